import { expect, test } from 'vitest';
import { entries, homeOf } from './navigation.ts';

test('the page of methods is one entry, whichever right opens it', () => {
  expect(entries({ navigation: ['rounds', 'programmes', 'definitions'] })).toEqual(['rounds', 'programmes']);
});
test('an entry that this version does not know is left out', () => {
  expect(entries({ navigation: ['telepathy', 'results'] })).toEqual(['results']);
});
test('home is the first thing that the roles are for', () => {
  expect(homeOf({ navigation: ['review', 'results'] })).toBe('/te-beoordelen');
});
test('who has no role yet is welcomed', () => {
  expect(homeOf({ navigation: [] })).toBe('/welkom');
});
