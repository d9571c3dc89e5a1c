/**
 * The instrument language: what a definition version can say. One version is one document of this shape.
 * The schema checks form; references and rules between parts are checked by `validateDefinition`.
 */
import { z } from 'zod';
import { closingReason, course, indicator, makeCourseRule, makeMilestone, makePrompt, moment, plan } from './course.ts';
import { goalCatalogue } from './goal-catalogue.ts';
import { reference } from './reference.ts';
import { classification, reach, targetGroup } from './target-group.ts';
import { code, text, type Text } from './text.ts';

export { code, text, type Text };
export { CASE_FACTS, classification, type Reach, reach, targetGroup } from './target-group.ts';
export type { Reference, ReferenceFigure } from './reference.ts';

const note = z.strictObject({ code: code.optional(), text });
const parameters = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));

/** One option of a scale. `value` is absent where the answer is not on the scale (unknown, does not apply). */
export const scaleOption = z.strictObject({
  code,
  label: text,
  value: z.number().optional(),
  /** How the answer counts in a share: yes = numerator and denominator, in-between and no = denominator only, outside = nowhere. */
  counts: z.enum(['yes', 'in_between', 'no', 'outside']).optional(),
  symbol: z.string().optional(),
  /** Choosing it asks for words beside it: "yes, namely". */
  asksText: z.boolean().optional(),
});
export const scale = z.strictObject({ code, options: z.array(scaleOption).min(2), note: text.optional() });
export type Scale = z.infer<typeof scale>;

/** "No norm" (`none`) differs from leaving the norm out, which means the instrument's default norm. */
export const norm = z.discriminatedUnion('statistic', [
  z.strictObject({ statistic: z.literal('share_yes'), atLeastPercent: z.number().min(0).max(100) }),
  z.strictObject({
    statistic: z.literal('mean'),
    /** Ordered cut-offs, each with its name; an inclusive cut-off is met at the value itself. */
    cutOffs: z.array(z.strictObject({ name: text, from: z.number(), inclusive: z.boolean(), faithful: z.boolean() })).min(1),
  }),
  z.strictObject({ statistic: z.literal('none') }),
]);
export type Norm = z.infer<typeof norm>;

const level = z.enum(['trajectory', 'family', 'person', 'professional', 'team', 'organisation', 'approach']);

/** Who belongs to a case. A youth is the one who is helped, where a case is not a family. */
export const personRole = z.enum(['mother', 'father', 'caregiver', 'child', 'youth', 'other']);
export type PersonRole = z.infer<typeof personRole>;

/** The kinds of answer an item can ask for. Scales are named in the definition's `scales`. */
const simpleAnswer = [
  z.strictObject({ kind: z.literal('yes_no'), scale: code }),
  z.strictObject({ kind: z.literal('scale'), scale: code }),
  z.strictObject({ kind: z.literal('number'), min: z.number().optional(), max: z.number().optional(), integer: z.boolean().optional(), unit: text.optional() }),
  z.strictObject({ kind: z.literal('date'), precision: z.enum(['day', 'month', 'year']) }),
  z.strictObject({ kind: z.literal('text'), maxLength: z.number().int().positive().optional() }),
  z.strictObject({ kind: z.literal('choice'), options: z.array(scaleOption).min(2), orText: z.boolean().optional() }),
  z.strictObject({ kind: z.literal('multiple_choice'), options: z.array(scaleOption).min(2) }),
] as const;
/** One row per person or other repeated thing; `atMost` is absent where any number fits. */
export const rows = z.strictObject({
  kind: z.literal('rows'),
  per: z.enum(['mother', 'father', 'caregiver', 'child', 'person', 'other']),
  atMost: z.number().int().positive().optional(),
  /** Who can have a row, where `per` is person. */
  persons: z.array(z.enum(['mother', 'father', 'caregiver', 'child', 'other'])).min(1).optional(),
  fields: z.array(z.strictObject({ code, label: text, answer: z.discriminatedUnion('kind', [...simpleAnswer]) })).min(1),
  /** Each row has room for an explanation; `required` where a row means nothing without one. */
  explanation: z.union([z.boolean(), z.literal('required')]).optional(),
});
export const answerKind = z.discriminatedUnion('kind', [
  ...simpleAnswer,
  rows,
  /** Computed by a rule of the definition; nobody fills it in. */
  z.strictObject({ kind: z.literal('derived'), rule: code }),
]);
export type AnswerKind = z.infer<typeof answerKind>;

/** One thing asked. `dependsOn` guides display only: it never skips or answers. */
export const item = z.strictObject({
  code,
  text,
  answer: answerKind,
  guidance: text.optional(),
  /** Remarks of the makers on how the guidance came about. */
  guidanceNote: text.optional(),
  evidence: z.array(code).optional(),
  /** Documents this item leans on: a missing one is shown at the item. */
  documents: z.array(code).optional(),
  norm: norm.optional(),
  counts: z.enum(['execution', 'outcome', 'none']),
  dependsOn: code.optional(),
  /** The answers of the item depended on for which this one is shown in full; absent: any answer. */
  dependsOnAnswers: z.array(code).min(1).optional(),
  /** What a text item proposes when the item it depends on is answered with `answer`. */
  proposes: z.strictObject({ whenAnswer: code, value: text }).optional(),
  direction: z.enum(['positive', 'reversed']).optional(),
  /** Absent: applies to every variant. */
  variants: z.array(code).optional(),
  parameters: parameters.optional(),
  /** What the statement is about, where that differs from who fills it in: own work, or what the employer arranges. */
  about: level.optional(),
  optional: z.boolean().optional(),
  /** In a registration: asked about each person in one of these roles; absent: once for the case. */
  perPerson: z.array(personRole).min(1).optional(),
  /** In a registration: room for an explanation beside the answer; `required` where a yes means nothing without one. */
  explanation: z.enum(['allowed', 'required']).optional(),
  /** Not asked until the provider states a ground for it. */
  offByDefault: z.boolean().optional(),
  /** In a registration: on the method's list, but not asked here, because the case, its persons or its trajectories hold it already. */
  keptWith: z.enum(['case', 'person', 'trajectory']).optional(),
  sensitivity: z.enum(['ordinary', 'special_category']).optional(),
  askedAt: z.array(z.enum(['start', 'evaluation', 'close', 'after'])).optional(),
  /** An optional caution beside the judgement, without effect on it (STJ: let op). */
  attentionNote: z.boolean().optional(),
  /** What the study regretted or warned about. */
  remark: text.optional(),
  /** Words of the method in this item that the definition explains. */
  terms: z.array(code).min(1).optional(),
  sourceCode: z.string().optional(),
});
/** What a provider adds to an item in its own use of a version; no released version has these. */
interface OwnUse {
  /** The provider's own question, outside the licensed counts. */
  own?: true;
  /** Own words beside the licensed guidance. */
  ownGuidance?: Text;
  /** Percent of yes that the provider asks of itself, above the licensed norm. */
  raisedNorm?: number;
}
export type Item = z.infer<typeof item> & OwnUse;

/** A part of an instrument, as deep as the method has it: core element, category, theme, criterion, battery. */
export interface Section {
  code: string;
  name: Text;
  kind: 'section' | 'core_element' | 'criterion' | 'category' | 'theme' | 'battery';
  /** What the part checks; shown above its questions. */
  criterion?: Text;
  measure?: Text;
  /** A question shared by all items of a battery. */
  stem?: Text;
  /** Why this part has no total of its own, where the instrument totals its sections. */
  noTotal?: Text;
  sections?: Section[];
  items?: Item[];
  /** Free conclusions asked for the part as a whole. */
  conclusions?: { code: string; name: Text }[];
}
export const section: z.ZodType<Section> = z.lazy(() => z.strictObject({
  code,
  name: text,
  kind: z.enum(['section', 'core_element', 'criterion', 'category', 'theme', 'battery']),
  criterion: text.optional(),
  measure: text.optional(),
  stem: text.optional(),
  noTotal: text.optional(),
  sections: z.array(section).optional(),
  items: z.array(item).optional(),
  conclusions: z.array(z.strictObject({ code, name: text })).optional(),
}));

/** How an instrument is used. */
export const policy = z.strictObject({
  subject: level,
  filledInBy: z.enum(['assessor', 'professional', 'client', 'respondent', 'inspector']),
  /** Independent: who helped the family or works in its team is refused. */
  independence: z.enum(['independent', 'self']),
  secondScorerPercent: z.number().min(0).max(100),
  reviewPercent: z.number().min(0).max(100),
  anonymity: z.enum(['named', 'pseudonymous', 'anonymous']),
  minimumGroup: z.number().int().min(0),
  doubt: z.enum(['counts_as_no', 'no_rule']),
  /** mark: the answer stays and carries a mark; answer: "does not apply" is itself an answer; none: not offered. */
  notApplicable: z.enum(['mark', 'answer', 'none']),
  sampling: z.strictObject({ modes: z.array(z.enum(['all', 'sample'])).min(1), minimum: z.number().int().min(0) }),
  rhythms: z.array(z.enum(['monthly', 'quarterly', 'half_yearly', 'yearly', 'per_trajectory', 'once'])).min(1),
  /** How long after closing a trajectory can be measured, in whole months; absent where closing does not matter. */
  monthsAfterClosing: z.number().int().min(0).optional(),
  requiresClosed: z.boolean(),
});
export type Policy = z.infer<typeof policy>;

/**
 * Factors of a study. `reversed`: the item is turned round before it counts. `componentReversed`: the study's component points the other way, so
 * that its loadings are negative; items count as they are answered, and a high score means more of it.
 */
const factor = z.strictObject({
  code,
  name: text,
  items: z.array(z.strictObject({ item: code, reversed: z.boolean(), loading: z.number().optional() })).min(1),
  componentReversed: z.boolean().optional(),
  alpha: z.number().optional(),
  section: code.optional(),
  caution: text.optional(),
});
export type Factor = z.infer<typeof factor>;

export const instrument = z.strictObject({
  code,
  name: text,
  kind: z.enum(['checklist', 'survey', 'registration', 'satisfaction', 'framework']),
  purpose: text.optional(),
  policy,
  norm,
  /** Items that share a norm of their own; an item's own norm goes before it, the instrument's norm comes after. */
  normGroups: z.array(z.strictObject({ code, norm, items: z.array(code).min(1), note: text.optional() })).optional(),
  /** The totals the method computes; absent: none, items stand by themselves. */
  totals: z.array(z.enum(['section', 'factor', 'instrument'])).optional(),
  /** Ways to hold it besides the policy's: the same list anonymous in a box and named in a talk. */
  modes: z.array(z.strictObject({ code, name: text, anonymity: policy.shape.anonymity })).optional(),
  /** Who answers about one subject, where several parties do. */
  respondents: z.array(z.strictObject({ code, name: text, atMost: z.number().int().positive().optional() })).optional(),
  /** What an answer asks for later: an improvement point is reported on after a year. */
  followUp: z.array(z.strictObject({ whenAnswer: code, text, afterMonths: z.number().int().positive() })).optional(),
  sections: z.array(section).min(1),
  factors: z.array(factor).optional(),
  /** Items that loaded on no factor, were taken out of the analysis or never put in, or were not analysed at all, with the study's reason. */
  outsideFactors: z.array(z.strictObject({ item: code, why: z.enum(['loaded_nowhere', 'removed', 'left_out', 'not_analysed']), reason: text.optional() })).optional(),
  /** One judgement given to several items together. */
  judgementGroups: z.array(z.strictObject({ code, items: z.array(code).min(2) })).optional(),
  scoringRules: z.array(z.strictObject({ code, text, appliesTo: z.array(code).optional(), basis: z.enum(['source', 'inferred']) })).optional(),
  references: z.array(reference).optional(),
});
export type Instrument = z.infer<typeof instrument>;

/** A condition on facts. Evaluated with three outcomes: yes, no, undetermined (a fact it needs is unknown). */
export type Condition =
  | { all: Condition[] } | { any: Condition[] } | { not: Condition }
  | { atLeast: number; of: Condition[] }
  | { fact: string; is?: string | number | boolean; in?: (string | number)[]; min?: number; max?: number; known?: boolean };
export const condition: z.ZodType<Condition> = z.lazy(() => z.union([
  z.strictObject({ all: z.array(condition).min(1) }),
  z.strictObject({ any: z.array(condition).min(1) }),
  z.strictObject({ not: condition }),
  z.strictObject({ atLeast: z.number().int().positive(), of: z.array(condition).min(1) }),
  z.strictObject({
    fact: z.string().min(1),
    is: z.union([z.string(), z.number(), z.boolean()]).optional(),
    in: z.array(z.union([z.string(), z.number()])).optional(),
    min: z.number().optional(),
    max: z.number().optional(),
    known: z.boolean().optional(),
  }),
]));

/** A derived variable or criterion. A rule that is still prose has no condition and is always undetermined. */
export const rule = z.strictObject({
  code,
  name: text,
  level: level.optional(),
  condition: condition.optional(),
  prose: text.optional(),
  /** Yes when it holds for at least one person of this kind; absent: about the level as a whole. */
  over: z.enum(['any_child', 'any_parent', 'any_person', 'any_mother', 'any_youth']).optional(),
  /** With `over`: for how many persons it has to hold; absent: one. */
  persons: z.number().int().min(2).optional(),
  parameters: parameters.optional(),
  /** The items it is derived from. */
  from: z.array(code).optional(),
  /** How the study treated a missing fact, where that differs from "undetermined". */
  studyReading: z.enum(['missing_is_false']).optional(),
  offByDefault: z.boolean().optional(),
  basis: z.enum(['source', 'inferred']).optional(),
});
export type Rule = z.infer<typeof rule>;

export const milestone = makeMilestone(condition, z.discriminatedUnion('kind', [...simpleAnswer]));
export type Milestone = z.infer<typeof milestone>;
export const courseRule = makeCourseRule(condition);
export type CourseRule = z.infer<typeof courseRule>;
export const prompt = makePrompt(condition);
export type Prompt = z.infer<typeof prompt>;
export const phase = z.strictObject({
  code,
  name: text,
  activities: z.array(z.strictObject({ code, text, basis: z.enum(['source', 'inferred']).optional() })).optional(),
  milestones: z.array(milestone).optional(),
  /** The moment at which a case has left the phase behind; a case is in the phase after the last one it has left. Absent: only a later phase ends it. */
  endsWith: moment.optional(),
});
export type Phase = z.infer<typeof phase>;

export const document = z.strictObject({
  code,
  name: text,
  mandatory: z.boolean(),
  level,
  /** False for what lies outside the case file (CV, minutes, phone sample). */
  inCaseFile: z.boolean(),
  repeats: z.enum(['monthly']).optional(),
  monthsAfterClosing: z.number().int().optional(),
  note: text.optional(),
});
export type CaseDocument = z.infer<typeof document>;

/** What became of the items of an earlier version. One to many, or from nothing (`from: null`). */
export const itemMapping = z.strictObject({
  from: code.nullable(),
  to: z.array(code),
  change: z.enum(['same', 'changed', 'new', 'dropped']),
  comparable: z.boolean(),
  note: text.optional(),
});
export type ItemMapping = z.infer<typeof itemMapping>;

export const definition = z.strictObject({
  language: z.literal(1),
  code,
  versionCode: code,
  name: text,
  abbreviation: z.string().min(1),
  /** working: own paraphrase, not yet the licence holder's wording. */
  wording: z.enum(['working', 'official']),
  /** A provider's own instrument in one language: both texts hold the same words. */
  onlyIn: z.enum(['nl', 'en']).optional(),
  summary: text,
  owner: z.string().optional(),
  sources: z.array(z.strictObject({ code, title: z.string(), publisher: z.string().optional(), year: z.string().optional() })),
  characteristics: z.array(note).optional(),
  goals: z.array(note).optional(),
  principles: z.array(note).optional(),
  partners: z.array(note).optional(),
  lifeDomains: z.array(z.strictObject({ code, name: text })).optional(),
  variants: z.array(z.strictObject({
    code,
    name: text,
    /** Why cases of this variant are left out of who is reached and of outcomes. */
    leftOut: text.optional(),
  })).optional(),
  /** Who pays for a trajectory. */
  fundings: z.array(z.strictObject({ code, name: text })).optional(),
  coercionMeasures: z.array(z.strictObject({ code, name: text, source: text, note: text.optional() })).optional(),
  staffRequirements: z.array(note).optional(),
  phases: z.array(phase),
  eligibility: z.strictObject({
    criteria: z.array(rule),
    contraIndications: z.array(rule),
    /** How contra-indications are weighed. */
    weighing: text.optional(),
  }).optional(),
  rules: z.array(rule).optional(),
  /** Facts that conditions use and no item or rule gives: they come from the case itself. */
  facts: z.array(z.strictObject({ code, name: text, level: level.optional(), sensitivity: z.enum(['ordinary', 'special_category']).optional() })).optional(),
  classifications: z.array(classification).optional(),
  targetGroup: targetGroup.optional(),
  reach: reach.optional(),
  goalCatalogue: goalCatalogue.optional(),
  course: course.optional(),
  /** What the method asks of the course of each case; evaluated per case. */
  courseRules: z.array(courseRule).optional(),
  prompts: z.array(prompt).optional(),
  plan: plan.optional(),
  /** Parts of the help that are chosen per case; `item` asks how often the part is used. */
  modules: z.array(z.strictObject({ code, name: text, aim: text.optional(), inManual: z.boolean(), item: code.optional() })).optional(),
  closingReasons: z.array(closingReason).optional(),
  /** Figures over closed cases that the method or a commissioner follows. */
  indicators: z.array(indicator).optional(),
  /** How results are talked through: meetings in order, and the kinds of action that can follow. */
  evaluation: z.strictObject({
    meetings: z.array(z.strictObject({ code, name: text, steps: z.array(note).min(1) })).min(1),
    actionTypes: z.array(z.strictObject({ code, name: text, toOwner: z.boolean().optional() })),
  }).optional(),
  documents: z.array(document),
  evidenceSources: z.array(z.strictObject({ code, name: text, level, partOf: code.optional(), note: text.optional() })),
  scales: z.array(scale),
  instruments: z.array(instrument).min(1),
  /** Per earlier version: what became of its items. */
  mappings: z.array(z.strictObject({ fromVersion: code, items: z.array(itemMapping) })).optional(),
  openPoints: z.array(z.strictObject({ code, topic: text, finding: text, choice: text })).optional(),
  /** Words and abbreviations of the method, with what they mean. */
  terms: z.array(z.strictObject({ code, term: text, explanation: text })).optional(),
});
export type Definition = z.infer<typeof definition>;
