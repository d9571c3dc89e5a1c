import { fAbove } from './distributions.ts';
import { type Group, isRounding, moments } from './groups.ts';

/** One-way analysis of variance. Sums of squares are in the square of the unit of the values; eta squared is the share between groups, 0 to 1. */
export interface Anova {
  readonly n: number;
  readonly between: number;
  readonly within: number;
  readonly total: number;
  readonly df1: number;
  readonly df2: number;
  /** Null when no group has any spread: F would divide by 0. */
  readonly f: number | null;
  readonly p: number | null;
  /** Null when all values of all groups are equal. */
  readonly etaSquared: number | null;
}

/**
 * One-way analysis of variance with equal variances assumed, from the values of the groups or from their n, mean and standard deviation.
 * Fisher (1925), Statistical Methods for Research Workers, ch. VII. R: anova(lm(value ~ group)).
 * @param groups two or more, none empty, with more values than groups; takes time linear in the values.
 * @throws RangeError when there are too few groups or values, a group is empty, or a figure is impossible.
 */
export function anova(groups: readonly Group[]): Anova {
  const found = groups.map(moments);
  const n = found.reduce((sum, group) => sum + group.n, 0);
  if (found.length < 2 || n <= found.length) {
    throw new RangeError(`Analysis of variance asks for two groups or more and more values than groups, got ${found.length} groups and ${n} values`);
  }
  const means = found.map((group) => group.mean);
  const first = means[0]!;
  const grand = first + found.reduce((sum, group) => sum + group.n * (group.mean - first), 0) / n;
  const between = found.reduce((sum, group) => sum + group.n * (group.mean - grand) ** 2, 0);
  const within = found.reduce((sum, group) => sum + (group.n - 1) * group.variance, 0);
  const total = between + within;
  const [df1, df2] = [found.length - 1, n - found.length];
  const f = isRounding(Math.sqrt(within / df2), means) ? null : between / df1 / (within / df2);
  const etaSquared = isRounding(Math.sqrt(total / n), means) ? null : between / total;
  return { n, between, within, total, df1, df2, f, p: f === null ? null : fAbove(f, df1, df2), etaSquared };
}
