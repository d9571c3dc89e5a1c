import type { Condition } from './language.ts';

/** What is known about a case. A fact that is absent or null is unknown, which differs from false. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;
export type Outcome = 'yes' | 'no' | 'undetermined';
/** `missing` holds the unknown facts that the outcome waits for; it is empty when the outcome is yes or no. */
export interface Evaluation { outcome: Outcome; missing: string[] }

/**
 * Evaluates a condition in Kleene's strong three-valued logic (Kleene 1952, Introduction to Metamathematics, section 64):
 * an unknown fact leaves the outcome open only where it could still change it.
 * Filling in a missing fact therefore never turns a yes or a no into something else, except for `known`, which asks about the gap itself.
 * A fact without a comparison means that it is true. The outcome of a rule can be a fact: true, false, or absent when undetermined.
 */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  if ('all' in condition) return count(condition.all, condition.all.length, facts);
  if ('any' in condition) return count(condition.any, 1, facts);
  if ('of' in condition) return count(condition.of, condition.atLeast, facts);
  if ('not' in condition) {
    const { outcome, missing } = evaluate(condition.not, facts);
    return { outcome: opposite[outcome], missing };
  }
  return evaluateFact(condition, facts[condition.fact] ?? undefined);
}

/** Evaluates as a study did that read every missing fact as false: nothing stays undetermined. */
export function evaluateMissingAsFalse(condition: Condition, facts: Facts): 'yes' | 'no' {
  if ('all' in condition) return said(condition.all.every((each) => evaluateMissingAsFalse(each, facts) === 'yes'));
  if ('any' in condition) return said(condition.any.some((each) => evaluateMissingAsFalse(each, facts) === 'yes'));
  if ('of' in condition) return said(condition.of.filter((each) => evaluateMissingAsFalse(each, facts) === 'yes').length >= condition.atLeast);
  if ('not' in condition) return said(evaluateMissingAsFalse(condition.not, facts) === 'no');
  return said(evaluateFact(condition, facts[condition.fact] ?? undefined).outcome === 'yes');
}

/** The facts a condition looks at, each once, in reading order. */
export function factsOf(condition: Condition): string[] {
  if ('fact' in condition) return [condition.fact];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : 'of' in condition ? condition.of : [condition.not];
  return [...new Set(parts.flatMap(factsOf))];
}

const opposite: Record<Outcome, Outcome> = { yes: 'no', no: 'yes', undetermined: 'undetermined' };
const said = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

function count(parts: readonly Condition[], atLeast: number, facts: Facts): Evaluation {
  const evaluated = parts.map((part) => evaluate(part, facts));
  const yes = evaluated.filter(({ outcome }) => outcome === 'yes').length;
  const open = evaluated.filter(({ outcome }) => outcome === 'undetermined');
  if (yes >= atLeast) return { outcome: 'yes', missing: [] };
  if (yes + open.length < atLeast) return { outcome: 'no', missing: [] };
  return { outcome: 'undetermined', missing: [...new Set(open.flatMap(({ missing }) => missing))] };
}

function evaluateFact(condition: Extract<Condition, { fact: string }>, value: string | number | boolean | undefined): Evaluation {
  const { fact, known, min, max } = condition;
  if (known !== undefined && (value !== undefined) !== known) return { outcome: 'no', missing: [] };
  const asksNothing = known === undefined && condition.is === undefined && condition.in === undefined && min === undefined && max === undefined;
  const is = asksNothing ? true : condition.is;
  if (value === undefined) return known === undefined ? { outcome: 'undetermined', missing: [fact] } : { outcome: 'yes', missing: [] };
  const holds = (is === undefined || value === is)
    && (condition.in === undefined || condition.in.some((each) => each === value))
    && (min === undefined || (typeof value === 'number' && value >= min))
    && (max === undefined || (typeof value === 'number' && value <= max));
  return { outcome: said(holds), missing: [] };
}
