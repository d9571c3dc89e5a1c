import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hidden, mean, network, share } from './fixtures.ts';
import { benchmarkHeadline, type NamedBenchmark } from './headline.ts';
import { benchmark } from './network.ts';
import type { BenchmarkPoint } from './point.ts';

const figure = (points: readonly BenchmarkPoint[], name = 'Uitval', takingPart = points.length): NamedBenchmark =>
  ({ name: { nl: name, en: `${name} (en)` }, measure: points[0]!.measure, benchmark: benchmark(points, { takingPart }) });
const even = ['a', 'b', 'c', 'd'].map((key) => share(key, 100, 30));
const apart = (over: Partial<BenchmarkPoint> = {}) => [...even, share('west', 100, 70, over)];

describe('the sentence that says what stands out in a network', () => {
  it('names the own site that differs by more than chance, before others', () => {
    expect(benchmarkHeadline([figure(apart(), 'Bereik'), figure(apart({ own: true, name: 'West' }))])).toEqual({
      nl: 'Bij ‘Uitval’ wijkt West (70%) meer van het netwerk als geheel (38%) af dan toeval verklaart.',
      en: 'In “Uitval (en)”, West (70%) differs from the network as a whole (38%) by more than chance explains.',
    });
    expect(benchmarkHeadline([figure(apart({ own: true, name: null }))]).nl).toContain('wijkt uw locatie (70%)');
  });

  it('counts the sites that do where none is the own, without naming them', () => {
    expect(benchmarkHeadline([figure(even, 'Bereik'), figure(apart())]).nl).toBe('Bij ‘Uitval’ wijkt 1 van de 5 locaties meer van het netwerk als geheel (38%) af dan toeval verklaart.');
    const two = benchmarkHeadline([figure([...apart(), share('z', 100, 2)])]);
    expect(two.nl).toBe('Bij ‘Uitval’ wijken 2 van de 6 locaties meer van het netwerk als geheel (32%) af dan toeval verklaart.');
    expect(two.en).toBe('In “Uitval (en)”, 2 of the 6 sites differ from the network as a whole (32%) by more than chance explains.');
  });

  it('writes a mean with its decimals', () => {
    expect(benchmarkHeadline([figure([...['a', 'b', 'c'].map((key) => mean(key, 50, 4, 1)), mean('w', 50, 6, 1, { own: true, name: 'West' })], 'Tevreden')]).nl)
      .toBe('Bij ‘Tevreden’ wijkt West (6,00) meer van het netwerk als geheel (4,50) af dan toeval verklaart.');
  });

  it('says that no site does', () => {
    expect(benchmarkHeadline([figure(even), figure(even)]).nl).toBe('In de 2 cijfers die te vergelijken zijn, wijkt geen locatie meer af dan toeval verklaart.');
    expect(benchmarkHeadline([figure(even)]).en).toBe('In the figure that can be compared, no site differs by more than chance explains.');
  });

  it('says how many are missing, that nothing is published, or that the spread is not', () => {
    expect(benchmarkHeadline([figure(even.slice(0, 1), 'Bereik', 8), figure(even.slice(0, 2), 'Uitval', 8)])).toEqual({
      nl: 'Te weinig om iets te zeggen: van hoogstens 2 van de 8 locaties is een cijfer te zien, nodig zijn er 4.', en: 'Too few to say: a figure can be seen of at most 2 of the 8 sites, 4 are needed.',
    });
    for (const figures of [[], [figure([hidden('a')])]]) expect(benchmarkHeadline(figures).nl).toBe('Er is nog geen gepubliceerd cijfer om te vergelijken.');
    expect(benchmarkHeadline([figure(['a', 'b', 'c'].map((key) => mean(key, 5, 4, null)))]).nl).toBe('Bij geen cijfer is te zeggen wat toeval verklaart: de spreiding is niet gepubliceerd.');
  });

  it('never names a site of another, and is one sentence', () => {
    fc.assert(fc.property(fc.integer(), (seed) => {
      const { nl, en } = benchmarkHeadline([figure(network(seed))]);
      for (const text of [nl, en]) {
        expect(text).not.toMatch(/Locatie \d|key-/);
        expect(text.split('. ')).toHaveLength(1);
      }
    }));
  });
});
