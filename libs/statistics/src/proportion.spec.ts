import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, newcombe, share, wilson } from './proportion.ts';
import { relativeError } from './relative-error.ts';

const counts = fc.integer({ min: 1, max: 5000 })
  .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total)));

describe('the Wilson interval', () => {
  it('of 5 of 10 is 0.5 plus and minus the margin worked by hand', () => {
    // z² = 3.841459; margin = z·√(z² + 4·5·5/10) / (2·(10 + z²)) = 1.959964·√13.841459 / 27.682918 = 0.263407
    const interval = wilson(5, 10);
    expect(interval?.lower).toBeCloseTo(0.5 - 0.263407, 6);
    expect(interval?.upper).toBeCloseTo(0.5 + 0.263407, 6);
  });

  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i is the one Newcombe (1998) prints in table I', (successes, total, lower, upper) => {
    const interval = wilson(successes, total);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('of 7 of 23 is the one of R', () => {
    // R: prop.test(7, 23, correct = FALSE)$conf.int
    const { lower, upper } = wilson(7, 23)!;
    expect(relativeError([lower, upper], [0.15604024453214027, 0.50865756268759199])).toBeLessThan(1e-9);
  });

  it('does not exist when nothing was counted', () => {
    expect(wilson(0, 0)).toBeNull();
  });

  it('lies within 0 and 1 and holds the share itself', () => {
    fc.assert(fc.property(counts, ([successes, total]) => {
      const { lower, upper } = wilson(successes, total)!;
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(successes / total);
      expect(upper).toBeGreaterThanOrEqual(successes / total);
    }));
  });

  it('mirrors when yes and no change places', () => {
    fc.assert(fc.property(counts, ([successes, total]) => {
      const one = wilson(successes, total)!;
      const other = wilson(total - successes, total)!;
      expect(one.lower).toBeCloseTo(1 - other.upper, 12);
      expect(one.upper).toBeCloseTo(1 - other.lower, 12);
    }));
  });

  it('is narrower for the same share of more', () => {
    fc.assert(fc.property(counts, fc.integer({ min: 2, max: 20 }), ([successes, total], times) => {
      const few = wilson(successes, total)!;
      const many = wilson(successes * times, total * times)!;
      expect(many.upper - many.lower).toBeLessThan(few.upper - few.lower);
    }));
  });

  it.each([[-1, 10], [11, 10], [1.5, 10], [1, Number.NaN], [0, -1]])('refuses %d of %d', (successes, total) => {
    expect(() => wilson(successes, total)).toThrow(RangeError);
  });
});

describe('the share', () => {
  it('of 2 of 10 is 0.2', () => {
    expect(share(2, 10)).toBe(0.2);
  });

  it('of 81 of 263 is the 0.3080 of Newcombe (1998)', () => {
    expect(share(81, 263)).toBeCloseTo(0.308, 4);
  });

  it('does not exist when nothing was counted', () => {
    expect(share(0, 0)).toBeNull();
  });

  it('and the share of the complement add up to one', () => {
    fc.assert(fc.property(counts, ([successes, total]) => {
      expect(share(successes, total)! + share(total - successes, total)!).toBeCloseTo(1, 12);
    }));
  });

  it('refuses more successes than were counted', () => {
    expect(() => share(3, 2)).toThrow(RangeError);
  });
});

describe('the exact interval', () => {
  it('of 0 of 5 and of 5 of 5 is worked by hand', () => {
    // at 0 of n the upper end u has (1 - u)^n = .025
    expect(clopperPearson(0, 5)?.lower).toBe(0);
    expect(clopperPearson(0, 5)?.upper).toBeCloseTo(1 - 0.025 ** (1 / 5), 12);
    expect(clopperPearson(5, 5)?.lower).toBeCloseTo(0.025 ** (1 / 5), 12);
    expect(clopperPearson(5, 5)?.upper).toBe(1);
  });

  it.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('of %i of %i is the one Newcombe (1998) prints in table I', (successes, total, lower, upper) => {
    const interval = clopperPearson(successes, total);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it.each([ // R: binom.test(successes, total)$conf.int
    [7, 23, 0.13210287969809992, 0.52919166600850653], [4990, 5000, 0.99632501451913957, 0.99904051868225141],
  ])('of %i of %i is the one of R', (successes, total, lower, upper) => {
    const interval = clopperPearson(successes, total)!;
    expect(relativeError([interval.lower, interval.upper], [lower, upper])).toBeLessThan(1e-9);
  });

  it('holds the share and mirrors when yes and no change places', () => {
    fc.assert(fc.property(counts, ([successes, total]) => {
      const [one, other] = [clopperPearson(successes, total)!, clopperPearson(total - successes, total)!];
      expect(one.lower).toBeLessThanOrEqual(successes / total);
      expect(one.upper).toBeGreaterThanOrEqual(successes / total);
      expect(one.lower).toBeCloseTo(1 - other.upper, 12);
    }));
  });

  it('does not exist when nothing was counted, and is refused of impossible counts', () => {
    expect(clopperPearson(0, 0)).toBeNull();
    for (const [successes, total] of [[-1, 10], [11, 10], [1.5, 10], [1, Number.NaN]]) expect(() => clopperPearson(successes!, total!)).toThrow(RangeError);
  });
});

describe('the interval of a difference of two shares', () => {
  const difference = ([successes, total]: number[], [otherSuccesses, otherTotal]: number[]) =>
    newcombe({ successes: successes!, total: total! }, { successes: otherSuccesses!, total: otherTotal! });

  it('of 0 of n and 0 of n is worked by hand', () => {
    // Wilson's upper end at 0 of n is z²/(n + z²) = 3.841459/13.841459 = .277533 with n = 10, and nothing else is left under the root
    expect(difference([0, 10], [0, 10])?.upper).toBeCloseTo(0.277533, 6);
    expect(difference([0, 10], [0, 10])?.lower).toBeCloseTo(-0.277533, 6);
  });

  it.each([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[6, 7], [2, 7], 0.0582, 0.8062],
    [[5, 56], [0, 29], -0.0381, 0.1926],
    [[10, 10], [0, 10], 0.6075, 1],
  ])('of %j and %j is the one Newcombe (1998) prints in table II', (first, second, lower, upper) => {
    const interval = difference(first, second);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('of the published activities on parenting of two ReSet organisations is the one of R', () => {
    // R: w <- function(s, n) prop.test(s, n, correct = FALSE)$conf.int; p <- 41/64; q <- 33/68; l <- w(41, 64); k <- w(33, 68)
    // p - q - sqrt((p - l[1])^2 + (k[2] - q)^2); p - q + sqrt((l[2] - p)^2 + (q - k[1])^2)
    const interval = difference([41, 64], [33, 68])!;
    expect(relativeError([interval.lower, interval.upper], [-0.013562762964847541, 0.31190698721232907])).toBeLessThan(1e-9);
  });

  it('lies within -1 and 1, holds the difference and mirrors when the two change places', () => {
    fc.assert(fc.property(counts, counts, (first, second) => {
      const [one, other] = [difference(first, second)!, difference(second, first)!];
      const found = first[0] / first[1] - second[0] / second[1];
      expect(one.lower).toBeGreaterThanOrEqual(-1);
      expect(one.upper).toBeLessThanOrEqual(1);
      expect(one.lower).toBeLessThanOrEqual(found);
      expect(one.upper).toBeGreaterThanOrEqual(found);
      expect(one.lower).toBeCloseTo(-other.upper, 12);
    }));
  });

  it('does not exist when nothing was counted in one, and is refused of impossible counts', () => {
    expect(difference([0, 0], [1, 2])).toBeNull();
    expect(difference([1, 2], [0, 0])).toBeNull();
    expect(() => difference([3, 2], [1, 2])).toThrow(RangeError);
    expect(() => difference([1, 2], [0.5, 2])).toThrow(RangeError);
  });
});
