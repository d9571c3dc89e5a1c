import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, median, quantiles, standardDeviation } from './moments.ts';
import { relativeError } from './relative-error.ts';

const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 50 });

describe('mean and standard deviation', () => {
  it('of 2 4 4 4 5 5 7 9 are 5 and the root of 32/7', () => {
    expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5);
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });

  it('of the hours of sleep gained (Student 1908) are 1.58 and, over the root of ten, the .3890 of Fisher (1925)', () => {
    const hours = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    expect(mean(hours)).toBeCloseTo(1.58, 12);
    expect(standardDeviation(hours)! / Math.sqrt(10)).toBeCloseTo(0.389, 4);
  });

  it('exist from one and two values on', () => {
    expect(mean([])).toBeNull();
    expect(mean([7])).toBe(7);
    expect(standardDeviation([7])).toBeNull();
  });

  it('move with a shift of all values, the deviation stays', () => {
    fc.assert(fc.property(values, fc.integer({ min: -500, max: 500 }), (list, shift) => {
      const shifted = list.map((value) => value + shift);
      expect(mean(shifted)).toBeCloseTo(mean(list)! + shift, 8);
      expect(standardDeviation(shifted)).toBeCloseTo(standardDeviation(list)!, 6);
    }));
  });

  it('keep the mean between the smallest and the largest value', () => {
    fc.assert(fc.property(values, (list) => {
      expect(mean(list)).toBeGreaterThanOrEqual(Math.min(...list) - 1e-9);
      expect(mean(list)).toBeLessThanOrEqual(Math.max(...list) + 1e-9);
    }));
  });

  it('of seven values are those of R', () => {
    // R: x <- c(4.1, 3.2, 5, 2.7, 3.9, 4.4, 1.8); mean(x); sd(x)
    const list = [4.1, 3.2, 5, 2.7, 3.9, 4.4, 1.8];
    expect(relativeError([mean(list)!, standardDeviation(list)!], [3.5857142857142859, 1.0915257997081751])).toBeLessThan(1e-9);
  });

  it('of equal values are exactly that value and none', () => {
    expect([mean([0.1, 0.1, 0.1]), standardDeviation([0.1, 0.1, 0.1])]).toEqual([0.1, 0]);
  });
});

describe('quantiles', () => {
  it('of 1 2 4 8 at a half and at .9 are worked by hand', () => {
    // places 3 × .5 = 1.5 and 3 × .9 = 2.7 counted from 0: 2 + .5 × (4 - 2) = 3 and 4 + .7 × (8 - 4) = 6.8
    expect(relativeError(quantiles([8, 1, 4, 2], [0.5, 0.9])!, [3, 6.8])).toBeLessThan(1e-12);
  });

  it('of seven values are those of R', () => {
    // R: quantile(c(4.1, 3.2, 5, 2.7, 3.9, 4.4, 1.8), c(0, .1, .25, .5, .9, 1), type = 7)
    const found = quantiles([4.1, 3.2, 5, 2.7, 3.9, 4.4, 1.8], [0, 0.1, 0.25, 0.5, 0.9, 1]);
    expect(relativeError(found!, [1.8, 2.34, 2.95, 3.9, 4.64, 5])).toBeLessThan(1e-9);
  });

  it('of the scores published for one goal of the ReSet study lie at 4, between 4 and 5, and at 5', () => {
    // Goal O9, 50 families: 25 scored 5, 16 scored 4 and 9 scored 3; their published mean is 4.32 and deviation .77.
    const scores = [...Array<number>(25).fill(5), ...Array<number>(16).fill(4), ...Array<number>(9).fill(3)];
    expect(quantiles(scores, [0.25, 0.5, 0.75])).toEqual([4, 4.5, 5]);
    expect([mean(scores)!.toFixed(2), standardDeviation(scores)!.toFixed(2)]).toEqual(['4.32', '0.77']);
  });

  it('do not exist without values', () => {
    expect(quantiles([], [0.5])).toBeNull();
    expect(quantiles([3], [0, 0.3, 1])).toEqual([3, 3, 3]);
  });

  it('rise with the probability from the smallest to the largest value', () => {
    fc.assert(fc.property(values, fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (list, probabilities) => {
      const found = quantiles(list, [0, ...probabilities.toSorted((one, other) => one - other), 1])!;
      expect(found[0]).toBe(Math.min(...list));
      expect(found.at(-1)).toBe(Math.max(...list));
      for (let at = 1; at < found.length; at += 1) expect(found[at]!).toBeGreaterThanOrEqual(found[at - 1]! - 1e-9);
    }));
  });

  it.each([-0.1, 1.1, Number.NaN])('refuse the probability %d', (probability) => {
    expect(() => quantiles([1, 2], [probability])).toThrow(RangeError);
  });
});

describe('the median', () => {
  it('is the value in the middle, or halfway between two', () => {
    expect([median([9, 1, 4]), median([8, 1, 4, 2]), median([])]).toEqual([4, 3, null]);
  });

  it('has as many values below it as above, and moves with a shift of all', () => {
    fc.assert(fc.property(values, fc.integer({ min: -500, max: 500 }), (list, shift) => {
      const middle = median(list)!;
      expect(list.filter((value) => value < middle).length).toBeLessThanOrEqual(list.length / 2);
      expect(list.filter((value) => value > middle).length).toBeLessThanOrEqual(list.length / 2);
      expect(median(list.map((value) => value + shift))).toBeCloseTo(middle + shift, 9);
    }));
  });
});

it.each([mean, median, standardDeviation, (values: number[]) => quantiles(values, [0.5])])('values that are no finite numbers are refused', (formula) => {
  for (const value of [Number.NaN, Infinity]) expect(() => formula([1, value, 3])).toThrow(RangeError);
});
