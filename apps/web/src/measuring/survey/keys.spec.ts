import type { Definition, Item } from '@getrouw/domain';
import { expect, test } from 'vitest';
import { keyAction } from './keys.ts';
import { scaleOptions } from './options.ts';

const label = (nl: string) => ({ nl, en: nl });
const definition = { scales: [{ code: 'FREQ3', options: [
  { code: 'V1', label: label('nooit'), value: 1 }, { code: 'V2', label: label('soms'), value: 2 }, { code: 'V3', label: label('altijd'), value: 3 }, { code: 'UNKNOWN', label: label('ken ik niet') },
] }] } as unknown as Definition;
const item = { code: 'A', answer: { kind: 'scale', scale: 'FREQ3' } } as Item;
const options = scaleOptions(definition, item, 'nl');

test('answers that are not on the scale stand apart from it', () => {
  expect(options.points.map(({ number, label: words }) => `${number} ${words}`)).toEqual(['1 nooit', '2 soms', '3 altijd']);
  expect(options.beside.map(({ label: words }) => words)).toEqual(['ken ik niet']);
});

test('a figure chooses what is called so, and nothing where the scale ends before', () => {
  expect(keyAction('1', options)).toEqual({ do: 'choose', value: 'V1' });
  expect(keyAction('3', options)).toEqual({ do: 'choose', value: 'V3' });
  expect(keyAction('4', options)).toBeUndefined();
  expect(keyAction('0', options)).toEqual({ do: 'choose', value: 'UNKNOWN' });
  expect(keyAction('0', { ...options, beside: [] })).toBeUndefined();
});

test('other keys clear, go on, or stay what they are', () => {
  expect(keyAction('Delete', options)).toEqual({ do: 'clear' });
  expect(keyAction('Enter', options)).toEqual({ do: 'next' });
  for (const key of ['ArrowRight', 'Tab', ' ', 'a']) expect(keyAction(key, options)).toBeUndefined();
});
