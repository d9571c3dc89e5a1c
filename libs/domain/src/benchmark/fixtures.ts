import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { BenchmarkPoint } from './point.ts';

/** A site called by its key, with 40 of 50 yes in 2025. */
export const point = (siteKey: string, over: Partial<BenchmarkPoint> = {}): BenchmarkPoint => ({
  siteKey, name: siteKey, own: false, publicationId: `${siteKey}-2025`, definitionCode: 'VIG', versionCode: 'V1', from: '2025-01-01', until: '2025-12-31',
  code: 'A', measure: 'share', n: 50, value: 0.8, sd: null, strata: null, explanation: null, hidden: null, ...over,
});
export const share = (siteKey: string, n: number, yes: number, over: Partial<BenchmarkPoint> = {}): BenchmarkPoint => point(siteKey, { n, value: yes / n, ...over });
export const mean = (siteKey: string, n: number, value: number, sd: number | null, over: Partial<BenchmarkPoint> = {}): BenchmarkPoint => point(siteKey, { measure: 'mean', n, value, sd, ...over });
export const hidden = (siteKey: string, over: Partial<BenchmarkPoint> = {}): BenchmarkPoint => point(siteKey, { n: null, value: null, hidden: 'few', ...over });
/** A share whose strata hold so many, and so many of them yes. */
export const layered = (siteKey: string, strata: Record<string, [number, number]>, over: Partial<BenchmarkPoint> = {}): BenchmarkPoint => {
  const list = Object.entries(strata).map(([key, [n, x]]) => ({ key, n, x }));
  const [n, x] = list.reduce(([all, yes], each) => [all + each.n, yes + each.x] as const, [0, 0] as readonly [number, number]);
  return point(siteKey, { n, value: n === 0 ? null : x / n, strata: list, ...over });
};

/** A random network of one share: 1 to 30 sites of 1 to 400 files, one point a site, half of them hidden, half of them without a name. */
export function network(seed: number): BenchmarkPoint[] {
  const random = xoroshiro128plus(seed);
  const upTo = (most: number) => uniformInt(random, 0, most);
  return Array.from({ length: 1 + upTo(29) }, (_, index) => {
    const [key, name, n] = [`key-${index}`, upTo(1) === 0 ? null : `Locatie ${index}`, 1 + upTo(399)];
    return upTo(1) === 0 ? hidden(key, { name }) : share(key, n, upTo(n), { name });
  });
}
