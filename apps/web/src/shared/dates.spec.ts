import { expect, test } from 'vitest';
import { amsterdamParts, formatDate, formatInstant, formatTime, instantIn, knowToday, today, withDates } from './dates.ts';

test('a calendar date is the same day for everyone', () => {
  expect(formatDate('2026-01-01', 'nl')).toBe('1 jan 2026');
  expect(formatDate('2026-12-31', 'en', 'long')).toBe('31 December 2026');
});
test('dates in what the API says are told as on the screen', () => {
  expect(withDates('2026-05-01 tot en met 2026-12-29', 'nl')).toBe('1 mei 2026 tot en met 29 december 2026');
  expect(withDates('29 children since 2026-12-29.', 'en')).toBe('29 children since 29 December 2026.');
});
test('an instant is told by the clock of the Netherlands, in summer and winter', () => {
  expect(formatTime('2026-07-01T12:00:00Z', 'nl')).toBe('14:00');
  expect(formatTime('2026-01-01T12:00:00Z', 'nl')).toBe('13:00');
  expect(formatInstant('2025-12-31T23:30:00Z', 'en')).toBe('1 Jan 2026, 00:30');
});
test('a day and time in the Netherlands are one instant, in summer and winter, and come back the same', () => {
  expect(instantIn('2026-07-01', '20:15')).toBe('2026-07-01T18:15:00.000Z');
  expect(instantIn('2026-01-01', '00:30')).toBe('2025-12-31T23:30:00.000Z');
  expect(amsterdamParts(instantIn('2026-03-02', '21:05'))).toEqual({ date: '2026-03-02', time: '21:05' });
});
test('today is the day that the server says, and that of the device until it said one', () => {
  expect(today()).toBe(amsterdamParts(Date.now()).date);
  knowToday('2031-02-03');
  knowToday(null);
  expect(today()).toBe('2031-02-03');
});
