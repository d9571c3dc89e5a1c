import { type Interval, observedOverExpected, type Ratio, wilson } from '@getrouw/statistics';
import type { DisclosedStratum } from '../disclosure/disclose.ts';
import { type BenchmarkPoint, latestPerSite } from './point.ts';

type Site = Pick<BenchmarkPoint, 'siteKey' | 'name' | 'own'>;
const siteOf = ({ siteKey, name, own }: BenchmarkPoint): Site => ({ siteKey, name, own });

/** How the cases of sites are divided over strata, such as durations; parts run from 0 to 1. */
export interface CaseMix {
  /** In the order in which they are first met. `n`, `part`: of all sites that show strata. */
  network: { key: string; n: number; part: number }[];
  /** In the order of `inOrder`. Of a site that shows none: null; `part` is null where it has no case. The strata are those of the network, in its order. */
  sites: (Site & { strata: { key: string; n: number; part: number | null }[] | null })[];
}

/**
 * The mix of cases of each site beside that of the network.
 * @param points of one figure; of each site the latest counts.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export function caseMix(points: readonly BenchmarkPoint[]): CaseMix {
  const sites = latestPerSite(points);
  const sums = summed(sites);
  const all = total(sums);
  return {
    network: all === 0 ? [] : sums.map(({ key, n }) => ({ key, n, part: n / all })),
    sites: sites.map((site) => {
      const own = site.strata && filled(site.strata, sums);
      const cases = total(own ?? []);
      return { ...siteOf(site), strata: own && own.map(({ key, n }) => ({ key, n, part: cases === 0 ? null : n / cases })) };
    }),
  };
}

/** A share within one stratum, of the sites and of all of them together. Sites without a case in it have no dot. */
export interface StratumView {
  key: string;
  network: { n: number; x: number; value: number | null };
  dots: (Site & { n: number; value: number; interval: Interval | null })[];
}

/**
 * The shares of the sites, stratum by stratum, with Wilson's 95 % interval; the sites in the order of `inOrder`. Of means nothing is known by stratum.
 * @param points of one figure; of each site the latest counts.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export function stratified(points: readonly BenchmarkPoint[]): StratumView[] {
  const sites = latestPerSite(points).filter(({ measure }) => measure === 'share');
  const dots = new Map<string, StratumView['dots']>();
  for (const site of sites) {
    for (const { key, n, x } of site.strata ?? []) {
      if (n > 0) dots.set(key, push(dots.get(key), { ...siteOf(site), n, value: x / n, interval: wilson(x, n) }));
    }
  }
  return summed(sites).map(({ key, n, x }) => ({ key, network: { n, x, value: n === 0 ? null : x / n }, dots: dots.get(key) ?? [] }));
}

/** Observed over expected of one site, with the counts behind it. */
export interface StandardisedRatio extends Site {
  /** Null where the site does not show every stratum of its figure. */
  observed: number | null;
  expected: number | null;
  /** 1: as the network has it with this mix of cases. Null also where nothing was expected. */
  ratio: Ratio | null;
}

/**
 * Indirectly standardised ratios: how many there were at a site beside how many there would be if each of its strata had the share that the stratum has in
 * the network, the site itself included; so a large site pulls its own ratio towards 1. With an exact Poisson interval that takes the network's shares as known. Breslow & Day (1987), Statistical methods
 * in cancer research II, IARC, chapter 2. Ratios of two sites are not for comparing with one another: each has the weights of its own mix.
 * Only sites count that show every stratum: strata that together hold all n of the figure.
 * @param points of one figure, a share; of each site the latest counts. Of means there are none.
 * @throws RangeError when the points are about several figures, or one is impossible.
 */
export function standardisedRatios(points: readonly BenchmarkPoint[]): StandardisedRatio[] {
  const sites = latestPerSite(points).filter(({ measure }) => measure === 'share');
  const shares = new Map(summed(sites.filter(isComplete)).map(({ key, n, x }) => [key, n === 0 ? 0 : x / n]));
  return sites.map((site) => {
    if (!isComplete(site)) return { ...siteOf(site), observed: null, expected: null, ratio: null };
    const observed = site.strata.reduce((sum, { x }) => sum + x, 0);
    const expected = site.strata.reduce((sum, { key, n }) => sum + n * shares.get(key)!, 0);
    return { ...siteOf(site), observed, expected, ratio: observedOverExpected(observed, expected) };
  });
}

const isComplete = (point: BenchmarkPoint): point is BenchmarkPoint & { strata: readonly DisclosedStratum[] } =>
  point.strata !== null && point.n !== null && point.n > 0 && total(point.strata) === point.n;

const total = (strata: readonly { n: number }[]): number => strata.reduce((sum, { n }) => sum + n, 0);

function push<T>(list: T[] | undefined, element: T): T[] {
  if (!list) return [element];
  list.push(element);
  return list;
}

/** The strata of sites added up, in the order in which they are first met. */
function summed(sites: readonly BenchmarkPoint[]): DisclosedStratum[] {
  const sums = new Map<string, { key: string; n: number; x: number }>();
  for (const { key, n, x } of sites.flatMap(({ strata }) => strata ?? [])) {
    const before = sums.get(key) ?? { key, n: 0, x: 0 };
    sums.set(key, { key, n: before.n + n, x: before.x + x });
  }
  return [...sums.values()];
}

/** The strata of one site in the order of all; one that it lacks holds nobody. */
function filled(strata: readonly DisclosedStratum[], all: readonly DisclosedStratum[]): DisclosedStratum[] {
  const own = new Map(strata.map((each) => [each.key, each]));
  return all.map(({ key }) => own.get(key) ?? { key, n: 0, x: 0 });
}
