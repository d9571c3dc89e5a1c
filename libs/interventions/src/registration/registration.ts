import { factsOf, type Condition, type Definition, type Item, type PersonRole, type Policy, type Rule } from '@getrouw/domain';

type ScaleOption = Definition['scales'][number]['options'][number];

/** Who brings up the children, and everybody a family list asks about. */
export const PARENTS: PersonRole[] = ['mother', 'father', 'caregiver'];
export const CHILDREN: PersonRole[] = ['child'];
export const EVERYBODY: PersonRole[] = [...PARENTS, ...CHILDREN];

/** How a registration is kept: by the professional about the own cases, by name, whenever something becomes known. */
export const keptByProfessional: Omit<Policy, 'subject' | 'secondScorerPercent'> = {
  filledInBy: 'professional',
  independence: 'self',
  reviewPercent: 0,
  anonymity: 'named',
  minimumGroup: 0,
  doubt: 'no_rule',
  notApplicable: 'none',
  sampling: { modes: ['all'], minimum: 0 },
  rhythms: ['per_trajectory'],
  requiresClosed: false,
};

/** Unknown is an answer of its own: it counts as neither. */
export const yesNoUnknown: Definition['scales'][number] = {
  code: 'YES_NO_UNKNOWN',
  options: [
    { code: 'YES', label: { nl: 'ja', en: 'yes' }, counts: 'yes' },
    { code: 'NO', label: { nl: 'nee', en: 'no' }, counts: 'no' },
    { code: 'UNKNOWN', label: { nl: 'onbekend', en: 'unknown' }, counts: 'outside' },
  ],
};

export const option = (code: string, nl: string, en: string, rest: Partial<ScaleOption> = {}): ScaleOption => ({ code, label: { nl, en }, ...rest });
export const unknown = option('UNKNOWN', 'onbekend', 'unknown', { counts: 'outside' });

/** A field of a registration: never in a figure of fidelity. */
export const field = (code: string, nl: string, en: string, answer: Item['answer'], rest: Partial<Item> = {}): Item => ({ code, text: { nl, en }, answer, counts: 'none', ...rest });
export const yesNo = (code: string, nl: string, en: string, rest: Partial<Item> = {}): Item => field(code, nl, en, { kind: 'yes_no', scale: yesNoUnknown.code }, rest);
export const choice = (code: string, nl: string, en: string, options: ScaleOption[], rest: Partial<Item> = {}): Item => field(code, nl, en, { kind: 'choice', options }, rest);

export const holds = (fact: string): Condition => ({ fact, is: true });
export const anyOf = (facts: readonly string[]): Condition => ({ any: facts.map(holds) });
export const oneOf = (fact: string, values: string[]): Condition => ({ fact, in: values });

/** A rule with the items it rests on, which are those of its condition: codes of items begin with one of the prefixes. */
export const ruleOn = (itemPrefixes: readonly string[]) => (code: string, nl: string, en: string, condition: Condition, rest: Partial<Rule> = {}): Rule => {
  const from = factsOf(condition).filter((fact) => itemPrefixes.some((prefix) => fact.startsWith(prefix)));
  return { code, name: { nl, en }, condition, ...(from.length > 0 && { from }), basis: 'source', ...rest };
};
