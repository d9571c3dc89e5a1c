import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquare } from './chi-square.ts';
import { relativeError } from './relative-error.ts';

const table = fc.array(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 4 });
/** Families of three ReSet organisations (64, 68 and 112) with activities on a matter. */
const withActivities = (...families: [number, number, number]) => families.map((count, index) => [count, [64, 68, 112][index]! - count]);

describe('chi-square', () => {
  it('of 8 2 and 3 7 is worked by hand', () => {
    // n(ad - bc)² / (rows · columns) = 20·(56 - 6)² / (10·10·11·9) = 50000/9900; expected 5.5 4.5 5.5 4.5
    const found = chiSquare([[8, 2], [3, 7]])!;
    expect(found).toMatchObject({ n: 20, df: 1, smallCells: 2, smallestExpected: 4.5 });
    expect(found.statistic).toBeCloseTo(50_000 / 9900, 12);
  });

  it.each([ // R: r <- chisq.test(table, correct = FALSE); r$statistic; r$parameter; r$p.value; sum(r$expected < 5); min(r$expected)
    [[[8, 2], [3, 7]], 5.0505050505050502, 1, 0.024618761380815167, 2, 4.5],
    [[[1, 9, 3], [4, 2, 6]], 7.2261072261072261, 2, 0.026969366988541407, 4, 2.4],
    [withActivities(13, 21, 73), 39.737285179437762, 2, 2.350488660617107e-9, 0, 28.065573770491802],
  ])('of %j is the one of R', (counts, statistic, df, p, smallCells, smallestExpected) => {
    const found = chiSquare(counts)!;
    expect(found).toMatchObject({ df, smallCells });
    expect(relativeError([found.statistic, found.p, found.smallestExpected], [statistic, p, smallestExpected])).toBeLessThan(1e-9);
  });

  it.each([
    ['administration', withActivities(13, 21, 73), '39.74'], ['income', withActivities(14, 15, 70), '41.28'],
    ['income in the summary, one family more', withActivities(14, 15, 71), '42.98'], ['debt', withActivities(10, 14, 61), '35.49'],
  ])('of activities on %s by organisation is the one the ReSet study prints', (_, counts, printed) => {
    expect(chiSquare(counts)?.statistic.toFixed(2)).toBe(printed);
  });

  it('is 0 when all rows have the same shares', () => {
    expect(chiSquare([[2, 4], [3, 6], [5, 10]])).toMatchObject({ statistic: 0, df: 2, p: 1, smallCells: 3 });
  });

  it('stays when rows and columns change places, and doubles when all counts do', () => {
    fc.assert(fc.property(table, (counts) => {
      const found = chiSquare(counts);
      const turned = chiSquare(counts[0]!.map((_, column) => counts.map((row) => row[column]!)));
      expect(turned === null).toBe(found === null);
      if (!found || !turned) return;
      expect(turned.statistic).toBeCloseTo(found.statistic, 8);
      expect(turned).toMatchObject({ n: found.n, df: found.df, smallCells: found.smallCells });
      expect(chiSquare(counts.map((row) => row.map((count) => 2 * count)))!.statistic).toBeCloseTo(2 * found.statistic, 8);
      expect(found.p).toBeGreaterThanOrEqual(0);
      expect(found.p).toBeLessThanOrEqual(1);
    }));
  });

  it('does not exist when a row or a column is empty', () => {
    expect(chiSquare([[0, 0], [1, 2]])).toBeNull();
    expect(chiSquare([[0, 2], [0, 3]])).toBeNull();
  });

  it.each([[[]], [[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]], [[[1, -2], [3, 4]]], [[[1.5, 2], [3, 4]]], [[[Number.NaN, 2], [3, 4]]]])('refuses %j', (counts) => {
    expect(() => chiSquare(counts)).toThrow(RangeError);
  });
});
