import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observedOverExpected, poissonInterval } from './poisson.ts';
import { relativeError } from './relative-error.ts';

/** Probability of this many or fewer with this mean, summed term by term. */
function upTo(count: number, mean: number): number {
  let [term, sum] = [Math.exp(-mean), Math.exp(-mean)];
  for (let each = 1; each <= count; each += 1) sum += term *= mean / each;
  return sum;
}

describe('the exact interval of a count', () => {
  it('of 0 and, at the lower end, of 1 is worked by hand', () => {
    // P(0) = e^-m = .025; P(1 or more) = 1 - e^-m = .025
    expect(poissonInterval(0).lower).toBe(0);
    expect(poissonInterval(0).upper).toBeCloseTo(-Math.log(0.025), 12);
    expect(poissonInterval(1).lower).toBeCloseTo(-Math.log(0.975), 12);
  });

  it('of 14 in 400 person-years is the one that StatsDirect prints in its worked example', () => {
    const { lower, upper } = poissonInterval(14);
    expect([(lower / 400).toFixed(6), (upper / 400).toFixed(6)]).toEqual(['0.019135', '0.058724']);
  });

  it('leaves out a fortieth on each side, as summed term by term', () => {
    // R: poisson.test(count)$conf.int solves the same two equations
    fc.assert(fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const { lower, upper } = poissonInterval(count);
      expect(1 - upTo(count - 1, lower)).toBeCloseTo(0.025, 9);
      expect(upTo(count, upper)).toBeCloseTo(0.025, 9);
    }));
  });

  it('holds the count, and both ends rise with it', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_000_000 }), (count) => {
      const [one, next] = [poissonInterval(count), poissonInterval(count + 1)];
      expect(one.lower).toBeLessThanOrEqual(count);
      expect(one.upper).toBeGreaterThan(count);
      expect(next.lower).toBeGreaterThan(one.lower);
      expect(next.upper).toBeGreaterThan(one.upper);
    }));
  });

  it.each([-1, 1.5, Number.NaN, Infinity])('is refused of %d', (count) => {
    expect(() => poissonInterval(count)).toThrow(RangeError);
  });
});

describe('observed over expected', () => {
  it('of 10 and 8 is 1.25 with the ends of 10 over 8', () => {
    const { ratio, interval } = observedOverExpected(10, 8)!;
    expect(ratio).toBe(1.25);
    // of 10 the sums of terms below 4.795 and above 18.39 are a fortieth
    expect(interval.lower).toBeCloseTo(4.795 / 8, 3);
    expect(interval.upper).toBeCloseTo(18.39 / 8, 3);
  });

  it('does not exist where nothing was expected', () => {
    expect(observedOverExpected(0, 0)).toBeNull();
  });

  it('holds 1 where as much was observed as expected, and grows in proportion as less is expected', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.double({ min: 0.1, max: 10, noNaN: true }), (count, times) => {
      const even = observedOverExpected(count, count)!;
      expect(even.ratio).toBe(1);
      expect(even.interval.lower).toBeLessThan(1);
      expect(even.interval.upper).toBeGreaterThan(1);
      const more = observedOverExpected(count, count / times)!;
      expect(relativeError([more.interval.lower, more.interval.upper], [even.interval.lower * times, even.interval.upper * times])).toBeLessThan(1e-9);
    }));
  });

  it.each([[-1, 5], [1.5, 5], [3, -1], [3, Number.NaN], [3, Infinity]])('is refused of %d and %d', (observed, expected) => {
    expect(() => observedOverExpected(observed, expected)).toThrow(RangeError);
  });
});
