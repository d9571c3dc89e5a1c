import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAgreement, agreement, agreementPerAssessor, agreementPerItem, type AnswerPair, FEW_PAIRS } from './agreement.ts';
import { instrument, scales } from './fixtures.ts';

const item = 'VIG-U3-P2';
const pair = (first: unknown, second: unknown, over: Partial<AnswerPair> = {}): AnswerPair => ({ itemCode: item, first, second, firstBy: 'anna', secondBy: 'bram', ...over });
const times = (count: number, first: unknown, second: unknown) => Array.from({ length: count }, () => pair(first, second));
const figuresOf = (pairs: readonly AnswerPair[]) => agreementPerItem(instrument, scales, agreement(instrument, scales, pairs, 1)).find(({ itemCode }) => itemCode === item)!;

describe('agreement per question', () => {
  it('of 20, 5, 10 and 15 pairs is 70 %, kappa over the categories used and PABAK over all four options', () => {
    const found = figuresOf([...times(20, 'YES', 'YES'), ...times(5, 'YES', 'NO'), ...times(10, 'NO', 'YES'), ...times(15, 'NO', 'NO')]);
    expect(found).toMatchObject({ n: 50, percentage: 70, few: false });
    expect(found.kappa?.value).toBeCloseTo(0.4, 12);
    expect(found.pabak).toBeCloseTo((4 * 0.7 - 1) / 3, 12);
  });

  it('exists without pairs as N of 0, and is marked below the least number of pairs', () => {
    expect(figuresOf([])).toMatchObject({ n: 0, percentage: null, kappa: null, pabak: null, few: true });
    expect([FEW_PAIRS - 1, FEW_PAIRS].map((count) => figuresOf(times(count, 'YES', 'YES')).few)).toEqual([true, false]);
  });

  it('has no kappa where both gave everything one answer', () => {
    expect(figuresOf(times(30, 'YES', 'YES'))).toMatchObject({ percentage: 100, kappa: null, pabak: 1 });
  });

  it('leaves out what is no option, and texts that are not scored', () => {
    expect(figuresOf([pair(null, 'YES'), pair('YES', 3)]).n).toBe(0);
    expect(agreementPerItem(instrument, scales, agreement(instrument, scales, [], 0)).map(({ itemCode }) => itemCode)).toEqual(['VIG-U3-P2', 'VIG-R1-P1', 'VIG-X']);
  });
});

describe('agreement per assessor', () => {
  it('sets his own answers against those of the other, whoever was first', () => {
    const pairs = [pair('YES', 'NO'), pair('NO', 'NO', { firstBy: 'bram', secondBy: 'cleo' }), pair('YES', 'YES', { itemCode: 'VIG-X' })];
    const found = agreementPerAssessor(agreement(instrument, scales, pairs, 3));
    expect(found.map(({ memberId, n, percentage }) => [memberId, n, percentage])).toEqual([['anna', 2, 50], ['bram', 3, (100 * 2) / 3], ['cleo', 1, 100]]);
  });
});

describe('rounds together', () => {
  const [one, other] = [agreement(instrument, scales, times(3, 'YES', 'NO'), 3), agreement(instrument, scales, times(4, 'YES', 'YES'), 4)];
  const nOf = (mapping: Parameters<typeof addAgreement>[2][number]['mapping']) => {
    const joined = addAgreement(instrument, one!, [{ agreement: other!, mapping }]);
    return agreementPerItem(instrument, scales, joined).find(({ itemCode }) => itemCode === item)!.n;
  };

  it('of one version are added, and between versions only what is called the same', () => {
    expect(nOf(null)).toBe(7);
    expect(nOf([{ from: item, to: [item], change: 'same', comparable: true }])).toBe(7);
    expect(nOf([{ from: item, to: [item], change: 'changed', comparable: false }])).toBe(3);
    expect(nOf([])).toBe(3);
  });

  it("never add a provider's own question", () => {
    const own = { ...instrument, sections: instrument.sections.map((section) => ({ ...section, items: section.items!.map((each) => ({ ...each, own: true as const })) })) };
    expect(addAgreement(own, one!, [{ agreement: other!, mapping: null }]).items.find(({ itemCode }) => itemCode === item)!.counts).toEqual([{ first: 'YES', second: 'NO', count: 3 }]);
  });

  it('are the same as all their pairs counted at once', () => {
    const options = fc.constantFrom('YES', 'NO', 'YES_NO');
    const list = fc.array(fc.tuple(options, options).map(([first, second]) => pair(first, second)), { maxLength: 30 });
    fc.assert(fc.property(list, list, (before, now) => {
      const together = addAgreement(instrument, agreement(instrument, scales, now, 1), [{ agreement: agreement(instrument, scales, before, 1), mapping: null }]);
      const atOnce = agreement(instrument, scales, [...now, ...before], 2);
      expect(agreementPerItem(instrument, scales, together)).toEqual(agreementPerItem(instrument, scales, atOnce));
      const byId = (found: typeof together) => agreementPerAssessor(found).toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1));
      expect(byId(together)).toEqual(byId(atOnce));
    }));
  });
});
