import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Definition } from '../instrument/language.ts';
import { checkFacts, factsAsked } from './facts.ts';
import { type EligibilityFacts, type Weighed, weighEligibility } from './weigh.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
/** A criterion per child, one with an "at least", one that is prose, and a contra-indication. */
const method: Pick<Definition, 'eligibility' | 'facts'> = {
  facts: [
    { code: 'age', name: text('Leeftijd'), level: 'person' },
    { code: 'concern', name: text('Zorgen'), level: 'person' },
    ...['housing', 'debts', 'health'].map((code) => ({ code, name: text(code), level: 'family' as const })),
    { code: 'order', name: text('Maatregel'), level: 'family' },
    { code: 'addiction', name: text('Verslaving'), level: 'family', sensitivity: 'special_category' },
    { code: 'elsewhere', name: text('Voor iets anders'), level: 'family' },
  ],
  eligibility: {
    criteria: [
      { code: 'C1', name: text('Kind 0-23 met zorgen'), over: 'any_child', condition: { all: [{ fact: 'age', min: 0, max: 23 }, { fact: 'concern', is: true }] } },
      { code: 'C2', name: text('Twee van drie'), condition: { atLeast: 2, of: ['housing', 'debts', 'health'].map((fact) => ({ fact, is: true })) } },
      { code: 'C3', name: text('Geen vrijwillig kader'), condition: { not: { fact: 'order', in: ['none', 'voluntary'] } } },
      { code: 'C4', name: text('Risico op verscheidene terreinen') },
    ],
    contraIndications: [{ code: 'X1', name: text('Verslaving'), condition: { fact: 'addiction', is: true } }],
  },
};
const suited: EligibilityFacts = { family: { housing: true, debts: true, order: 'court', C4: true, addiction: false }, children: [{ age: 30 }, { age: 8, concern: true }] };
const weigh = (family: EligibilityFacts['family'] = {}, weighed: Weighed[] = [], children = suited.children) =>
  weighEligibility(method, { family: { ...suited.family, ...family }, children }, weighed);
const why = (...given: Parameters<typeof weigh>) => weigh(...given).why.map(({ nl }) => nl);

describe('whether a family belongs to the target group', () => {
  it('is yes when every criterion is met, with what each rests on', () => {
    const { outcome, criteria } = weigh();
    expect(outcome).toBe('yes');
    expect(criteria.map(({ code, restsOn }) => [code, restsOn])).toEqual([
      ['C1', { 'age 1': 30, 'age 2': 8, 'concern 2': true }], ['C2', { housing: true, debts: true }], ['C3', { order: 'court' }], ['C4', { C4: true }],
    ]);
    expect(why()).toEqual(['Aan alle criteria is voldaan.']);
  });

  it('is no when a criterion is not met, and says which', () => {
    expect(weigh({ order: 'none' }).outcome).toBe('no');
    expect(why({ order: 'none' })).toEqual(['Niet voldaan: Geen vrijwillig kader']);
    expect(weigh({}, [], [{ age: 24, concern: true }]).outcome).toBe('no');
  });

  it('is undetermined while a fact is unknown that could decide, and says which', () => {
    expect(weigh({ debts: null }).outcome).toBe('undetermined');
    expect(why({ debts: null })).toEqual(['Niet te bepalen: Twee van drie. Nog onbekend: debts, health']);
    expect(why({ C4: null })).toEqual(['Niet te bepalen: Risico op verscheidene terreinen']);
    expect(why({}, [], [])).toEqual(['Niet te bepalen: Kind 0-23 met zorgen. Nog onbekend: Leeftijd, Zorgen']);
  });

  it('waits for a weighing where there is a contra-indication, which decides with its reason', () => {
    expect(weigh({ addiction: true })).toMatchObject({ outcome: 'undetermined', why: [{ nl: 'Contra-indicatie nog te wegen: Verslaving' }] });
    const one = { code: 'X1', reason: 'In behandeling' };
    expect(weigh({ addiction: true }, [{ ...one, admitted: true }])).toMatchObject({ outcome: 'yes', why: [{ nl: 'Contra-indicatie gewogen, toch passend: Verslaving (In behandeling)' }] });
    expect(weigh({ addiction: true }, [{ ...one, admitted: false }])).toMatchObject({ outcome: 'no', why: [{ nl: 'Contra-indicatie gewogen, niet passend: Verslaving (In behandeling)' }] });
    expect(weigh({ addiction: null }, [{ ...one, admitted: false }]).outcome).toBe('undetermined');
  });

  it('is undetermined of a method that says nothing about its target group', () => {
    expect(weighEligibility({}, suited, []).outcome).toBe('undetermined');
  });
});

describe('a weighing', () => {
  const fact = (value: fc.Arbitrary<boolean | number | string>) => fc.option(value);
  const child = fc.record({ age: fact(fc.integer({ min: 0, max: 40 })), concern: fact(fc.boolean()) });
  const family = fc.record({
    housing: fact(fc.boolean()), debts: fact(fc.boolean()), health: fact(fc.boolean()), order: fact(fc.constantFrom('none', 'voluntary', 'court')),
    addiction: fact(fc.boolean()), C4: fact(fc.boolean()),
  });
  const facts = fc.record({ family, children: fc.array(child, { maxLength: 4 }) });
  const weighings = fc.option(fc.record({ code: fc.constant('X1'), admitted: fc.boolean(), reason: fc.constant('Besproken') })).map((one) => (one ? [one] : []));
  const filled = (given: EligibilityFacts['family'], other: EligibilityFacts['family']) => Object.fromEntries(Object.entries(given).map(([code, value]) => [code, value ?? other[code]]));

  it('that said yes or no says the same when a missing fact is filled in', () => {
    fc.assert(fc.property(facts, facts, weighings, (known, more, weighed) => {
      const before = weighEligibility(method, known, weighed).outcome;
      const after = weighEligibility(method, {
        family: filled(known.family, more.family), children: known.children.map((each, index) => filled(each, more.children[index] ?? {})),
      }, weighed).outcome;
      expect(before === 'undetermined' ? before : after).toBe(before);
    }), { numRuns: 1000 });
  });

  it('never says no for a contra-indication that nobody weighed', () => {
    fc.assert(fc.property(facts, (known) => {
      const { outcome, criteria } = weighEligibility(method, known, []);
      expect(outcome === 'no').toBe(criteria.some((each) => each.outcome === 'no'));
    }), { numRuns: 500 });
  });
});

describe('facts that are stated', () => {
  const check = (given: unknown, weighed: unknown = []) => checkFacts(method, { facts: given, weighed });
  const pathsOf = (checked: ReturnType<typeof check>) => ('problems' in checked ? checked.problems.map(({ path }) => path) : []);

  it('are those of the criteria, with what each accepts, and prose as a fact by its code', () => {
    expect(factsAsked(method).map(({ code, of, answer, special }) => [code, of, answer.kind, special])).toEqual([
      ['age', 'child', 'number', false], ['concern', 'child', 'yes_no', false], ['housing', 'family', 'yes_no', false], ['debts', 'family', 'yes_no', false],
      ['health', 'family', 'yes_no', false], ['order', 'family', 'one_of', false], ['addiction', 'family', 'yes_no', true], ['C4', 'family', 'yes_no', false],
    ]);
  });

  it('are kept without those that are unknown', () => {
    expect(check({ family: { debts: null, housing: true, order: 'voluntary' }, children: [{ age: 4, concern: null }] }, [{ code: 'X1', admitted: true, reason: ' In behandeling ' }])).toEqual({
      facts: { family: { housing: true, order: 'voluntary' }, children: [{ age: 4 }] }, weighed: [{ code: 'X1', admitted: true, reason: 'In behandeling' }],
    });
  });

  it.each<[string, unknown, unknown, string[]]>([
    ['that are no facts', [], [], ['facts']],
    ['of a part that there is not', { parents: [] }, [], ['facts']],
    ['that are not asked', { family: { age: 3, elsewhere: true } }, [], ['facts.family.age', 'facts.family.elsewhere']],
    ['of the wrong kind', { family: { housing: 'ja', order: 'other' }, children: [{ age: -1 }] }, [], ['facts.family.housing', 'facts.family.order', 'facts.children.0.age']],
    ['of too many children', { children: Array.from({ length: 26 }, () => ({})) }, [], ['facts.children']],
    ['with a weighing without a reason', {}, [{ code: 'X1', admitted: true, reason: ' ' }], ['weighed.0.reason']],
    ['with a weighing of something else', {}, [{ code: 'C1', admitted: true, reason: 'x' }], ['weighed.0.code']],
    ['with two weighings of one', {}, [{ code: 'X1', admitted: true, reason: 'x' }, { code: 'X1', admitted: false, reason: 'y' }], ['weighed.1.code']],
    ['with a weighing of another form', {}, [{ code: 'X1', reason: 'x' }], ['weighed.0']],
    ['without a list of weighings', {}, null, ['weighed']],
  ])('%s are refused at their place', (_, given, weighed, paths) => {
    expect(pathsOf(check(given, weighed))).toEqual(paths);
  });
});
