import { expect, test } from 'vitest';
import type { Item } from '@getrouw/domain';
import { shortcuts } from '../../shared/shortcuts.ts';
import { keyAction } from './keys.ts';
import { nextSource } from './sources.ts';

const YES_NO = [{ code: 'YES', counts: 'yes' }, { code: 'NO', counts: 'no' }] as const;
const choices = (options: typeof YES_NO, locale: 'nl' | 'en') =>
  shortcuts(options, locale).map((shortcut, index) => ({ value: options[index]!.code, label: '', shortcut }));

test.each([['j', 'YES'], ['J', 'YES'], ['y', 'YES'], ['n', 'NO'], ['1', 'YES'], ['2', 'NO']])('%s answers %s in both languages', (key, value) => {
  for (const locale of ['nl', 'en'] as const) expect(keyAction(key, choices(YES_NO, locale))).toEqual({ do: 'choose', value });
});

test('B goes to the next source of a question, round and round', () => {
  expect(keyAction('b', choices(YES_NO, 'nl'))).toEqual({ do: 'source' });
  const item = { evidence: ['DOSSIER', 'MONITOR_REPORT'] } as Item;
  expect([null, 'DOSSIER', 'MONITOR_REPORT'].map((source) => nextSource(item, source))).toEqual(['DOSSIER', 'MONITOR_REPORT', 'DOSSIER']);
  expect(nextSource({} as Item, null)).toBeNull();
});

test('other keys move, explain, mark, or stay what they are', () => {
  expect(keyAction('ArrowDown', choices(YES_NO, 'nl'))).toEqual({ do: 'next' });
  expect(keyAction('?', choices(YES_NO, 'nl'))).toEqual({ do: 'guidance' });
  expect(keyAction('o', choices(YES_NO, 'nl'))).toEqual({ do: 'remark' });
  for (const key of ['Tab', ' ', 'ArrowRight', 't', '3', 'Escape']) expect(keyAction(key, choices(YES_NO, 'nl'))).toBeUndefined();
});
