import { z } from 'zod';
import { code, text } from './text.ts';

/** Facts that a case itself gives, beside answers and rules: of a person, or of its trajectories. */
export const CASE_FACTS = {
  /** In years at the start of the trajectory that counts, in quarters below four. */
  AGE: 'person',
  /** man, woman or other. */
  GENDER: 'person',
  /** In years, of a mother at the birth of the oldest of her children. */
  AGE_AT_FIRST_CHILD: 'person',
  CHILDREN: 'case',
  /** Code of the trajectory's variant. */
  VARIANT: 'case',
  /** Code of the trajectory's funding. */
  FUNDING: 'case',
  /** How many trajectories the case has had. */
  TRAJECTORIES: 'case',
  /** Whether one of its trajectories ended for a reason that is drop-out; unknown while none has ended. */
  EARLY_END: 'case',
} as const;

/** For whom the method is meant, as rules or as the weighing of its criteria; several readings can stand beside one another, the first is the main one. */
export const targetGroup = z.strictObject({
  /** What is counted once: a family, or a youth. */
  unit: z.enum(['family', 'youth']),
  /** Which of its trajectories in a period stands for the case. */
  counted: z.enum(['first', 'last']),
  readings: z.array(z.strictObject({
    code,
    name: text,
    note: text.optional(),
    /** Absent: the weighing of the criteria in `eligibility`. */
    rule: code.optional(),
  })).min(1),
});

/** What a report on who is reached shows: shares of those of whom it is known. */
export const reach = z.strictObject({
  rows: z.array(z.strictObject({
    code,
    name: text,
    /** A rule (share of yes), or a choice, classification or fact of the case (a share for each value). */
    of: code,
    /** Within each value of this. */
    by: code.optional(),
    note: text.optional(),
  })).min(1),
  references: z.array(z.strictObject({
    code,
    name: text,
    source: text,
    cases: z.number().int().positive(),
    figures: z.array(z.strictObject({
      row: code,
      /** Of a choice: which value. */
      value: z.string().optional(),
      /** Within which value of the row's `by`. */
      within: z.string().optional(),
      percent: z.number().min(0).max(100),
      decimals: z.union([z.literal(0), z.literal(1)]),
      /** How many, and of how many known, where that is printed. */
      count: z.number().int().min(0).optional(),
      known: z.number().int().min(0).optional(),
      doubtful: text.optional(),
    })).min(1),
  })),
});
export type Reach = z.infer<typeof reach>;

/** A division of cases into kinds, by rule or by a professional's judgement. */
export const classification = z.strictObject({
  code,
  name: text,
  /** By rule: the first option whose rule is met; an earlier one that is undetermined leaves it open. By judgement: never automatic. */
  assignedBy: z.enum(['rule', 'judgement']),
  note: text.optional(),
  /** By judgement: a second option can be kept beside the first. */
  second: z.boolean().optional(),
  options: z.array(z.strictObject({
    code,
    name: text,
    description: text.optional(),
    /** Says that too little is known to choose; asks for no evidence. */
    unknown: z.boolean().optional(),
    rule: code.optional(),
    /** Facts that made this kind more or less likely in the study. */
    signs: z.array(z.strictObject({ fact: code, direction: z.enum(['more', 'less']), odds: z.number().optional() })).optional(),
  })).min(2),
});
