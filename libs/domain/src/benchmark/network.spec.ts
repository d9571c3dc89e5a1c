import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverage, COVERAGE_RULE, tooFewText } from './coverage.ts';
import { hidden, mean, network, point, share } from './fixtures.ts';
import { benchmark, networkMedian } from './network.ts';
import { judge, targetTable } from './target-table.ts';

const name = { nl: 'Uitval', en: 'Drop-out' };

describe('there is enough to compare', () => {
  const shown = (count: number) => Array.from({ length: count }, (_, index) => point(`site-${index}`));

  it('from three sites on that show a figure, and from half of those that take part', () => {
    expect(coverage(shown(2), 2)).toEqual({ enough: false, shown: 2, takingPart: 2, needed: 3 });
    expect(coverage(shown(3), 6).enough).toBe(true);
    expect(coverage(shown(3), 7)).toEqual({ enough: false, shown: 3, takingPart: 7, needed: 4 });
  });

  it('by another rule where one is given; hidden figures do not count', () => {
    expect(coverage([...shown(4), hidden('x')], 5, { sites: 5, part: 0 }).enough).toBe(false);
    expect(coverage([...shown(5), hidden('x')], 6, { sites: 5, part: 0.8 }).enough).toBe(true);
  });

  it('or it is said how many there are and how many are needed', () => {
    expect(tooFewText(coverage(shown(2), 8))).toEqual({
      nl: 'Te weinig om iets te zeggen: van 2 van de 8 locaties is dit cijfer te zien, nodig zijn er 4.', en: 'Too few to say: this figure can be seen of 2 of the 8 sites, 4 are needed.',
    });
  });

  it('never by fewer sites than the rule asks, and always again with one more', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 40 }), (seed, others) => {
      const points = network(seed);
      const found = coverage(points, points.length + others);
      expect(found.enough).toBe(found.shown >= COVERAGE_RULE.sites && found.shown >= COVERAGE_RULE.part * found.takingPart);
      if (found.enough) expect(coverage([...points, point('one more')], points.length + others + 1).enough).toBe(true);
    }));
  });

  it('is refused where more sites have a point than take part, and by an impossible rule', () => {
    expect(() => coverage(shown(3), 2)).toThrow('2 sites cannot take part where 3 have a figure');
    for (const rule of [{ sites: 0, part: 0.5 }, { sites: 3, part: 50 }, { sites: 2.5, part: 0.5 }]) expect(() => coverage(shown(3), 5, rule)).toThrow(RangeError);
  });
});

describe('the network', () => {
  it('has the median of its sites, each counting once however many files it has', () => {
    expect(networkMedian([share('a', 1000, 100), share('b', 10, 5), share('c', 20, 16), hidden('d')])).toEqual({ median: 0.5, sites: 3, n: 1030 });
    expect(networkMedian([mean('a', 9, 4, 1), mean('b', 9, 5, 1)])).toEqual({ median: 4.5, sites: 2, n: 18 });
    expect(networkMedian([hidden('d')])).toBeNull();
  });

  it('shows dots, median, norm, reference and funnel together', () => {
    const norm = { comparison: 'at_least' as const, value: 0.8 };
    const reference = { name: { nl: 'Onderzoek 2012', en: 'Study 2012' }, source: { nl: 'NJi', en: 'NJi' }, value: 0.71, n: 140 };
    const found = benchmark([share('a', 50, 40), share('b', 50, 30, { own: true }), share('c', 50, 20), hidden('d')], { takingPart: 5, norm, reference });
    expect(found).toMatchObject({ coverage: { enough: true, shown: 3 }, norm, reference, network: { median: 0.6, sites: 3, n: 150 } });
    expect(found.dots.map(({ siteKey, own, hidden }) => [siteKey, own, hidden])).toEqual([['a', false, false], ['b', true, false], ['c', false, false], ['d', false, true]]);
    expect(found.funnel!.points).toHaveLength(3);
  });

  it('shows nothing of others where there are too few: only the own dot', () => {
    const found = benchmark([share('a', 50, 40), share('b', 50, 30, { own: true })], { takingPart: 5 });
    expect(found).toMatchObject({ coverage: { enough: false, shown: 2, needed: 3 }, network: null, funnel: null, norm: null, reference: null });
    expect(found.dots.map(({ siteKey }) => siteKey)).toEqual(['b']);
  });

  it('of a thousand sites with twenty rounds each is there in milliseconds, and of four times as many in about four times as long', () => {
    const ofSize = (sites: number) => Array.from({ length: 20 * sites }, (_, index) => share(`site-${index % sites}`, 20 + (index * 7919) % 480, (index * 104_729) % 20, { name: `Locatie ${index % sites}`, until: `${2006 + Math.floor(index / sites)}-12-31` }));
    const fastest = (sites: number) => {
      const points = ofSize(sites);
      return Math.min(...[1, 2, 3, 4, 5].map(() => {
        const start = performance.now();
        expect(benchmark(points, { takingPart: sites }).dots).toHaveLength(sites);
        return performance.now() - start;
      }));
    };
    const thousand = fastest(1000);
    expect(thousand).toBeLessThan(250);
    expect(fastest(4000)).toBeLessThan(10 * Math.max(thousand, 10));
  });
});

describe('the target table', () => {
  const target = { comparison: 'below' as const, value: 0.2 };
  const rows = (points: Parameters<typeof targetTable>[0], over = {}) => targetTable(points, [{ code: 'A', name, target, takingPart: 4, ...over }], 'west');

  it('has a row for each figure in the order given, with the own value, the target and the network', () => {
    const points = [share('west', 200, 20), share('east', 200, 60), share('north', 200, 50), ...['west', 'east', 'north'].map((key, index) => mean(key, 25, 4 + index, 1, { code: 'B' }))];
    const found = targetTable(points, [
      { code: 'B', name: { nl: 'Tevredenheid', en: 'Satisfaction' }, target: { comparison: 'at_least', value: 4 }, takingPart: 3 }, { code: 'A', name, target, takingPart: 3 }, { code: 'C', name, target, takingPart: 3 },
    ], 'west');
    expect(found.map(({ code, own, network, judgement }) => [code, own?.value, own?.n, network?.median, network?.sites, judgement])).toEqual([
      ['B', 4, 25, 5, 3, 'uncertain'], ['A', 0.1, 200, 0.25, 3, 'met'], ['C', undefined, undefined, undefined, undefined, null],
    ]);
  });

  it('judges by the interval', () => {
    // Wilson at 20 of 200: .066 to .149; at 40 of 200: .150 to .261; at 60 of 200: .241 to .367
    expect([20, 40, 60].map((yes) => rows([share('west', 200, yes)])[0]!.judgement)).toEqual(['met', 'uncertain', 'missed']);
    expect(judge({ lower: 0.2, upper: 0.3 }, target)).toBe('missed');
    expect(judge({ lower: 0.2, upper: 0.3 }, { comparison: 'at_least', value: 0.2 })).toBe('met');
    expect(judge({ lower: 0.1, upper: 0.2 }, { comparison: 'at_least', value: 0.2 })).toBe('uncertain');
    expect(judge({ lower: 0.1, upper: 0.19 }, { comparison: 'at_least', value: 0.2 })).toBe('missed');
    expect(judge(null, target)).toBe('uncertain');
  });

  it('keeps the own value where the network has too few, and judges nothing that is hidden or has no target', () => {
    expect(rows([share('west', 200, 20)])).toMatchObject([{ own: { value: 0.1 }, network: null, coverage: { enough: false, shown: 1, needed: 3 }, judgement: 'met' }]);
    expect(rows([hidden('west')])).toMatchObject([{ own: { hidden: true }, judgement: null }]);
    expect(rows([share('west', 200, 20)], { target: null })).toMatchObject([{ target: null, judgement: null }]);
    expect(rows([share('east', 200, 20)])).toMatchObject([{ own: null, judgement: null }]);
  });

  it('judges the one thing for a share and the opposite for its complement', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.011, max: 0.987, noNaN: true }), (n, part, value) => {
      const yes = Math.round(part * n);
      const judged = (count: number, wanted: Parameters<typeof judge>[1]) => rows([share('west', n, count)], { target: wanted })[0]!.judgement;
      expect(judged(yes, { comparison: 'at_least', value })).toBe(judged(n - yes, { comparison: 'below', value: 1 - value }));
    }));
  });
});
