import { type Fact, leavesOf, type Lookup, type Outcome, ofSeveral, outcomeOf } from '../instrument/condition.ts';
import { type Condition, type Definition, type Item, type PersonRole, personRole, type Rule } from '../instrument/language.ts';
import { optionsOf } from '../fidelity/distributions.ts';
import { ageAt, yearsBetween } from './ages.ts';
import { chosenOptions, type RegisteredCase, registrationItems, THE_CASE } from './cases.ts';
import { registrationsOf } from '../instrument/walk.ts';
import type { RegisteredPerson } from './persons.ts';

/** Own words in place of an option: known, and none of the options. */
export const OWN_WORDS = 'own_words';

/** About whom a rule is that holds over persons. */
export const PERSONS_OF: Readonly<Record<NonNullable<Rule['over']>, readonly PersonRole[]>> = {
  any_child: ['child'], any_parent: ['mother', 'father', 'caregiver'], any_person: personRole.options, any_mother: ['mother'], any_youth: ['youth'],
};

/** What an answer says as a fact; undefined where it says that it is not known. */
type Reader = (value: unknown) => Fact | undefined;

/** A definition made ready to decide about many cases. */
export interface Prepared {
  definition: Definition;
  items: ReadonlyMap<string, { item: Item; read: Reader }>;
  rules: ReadonlyMap<string, Rule>;
  /** Those that others rest on first. */
  ordered: readonly Rule[];
  /** Of each rule over persons: the roles it is about. */
  roles: ReadonlyMap<Rule, readonly PersonRole[]>;
}

/** What is known about a case, by code. Rules that are yes or no are facts of the case, true and false. */
export interface CaseFacts {
  ofCase: Map<string, Fact>;
  persons: { person: RegisteredPerson; facts: Map<string, Fact> }[];
}

const prepared = new WeakMap<Definition, Prepared>();

/** A definition does not change, so each is made ready once. @throws RangeError when a rule rests on itself. */
export function prepare(definition: Definition): Prepared {
  const found = prepared.get(definition) ?? makeReady(definition);
  prepared.set(definition, found);
  return found;
}

function makeReady(definition: Definition): Prepared {
  const asked = registrationsOf(definition).flatMap(registrationItems);
  const { criteria = [], contraIndications = [] } = definition.eligibility ?? {};
  const rules = new Map([...criteria, ...contraIndications, ...(definition.rules ?? [])].map((rule) => [rule.code, rule]));
  // An item that a rule computes is that rule under another code.
  for (const { code, answer } of asked) {
    const rule = answer.kind === 'derived' && rules.get(answer.rule);
    if (rule) rules.set(code, { code, name: rule.name, condition: { fact: rule.code } });
  }
  const items = new Map(asked.map((item) => [item.code, { item, read: reader(item, definition) }]));
  return { definition, items, rules, ordered: inOrder(rules), roles: new Map([...rules.values()].map((rule) => [rule, rolesOf(rule, items)])) };
}

/** @throws RangeError when a rule rests on itself. */
function inOrder(rules: ReadonlyMap<string, Rule>): Rule[] {
  const ordered = new Set<Rule>();
  const visit = (rule: Rule, from: readonly Rule[]): void => {
    if (ordered.has(rule)) return;
    if (from.includes(rule)) throw new RangeError(`${rule.code} rests on itself`);
    for (const other of rulesUnder(rules, rule)) visit(other, [...from, rule]);
    ordered.add(rule);
  };
  for (const rule of rules.values()) visit(rule, []);
  return [...ordered];
}

/** The rules that a rule itself looks at, each once, in reading order. */
export function rulesUnder(rules: ReadonlyMap<string, Rule>, { condition }: Rule): Rule[] {
  return condition ? [...new Set(leavesOf(condition).flatMap(({ fact }) => rules.get(fact) ?? []))] : [];
}

function reader(item: Item, { scales }: Definition): Reader {
  const options = optionsOf(item, scales);
  if (!options) return item.answer.kind === 'rows' ? () => undefined : (value) => (typeof value === 'string' || typeof value === 'number' ? value : undefined);
  const facts = new Map(options.map((option) => [option.code, optionFact(option)]));
  if (item.answer.kind !== 'multiple_choice') return (value) => {
    const [chosen] = chosenOptions(value);
    return chosen === undefined ? OWN_WORDS : facts.get(chosen);
  };
  const unknown = new Set(options.flatMap(({ code, counts }) => (counts === 'outside' ? [code] : [])));
  return (value) => {
    const chosen = chosenOptions(value);
    const known = chosen.filter((code) => !unknown.has(code));
    return known.length === 0 && chosen.length > 0 ? undefined : known;
  };
}

/** Counting as yes or no makes it true or false, counting as nothing unknown; otherwise an option is itself. */
export function optionFact({ code, counts }: { code: string; counts?: string | undefined }): string | boolean | undefined {
  return counts === 'yes' ? true : counts === 'no' ? false : counts === 'outside' ? undefined : code;
}

/** The roles that a rule is about, without those who are asked none of the items per person that it looks at. */
function rolesOf({ over, condition }: Rule, items: Prepared['items']): readonly PersonRole[] {
  const asked = condition ? leavesOf(condition).flatMap(({ fact }) => items.get(fact)?.item.perPerson ?? []) : [];
  return over ? PERSONS_OF[over].filter((role) => asked.length === 0 || asked.includes(role)) : [];
}

/** What is known about a case before any rule is looked at. */
export function factsOfCase({ items }: Prepared, { startedOn, persons, values, variant, funding, facts = {} }: RegisteredCase): CaseFacts {
  const read = (about: string): Map<string, Fact> => {
    const found = new Map<string, Fact>();
    const given = values[about];
    for (const code in given) {
      const fact = given[code] === null || given[code] === undefined ? undefined : items.get(code)?.read(given[code]);
      if (fact !== undefined) found.set(code, fact);
    }
    return found;
  };
  const ofCase = read(THE_CASE);
  const keep = (code: string, fact: Fact | null | undefined, where = ofCase) => { if (fact !== undefined && fact !== null) where.set(code, fact); };
  for (const code in facts) keep(code, facts[code]);
  // As long as no child is registered it is not known how many there are.
  const children = persons.filter(({ role }) => role === 'child');
  keep('CHILDREN', children.length > 0 ? children.length : undefined);
  keep('VARIANT', variant);
  keep('FUNDING', funding);
  return {
    ofCase,
    persons: persons.map((person) => {
      const own = read(person.id);
      keep('GENDER', person.gender, own);
      if (person.born !== null && person.born <= startedOn.slice(0, 7)) own.set('AGE', ageAt(person.born, startedOn));
      if (person.role === 'mother') keep('AGE_AT_FIRST_CHILD', ageAtFirstChild(person, children), own);
      return { person, facts: own };
    }),
  };
}

/** Unknown while a date of birth is missing: the child without one may be the oldest. */
function ageAtFirstChild({ born }: RegisteredPerson, children: readonly RegisteredPerson[]): number | undefined {
  if (born === null || children.length === 0) return undefined;
  let oldest: string | undefined;
  for (const child of children) {
    if (child.born === null) return undefined;
    if (oldest === undefined || child.born < oldest) oldest = child.born;
  }
  return yearsBetween(born, oldest!);
}

/** Decides every rule, and adds what is yes or no to the facts of the case. What the weighing says of a rule goes before. */
export function decide(prepared: Prepared, facts: CaseFacts): void {
  for (const rule of prepared.ordered) {
    if (!rule.condition || facts.ofCase.has(rule.code)) continue;
    const outcome = decided(prepared, rule, facts, outcomeOf);
    if (outcome !== 'undetermined') facts.ofCase.set(rule.code, outcome === 'yes');
  }
}

/**
 * Each view on the facts from which a rule looks: that of each person it is about, or of the case. Who is asked none of its items is not among
 * them; who is asked some of them, does not have what the others ask about.
 */
export function views({ items, roles }: Prepared, rule: Rule, { ofCase, persons }: CaseFacts): { person: RegisteredPerson | null; lookup: Lookup }[] {
  if (!rule.over) return [{ person: null, lookup: (code) => ofCase.get(code) }];
  const about = roles.get(rule)!;
  return persons.filter(({ person }) => about.includes(person.role)).map(({ person, facts }) => ({
    person, lookup: (code) => facts.get(code) ?? ofCase.get(code) ?? (items.get(code)?.item.perPerson?.includes(person.role) === false ? false : undefined),
  }));
}

/** The outcome of a rule where the rules it rests on are decided; undetermined where nobody is registered whom it is about. */
export function decided(prepared: Prepared, rule: Rule, facts: CaseFacts, judge: (condition: Condition, lookup: Lookup) => Outcome): Outcome {
  const { condition, persons = 1 } = rule;
  const from = views(prepared, rule, facts);
  return condition && from.length > 0 ? ofSeveral(from, persons, ({ lookup }) => judge(condition, lookup)) : 'undetermined';
}

export const said = (fact: Fact | undefined): Outcome => (fact === true ? 'yes' : fact === false ? 'no' : 'undetermined');
