import { describe, expect, it } from 'vitest';
import { person } from './fixtures.ts';
import { personProblems, type RegisteredPerson } from './persons.ts';

const mother = person('mo', 'mother', '1990-02');
const child = person('c1', 'child', '2012-03');
const check = (role: RegisteredPerson['role'], born: string | null, others: RegisteredPerson[] = []) => personProblems({ role, born, gender: null }, others, '2020-05-15', '2021-01-10');
const says = (...given: Parameters<typeof check>) => check(...given).map(({ field, message, accepted }) => [field, message.nl, accepted.nl]);

describe('a person', () => {
  it.each<[string, Parameters<typeof check>]>([
    ['a mother and a child', ['child', '2012-03', [mother]]],
    ['an unknown birth', ['child', null, [mother]]],
    ['a birth in the month of the start', ['child', '2020-05', [mother]]],
    ['a child one month younger than its mother', ['child', '1990-03', [mother]]],
    ['a caregiver younger than the child', ['caregiver', '2013-01', [mother, child]]],
    ['a second caregiver', ['caregiver', '1960-01', [person('x', 'caregiver'), mother]]],
    ['a tenth child', ['child', '2019-01', [mother, ...Array.from({ length: 9 }, (_, index) => person(`c${index}`, 'child', '2012-03'))]]],
    ['a mother beside a father', ['mother', '1990-02', [person('fa', 'father', '1980-01'), child]]],
    ['1900', ['other', '1900-01']],
  ])('fits in a case: %s', (_, given) => {
    expect(check(...given)).toEqual([]);
  });

  it('is refused who was born after the start, in the future, too long ago, or in no month', () => {
    expect(says('child', '2020-06')).toEqual([['born', '2020-06 is na de start van het traject.', 'Een maand van 1900-01 tot en met 2020-05.']]);
    expect(says('child', '2021-02')).toEqual([['born', '2021-02 ligt in de toekomst.', 'Een maand van 1900-01 tot en met 2020-05.']]);
    expect(says('other', '1899-12')).toEqual([['born', '1899-12 is te lang geleden.', 'Een maand van 1900-01 tot en met 2020-05.']]);
    for (const born of ['2012-13', '2012', '2012-03-04', '']) expect(says('child', born)).toMatchObject([['born', `${born} is geen maand.`, 'Een jaar en maand, zoals 2015-08.']]);
  });

  it('is refused as a second mother, father or youth, and told what is accepted', () => {
    expect(says('mother', null, [mother])).toEqual([['role', 'Er is al een moeder.', 'Eén moeder; een tweede als opvoeder.']]);
    expect(says('father', null, [person('fa', 'father')])).toEqual([['role', 'Er is al een vader.', 'Eén vader; een tweede als opvoeder.']]);
    expect(says('youth', null, [person('yo', 'youth')])).toEqual([['role', 'Er is al een jongere.', 'Eén jongere; wie er verder bij hoort als ander.']]);
  });

  it('is refused as a child that is not younger than its parent, from either side', () => {
    for (const born of ['1990-02', '1989-12']) expect(says('child', born, [mother])).toEqual([['born', 'Dit kind is niet jonger dan de ouder.', 'Een maand na 1990-02, waarin de ouder is geboren.']]);
    expect(says('youth', '1980-01', [mother])).toHaveLength(1);
    for (const born of ['2012-03', '2014-01']) expect(says('father', born, [mother, child])).toEqual([['born', 'Deze ouder is niet ouder dan het kind.', 'Een maand voor 2012-03, waarin het kind is geboren.']]);
  });

  it('is told everything at once, in two languages', () => {
    const found = check('mother', '2020-06', [mother, child]);
    expect(found.map(({ field }) => field)).toEqual(['role', 'born']);
    for (const { message, accepted } of found) for (const each of [message, accepted]) expect(each.en).not.toBe(each.nl);
  });
});
