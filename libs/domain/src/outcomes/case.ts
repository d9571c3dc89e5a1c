import type { Opening } from '../course/case.ts';
import type { CalendarDate } from '../dates.ts';
import type { Scores } from '../goals/scores.ts';
import type { Definition } from '../instrument/language.ts';

/** What one trajectory came to. */
export interface OutcomeTrajectory {
  id: string;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  variant: string | null;
  /** Null where nobody said so: then the days since the trajectory before it decide. */
  opening: Opening | null;
  closingReason: string | null;
  siteId: string | null;
  teamId: string | null;
  /** Closed evaluations, with what each rater gave each goal (-2 to +2), by goal. */
  evaluations: readonly { heldOn: CalendarDate; scores: Readonly<Record<string, Scores>> }[];
  /** Under the own name, the latest of each instrument. */
  satisfaction: readonly { instrument: string; answers: Readonly<Record<string, unknown>>; refused: boolean }[];
  /** How heavily each need weighed, from 0 to 10. */
  needs: readonly { start: number | null; end: number | null }[];
  /** Milestones that were met, with what was written down. */
  milestones: readonly { code: string; answers: Readonly<Record<string, unknown>> }[];
  /** What was registered about the case or the youth, by item. */
  registered: { start: Readonly<Record<string, unknown>>; close: Readonly<Record<string, unknown>> };
  plan: boolean;
  finalReport: boolean;
}

/** A goal on the scale of -2 to +2. Goals on the scale of 0 to 10 are never put together with these, and stay out. */
export interface OutcomeGoal { id: string; code: string | null; setOn: CalendarDate }

/** A family or youth with all that was done under one method. */
export interface OutcomeCase { id: string; trajectories: readonly OutcomeTrajectory[]; goals: readonly OutcomeGoal[] }

/** Whether nothing of these trajectories runs. */
export const isEnded = (trajectories: readonly Pick<OutcomeTrajectory, 'endedOn'>[]): boolean => trajectories.every(({ endedOn }) => endedOn !== null);

/** The day on which the last of them ended; null while one runs. */
export const lastEnd = (trajectories: readonly Pick<OutcomeTrajectory, 'endedOn'>[]): CalendarDate | null =>
  (isEnded(trajectories) ? trajectories.map(({ endedOn }) => endedOn!).toSorted().at(-1) ?? null : null);

/** Whether it ended for a reason that is drop-out; null where the reason is unknown or says nothing about it. */
export function isDropOut({ closingReasons }: Pick<Definition, 'closingReasons'>, { closingReason }: Pick<OutcomeTrajectory, 'closingReason'>): boolean | null {
  return closingReasons?.find(({ code }) => code === closingReason)?.dropOut ?? null;
}

/** Variants whose cases stay out of outcomes. */
export const leftOutVariants = ({ variants = [] }: Pick<Definition, 'variants'>, more: readonly string[] = []): string[] =>
  [...new Set([...variants.filter(({ leftOut }) => leftOut !== undefined).map(({ code }) => code), ...more])];

/** The trajectories of variants that count. */
export const counting = <T extends Pick<OutcomeTrajectory, 'variant'>>(trajectories: readonly T[], leftOut: readonly string[]): T[] =>
  trajectories.filter(({ variant }) => variant === null || !leftOut.includes(variant));
