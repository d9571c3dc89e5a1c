import { type Interval, meanInterval, wilson } from '@getrouw/statistics';
import type { CalendarDate } from '../dates.ts';
import type { DisclosedStratum } from '../disclosure/disclose.ts';
import type { Text } from '../instrument/language.ts';

/** A published figure of one site, as one reader may see it. The whole of a provider is no site and stays out of a benchmark. */
export interface BenchmarkPoint {
  /** Recognises a site within one benchmark; tells nothing of where it is. */
  readonly siteKey: string;
  /** Null: not named to this reader. */
  readonly name: string | null;
  /** Of the reader itself. */
  readonly own: boolean;
  readonly publicationId: string;
  readonly definitionCode: string;
  readonly versionCode: string;
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  readonly code: string;
  readonly measure: 'share' | 'mean';
  /** How many values it is computed from. */
  readonly n: number | null;
  /** A share from 0 to 1, or a mean on its own scale. */
  readonly value: number | null;
  /** Standard deviation of the values behind a mean. */
  readonly sd: number | null;
  /** Of how many in a stratum it is known, and of how many of them it is so. */
  readonly strata: readonly DisclosedStratum[] | null;
  /** What the provider says about the figure. */
  readonly explanation: Text | null;
  readonly hidden: 'few' | 'secondary' | 'differencing' | null;
}

/** A site as a dot with its 95 % interval. Why a figure is hidden is left out: it would tell that the group is small. */
export interface BenchmarkDot extends Pick<BenchmarkPoint, 'siteKey' | 'name' | 'own' | 'publicationId' | 'from' | 'until' | 'n' | 'value' | 'explanation'> {
  hidden: boolean;
  /** Wilson's for a share, Student's t for a mean; null without a value, and where one value or no spread gives none. */
  interval: Interval | null;
}

/** A point with a figure that may be seen. */
export type ShownPoint = BenchmarkPoint & { readonly n: number; readonly value: number };

/**
 * The dots of one figure, one per site: its latest publication. In the order of `inOrder`, so that nothing can be read from the order.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export function benchmarkDots(points: readonly BenchmarkPoint[]): BenchmarkDot[] {
  return latestPerSite(points).map(dotOf);
}

/** One point as a dot. @throws RangeError when its figures are impossible. */
export function dotOf(point: BenchmarkPoint): BenchmarkDot {
  const { siteKey, name, own, publicationId, from, until, n, value, explanation } = checked(point);
  return { siteKey, name, own, publicationId, from, until, n, value, explanation, hidden: point.hidden !== null, interval: figureInterval(point) };
}

/**
 * Of each site the point of its latest period (the latest day until, then from, then by publication), hidden or not, in the order of `inOrder`.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export const latestPerSite = (points: readonly BenchmarkPoint[]): BenchmarkPoint[] => inOrder(latestOfSites(points));

/** The same in no order, for what is counted. */
export function latestOfSites(points: readonly BenchmarkPoint[]): BenchmarkPoint[] {
  const latest = new Map<string, BenchmarkPoint>();
  const first = points[0];
  for (const point of points) {
    checked(point);
    if (point.code !== first!.code || point.measure !== first!.measure) throw new RangeError(`Points of one figure are compared, got ${first!.code} (${first!.measure}) and ${point.code} (${point.measure})`);
    const known = latest.get(point.siteKey);
    if (!known || byPeriod(known, point) < 0) latest.set(point.siteKey, point);
  }
  return [...latest.values()];
}

const names = new Intl.Collator('nl', { numeric: true });
const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** From early to late. */
export const byPeriod = (one: BenchmarkPoint, other: BenchmarkPoint): number =>
  byText(one.until, other.until) || byText(one.from, other.from) || byText(one.publicationId, other.publicationId);

/** By name, those without one after them by key; never by value. */
export function inOrder<T extends Pick<BenchmarkPoint, 'siteKey' | 'name'>>(sites: readonly T[]): T[] {
  return sites.toSorted((one, other) => Number(one.name === null) - Number(other.name === null) || names.compare(one.name ?? '', other.name ?? '') || byText(one.siteKey, other.siteKey));
}

/** Whether there is a figure to see. */
export const isShown = (point: BenchmarkPoint): point is ShownPoint => point.n !== null && point.value !== null;

/** Of how many it is so: a published share is rounded, the count is whole. Exact up to 99 values where shares are published in whole percents. */
export const successes = ({ n, value }: Pick<ShownPoint, 'n' | 'value'>): number => Math.round(n * value);

/** The 95 % interval of a published figure: Wilson's for a share, Student's t for a mean; null where nothing is shown, and where one value or no spread gives none. */
export function figureInterval({ measure, n, value, sd }: Pick<BenchmarkPoint, 'measure' | 'n' | 'value' | 'sd'>): Interval | null {
  if (n === null || value === null) return null;
  if (measure === 'share') return wilson(successes({ n, value }), n);
  return n < 2 || sd === null ? null : meanInterval({ n, mean: value, standardDeviation: sd });
}

function checked(point: BenchmarkPoint): BenchmarkPoint {
  const { siteKey, code, measure, n, value, sd, strata, hidden } = point;
  const refuse = (why: string): never => { throw new RangeError(`${code} of site ${siteKey}: ${why}`); };
  const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;
  if (hidden !== null && (n !== null || value !== null || sd !== null || strata !== null)) refuse('a hidden figure carries numbers');
  if (n !== null && !isCount(n)) refuse(`n is a whole number of 0 and more, got ${n}`);
  if (value !== null && !(n !== null && n > 0)) refuse('a value is computed from one and more');
  if (value !== null && !(measure === 'share' ? value >= 0 && value <= 1 : Number.isFinite(value))) refuse(`${value} is no ${measure}`);
  if (sd !== null && !(Number.isFinite(sd) && sd >= 0)) refuse(`a deviation is a number of 0 and more, got ${sd}`);
  for (const each of strata ?? []) if (!isCount(each.n) || !isCount(each.x) || each.x > each.n) refuse(`stratum ${each.key} has ${each.x} of ${each.n}`);
  return point;
}
