import { CASE_FACTS, type Definition, type Text } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';

const CASE_FACT_NAMES: Readonly<Record<keyof typeof CASE_FACTS, Text>> = {
  AGE: { nl: 'Leeftijd', en: 'Age' },
  GENDER: { nl: 'Geslacht', en: 'Gender' },
  AGE_AT_FIRST_CHILD: { nl: 'Leeftijd bij het eerste kind', en: 'Age at first child' },
  CHILDREN: { nl: 'Aantal kinderen', en: 'Number of children' },
  VARIANT: { nl: 'Variant', en: 'Variant' },
  FUNDING: { nl: 'Financiering', en: 'Funding' },
  TRAJECTORIES: { nl: 'Aantal trajecten', en: 'Number of trajectories' },
  EARLY_END: { nl: 'Voortijdig beëindigd', en: 'Ended early' },
};
const GENDERS: Readonly<Record<string, Text>> = { man: { nl: 'man', en: 'man' }, woman: { nl: 'vrouw', en: 'woman' }, other: { nl: 'anders', en: 'other' } };
const YES_NO: Readonly<Record<string, Text>> = { true: { nl: 'ja', en: 'yes' }, false: { nl: 'nee', en: 'no' } };

export const isCaseFact = (code: string): code is keyof typeof CASE_FACTS => Object.hasOwn(CASE_FACTS, code);

const findIn = <T extends { code: string }>(list: readonly T[] | undefined, code: string): T | undefined => list?.find((each) => each.code === code);

/** What a fact is called, whatever gives it: an item, a rule, a classification or the case itself. */
export function nameOf(definition: Definition, code: string): Text {
  if (isCaseFact(code)) return CASE_FACT_NAMES[code];
  const { rules, facts, classifications, eligibility } = definition;
  return itemIn(definition, code)?.text ?? findIn([...(rules ?? []), ...(facts ?? []), ...(classifications ?? []), ...(eligibility?.criteria ?? []), ...(eligibility?.contraIndications ?? [])], code)?.name
    ?? { nl: code, en: code };
}

export const itemIn = ({ instruments }: Definition, code: string) => instruments.flatMap(items).find(({ item }) => item.code === code)?.item;

/** The values that a fact can have, in order, with their names; undefined where it is true or false, or a number. */
export function valuesOf(definition: Definition, code: string): { code: string; name: Text }[] | undefined {
  if (code === 'GENDER') return Object.entries(GENDERS).map(([gender, name]) => ({ code: gender, name }));
  if (code === 'VARIANT') return definition.variants?.map(({ code: variant, name }) => ({ code: variant, name }));
  if (code === 'FUNDING') return definition.fundings;
  const answer = itemIn(definition, code)?.answer;
  const options = answer?.kind === 'choice' ? answer.options : answer?.kind === 'scale' || answer?.kind === 'yes_no' ? findIn(definition.scales, answer.scale)?.options : undefined;
  if (options) {
    const named = options.filter(({ counts }) => counts !== 'outside' && counts !== 'yes' && counts !== 'no').map((option) => ({ code: option.code, name: option.label }));
    return named.length > 0 ? named : undefined;
  }
  return findIn(definition.classifications, code)?.options.map((option) => ({ code: option.code, name: option.name }));
}

/** What a value of a fact is called. */
export const valueName = (definition: Definition, code: string, value: string): Text =>
  findIn(valuesOf(definition, code), value)?.name ?? YES_NO[value] ?? { nl: value, en: value };
