import type { Definition, Text } from '../instrument/language.ts';
import { valueName, valuesOf } from './names.ts';

/** What is asked of each case for one share of who is reached: whether it is so; null where that is unknown. */
export interface ReachQuestion { code: string; name: Text; answer(facts: Readonly<Record<string, unknown>>, readings: Readonly<Record<string, unknown>>): boolean | null }

/**
 * The shares of the report of who is reached, each as a question about one case: what is so or not is one question, what has several values one for each
 * of them, and each reading of the target group one. Rows that divide another row are left out: the sites divide already.
 */
export function reachQuestions(definition: Definition): ReachQuestion[] {
  const rows = (definition.reach?.rows ?? []).filter(({ by }) => by === undefined).flatMap(({ code, name, of }): ReachQuestion[] => {
    const known = (facts: Readonly<Record<string, unknown>>) => facts[of] ?? null;
    const values = valuesOf(definition, of)?.map((value) => value.code);
    if (!values) return [{ code, name, answer: (facts) => (typeof known(facts) === 'boolean' ? known(facts) === true : null) }];
    return values.map((value) => {
      const text = valueName(definition, of, value);
      return { code: `${code}.${value}`, name: { nl: `${name.nl}: ${text.nl}`, en: `${name.en}: ${text.en}` }, answer: (facts) => (known(facts) === null ? null : String(known(facts)) === value) };
    });
  });
  const readings = (definition.targetGroup?.readings ?? []).map(({ code, name }): ReachQuestion => ({ code, name, answer: (_, outcomes) => (outcomes[code] === 'yes' ? true : outcomes[code] === 'no' ? false : null) }));
  return [...rows, ...readings];
}
