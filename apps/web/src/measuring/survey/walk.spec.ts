import type { Instrument, Item } from '@getrouw/domain';
import { expect, test } from 'vitest';
import { after, firstOpen, progressOf, stepsOf } from './walk.ts';

const item = (code: string) => ({ code, text: { nl: code, en: code } }) as Item;
const section = (code: string, items: string[], sections: unknown[] = []) => ({ code, items: items.map(item), sections });
const instrument = { sections: [section('A', ['a1', 'a2']), section('B', [], [section('B1', ['b1']), section('B2', ['b2', 'b3'])]), section('C', [])] } as unknown as Instrument;
const steps = stepsOf(instrument);

test('each lowest part with statements is a screen, and says in which part it stands', () => {
  expect(steps.map(({ section: { code }, within }) => [code, within?.code])).toEqual([['A', undefined], ['B1', 'B'], ['B2', 'B']]);
});

test('one goes on at the first open statement, and at the last screen when none is open', () => {
  expect(firstOpen(steps, {})).toBe(0);
  expect(firstOpen(steps, { a1: 1, a2: 2, b1: null })).toBe(1);
  expect(firstOpen(steps, { a1: 1, a2: 2, b1: 1, b2: 1, b3: 'x' })).toBe(2);
});

test('an answer that was cleared is open again', () => {
  expect(progressOf(steps[0]!.items, { a1: 1, a2: null })).toEqual({ answered: 1, asked: 2 });
});

test('the next statement is on the same screen, or nowhere', () => {
  expect(after(steps[2]!, 'b2')?.code).toBe('b3');
  expect(after(steps[2]!, 'b3')).toBeUndefined();
});
