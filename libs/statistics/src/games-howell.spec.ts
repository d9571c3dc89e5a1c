import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gamesHowell } from './games-howell.ts';
import { mean, standardDeviation } from './moments.ts';
import { relativeError } from './relative-error.ts';
import { welchTTest } from './t-test.ts';

/** R's data set PlantGrowth: weights of plants under three conditions. */
const PLANTS = [
  [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
  [4.81, 4.17, 4.41, 3.59, 5.87, 3.83, 6.03, 4.89, 4.32, 4.69],
  [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
];
/** The ReSet study: how far families of five profiles reached goal K5, as printed; A is said to do worse than B, C, D and E. */
const PROFILES = ([[35, 3.62, 1.05], [33, 4.76, 0.42], [46, 4.46, 0.67], [42, 4.64, 0.63], [28, 4.5, 0.75]] as const)
  .map(([n, middle, deviation]) => ({ n, mean: middle, standardDeviation: deviation }));

const group = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 3, maxLength: 12 });

describe('Games-Howell', () => {
  it('of 1 2 3, 4 6 8 and 2 2 2 is worked by hand up to the studentized range', () => {
    // pair 0, 1: difference -4, error √(1/3 + 4/3) = √(5/3), t = -4/√(5/3), q = √2·|t| = √19.2, df (5/3)² / ((1/3)²/2 + (4/3)²/2) = 50/17
    // pair 0, 2: difference 0, so t = 0 and p = 1; error √(1/3), df 2
    const [one, two, three] = gamesHowell([[1, 2, 3], [4, 6, 8], [2, 2, 2]]);
    const { t, q, df } = one!.test!;
    const expected = [-4, Math.sqrt(5 / 3), -4 / Math.sqrt(5 / 3), Math.sqrt(19.2), 50 / 17];
    expect(relativeError([one!.difference, one!.standardError, t, q, df], expected)).toBeLessThan(1e-12);
    expect(two).toMatchObject({ first: 0, second: 2, difference: 0, test: { t: 0, q: 0, p: 1 } });
    expect(relativeError([two!.standardError, two!.test!.df], [Math.sqrt(1 / 3), 2])).toBeLessThan(1e-12);
    expect(three).toMatchObject({ first: 1, second: 2, difference: 4 });
  });

  it('of the plants is the one of R', () => {
    // R: m, v: tapply(weight, group, mean), var; e <- sqrt(v[i]/10 + v[j]/10); df <- (v[i]/10 + v[j]/10)^2 / ((v[i]/10)^2/9 + (v[j]/10)^2/9)
    // q <- sqrt(2) * abs(m[i] - m[j]) / e; ptukey(q, 3, df, lower.tail = FALSE); the limits are those of rstatix::games_howell_test
    const expected = [
      [0.37100000000000044, 0.31143485140020322, 16.5235850568593, 1.684696588328189, 0.47455492219398021, -0.43008750150175501, 1.172087501501756],
      [-0.49399999999999977, 0.23148794065062367, 16.785764482605725, 3.0179606671896257, 0.11288917685421729, -1.088554433333154, 0.1005544333331545],
      [-0.86500000000000021, 0.28736600742297658, 14.103569122760339, 4.2569221823517536, 0.0237034547392031, -1.6164870066828052, -0.11351299331719522],
    ];
    gamesHowell(PLANTS).forEach(({ difference, standardError, test }, index) => {
      const { df, q, p, interval } = test!;
      expect(relativeError([difference, standardError, df, q], expected[index]!.slice(0, 4))).toBeLessThan(1e-9);
      expect(Math.abs(p - expected[index]![4]!)).toBeLessThan(1e-6);
      expect(relativeError([interval.lower, interval.upper], expected[index]!.slice(5))).toBeLessThan(1e-6);
    });
  });

  it.each([ // R: as above, with n, mean and deviation as printed and ptukey(q, 5, df); the last is qtukey(0.95, 5, df) * e / sqrt(2)
    [0, 1, 0.19195169846983523, 45.137429610093363, 8.3990059684659784, 3.6915344460153321e-6, 0.54535292778476008],
    [0, 4, 0.22713274910123751, 60.307761262163019, 5.4792095803570016, 0.0023885988629004373, 0.63870150812933046],
    [2, 3, 0.13859543878560332, 85.920208998567006, 1.8367014344601873, 0.69268830575570273, 0.3862036450799331],
  ])('of printed profiles %i and %i is the one of R', (first, second, standardError, df, q, p, margin) => {
    const found = gamesHowell(PROFILES).find((pair) => pair.first === first && pair.second === second)!;
    expect(relativeError([found.standardError, found.test!.df, found.test!.q], [standardError, df, q])).toBeLessThan(1e-9);
    expect(Math.abs(found.test!.p - p)).toBeLessThan(1e-6);
    expect(found.test!.interval.upper - found.difference).toBeCloseTo(margin, 6);
  });

  it('finds what the ReSet study publishes: profile A alone differs, from all others', () => {
    const differing = gamesHowell(PROFILES).filter(({ test }) => test!.p < 0.05).map(({ first, second }) => [first, second]);
    expect(differing).toEqual([[0, 1], [0, 2], [0, 3], [0, 4]]);
  });

  it("of two groups is Welch's t test", () => {
    fc.assert(fc.property(group, group, (first, second) => {
      const [pair, welch] = [gamesHowell([first, second])[0]!, welchTTest(first, second)];
      expect(pair.test === null).toBe(welch === null);
      if (!welch) return;
      expect(pair.test!.p).toBeCloseTo(welch.p, 8);
      expect(pair.test!.interval.lower).toBeCloseTo(welch.interval.lower, 6);
    }), { numRuns: 30 });
  });

  it('has as many comparisons as pairs, each less certain than alone, of values and of summaries alike', () => {
    fc.assert(fc.property(fc.array(group, { minLength: 3, maxLength: 5 }), (lists) => {
      const found = gamesHowell(lists);
      const summarised = gamesHowell(lists.map((list) => ({ n: list.length, mean: mean(list)!, standardDeviation: standardDeviation(list) })));
      expect(found).toHaveLength((lists.length * (lists.length - 1)) / 2);
      found.forEach((pair, index) => {
        if (!pair.test) return;
        expect(pair.test.p).toBeGreaterThanOrEqual(welchTTest(lists[pair.first]!, lists[pair.second]!)!.p - 1e-9);
        expect(summarised[index]!.test!.p).toBeCloseTo(pair.test.p, 9);
        expect(pair.test.interval.lower > 0 || pair.test.interval.upper < 0).toBe(pair.test.p < 0.05);
      });
    }), { numRuns: 10 });
  });

  it('has no test of two groups without spread, rounding or not', () => {
    expect(gamesHowell([[0.3, 0.3], [0.1 + 0.2, 0.3], [1, 2]]).map(({ test }) => test === null)).toEqual([true, false, false]);
  });

  it('compares each of ten groups with each other', () => {
    expect(gamesHowell(Array.from({ length: 10 }, (_, at) => ({ n: 20 + at, mean: 3 + at / 10, standardDeviation: 1 })))).toHaveLength(45);
  });

  it.each([
    [[]], [[[1, 2]]], [[[1, 2], [3]]], [[[1, 2], []]], [[[1, 2], [3, Number.NaN]]], [[[1, 2], { n: 3, mean: 1, standardDeviation: -1 }]],
  ])('refuses %j', (refused) => {
    expect(() => gamesHowell(refused)).toThrow(RangeError);
  });
});
