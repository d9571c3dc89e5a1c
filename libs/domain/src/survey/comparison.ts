import { anova, gamesHowell, type GroupSummary, type Interval } from '@getrouw/statistics';
import type { Measure } from './measures.ts';

/** Under so many values in a group a test tells little, and the spread of that group is hardly known. */
export const SMALL_GROUP = 10;
/** With more groups than this there are too many pairs to tell anything by: the test over all groups is left. */
export const MOST_PAIRED = 10;
/** From this p on, groups are not said to differ. */
export const SIGNIFICANT = 0.05;

/** What groups of respondents differ in on one measure. It follows from N, mean and deviation of the groups that are shown, so that it tells nothing of others. */
export interface Comparison {
  kind: Measure['kind'];
  code: string;
  scale: string | null;
  groups: { key: string; n: number }[];
  df1: number;
  df2: number;
  /** One-way analysis of variance; null where no group has any spread. */
  f: number | null;
  p: number | null;
  /** Share of the variance that lies between the groups, 0 to 1. */
  etaSquared: number | null;
  /** Games-Howell: all pairs, where the analysis finds a difference and there are no more than `MOST_PAIRED` groups; `difference` is first minus second. */
  pairs: Pair[];
  /** A group has fewer than `SMALL_GROUP` values. */
  small: boolean;
}
export interface Pair { first: string; second: string; difference: number; interval: Interval | null; p: number | null }

/** Compares groups of two values or more; nothing where fewer than two of them are left. */
export function compareGroups(of: Pick<Comparison, 'kind' | 'code' | 'scale'>, given: readonly ({ key: string } & GroupSummary)[]): Comparison[] {
  const groups = given.filter(({ n }) => n >= 2);
  if (groups.length < 2) return [];
  const { df1, df2, f, p, etaSquared } = anova(groups);
  const differ = p !== null && p < SIGNIFICANT;
  return [{
    ...of, groups: groups.map(({ key, n }) => ({ key, n })), df1, df2, f, p, etaSquared,
    pairs: differ && groups.length <= MOST_PAIRED ? gamesHowell(groups).map(({ first, second, difference, test }) => ({
      first: groups[first]!.key, second: groups[second]!.key, difference, interval: test?.interval ?? null, p: test?.p ?? null,
    })) : [],
    small: groups.some(({ n }) => n < SMALL_GROUP),
  }];
}
