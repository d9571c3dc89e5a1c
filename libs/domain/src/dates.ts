/** A calendar date, 'YYYY-MM-DD', without a time or a zone. Dates compare as strings. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a date that exists in the calendar. */
export function isCalendarDate(value: string): boolean {
  const parts = FORM.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The same day so many whole months later (earlier when negative); a day that the month lacks becomes its last day,
 * so 31 August plus six months is 28 or 29 February.
 * @throws RangeError when the date does not exist or `months` is not a whole number.
 */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  if (!isCalendarDate(date)) throw new RangeError(`${date} is not a calendar date`);
  if (!Number.isInteger(months)) throw new RangeError(`${months} is not a whole number of months`);
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

/** So many days later (earlier when negative). @throws RangeError as `addMonths` does. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  if (!isCalendarDate(date)) throw new RangeError(`${date} is not a calendar date`);
  if (!Number.isInteger(days)) throw new RangeError(`${days} is not a whole number of days`);
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days the second date is later than the first; below zero when it is earlier. @throws RangeError when one does not exist. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  for (const date of [from, to]) if (!isCalendarDate(date)) throw new RangeError(`${date} is not a calendar date`);
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** Days in a month of the Gregorian calendar; months count from 1. */
function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const amsterdam = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', weekday: 'short', hour: '2-digit', hourCycle: 'h23' });

/** Whether an instant falls within office hours in the Netherlands: Monday to Friday from 9:00 to 17:00. Public holidays are working days here. */
export function isInOfficeHours(instant: Date): boolean {
  const parts = Object.fromEntries(amsterdam.formatToParts(instant).map(({ type, value }) => [type, value]));
  const hour = Number(parts['hour']);
  return !['Sat', 'Sun'].includes(parts['weekday']!) && hour >= 9 && hour < 17;
}
