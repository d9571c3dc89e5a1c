import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mean, standardDeviation } from './moments.ts';

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
});
