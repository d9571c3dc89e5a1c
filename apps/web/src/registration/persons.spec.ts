import { expect, test } from 'vitest';
import { ageText, personNames } from './persons.ts';
import type { Person } from './registration.operation.ts';

const person = (id: string, role: Person['role']) => ({ id, role, number: 1, gender: null, born: null, revision: 1 }) as Person;

test('people are called by their role, with a number where there are more', () => {
  expect([...personNames([person('a', 'mother'), person('b', 'child'), person('c', 'child')], 'nl').values()]).toEqual(['moeder', 'kind 1', 'kind 2']);
});

test.each([['2000-05', '20 jaar'], ['2018-02', '2¼ jaar'], ['2019-11', '½ jaar'], [null, null], ['2021-01', null]])('born in %s is %s in May 2020', (born, words) => {
  expect(ageText(born, '2020-05-15', 'nl')).toBe(words);
});
