import type { Locale } from './locale.ts';

const TAG: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A calendar date (YYYY-MM-DD), never through a time zone. */
export function formatDate(date: string, locale: Locale, month: 'short' | 'long' = 'short'): string {
  const [year = 0, number = 1, day = 1] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(TAG[locale], { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(year, number - 1, day));
}

/** A text of the API, which writes dates as 2026-12-29. */
export const withDates = (text: string, locale: Locale): string => text.replaceAll(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDate(date, locale, 'long'));

/** A date as precise as it was given: `2026-05-31`, `2026-05` or `2026`. */
export function formatPartialDate(date: string, locale: Locale): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(TAG[locale], { year: 'numeric', ...(month && { month: 'long' as const }), ...(day && { day: 'numeric' as const }), timeZone: 'UTC' }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}

/** An instant, on the clock of the Netherlands. */
export function formatInstant(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
}

/** Hours and minutes of an instant, on the clock of the Netherlands. */
export function formatTime(instant: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(new Date(instant));
}

let serverDay: string | undefined;

/** Which day the server says it is, with each answer: the clock of a device may be wrong, and that of a demonstration ahead. */
export function knowToday(day: string | null): void {
  serverDay = day ?? serverDay;
}

/** Today's calendar date in the Netherlands. */
export const today = (): string => serverDay ?? amsterdamParts(Date.now()).date;

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short', timeStyle: 'short' });

/** Calendar date and time of an instant on the clock of the Netherlands, as date and time fields have them. */
export function amsterdamParts(instant: string | number): { date: string; time: string } {
  const [date = '', time = ''] = clock.format(new Date(instant)).split(' ');
  return { date, time };
}

/** The instant at which the clock of the Netherlands shows this; where it shows it twice, in the night that summer time ends, one of both. */
export function instantIn(date: string, time: string): string {
  const guess = Date.parse(`${date}T${time}Z`);
  const shown = amsterdamParts(guess);
  return new Date(2 * guess - Date.parse(`${shown.date}T${shown.time}Z`)).toISOString();
}
