import { describe, expect, it } from 'vitest';
import type { Definition, Instrument, ItemMapping } from '../instrument/language.ts';
import { fidelityFigures } from './figures.ts';
import { trendHeadline, trendHeadlineText, trendLines, type TrendRound } from './trend.ts';

const text = (nl: string) => ({ nl, en: nl });
const scales: Definition['scales'] = [{ code: 'S', options: [{ code: 'YES', label: text('Ja'), counts: 'yes' }, { code: 'NO', label: text('Nee'), counts: 'no' }] }] as never;
const instrumentOf = (codes: readonly string[], norm = 80): Instrument => ({
  code: 'I', norm: { statistic: 'share_yes', atLeastPercent: norm },
  sections: [{ code: 'U', name: text('U'), kind: 'core_element', items: codes.map((code) => ({ code, text: text(`vraag ${code}`), answer: { kind: 'yes_no', scale: 'S' }, counts: 'execution' })) }],
}) as never;

/** A round in which these shares, in tens of percents, said yes to each question; null: nobody answered. */
function round(name: string, shares: Record<string, number | null>, over: Partial<TrendRound> & { norm?: number; mapping?: [string, ItemMapping[]] } = {}): TrendRound {
  const instrument = instrumentOf(Object.keys(shares), over.norm);
  const cases = Array.from({ length: 10 }, (_, index) => ({
    trajectoryId: String(index), familyId: String(index), teamId: 'T',
    answers: Object.fromEntries(Object.entries(shares).map(([code, share]) => [code, { value: share === null ? null : index < share ? 'YES' : 'NO', mark: false }])),
  }));
  const { mapping, norm: _, ...rest } = over;
  return {
    name, versionCode: 'V1', mappings: mapping && [{ fromVersion: mapping[0], items: mapping[1] }], instrument, switchedOff: [],
    figures: fidelityFigures({ instrument, scales, cases, sampled: false }).whole, ...rest,
  };
}
const shown = (rounds: readonly TrendRound[]) => trendLines(rounds).map(({ itemCode, points }) => [itemCode, ...points.map((point) => [point.round, point.percentage, point.break])]);

describe('a trend', () => {
  it('joins the points of one version, with the norm that each round had', () => {
    const rounds = [round('2023', { A: 5, B: 9 }), round('2024', { A: 7, B: 9 }, { norm: 60 }), round('2025', { A: 8, B: 6 })];
    expect(shown(rounds)).toEqual([['A', [0, 50, null], [1, 70, null], [2, 80, null]], ['B', [0, 90, null], [1, 90, null], [2, 60, null]]]);
    expect(trendLines(rounds)[0]!.points.map(({ norm, normMet }) => [norm, normMet])).toEqual([[80, false], [60, true], [80, true]]);
  });

  it('follows a question to the next version, joined where that calls it comparable and broken where it was changed', () => {
    const mapping: ItemMapping[] = [
      { from: 'A', to: ['A2'], change: 'same', comparable: true }, { from: 'B', to: ['B'], change: 'changed', comparable: false },
      { from: 'C', to: [], change: 'dropped', comparable: false }, { from: null, to: ['D'], change: 'new', comparable: false },
    ];
    const rounds = [round('2023', { A: 5, B: 9, C: 1 }), round('2024', { A2: 7, B: 3, D: 4 }, { versionCode: 'V2', mapping: ['V1', mapping] })];
    expect(shown(rounds)).toEqual([['A2', [0, 50, null], [1, 70, null]], ['B', [0, 90, null], [1, 30, 'changed']], ['D', [1, 40, null]], ['C', [0, 10, null]]]);
  });

  it('does not take the same code for the same question where the newer version says nothing of it', () => {
    expect(shown([round('2023', { A: 5 }), round('2024', { A: 7 }, { versionCode: 'V2' })])).toEqual([['A', [1, 70, null]], ['A', [0, 50, null]]]);
  });

  it('is broken where the question was switched off, not asked or not answered, and not where a team took no part', () => {
    expect(shown([round('1', { A: 5, B: 5 }), round('2', { B: 5 }, { switchedOff: ['A'] }), round('3', { A: 6, B: 5 })])).toContainEqual(['A', [0, 50, null], [2, 60, 'switched_off']]);
    expect(shown([round('1', { A: 5, B: 5 }), round('2', { B: 5 }), round('3', { A: 6, B: 5 })])).toContainEqual(['A', [0, 50, null], [2, 60, 'absent']]);
    expect(shown([round('1', { A: 5 }), round('2', { A: null }), round('3', { A: 6 })])).toEqual([['A', [0, 50, null], [1, null, 'no_answers'], [2, 60, 'no_answers']]]);
    expect(shown([round('1', { A: 5 }), round('2', { A: 4 }, { figures: null }), round('3', { A: 6 })])).toEqual([['A', [0, 50, null], [2, 60, null]]]);
  });

  it('leaves out a question that nobody ever answered', () => {
    expect(shown([round('1', { A: 5, B: null }), round('2', { A: 5, B: null })])).toEqual([['A', [0, 50, null], [1, 50, null]]]);
  });

  it('leaves out own questions, whose words may be others under the same code', () => {
    const own = round('1', { A: 5, E: 5 });
    own.figures!.items.find(({ itemCode }) => itemCode === 'E')!.own = true;
    expect(shown([own])).toEqual([['A', [0, 50, null]]]);
  });
});

describe('its sentence', () => {
  const sentence = (rounds: readonly TrendRound[], locale: 'nl' | 'en' = 'nl') => trendHeadlineText(trendHeadline(trendLines(rounds), rounds), rounds.length, locale);

  it('says how many went up and down, and which moved most', () => {
    const rounds = [round('2023', { A: 5, B: 9, C: 3 }), round('2024', { A: 6, B: 5, C: 3 })];
    expect(sentence(rounds)).toBe('Van de 3 vragen die met een eerdere ronde te vergelijken zijn, ging het percentage in 1 omhoog en in 1 omlaag. Het meest veranderd: ‘vraag B’ (van 90% in 2023 naar 50%).');
    expect(sentence(rounds, 'en')).toContain('Changed most: “vraag B” (from 90% in 2023 to 50%).');
  });

  it('says so where there is nothing to compare', () => {
    expect(sentence([])).toBe('Er is nog geen gesloten ronde.');
    expect(sentence([round('2023', { A: 5 })])).toContain('nog maar één gesloten ronde');
    expect(sentence([round('2023', { A: 5 }), round('2024', { A: 5 }, { versionCode: 'V2' })])).toBe('Geen vraag van de laatste ronde is met een eerdere te vergelijken.');
    expect(sentence([round('2023', { A: 5 }), round('2024', { A: 5 })])).toBe('Van de 1 vraag die met een eerdere ronde te vergelijken is, ging het percentage in 0 omhoog en in 0 omlaag.');
  });
});
