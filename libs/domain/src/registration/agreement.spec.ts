import { describe, expect, it } from 'vitest';
import { coderAgreement, type CodedTwice } from './agreement.ts';
import type { RegisteredValues } from './cases.ts';
import { checked, familySlice, person } from './fixtures.ts';

const definition = checked(familySlice);
const persons = [person('mo', 'mother'), person('c1', 'child'), person('c2', 'child')];
const coded = (first: RegisteredValues, second: RegisteredValues): CodedTwice => ({ first, second, persons });
const times = (number: number, first: RegisteredValues, second: RegisteredValues) => Array.from({ length: number }, () => coded(first, second));
const of = (files: CodedTwice[], code: string) => coderAgreement(definition, files).items.find(({ itemCode }) => itemCode === code);
const network = (value: string) => ({ '': { NETWORK: value } });

describe('how far two coders agree', () => {
  it('is a share and Cohen\'s kappa per question, as in his worked table', () => {
    const files = [...times(20, network('YES'), network('YES')), ...times(5, network('YES'), network('NO')), ...times(10, network('NO'), network('YES')), ...times(15, network('NO'), network('NO'))];
    // Observed 35/50; expected (25 × 30 + 25 × 20) / 50² = 0.5; kappa 0.4.
    expect(of(files, 'NETWORK')).toMatchObject({ n: 50, percentage: 70, few: false });
    expect(of(files, 'NETWORK')!.kappa!.value).toBeCloseTo(0.4, 10);
    expect(coderAgreement(definition, files)).toMatchObject({ cases: 50, overall: { n: 50, percentage: 70 } });
  });

  it('counts a question per person once for each person who is asked, where both filled it in', () => {
    const files = [coded({ c1: { WORRY: 'YES' }, c2: { WORRY: 'NO' }, mo: { WORRY: 'YES' } }, { c1: { WORRY: 'YES' }, c2: { WORRY: 'UNKNOWN' }, mo: { WORRY: 'YES' } }), coded({ c1: { WORRY: 'YES' } }, { c2: { WORRY: 'YES' } })];
    expect(of(files, 'WORRY')).toMatchObject({ n: 2, percentage: 50, few: true });
    expect(of(files, 'GRIEF')).toBeUndefined();
  });

  it('has no kappa where both only ever said the same, or where there are no options to choose from', () => {
    expect(of(times(3, network('YES'), network('YES')), 'NETWORK')).toMatchObject({ percentage: 100, kappa: null });
    expect(of([coded({ '': { HELPERS: 5 } }, { '': { HELPERS: 6 } }), coded({ '': { HELPERS: 5 } }, { '': { HELPERS: 5 } })], 'HELPERS')).toMatchObject({ n: 2, percentage: 50, kappa: null, pabak: null });
    expect(of([coded({ '': { INCOME: ['WORK', 'BENEFIT'] } }, { '': { INCOME: ['BENEFIT', 'WORK'] } })], 'INCOME')).toMatchObject({ n: 1, percentage: 100, kappa: null });
  });

  it('is nothing without files', () => {
    expect(coderAgreement(definition, [])).toEqual({ cases: 0, items: [], overall: { n: 0, percentage: null, kappa: null, pabak: null, few: true } });
  });
});
