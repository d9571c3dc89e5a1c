import type { Definition, Instrument, Item } from '@getrouw/domain';
import { describe, expect, test } from 'vitest';
import { type Answers, missingFor, nextOpen, openItems, proposals, unanswered } from './checklist.ts';
import { answerPayload } from './payloads.ts';

const scored = (code: string, documents?: string[]): Item =>
  ({ code, text: { nl: code, en: code }, answer: { kind: 'yes_no', scale: 'S' }, counts: 'execution', ...(documents && { documents }) });
const name: Item = {
  code: 'NAME', text: { nl: 'Naam', en: 'Name' }, answer: { kind: 'text' }, counts: 'none', optional: true, dependsOn: 'A',
  proposes: { whenAnswer: 'NO', value: { nl: 'geen', en: 'none' } },
};
const instrument = { sections: [{ code: 'U', name: { nl: '', en: '' }, kind: 'section', items: [scored('A', ['PLAN', 'CV']), name, scored('B'), scored('C')] }] } as unknown as Instrument;
const given = (values: Record<string, unknown>): Answers =>
  Object.fromEntries(Object.entries(values).map(([code, value]) => [code, answerPayload({ value, mark: false })]));

describe('open items', () => {
  test('every scored item needs an answer, a text that may stay empty does not', () => {
    expect(openItems(instrument, given({ B: 'NO' })).map(({ item }) => item.code)).toEqual(['A', 'C']);
  });

  test('a mark needs a remark that says why', () => {
    const answers = { ...given({ A: 'YES', C: 'NO' }), B: answerPayload({ value: 'NO', mark: true, remark: ' ' }) };
    expect(openItems(instrument, answers)).toEqual([{ item: expect.objectContaining({ code: 'B' }), lacks: 'remark' }]);
    expect(openItems(instrument, { ...answers, B: answerPayload({ value: 'NO', mark: true, remark: 'geen schulden' }) })).toEqual([]);
  });

  test('the next open item comes after the present one, and goes round', () => {
    expect(nextOpen(instrument, given({}))).toBe('A');
    expect(nextOpen(instrument, given({ A: 'YES' }), 'A')).toBe('B');
    expect(nextOpen(instrument, given({ C: 'YES' }), 'C')).toBe('A');
    expect(nextOpen(instrument, given({ A: 'YES', B: 'YES', C: 'NO' }), 'C')).toBeUndefined();
  });
});

describe('a returned response', () => {
  const complete = given({ A: 'YES', B: 'NO', C: 'NO' });

  test('leads along the open items first, then along those with a comment, then to its end', () => {
    expect(nextOpen(instrument, given({ A: 'YES', B: 'NO' }), 'A', new Set(['B']))).toBe('C');
    expect(nextOpen(instrument, complete, 'C', new Set(['A', 'B']))).toBe('A');
    expect(nextOpen(instrument, complete, 'A', new Set(['NAME', 'B']))).toBe('NAME');
    expect(nextOpen(instrument, complete, 'A', new Set())).toBeUndefined();
  });

  test('a comment waits for an answer until the assessor has the last word', () => {
    const [asked, answered] = [{ itemCode: 'A', authorName: 'Hanna' }, { itemCode: 'A', authorName: 'Joris' }];
    expect(unanswered([asked, { itemCode: null, authorName: 'Hanna' }], 'Joris')).toEqual(new Set(['A']));
    expect(unanswered([asked, answered], 'Joris')).toEqual(new Set());
    expect(unanswered([asked, answered, asked], 'Joris')).toEqual(new Set(['A']));
  });
});

describe('what an answer proposes', () => {
  test('words stand in the text field by themselves, in the language of the screen', () => {
    expect(proposals(instrument, 'A', 'NO', {}, 'nl')).toEqual({ NAME: 'geen' });
    expect(proposals(instrument, 'A', 'NO', {}, 'en')).toEqual({ NAME: 'none' });
  });

  test('words of the assessor are left alone', () => {
    expect(proposals(instrument, 'A', 'NO', given({ NAME: 'Veilig thuis' }), 'nl')).toEqual({});
    expect(proposals(instrument, 'A', 'YES', given({ NAME: 'Veilig thuis' }), 'nl')).toEqual({});
  });

  test('the proposed words go when the answer is withdrawn', () => {
    expect(proposals(instrument, 'A', 'YES', given({ NAME: 'geen' }), 'nl')).toEqual({ NAME: null });
  });

  test('other items propose nothing', () => {
    expect(proposals(instrument, 'B', 'NO', {}, 'nl')).toEqual({});
  });
});

test('only documents known to be missing are shown at the items that lean on them', () => {
  const definition = { documents: [{ code: 'PLAN' }, { code: 'CV' }, { code: 'FINAL' }] } as Definition;
  expect(missingFor(definition, scored('A', ['PLAN', 'CV']), { PLAN: false, FINAL: false })).toEqual([{ code: 'PLAN' }]);
});
