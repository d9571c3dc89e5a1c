import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffler } from '../sampling/random.ts';
import { hidden, mean, network, point, share } from './fixtures.ts';
import { benchmarkDots, latestPerSite, successes } from './point.ts';

describe('the dots of a figure', () => {
  it('carry the interval of Wilson for a share, worked by hand', () => {
    // 5 of 10: 0.5 ± z·√(z² + 4·5·5/10) / (2·(10 + z²)) = 0.5 ± 0.263407
    const interval = benchmarkDots([share('west', 10, 5)])[0]!.interval!;
    expect(interval.lower).toBeCloseTo(0.236593, 6);
    expect(interval.upper).toBeCloseTo(0.763407, 6);
  });

  it("carry the interval of Student's t for a mean, worked by hand, and none where one value or no spread gives none", () => {
    // t(24) = 2.063899; 4 ± 2.063899 × 1.5 / √25
    const dots = benchmarkDots([mean('a', 25, 4, 1.5), mean('b', 1, 4, null), mean('c', 9, 4, null), mean('d', 9, 4, 0)]);
    expect(dots[0]!.interval!.lower).toBeCloseTo(4 - 0.61917, 5);
    expect(dots[0]!.interval!.upper).toBeCloseTo(4 + 0.61917, 5);
    expect(dots.slice(1).map(({ interval }) => interval)).toEqual([null, null, null]);
  });

  it('stand in the order of names, numbers as one counts, and those without a name behind them by key', () => {
    const points = [point('k2', { name: null }), point('k9', { name: 'Zuid' }), point('k1', { name: null }), point('k3', { name: 'Team 10' }), point('k4', { name: 'Team 9' })];
    expect(benchmarkDots(points).map(({ siteKey }) => siteKey)).toEqual(['k4', 'k3', 'k9', 'k1', 'k2']);
  });

  it('stand in the same order whatever their values are and however they came', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const [points, shuffle] = [network(seed), shuffler(seed)];
      const values = shuffle(points.map(({ n, value }) => ({ n, value })));
      expect(benchmarkDots(shuffle(points))).toEqual(benchmarkDots(points));
      const swapped = points.map((each, index) => (values[index]!.n === null ? hidden(each.siteKey, { name: each.name }) : { ...each, ...values[index]!, hidden: null }));
      expect(benchmarkDots(swapped).map(({ siteKey }) => siteKey)).toEqual(benchmarkDots(points).map(({ siteKey }) => siteKey));
    }));
  });

  it('are one per site: the latest, also where that is hidden', () => {
    const early = share('west', 20, 10, { until: '2024-12-31' });
    expect(latestPerSite([point('west'), early])).toEqual([point('west')]);
    expect(latestPerSite([early, hidden('west')])).toEqual([hidden('west')]);
    expect(latestPerSite([point('west', { publicationId: 'p1' }), point('west', { publicationId: 'p2' })])[0]!.publicationId).toBe('p2');
  });

  it('do not tell why a figure is hidden', () => {
    const [one, other] = [benchmarkDots([hidden('west')]), benchmarkDots([hidden('west', { hidden: 'differencing' })])];
    expect(one).toEqual(other);
    expect(one[0]).toMatchObject({ hidden: true, n: null, value: null, interval: null });
  });

  it('of rounded shares hold the published value in their interval', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 20_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (n, part) => {
      const yes = Math.round(part * n);
      const value = Math.round(100 * yes / n) / 100;
      const interval = benchmarkDots([point('west', { n, value })])[0]!.interval!;
      expect(interval.lower).toBeLessThanOrEqual(value);
      expect(interval.upper).toBeGreaterThanOrEqual(value);
      expect(Math.abs(successes({ n, value }) - yes)).toBeLessThanOrEqual(n < 100 ? 0 : n / 200 + 1);
    }));
  });

  it.each([
    ['hidden with a number', { hidden: 'few' as const }], ['of a part of a file', { n: 2.5 }], ['of a value of nobody', { n: 0 }], ['of a share above 1', { value: 80 }],
    ['of no number', { measure: 'mean' as const, value: Number.NaN }], ['of a deviation below 0', { sd: -1 }], ['of a stratum with more yes than files', { strata: [{ key: 's', n: 3, x: 4 }] }],
  ])('are refused %s', (_, over) => {
    expect(() => benchmarkDots([point('west', over)])).toThrow(RangeError);
  });

  it('are refused of two figures together', () => {
    expect(() => benchmarkDots([point('west'), point('east', { code: 'B' })])).toThrow('A (share) and B (share)');
    expect(() => benchmarkDots([point('west'), mean('east', 5, 3, 1)])).toThrow(RangeError);
  });
});
