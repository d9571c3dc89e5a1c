import { describe, expect, it } from 'vitest';
import { hidden, layered, share } from './fixtures.ts';
import type { NetworkIndicator } from './view.ts';
import { networkView } from './view.ts';

const indicator = (code: string, over: Partial<NetworkIndicator> = {}): NetworkIndicator => ({
  code, name: { nl: `Cijfer ${code}`, en: `Figure ${code}` }, meaning: null, unit: 'percent', measure: 'share', target: { comparison: 'at_least', value: 0.6 }, reference: null, ...over,
});
const sites = [share('north', 100, 90), share('south', 100, 60), share('west', 100, 20), hidden('east')];
const wish = { indicators: [indicator('A'), indicator('B', { target: null })], takingPart: 4, siteKey: null, code: null };

describe('a network as one reader sees it', () => {
  it('has a row for each figure, with how many sites meet its target, and the chosen site beside the network', () => {
    const { rows, headline, detail } = networkView({ points: sites, leftOut: [] }, { ...wish, siteKey: 'west' });
    expect(rows.map(({ code, own, network, judged, beyond, judgement }) => [code, own?.value ?? null, network?.median ?? null, judged, beyond, judgement])).toEqual([
      ['A', 0.2, 0.6, { met: 1, missed: 1, uncertain: 1 }, 2, 'missed'], ['B', null, null, null, 0, null],
    ]);
    expect(headline.en).toBe('In “Figure A”, 2 of the 3 sites differ from the network as a whole (57%) by more than chance explains.');
    expect(detail).toBeNull();
  });

  it('shows of one figure the dots, the lines and the mix of cases', () => {
    const points = [...['a', 'b', 'c'].map((key) => layered(key, { short: [30, 20], long: [20, 5] })), share('a', 50, 30, { until: '2024-12-31', from: '2024-01-01', publicationId: 'earlier' })];
    const { detail } = networkView({ points, leftOut: [] }, { ...wish, takingPart: 3, code: 'A' });
    expect(detail!.benchmark.dots.map(({ siteKey }) => siteKey)).toEqual(['a', 'b', 'c']);
    expect(detail!.trends.map(({ siteKey, points: line }) => [siteKey, line.length])).toEqual([['a', 2], ['b', 1], ['c', 1]]);
    expect(detail!.mix!.network.map(({ key, part }) => [key, part])).toEqual([['short', 0.6], ['long', 0.4]]);
    expect(detail!.ratios.map(({ ratio }) => ratio!.ratio)).toEqual([1, 1, 1]);
  });

  it('says nothing of other sites where there is too little to compare', () => {
    const points = [share('mine', 20, 10, { own: true }), share('other', 20, 1)];
    const { rows, detail } = networkView({ points, leftOut: [{ point: share('other', 20, 2), code: 'A', reason: 'changed' }] }, { ...wish, takingPart: 2, code: 'A' });
    expect(rows[0]).toMatchObject({ network: null, judged: null, beyond: 0, coverage: { enough: false } });
    expect(JSON.stringify(detail)).not.toContain('other');
    expect(detail!.trends.map(({ siteKey }) => siteKey)).toEqual(['mine']);
  });

  it('has lines of the chosen site only where the network is large', () => {
    const many = Array.from({ length: 20 }, (_, index) => share(`site-${index}`, 20, 10));
    const trendsOf = (siteKey: string | null) => networkView({ points: many, leftOut: [] }, { ...wish, takingPart: 20, code: 'A', siteKey }).detail!.trends.map((trend) => trend.siteKey);
    expect([trendsOf(null), trendsOf('site-3')]).toEqual([[], ['site-3']]);
  });
});
