import type { Condition } from './language.ts';

/** What is known about a case. A fact that is absent or null is unknown, which differs from false. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;
/** One fact; a list where several answers can be given at once. */
export type Fact = string | number | boolean | readonly string[];
/** Gives a fact by its code; undefined or null where it is unknown. */
export type Lookup = (fact: string) => Fact | null | undefined;
export type Outcome = 'yes' | 'no' | 'undetermined';
/** `missing` holds the unknown facts that the outcome waits for; it is empty when the outcome is yes or no. */
export interface Evaluation { outcome: Outcome; missing: string[] }
/** A condition that looks at one fact. */
export type FactCondition = Extract<Condition, { fact: string }>;

/**
 * Evaluates a condition in Kleene's strong three-valued logic (Kleene 1952, Introduction to Metamathematics, section 64):
 * an unknown fact leaves the outcome open only where it could still change it.
 * Filling in a missing fact therefore never turns a yes or a no into something else, except for `known`, which asks about the gap itself.
 * A fact without a comparison means that it is true; `is` and `in` of a list mean that it includes it. The outcome of a rule can be a fact:
 * true, false, or absent when undetermined.
 */
export function outcomeOf(condition: Condition, lookup: Lookup): Outcome {
  if ('fact' in condition) return ofFact(condition, lookup(condition.fact) ?? undefined);
  if ('not' in condition) return opposite[outcomeOf(condition.not, lookup)];
  return ofSeveral(partsOf(condition), ruledBy(condition), (part) => outcomeOf(part, lookup));
}

/** The same with the facts it waits for. */
export function evaluate(condition: Condition, facts: Facts): Evaluation {
  const lookup: Lookup = (fact) => facts[fact];
  return { outcome: outcomeOf(condition, lookup), missing: [...new Set(openIn(condition, lookup).map(({ fact }) => fact))] };
}

/** Where an undetermined condition waits for a fact, in reading order; nowhere when it is yes or no. */
export function openIn(condition: Condition, lookup: Lookup): FactCondition[] {
  if (outcomeOf(condition, lookup) !== 'undetermined') return [];
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap((part) => openIn(part, lookup));
}

/** Whether so many of several things are so: yes, no, or undetermined while it hangs on those that are. */
export function ofSeveral<T>(list: readonly T[], atLeast: number, outcome: (each: T) => Outcome): Outcome {
  // It stops where the rest can no longer change the outcome.
  let [yes, possible] = [0, list.length];
  for (const each of list) {
    const found = outcome(each);
    if (found === 'yes') yes += 1;
    else if (found === 'no') possible -= 1;
    if (yes >= atLeast) return 'yes';
    if (possible < atLeast) return 'no';
  }
  return possible < atLeast ? 'no' : 'undetermined';
}

/** Evaluates as a study did that read every missing fact as false: nothing stays undetermined. */
export function evaluateMissingAsFalse(condition: Condition, facts: Facts): 'yes' | 'no' {
  return missingAsFalse(condition, (fact) => facts[fact]);
}

export function missingAsFalse(condition: Condition, lookup: Lookup): 'yes' | 'no' {
  if ('fact' in condition) return said(ofFact(condition, lookup(condition.fact) ?? undefined) === 'yes');
  if ('not' in condition) return said(missingAsFalse(condition.not, lookup) === 'no');
  return said(partsOf(condition).filter((part) => missingAsFalse(part, lookup) === 'yes').length >= ruledBy(condition));
}

/** Every place where a condition looks at a fact, in reading order. */
export function leavesOf(condition: Condition): FactCondition[] {
  return 'fact' in condition ? [condition] : partsOf(condition).flatMap(leavesOf);
}

/** The facts a condition looks at, each once, in reading order. */
export function factsOf(condition: Condition): string[] {
  return [...new Set(leavesOf(condition).map(({ fact }) => fact))];
}

/** What a condition is made of; nothing where it looks at one fact. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('fact' in condition) return [];
  return 'all' in condition ? condition.all : 'any' in condition ? condition.any : 'of' in condition ? condition.of : [condition.not];
}

/** How many of its parts have to be so. */
const ruledBy = (condition: Exclude<Condition, FactCondition>): number => ('all' in condition ? condition.all.length : 'of' in condition ? condition.atLeast : 1);
const opposite: Record<Outcome, Outcome> = { yes: 'no', no: 'yes', undetermined: 'undetermined' };
const said = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');

function ofFact({ is, in: among, min, max, known }: FactCondition, value: Fact | undefined): Outcome {
  if (known !== undefined && (value !== undefined) !== known) return 'no';
  if (value === undefined) return known === undefined ? 'undetermined' : 'yes';
  const asksNothing = known === undefined && is === undefined && among === undefined && min === undefined && max === undefined;
  const equals = (wanted: Fact): boolean => (typeof value === 'object' ? value.some((each) => each === wanted) : value === wanted);
  return said((asksNothing ? equals(true) : is === undefined || equals(is))
    && (among === undefined || among.some(equals))
    && (min === undefined || (typeof value === 'number' && value >= min))
    && (max === undefined || (typeof value === 'number' && value <= max)));
}
