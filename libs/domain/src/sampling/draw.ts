import type { CalendarDate } from '../dates.ts';
import type { Policy } from '../instrument/language.ts';
import { shuffler } from './random.ts';

/** A trajectory of the population from which is drawn. */
export interface FrameTrajectory {
  readonly trajectoryId: string;
  readonly familyId: string;
  readonly teamId: string;
  readonly startedOn: CalendarDate;
  readonly endedOn: CalendarDate | null;
}

export type SamplingMode = Policy['sampling']['modes'][number];

/** The families of one team, in the population and in the sample. */
export interface Stratum { teamId: string; population: number; sample: number }

/** A draw. Ids and strata are in the order of their ids. */
export interface Draw {
  familyIds: string[];
  trajectoryIds: string[];
  /** The stratum of each family of the frame, drawn or not. */
  stratumOf: Record<string, string>;
  strata: Stratum[];
  warning: 'below_minimum' | null;
}

/**
 * Draws families, and with each family all its trajectories in the frame.
 * The stratum of a family is the team of its latest trajectory in the frame (by start, then end, then id). Places are divided over strata
 * in proportion to their families by largest remainder; a stratum that would get none takes a place from the one most over its share,
 * as long as there are as many places as strata. The same seed gives the same draw, whatever the order of the frame.
 * @param input.size number of families; more than there are means all. Not used when everybody is taken.
 * @param input.minimum the fewest families the instrument wants in a sample; fewer gives a warning.
 * @throws RangeError when the size is not a positive whole number, or the seed not a whole number of 32 bits.
 */
export function drawFamilies(input: {
  frame: readonly FrameTrajectory[];
  mode: SamplingMode;
  size: number;
  minimum: number;
  seed: number;
}): Draw {
  const { frame, mode, size, minimum, seed } = input;
  const shuffle = shuffler(seed);
  if (mode === 'sample' && !(Number.isInteger(size) && size > 0)) throw new RangeError(`${size} is not a number of families to draw`);
  const strata = stratify(frame);
  const populations = strata.map(({ families }) => families.length);
  const places = mode === 'all' ? populations : allocate(populations, size);
  const drawn = strata.map(({ families }, index) => shuffle(families).slice(0, places[index]));
  const familyIds = drawn.flat().toSorted();
  const chosen = new Set(familyIds);
  return {
    familyIds,
    trajectoryIds: frame.filter(({ familyId }) => chosen.has(familyId)).map(({ trajectoryId }) => trajectoryId).toSorted(),
    stratumOf: Object.fromEntries(strata.flatMap(({ teamId, families }) => families.map((familyId) => [familyId, teamId]))),
    strata: strata.map(({ teamId, families }, index) => ({ teamId, population: families.length, sample: drawn[index]!.length })),
    warning: mode === 'sample' && familyIds.length < minimum ? 'below_minimum' : null,
  };
}

/**
 * What to propose for a population of so many families: a sample of the size the provider chose, else of the instrument's minimum, when there
 * are more than that, else everybody; within the ways of sampling the instrument allows. What is measured once, or of each trajectory, asks everybody.
 */
export function proposeSampling(
  families: number, { modes, minimum }: Policy['sampling'], chosen: { sampleSize: number | null; rhythm: Policy['rhythms'][number] } | null = null,
): { mode: SamplingMode; size: number } {
  const size = chosen?.sampleSize ?? (minimum || families);
  const everybody = chosen?.sampleSize === null && ['per_trajectory', 'once'].includes(chosen.rhythm);
  const sample = modes.includes('sample') && ((families > size && !everybody) || !modes.includes('all'));
  return sample ? { mode: 'sample', size: Math.min(size, families) } : { mode: 'all', size: families };
}

/** The families of the frame by stratum, both in the order of their ids. */
function stratify(frame: readonly FrameTrajectory[]): { teamId: string; families: string[] }[] {
  const latest = new Map<string, FrameTrajectory>();
  for (const trajectory of frame) {
    const known = latest.get(trajectory.familyId);
    if (!known || recency(trajectory) > recency(known)) latest.set(trajectory.familyId, trajectory);
  }
  const byTeam = Map.groupBy(latest.values(), ({ teamId }) => teamId);
  return [...byTeam].map(([teamId, list]) => ({ teamId, families: list.map(({ familyId }) => familyId).toSorted() }))
    .toSorted((a, b) => (a.teamId < b.teamId ? -1 : 1));
}

/** Sorts as text by start, end (still running is latest), id. */
function recency({ startedOn, endedOn, trajectoryId }: FrameTrajectory): string {
  return [startedOn, endedOn ?? '9999-12-31', trajectoryId].join(' ');
}

/**
 * Places per stratum in proportion to the populations, by largest remainder (Hamilton's method); equal remainders go to the
 * larger stratum, then to the first. No stratum without a place when there are enough.
 */
function allocate(populations: readonly number[], size: number): number[] {
  const total = populations.reduce((sum, population) => sum + population, 0);
  const wanted = Math.min(size, total);
  // Compared as whole numbers, so that equal shares are exactly equal.
  const over = (index: number) => places[index]! * total - wanted * populations[index]!;
  const places = populations.map((population) => (total === 0 ? 0 : Math.floor((wanted * population) / total)));
  const byNeed = populations.map((_, index) => index).toSorted((a, b) => over(a) - over(b) || populations[b]! - populations[a]! || a - b);
  const left = wanted - places.reduce((sum, count) => sum + count, 0);
  for (const index of byNeed.slice(0, left)) places[index]! += 1;
  if (wanted < populations.length) return places;
  for (const [index, count] of places.entries()) {
    if (count > 0) continue;
    const giver = byNeed.filter((each) => places[each]! > 1).reduce((most, each) => (over(each) > over(most) ? each : most));
    places[giver]! -= 1;
    places[index] = 1;
  }
  return places;
}
