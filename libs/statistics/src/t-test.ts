import { studentLimit, studentTwoSided } from './distributions.ts';
import { type Group, isRounding, type Moments, moments } from './groups.ts';
import type { Interval } from './proportion.ts';

/** The difference of two means (first - second) in the unit of the values, with its standard error and 95 % interval; p is two-sided. */
export interface TTest {
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
  readonly interval: Interval;
}

function tTest(difference: number, standardError: number, df: number): TTest {
  const [t, margin] = [difference / standardError, studentLimit(df) * standardError];
  return { difference, standardError, t, df, p: studentTwoSided(t, df), interval: { lower: difference - margin, upper: difference + margin } };
}

/**
 * Of two groups of two values or more, whose variances may differ: standard error of the difference of their means,
 * with the degrees of freedom of Welch (1947), Biometrika 34, 28.
 */
export function welchError(first: Moments, second: Moments): { standardError: number; df: number } {
  const [one, other] = [first.variance / first.n, second.variance / second.n];
  const share = one / (one + other);
  return { standardError: Math.sqrt(one + other), df: 1 / (share ** 2 / (first.n - 1) + (1 - share) ** 2 / (second.n - 1)) };
}

/**
 * Welch's t test of two independent groups whose variances may differ. R: t.test(first, second).
 * Null when neither group has any spread.
 * @throws RangeError when a group has fewer than two values or an impossible figure.
 */
export function welchTTest(first: Group, second: Group): TTest | null {
  const [one, other] = [moments(first), moments(second)];
  if (one.n < 2 || other.n < 2) throw new RangeError(`Welch's t test asks for two values or more per group, got ${one.n} and ${other.n}`);
  const { standardError, df } = welchError(one, other);
  return isRounding(standardError, [one.mean, other.mean]) ? null : tTest(one.mean - other.mean, standardError, df);
}

/**
 * Student's t test of two independent groups with equal variances assumed. R: t.test(first, second, var.equal = TRUE).
 * Null when neither group has any spread.
 * @throws RangeError when there are fewer than three values in all, a group is empty, or a figure is impossible.
 */
export function studentTTest(first: Group, second: Group): TTest | null {
  const [one, other] = [moments(first), moments(second)];
  const df = one.n + other.n - 2;
  if (df < 1) throw new RangeError("Student's t test asks for three values or more in two groups, got 1 and 1");
  const pooled = ((one.n - 1) * one.variance + (other.n - 1) * other.variance) / df;
  const standardError = Math.sqrt(pooled * (1 / one.n + 1 / other.n));
  return isRounding(standardError, [one.mean, other.mean]) ? null : tTest(one.mean - other.mean, standardError, df);
}

/**
 * Paired t test: each value of the first list with the value at the same place in the second. R: t.test(first, second, paired = TRUE).
 * Null when all pairs differ by the same amount.
 * @throws RangeError when the lists differ in length, have fewer than two pairs, or hold a value that is not a finite number.
 */
export function pairedTTest(first: readonly number[], second: readonly number[]): TTest | null {
  if (first.length !== second.length || first.length < 2) {
    throw new RangeError(`A paired t test asks for two pairs or more, got ${first.length} and ${second.length} values`);
  }
  const { n, mean, variance } = moments(first.map((value, index) => value - second[index]!));
  const standardError = Math.sqrt(variance / n);
  return isRounding(standardError, [moments(first).mean, moments(second).mean]) ? null : tTest(mean, standardError, n - 1);
}

/**
 * Interval for the mean of a group, 95 %, in the unit of the values: mean ± t × s / √n. R: t.test(values)$conf.int.
 * Null with fewer than two values, and when they have no spread.
 * @throws RangeError when a value is not a finite number, or a summary has impossible figures.
 */
export function meanInterval(group: Group): Interval | null {
  if ('length' in group && group.length === 0) return null;
  const { n, mean, variance } = moments(group);
  if (n < 2) return null;
  const standardError = Math.sqrt(variance / n);
  if (isRounding(standardError, [mean])) return null;
  const margin = studentLimit(n - 1) * standardError;
  return { lower: mean - margin, upper: mean + margin };
}
