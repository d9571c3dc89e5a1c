import { addMonths, type CalendarDate } from '../dates.ts';
import type { Text } from '../instrument/language.ts';
import type { FrameTrajectory } from './draw.ts';

export interface PopulationTrajectory extends FrameTrajectory {
  readonly interventionCode: string;
  /** The family objects to outsiders reading its file; absent: it does not. */
  readonly objects?: boolean;
}

/** Which trajectories a round is about. */
export interface PopulationRule {
  readonly interventionCode: string;
  readonly teamIds: readonly string[];
  readonly periodFrom: CalendarDate;
  readonly periodTo: CalendarDate;
  /** The day at which files are looked at. */
  readonly referenceDate: CalendarDate;
  readonly requiresClosed: boolean;
  /** Whole months between the end and the reference date, for questions about what came after. */
  readonly monthsAfterClosing?: number | undefined;
  /** Only assessors from outside score the files. */
  readonly byOutsiders?: boolean;
}

export type OutsideReason = 'other_intervention' | 'other_team' | 'not_ended' | 'outside_period' | 'ended_too_recently' | 'objection';

export type PopulationEntry<T> =
  | { trajectory: T; eligible: true }
  /** `scorableFrom` stands with `ended_too_recently` only: the first reference date at which the file can be scored. */
  | { trajectory: T; eligible: false; reason: OutsideReason; scorableFrom?: CalendarDate };

/**
 * Says of each trajectory whether a round is about it, and if not, the first reason why.
 * Where closed files are measured a trajectory belongs to the period in which it ENDED (both days included): it then falls in exactly one
 * period, so that rounds that follow one another measure each file once. Where closing does not matter it belongs to every period in which it ran.
 * @throws RangeError when a date does not exist.
 */
export function population<T extends PopulationTrajectory>(trajectories: readonly T[], rule: PopulationRule): PopulationEntry<T>[] {
  return trajectories.map((trajectory) => {
    const outside = whyOutside(trajectory, rule);
    return outside ? { trajectory, eligible: false, ...outside } : { trajectory, eligible: true };
  });
}

function whyOutside(trajectory: PopulationTrajectory, rule: PopulationRule): { reason: OutsideReason; scorableFrom?: CalendarDate } | null {
  const { startedOn, endedOn } = trajectory;
  const { periodFrom, periodTo, referenceDate, requiresClosed } = rule;
  if (trajectory.interventionCode !== rule.interventionCode) return { reason: 'other_intervention' };
  if (!rule.teamIds.includes(trajectory.teamId)) return { reason: 'other_team' };
  // Last, so that only families are counted that the round would have been about.
  const objection = rule.byOutsiders && trajectory.objects ? { reason: 'objection' as const } : null;
  if (!requiresClosed) {
    return startedOn <= periodTo && (endedOn === null || endedOn >= periodFrom) ? objection : { reason: 'outside_period' };
  }
  if (endedOn === null) return { reason: 'not_ended' };
  if (endedOn < periodFrom || endedOn > periodTo) return { reason: 'outside_period' };
  const scorableFrom = addMonths(endedOn, rule.monthsAfterClosing ?? 0);
  return scorableFrom > referenceDate ? { reason: 'ended_too_recently', scorableFrom } : objection;
}

/** What the screen says about each reason. */
export const OUTSIDE_REASONS: Readonly<Record<OutsideReason, Text>> = {
  other_intervention: { nl: 'Kreeg een andere methodiek', en: 'Received another intervention' },
  other_team: { nl: 'Hoort bij een team dat niet meedoet', en: 'Belongs to a team that does not take part' },
  not_ended: { nl: 'Traject loopt nog', en: 'Trajectory has not ended' },
  outside_period: { nl: 'Valt buiten de periode', en: 'Falls outside the period' },
  ended_too_recently: { nl: 'Te kort geleden afgesloten', en: 'Ended too recently' },
  objection: { nl: 'Gezin wil niet dat iemand van buiten het dossier leest', en: 'Family objects to an outsider reading its file' },
};
