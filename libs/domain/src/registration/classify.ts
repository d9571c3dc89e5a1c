import type { Outcome } from '../instrument/condition.ts';
import type { Definition } from '../instrument/language.ts';
import type { RegisteredCase } from './cases.ts';
import { type CaseFacts, decide, factsOfCase, prepare, said } from './facts.ts';

/** What is decided about a case. */
export interface Classified {
  /** Rules and yes/no items of the case: true or false. Choices and classifications by rule: a code. Numbers. What is unknown or undetermined is left out. */
  facts: Record<string, boolean | string | number>;
  /** By code of the target group's readings. */
  readings: Record<string, Outcome>;
}
type Classification = NonNullable<Definition['classifications']>[number];

/**
 * Prepares a definition to classify many cases: rules are put in order and items indexed once.
 * Where cases are youths, what is registered about the youth is about the case.
 */
export function classifier(definition: Definition): (registered: RegisteredCase) => Classified {
  const prepared = prepare(definition);
  const byRule = (definition.classifications ?? []).filter(({ assignedBy }) => assignedBy === 'rule');
  const { unit, readings = [] } = definition.targetGroup ?? {};
  const words = new Set([...prepared.items.values()].flatMap(({ item: { code, answer } }) => (answer.kind === 'text' || answer.kind === 'date' ? [code] : [])));
  return (registered) => {
    const facts = factsOfCase(prepared, registered);
    decide(prepared, facts);
    const shown: Classified['facts'] = {};
    const youth = unit === 'youth' ? facts.persons.find(({ person }) => person.role === 'youth') : undefined;
    for (const known of youth ? [facts.ofCase, youth.facts] : [facts.ofCase]) for (const [code, fact] of known) if (typeof fact !== 'object' && !words.has(code)) shown[code] = fact;
    for (const classification of byRule) {
      const { option } = assigned(classification, facts);
      if (option !== null) shown[classification.code] = option;
    }
    return { facts: shown, readings: Object.fromEntries(readings.map(({ code, rule }) => [code, readingOutcome(rule, registered, facts)])) };
  };
}

/** What a reading of the target group says: its rule, or the weighing of criteria. */
export const readingOutcome = (rule: string | undefined, { weighed }: RegisteredCase, { ofCase }: CaseFacts): Outcome =>
  (rule === undefined ? weighed ?? 'undetermined' : said(ofCase.get(rule)));

/** The option of a classification by rule: the first whose rule is met. One before it that is undetermined leaves it open; `candidates` are those it can still be. */
export function assigned({ options }: Classification, { ofCase }: CaseFacts): { option: string | null; state: 'decided' | 'undetermined' | 'none'; candidates: string[] } {
  const candidates: string[] = [];
  for (const { code, rule } of options) {
    const outcome = rule === undefined ? 'no' : said(ofCase.get(rule));
    if (outcome === 'no') continue;
    candidates.push(code);
    if (outcome === 'yes') return candidates.length === 1 ? { option: code, state: 'decided', candidates } : { option: null, state: 'undetermined', candidates };
  }
  return { option: null, state: candidates.length === 0 ? 'none' : 'undetermined', candidates };
}
