import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf } from './choices.ts';

test('an address keeps the round to compare with, the order and the team', () => {
  expect(choicesOf({ vorige: 'pilot-2012', volgorde: 'norm', team: 'VIG Noord' })).toEqual({ vorige: 'pilot-2012', volgorde: 'norm', team: 'VIG Noord' });
});

test('what is the first choice anyway, or makes no sense, is left out', () => {
  expect(choicesOf({ vorige: '', volgorde: 'kernelement', team: 7, ander: 'x' })).toEqual({});
  expect(choicesOf({ volgorde: 'onzin' })).toEqual({});
});

test('what was read is read the same again', () => {
  fc.assert(fc.property(fc.dictionary(fc.constantFrom('vorige', 'volgorde', 'team', 'ander'), fc.oneof(fc.string(), fc.constantFrom('norm', 'verandering'), fc.integer())), (search) => {
    const choices = choicesOf(search);
    expect(choicesOf({ ...choices })).toEqual(choices);
  }));
});
