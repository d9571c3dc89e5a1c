import { mean, standardDeviation } from './moments.ts';

/** What a publication prints of a group: how many, their mean and their sample standard deviation, which one value alone does not have (null). */
export interface GroupSummary { readonly n: number; readonly mean: number; readonly standardDeviation: number | null }

/** A group as its values, or as its summary. */
export type Group = readonly number[] | GroupSummary;

/** A checked group of one value or more; the variance of one value alone is 0. */
export interface Moments { readonly n: number; readonly mean: number; readonly variance: number }

function isValues(group: Group): group is readonly number[] {
  return Array.isArray(group);
}

/** @throws RangeError when the group is empty or has impossible figures. */
export function moments(group: Group): Moments {
  if (isValues(group)) {
    const middle = mean(group);
    if (middle === null) throw new RangeError('A group must have one value or more; leave an empty group out');
    return { n: group.length, mean: middle, variance: (standardDeviation(group) ?? 0) ** 2 };
  }
  const { n, mean: middle, standardDeviation: deviation } = group;
  const isDeviation = n === 1 ? deviation === null || deviation === 0 : deviation !== null && Number.isFinite(deviation) && deviation >= 0;
  if (!Number.isInteger(n) || n < 1 || !Number.isFinite(middle) || !isDeviation) {
    throw new RangeError(`A group has a whole number of 1 and more, a mean, and from 2 on a standard deviation of 0 and more, got ${JSON.stringify(group)}`);
  }
  return { n, mean: middle, variance: (deviation ?? 0) ** 2 };
}

/** Whether a spread is nothing but rounding of values of this size; the bound that R's t.test has. */
export function isRounding(spread: number, means: readonly number[]): boolean {
  return spread <= 10 * Number.EPSILON * Math.max(...means.map(Math.abs));
}
