import { type Fact, type FactCondition, leavesOf, type Lookup, missingAsFalse, openIn, type Outcome, outcomeOf } from '../instrument/condition.ts';
import { CASE_FACTS, type Condition, type Definition, type Rule, type Text } from '../instrument/language.ts';
import { THE_CASE, type RegisteredCase } from './cases.ts';
import { assigned, readingOutcome } from './classify.ts';
import { type CaseFacts, decide, decided, factsOfCase, prepare, type Prepared, rulesUnder, said, views } from './facts.ts';
import { isCaseFact, itemIn, nameOf } from './names.ts';
import { candidates } from './suppose.ts';

/** A fact that is not known and could decide. */
export interface MissingFact {
  /** Of an item, a fact of a person, or a fact of the definition. */
  code: string;
  name: Text;
  /** Whom it is about; null: the case. */
  person: string | null;
  /** Answered with "unknown", rather than left open. */
  answeredUnknown: boolean;
  /** What the rule would be, were it so: a yes, or whatever meets the condition. Undetermined too where it depends on which value does. */
  ifMet: Outcome;
  /** What the rule would be, were it not so. */
  ifNotMet: Outcome;
}
/** A known fact with its value; several chosen options have commas between them. */
export interface MetFact { code: string; name: Text; person: string | null; value: string | number | boolean }

export interface ExplainedRule {
  code: string;
  name: Text;
  outcome: Outcome;
  /** What the study would say, which read a missing fact as false; null where it did not. */
  studyReading: 'yes' | 'no' | null;
  /** Where it counts: how many of its parts, or of the persons it is about, have to be so. */
  needs?: { atLeast: number; of: number; met: number; open: number; /** Codes of the rules that are counted; none where persons are. What else it rests on has to be so besides. */ counted: string[] };
  /** Nobody is registered whom it is about. */
  nobody: boolean;
  /** Facts it looks at itself that speak for it. */
  met: MetFact[];
  against: MetFact[];
  /** What it waits for; empty when it is yes or no. Of a rule that is asked about also by way of its parts, of a part only what it looks at itself. */
  missing: MissingFact[];
  /** Rules it rests on. */
  parts: ExplainedRule[];
  /** Rests on a special category of personal data, itself or by way of its parts. */
  special: boolean;
}

/** A rule with the codes of those it rests on: many rest on the same ones. */
export type LinkedRule = Omit<ExplainedRule, 'parts'> & { parts: string[] };

export interface ExplainedCase {
  /** By code: what readings and options name, and what those rest on. */
  rules: Record<string, LinkedRule>;
  readings: { code: string; name: Text; note: Text | null; outcome: Outcome; rule: string | null }[];
  classifications: {
    code: string; name: Text; option: string | null; state: 'decided' | 'undetermined' | 'none';
    /** What it can still be; the one it is where it is decided. */
    candidates: string[];
    options: { code: string; name: Text; rule: string | null }[];
  }[];
}

/** Why a rule is yes, no or undetermined. @throws RangeError when the definition has no such rule. */
export function explainRule(definition: Definition, registered: RegisteredCase, code: string): ExplainedRule {
  return new Explainer(prepare(definition), registered).rule(code);
}

/** Why a case belongs to the target group or not, in each of its readings, and to which kind of each classification by rule. */
export function explainCase(definition: Definition, registered: RegisteredCase): ExplainedCase {
  const explainer = new Explainer(prepare(definition), registered);
  const rules: Record<string, LinkedRule> = {};
  const link = ({ parts, ...rule }: ExplainedRule): void => {
    if (rules[rule.code]) return;
    rules[rule.code] = { ...rule, parts: parts.map(({ code }) => code) };
    for (const part of parts) link(part);
  };
  const byRule = (definition.classifications ?? []).filter(({ assignedBy }) => assignedBy === 'rule');
  const named = [...(definition.targetGroup?.readings ?? []), ...byRule.flatMap(({ options }) => options)].flatMap(({ rule }) => rule ?? []);
  // What is asked about lists everything it waits for, a part only its own: so those come first.
  const asked = [...new Set(named)].map((code) => explainer.rule(code));
  for (const { parts, ...rule } of asked) rules[rule.code] = { ...rule, parts: parts.map(({ code }) => code) };
  for (const { parts } of asked) for (const part of parts) link(part);
  return {
    rules,
    readings: (definition.targetGroup?.readings ?? []).map(({ code, name, note, rule }) => ({
      code, name, note: note ?? null, outcome: readingOutcome(rule, registered, explainer.facts), rule: rule ?? null,
    })),
    classifications: byRule.map((classification) => ({
      code: classification.code, name: classification.name, ...assigned(classification, explainer.facts),
      options: classification.options.map(({ code, name, rule }) => ({ code, name, rule: rule ?? null })),
    })),
  };
}

/** A place where a rule waits for a fact. */
interface Gap { leaf: FactCondition; person: string | null }

/** Explains the rules of one case; what is asked twice is worked out once. */
class Explainer {
  readonly facts: CaseFacts;
  private readonly explained = new Map<string, ExplainedRule>();
  private readonly supposed = new Map<string, CaseFacts>();
  private readonly prepared: Prepared;
  private readonly registered: RegisteredCase;

  constructor(prepared: Prepared, registered: RegisteredCase) {
    this.prepared = prepared;
    this.registered = registered;
    this.facts = factsOfCase(prepared, registered);
    decide(prepared, this.facts);
  }

  /** A rule that is asked about. */
  rule(code: string): ExplainedRule {
    const found = this.prepared.rules.get(code);
    if (!found) throw new RangeError(`${code} is not a rule`);
    return { ...this.part(found), missing: this.missingIn(found, this.gaps(found)) };
  }

  private part(rule: Rule): ExplainedRule {
    const known = this.explained.get(rule.code) ?? this.explain(rule);
    this.explained.set(rule.code, known);
    return known;
  }

  private explain(rule: Rule): ExplainedRule {
    const from = views(this.prepared, rule, this.facts);
    const parts = rulesUnder(this.prepared.rules, rule).map((other) => this.part(other));
    const looked = from.flatMap(({ person, lookup }) => (rule.condition ? signed(rule.condition).map((leaf) => ({ ...leaf, person: person?.id ?? null, lookup })) : []));
    const known = looked.flatMap(({ leaf, negated, person, lookup }) => {
      const value = this.prepared.rules.has(leaf.fact) ? undefined : lookup(leaf.fact);
      const about = this.isOfPerson(leaf.fact) ? person : null;
      return value === undefined || value === null ? [] : [{ fact: { code: leaf.fact, name: this.name(leaf.fact), person: about, value: shown(value) }, holds: (outcomeOf(leaf, lookup) === 'yes') !== negated }];
    });
    const needs = this.needs(rule, from.map(({ lookup }) => lookup));
    return {
      code: rule.code, name: rule.name, outcome: this.outcome(rule.code), studyReading: rule.studyReading ? this.study(rule) : null,
      ...(needs && { needs }),
      nobody: from.length === 0,
      met: once(known.filter(({ holds }) => holds).map(({ fact }) => fact)),
      against: once(known.filter(({ holds }) => !holds).map(({ fact }) => fact)),
      missing: this.missingIn(rule, this.ownGaps(rule)),
      parts,
      special: specialFacts(this.prepared.definition).has(rule.code),
    };
  }

  private outcome(code: string): Outcome {
    return said(this.facts.ofCase.get(code));
  }

  /** As the study evaluated it: a rule it rests on is taken as the study took that one. */
  private study(rule: Rule): 'yes' | 'no' {
    return decided(this.prepared, rule, this.facts, (condition, lookup) => missingAsFalse(condition, (code) => {
      const other = this.prepared.rules.get(code);
      return other?.studyReading ? this.study(other) === 'yes' : lookup(code);
    })) === 'yes' ? 'yes' : 'no';
  }

  private needs({ over, persons, condition }: Rule, from: readonly Lookup[]): ExplainedRule['needs'] {
    if (over && persons === undefined) return undefined;
    const counted = condition && (over ? { atLeast: persons!, outcomes: from.map((lookup) => outcomeOf(condition, lookup)), counted: [] } : countIn(condition, from[0]!));
    return counted && {
      atLeast: counted.atLeast, of: counted.outcomes.length, counted: counted.counted.filter((code) => this.prepared.rules.has(code)),
      met: counted.outcomes.filter((each) => each === 'yes').length, open: counted.outcomes.filter((each) => each === 'undetermined').length,
    };
  }

  /** Where a rule waits, itself or by way of the rules it rests on. */
  private gaps(rule: Rule): Gap[] {
    return this.ownGaps(rule).flatMap((gap) => {
      const other = this.prepared.rules.get(gap.leaf.fact);
      return other ? this.gaps(other) : [gap];
    });
  }

  private ownGaps(rule: Rule): Gap[] {
    const { condition } = rule;
    if (!condition || this.outcome(rule.code) !== 'undetermined') return [];
    return views(this.prepared, rule, this.facts).flatMap(({ person, lookup }) =>
      openIn(condition, lookup).map((leaf) => ({ leaf, person: person && this.isOfPerson(leaf.fact) ? person.id : null })));
  }

  private missingIn(rule: Rule, gaps: readonly Gap[]): MissingFact[] {
    const facts = gaps.filter(({ leaf }) => !this.prepared.rules.has(leaf.fact));
    return once(facts.map((gap) => ({ ...gap, code: gap.leaf.fact }))).map((gap) => this.missing(rule, gap));
  }

  private missing(rule: Rule, { leaf, person }: Gap): MissingFact {
    const outcomes: Record<'yes' | 'no', Set<Outcome>> = { yes: new Set(), no: new Set() };
    const possible = candidates(this.prepared, leaf.fact);
    const isYesNo = possible.includes(true);
    for (const fact of possible) {
      const isMet = isYesNo ? fact === true : outcomeOf(leaf, () => fact) === 'yes';
      outcomes[isMet ? 'yes' : 'no'].add(said(this.suppose(leaf.fact, person, fact).ofCase.get(rule.code)));
    }
    const agreed = (found: Set<Outcome>): Outcome => (found.size === 1 ? [...found][0]! : 'undetermined');
    const value = this.registered.values[person ?? THE_CASE]?.[leaf.fact];
    return { code: leaf.fact, name: this.name(leaf.fact), person, answeredUnknown: value !== undefined && value !== null, ifMet: agreed(outcomes.yes), ifNotMet: agreed(outcomes.no) };
  }

  /** The facts as they would be, were one that is missing filled in. */
  private suppose(code: string, person: string | null, fact: Fact): CaseFacts {
    const key = JSON.stringify([code, person, fact]);
    const known = this.supposed.get(key);
    if (known) return known;
    const facts = factsOfCase(this.prepared, this.registered);
    const where = person === null ? facts.ofCase : facts.persons.find((each) => each.person.id === person)!.facts;
    where.set(code, fact);
    decide(this.prepared, facts);
    this.supposed.set(key, facts);
    return facts;
  }

  private isOfPerson(code: string): boolean {
    return this.prepared.items.get(code)?.item.perPerson !== undefined || (isCaseFact(code) && CASE_FACTS[code] === 'person');
  }

  private name(code: string): Text {
    return nameOf(this.prepared.definition, code);
  }
}

/** Every look at a fact, and whether the condition asks that it is not so. */
function signed(condition: Condition, negated = false): { leaf: FactCondition; negated: boolean }[] {
  if ('fact' in condition) return [{ leaf: condition, negated }];
  if ('not' in condition) return signed(condition.not, !negated);
  return ('all' in condition ? condition.all : 'any' in condition ? condition.any : condition.of).flatMap((part) => signed(part, negated));
}

/** The first count in a condition, in reading order. */
function countIn(condition: Condition, lookup: Lookup): { atLeast: number; outcomes: Outcome[]; counted: string[] } | undefined {
  if ('of' in condition) return { atLeast: condition.atLeast, outcomes: condition.of.map((part) => outcomeOf(part, lookup)), counted: condition.of.flatMap(leavesOf).map(({ fact }) => fact) };
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : [];
  for (const part of parts) {
    const found = countIn(part, lookup);
    if (found) return found;
  }
  return undefined;
}

const once = <T extends { code: string; person: string | null }>(list: readonly T[]): T[] =>
  [...new Map(list.toReversed().map((each) => [`${each.code} ${each.person}`, each])).values()].toReversed();

const shown = (value: Fact): string | number | boolean => (typeof value === 'object' ? value.join(', ') : value);

/** Whether a fact is of a special category of personal data. */
const isSpecial = (definition: Definition, code: string): boolean =>
  (itemIn(definition, code) ?? definition.facts?.find((fact) => fact.code === code))?.sensitivity === 'special_category';

/** The facts that rest on a special category of personal data: items, facts of the definition, and rules and classifications on top of them. */
export function specialFacts(definition: Definition): ReadonlySet<string> {
  const found = specials.get(definition) ?? findSpecial(definition);
  specials.set(definition, found);
  return found;
}

const specials = new WeakMap<Definition, ReadonlySet<string>>();

function findSpecial(definition: Definition): ReadonlySet<string> {
  const { rules, ordered, items } = prepare(definition);
  const special = new Set([...items.keys(), ...(definition.facts ?? []).map(({ code }) => code)].filter((code) => isSpecial(definition, code)));
  for (const rule of ordered) if (rule.condition && leavesOf(rule.condition).some(({ fact }) => special.has(fact))) special.add(rule.code);
  for (const { code, options } of definition.classifications ?? []) if (options.some(({ rule }) => rule !== undefined && rules.has(rule) && special.has(rule))) special.add(code);
  return special;
}
