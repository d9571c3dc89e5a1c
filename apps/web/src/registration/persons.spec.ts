import { expect, test } from 'vitest';
import { ageText } from './persons.ts';

test.each([['2000-05', '20 jaar'], ['2018-02', '2¼ jaar'], ['2019-11', '½ jaar'], [null, null], ['2021-01', null]])('born in %s is %s in May 2020', (born, words) => {
  expect(ageText(born, '2020-05-15', 'nl')).toBe(words);
});
