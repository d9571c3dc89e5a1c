import { expect, test } from 'vitest';
import { formatDate, formatInstant, formatTime } from './dates.ts';

test('a calendar date is the same day for everyone', () => {
  expect(formatDate('2026-01-01', 'nl')).toBe('1 jan 2026');
  expect(formatDate('2026-12-31', 'en', 'long')).toBe('31 December 2026');
});
test('an instant is told by the clock of the Netherlands, in summer and winter', () => {
  expect(formatTime('2026-07-01T12:00:00Z', 'nl')).toBe('14:00');
  expect(formatTime('2026-01-01T12:00:00Z', 'nl')).toBe('13:00');
  expect(formatInstant('2025-12-31T23:30:00Z', 'en')).toBe('1 Jan 2026, 00:30');
});
