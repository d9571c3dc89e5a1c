import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '../instrument/condition.ts';
import type { RegisteredCase, RegisteredValues } from './cases.ts';
import { classifier } from './classify.ts';
import { explainCase, explainRule, type MissingFact, specialFacts } from './explain.ts';
import { checked, family, familySlice, person, withRules } from './fixtures.ts';

const definition = checked(familySlice);
const classify = classifier(definition);
const explain = (code: string, values: RegisteredValues, over: Partial<RegisteredCase> = {}) => explainRule(definition, family(values, over), code);
const waits = (missing: readonly MissingFact[]) => missing.map(({ code, person: who, ifMet, ifNotMet }) => [code, who, ifMet, ifNotMet]);

describe('an explanation', () => {
  it('names the facts that meet a rule and those that do not, with whom they are about', () => {
    const { outcome, met, against, missing, nobody } = explain('D-CHILD', { c1: { WORRY: 'YES', GRIEF: 'NO' } });
    expect({ outcome, missing, nobody }).toEqual({ outcome: 'yes', missing: [], nobody: false });
    expect(met).toEqual([{ code: 'WORRY', name: { nl: 'WORRY', en: 'WORRY (en)' }, person: 'c1', value: true }]);
    expect(against.map(({ code, person: who, value }) => [code, who, value])).toEqual([['GRIEF', 'c1', false]]);
  });

  it('counts a fact that is asked not to be so for the rule when it is not', () => {
    expect(explain('D-NETWORK', { '': { NETWORK: 'NO' } })).toMatchObject({ outcome: 'yes', met: [{ code: 'NETWORK', value: false }], against: [] });
    expect(explain('D-NETWORK', { '': { NETWORK: 'YES' } })).toMatchObject({ outcome: 'no', met: [], against: [{ code: 'NETWORK', value: true }] });
  });

  it('says how many parts are needed, are there and are open', () => {
    const values = { '': { NETWORK: 'NO' }, c1: { WORRY: 'YES' }, mo: { GRIEF: 'NO', ADDICTION: 'NO' } };
    const multi = explain('MULTI', values);
    expect(multi).toMatchObject({ outcome: 'undetermined', needs: { atLeast: 3, of: 4, met: 2, open: 1 } });
    expect(multi.parts.map(({ code, outcome }) => [code, outcome])).toEqual([['D-CHILD', 'yes'], ['D-PARENT', 'no'], ['D-NETWORK', 'yes'], ['D-CARE', 'undetermined']]);
    expect(explain('RISK', values).needs).toMatchObject({ atLeast: 2, of: 4, met: 1, open: 3 });
    expect(explain('TWO-GRIEVE', { mo: { GRIEF: 'YES' } }).needs).toEqual({ atLeast: 2, of: 3, met: 1, open: 2, counted: [] });
    expect(explain('D-CHILD', {})).not.toHaveProperty('needs');
  });

  it('says of each missing fact what the rule would be with and without it, and whether it was answered "unknown"', () => {
    const { missing } = explain('MULTI', { '': { NETWORK: 'UNKNOWN', HELPERS: 0 }, c1: { WORRY: 'YES' }, mo: { GRIEF: 'YES' } });
    expect(missing).toEqual([{ code: 'NETWORK', name: { nl: 'NETWORK', en: 'NETWORK (en)' }, person: null, answeredUnknown: true, ifMet: 'no', ifNotMet: 'yes' }]);
    expect(waits(explain('MULTI', { '': { NETWORK: 'YES' }, c1: { WORRY: 'YES' }, mo: { GRIEF: 'YES' } }).missing)).toEqual([['HELPERS', null, 'yes', 'no']]);
  });

  it('says that one fact alone does not decide where two are needed', () => {
    expect(waits(explain('D-CHILD', { c1: { WORRY: 'NO' } }).missing)).toEqual([
      ['GRIEF', 'c1', 'yes', 'undetermined'], ['WORRY', 'c2', 'yes', 'undetermined'], ['GRIEF', 'c2', 'yes', 'undetermined'],
    ]);
  });

  it('says that it depends where one value that meets a condition decides otherwise than another', () => {
    const homes = withRules({ 'OWN-OR-KIN': { condition: { any: [{ fact: 'HOME', is: 'OWN' }, { fact: 'HOME', is: 'KIN' }] } }, 'FEW-OR-MANY': { condition: { any: [{ fact: 'HELPERS', max: 2 }, { fact: 'HELPERS', min: 5 }] } } });
    expect(waits(explainRule(homes, family({}), 'OWN-OR-KIN').missing)).toEqual([['HOME', null, 'yes', 'undetermined']]);
    expect(waits(explainRule(homes, family({}), 'FEW-OR-MANY').missing)).toEqual([['HELPERS', null, 'yes', 'undetermined']]);
  });

  it('asks for the birth that an age waits for, by person', () => {
    const { missing } = explain('PRIMARY', {}, { persons: [person('c1', 'child', null), person('c2', 'child', '2000-01')] });
    expect(missing).toMatchObject([{ code: 'AGE', name: { nl: 'Leeftijd' }, person: 'c1', answeredUnknown: false, ifMet: 'yes', ifNotMet: 'no' }]);
  });

  it('says that nobody is registered whom it is about, and asks for no fact then', () => {
    expect(explain('D-CHILD', {}, { persons: [] })).toMatchObject({ outcome: 'undetermined', nobody: true, missing: [], met: [] });
  });

  it('of a rule in prose is undetermined and waits for no fact', () => {
    expect(explain('PLAUSIBLE', {})).toMatchObject({ outcome: 'undetermined', missing: [], parts: [] });
    expect(explain('PLAUSIBLE', {}, { facts: { PLAUSIBLE: true } }).outcome).toBe('yes');
  });

  it('shows beside it what a study says that reads a missing fact as false, also where that fact is asked not to be so', () => {
    const values = { '': { HELPERS: 6 }, c1: { WORRY: 'YES' } };
    expect(explain('MULTI', values)).toMatchObject({ outcome: 'undetermined', studyReading: 'no' });
    expect(explain('MULTI', { ...values, mo: { GRIEF: 'YES' } })).toMatchObject({ outcome: 'yes', studyReading: 'yes' });
    expect(explain('D-NETWORK', {}).studyReading).toBeNull();
    const studied = { studyReading: 'missing_is_false' } as const;
    const alone = withRules({ ALONE: { ...studied, condition: { not: { fact: 'NETWORK' } } }, LONELY: { ...studied, condition: { fact: 'ALONE' } }, CHILDREN2: { ...studied, over: 'any_child', condition: { fact: 'WORRY' } } });
    expect(['ALONE', 'LONELY'].map((code) => explainRule(alone, family({}), code).studyReading)).toEqual(['yes', 'yes']);
    expect(explainRule(alone, family({}, { persons: [] }), 'CHILDREN2').studyReading).toBe('no');
  });

  it('is sensitive where a fact under it is, however deep', () => {
    expect(['D-PARENT', 'MULTI', 'TARGET'].map((code) => explain(code, {}).special)).toEqual([true, true, true]);
    expect(['D-CHILD', 'D-NETWORK'].map((code) => explain(code, {}).special)).toEqual([false, false]);
    expect([...specialFacts(definition)].toSorted()).toEqual(['ADDICTION', 'D-PARENT', 'KIND', 'MIGRANT', 'MULTI', 'ORIGIN', 'OUTSIDE', 'RISK', 'TARGET']);
  });

  it('of an unknown rule is refused', () => {
    expect(() => explain('GONE', {})).toThrow('GONE is not a rule');
  });
});

describe('the explanation of a case', () => {
  it('has each reading with its rule, and each classification by rule with what it can still be', () => {
    const found = explainCase(definition, family({ '': { NETWORK: 'YES' }, c1: { WORRY: 'YES' }, mo: { GRIEF: 'YES' } }));
    expect(found.readings.map(({ code, outcome, rule }) => [code, outcome, rule])).toEqual([['MAIN', 'undetermined', 'TARGET'], ['STRICT', 'undetermined', 'MULTI']]);
    const { parts, ...multi } = explainRule(definition, family({ '': { NETWORK: 'YES' }, c1: { WORRY: 'YES' }, mo: { GRIEF: 'YES' } }), 'MULTI');
    expect(found.rules['MULTI']).toEqual({ ...multi, parts: parts.map(({ code }) => code) });
    expect(Object.values(found.rules).flatMap((rule) => rule.parts).filter((code) => !found.rules[code])).toEqual([]);
    expect(found.classifications).toMatchObject([{ code: 'KIND', option: null, state: 'undetermined', candidates: ['K-MULTI', 'K-RISK', 'K-OUTSIDE'] }]);
  });

  it('says when no option is met, and stops at the first that is', () => {
    const values = { '': { NETWORK: 'NO', HELPERS: 9 }, c1: { WORRY: 'YES' } };
    expect(explainCase(definition, family(values)).classifications).toMatchObject([{ option: 'K-MULTI', state: 'decided', candidates: ['K-MULTI'] }]);
    const two = { ...familySlice, classifications: [{ ...familySlice.classifications![0]!, options: familySlice.classifications![0]!.options.slice(1) }] };
    expect(explainCase(two, family(values)).classifications).toMatchObject([{ option: null, state: 'none', candidates: [] }]);
  });

  it('takes the earlier of two options that are met, and decides nothing while an earlier one is undetermined', () => {
    const name = { nl: 'x', en: 'x' };
    const overlapping = { ...familySlice, classifications: [{ code: 'O', name, assignedBy: 'rule' as const, options: ['D-CARE', 'D-NETWORK', 'TARGET'].map((rule) => ({ code: `O-${rule}`, name, rule })) }] };
    const found = (values: Record<string, unknown>) => explainCase(overlapping, family({ '': values })).classifications[0];
    expect(found({ NETWORK: 'NO', HELPERS: 9 })).toMatchObject({ option: 'O-D-CARE', state: 'decided', candidates: ['O-D-CARE'] });
    expect(found({ NETWORK: 'NO' })).toMatchObject({ option: null, state: 'undetermined', candidates: ['O-D-CARE', 'O-D-NETWORK'] });
    expect(classifier(overlapping)(family({ '': { NETWORK: 'NO' } })).facts).not.toHaveProperty('O');
  });
});

/** Anything that can be filled in about the family, or left open. */
const cell = fc.constantFrom('YES', 'NO', 'UNKNOWN', undefined);
const registrations = fc.record({
  '': fc.record({ NETWORK: cell, HELPERS: fc.constantFrom(0, 5, 6, undefined), HOME: fc.constantFrom('OWN', 'KIN', 'NONE', 'UNKNOWN', undefined), INCOME: fc.constantFrom(['WORK'], ['WORK', 'BENEFIT'], [], undefined) }),
  mo: fc.record({ GRIEF: cell, ADDICTION: cell, ORIGIN: cell }),
  c1: fc.record({ WORRY: cell, GRIEF: cell }),
  c2: fc.record({ WORRY: cell, GRIEF: cell }),
}) as fc.Arbitrary<Record<string, Record<string, unknown>>>;
const ruleCodes = definition.rules!.map(({ code }) => code);
const outcomeIn = (registered: RegisteredCase, rule: string): Outcome => {
  const fact = classify(registered).facts[rule];
  return fact === true ? 'yes' : fact === false ? 'no' : 'undetermined';
};
const isOpen = (value: unknown) => value === undefined || value === 'UNKNOWN';

describe('whatever is filled in', () => {
  it('a rule that said yes or no says the same when a missing fact is filled in', () => {
    fc.assert(fc.property(registrations, registrations, (known, more) => {
      const filled = Object.fromEntries(Object.entries(known).map(([who, values]) => [who, Object.fromEntries(Object.entries(values).map(([code, value]) => [code, isOpen(value) ? more[who]![code] : value]))]));
      for (const rule of ruleCodes) {
        const before = outcomeIn(family(known), rule);
        expect(before === 'undetermined' ? before : outcomeIn(family(filled), rule)).toBe(before);
      }
    }), { numRuns: 300 });
  });

  it('a missing fact changes a rule just as its explanation says', () => {
    const met: Record<string, unknown[]> = { HELPERS: [6, 40], HOME: ['KIN', 'NONE'], INCOME: [['BENEFIT'], ['WORK', 'BENEFIT']], VARIANT: ['LIGHT'] };
    const notMet: Record<string, unknown[]> = { HELPERS: [0, 5], HOME: ['OWN', { text: 'Woonboot' }], INCOME: [[], ['WORK']], VARIANT: ['FULL'] };
    fc.assert(fc.property(registrations, fc.constantFrom(...ruleCodes), (values, rule) => {
      const explained = explainRule(definition, family(values), rule);
      expect(explained.outcome === 'undetermined').toBe(explained.missing.length > 0 || rule === 'PLAUSIBLE');
      for (const { code, person: who, ifMet, ifNotMet } of explained.missing) {
        const given = (value: unknown) => (code === 'VARIANT' ? family(values, { variant: String(value) }) : family({ ...values, [who ?? '']: { ...values[who ?? ''], [code]: value } }));
        for (const value of met[code] ?? ['YES']) expect(outcomeIn(given(value), rule)).toBe(ifMet);
        for (const value of notMet[code] ?? ['NO']) expect(outcomeIn(given(value), rule)).toBe(ifNotMet);
      }
    }), { numRuns: 300 });
  });

  it('an explanation says the same outcome as the classification', () => {
    fc.assert(fc.property(registrations, (values) => {
      for (const rule of ruleCodes) expect(explainRule(definition, family(values), rule).outcome).toBe(outcomeIn(family(values), rule));
    }), { numRuns: 100 });
  });
});
