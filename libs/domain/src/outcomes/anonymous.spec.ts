import { describe, expect, it } from 'vitest';
import { method } from '../goals/fixtures.ts';
import type { Definition, Instrument, Item } from '../instrument/language.ts';
import { anonymousFigures } from './anonymous.ts';

const text = (words: string) => ({ nl: words, en: words });
const option = (code: string, rest: object) => ({ code, label: text(code), ...rest });
const item = (code: string, answer: unknown): Item => ({ code, text: text(code), counts: 'none', answer: answer as Item['answer'] });
const list: Instrument = {
  ...method.instruments[0]!, code: 'SAID', name: text('Wat vind je ervan?'), kind: 'satisfaction', policy: { ...method.instruments[0]!.policy, minimumGroup: 3 },
  sections: [{ code: 'S', name: text('S'), kind: 'section', items: [
    item('LONG', { kind: 'choice', options: [option('SHORT', {}), option('LONG', {})] }),
    item('AGREE', { kind: 'choice', options: [option('V1', { value: 1 }), option('V5', { value: 5 }), option('NA', { counts: 'outside' })] }),
    item('MARK', { kind: 'number', min: 1, max: 10, integer: true }),
    item('ALONE', { kind: 'choice', options: [option('YES', { counts: 'yes' }), option('PARTLY', { counts: 'in_between' }), option('NO', { counts: 'no' }), option('UNKNOWN', { counts: 'outside' })] }),
    item('TIP', { kind: 'rows', per: 'other', atMost: 3, fields: [{ code: 'WORDS', label: text('Woorden'), answer: { kind: 'text', maxLength: 500 } }] }),
  ] }],
};
const definition: Definition = { ...method, instruments: [list] };
const of = (...forms: Record<string, unknown>[]) => anonymousFigures(definition, list, forms);
const saidTo = (figures: ReturnType<typeof of>, code: string) => figures.items.find((each) => each.code === code);
const tip = (...words: string[]) => words.map((each) => ({ fields: { WORDS: each } }));

describe('what clients said without their name', () => {
  const figures = of({ AGREE: 'V1', MARK: 4, ALONE: 'YES', TIP: tip('Meer tijd', 'Bel terug'), LONG: 'SHORT' }, { AGREE: 'V5', MARK: 8, ALONE: 'PARTLY', TIP: tip('Appen') }, { AGREE: 'V5', MARK: 9, ALONE: 'NO' }, { AGREE: 'NA', ALONE: 'UNKNOWN' });

  it.each([['AGREE', 'mean', 3, 11 / 3, { from: 1, to: 5 }], ['MARK', 'mean', 3, 7, { from: 1, to: 10 }], ['ALONE', 'yes', 3, 100 / 3, null]])('gives %s a %s of %d answers', (code, kind, n, value, scale) => {
    expect(saidTo(figures, code)).toMatchObject({ kind, n, scale, value: expect.closeTo(value, 6) as number });
  });

  it('lists own words in no order of coming, and leaves questions about the person out', () => {
    expect(saidTo(figures, 'TIP')).toMatchObject({ kind: 'words', words: ['Appen', 'Bel terug', 'Meer tijd'] });
    expect(figures.items.map(({ code }) => code)).toEqual(['AGREE', 'MARK', 'ALONE', 'TIP']);
  });

  it('says nothing of fewer forms than the minimum, not even how many, and nothing of a question that fewer answered', () => {
    expect(of({ MARK: 4, TIP: tip('Meer tijd') }, { MARK: 8 })).toMatchObject({ forms: null, items: [] });
    expect(of()).toMatchObject({ forms: null, items: [] });
    expect(saidTo(of({ MARK: 4 }, { MARK: 8 }, { ALONE: 'YES' }), 'MARK')).toMatchObject({ n: null, value: null });
  });
});
