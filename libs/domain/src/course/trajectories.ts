import { type CalendarDate, daysBetween } from '../dates.ts';
import { type ClosingReason, type NATIONAL_REASONS } from '../instrument/course.ts';
import type { Definition } from '../instrument/language.ts';
import type { Opening } from './case.ts';

export type NationalReason = (typeof NATIONAL_REASONS)[number];

/** What the trajectories of a family in one method say about one another. `opening`: as it was stated; null: not stated. */
export interface TrajectorySpan { startedOn: CalendarDate; endedOn: CalendarDate | null; closingReason: string | null; variant: string | null; opening: Opening | null }

const reasonOf = ({ closingReasons }: Definition, { closingReason }: Pick<TrajectorySpan, 'closingReason'>): ClosingReason | undefined => closingReasons?.find(({ code }) => code === closingReason);
const inOrder = <T extends TrajectorySpan>(trajectories: readonly T[]): T[] => trajectories.toSorted((one, other) => daysBetween(other.startedOn, one.startedOn));
/** The one that ended last, or that still runs. */
const lastOf = <T extends TrajectorySpan>(trajectories: readonly T[]): T | undefined =>
  inOrder(trajectories).toSorted((one, other) => (one.endedOn ?? '9999-12-31').localeCompare(other.endedOn ?? '9999-12-31')).at(-1);

/**
 * How the next trajectory of a family opens, unless a person says otherwise: the first is a start. It follows on where another still runs, where the
 * one before ended for a reason that is not definitive, or where it begins within `course.followUpWithinDays` days of its end; otherwise it is a return.
 * @param trajectories of the same family in the same method; those that begin later than the next one say nothing about it.
 */
export function openingOf(definition: Definition, trajectories: readonly TrajectorySpan[], next: { startedOn: CalendarDate }): Opening {
  const before = lastOf(trajectories.filter(({ startedOn }) => startedOn <= next.startedOn));
  if (!before) return 'start';
  if (before.endedOn === null || reasonOf(definition, before)?.definitive === false) return 'follow_up';
  return daysBetween(before.endedOn, next.startedOn) <= (definition.course?.followUpWithinDays ?? 0) ? 'follow_up' : 'return';
}

/** Trajectories in periods of help, in order: a return opens the next. Where no opening was stated it is worked out from those before. */
export function carePeriods<T extends TrajectorySpan>(definition: Definition, trajectories: readonly T[]): T[][] {
  const periods: T[][] = [];
  const ordered = inOrder(trajectories);
  for (const [index, each] of ordered.entries()) {
    const opening = each.opening ?? openingOf(definition, ordered.slice(0, index), each);
    if (periods.length === 0 || opening === 'return') periods.push([each]);
    else periods.at(-1)!.push(each);
  }
  return periods;
}

/**
 * Whether the help of a method to a family is over on a day: nothing runs, and of what ended for a reason after which help goes on (a next trajectory, follow-up
 * funding, in the name of a parent or another child) a later trajectory took it up. One beside it does not: it began well before that end. False where there was
 * no trajectory. A reason that nobody gave says nothing, as one that is definitive.
 */
export function definitivelyClosed(definition: Definition, trajectories: readonly TrajectorySpan[], today: CalendarDate): boolean {
  const begun = inOrder(trajectories.filter(({ startedOn }) => startedOn <= today));
  const takenUp = (endedOn: CalendarDate, index: number) => begun.slice(index + 1).some(({ startedOn }) => daysBetween(startedOn, endedOn) <= (definition.course?.followUpWithinDays ?? 0));
  return begun.length > 0 && begun.every((each, index) => each.endedOn !== null && each.endedOn <= today && (reasonOf(definition, each)?.definitive !== false || takenUp(each.endedOn, index)));
}

/**
 * The code of the duration group of a period of help: the number of its trajectories, in which a variant weighs as in `course.caseload.weights`, rounded
 * down and at least one (NP: two tailored trajectories count as one). Null where the period runs, a trajectory in it was dropped out of, or no group fits.
 */
export function durationGroup(definition: Definition, period: readonly TrajectorySpan[]): string | null {
  if (period.length === 0 || period.some((each) => each.endedOn === null || reasonOf(definition, each)?.dropOut === true)) return null;
  const count = Math.max(1, Math.floor(period.reduce((sum, { variant }) => sum + weightOf(definition, variant), 0)));
  return definition.goalCatalogue?.durationGroups?.find(({ from, to }) => count >= from && (to === undefined || count <= to))?.code ?? null;
}

/** How heavily one case weighs: 1, unless the method says otherwise of its variant. */
export const weightOf = ({ course }: Definition, variant: string | null): number => (variant === null ? undefined : course?.caseload?.weights?.[variant]) ?? 1;

/** With which of the national reasons a trajectory closes: the one that belongs to the reason, else the one a person chose; null: not known. */
export function nationalReason(definition: Definition, closingReason: string | null, chosen: NationalReason | null): NationalReason | null {
  return reasonOf(definition, { closingReason })?.national ?? chosen;
}
