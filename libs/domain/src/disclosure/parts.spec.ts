import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownParts } from './parts.ts';

describe('parts of a whole', () => {
  it.each([
    [[7, 6], 13, [true, true]], [[7, 3], 10, [false, false]], [[7, 6, 3], 16, [true, false, false]], [[7, 2, 3], 12, [true, false, false]], [[7, 0], 7, [true, true]], [[6, 6], 14, [false, true]], [[3], 3, [false]], [[], 4, []],
  ])('of %j in %i are shown: %j', (sizes, whole, shown) => {
    expect(shownParts(sizes, whole, 5)).toEqual(shown);
  });

  it('never show fewer than the minimum, nor leave fewer for whoever subtracts', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), { maxLength: 8 }), fc.nat(6), fc.integer({ min: 1, max: 10 }), (sizes, outside, minimum) => {
      const whole = sizes.reduce((sum, size) => sum + size, outside);
      const shown = shownParts(sizes, whole, minimum);
      const rest = whole - sizes.reduce((sum, size, index) => sum + (shown[index] ? size : 0), 0);
      expect(sizes.every((size, index) => !shown[index] || size === 0 || size >= minimum)).toBe(true);
      expect(rest === 0 || rest >= minimum || whole < minimum).toBe(true);
    }));
  });
});
