import betainc from '@stdlib/math-base-special-betainc';
import betaincinv from '@stdlib/math-base-special-betaincinv';
import gammainc from '@stdlib/math-base-special-gammainc';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';

/** The 97.5th percentile of the standard normal distribution, for two-sided 95 % intervals. R: qnorm(0.975). */
export const Z = 1.959963984540054;
/** The 99.9th percentile, for two-sided 99.8 % limits. R: qnorm(0.999). */
export const Z_FAR = 3.090232306167813;

// Tails are computed as tails: one minus a probability near one would lose a small p. Abramowitz & Stegun (1964), 26.4 to 26.7.

/** Two-sided p of Student's t. R: 2 * pt(-abs(t), df). */
export function studentTwoSided(t: number, df: number): number {
  return betainc((t * t) / (df + t * t), 1 / 2, df / 2, true, true);
}

/** Limits that were computed, by whole degrees of freedom: a network asks for those of the same few sizes thousands of times. */
const studentLimits = new Map<number, number>();

/** The t that Student's t stays below with probability 0.975. R: qt(0.975, df). */
export function studentLimit(df: number): number {
  const known = studentLimits.get(df);
  if (known !== undefined) return known;
  const limit = computedStudentLimit(df);
  if (Number.isSafeInteger(df)) studentLimits.set(df, limit);
  return limit;
}

function computedStudentLimit(df: number): number {
  const share = betaincinv(0.95, 1 / 2, df / 2);
  return Math.sqrt((df * share) / (1 - share));
}

/** Upper tail of F. R: pf(f, df1, df2, lower.tail = FALSE). */
export function fAbove(f: number, df1: number, df2: number): number {
  return betainc((df1 * f) / (df1 * f + df2), df1 / 2, df2 / 2, true, true);
}

/** Upper tail of chi-square. R: pchisq(x, df, lower.tail = FALSE). */
export function chiSquareAbove(x: number, df: number): number {
  return gammainc(x / 2, df / 2, true, true);
}

/** The value that a beta distribution stays below with this probability. R: qbeta(probability, a, b). */
export function betaQuantile(probability: number, a: number, b: number): number {
  return betaincinv(probability, a, b);
}

/** Probability of this many successes or fewer in `total` tries. R: pbinom(successes, total, chance). */
export function binomialUpTo(successes: number, total: number, chance: number): number {
  if (successes < 0) return 0;
  return successes >= total ? 1 : betainc(1 - chance, total - successes, successes + 1);
}

/** The value that a gamma distribution of this shape and scale 1 stays below with this probability. R: qgamma(probability, shape). */
export function gammaQuantile(probability: number, shape: number): number {
  return gammaincinv(probability, shape);
}
