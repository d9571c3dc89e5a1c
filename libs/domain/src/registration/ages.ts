import type { CalendarDate } from '../dates.ts';

/** A month of a year, 'YYYY-MM'. */
export type Month = string;

const FORM = /^\d{4}-(0[1-9]|1[0-2])$/;
const MONTHS = 12;
const QUARTER = 3;
/** From this age on whole years are counted. */
const WHOLE_YEARS_FROM = 4;

export const isMonth = (value: string): boolean => FORM.test(value);

/**
 * An age in years on a day, as the study of ReSet counts it (section 3.3.1): a birthday within one month after the day counts as reached, and
 * under four years ages are in quarters of a year. Of a birth only the month is known; the birthday is taken to be the first of it. So everybody
 * whose birthday falls in the month of the day or in the month after it is taken to have reached it. Below zero for who was born in a later month.
 * @throws RangeError when `born` is no month.
 */
export function ageAt(born: Month, on: CalendarDate): number {
  const months = count(on) - count(born);
  const years = (months + 1) / MONTHS;
  if (Number.isInteger(years) && months >= 0) return years;
  return years >= WHOLE_YEARS_FROM ? Math.floor(years) : Math.floor(months / QUARTER) / (MONTHS / QUARTER);
}

/**
 * The month of birth where a file gives an age and no date of birth: the day of the note minus the age. `ageAt` of it gives that age again on
 * that day, for whole years and, under four, for quarters.
 * @param age in years, zero or more.
 */
export function birthFromAge(age: number, on: CalendarDate): Month {
  if (!(age >= 0)) throw new RangeError(`${age} is not an age`);
  return monthOf(count(on) - Math.round(age * MONTHS));
}

/** Whole years between two births, as a mother's age at the birth of a child: here nothing is rounded up. */
export function yearsBetween(born: Month, later: Month): number {
  return Math.floor((count(later) - count(born)) / MONTHS);
}

function count(date: string): number {
  const month = date.slice(0, 7);
  if (!isMonth(month)) throw new RangeError(`${date} has no month`);
  return Number(month.slice(0, 4)) * MONTHS + Number(month.slice(5)) - 1;
}

const monthOf = (months: number): Month => `${String(Math.floor(months / MONTHS)).padStart(4, '0')}-${String(months % MONTHS + 1).padStart(2, '0')}`;
