import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { relativeError } from './relative-error.ts';
import { spearman } from './spearman.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })), { minLength: 3, maxLength: 30 });

describe("Spearman's rho", () => {
  it('of 1 2 2 4 with 1 3 2 4 is worked by hand, ties sharing their rank', () => {
    // ranks 1 2.5 2.5 4 and 1 3 2 4, both with mean 2.5: products 2.25 + 0 + 0 + 2.25 = 4.5, squares 4.5 and 5: 4.5 / √22.5
    expect(spearman([1, 2, 2, 4], [1, 3, 2, 4])?.rho).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('without ties is 1 - 6·Σd² / (n³ - n): of the grades of IQ and television that textbooks print -29/165', () => {
    const [iq, hours] = [[106, 100, 86, 101, 99, 103, 97, 113, 112, 110], [7, 27, 2, 50, 28, 29, 20, 12, 6, 17]];
    expect(spearman(iq!, hours!)?.rho).toBeCloseTo(-29 / 165, 12);
  });

  it('with ties is the one of R', () => {
    // R: r <- cor.test(x, y, method = "spearman", exact = FALSE); r$estimate; r$p.value
    const found = spearman([1, 2, 2, 3, 4, 4, 4, 5, 1, 3], [2, 1, 3, 3, 5, 4, 5, 5, 2, 2])!;
    expect(relativeError([found.rho, found.p, found.n], [0.84078138646424161, 0.0023092356910457898, 10])).toBeLessThan(1e-9);
  });

  it("of miles per gallon and weight in R's mtcars is the one of R", () => {
    // R: r <- cor.test(mtcars$mpg, mtcars$wt, method = "spearman", exact = FALSE); r$estimate; r$p.value
    const mpg = [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2, 13.3, 19.2,
      27.3, 26, 30.4, 15.8, 19.7, 15, 21.4];
    const weight = [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835, 2.465, 3.52, 3.435,
      3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78];
    const found = spearman(mpg, weight)!;
    expect(relativeError([found.rho, found.p], [-0.88642203327029789, 1.4875948581274329e-11])).toBeLessThan(1e-9);
  });

  it('is 1 with p 0 when the orders are the same: numbers of families in three organisations that the ReSet study prints', () => {
    // activities on goals K5 and O1 in organisations A, B and C
    expect(spearman([55, 44, 96], [41, 31, 59])).toEqual({ n: 3, rho: 1, p: 0 });
  });

  it('only looks at order, changes sign when one order turns round, and stays when the lists change places', () => {
    fc.assert(fc.property(pairs, (list) => {
      const [first, second] = [list.map(([one]) => one), list.map(([, other]) => other)];
      const found = spearman(first, second);
      if (!found) return;
      expect(spearman(first.map((value) => value ** 3), second)).toEqual(found);
      expect(spearman(first.map((value) => -value), second)!.rho).toBeCloseTo(-found.rho, 12);
      expect(spearman(second, first)!.rho).toBeCloseTo(found.rho, 12);
      expect(Math.abs(found.rho)).toBeLessThanOrEqual(1);
    }));
  });

  it('does not exist of fewer than three pairs, or when all values of one list are equal', () => {
    expect(spearman([], [])).toBeNull();
    expect(spearman([1, 2], [1, 2])).toBeNull();
    expect(spearman([1, 2, 3], [4, 4, 4])).toBeNull();
  });

  it.each([[[1, 2, 3], [1, 2]], [[1, Number.NaN, 3], [1, 2, 3]], [[1, 2, 3], [1, 2, Infinity]]])('refuses %j with %j', (first, second) => {
    expect(() => spearman(first, second)).toThrow(RangeError);
  });
});
