import { expect, test } from 'vitest';
import { firstDayWithout } from './members.ts';

const from = (startsOn: string, endsOn: string | null = null) => ({ startsOn, endsOn });

test.each([
  ['nobody', [], '2026-03-02'],
  ['somebody without an end', [from('2020-01-01')], null],
  ['somebody who has yet to begin', [from('2026-03-03')], '2026-03-02'],
  ['somebody whose last day is today', [from('2020-01-01', '2026-03-02')], '2026-03-03'],
  ['one who takes over the day after', [from('2020-01-01', '2026-04-30'), from('2026-05-01')], null],
  ['one who takes over a day too late', [from('2020-01-01', '2026-04-30'), from('2026-05-02')], '2026-05-01'],
  ['three in a row, of whom the last leaves too', [from('2026-05-01', '2026-12-31'), from('2020-01-01', '2026-04-30'), from('2026-12-31', '2027-01-31')], '2027-02-01'],
])('of %s the first day that is not covered', (_, periods, expected) => {
  expect(firstDayWithout(periods, '2026-03-02')).toBe(expected);
});
