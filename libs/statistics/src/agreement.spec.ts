import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AgreementTable, kappa, pabak, percentAgreement } from './agreement.ts';
import { relativeError } from './relative-error.ts';

/** Cohen (1960), the example of two judges and three categories, in frequencies. */
const COHEN = [[88, 14, 18], [10, 40, 10], [2, 6, 12]];
/** Feinstein & Cicchetti (1990), J. Clin. Epidemiol. 43, 543: the same agreement, another prevalence. */
const [BALANCED, SKEWED] = [[[40, 9], [6, 45]], [[80, 10], [5, 5]]];
/** An example that SAS prints: kappa .4842, ASE .1380, 95 % limits .2137 and .7547. */
const PRINTED = [[0, 4, 1], [0, 8, 0], [0, 1, 5]];

const count = fc.integer({ min: 0, max: 200 });
const twoByTwo = fc.tuple(count, count, count, count).map(([a, b, c, d]) => [[a, b], [c, d]]);
const threeByThree = fc.array(fc.array(count, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 });
const transposed = (table: AgreementTable) => table.map((_, column) => table.map((row) => row[column]!));

describe('percent agreement', () => {
  it('of 20 + 15 out of 50 is 70', () => {
    expect(percentAgreement([[20, 5], [10, 15]])).toBe(70);
  });

  it('of the example of Cohen (1960) is his 70', () => {
    expect(percentAgreement(COHEN)).toBe(70);
  });

  it('stays when the raters change places', () => {
    fc.assert(fc.property(threeByThree, (table) => { expect(percentAgreement(transposed(table))).toBe(percentAgreement(table)); }));
  });
});

describe("Cohen's kappa", () => {
  it('of 20, 5, 10 and 15 is .40, worked by hand', () => {
    // observed 35/50 = .70; expected .5 × .6 + .5 × .4 = .50; (.70 - .50) / (1 - .50) = .40
    expect(kappa([[20, 5], [10, 15]])?.value).toBeCloseTo(0.4, 12);
  });

  it('of the example of Cohen (1960) is his .492', () => {
    expect(kappa(COHEN)?.value).toBeCloseTo(0.492, 3);
  });

  it('is .70 and .32 for the two tables of Feinstein & Cicchetti (1990) that agree equally often', () => {
    expect([BALANCED, SKEWED].map((table) => kappa(table!)!.value.toFixed(2))).toEqual(['0.70', '0.32']);
  });

  it('has the standard error and the interval that SAS prints', () => {
    const { value, standardError, interval } = kappa(PRINTED)!;
    expect([value, standardError, interval.lower, interval.upper].map((each) => each.toFixed(4))).toEqual(['0.4842', '0.1380', '0.2137', '0.7547']);
  });

  it('does not exist when nothing was rated, or when both gave everything one category', () => {
    expect(kappa([[0, 0], [0, 0]])).toBeNull();
    expect(kappa([[12, 0], [0, 0]])).toBeNull();
    expect(kappa([[0, 12], [0, 0]])?.value).toBe(0);
  });

  it('is 1 when all agree on more than one category', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 200 }), (yes, no) => {
      const found = kappa([[yes, 0], [0, no]])!;
      expect(found.value).toBeCloseTo(1, 12);
      expect(found.standardError).toBeCloseTo(0, 6);
    }));
  });

  it('lies within its interval between -1 and 1, and stays when the raters change places', () => {
    fc.assert(fc.property(threeByThree, (table) => {
      const found = kappa(table);
      if (!found) return;
      expect(found.interval.lower).toBeGreaterThanOrEqual(-1);
      expect(found.interval.upper).toBeLessThanOrEqual(1);
      expect(found.value).toBeGreaterThanOrEqual(found.interval.lower);
      expect(found.value).toBeLessThanOrEqual(found.interval.upper);
      expect(kappa(transposed(table))!.value).toBeCloseTo(found.value, 10);
      expect(kappa(transposed(table))!.standardError).toBeCloseTo(found.standardError, 10);
    }));
  });
});

describe('weighted kappa', () => {
  it('of 10 2 1, 2 8 2 and 0 1 9 is worked by hand with linear weights', () => {
    // n 35, rows 13 12 10, columns 12 11 12; weights 1, ½, 0: observed (27 + ½·(2 + 2 + 2 + 1)) / 35 = 30.5 / 35
    // expected (13·12 + 12·11 + 10·12 + ½·(13·11 + 12·12 + 12·12 + 10·11)) / 35² = (408 + 270.5) / 1225
    expect(kappa([[10, 2, 1], [2, 8, 2], [0, 1, 9]], 'linear')?.value).toBeCloseTo((30.5 / 35 - 678.5 / 1225) / (1 - 678.5 / 1225), 12);
  });

  it.each([ // R: vcd::Kappa(table, weights = "Equal-Spacing"), and "Fleiss-Cohen", of the frequencies of Cohen (1960)
    ['none', 0.49152542372881347, 0.051001815576077858], ['linear', 0.47368421052631593, 0.054432309177641497],
    ['quadratic', 0.45454545454545453, 0.066453681591078159],
  ] as const)('%s has the value and standard error of R', (weights, value, standardError) => {
    const found = kappa(COHEN, weights)!;
    expect(relativeError([found.value, found.standardError], [value, standardError])).toBeLessThan(1e-9);
  });

  it('is the unweighted one for two categories, and stays when the raters change places or the order turns round', () => {
    fc.assert(fc.property(twoByTwo, threeByThree, (small, table) => {
      expect(kappa(small, 'quadratic')?.value).toBe(kappa(small)?.value);
      for (const weights of ['linear', 'quadratic'] as const) {
        const found = kappa(table, weights);
        if (!found) continue;
        expect(kappa(transposed(table), weights)!.value).toBeCloseTo(found.value, 10);
        expect(kappa(table.toReversed().map((row) => row.toReversed()), weights)!.standardError).toBeCloseTo(found.standardError, 10);
      }
    }));
  });

  it('does not exist when nothing was rated, or both gave everything one category', () => {
    expect(kappa([[0, 0], [0, 0]], 'linear')).toBeNull();
    expect(kappa([[12, 0, 0], [0, 0, 0], [0, 0, 0]], 'quadratic')).toBeNull();
  });
});

describe('PABAK', () => {
  it('of 70 % agreement on two categories is 2 × .70 - 1 = .40, on three (3 × .70 - 1) / 2 = .55', () => {
    expect(pabak([[20, 5], [10, 15]])).toBeCloseTo(0.4, 12);
    expect(pabak(COHEN)).toBeCloseTo(0.55, 12);
  });

  it('is .70 for both tables of Feinstein & Cicchetti (1990), whatever the prevalence', () => {
    for (const table of [BALANCED, SKEWED]) expect(pabak(table!)).toBeCloseTo(0.7, 12);
  });

  it('does not exist when nothing was rated', () => {
    expect(pabak([[0, 0], [0, 0]])).toBeNull();
  });

  it('gives kappa with prevalence and bias index, as Byrt et al. (1993) derive', () => {
    fc.assert(fc.property(twoByTwo, (table) => {
      const found = kappa(table);
      if (!found) return;
      const [[a, b], [c, d]] = table as [[number, number], [number, number]];
      const n = a + b + c + d;
      const [prevalence, bias] = [((a - d) / n) ** 2, ((b - c) / n) ** 2];
      expect(found.value).toBeCloseTo((pabak(table)! - prevalence + bias) / (1 - prevalence + bias), 8);
    }));
  });
});

describe.each([percentAgreement, kappa, pabak])('$name', (formula) => {
  it.each([[[]], [[[1, 2]]], [[[1, 2], [3]]], [[[1, -2], [3, 4]]], [[[1.5, 2], [3, 4]]], [[[Number.NaN, 2], [3, 4]]]])('refuses %j', (table) => {
    expect(() => formula(table as AgreementTable)).toThrow(RangeError);
  });
});

it('PABAK of one category is refused', () => {
  expect(() => pabak([[5]])).toThrow(RangeError);
});
