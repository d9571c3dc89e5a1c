import { evaluate, factsOf, type Facts, type Outcome } from '../instrument/condition.ts';
import type { Definition, Rule, Text } from '../instrument/language.ts';

/** What is known about a family. Left out: unknown. A criterion that is prose is a fact of its own, by its code. */
export interface EligibilityFacts {
  family: Facts;
  /** One for each child. Empty: it is not known who the children are. */
  children: readonly Facts[];
}

/** A contra-indication that somebody weighed. */
export interface Weighed { code: string; admitted: boolean; reason: string }

/** One rule with its outcome and what that rests on. */
export interface WeighedRule {
  code: string;
  name: Text;
  outcome: Outcome;
  /** Codes of the facts that are unknown and could decide. */
  missing: string[];
  /** The facts it looked at that are known, with their values. */
  restsOn: Record<string, string | number | boolean>;
  weighed: Weighed | null;
}

export interface Eligibility {
  outcome: Outcome;
  criteria: WeighedRule[];
  contraIndications: WeighedRule[];
  /** Why, in sentences. */
  why: Text[];
}

/**
 * Weighs whether a family belongs to the target group. Yes: every criterion is met and no contra-indication stands in the way. No: a criterion
 * is not met, or a contra-indication was weighed and the family not admitted. Otherwise undetermined: nothing missing is taken for a no.
 * A contra-indication never excludes by itself: until it is weighed with a reason the outcome is undetermined.
 */
export function weighEligibility(definition: Pick<Definition, 'eligibility' | 'facts'>, facts: EligibilityFacts, weighed: readonly Weighed[]): Eligibility {
  const { criteria = [], contraIndications = [] } = definition.eligibility ?? {};
  const met = criteria.map((rule) => weigh(rule, facts, null));
  const contra = contraIndications.map((rule) => weigh(rule, facts, weighed.find(({ code }) => code === rule.code) ?? null));
  const why = [
    ...met.filter(({ outcome }) => outcome !== 'yes').map(({ name, outcome, missing }) => (outcome === 'no'
      ? { nl: `Niet voldaan: ${name.nl}`, en: `Not met: ${name.en}` }
      : { nl: `Niet te bepalen: ${name.nl}${unknown(definition, missing, name, 'nl')}`, en: `Undetermined: ${name.en}${unknown(definition, missing, name, 'en')}` })),
    ...contra.flatMap((rule) => contraWhy(definition, rule)),
  ];
  const outcomes = [...met.map(({ outcome }) => outcome), ...contra.map(inTheWay)];
  const outcome = outcomes.includes('no') ? 'no' : outcomes.includes('undetermined') || met.length === 0 ? 'undetermined' : 'yes';
  return {
    outcome, criteria: met, contraIndications: contra,
    why: why.length > 0 ? why : [{ nl: 'Aan alle criteria is voldaan.', en: 'All criteria are met.' }],
  };
}

function weigh(rule: Rule, { family, children }: EligibilityFacts, weighed: Weighed | null): WeighedRule {
  const condition = rule.condition ?? { fact: rule.code, is: true };
  const perChild = rule.over === 'any_child';
  const results = perChild ? children.map((child) => evaluate(condition, { ...family, ...child })) : [evaluate(condition, family)];
  const used = factsOf(condition);
  const outcome = results.some((each) => each.outcome === 'yes') ? 'yes'
    : results.length > 0 && results.every((each) => each.outcome === 'no') ? 'no' : 'undetermined';
  const missing = outcome !== 'undetermined' ? [] : results.length === 0 ? used : [...new Set(results.flatMap((each) => each.missing))];
  const known = perChild ? children.flatMap((child, index) => used.filter((fact) => isKnown(child[fact])).map((fact) => [`${fact} ${index + 1}`, child[fact]!] as const))
    : used.filter((fact) => isKnown(family[fact])).map((fact) => [fact, family[fact]!] as const);
  return { code: rule.code, name: rule.name, outcome, missing, restsOn: Object.fromEntries(known), weighed };
}

const isKnown = (value: unknown): boolean => value !== undefined && value !== null;

/** A contra-indication that is not there, or that was weighed with an admission, is no obstacle. */
function inTheWay({ outcome, weighed }: WeighedRule): Outcome {
  if (outcome === 'no') return 'yes';
  if (outcome === 'yes' && weighed) return weighed.admitted ? 'yes' : 'no';
  return 'undetermined';
}

function contraWhy(definition: Pick<Definition, 'facts'>, { name, outcome, missing, weighed }: WeighedRule): Text[] {
  if (outcome === 'no') return [];
  if (outcome === 'undetermined') return [{ nl: `Contra-indicatie onbekend: ${name.nl}${unknown(definition, missing, name, 'nl')}`, en: `Contra-indication unknown: ${name.en}${unknown(definition, missing, name, 'en')}` }];
  if (!weighed) return [{ nl: `Contra-indicatie nog te wegen: ${name.nl}`, en: `Contra-indication still to be weighed: ${name.en}` }];
  return [weighed.admitted
    ? { nl: `Contra-indicatie gewogen, toch passend: ${name.nl} (${weighed.reason})`, en: `Contra-indication weighed, admitted all the same: ${name.en} (${weighed.reason})` }
    : { nl: `Contra-indicatie gewogen, niet passend: ${name.nl} (${weighed.reason})`, en: `Contra-indication weighed, not admitted: ${name.en} (${weighed.reason})` }];
}

/** The facts that are missing, by name; what the rule itself is called is not said again. */
function unknown(definition: Pick<Definition, 'facts'>, missing: readonly string[], rule: Text, locale: 'nl' | 'en'): string {
  const names = missing.flatMap((code) => definition.facts?.find((fact) => fact.code === code)?.name[locale] ?? []).filter((name) => name !== rule[locale]);
  return names.length === 0 ? '' : { nl: `. Nog onbekend: ${names.join(', ')}`, en: `. Still unknown: ${names.join(', ')}` }[locale];
}
