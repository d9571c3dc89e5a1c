import type { CalendarDate } from '../dates.ts';
import type { Milestone } from '../instrument/language.ts';
import type { MILESTONE_GROUPS } from '../instrument/course.ts';
import type { Text } from '../instrument/text.ts';

export type MilestoneGroup = (typeof MILESTONE_GROUPS)[number];
export type TermUnit = NonNullable<Milestone['due']>['unit'];

/**
 * `due` is on its day, or from the first day on which it can be done; `soon` within SOON_DAYS days; `upcoming` later, or without a date yet.
 * `missed` can no longer be met in time: the trajectory ended, or the next of a series fell due. It can still be met late. `not_known` was due before the course
 * was written down here, and nobody said whether it was done.
 */
export type MilestoneState = 'met' | 'met_late' | 'due' | 'soon' | 'overdue' | 'upcoming' | 'missed' | 'not_applicable' | 'postponed' | 'not_known';

/** One occurrence of a milestone in a trajectory. */
export interface CourseMilestone {
  code: string;
  /** 1 for the first occurrence. */
  number: number;
  /** Code of the phase it stands in. */
  phase: string;
  group: MilestoneGroup;
  /** Null: it has no term, or the term does not run yet. The day to which it was postponed, where it was. */
  dueOn: CalendarDate | null;
  notBefore: CalendarDate | null;
  /** For one of a series: from this day on it is missed. */
  until: CalendarDate | null;
  state: MilestoneState;
  happenedOn: CalendarDate | null;
  /** Why it does not apply or was postponed. */
  reason: string | null;
  /** Facts that decide whether it applies and are not known. */
  waitsFor: readonly string[];
  /** Null where it has no term. `method` is the amount of the method, where the contract has another. */
  norm: { amount: number; unit: TermUnit; ofContract: boolean; method: number | null } | null;
}

/** `not_yet` is still open; `not_measurable` cannot be said, because of what `because` names. */
export type RuleOutcome = 'met' | 'missed' | 'not_yet' | 'not_measurable' | 'not_applicable';
export type RuleUnit = 'days' | 'weeks' | 'months' | 'times' | 'hours' | 'contacts' | 'per_week' | 'hours_per_week' | 'percent' | 'goals' | 'evaluations';
export interface RuleNorm { atLeast: number | null; atMost: number | null }

/** What a rule says of one case. */
export interface CourseRuleResult {
  code: string;
  outcome: RuleOutcome;
  /** What was found, in `unit`, at most one decimal; null where nothing could be counted. */
  value: number | null;
  unit: RuleUnit | null;
  norm: RuleNorm | null;
  /** The norm is that of the contract; `methodNorm` is that of the method then. */
  ofContract: boolean;
  methodNorm: RuleNorm | null;
  /** Not yet missed, but past the day from which the method wants a warning. */
  warning: boolean;
  because: Text;
}

/** Where a trajectory stands on a day. */
export interface Course {
  /** Code of the phase the case is in; null: none, as after the last one. */
  phase: string | null;
  /** Null: the method sets no length. */
  plannedEnd: CalendarDate | null;
  milestones: CourseMilestone[];
  rules: CourseRuleResult[];
  /** Codes of the recommendations that apply. */
  prompts: string[];
}

/** Something to be done. `until`: from this day on it is missed and no longer asked for; null: it stays until it is done. */
export interface CourseTask { code: string; number: number; dueOn: CalendarDate; postponed: boolean; until: CalendarDate | null }

/** Days before its date from which something is called soon. */
export const SOON_DAYS = 14;
