import { median } from '@getrouw/statistics';
import type { Text } from '../instrument/language.ts';
import { type Coverage, coverage, type CoverageRule } from './coverage.ts';
import { type Funnel, funnel } from './funnel.ts';
import { type BenchmarkDot, type BenchmarkPoint, dotOf, isShown, latestOfSites, latestPerSite } from './point.ts';

/** What a method or a commissioner asks of a figure, in the unit of the figure. */
export interface Target { readonly comparison: 'at_least' | 'below'; readonly value: number }

/** What a study published of the same thing: to lay beside the sites, never a norm. */
export interface ReferenceLine { readonly name: Text; readonly source: Text; readonly value: number; readonly n: number | null }

/** The network: the median of its sites with a figure, how many they are, and from how many values. */
export interface NetworkFigure { median: number; sites: number; n: number }

/** One figure over a network. */
export interface Benchmark {
  coverage: Coverage;
  /** One per site; only the reader's own where there is too little to compare. */
  dots: BenchmarkDot[];
  /** Null where there is too little to compare. */
  network: NetworkFigure | null;
  norm: Target | null;
  reference: ReferenceLine | null;
  /** Round the value of the network as a whole; null where there is too little to compare, or for means without deviations. */
  funnel: Funnel | null;
}

/** What the network is, besides the points. `takingPart`: sites, with or without a figure. */
export interface BenchmarkOptions { takingPart: number; norm?: Target | null; reference?: ReferenceLine | null; rule?: CoverageRule }

/**
 * One figure of a network: dots with intervals, median, norm, reference line and funnel, as far as the coverage rule allows.
 * @param points of one figure; of each site the latest counts.
 * @throws RangeError when the points are about several figures, one is impossible, or more sites have a point than take part.
 */
export function benchmark(points: readonly BenchmarkPoint[], { takingPart, norm = null, reference = null, rule }: BenchmarkOptions): Benchmark {
  const sites = latestPerSite(points);
  const covered = coverage(sites, takingPart, rule);
  return {
    coverage: covered, norm, reference,
    dots: sites.filter(({ own }) => covered.enough || own).map(dotOf),
    network: covered.enough ? networkMedian(sites) : null,
    funnel: covered.enough ? funnel(sites) : null,
  };
}

/**
 * The median of the sites with a shown figure, each site counting once, in the unit of the figure; null where none has one. Whether it may be shown is
 * for the coverage rule.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export function networkMedian(points: readonly BenchmarkPoint[]): NetworkFigure | null {
  const shown = latestOfSites(points).filter(isShown);
  const middle = median(shown.map(({ value }) => value));
  return middle === null ? null : { median: middle, sites: shown.length, n: shown.reduce((sum, { n }) => sum + n, 0) };
}
