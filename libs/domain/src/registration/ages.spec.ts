import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageAt, birthFromAge, yearsBetween } from './ages.ts';

describe('an age at the start of a trajectory', () => {
  it.each([
    ['a birthday long past', '1990-02', '2020-05-15', 30],
    ['a birthday in the month of the start', '1990-05', '2020-05-31', 30],
    ['a birthday in the month after the start', '1990-06', '2020-05-01', 30],
    ['a birthday two months after the start', '1990-07', '2020-05-31', 29],
    ['a birthday over the turn of the year', '1991-01', '2020-12-20', 30],
    ['just born', '2020-05', '2020-05-15', 0],
    ['two months, not yet a quarter', '2020-03', '2020-05-15', 0],
    ['three months', '2020-02', '2020-05-15', 0.25],
    ['nine months', '2019-08', '2020-05-15', 0.75],
    ['eleven months, first birthday within a month', '2019-06', '2020-05-15', 1],
    ['ten months', '2019-07', '2020-05-15', 0.75],
    ['two and a half', '2017-11', '2020-05-15', 2.5],
    ['fourth birthday within a month', '2016-06', '2020-05-15', 4],
    ['fourth birthday two months off', '2016-07', '2020-05-15', 3.75],
    ['just four: whole years', '2016-02', '2020-05-15', 4],
    ['four and a half: still four', '2015-11', '2020-05-15', 4],
    ['born a month later', '2020-06', '2020-05-15', -0.25],
  ])('is right for %s', (_, born, on, age) => {
    expect(ageAt(born, on)).toBe(age);
  });

  it('is found again where a file gives an age and no date of birth', () => {
    expect(birthFromAge(7, '2019-11-02')).toBe('2012-11');
    expect(birthFromAge(0.75, '2020-05-15')).toBe('2019-08');
    const ages = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 15 }).map((quarters) => quarters / 4));
    fc.assert(fc.property(ages, fc.integer({ min: 1, max: 12 }), (age, month) => {
      const on = `2020-${String(month).padStart(2, '0')}-10`;
      expect(ageAt(birthFromAge(age, on), on)).toBe(age);
    }));
  });

  it('of a mother at a birth is not rounded up', () => {
    expect(yearsBetween('1990-06', '2014-06')).toBe(24);
    expect(yearsBetween('1990-06', '2014-05')).toBe(23);
  });

  it('never falls as time passes, and is refused for what is no month or no age', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), (months) => {
      const at = (later: number) => `${2000 + Math.floor(later / 12)}-${String(later % 12 + 1).padStart(2, '0')}-01`;
      expect(ageAt('2000-01', at(months + 1))).toBeGreaterThanOrEqual(ageAt('2000-01', at(months)));
    }));
    expect(() => ageAt('2020-13', '2020-05-15')).toThrow(RangeError);
    expect(() => birthFromAge(-1, '2020-05-15')).toThrow(RangeError);
  });
});
