import { binomialLimits, meanLimits } from '@getrouw/statistics';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffler } from '../sampling/random.ts';
import { hidden, mean, network, share } from './fixtures.ts';
import { funnel } from './funnel.ts';

const places = (found: ReturnType<typeof funnel>) => Object.fromEntries(found!.points.map(({ siteKey, beyond, side }) => [siteKey, [beyond, side]]));

describe('a funnel of shares', () => {
  it('lies round the value of all files together', () => {
    // (40 + 20 + 240) / (50 + 50 + 400) = .6, where the mean of the three shares would be .6 too only by chance: .8, .4, .6
    expect(funnel([share('a', 50, 40), share('b', 50, 20), share('c', 400, 240)])!.target).toBeCloseTo(0.6, 12);
    expect(funnel([share('a', 50, 40), share('c', 150, 30)])!.target).toBeCloseTo(0.35, 12);
  });

  it('says which sites lie beyond chance, by how much and on which side: worked by hand at 20 round a half', () => {
    // of 2^20 orders 1,351 have 3 or fewer (.13 %), 211 have 2 or fewer (.02 %), 21,700 have 5 or fewer (2.07 %), 60,460 have 6 or fewer (5.8 %)
    const points = [2, 3, 5, 6, 14, 15, 17, 18].map((yes) => share(`yes-${yes}`, 20, yes));
    expect(places(funnel(points, 0.5))).toEqual({
      'yes-2': ['far', 'below'], 'yes-3': ['near', 'below'], 'yes-5': ['near', 'below'], 'yes-6': [null, null],
      'yes-14': [null, null], 'yes-15': ['near', 'above'], 'yes-17': ['near', 'above'], 'yes-18': ['far', 'above'],
    });
  });

  it('does not call five of five more than chance where four of five is asked', () => {
    expect(places(funnel([share('west', 5, 5)], 0.8))).toEqual({ west: [null, null] });
  });

  it('draws its curve from under the smallest site to over the largest, at most 60 sizes', () => {
    const { curve } = funnel([share('a', 10, 5), share('b', 900, 450)])!;
    expect([curve[0]!.n, curve.at(-1)!.n]).toEqual([9, 990]);
    expect(curve.length).toBeGreaterThan(50);
    expect(curve.length).toBeLessThanOrEqual(60);
    expect(curve[7]).toEqual({ n: curve[7]!.n, ...binomialLimits(curve[7]!.n, 0.5) });
    expect(funnel([share('a', 1, 1)], 0.5)!.curve.map(({ n }) => n)).toEqual([1, 2]);
  });

  it('puts a site beyond its limits exactly where it lies outside of what is drawn at its size', () => {
    fc.assert(fc.property(fc.integer(), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (seed, target) => {
      for (const { n, value, beyond } of funnel(network(seed), target)?.points ?? []) {
        const { near, far } = binomialLimits(n, target);
        const [outNear, outFar] = [near, far].map(({ lower, upper }) => value < lower - 1e-12 || value > upper + 1e-12);
        expect(beyond).toBe(outFar ? 'far' : outNear ? 'near' : null);
      }
    }));
  });

  it('has the shown sites once, in the order of names, whatever the order of the points; sizes rise and its limits hold the target', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const points = network(seed);
      const found = funnel(points);
      expect(funnel(shuffler(seed)(points))).toEqual(found);
      expect(found?.points.length ?? 0).toBe(points.filter(({ value }) => value !== null).length);
      const curve = found?.curve ?? [];
      curve.forEach(({ n, near, far }, index) => {
        expect(n).toBeGreaterThan(curve[index - 1]?.n ?? 0);
        expect(near.lower).toBeLessThanOrEqual(found!.target + 1e-12);
        expect(far.upper).toBeGreaterThanOrEqual(near.upper);
      });
    }));
  });

  it('finds no site beyond where all have the same share', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 20 }), fc.integer({ min: 0, max: 4 }), (sizes, quarter) => {
      expect(funnel(sizes.map((size, index) => share(String(index), size * 4, size * quarter)))!.points.every(({ beyond }) => beyond === null)).toBe(true);
    }));
  });

  it('does not exist without a figure, and is refused round an impossible target', () => {
    expect(funnel([])).toBeNull();
    expect(funnel([hidden('a')])).toBeNull();
    expect(() => funnel([share('a', 10, 5)], 50)).toThrow(RangeError);
  });
});

describe('a funnel of means', () => {
  it('has the deviation of single values pooled over the sites: worked by hand', () => {
    // √((9 × 1² + 20 × 2²) / 29) = 1.7519; round 4 at 25: 4 ± 1.959964 × 1.7519 / 5
    const found = funnel([mean('a', 10, 4, 1), mean('b', 21, 4, 2), mean('c', 25, 4.69, null), mean('d', 25, 4.68, null), mean('e', 25, 2.5, null)], 4)!;
    const deviation = Math.sqrt(89 / 29);
    expect(found.curve[5]).toEqual({ n: found.curve[5]!.n, ...meanLimits(found.curve[5]!.n, 4, deviation) });
    expect(places(found)).toEqual({ a: [null, null], b: [null, null], c: ['near', 'above'], d: [null, null], e: ['far', 'below'] });
  });

  it('lies round the mean of all values', () => {
    expect(funnel([mean('a', 10, 4, 1), mean('b', 30, 6, 1)])!.target).toBeCloseTo(5.5, 12);
  });

  it('does not exist where no site shows a spread', () => {
    expect(funnel([mean('a', 10, 4, null), mean('b', 1, 5, null), mean('c', 9, 5, 0)])).toBeNull();
  });
});
