import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile, chiSquareAbove, fAbove, studentLimit, studentTwoSided } from './distributions.ts';
import { relativeError } from './relative-error.ts';

describe("Student's t", () => {
  it('with one degree of freedom is the Cauchy distribution: beyond 1 and -1 lies half, worked by hand', () => {
    // 2 × (1/2 - arctan(1)/π) = 2 × (1/2 - 1/4)
    expect(studentTwoSided(1, 1)).toBeCloseTo(0.5, 14);
  });

  it.each([ // R: 2 * pt(-abs(t), df)
    [2.74, 107, 0.0072003883532348028], [-0.4, 3.7, 0.711162461101708], [15, 27, 1.2869751266853696e-14],
    [0.001, 524895, 0.99920211595219899], [40, 83.2, 4.1802376923336629e-56],
  ])('beyond %d with %d degrees of freedom has the p of R', (t, df, p) => {
    expect(relativeError([studentTwoSided(t, df)], [p])).toBeLessThan(1e-9);
  });

  it.each([ // R: qt(0.975, df)
    [1, 12.706204736174694], [3.7, 2.8675207071911917], [47.5, 2.0111816691412301], [524895, 1.9599685040660684],
  ])('with %d degrees of freedom has the limit of R', (df, limit) => {
    expect(relativeError([studentLimit(df)], [limit])).toBeLessThan(1e-9);
  });

  it('lies beyond its limit in one of twenty cases', () => {
    fc.assert(fc.property(fc.double({ min: 1, max: 10_000, noNaN: true }), (df) => {
      expect(studentTwoSided(studentLimit(df), df)).toBeCloseTo(0.05, 10);
    }));
  });
});

describe('F', () => {
  it('above 9 with 2 and 3 degrees of freedom is (1 + 2·9/3)^(-3/2) = 7^(-1.5), worked by hand', () => {
    expect(fAbove(9, 2, 3)).toBeCloseTo(7 ** -1.5, 14);
  });

  it.each([ // R: pf(f, df1, df2, lower.tail = FALSE)
    [13.42, 4, 179, 1.3830159330934728e-9], [0.01, 1, 524895, 0.92034436363662553], [6, 104, 4990, 1.0816042174729561e-69], [1, 2, 3, 0.46475800154489],
  ])('above %d with %d and %d degrees of freedom has the p of R', (f, df1, df2, p) => {
    expect(relativeError([fAbove(f, df1, df2)], [p])).toBeLessThan(1e-9);
  });

  it('with one degree of freedom is t squared', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 20, noNaN: true }), fc.double({ min: 1, max: 10_000, noNaN: true }), (t, df) => {
      expect(fAbove(t * t, 1, df)).toBeCloseTo(studentTwoSided(t, df), 10);
    }));
  });
});

describe('chi-square', () => {
  it('above 6 with 2 degrees of freedom is e^-3, worked by hand', () => {
    expect(chiSquareAbove(6, 2)).toBeCloseTo(Math.exp(-3), 14);
  });

  it.each([ // R: pchisq(x, df, lower.tail = FALSE)
    [65.09, 8, 4.6323085234015662e-11], [0.01, 1, 0.92034432544594202], [500, 416, 0.0028972592196257743], [500, 1, 9.5053977665540927e-111],
  ])('above %d with %d degrees of freedom has the p of R', (x, df, p) => {
    expect(relativeError([chiSquareAbove(x, df)], [p])).toBeLessThan(1e-9);
  });
});

it('the beta distribution has the quantiles of R', () => {
  // R: qbeta(0.025, 81, 183); qbeta(0.975, 0.5, 30)
  expect(relativeError([betaQuantile(0.025, 81, 183), betaQuantile(0.975, 0.5, 30)], [0.25273674558527115, 0.080961341104265894])).toBeLessThan(1e-9);
});
