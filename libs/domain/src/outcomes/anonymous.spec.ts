import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument, Item, Scale } from '../instrument/language.ts';
import { type AnonymousForm, anonymousFigures } from './anonymous.ts';

const text = (nl: string) => ({ nl, en: nl });
const scale: Scale = { code: 'AGREE', options: [{ code: 'V1', label: text('oneens'), value: 1 }, { code: 'V2', label: text('eens'), value: 2 }, { code: 'NA', label: text('nvt') }] };
const item = (code: string, answer: Item['answer']): Item => ({ code, text: text(code), counts: 'outcome', optional: true, answer });
const list = {
  code: 'ASKED', name: text('Gevraagd'), kind: 'satisfaction', policy: { minimumGroup: 5 }, sections: [{ code: 'S', name: text('S'), kind: 'section', items: [
    item('MARK', { kind: 'number', min: 1, max: 10, integer: true }), item('LIKED', { kind: 'scale', scale: 'AGREE' }), item('WORDS', { kind: 'text' }),
  ] }],
} as unknown as Instrument;
const forms = (teamId: string, answers: readonly AnonymousForm['answers'][]): AnonymousForm[] => answers.map((each) => ({ teamId, answers: each }));
const marks = (teamId: string, ...given: number[]) => forms(teamId, given.map((MARK) => ({ MARK })));
const figures = (...given: AnonymousForm[][]) => anonymousFigures(list, [scale], given.flat());
const shownOf = ({ groups }: ReturnType<typeof figures>, code: string) => Object.fromEntries(groups.flatMap(({ teamId, items }) => items.filter(({ itemCode }) => itemCode === code).map(({ n, mean }) => [teamId ?? 'all', [n, mean]])));

describe('what was said without a name', () => {
  it('has per question how many, the mean and how often each answer, without own words', () => {
    const [all] = figures(forms('a', [7, 8, 8, 9, 6].map((MARK, index) => ({ MARK, LIKED: index < 2 ? 'V1' : 'V2', WORDS: 'geheim' })))).groups;
    expect(all).toMatchObject({ teamId: null, forms: 5, items: [
      { itemCode: 'MARK', n: 5, missing: 0, mean: 7.6 }, { itemCode: 'LIKED', n: 5, mean: 1.6, options: [{ option: 'V1', count: 2 }, { option: 'V2', count: 3 }, { option: 'NA', count: 0 }] },
    ] });
    expect(all!.items[0]!.options.filter(({ count }) => count > 0)).toEqual([{ option: '6', count: 1 }, { option: '7', count: 1 }, { option: '8', count: 2 }, { option: '9', count: 1 }]);
    expect(JSON.stringify(all)).not.toContain('geheim');
  });

  it('is hidden below the minimum, of all and of a team', () => {
    expect(figures(marks('a', 7, 8, 8, 9))).toMatchObject({ groups: [], hidden: ['a'] });
    expect(figures(marks('a', 7, 8, 8, 9, 6), marks('b', 1, 2, 3, 4))).toMatchObject({ groups: [{ teamId: null, forms: 9 }], hidden: ['a', 'b'] });
    expect(shownOf(figures(marks('a', 5, 5, 5, 5, 5), marks('b', 7, 7, 7, 7, 7), marks('c', 1)), 'MARK')).toEqual({ all: [11, expect.any(Number) as number], b: [5, 7] });
  });

  it('counts for that only those whose answer has a place on the scale', () => {
    const said = (value: string, times: number) => Array.from({ length: times }, () => ({ LIKED: value }));
    const found = figures(forms('a', [...said('V2', 4), ...said('NA', 3)]), forms('b', said('V1', 6)));
    expect(shownOf(found, 'LIKED')).toEqual({ all: [13, 1.4] });
    expect(found.hidden).toEqual([]);
  });

  it('never shows of a question so few, nor leaves so few for whoever subtracts', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { maxLength: 12 }), { maxLength: 5 }), (teams) => {
      const found = figures(...teams.map((given, index) => forms(String(index), given.map((MARK) => (MARK === null ? {} : { MARK })))));
      const counts = Object.entries(shownOf(found, 'MARK')) as [string, [number, number]][];
      const all = counts.find(([key]) => key === 'all')?.[1][0];
      const parts = counts.filter(([key]) => key !== 'all').map(([, [n]]) => n);
      expect(counts.every(([, [n]]) => n >= 5)).toBe(true);
      const rest = (all ?? 0) - parts.reduce((sum, n) => sum + n, 0);
      expect(rest === 0 || rest >= 5).toBe(true);
    }));
  });
});
