import type { ContactKind } from '../instrument/course.ts';
import type { CalendarDate } from '../dates.ts';
import type { Rater } from '../instrument/goal-catalogue.ts';

/** The dates and choices of one trajectory. */
export interface CourseTrajectory {
  number: number;
  referredOn: CalendarDate | null;
  firstContactOn: CalendarDate | null;
  startedOn: CalendarDate;
  endedOn: CalendarDate | null;
  closingReason: string | null;
  variant: string | null;
  funding: string | null;
  grantedHours: number | null;
  opening: Opening;
  /** From this day on its course is written down here, as of an imported one: of what was due before nobody said whether it was done. Null: from its beginning. */
  courseFrom: CalendarDate | null;
}

/** How a trajectory began: the first of a client, going on from the one before, or after he had left. */
export type Opening = 'start' | 'follow_up' | 'return';

/** What was stated last about one occurrence of a milestone. */
export interface MilestoneRecord {
  code: string;
  /** 1 for the first occurrence. */
  number: number;
  state: 'met' | 'not_applicable' | 'postponed';
  /** When it happened; null unless met. */
  happenedOn: CalendarDate | null;
  postponedTo: CalendarDate | null;
  reason: string | null;
  answers: Readonly<Record<string, unknown>>;
}

export interface CourseContact { happenedOn: CalendarDate; kind: ContactKind; minutes: number | null; outsideOfficeHours: boolean; failed: boolean }

export interface CourseGoal { setOn: CalendarDate; endedOn: CalendarDate | null; term: 'short' | 'long' | null; smart: boolean; scoredOn: CalendarDate | null }

/** What is decided at an evaluation: to go on, to adjust the plan, to go on for longer, or to end the help. */
export const EVALUATION_DECISIONS = ['go_on', 'adjust', 'extend', 'end'] as const;
export type EvaluationDecision = (typeof EVALUATION_DECISIONS)[number];

/** Of an evaluation: who has scored, and who is missing with a reason. */
export interface CourseEvaluation { heldOn: CalendarDate; final: boolean; closed: boolean; scoredBy: readonly Rater[]; missing: readonly Rater[]; returned: number; /** What was decided at it; null: nothing yet. */ decision: EvaluationDecision | null }

/** How often a chain is broken: an activity without a goal, and since when a need has neither. */
export interface CourseChain { activitiesWithoutGoal: number; needsWithoutEither: readonly CalendarDate[] }

/** All that the course of a trajectory is derived from. */
export interface CourseCase {
  trajectory: CourseTrajectory;
  /** In whole years at the start; null: unknown. */
  ageAtStart: number | null;
  milestones: readonly MilestoneRecord[];
  contacts: readonly CourseContact[];
  goals: readonly CourseGoal[];
  evaluations: readonly CourseEvaluation[];
  chain: CourseChain;
  /** When something was first registered at the start and at the close, and needs were first written down. */
  registeredOn: { start: CalendarDate | null; close: CalendarDate | null };
  needsOn: CalendarDate | null;
  satisfactionOn: CalendarDate | null;
  /** By code of a rule or a milestone: what the contract says instead of the method. For a milestone `atMost` is the amount of its term. */
  norms: Readonly<Record<string, { atLeast?: number; atMost?: number }>>;
}
