import type { NoComparison } from '../fidelity/compare.ts';
import type { ComparablePoints } from './comparable.ts';
import { type BenchmarkDot, byPeriod, dotOf, inOrder } from './point.ts';

/** A publication in the line of a site. */
export interface SiteTrendPoint extends Omit<BenchmarkDot, 'siteKey' | 'name' | 'own'> {
  /** Why it is not joined with the point before it: what was published between them cannot be compared. Null where it is, and at the first point. */
  break: NoComparison | null;
}

/** The figure of one site over its publications, from early to late; a hidden one is a gap. */
export interface SiteTrend { siteKey: string; name: string | null; own: boolean; points: SiteTrendPoint[] }

/**
 * What became of one figure at each site that published it, the sites in the order of `inOrder`. A name is the one in the latest publication.
 * @param code in the version for which the points were made comparable.
 * @throws RangeError when the figures of a point are impossible.
 */
export function siteTrends({ points, leftOut }: ComparablePoints, code: string): SiteTrend[] {
  const published = [...points.map((point) => ({ point, code: point.code, reason: null })), ...leftOut].filter((each) => each.code === code);
  const trends = [...Map.groupBy(published, ({ point }) => point.siteKey).values()].flatMap((ofSite): SiteTrend[] => {
    const line: SiteTrendPoint[] = [];
    let reason: NoComparison | null = null;
    let latest: BenchmarkDot | null = null;
    for (const each of ofSite.toSorted((one, other) => byPeriod(one.point, other.point))) {
      if (each.reason) { reason = each.reason; continue; }
      latest = dotOf(each.point);
      const { siteKey: _, name: __, own: ___, ...rest } = latest;
      line.push({ ...rest, break: line.length > 0 ? reason : null });
      reason = null;
    }
    return latest ? [{ siteKey: latest.siteKey, name: latest.name, own: latest.own, points: line }] : [];
  });
  return inOrder(trends);
}
