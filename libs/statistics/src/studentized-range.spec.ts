import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { studentTwoSided } from './distributions.ts';
import { relativeError } from './relative-error.ts';
import { studentizedRangeAbove, studentizedRangeQuantile } from './studentized-range.ts';

const groups = fc.integer({ min: 2, max: 30 });
const df = fc.double({ min: 1, max: 5000, noNaN: true });

describe('the studentized range', () => {
  it('of two groups is √2 times t, at one, two and more degrees of freedom', () => {
    // By hand with df = 2: t = 3.5/√2, p = 1 - t/√(2 + t²) = 1 - 2.474874/2.850439 = .131757. R 4.2.2 gives .131711 there.
    expect(studentizedRangeAbove(3.5, 2, 2)).toBeCloseTo(0.131757, 6);
    fc.assert(fc.property(fc.double({ min: 0, max: 20, noNaN: true }), df, (q, freedom) => {
      expect(studentizedRangeAbove(q, 2, freedom)).toBeCloseTo(studentTwoSided(q / Math.SQRT2, freedom), 9);
    }));
  });

  it.each([ // R: ptukey(q, groups, df, lower.tail = FALSE)
    [0.1, 5, 20.7, 0.99999380598820509], [1, 3, 83.2, 0.75998039853713706], [3.5, 5, 20.7, 0.13520902270643431], [3.5, 2, 10, 0.032829753941944206],
    [5, 12, 6, 0.17043344122519555], [4, 4, 179, 0.026542402154097533], [9, 10, 8.5, 0.0034516463501106376], [6, 3, 4990, 6.6746068168810346e-5],
  ])('above %d of %d groups with %d degrees of freedom has the p of R', (q, number, freedom, p) => {
    expect(Math.abs(studentizedRangeAbove(q, number, freedom) - p)).toBeLessThan(1e-6);
  });

  it.each([
    [9, 3, 2.6, 0.0232723990676], [5, 4, 3, 0.109890597117], [9, 105, 5, 0.10196245258], [5, 3, 30000, 0.00118572655843],
  ])('above %d of %d groups with %d degrees of freedom is what R integrates, where its own ptukey is off by 6e-6, 1e-12, 6e-6 and 2e-6', (q, number, freedom, p) => {
    // R: W <- function(w, k) sapply(w, function(w) k * integrate(function(z) dnorm(z) * (pnorm(z) - pnorm(z - w))^(k - 1), -9, 9, rel.tol = 1e-12)$value)
    // integrate(function(s) 2 * s * df * dchisq(df * s^2, df) * (1 - W(q * s, groups)), 0, Inf, rel.tol = 1e-11)$value
    expect(Math.abs(studentizedRangeAbove(q, number, freedom) - p)).toBeLessThan(1e-7);
  });

  it.each([ // R: qtukey(0.95, groups, df), which stops within 1e-4
    [3, 10, 3.8767767491915595], [5, 30.3, 4.099561575646482], [2, 83.2, 2.8127139053276786], [10, 179, 4.5312345874895534],
  ])('of %d groups with %d degrees of freedom has the quantile of R', (number, freedom, q) => {
    expect(relativeError([studentizedRangeQuantile(0.05, number, freedom)], [q])).toBeLessThan(1e-7);
  });

  it('of three groups with 10 degrees of freedom exceeds the 3.88 of the printed tables in one of twenty cases', () => {
    expect(studentizedRangeQuantile(0.05, 3, 10)).toBeCloseTo(3.88, 2);
  });

  it('lies above its quantile with the probability asked for, and falls from 1 to 0', () => {
    fc.assert(fc.property(groups, df, (number, freedom) => {
      const q = studentizedRangeQuantile(0.05, number, freedom);
      expect(studentizedRangeAbove(q, number, freedom)).toBeCloseTo(0.05, 10);
      expect(studentizedRangeAbove(q * 1.1, number, freedom)).toBeLessThan(0.05);
    }), { numRuns: 20 });
    expect(studentizedRangeAbove(0, 3, 10)).toBe(1);
    expect(studentizedRangeAbove(500, 3, 10)).toBeLessThan(1e-12);
  });
});
