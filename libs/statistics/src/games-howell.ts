import { type Group, isRounding, moments } from './groups.ts';
import type { Interval } from './proportion.ts';
import { studentizedRangeAbove, studentizedRangeQuantile } from './studentized-range.ts';
import { welchError } from './t-test.ts';

/** Two groups compared, by their places in the list; the difference of their means (first - second) is in the unit of the values. */
export interface PairComparison {
  readonly first: number;
  readonly second: number;
  readonly difference: number;
  /** Of the difference, as SPSS prints it: the root of s²/n of the one plus s²/n of the other. Some programs print it divided by √2. */
  readonly standardError: number;
  /** Null when neither group has any spread, like all that follows from it. */
  readonly test: { readonly t: number; readonly q: number; readonly df: number; readonly p: number; readonly interval: Interval } | null;
}

/**
 * Games-Howell: all pairs of groups, variances and sizes may differ; p (of |q| = √2·|t|, from the studentized range) and the 95 % interval hold
 * for all pairs together. Games & Howell (1976), J. Educ. Stat. 1, 113. Trustworthy from about six values per group on.
 * @returns the pairs in order: 0 and 1, 0 and 2, ..., 1 and 2, ...
 * @throws RangeError when there are fewer than two groups, or a group has fewer than two values or an impossible figure.
 */
export function gamesHowell(groups: readonly Group[]): PairComparison[] {
  const found = groups.map(moments);
  if (found.length < 2 || found.some((group) => group.n < 2)) {
    throw new RangeError(`Games-Howell asks for two groups or more of two values or more, got ${found.map((group) => group.n).join(', ')}`);
  }
  return found.flatMap((one, first) => found.slice(first + 1).map((other, index) => {
    const difference = one.mean - other.mean;
    const { standardError, df } = welchError(one, other);
    const pair = { first, second: first + 1 + index, difference, standardError };
    if (isRounding(standardError, [one.mean, other.mean])) return { ...pair, test: null };
    const t = difference / standardError;
    const q = Math.SQRT2 * Math.abs(t);
    const margin = (studentizedRangeQuantile(0.05, found.length, df) * standardError) / Math.SQRT2;
    const interval = { lower: difference - margin, upper: difference + margin };
    return { ...pair, test: { t, q, df, p: studentizedRangeAbove(q, found.length, df), interval } };
  }));
}
