import { expect, test } from 'vitest';
import { personNames } from './persons.ts';

test('people are called by their role, with a number where there are more', () => {
  expect([...personNames([{ id: 'a', role: 'mother' }, { id: 'b', role: 'child' }, { id: 'c', role: 'child' }], 'nl').values()]).toEqual(['moeder', 'kind 1', 'kind 2']);
});
