import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseMix, standardisedRatios, stratified } from './case-mix.ts';
import { hidden, layered, mean, share } from './fixtures.ts';

const west = layered('west', { short: [40, 10], long: [10, 5] });
const east = layered('east', { short: [10, 5], long: [40, 30] });

describe('the mix of cases', () => {
  it('is the part of each stratum at a site beside that in the network, in one order', () => {
    expect(caseMix([west, east, share('north', 20, 10), layered('south', { long: [5, 1] })])).toEqual({
      network: [{ key: 'short', n: 50, part: 50 / 105 }, { key: 'long', n: 55, part: 55 / 105 }],
      sites: [
        { siteKey: 'east', name: 'east', own: false, strata: [{ key: 'short', n: 10, part: 0.2 }, { key: 'long', n: 40, part: 0.8 }] },
        { siteKey: 'north', name: 'north', own: false, strata: null },
        { siteKey: 'south', name: 'south', own: false, strata: [{ key: 'short', n: 0, part: 0 }, { key: 'long', n: 5, part: 1 }] },
        { siteKey: 'west', name: 'west', own: false, strata: [{ key: 'short', n: 40, part: 0.8 }, { key: 'long', n: 10, part: 0.2 }] },
      ],
    });
  });

  it('of nobody has no parts', () => {
    expect(caseMix([hidden('west')])).toEqual({ network: [], sites: [{ siteKey: 'west', name: 'west', own: false, strata: null }] });
    expect(caseMix([layered('west', { short: [0, 0] }), layered('east', { short: [4, 1] })]).sites[1]!.strata).toEqual([{ key: 'short', n: 0, part: null }]);
  });
});

describe('the stratified view', () => {
  it('has the share of each site within a stratum beside that of the network', () => {
    const found = stratified([west, east, layered('south', { short: [0, 0], long: [5, 1] })]);
    expect(found.map(({ key, network, dots }) => [key, network, dots.map(({ siteKey, n, value }) => [siteKey, n, value])])).toEqual([
      ['short', { n: 50, x: 15, value: 0.3 }, [['east', 10, 0.5], ['west', 40, 0.25]]],
      ['long', { n: 55, x: 36, value: 36 / 55 }, [['east', 40, 0.75], ['south', 5, 0.2], ['west', 10, 0.5]]],
    ]);
    expect(found[0]!.dots[0]!.interval!.lower).toBeCloseTo(0.236593, 6);
  });

  it('says nothing of means', () => {
    const strata = [{ key: 'short', n: 10, x: 0 }];
    expect(stratified([mean('west', 10, 4, 1, { strata })])).toEqual([]);
    expect(standardisedRatios([mean('west', 10, 4, 1, { strata })])).toEqual([]);
  });
});

describe('observed over expected', () => {
  it('is worked by hand', () => {
    // the network: short 15 of 50 = .3, long 35 of 50 = .7. West expects 40 × .3 + 10 × .7 = 19 and has 15; east expects 3 + 28 = 31 and has 35.
    const [ofEast, ofWest] = standardisedRatios([west, east]);
    expect([ofWest!.observed, ofEast!.observed]).toEqual([15, 35]);
    expect(ofWest!.expected).toBeCloseTo(19, 12);
    expect(ofEast!.expected).toBeCloseTo(31, 12);
    expect(ofWest!.ratio!.ratio).toBeCloseTo(15 / 19, 12);
    // the exact Poisson interval round 15 runs from 8.395 to 24.74
    expect(ofWest!.ratio!.interval.lower).toBeCloseTo(8.395 / 19, 3);
    expect(ofWest!.ratio!.interval.upper).toBeCloseTo(24.74 / 19, 3);
  });

  it('is 1 at each site where only the mix differs, however much the shares do', () => {
    const [one, other] = standardisedRatios([layered('west', { short: [40, 10], long: [8, 6] }), layered('east', { short: [4, 1], long: [80, 60] })]);
    expect([one!.ratio!.ratio, other!.ratio!.ratio]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
  });

  it('exists only where the strata hold every file of the figure; others do not count for what is expected', () => {
    const part = layered('part', { short: [30, 30] }, { n: 40, value: 0.9 });
    const found = standardisedRatios([west, east, part, share('none', 20, 10), hidden('hidden')]);
    expect(found.map(({ siteKey, ratio }) => [siteKey, ratio === null])).toEqual([['east', false], ['hidden', true], ['none', true], ['part', true], ['west', false]]);
    expect(found.at(-1)!.expected).toBeCloseTo(19, 12);
  });

  it('does not exist where the network has none', () => {
    expect(standardisedRatios([layered('west', { short: [40, 0] })])).toMatchObject([{ observed: 0, expected: 0, ratio: null }]);
  });

  it('is expected as often as it is observed over the network, and with one more at a site no other site is expected to have fewer', () => {
    const stratum = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.double({ min: 0, max: 1, noNaN: true })).map(([n, part]): [number, number] => [n, Math.round(part * n)]);
    const sites = fc.array(fc.record({ a: stratum, b: stratum, c: stratum }), { minLength: 1, maxLength: 15 });
    fc.assert(fc.property(sites, (list) => {
      const points = list.map((strata, index) => layered(`site-${String(index).padStart(2, '0')}`, strata));
      const found = standardisedRatios(points);
      const sum = (of: 'observed' | 'expected') => found.reduce((all, each) => all + (each[of] ?? 0), 0);
      expect(sum('expected')).toBeCloseTo(sum('observed'), 8);
      const { a } = list[0]!;
      const more = standardisedRatios([layered('site-00', { ...list[0]!, a: [a[0], Math.min(a[0], a[1] + 1)] }), ...points.slice(1)]);
      more.forEach(({ expected }, index) => expect(expected ?? 0).toBeGreaterThanOrEqual((found[index]!.expected ?? 0) - 1e-9));
    }), { numRuns: 500 });
  });
});
