import type { Instrument, Item } from '@getrouw/domain';
import { describe, expect, test } from 'vitest';
import { askedIn, blocksOf, keyOf, matters, moved, nextOpen, parseKey, progressOf, type Values } from './list.ts';
import type { Person } from './registration.operation.ts';

const text = (nl: string) => ({ nl, en: nl });
const scales = [{ code: 'YNU', options: [{ code: 'YES', label: text('ja'), counts: 'yes' as const }, { code: 'NO', label: text('nee'), counts: 'no' as const }, { code: 'UNKNOWN', label: text('onbekend'), counts: 'outside' as const }] }];
const item = (code: string, over: Partial<Item> = {}): Item => ({ code, text: text(code), counts: 'none', answer: { kind: 'yes_no', scale: 'YNU' }, ...over });
const ILL = item('ILL', { perPerson: ['mother', 'child'], sensitivity: 'special_category' });
const LONG = item('LONG', { perPerson: ['mother'], dependsOn: 'ILL', dependsOnAnswers: ['YES'] });
const instrument = { sections: [{ code: 'S', name: text('S'), kind: 'section', items: [
  ILL, LONG, item('DAY', { perPerson: ['mother', 'child'], answer: { kind: 'choice', options: scales[0]!.options } }), item('NETWORK'), item('NOTE', { answer: { kind: 'text' } }),
  item('NUMBER', { keptWith: 'case' }), item('ADULTS', { answer: { kind: 'derived', rule: 'R' } }), item('AFTER', { askedAt: ['close'] }),
] }] } as unknown as Instrument;
const persons = [{ id: 'm', role: 'mother' }, { id: 'c', role: 'child' }] as Person[];
const codes = (items: Item[]) => items.map(({ code }) => code);
const [block] = blocksOf({ scales }, instrument, 'start', true);
const given = (value: unknown) => ({ value, explanation: null });

test('a part is a grid of what is yes, no or unknown of each person, with the other questions below it', () => {
  expect([codes(block!.rows), codes(block!.ofPersons), codes(block!.ofCase)]).toEqual([['ILL', 'LONG'], ['DAY'], ['NETWORK', 'NOTE']]);
});

test('who does not help the family gets no questions about special categories', () => {
  expect(codes(blocksOf({ scales }, instrument, 'start', false)[0]!.rows)).toEqual(['LONG']);
});

test('the close has its own questions', () => {
  expect(codes(blocksOf({ scales }, instrument, 'close', true)[0]!.ofCase)).toEqual(['AFTER']);
});

test('a key says when, of whom and what', () => {
  expect(parseKey(keyOf('close', null, 'A'))).toEqual({ moment: 'close', personId: null, itemCode: 'A' });
  expect(parseKey(keyOf('start', 'm', 'A'))).toEqual({ moment: 'start', personId: 'm', itemCode: 'A' });
});

test('a question that depends on another matters once that has the answer', () => {
  expect(matters(LONG, 'start', 'm', {})).toBe(false);
  expect(matters(LONG, 'start', 'm', { [keyOf('start', 'm', 'ILL')]: given('NO') })).toBe(false);
  expect(matters(LONG, 'start', 'm', { [keyOf('start', 'm', 'ILL')]: given('YES') })).toBe(true);
});

test('progress counts each cell that matters, and free texts not', () => {
  const asked = askedIn(block!, persons);
  expect(progressOf(asked, 'start', {})).toEqual({ done: 0, total: 5 });
  const values: Values = { [keyOf('start', 'm', 'ILL')]: given('YES'), [keyOf('start', 'c', 'ILL')]: given(null), [keyOf('start', null, 'NOTE')]: given('x') };
  expect(progressOf(asked, 'start', values)).toEqual({ done: 1, total: 6 });
});

describe('in the grid', () => {
  const isAsked = [[true, true], [true, false], [true, true]];

  test('arrows pass over what is not asked and stop at the edge', () => {
    expect(moved(isAsked, { row: 0, column: 1 }, [1, 0])).toEqual({ row: 2, column: 1 });
    expect(moved(isAsked, { row: 1, column: 0 }, [0, 1])).toEqual({ row: 1, column: 0 });
    expect(moved(isAsked, { row: 2, column: 0 }, [1, 0])).toEqual({ row: 2, column: 0 });
  });

  test('after an answer comes the next open one of the same person, then the next person', () => {
    expect(nextOpen([[false, true], [false, false], [true, true]], { row: 0, column: 0 })).toEqual({ row: 2, column: 0 });
    expect(nextOpen([[false, true], [false, false], [false, true]], { row: 2, column: 0 })).toEqual({ row: 0, column: 1 });
    expect(nextOpen([[true, false], [false, false]], { row: 1, column: 1 })).toEqual({ row: 0, column: 0 });
    expect(nextOpen([[false]], { row: 0, column: 0 })).toBeUndefined();
  });
});
