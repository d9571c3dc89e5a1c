import { describe, expect, it } from 'vitest';
import { disclose, type Measured, type MeasuredPart } from './disclose.ts';

const people = (prefix: string, count: number) => new Set(Array.from({ length: count }, (_, index) => `${prefix}${index}`));
const part = (siteKey: string, count: number, value: number | null = 0.5, over: Partial<MeasuredPart> = {}): MeasuredPart => ({ siteKey, population: people(siteKey, count), n: count, value, sd: null, strata: [], ...over });
const figure = (sites: readonly MeasuredPart[], over: Partial<Measured['whole']> = {}): Measured => {
  const population = new Set(sites.flatMap((each) => [...each.population]));
  return { code: 'A-1', measure: 'share', sites, whole: { population, n: population.size, value: 0.5, sd: null, strata: [], ...over } };
};
const shown = (measured: Measured, earlier: readonly ReadonlySet<string>[] = []) => disclose([measured], { minimum: 5, earlier: new Map([['A-1', earlier]]) });
const ofWhich = (figures: ReturnType<typeof shown>) => figures.filter(({ hidden }) => !hidden).map(({ siteKey }) => siteKey);

describe('what leaves a provider', () => {
  it('is the whole and each site, shares in whole percents and means in hundredths', () => {
    expect(shown(figure([part('north', 12, 1 / 3), part('south', 20, 2 / 3)]))).toEqual([
      { siteKey: null, code: 'A-1', measure: 'share', hidden: false, n: 32, value: 0.5, sd: null, strata: null },
      { siteKey: 'north', code: 'A-1', measure: 'share', hidden: false, n: 12, value: 0.33, sd: null, strata: null },
      { siteKey: 'south', code: 'A-1', measure: 'share', hidden: false, n: 20, value: 0.67, sd: null, strata: null },
    ]);
  });

  it('holds no number of what is hidden, and does not say whether it is small or goes along', () => {
    expect(shown(figure([part('north', 3), part('south', 20), part('west', 9)])).filter(({ hidden }) => hidden)).toEqual(['north', 'west'].map((siteKey) => (
      { siteKey, code: 'A-1', measure: 'share', hidden: true, n: null, value: null, sd: null, strata: null }
    )));
  });

  it('is nothing of a site without values, which takes nobody with it', () => {
    expect(ofWhich(shown(figure([part('north', 0, null), part('south', 20)])))).toEqual([null, 'south']);
  });

  it('holds no figure of those of no shown site, who count for what can be shown beside them', () => {
    const rest = (count: number) => part('rest', count, 0.5, { siteKey: null });
    expect(shown(figure([part('south', 20), rest(12)])).map(({ siteKey }) => siteKey)).toEqual([null, 'south']);
    expect(ofWhich(shown(figure([part('south', 20), rest(12)])))).toEqual([null, 'south']);
    expect(ofWhich(shown(figure([part('south', 20), rest(3)])))).toEqual([null]); // the whole minus the site would give three
    expect(ofWhich(shown(figure([rest(12)])))).toEqual([null]);
  });

  it('leaves out what differs from an earlier publication by a few, and the site that it would follow from', () => {
    const [north, south] = [part('north', 12), part('south', 20)];
    expect(ofWhich(shown(figure([north, south]), [people('north', 11)]))).toEqual([null]);
    expect(ofWhich(shown(figure([north, south]), [people('north', 7)]))).toEqual([null, 'north', 'south']);
  });

  it('carries its strata only where all of them can be shown, also beside earlier ones', () => {
    const strata = (prefix: string, short: number, long: number) => [{ key: 'short', population: people(prefix, short), n: short, x: 2 }, { key: 'long', population: new Set([...people(prefix, short + long)].slice(short)), n: long, x: 4 }];
    const of = (short: number) => {
      const sites = [part('north', short + 10, 0.5, { strata: strata('north', short, 10) }), part('south', 20, 0.5, { strata: strata('south', 8, 12) })];
      return figure(sites, { strata: ['short', 'long'].map((key, index) => ({ key, population: new Set(sites.flatMap((site) => [...site.strata[index]!.population])), n: sites.reduce((sum, site) => sum + site.strata[index]!.n, 0), x: 4 })) });
    };
    expect(shown(of(6)).map(({ strata: all }) => all?.map(({ n, x }) => [n, x]))).toEqual([[[14, 4], [22, 4]], [[6, 2], [10, 4]], [[8, 2], [12, 4]]]);
    expect(shown(of(3)).map(({ strata: all }) => all)).toEqual([null, null, null]);
    expect(shown(of(6), [people('south', 7)]).map(({ strata: all }) => all)).toEqual([null, null, null]);
    // Nor where a site is hidden for what was published before, though no stratum would tell more.
    expect(shown(of(6), [people('north', 15)]).map(({ hidden, strata: all }) => [hidden, all])).toEqual([[false, null], [true, null], [true, null]]);
  });

  it('is refused below the least group', () => {
    expect(() => disclose([], { minimum: 4, earlier: new Map() })).toThrow(RangeError);
    expect(() => disclose([], { minimum: Number.NaN, earlier: new Map() })).toThrow(RangeError);
  });
});
