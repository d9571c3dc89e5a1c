import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isCalendarDate, isInOfficeHours } from './dates.ts';

const dates = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => instant.toISOString().slice(0, 10));

describe('a calendar date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (date) => {
    expect(isCalendarDate(date)).toBe(true);
  });

  it.each(['2025-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-1-1', '31-12-2026', '', '2026-01-01T00:00'])('%s does not exist', (date) => {
    expect(isCalendarDate(date)).toBe(false);
  });
});

describe('days later', () => {
  it.each([['2026-02-28', 1, '2026-03-01'], ['2024-02-28', 1, '2024-02-29'], ['2026-01-01', -1, '2025-12-31'], ['2026-03-28', 2, '2026-03-30']])('%s plus %i is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('come back by as many days earlier', () => {
    fc.assert(fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
    }));
  });

  it('refuse what is no date or no whole number', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('2026-02-01', 0.5)).toThrow(RangeError);
  });
});

describe('months later', () => {
  it.each([
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2025-03-15', 3, '2025-06-15'],
    ['2025-10-01', 3, '2026-01-01'],
    ['2026-01-31', -2, '2025-11-30'],
  ])('%s plus %i is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('is an existing date in the right month', () => {
    fc.assert(fc.property(dates, fc.integer({ min: -48, max: 48 }), (date, months) => {
      const later = addMonths(date, months);
      const index = (each: string) => Number(each.slice(0, 4)) * 12 + Number(each.slice(5, 7));
      expect(isCalendarDate(later)).toBe(true);
      expect(index(later)).toBe(index(date) + months);
    }));
  });

  it('keeps the order of dates', () => {
    fc.assert(fc.property(dates, dates, fc.integer({ min: 0, max: 24 }), (one, other, months) => {
      const [first, second] = [one, other].toSorted() as [string, string];
      expect(addMonths(first, months) <= addMonths(second, months)).toBe(true);
    }));
  });

  it('are refused for a date that does not exist and for part of a month', () => {
    expect(() => addMonths('2025-02-30', 1)).toThrow('2025-02-30 is not a calendar date');
    expect(() => addMonths('2025-02-28', 0.5)).toThrow(RangeError);
  });
});

describe('office hours in the Netherlands', () => {
  it.each([
    ['2026-03-02T08:00:00Z', true], ['2026-03-02T07:59:59Z', false], ['2026-03-02T15:59:59Z', true], ['2026-03-02T16:00:00Z', false],
    ['2026-03-06T12:00:00Z', true], ['2026-03-07T12:00:00Z', false], ['2026-03-08T12:00:00Z', false], // Friday, Saturday, Sunday
    ['2026-07-01T07:00:00Z', true], ['2026-07-01T15:00:00Z', false], // in summer two hours ahead of UTC
    ['2026-03-01T23:30:00Z', false], // Monday half past midnight in Amsterdam
  ])('%s: %s', (instant, expected) => {
    expect(isInOfficeHours(new Date(instant))).toBe(expected);
  });
});
