import { binomialLimits, binomialTails, FUNNEL_TAILS, type FunnelLimits, meanLimits } from '@getrouw/statistics';
import { type BenchmarkPoint, isShown, latestPerSite, type ShownPoint, successes } from './point.ts';

/** Where a site lies: within what chance explains (null), beyond 95 % (near) or beyond 99.8 % (far), and on which side. */
export interface FunnelPoint { siteKey: string; name: string | null; own: boolean; n: number; value: number; beyond: keyof FunnelLimits | null; side: 'below' | 'above' | null }

export interface Funnel {
  /** Round which the limits lie. */
  target: number;
  /** The sites with a figure, in the order of `inOrder`. */
  points: FunnelPoint[];
  /** The limits at sizes from small to large, which hold those of all sites. */
  curve: (FunnelLimits & { n: number })[];
}

/** At how many sizes the limits are computed, at most. */
const MOST_SIZES = 60;

/**
 * The sites of one figure as a funnel plot: size beside value, with the limits of chance round a target. Of shares the limits are exact, and a site lies
 * beyond them exactly when its count does; of means they are normal, with the deviation of single values pooled over the sites.
 * @param target in the unit of the figure; left out: the value of the network as a whole, each file counting once.
 * @returns null without a shown figure, and for means where no site shows a deviation above 0.
 * @throws RangeError when the points are about several figures, or one or the target is impossible.
 */
export function funnel(points: readonly BenchmarkPoint[], target?: number): Funnel | null {
  const shown = latestPerSite(points).filter(isShown);
  const [first] = shown;
  if (!first) return null;
  const middle = target ?? pooledValue(shown);
  const limits = limitsRound(middle, first.measure, shown);
  if (!limits) return null;
  return {
    target: middle,
    points: shown.map((point) => {
      const { siteKey, name, own, n, value } = point;
      return { siteKey, name, own, n, value, ...(point.measure === 'share' ? placeOfShare(point, middle) : placeOfMean(value, limits(n))) };
    }),
    curve: sizes(shown).map((n) => ({ n, ...limits(n) })),
  };
}

/** The value of sites together, each file counting once. */
function pooledValue(shown: readonly ShownPoint[]): number {
  const total = shown.reduce((sum, { n }) => sum + n, 0);
  return shown.reduce((sum, point) => sum + (point.measure === 'share' ? successes(point) : point.n * point.value), 0) / total;
}

function limitsRound(target: number, measure: BenchmarkPoint['measure'], shown: readonly ShownPoint[]): ((n: number) => FunnelLimits) | null {
  if (measure === 'share') return (n) => binomialLimits(n, target);
  const spread = shown.filter(({ n, sd }) => n > 1 && sd !== null);
  const freedom = spread.reduce((sum, { n }) => sum + n - 1, 0);
  const squares = spread.reduce((sum, { n, sd }) => sum + (n - 1) * sd! ** 2, 0);
  if (squares === 0) return null;
  const deviation = Math.sqrt(squares / freedom);
  return (n) => meanLimits(n, target, deviation);
}

type Place = Pick<FunnelPoint, 'beyond' | 'side'>;
const within: Place = { beyond: null, side: null };

function placeOfShare(point: ShownPoint, target: number): Place {
  const { below, above } = binomialTails(successes(point), point.n, target);
  const tail = Math.min(below, above);
  if (tail >= FUNNEL_TAILS.near) return within;
  return { beyond: tail < FUNNEL_TAILS.far ? 'far' : 'near', side: below < above ? 'below' : 'above' };
}

function placeOfMean(value: number, { near, far }: FunnelLimits): Place {
  if (value >= near.lower && value <= near.upper) return within;
  return { beyond: value < far.lower || value > far.upper ? 'far' : 'near', side: value < near.lower ? 'below' : 'above' };
}

/** Whole sizes from a little under the smallest site to a little over the largest, closer together where they are small and the limits bend. */
function sizes(shown: readonly ShownPoint[]): number[] {
  const [least, most] = shown.reduce(([low, high], { n }) => [Math.min(low, n), Math.max(high, n)] as const, [Infinity, 0] as readonly [number, number]);
  const [from, until] = [Math.max(1, Math.floor((9 * least) / 10)), Math.ceil((11 * most) / 10)];
  return [...new Set(Array.from({ length: MOST_SIZES }, (_, step) => Math.round(from * (until / from) ** (step / (MOST_SIZES - 1)))))];
}
