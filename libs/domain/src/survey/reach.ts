import type { SurveyResult } from './figures.ts';

/**
 * What somebody sees who reaches some teams only: the whole organisation to lay his teams beside, and of the division by team those teams. Whether all
 * teams differ is a figure of the whole; which ones do is about pairs of which he reaches both. Other divisions are the organisation's.
 */
export function withinTeams({ partitions, ...result }: SurveyResult, teamIds: readonly string[]): SurveyResult {
  const reached = (key: string | null) => key !== null && teamIds.includes(key);
  return { ...result, partitions: partitions.filter(({ dimension }) => dimension === 'team').map(({ dimension, groups, hidden, comparisons }) => ({
    dimension, groups: groups.filter(({ key }) => reached(key)), hidden: hidden.filter(({ key }) => reached(key)),
    comparisons: comparisons.map((each) => ({
      ...each, groups: each.groups.filter(({ key }) => reached(key)), pairs: each.pairs.filter(({ first, second }) => reached(first) && reached(second)),
    })),
  })) };
}
