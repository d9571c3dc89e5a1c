import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument, Item } from '../instrument/language.ts';
import { distributions } from './distributions.ts';
import { type CaseResult, fidelityFigures } from './figures.ts';
import { instrument as monitor, scales as counting } from './fixtures.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const option = (code: string, value?: number) => ({ code, label: text(code), ...(value !== undefined && { value }) });
const item = (code: string, answer: Item['answer'], over: Partial<Item> = {}): Item => ({ code, text: text(code), answer, counts: 'execution', ...over });
const scales = [...counting, { code: 'REPORT-MARK', options: [option('POOR', 1), option('FAIR', 2), option('GOOD', 3), option('NA')] }];
const survey: Instrument = {
  ...monitor, code: 'SURVEY',
  sections: [{ code: 'S', name: text('Deel'), kind: 'section', items: [
    item('MARK', { kind: 'scale', scale: 'REPORT-MARK' }),
    item('HOURS', { kind: 'number' }, { own: true }),
    item('WHO', { kind: 'choice', options: [option('FATHER'), { ...option('OTHER'), asksText: true }], orText: true }),
    item('WHAT', { kind: 'multiple_choice', options: [option('HOME'), option('SCHOOL'), option('WORK')] }),
    item('WORDS', { kind: 'text' }, { counts: 'none' }),
    item('DONE', { kind: 'yes_no', scale: 'PILOT' }),
    item('EACH', { kind: 'rows', per: 'person', persons: ['mother', 'child'], fields: [
      { code: 'TIMES', label: text('Hoe vaak'), answer: { kind: 'number' } }, { code: 'SEEN', label: text('Gezien'), answer: { kind: 'yes_no', scale: 'PILOT' } },
    ] }, { counts: 'none' }),
    item('LOOSE', { kind: 'yes_no', scale: 'PILOT' }, { counts: 'none' }),
  ] }],
};
const cases = (itemCode: string, values: unknown[]): CaseResult[] => values.map((value, index) => ({
  trajectoryId: `t${String(index)}`, familyId: `f${String(index)}`, teamId: 'west', answers: value === undefined ? {} : { [itemCode]: { value, mark: false } },
}));
const of = (itemCode: string, values: unknown[]) => distributions(survey, scales, cases(itemCode, values)).find((each) => each.itemCode === itemCode);

describe('an item without yes, in-between or no', () => {
  it('on a scale with values has counts, mean and spread; options without a value are counted only', () => {
    expect(of('MARK', ['POOR', 'GOOD', 'GOOD', 'NA', null, undefined])).toEqual({
      itemCode: 'MARK', n: 4, missing: 2, mean: 7 / 3, standardDeviation: Math.sqrt(4 / 3), values: 3,
      options: [{ option: 'POOR', count: 1 }, { option: 'FAIR', count: 0 }, { option: 'GOOD', count: 2 }, { option: 'NA', count: 1 }],
    });
  });

  it('that is a number has mean and spread, and says that it is the own question it is', () => {
    expect(of('HOURS', [2, 4, undefined])).toEqual({ itemCode: 'HOURS', n: 2, missing: 1, options: [], mean: 3, standardDeviation: Math.SQRT2, values: 2, own: true });
  });

  it('that is a choice counts own words apart', () => {
    expect(of('WHO', ['FATHER', { option: 'OTHER', text: 'oma' }, { text: 'buurvrouw' }])?.options)
      .toEqual([{ option: 'FATHER', count: 1 }, { option: 'OTHER', count: 1 }, { option: null, count: 1 }]);
  });

  it('with several choices counts each of them', () => {
    expect(of('WHAT', [['HOME', 'WORK'], ['HOME'], []])).toMatchObject({ n: 3, options: [{ count: 2 }, { count: 0 }, { count: 1 }] });
  });

  it('that is a text is counted and never shown', () => {
    expect(of('WORDS', ['Een gezin aan de Kade'])).toEqual({ itemCode: 'WORDS', n: 1, missing: 0, options: [], mean: null, standardDeviation: null, values: 0 });
  });

  it('with rows counts rows, about whom they are and what was answered in them', () => {
    const each = of('EACH', [
      [{ person: 'mother', fields: { TIMES: 2, SEEN: 'YES' } }, { person: 'child', fields: { TIMES: 4 } }], [{ person: 'child', fields: { SEEN: 'NO' } }], undefined,
    ]);
    expect(each).toMatchObject({ n: 2, missing: 1, options: [], mean: null });
    expect(each!.rows).toMatchObject({ count: 3, persons: [{ person: 'mother', count: 1 }, { person: 'child', count: 2 }], fields: [
      { itemCode: 'TIMES', n: 2, missing: 1, mean: 3 }, { itemCode: 'SEEN', n: 2, missing: 1, options: [{ option: 'YES', count: 1 }, { option: 'YES_NO', count: 0 }, { option: 'NO', count: 1 }, { option: 'UNKNOWN', count: 0 }] },
    ] });
  });

  it('stands beside the figures of the items that are counted so', () => {
    const { whole } = fidelityFigures({ instrument: survey, scales, cases: [...cases('DONE', ['YES']), ...cases('MARK', ['FAIR'])], sampled: false });
    expect(whole.items.map(({ itemCode, yes }) => [itemCode, yes])).toEqual([['DONE', 1]]);
    expect(whole.distributions?.map(({ itemCode, n }) => [itemCode, n])).toEqual([['MARK', 1], ['HOURS', 0], ['WHO', 0], ['WHAT', 0], ['WORDS', 0], ['EACH', 0], ['LOOSE', 0]]);
  });

  it('accounts for every file once', () => {
    const answer = fc.option(fc.constantFrom('POOR', 'FAIR', 'GOOD', 'NA'), { nil: undefined });
    fc.assert(fc.property(fc.array(answer), (values) => {
      const { n, missing, options, mean } = of('MARK', values)!;
      expect(n + missing).toBe(values.length);
      expect(options.reduce((sum, each) => sum + each.count, 0)).toBe(n);
      if (mean !== null) expect(mean >= 1 && mean <= 3).toBe(true);
    }));
  });
});
