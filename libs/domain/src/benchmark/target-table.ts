import type { Interval } from '@getrouw/statistics';
import type { Text } from '../instrument/language.ts';
import { type Coverage, coverage, type CoverageRule } from './coverage.ts';
import { type NetworkFigure, networkMedian, type Target } from './network.ts';
import { type BenchmarkDot, type BenchmarkPoint, dotOf, latestOfSites } from './point.ts';

/** A figure that is looked at, and what is asked of it. `takingPart`: how many sites of the network do. */
export interface TargetIndicator { readonly code: string; readonly name: Text; readonly target: Target | null; readonly takingPart: number }

/** Met or missed by more than chance explains; uncertain where the interval holds the target or there is none. */
export type TargetJudgement = 'met' | 'missed' | 'uncertain';

export interface TargetRow {
  code: string;
  name: Text;
  /** Of the site; null where it published none. How many it is computed from stands in it. */
  own: BenchmarkDot | null;
  target: Target | null;
  /** Null where there is too little to compare. */
  network: NetworkFigure | null;
  coverage: Coverage;
  /** Null without a target or a shown value. */
  judgement: TargetJudgement | null;
}

/**
 * A row for each figure, in the order given: what one site has, what is asked, and the median of the network.
 * @param points of any number of figures; of each site and figure the latest counts.
 * @throws RangeError when a point is impossible, or more sites have a figure than take part.
 */
export function targetTable(points: readonly BenchmarkPoint[], indicators: readonly TargetIndicator[], siteKey: string, rule?: CoverageRule): TargetRow[] {
  const byCode = Map.groupBy(points, ({ code }) => code);
  return indicators.map(({ code, name, target, takingPart }) => {
    const sites = latestOfSites(byCode.get(code) ?? []);
    const found = sites.find((site) => site.siteKey === siteKey);
    const own = found ? dotOf(found) : null;
    const covered = coverage(sites, takingPart, rule);
    return {
      code, name, own, target, coverage: covered, network: covered.enough ? networkMedian(sites) : null,
      judgement: target && own && own.value !== null ? judge(own.interval, target) : null,
    };
  });
}

/** How a figure stands to a target, by its 95 % interval. `below` asks for less than the target, `at_least` for the target or more. */
export function judge(interval: Interval | null, { comparison, value }: Target): TargetJudgement {
  if (!interval) return 'uncertain';
  const [isAbove, isBelow] = [interval.lower >= value, interval.upper < value];
  if (!isAbove && !isBelow) return 'uncertain';
  return isAbove === (comparison === 'at_least') ? 'met' : 'missed';
}
