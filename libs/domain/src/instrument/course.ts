import { z } from 'zod';
import { code, text } from './text.ts';

/** How somebody was in touch. `about` is contact about the case with others than the client or the network. */
export const CONTACT_KINDS = ['face_to_face', 'video', 'phone', 'message', 'network', 'about'] as const;
export const contactKind = z.enum(CONTACT_KINDS);
export type ContactKind = z.infer<typeof contactKind>;

/**
 * From when a term runs, besides the milestones themselves. `previous` is the milestone before it in its phase; `planned_end` is the start with
 * `course.months` and every extension that was recorded.
 */
export const MOMENTS = ['referral', 'first_contact', 'start', 'goals_set', 'planned_end', 'end', 'previous'] as const;
/** One of MOMENTS, or the code of a milestone. */
export const moment = z.string().min(1);

/** What is done elsewhere in the product and so meets a milestone by itself. */
export const MET_BY = ['first_contact', 'registration_start', 'registration_close', 'needs', 'goals_set', 'evaluation', 'final_evaluation', 'satisfaction', 'ended'] as const;

/** Facts of a course that conditions can ask for, beside the codes of milestones that were met (true) and the answers to their fields. */
export const COURSE_FACTS = {
  /** In whole years, of the youth or the youngest child, at the start; unknown where no month of birth is known. */
  AGE_AT_START: 'number',
  /** Code of the variant, of the funding, of the reason of closing. */
  VARIANT: 'code', FUNDING: 'code', CLOSING_REASON: 'code',
  /** start, follow_up or return. */
  OPENING: 'code',
  ENDED: 'boolean',
  /** Ended for a reason that is drop-out. */
  ENDED_EARLY: 'boolean',
  /** Some goal is still open. */
  OPEN_GOALS: 'boolean',
  /** go_on, adjust, extend or end, of the last closed evaluation at which something was decided. */
  DECISION: 'code',
} as const;

/** A term; an amount of 0 is on the day itself. */
const due = z.strictObject({ amount: z.number().int(), notBefore: z.number().int().optional(), unit: z.enum(['days', 'weeks', 'months']), after: moment });

/** Which part of the case page a milestone stands in. */
export const MILESTONE_GROUPS = ['course', 'agreements', 'coercion', 'safety', 'closing', 'follow_up'] as const;

export const makeMilestone = <C extends z.ZodType, A extends z.ZodType>(condition: C, answer: A) => z.strictObject({
  code,
  name: text,
  due: due.optional(),
  /** Due again every `due.amount` until the trajectory ends. */
  repeats: z.boolean().optional(),
  /** Happens any number of times and is never due: a warning, a consultation. */
  anyTime: z.boolean().optional(),
  document: code.optional(),
  guidance: text.optional(),
  /** Absent: course. */
  group: z.enum(MILESTONE_GROUPS).optional(),
  /** Met by what is done elsewhere in the product; nobody ticks it. */
  metBy: z.enum(MET_BY).optional(),
  /** Only for cases of which this is so; absent: for all. */
  applies: condition.optional(),
  /** What is written down beside the date. */
  fields: z.array(z.strictObject({ code, label: text, answer, required: z.boolean().optional(), sensitivity: z.enum(['ordinary', 'special_category']).optional() })).optional(),
});

/** What a rule of the course looks at. Numbers are inclusive. */
export const courseCheck = z.discriminatedUnion('kind', [
  /** Calendar days from one moment to another. */
  z.strictObject({ kind: z.literal('term'), from: moment, to: moment, atMost: z.number().int().optional(), atLeast: z.number().int().optional(), warnAfter: z.number().int().optional() }),
  /** All of these milestones were met, as far as they apply and are due. */
  z.strictObject({ kind: z.literal('milestones'), all: z.array(code).min(1) }),
  z.strictObject({ kind: z.literal('times'), milestone: code, atLeast: z.number().int().optional(), atMost: z.number().int().optional() }),
  /** A field of a milestone has this answer, each time that the milestone was met. */
  z.strictObject({ kind: z.literal('answer'), field: code, is: z.union([z.string(), z.boolean()]).optional(), known: z.literal(true).optional() }),
  /** Contacts that succeeded per week between the start and the end or today; `tapering` leaves out the last quarter of an ended trajectory. */
  z.strictObject({ kind: z.literal('contacts_per_week'), kinds: z.array(contactKind).min(1), atLeast: z.number(), tapering: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('hours_per_week'), atLeast: z.number() }),
  /** While waiting between the first contact and the start: no gap between contacts longer than this many days. */
  z.strictObject({ kind: z.literal('contact_while_waiting'), atMost: z.number().int() }),
  /** Failed attempts before a trajectory ended without the client. */
  z.strictObject({ kind: z.literal('attempts'), atLeast: z.number().int() }),
  /** Contacts after the end. */
  z.strictObject({ kind: z.literal('contacts_after_end'), atMost: z.number().int() }),
  z.strictObject({ kind: z.literal('outside_office_hours') }),
  /** `extendable`: each extension that was recorded adds its months to what is allowed at most. */
  z.strictObject({ kind: z.literal('duration'), unit: z.enum(['days', 'months']), atLeast: z.number().int().optional(), atMost: z.number().int().optional(), extendable: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('granted_hours'), atLeast: z.number().int(), atMost: z.number().int() }),
  /** Fewer contacts a week in the last quarter than in the three before it. */
  z.strictObject({ kind: z.literal('tapering') }),
  /** Every goal: is checked on all letters, has an outcome, has a term; or at least one short-term goal within so many days of the start. */
  z.strictObject({ kind: z.literal('goals'), are: z.enum(['smart', 'scored', 'termed']), withinDays: z.number().int().optional() }),
  /** An evaluation in each period of so many months, scored by these. */
  z.strictObject({ kind: z.literal('evaluations'), everyMonths: z.number().int().positive(), raters: z.array(z.enum(['client', 'professional', 'network', 'together'])).min(1) }),
  /** The client's own score is in at every closed evaluation. */
  z.strictObject({ kind: z.literal('client_scored') }),
  /** No form of this case was sent back. */
  z.strictObject({ kind: z.literal('form_not_returned') }),
  z.strictObject({ kind: z.literal('registered'), at: z.array(z.enum(['start', 'close'])).min(1) }),
  z.strictObject({ kind: z.literal('satisfaction') }),
  z.strictObject({ kind: z.literal('not_dropped_out') }),
  /** The chain need, activity, goal is whole: no activity without a goal, or no need without either after so many days. */
  z.strictObject({ kind: z.literal('chain'), what: z.enum(['activity_without_goal', 'need_without_either']), afterDays: z.number().int().optional() }),
  /** Not of one case: says where it is looked at. */
  z.strictObject({ kind: z.literal('elsewhere'), where: text }),
]);
export type CourseCheck = z.infer<typeof courseCheck>;

/** A rule that a method sets for the course of the help. */
export const makeCourseRule = <C extends z.ZodType>(condition: C) => z.strictObject({
  code,
  name: text,
  kind: z.enum(['method', 'facilitation', 'measurement', 'site', 'accountability', 'privacy', 'licence_holder', 'observed']),
  check: courseCheck,
  /** Only for cases of which this is so. */
  applies: condition.optional(),
  /** Items of the fidelity survey that ask about the same. */
  items: z.array(code).optional(),
  remark: text.optional(),
  basis: z.enum(['source', 'inferred']).optional(),
});

/** A recommendation of the national guideline, shown where it applies and never a duty. */
export const makePrompt = <C extends z.ZodType>(condition: C) => z.strictObject({
  code,
  text,
  source: text,
  /** In which phase, by code; absent: always. */
  phases: z.array(code).optional(),
  applies: condition.optional(),
});

/** How long a trajectory lasts and what a professional can carry. */
export const course = z.strictObject({
  months: z.number().int().positive().optional(),
  /**
   * Each time at most so many months. Recorded by meeting this milestone; absent: an extension is a next trajectory.
   * `afterEvaluation`: only when an evaluation is in since the start or the extension before.
   */
  extension: z.strictObject({ milestone: code.optional(), months: z.number().int().positive(), afterEvaluation: z.boolean(), times: z.number().int().positive().optional(), note: text.optional() }).optional(),
  /** A trajectory that begins later than so many days after the one before is a return, unless a person says otherwise. */
  followUpWithinDays: z.number().int().nonnegative(),
  /** So many cases for a working week of so many hours; `most` absent: the method gives no number. */
  caseload: z.strictObject({ most: z.number().positive().optional(), hoursPerWeek: z.number().positive().optional(), weights: z.record(z.string(), z.number().positive()).optional(), note: text }).optional(),
});

/** The plan of a case: its parts, and whether the network is drawn. */
export const plan = z.strictObject({
  code,
  name: text,
  sections: z.array(z.strictObject({ code, name: text, help: text.optional(), sensitivity: z.enum(['ordinary', 'special_category']).optional(), module: code.optional() })).min(1),
  network: z.boolean(),
});

/** The five reasons with which the national youth statistics close help. */
export const NATIONAL_REASONS = ['planned', 'agreed', 'by_client', 'by_provider', 'external'] as const;
export const closingReason = z.strictObject({
  code,
  name: text,
  dropOut: z.boolean().optional(),
  textRequired: z.boolean().optional(),
  /** Absent: a person says which when he closes. */
  national: z.enum(NATIONAL_REASONS).optional(),
  /** False where the help goes on elsewhere or in a next trajectory; absent: true. */
  definitive: z.boolean().optional(),
});
export type ClosingReason = z.infer<typeof closingReason>;

/** What an indicator counts over closed cases. */
export const MEASURES = ['goal_attainment', 'satisfaction', 'drop_out', 'returned', 'duration', 'at_home', 'problems_reduced', 'without_help'] as const;
export const indicator = z.strictObject({
  code,
  name: text,
  definition: text,
  target: z.strictObject({ comparison: z.enum(['at_least', 'below']), percent: z.number().min(0).max(100) }).optional(),
  measure: z.enum(MEASURES).optional(),
  /** What is counted once, and which of them count. */
  population: z.strictObject({
    unit: z.enum(['trajectory', 'care_period', 'family']),
    /** The family is definitively closed: nothing of this method runs and no follow-up is under way. */
    definitively: z.boolean().optional(),
    /** Only the first care period of a client. */
    firstPeriod: z.boolean().optional(),
    leftOutVariants: z.array(code).optional(),
    /** What a case must have to count. */
    requires: z.array(z.enum(['goal', 'score', 'named_satisfaction', 'plan_or_report', 'follow_up'])).optional(),
  }).optional(),
  /**
   * Milestone or instrument, and which of its fields or items are looked at. `problem`: which answer to them, at the start, is the problem that can be reduced.
   * `outside`: options that say that the question is not about this case, so that it is not one of those counted; whoever does not know is missing.
   */
  from: z.strictObject({ part: code, fields: z.array(code).min(1), problem: z.enum(['yes', 'no']).optional(), outside: z.array(code).min(1).optional() }).optional(),
  /** Stands beside the figure wherever it is shown: it says little alone. */
  context: text.optional(),
});
export type Indicator = z.infer<typeof indicator>;
