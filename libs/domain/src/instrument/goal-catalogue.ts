import { z } from 'zod';
import { code, text } from './text.ts';

export const RATERS = ['client', 'professional', 'network', 'together'] as const;
export type Rater = (typeof RATERS)[number];

/** A goal that people can be given, or a step towards one. A step that is an activity is work done, not a result reached. */
export const catalogueGoal = z.strictObject({
  code,
  name: text,
  kind: z.enum(['result', 'step']),
  domain: code,
  theme: code.optional(),
  /** Whose goal: of the child, the family or the parent. */
  about: z.enum(['child', 'family', 'parent', 'youth']).optional(),
  module: code.optional(),
  /** The main goal of which this is a part. */
  parent: code.optional(),
  /** The goal under which this one is reported, where that differs from its parent. */
  reportsTo: code.optional(),
  isActivity: z.boolean().optional(),
  examples: z.array(text).optional(),
  activities: z.array(text).optional(),
  /** What each score means for this goal, where the method says so. */
  anchors: z.array(z.strictObject({ score: z.number().int().min(-2).max(2), text })).optional(),
  resultRule: text.optional(),
  /** Advice on order only: goals whose result went before a better result here. */
  after: z.array(code).optional(),
  underReported: z.boolean().optional(),
  /** False for a goal of an older model that is shown but no longer given. */
  registrable: z.boolean().optional(),
  remark: text.optional(),
});
export type CatalogueGoal = z.infer<typeof catalogueGoal>;

/** A printed result of one goal at one moment, in one group by length of help or in all. Numbers stand as printed, on the scale of 1 to 5. */
const goalFigure = z.strictObject({
  goal: code,
  moment: z.enum(['first', 'end']),
  /** A group by length; absent: all cases, also those that no group holds. */
  group: code.optional(),
  n: z.number().int().min(0),
  mean: z.number().min(1).max(5),
  decimals: z.union([z.literal(1), z.literal(2)]),
  doubtful: text.optional(),
  /** Why no set of whole scores gives this figure. */
  unreachable: text.optional(),
});
export type GoalFigure = z.infer<typeof goalFigure>;

export const goalCatalogue = z.strictObject({
  code,
  name: text,
  domains: z.array(z.strictObject({ code, name: text, themes: z.array(z.strictObject({ code, name: text })).optional() })).min(1),
  goals: z.array(catalogueGoal).min(1),
  /** What workers do without it being a goal; ticked beside the plan. */
  activities: z.array(z.strictObject({ code, name: text, domain: code })).optional(),
  scale: z.array(z.strictObject({ score: z.number().int().min(-2).max(2), label: text })).min(3),
  raters: z.array(z.strictObject({ rater: z.enum(RATERS), required: z.boolean(), name: text.optional() })).min(1),
  /** How the scores of one moment become one: the mean of client and professional, rounded toward the client; or the joint score. */
  aggregate: z.enum(['mean_toward_client', 'together']).optional(),
  /** Ways to check the wording of a goal, a question for each letter; the first is the method's own. */
  checks: z.array(z.strictObject({ code, name: text, letters: z.array(z.strictObject({ letter: z.string().min(1), name: text, question: text, help: text })).min(1) })).optional(),
  /** More goals at a time are advised against, never refused; `fewer` holds where this item of the registration is answered yes. */
  advised: z.strictObject({ most: z.number().int().positive(), fewer: z.strictObject({ most: z.number().int().positive(), item: code }).optional(), note: text.optional() }).optional(),
  /** Client's words are asked for at this score and below. */
  wordsAt: z.number().int().optional(),
  /** How results are split by length, in trajectories of a care period. */
  durationGroups: z.array(z.strictObject({ code, name: text, from: z.number().int().positive(), to: z.number().int().positive().optional() })).optional(),
  /** What studies published about these goals: to lay beside own results, never a norm. */
  references: z.array(z.strictObject({ code, name: text, source: text, note: text.optional(), figures: z.array(goalFigure).min(1) })).optional(),
  zeroPoint: text,
  evaluateEveryMonths: z.number().int().positive().optional(),
  remark: text.optional(),
});
export type GoalCatalogue = z.infer<typeof goalCatalogue>;
