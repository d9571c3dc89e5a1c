import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share, wilson } from './proportion.ts';

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
