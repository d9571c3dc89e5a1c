import { type Facts, factsOf } from '../instrument/condition.ts';
import type { Condition, Definition, Rule, Text } from '../instrument/language.ts';
import type { EligibilityFacts, Weighed } from './weigh.ts';

/** Most children of one family, and most characters of a text or a reason. */
const MOST_CHILDREN = 25;
const LONGEST = 1000;

/** What a fact can be. The definition says so only by how its conditions use the fact. */
export type FactKind = { kind: 'yes_no' } | { kind: 'number' } | { kind: 'one_of'; values: (string | number)[] } | { kind: 'free' };

/** A fact that the weighing asks for. */
export interface FactAsked { code: string; name: Text; of: 'family' | 'child'; answer: FactKind; special: boolean }

/** What is wrong with a fact or a weighing, at `family.CODE`, `children.0.CODE` or `weighed.0.reason`. */
export interface FactProblem { path: string; message: Text; accepted: Text }

/**
 * The facts that the criteria and contra-indications of a definition rest on, in the order of its facts; a rule that is prose is a fact of its own,
 * answered by a professional. Empty where the definition says nothing about its target group.
 */
export function factsAsked(definition: Pick<Definition, 'eligibility' | 'facts'>): FactAsked[] {
  const { criteria = [], contraIndications = [] } = definition.eligibility ?? {};
  const rules = [...criteria, ...contraIndications];
  const used = new Set(rules.flatMap(({ condition }) => (condition ? factsOf(condition) : [])));
  const answer = (code: string) => kindOf(rules.flatMap(({ condition }) => (condition ? usesOf(condition, code) : [])));
  const known = (definition.facts ?? []).filter(({ code }) => used.has(code)).map(({ code, name, level, sensitivity }): FactAsked =>
    ({ code, name, of: level === 'person' ? 'child' : 'family', answer: answer(code), special: sensitivity === 'special_category' }));
  return [...known, ...rules.filter(({ condition }) => !condition).map(proseFact)];
}

const proseFact = ({ code, name, over }: Rule): FactAsked => ({ code, name, of: over === 'any_child' ? 'child' : 'family', answer: { kind: 'yes_no' }, special: false });

type Use = Extract<Condition, { fact: string }>;

function usesOf(condition: Condition, code: string): Use[] {
  if ('fact' in condition) return condition.fact === code ? [condition] : [];
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : 'of' in condition ? condition.of : [condition.not];
  return parts.flatMap((part) => usesOf(part, code));
}

function kindOf(uses: readonly Use[]): FactKind {
  if (uses.some(({ min, max }) => min !== undefined || max !== undefined)) return { kind: 'number' };
  const values = uses.flatMap((use) => [...(use.in ?? []), ...(use.is === undefined ? [] : [use.is])]);
  const named = values.filter((value) => typeof value !== 'boolean');
  if (named.length === 0) return uses.every(({ known }) => known !== undefined) ? { kind: 'free' } : { kind: 'yes_no' };
  return { kind: 'one_of', values: [...new Set(named)] };
}

/**
 * Checks what somebody states about a family against what the definition asks. Facts that are null are unknown and left away.
 * @returns the facts and weighings as they are to be kept, or every problem with the place where it is.
 */
export function checkFacts(
  definition: Pick<Definition, 'eligibility' | 'facts'>, given: { facts: unknown; weighed: unknown },
): { facts: EligibilityFacts; weighed: Weighed[] } | { problems: FactProblem[] } {
  const problems: FactProblem[] = [];
  const asked = factsAsked(definition);
  const facts = isRecord(given.facts) ? given.facts : {};
  const unknownPart = Object.keys(facts).find((key) => key !== 'family' && key !== 'children');
  const { family = {}, children = [] } = facts;
  if (!isRecord(given.facts) || unknownPart !== undefined || !isRecord(family) || !Array.isArray(children) || !children.every(isRecord)) return { problems: [{
    path: 'facts', message: { nl: 'dit heeft niet de vorm die hier hoort', en: 'this has not the form expected here' },
    accepted: both('{ "family": { CODE: ... }, "children": [{ CODE: ... }] }'),
  }] };
  if (children.length > MOST_CHILDREN) problems.push({
    path: 'facts.children', message: { nl: `er zijn ${children.length} kinderen`, en: `there are ${children.length} children` }, accepted: { nl: `hooguit ${MOST_CHILDREN}`, en: `at most ${MOST_CHILDREN}` },
  });
  const kept: EligibilityFacts = {
    family: checkGroup(asked.filter((each) => each.of === 'family'), family, 'facts.family', problems),
    children: children.map((child, index) => checkGroup(asked.filter((each) => each.of === 'child'), child, `facts.children.${index}`, problems)),
  };
  const weighed = checkWeighed(definition, given.weighed, problems);
  return problems.length > 0 ? { problems } : { facts: kept, weighed };
}

function checkGroup(asked: readonly FactAsked[], given: Readonly<Record<string, unknown>>, path: string, problems: FactProblem[]): Facts {
  return Object.fromEntries(Object.entries(given).flatMap(([code, value]) => {
    const fact = asked.find((each) => each.code === code);
    const here = `${path}.${code}`;
    if (!fact) {
      problems.push({ path: here, message: { nl: 'dit wordt hier niet gevraagd', en: 'this is not asked here' }, accepted: both(asked.map((each) => each.code).join(', ')) });
      return [];
    }
    if (value === null) return [];
    const accepted = acceptedBy(fact.answer);
    if (accepted.fits(value)) return [[code, value]];
    problems.push({ path: here, message: { nl: 'past hier niet', en: 'does not fit here' }, accepted: accepted.text });
    return [];
  })) as Facts;
}

function acceptedBy(answer: FactKind): { fits: (value: unknown) => boolean; text: Text } {
  switch (answer.kind) {
    case 'yes_no': return { fits: (value) => typeof value === 'boolean', text: { nl: 'ja, nee of onbekend', en: 'yes, no or unknown' } };
    case 'number': return { fits: (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= 1000, text: { nl: 'een getal van 0 tot en met 1000', en: 'a number from 0 up to 1000' } };
    case 'one_of': return { fits: (value) => answer.values.some((each) => each === value), text: both(answer.values.join(', ')) };
    case 'free': return {
      fits: (value) => typeof value === 'boolean' || typeof value === 'number' || (typeof value === 'string' && value.length <= LONGEST),
      text: { nl: `ja, nee, een getal of een tekst van hooguit ${LONGEST} tekens`, en: `yes, no, a number or a text of at most ${LONGEST} characters` },
    };
  }
}

/** A contra-indication is weighed with a reason or not at all. */
function checkWeighed({ eligibility }: Pick<Definition, 'eligibility'>, given: unknown, problems: FactProblem[]): Weighed[] {
  const known = (eligibility?.contraIndications ?? []).map(({ code }) => code);
  const form = both('[{ "code": ..., "admitted": true | false, "reason": ... }]');
  if (!Array.isArray(given)) {
    problems.push({ path: 'weighed', message: { nl: 'dit is geen lijst', en: 'this is not a list' }, accepted: form });
    return [];
  }
  const codes = new Set<string>();
  return given.flatMap((each: unknown, index) => {
    const path = `weighed.${index}`;
    const wrong = (field: string, message: Text, accepted: Text): [] => {
      problems.push({ path: `${path}${field}`, message, accepted });
      return [];
    };
    if (!isRecord(each) || typeof each['admitted'] !== 'boolean') return wrong('', { nl: 'dit heeft niet de vorm die hier hoort', en: 'this has not the form expected here' }, form);
    const { code, admitted, reason } = each;
    if (typeof code !== 'string' || !known.includes(code)) return wrong('.code', { nl: 'is geen contra-indicatie van deze methodiek', en: 'is not a contra-indication of this method' }, both(known.join(', ')));
    if (codes.has(code)) return wrong('.code', { nl: 'is twee keer gewogen', en: 'has been weighed twice' }, { nl: 'elke contra-indicatie één keer', en: 'each contra-indication once' });
    codes.add(code);
    if (typeof reason !== 'string' || reason.trim() === '' || reason.length > LONGEST) return wrong('.reason',
      { nl: 'zeg waarom', en: 'say why' }, { nl: `1 tot ${LONGEST} tekens`, en: `1 to ${LONGEST} characters` });
    return [{ code, admitted, reason: reason.trim() }];
  });
}

const both = (value: string): Text => ({ nl: value, en: value });
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
