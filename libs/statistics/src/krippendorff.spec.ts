import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kappa } from './agreement.ts';
import { krippendorff, type Level } from './krippendorff.ts';
import { relativeError } from './relative-error.ts';

const _ = null;
const turned = (raters: (number | null)[][]) => raters[0]!.map((_rating, unit) => raters.map((ratings) => ratings[unit]!));
/** Krippendorff (2011), example C and D: four observers, twelve units, ratings missing. */
const EXAMPLE = turned([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
  [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
]);
const OTHER = turned([[4, 3, 5, 2, 4], [4, 2, 5, 2, 3], [5, 3, 4, _, 4]]);

const levels = ['nominal', 'ordinal', 'interval'] as const;
const rating = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
const units = fc.array(fc.array(rating, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 20 });

describe("Krippendorff's alpha", () => {
  it('of two raters and four units is worked by hand', () => {
    // 1 1, 2 2, 3 3, 1 2: of 8 ratings 1 1 1 2 2 2 3 3; pairs that differ 2 within units;
    // nominal: observed 2, expected (64 - 9 - 9 - 4) / 7 = 6;
    // interval: observed 2·(2 - 1)², expected 2·(8·33 - 15²) / 7 = 78/7, from the squares 3·1 + 3·4 + 2·9 and the sum 3·1 + 3·2 + 2·3;
    // ordinal: the same with ranks 1.5, 4.5 and 7 in the place of 1, 2 and 3: observed 2·3², expected 2·(8·165.5 - 32²) / 7 = 600/7
    const ratings = [[1, 1], [2, 2], [3, 3], [1, 2]];
    expect(levels.map((level) => krippendorff(ratings, level)!.alpha)).toEqual([1 - 2 / 6, 1 - 126 / 600, 1 - 14 / 78].map((alpha) => expect.closeTo(alpha, 12)));
  });

  it('of the example of Krippendorff (2011) is his .743, .815 and .849', () => {
    expect(levels.map((level) => krippendorff(EXAMPLE, level)!.alpha.toFixed(3))).toEqual(['0.743', '0.815', '0.849']);
    expect(krippendorff(EXAMPLE, 'nominal')).toMatchObject({ units: 11, ratings: 40 });
  });

  it.each([
    [EXAMPLE, [0.74342105263157898, 0.81538750375488134, 0.84910714285714284]], [OTHER, [0.27777777777777801, 0.74974670719351566, 0.7592592592592593]],
  ])('of %j is the one computed with R', (ratings, expected) => {
    // R, from the coincidences O of values V with margins n: per unit of m ratings O[a, b] + 1 / (m - 1) for each ordered pair,
    // 1 - (sum(n) - 1) * sum(O * D^2) / sum(outer(n, n) * D^2), with D a != b, or V[a] - V[b], or sum(n[a:b]) - (n[a] + n[b]) / 2
    expect(relativeError(levels.map((level) => krippendorff(ratings, level)!.alpha), expected)).toBeLessThan(1e-9);
  });

  it('stays when raters change places, when a unit with one rating is added, and without the order also when values are renamed', () => {
    fc.assert(fc.property(units, (ratings) => {
      for (const level of levels) {
        const found = krippendorff(ratings, level);
        const other = krippendorff([...ratings.map((unit) => unit.toReversed()), [3, null, null]], level);
        expect(other === null).toBe(found === null);
        if (found) expect(other!.alpha).toBeCloseTo(found.alpha, 12);
        if (found) expect(found.alpha).toBeLessThanOrEqual(1);
      }
      const rename = (value: number | null) => value && (value * 7) % 11;
      expect(krippendorff(ratings.map((unit) => unit.map(rename)), 'nominal')?.alpha).toBe(krippendorff(ratings, 'nominal')?.alpha);
      expect(krippendorff(ratings.map((unit) => unit.map((value) => value && value ** 3)), 'ordinal')?.alpha).toBe(krippendorff(ratings, 'ordinal')?.alpha);
    }));
  });

  it("comes to Scott's pi for two raters and many units, near kappa when both use the categories alike", () => {
    const times = (count: number, unit: number[]) => Array<number[]>(count).fill(unit);
    const ratings = [...times(400, [0, 0]), ...times(100, [0, 1]), ...times(100, [1, 0]), ...times(400, [1, 1])];
    expect(krippendorff(ratings, 'nominal')!.alpha).toBeCloseTo(kappa([[400, 100], [100, 400]])!.value, 3);
  });

  it('is 1 of full agreement, and does not exist without two ratings of one thing or when all ratings are equal', () => {
    for (const level of levels) {
      expect(krippendorff([[1, 1], [2, 2, 2]], level)).toEqual({ alpha: 1, units: 2, ratings: 5 });
      for (const ratings of [[], [[1, null], [null, 2]], [[0.1, 0.1], [0.1, 0.1, 0.1]]]) expect(krippendorff(ratings, level)).toBeNull();
    }
  });

  it.each([Number.NaN, Infinity])('refuses the rating %d', (value) => {
    expect(() => krippendorff([[1, 2], [value, null]], 'nominal' satisfies Level)).toThrow(RangeError);
  });
});
