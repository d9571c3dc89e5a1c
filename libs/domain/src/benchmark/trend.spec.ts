import { describe, expect, it } from 'vitest';
import type { ComparablePoints } from './comparable.ts';
import { hidden, share } from './fixtures.ts';
import { siteTrends } from './trend.ts';

const year = (year: number) => ({ from: `${year}-01-01`, until: `${year}-12-31`, publicationId: `p${year}` });
const shown = (given: Partial<ComparablePoints>) => siteTrends({ points: [], leftOut: [], ...given }, 'A')
  .map(({ siteKey, points }) => [siteKey, ...points.map(({ until, value, break: why }) => [until.slice(0, 4), value, why])]);

describe('the trend of a figure', () => {
  it('has a line for each site in the order of names, from early to late', () => {
    const points = [share('west', 50, 40, year(2025)), share('east', 50, 25, year(2024)), share('west', 50, 30, year(2023)), share('west', 50, 35, year(2024)), share('west', 10, 1, { code: 'B' })];
    expect(shown({ points })).toEqual([['east', ['2024', 0.5, null]], ['west', ['2023', 0.6, null], ['2024', 0.7, null], ['2025', 0.8, null]]]);
  });

  it('has a gap where a figure is hidden', () => {
    expect(shown({ points: [share('west', 50, 40, year(2023)), hidden('west', year(2024)), share('west', 50, 30, year(2025))] }))
      .toEqual([['west', ['2023', 0.8, null], ['2024', null, null], ['2025', 0.6, null]]]);
  });

  it('is broken where something lies between that cannot be compared, and begins after it', () => {
    const points = [2023, 2025, 2026].map((each) => share('west', 50, 40, year(each)));
    const leftOut = [2022, 2024].map((each) => ({ point: share('west', 50, 10, { ...year(each), code: 'OLD' }), code: 'A', reason: 'changed' as const }));
    expect(shown({ points, leftOut })).toEqual([['west', ['2023', 0.8, null], ['2025', 0.8, 'changed'], ['2026', 0.8, null]]]);
    expect(shown({ leftOut })).toEqual([]);
  });

  it('calls a site what its latest publication calls it', () => {
    const [site] = siteTrends({ points: [share('k1', 50, 40, { ...year(2025), name: 'West' }), share('k1', 50, 40, { ...year(2024), name: null })], leftOut: [] }, 'A');
    expect(site).toMatchObject({ siteKey: 'k1', name: 'West', own: false });
    expect(site!.points[0]!.interval!.lower).toBeCloseTo(0.6696, 4);
  });
});
