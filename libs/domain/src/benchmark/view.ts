import type { Text } from '../instrument/language.ts';
import type { NoComparison } from '../fidelity/compare.ts';
import { type CaseMix, caseMix, type StandardisedRatio, standardisedRatios, stratified, type StratumView } from './case-mix.ts';
import type { ComparablePoints } from './comparable.ts';
import type { CoverageRule } from './coverage.ts';
import { benchmarkHeadline } from './headline.ts';
import { type Benchmark, benchmark, type ReferenceLine, type Target } from './network.ts';
import { type BenchmarkPoint, inOrder } from './point.ts';
import { judge, type TargetJudgement, type TargetRow, targetTable } from './target-table.ts';
import { siteTrends, type SiteTrend } from './trend.ts';

/** A figure of a network, as its readers are told what it is. */
export interface NetworkIndicator {
  readonly code: string;
  readonly name: Text;
  readonly meaning: Text | null;
  /** A share is in percents; so is a mean with this unit, on a scale from 0 to 100. */
  readonly unit: 'percent' | 'months' | 'scale';
  readonly measure: 'share' | 'mean';
  /** The ends of the scale that a mean is on, where they were published. */
  readonly scale?: { readonly least: number; readonly most: number } | null;
  readonly target: Target | null;
  readonly reference: ReferenceLine | null;
}

export interface NetworkRow extends TargetRow, Pick<NetworkIndicator, 'meaning' | 'unit' | 'measure' | 'scale'> {
  /** How many sites meet the target, miss it, or may do either; null without a target or where there is too little to compare. */
  judged: Record<TargetJudgement, number> | null;
  /** How many sites differ from the network by more than chance explains. */
  beyond: number;
}

/** One figure with all that lies beside it. */
export interface NetworkDetail extends NetworkIndicator {
  benchmark: Benchmark;
  /** Of the chosen site and the reader's own, or of every site of a small network. */
  trends: SiteTrend[];
  /** Null where no site shows how its cases are divided. */
  mix: CaseMix | null;
  strata: StratumView[];
  ratios: StandardisedRatio[];
  /** What cannot be compared, with what was published in another version. */
  leftOut: { siteKey: string; name: string | null; from: string; until: string; reason: NoComparison }[];
}

export interface NetworkView { headline: Text; rows: NetworkRow[]; detail: NetworkDetail | null }

export interface NetworkWish {
  indicators: readonly NetworkIndicator[];
  /** Sites, with or without a figure. */
  takingPart: number;
  /** Whose value stands in the target table. */
  siteKey: string | null;
  /** Of which figure everything is shown. */
  code: string | null;
  rule?: CoverageRule;
}

/** Lines of more sites than this say nothing beside one another. */
export const MOST_TRENDS = 12;

/**
 * A network as one reader sees it: what stands out, a row for each figure, and one figure whole.
 * @throws RangeError when a point is impossible, or more sites have a figure than take part.
 */
export function networkView(compared: ComparablePoints, { indicators, takingPart, siteKey, code, rule }: NetworkWish): NetworkView {
  const byCode = Map.groupBy(compared.points, (point) => point.code);
  const figures = new Map(indicators.map((indicator) => [indicator.code, benchmark(byCode.get(indicator.code) ?? [], { takingPart, norm: indicator.target, reference: indicator.reference, ...(rule && { rule }) })]));
  const table = targetTable(compared.points, indicators.map((indicator) => ({ ...indicator, takingPart })), siteKey ?? '', rule);
  const chosen = indicators.find((indicator) => indicator.code === code);
  return {
    headline: benchmarkHeadline(indicators.map(({ name, measure, code: of }) => ({ name, measure, benchmark: figures.get(of)! }))),
    rows: table.map((row, index) => {
      const { meaning, unit, measure, scale = null } = indicators[index]!;
      const { funnel, dots, coverage: { enough } } = figures.get(row.code)!;
      return {
        ...row, meaning, unit, measure, scale, beyond: funnel?.points.filter(({ beyond }) => beyond === 'far').length ?? 0,
        judged: enough && row.target ? counted(dots.flatMap(({ value, interval }) => (value === null ? [] : [judge(interval, row.target!)]))) : null,
      };
    }),
    detail: chosen ? detailOf(compared, chosen, figures.get(chosen.code)!, siteKey) : null,
  };
}

function detailOf(compared: ComparablePoints, indicator: NetworkIndicator, shown: Benchmark, siteKey: string | null): NetworkDetail {
  const mayBeSeen = ({ own }: BenchmarkPoint) => shown.coverage.enough || own;
  const ofFigure = compared.points.filter((point) => point.code === indicator.code && mayBeSeen(point));
  const leftOut = compared.leftOut.filter((each) => each.code === indicator.code && mayBeSeen(each.point));
  const trends = siteTrends({ points: ofFigure, leftOut }, indicator.code);
  const isWanted = (trend: SiteTrend) => trend.own || trend.siteKey === siteKey;
  const mix = caseMix(ofFigure);
  return {
    ...indicator, benchmark: shown, trends: trends.some(isWanted) || trends.length > MOST_TRENDS ? trends.filter(isWanted) : trends,
    mix: mix.network.length > 0 ? mix : null, strata: stratified(ofFigure), ratios: standardisedRatios(ofFigure).filter(({ ratio }) => ratio !== null),
    leftOut: inOrder(leftOut.map(({ point: { siteKey: key, name, from, until }, reason }) => ({ siteKey: key, name, from, until, reason }))),
  };
}

function counted(judgements: readonly TargetJudgement[]): Record<TargetJudgement, number> {
  const count = (wanted: TargetJudgement) => judgements.filter((each) => each === wanted).length;
  return { met: count('met'), missed: count('missed'), uncertain: count('uncertain') };
}
