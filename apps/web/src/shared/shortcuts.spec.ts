import { expect, test } from 'vitest';
import { shortcuts } from './shortcuts.ts';

const YES_NO = [{ code: 'YES', counts: 'yes' }, { code: 'NO', counts: 'no' }] as const;
const PILOT = [YES_NO[0], { code: 'YES_NO', counts: 'in_between' }, YES_NO[1]] as const;

test('yes and no have their letters, the in-between answer of the pilot the T of tussen', () => {
  expect(shortcuts(YES_NO, 'nl')).toEqual(['J', 'N']);
  expect(shortcuts(PILOT, 'nl')).toEqual(['J', 'T', 'N']);
  expect(shortcuts(YES_NO, 'en')).toEqual(['Y', 'N']);
});

test('options without such a meaning go by their place', () => {
  expect(shortcuts([{ code: 'A' }, { code: 'B', counts: 'outside' }], 'nl')).toEqual(['1', '2']);
  expect(shortcuts([{ code: 'A', counts: 'yes' }, { code: 'B', counts: 'yes' }], 'nl')).toEqual(['J', '2']);
});
