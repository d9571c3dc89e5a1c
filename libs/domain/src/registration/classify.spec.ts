import { describe, expect, it } from 'vitest';
import type { Definition } from '../instrument/language.ts';
import type { RegisteredCase, RegisteredValues } from './cases.ts';
import { classifier } from './classify.ts';
import { checked, family, familySlice, person } from './fixtures.ts';

const classify = classifier(checked(familySlice));
const facts = (values: RegisteredValues, over: Partial<RegisteredCase> = {}) => classify(family(values, over)).facts;

describe('a fact', () => {
  it('is true, false, a code or a number, and not there where it is unknown or free text', () => {
    expect(facts({ '': { NETWORK: 'YES', HELPERS: 5, HOME: 'KIN', INCOME: ['WORK'], NOTE: 'Verhuist' } })).toMatchObject({ NETWORK: true, HELPERS: 5, HOME: 'KIN', CHILDREN: 2 });
    expect(facts({ '': { NETWORK: 'NO' } })).toMatchObject({ NETWORK: false });
    const nothing = facts({ '': { NETWORK: 'UNKNOWN', HELPERS: null, HOME: 'UNKNOWN', NOTE: 'Verhuist', GONE: 'YES' } });
    for (const code of ['NETWORK', 'HELPERS', 'HOME', 'INCOME', 'NOTE', 'GONE']) expect(nothing).not.toHaveProperty(code);
  });

  it('of own words is known and none of the options', () => {
    expect(facts({ '': { HOME: { text: 'Woonboot' } } })['HOME']).toBe('own_words');
  });

  it('of several chosen options is met by each, and unknown where only that was chosen', () => {
    const risk = (chosen: string[]) => facts({ '': { INCOME: chosen, HOME: 'KIN', NETWORK: 'YES', HELPERS: 0 }, mo: { GRIEF: 'NO', ADDICTION: 'NO', ORIGIN: 'NO' } }, { persons: [person('mo', 'mother', '1970-01'), person('c1', 'child', '2012-03')] })['RISK'];
    expect(risk(['WORK', 'BENEFIT'])).toBe(true);
    expect(risk(['WORK'])).toBe(false);
    expect(risk([])).toBe(false);
    expect(risk(['UNKNOWN'])).toBeUndefined();
  });

  it('of the case: its variant, its funding, and its children once one is registered', () => {
    expect(facts({}, { variant: 'LIGHT', funding: 'TOWN' })).toMatchObject({ VARIANT: 'LIGHT', FUNDING: 'TOWN', SHORT: true });
    expect(facts({}, { variant: null })).not.toHaveProperty('SHORT');
    expect(facts({}, { persons: [person('mo', 'mother')] })).not.toHaveProperty('CHILDREN');
  });
});

describe('a rule over persons', () => {
  it.each<[string, RegisteredValues, boolean | undefined]>([
    ['yes when it holds for one child', { c1: { WORRY: 'NO', GRIEF: 'NO' }, c2: { WORRY: 'YES' } }, true],
    ['no when it holds for none', { c1: { WORRY: 'NO', GRIEF: 'NO' }, c2: { WORRY: 'NO', GRIEF: 'NO' } }, false],
    ['undetermined when one child is not filled in', { c1: { WORRY: 'NO', GRIEF: 'NO' } }, undefined],
    ['undetermined when one answer is unknown', { c1: { WORRY: 'NO', GRIEF: 'UNKNOWN' }, c2: { WORRY: 'NO', GRIEF: 'NO' } }, undefined],
    ['not about what is filled in for a parent', { mo: { GRIEF: 'YES' }, c1: { WORRY: 'NO', GRIEF: 'NO' }, c2: { WORRY: 'NO', GRIEF: 'NO' } }, false],
  ])('is %s', (_, values, outcome) => {
    expect(facts(values)['D-CHILD']).toBe(outcome);
  });

  it('is undetermined when nobody of that kind is registered', () => {
    expect(facts({ mo: { GRIEF: 'NO' } }, { persons: [person('mo', 'mother')] })).not.toHaveProperty('D-CHILD');
    expect(facts({}, { persons: [] })).toEqual({});
    expect(facts({}, { persons: [person('ca', 'caregiver')] })).not.toHaveProperty('D-PARENT');
  });

  it('passes over who is asked none of its questions, and takes what somebody is not asked for a no', () => {
    const persons = [person('mo', 'mother'), person('ca', 'caregiver'), person('c1', 'child')];
    expect(facts({ mo: { GRIEF: 'NO', ADDICTION: 'NO' } }, { persons })['D-PARENT']).toBe(false);
    const either: Definition = { ...familySlice, rules: [...familySlice.rules!, { code: 'EITHER', name: { nl: 'x', en: 'y' }, over: 'any_person', condition: { any: [{ fact: 'WORRY' }, { fact: 'GRIEF' }] } }] };
    expect(classifier(either)(family({ mo: { GRIEF: 'NO' }, c1: { GRIEF: 'NO', WORRY: 'NO' } }, { persons })).facts['EITHER']).toBe(false);
  });

  it.each<[string, RegisteredValues, boolean | undefined]>([
    ['yes with two', { mo: { GRIEF: 'YES' }, c1: { GRIEF: 'YES' } }, true],
    ['undetermined with one and one unknown', { mo: { GRIEF: 'YES' }, c1: { GRIEF: 'NO' } }, undefined],
    ['no with one and the others not', { mo: { GRIEF: 'YES' }, c1: { GRIEF: 'NO' }, c2: { GRIEF: 'NO' } }, false],
    ['no where at most one is left', { mo: { GRIEF: 'NO' }, c1: { GRIEF: 'NO' } }, false],
  ])('that asks for two persons is %s', (_, values, outcome) => {
    expect(facts(values)['TWO-GRIEVE']).toBe(outcome);
  });

  it('looks at the age at the start, from both sides of a bound', () => {
    const primary = (born: string | null) => facts({}, { persons: [person('c1', 'child', born)] })['PRIMARY'];
    expect(['2015-06', '2015-07', '2007-07', '2007-06', '2020-09'].map(primary)).toEqual([true, false, true, false, undefined]);
    expect(primary(null)).toBeUndefined();
  });

  it('tells a young mother by her oldest child, and not while a date of birth is missing', () => {
    const young = (mother: string | null, ...children: (string | null)[]) => facts({}, { persons: [person('mo', 'mother', mother), ...children.map((born, index) => person(`c${index}`, 'child', born))] })['YOUNG-MOTHER'];
    expect(young('1990-02', '2016-08', '2014-01')).toBe(true);
    expect(young('1990-02', '2014-02')).toBe(false);
    expect(young('1990-02', '2013-01', null)).toBeUndefined();
    expect(young(null, '2013-01')).toBeUndefined();
    expect(young('1990-02')).toBeUndefined();
  });
});

/** Four domains of which three are asked: child, parents, network, care. */
const domains = (child: string, parent: string, network: string, helpers: number | null): RegisteredValues => ({
  '': { NETWORK: network, HELPERS: helpers }, mo: { GRIEF: parent, ADDICTION: parent }, c1: { WORRY: child, GRIEF: child }, c2: { WORRY: child, GRIEF: child },
});

describe('the target group', () => {
  it.each<[string, RegisteredValues, string]>([
    ['yes with three of four domains', domains('YES', 'YES', 'NO', 0), 'yes'],
    ['no with two of four', domains('YES', 'YES', 'YES', 5), 'no'],
    ['yes with the third at its bound', domains('YES', 'YES', 'YES', 6), 'yes'],
    ['yes with three, whatever the fourth is', domains('YES', 'YES', 'NO', null), 'yes'],
    ['undetermined with two and one unknown', domains('YES', 'YES', 'YES', null), 'undetermined'],
    ['undetermined with two and an answer "unknown"', domains('YES', 'YES', 'UNKNOWN', 0), 'undetermined'],
    ['no with one and one unknown', domains('YES', 'NO', 'YES', null), 'no'],
    ['undetermined with nothing filled in', {}, 'undetermined'],
  ])('in the strict reading is %s', (_, values, outcome) => {
    expect(classify(family(values)).readings['STRICT']).toBe(outcome);
  });

  it('can be yes in one reading and no in another', () => {
    const registered = family({ ...domains('NO', 'NO', 'YES', 0), '': { NETWORK: 'YES', HELPERS: 0, HOME: 'NONE', INCOME: ['BENEFIT'] } });
    expect(classify(registered)).toMatchObject({ readings: { MAIN: 'yes', STRICT: 'no' }, facts: { KIND: 'K-RISK' } });
  });

  it('without a rule is what the weighing of the criteria said', () => {
    const definition: Definition = { ...familySlice, targetGroup: { unit: 'family', counted: 'last', readings: [{ code: 'W', name: { nl: 'w', en: 'w' } }] } };
    const outcome = (weighed?: RegisteredCase['weighed']) => classifier(definition)(family({}, weighed === undefined ? {} : { weighed })).readings['W'];
    expect([outcome('yes'), outcome('no'), outcome(null), outcome()]).toEqual(['yes', 'no', 'undetermined', 'undetermined']);
  });

  it('of youths has what is registered about the youth for facts of the case', () => {
    const definition: Definition = { ...familySlice, targetGroup: { ...familySlice.targetGroup!, unit: 'youth' } };
    const persons = [person('yo', 'youth', '2003-01', { gender: 'woman' }), person('mo', 'mother', '1980-01', { gender: 'man' })];
    expect(classifier(definition)(family({ yo: { GRIEF: 'YES' }, mo: { GRIEF: 'NO' } }, { persons })).facts).toMatchObject({ GENDER: 'woman', AGE: 17, GRIEF: true });
  });
});

describe('a classification by rule', () => {
  const kind = (values: RegisteredValues) => facts(values)['KIND'];

  it('is the first option whose rule is met', () => {
    expect(kind(domains('YES', 'YES', 'NO', 0))).toBe('K-MULTI');
    expect(kind({ ...domains('NO', 'NO', 'YES', 0), '': { NETWORK: 'YES', HELPERS: 0, HOME: 'OWN', INCOME: ['WORK'] }, mo: { GRIEF: 'NO', ADDICTION: 'NO', ORIGIN: 'NO' } })).toBe('K-OUTSIDE');
  });

  it('is open while an earlier option is undetermined', () => {
    expect(kind(domains('YES', 'YES', 'YES', null))).toBeUndefined();
  });

  it('takes what a weighing knows before what its own rules say', () => {
    expect(facts(domains('YES', 'YES', 'NO', 0), { facts: { MULTI: false, PLAUSIBLE: true, 'D-CARE': null } })).toMatchObject({ MULTI: false, PLAUSIBLE: true, 'D-CARE': false });
  });
});

it('a definition in which a rule rests on itself is refused', () => {
  expect(() => classifier({ ...familySlice, rules: [{ code: 'SELF', name: { nl: 'x', en: 'x' }, condition: { fact: 'SELF' } }] })).toThrow('SELF rests on itself');
});
