import { type CalendarDate, addMonths, OUTSIDE_REASONS, type OutsideReason, type Policy, proposeSampling, type Text } from '@getrouw/domain';
import type { Pinned } from './pinned.ts';
import type { Frame, FrameRow } from './round.type.ts';
import type { CaseStatus, Sampling } from './states.ts';

/** A trajectory as the frame shows it, before or after the draw. */
export interface FrameCase {
  readonly familyId: string;
  readonly teamId: string;
  readonly teamName: string;
  readonly endedOn: CalendarDate | null;
  readonly closingReason: string | null;
  readonly status: CaseStatus;
  readonly reason: string | null;
}

const UNKNOWN: Text = { nl: 'Niet ingevuld', en: 'Not filled in' };
const same = (text: string): Text => ({ nl: text, en: text });

/** Population and sample beside each other, who is outside and why, and what to draw. Rows count trajectories. */
export function frameOf(
  cases: readonly FrameCase[], { definition: { closingReasons: reasons = [] }, instrument: { policy }, settings }: Pick<Pinned, 'definition' | 'instrument' | 'settings'>, sampling: Sampling | null,
): Frame {
  const within = cases.filter(({ status }) => status !== 'outside');
  const drawn = within.filter(({ status }) => status === 'drawn');
  const families = familiesIn(within);
  const sampleFamilies = familiesIn(drawn);
  const proposal = proposeSampling(families, policy.sampling, settings);
  const { minimum } = policy.sampling;
  return {
    trajectories: within.length,
    families,
    sampleTrajectories: drawn.length,
    sampleFamilies,
    rows: [
      ...rowsOf(within, 'team', ({ teamId, teamName }) => [teamId, same(teamName)]),
      ...rowsOf(within, 'year', ({ endedOn }) => (endedOn ? [endedOn.slice(0, 4), same(endedOn.slice(0, 4))] : ['', UNKNOWN])),
      ...rowsOf(within, 'closing_reason', ({ closingReason }) =>
        (closingReason ? [closingReason, reasons.find(({ code }) => code === closingReason)?.name ?? same(closingReason)] : ['', UNKNOWN])),
    ],
    outside: [...Map.groupBy(cases.filter(({ status }) => status === 'outside'), ({ reason }) => reason!)]
      .map(([code, list]) => ({ code, label: OUTSIDE_REASONS[code as OutsideReason], count: list.length }))
      .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    warnings: sampling === 'sample' && sampleFamilies < minimum ? [smallSample(sampleFamilies, minimum)] : [],
    proposedSampling: proposal.mode,
    proposedSize: proposal.size,
    minimum,
  };
}

/** Of a sample that says little. */
export const smallSample = (families: number, minimum: number): Text => ({
  nl: `De steekproef telt ${families} gezinnen, minder dan de ${minimum} die de methodiek aanraadt. De uitslag zegt dan weinig over alle gezinnen.`,
  en: `The sample holds ${families} families, fewer than the ${minimum} that the method recommends. The results then say little about all families.`,
});

/** Why a trajectory is outside the population, with the day from which it can be scored where that is the reason. */
export function outsideReason(code: string, endedOn: CalendarDate | null, { monthsAfterClosing = 0 }: Policy): Text {
  const { nl, en } = OUTSIDE_REASONS[code as OutsideReason];
  if (code !== 'ended_too_recently' || !endedOn) return { nl, en };
  const from = addMonths(endedOn, monthsAfterClosing);
  return { nl: `${nl}; te beoordelen vanaf ${from}`, en: `${en}; can be scored from ${from}` };
}

function rowsOf(cases: readonly FrameCase[], characteristic: FrameRow['characteristic'], valueOf: (each: FrameCase) => [string, Text]): FrameRow[] {
  const rows = new Map<string, FrameRow>();
  for (const each of cases) {
    const [value, label] = valueOf(each);
    const row = rows.get(value) ?? { characteristic, value, label, population: 0, sample: 0 };
    row.population += 1;
    if (each.status === 'drawn') row.sample += 1;
    rows.set(value, row);
  }
  return [...rows.values()].toSorted((a, b) => (a.label.nl < b.label.nl ? -1 : 1));
}

const familiesIn = (cases: readonly FrameCase[]): number => new Set(cases.map(({ familyId }) => familyId)).size;
