import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialLimits, binomialTails, type FunnelLimits, FUNNEL_TAILS, meanLimits } from './funnel.ts';
import { relativeError } from './relative-error.ts';

const ends = ({ near, far }: FunnelLimits) => [near.lower, near.upper, far.lower, far.upper];
const sizes = fc.integer({ min: 1, max: 3000 });
const targets = fc.double({ min: 0, max: 1, noNaN: true });

/** P(X = 0), P(X = 1), ... of a target in percents, as numerators of fractions of 100^total: without any rounding. */
function exactly(total: number, percents: number): bigint[] {
  const [yes, no] = [BigInt(percents), BigInt(100 - percents)];
  let ways = 1n;
  return Array.from({ length: total + 1 }, (_, count) => {
    if (count > 0) ways = (ways * BigInt(total - count + 1)) / BigInt(count);
    return ways * yes ** BigInt(count) * no ** BigInt(total - count);
  });
}
const share = (part: bigint, whole: bigint): number => Number((part * 10n ** 18n) / whole) / 1e18;

describe('the exact limits of a funnel', () => {
  it('at 20 round a half are worked by hand', () => {
    // of 2^20 orders 21,700 have 5 or fewer and 60,460 have 6 or fewer: P = .0207 and .0577; r = 6, a = (.0577 - .025) / (.0577 - .0207) = .8838, (6 - .8838) / 20 = .2558; the other side mirrors
    const { near } = binomialLimits(20, 0.5);
    expect(near.lower).toBeCloseTo(0.2558, 4);
    expect(near.upper).toBeCloseTo(1 - 0.2558, 4);
  });

  it('at one are worked by hand', () => {
    // P(X <= 0) = .2 = r of 0, and a = (.2 - .025) / .2: below 0. What does not succeed has P(X <= 0) = .8.
    expect(ends(binomialLimits(1, 0.8))).toEqual([0, 1, 0, 1]);
    // P(X <= 0) = .01, P(X <= 1) = 1: r = 1, a = .975 / .99
    expect(binomialLimits(1, 0.99).near.lower).toBeCloseTo(1 - 0.975 / 0.99, 12);
  });

  it.each([
    // R: l <- function(n, t, p) { r <- qbinom(p, n, t); max(0, r - (pbinom(r, n, t) - p) / dbinom(r, n, t)) / n }
    // l(n, t, .025); 1 - l(n, 1 - t, .025); and with .001. The values were summed from exact fractions.
    [20, 0.8, [0.583884520549027, 0.9883159565502899, 0.4607458737157302, 1]],
    [50, 0.71, [0.5695209987689142, 0.8413101045709758, 0.49072091700805825, 0.9039027674187301]],
    [400, 0.3, [0.2542956090584609, 0.3466587904482194, 0.22945134906943032, 0.37343044124066976]],
    [1000, 0.97, [0.9584665035697846, 0.98064347102872, 0.9515110566456149, 0.9857859863442622]],
  ])('at %d round %d are those of R', (total, target, expected) => {
    expect(relativeError(ends(binomialLimits(total, target)), expected)).toBeLessThan(1e-9);
  });

  it('hold the whole range where so few tell nothing', () => {
    expect(ends(binomialLimits(3, 0.5))).toEqual([0, 1, 0, 1]);
  });

  it('let a count lie beyond them exactly when so extreme a count or more is less probable than they leave out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 1, max: 99 }), (total, percents) => {
      const limits = binomialLimits(total, percents / 100);
      const chances = exactly(total, percents);
      const whole = 100n ** BigInt(total);
      let below = 0n;
      const beyond = chances.flatMap((chance, count) => {
        below += chance;
        const above = whole - below + chance;
        return ([[25n, limits.near], [1n, limits.far]] as const).flatMap(([tail, { lower, upper }]) => [
          { probability: below * 1000n, tail: tail * whole, isBeyond: count / total < lower }, { probability: above * 1000n, tail: tail * whole, isBeyond: count / total > upper },
        ]);
      });
      // A count whose probability is exactly the one left out lies on the limit: rounding may put it on either side.
      const judged = beyond.filter(({ probability, tail }) => probability !== tail);
      expect(judged.map(({ isBeyond }) => isBeyond)).toEqual(judged.map(({ probability, tail }) => probability < tail));
    }), { numRuns: 150 });
  });

  it('hold the target, the far ones the near ones, and mirror when yes and no change places', () => {
    fc.assert(fc.property(sizes, targets, (total, target) => {
      const [{ near, far }, other] = [binomialLimits(total, target), binomialLimits(total, 1 - target)];
      expect(near.lower).toBeLessThanOrEqual(target);
      expect(near.upper).toBeGreaterThanOrEqual(target);
      expect(far.lower).toBeLessThanOrEqual(near.lower);
      expect(far.upper).toBeGreaterThanOrEqual(near.upper);
      expect(far.lower).toBeGreaterThanOrEqual(0);
      expect(far.upper).toBeLessThanOrEqual(1);
      expect(near.lower).toBeCloseTo(1 - other.near.upper, 9);
    }));
  });

  it('come near to those of the normal distribution where there are very many', () => {
    const { near, far } = binomialLimits(1_000_000, 0.3);
    const error = Math.sqrt((0.3 * 0.7) / 1_000_000);
    expect((0.3 - near.lower) / error).toBeCloseTo(1.96, 2);
    expect((far.upper - 0.3) / error).toBeCloseTo(3.09, 2);
  });

  it.each([[0, 0.5], [1.5, 0.5], [-3, 0.5], [Number.NaN, 0.5], [10, 1.1], [10, -0.1], [10, Number.NaN]])('are refused at %d round %d', (total, target) => {
    expect(() => binomialLimits(total, target)).toThrow(RangeError);
    expect(() => binomialTails(0, total, target)).toThrow(RangeError);
  });
});

describe('the probabilities of so few and so many', () => {
  it('at 1 of 3 round a half are 4/8 and 7/8', () => {
    expect(binomialTails(1, 3, 0.5).below).toBeCloseTo(4 / 8, 14);
    expect(binomialTails(1, 3, 0.5).above).toBeCloseTo(7 / 8, 14);
  });

  it('are sums of exact fractions', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 99 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, percents, place) => {
      const [count, chances, whole] = [Math.round(place * total), exactly(total, percents), 100n ** BigInt(total)];
      const sum = (list: readonly bigint[]) => share(list.reduce((all, each) => all + each, 0n), whole);
      const { below, above } = binomialTails(count, total, percents / 100);
      expect(below).toBeCloseTo(sum(chances.slice(0, count + 1)), 11);
      expect(above).toBeCloseTo(sum(chances.slice(count)), 11);
    }), { numRuns: 200 });
  });

  it('of what always or never happens are 0 and 1', () => {
    expect(binomialTails(10, 10, 1)).toEqual({ below: 1, above: 1 });
    expect(binomialTails(9, 10, 1)).toEqual({ below: 0, above: 1 });
    expect(binomialTails(1, 10, 0)).toEqual({ below: 1, above: 0 });
  });

  it.each([[-1, 10], [11, 10], [0.5, 10]])('are refused of %d of %d', (successes, total) => {
    expect(() => binomialTails(successes, total, 0.5)).toThrow(RangeError);
  });
});

describe('the limits of a funnel of means', () => {
  it('at 100 round 5 with a deviation of 2 are 5 ± .392 and ± .618, worked by hand', () => {
    // R: 5 + qnorm(c(.025, .975, .001, .999)) * 2 / sqrt(100)
    expect(relativeError(ends(meanLimits(100, 5, 2)), [4.6080072030919892, 5.3919927969080108, 4.381953538766437, 5.618046461233563])).toBeLessThan(1e-9);
  });

  it('are half as wide round four times as many, and as far below as above', () => {
    fc.assert(fc.property(sizes, fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: 0.01, max: 20, noNaN: true }), (total, target, deviation) => {
      const [few, many] = [meanLimits(total, target, deviation), meanLimits(4 * total, target, deviation)];
      expect(few.near.upper - few.near.lower).toBeCloseTo(2 * (many.near.upper - many.near.lower), 9);
      expect(few.far.upper - target).toBeCloseTo(target - few.far.lower, 9);
      expect(few.far.upper).toBeGreaterThan(few.near.upper);
    }));
  });

  it('are refused of an impossible size, target or deviation', () => {
    for (const [total, target, deviation] of [[0, 5, 1], [2.5, 5, 1], [10, Infinity, 1], [10, 5, -1], [10, 5, Number.NaN]]) {
      expect(() => meanLimits(total!, target!, deviation!)).toThrow(RangeError);
    }
  });
});

it('what the limits leave out on each side is half of 5 and of .2 percent', () => {
  expect([1 - 2 * FUNNEL_TAILS.near, 1 - 2 * FUNNEL_TAILS.far]).toEqual([0.95, 0.998]);
});
