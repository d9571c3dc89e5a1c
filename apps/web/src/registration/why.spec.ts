import type { MissingFact } from '@getrouw/domain';
import { expect, test } from 'vitest';
import type { Method } from './list.ts';
import { byWeight, placeOf, valueOf } from './why.ts';

const text = (nl: string) => ({ nl, en: `${nl} (en)` });
const method = { scales: [], instruments: [{ sections: [{ code: 'S', name: text('S'), kind: 'section', items: [
  { code: 'A', text: text('A'), counts: 'none', answer: { kind: 'choice', options: [{ code: 'X', label: text('iks') }, { code: 'Y', label: text('ij') }] } },
  { code: 'B', text: text('B'), counts: 'none', answer: { kind: 'text' }, askedAt: ['close'] },
] }] }] } as unknown as Method;
const missing = (code: string, ifMet: MissingFact['ifMet'], ifNotMet: MissingFact['ifNotMet']): MissingFact => ({ code, name: text(code), person: null, answeredUnknown: false, ifMet, ifNotMet });

test('a missing fact leads to its cell, at the moment when it is asked; what the list does not hold leads nowhere', () => {
  expect(placeOf({ method }, { code: 'A', person: 'm' })).toEqual({ vak: 'start m A' });
  expect(placeOf({ method }, { code: 'B', person: null })).toEqual({ vak: 'close  B', moment: 'afsluiting' });
  expect(placeOf({ method }, { code: 'AGE', person: 'm' })).toBeUndefined();
});

test('a value is told in the words of its question', () => {
  const words = { true: 'ja', false: 'nee' };
  expect(valueOf({ method }, { code: 'A', name: text('A'), person: null, value: 'X, Y' }, 'nl', words)).toBe('iks, ij');
  expect(valueOf({ method }, { code: 'Z', name: text('Z'), person: null, value: true }, 'nl', words)).toBe('ja');
  expect(valueOf({ method }, { code: 'AGE', name: text('Z'), person: null, value: 2.25 }, 'nl', words)).toBe('2,25');
});

test('what would decide at once comes first', () => {
  expect(byWeight([missing('1', 'undetermined', 'undetermined'), missing('2', 'yes', 'undetermined'), missing('3', 'yes', 'no')]).map(({ code }) => code)).toEqual(['3', '2', '1']);
});
