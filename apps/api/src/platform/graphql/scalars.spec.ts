import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CalendarDate, DateTime } from './scalars.ts';

const days = fc.date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('every day of the calendar passes unchanged, in and out', () => {
  fc.assert(fc.property(days, (day) => {
    expect([CalendarDate.parseValue(day), CalendarDate.serialize(day)]).toEqual([day, day]);
  }));
});

test('what is no day of the calendar is refused', () => {
  for (const wrong of ['2026-02-29', '2026-13-01', '2026-1-1', '01-02-2026', '2026-01-01T00:00:00Z', '', 20_260_101, null]) {
    expect(() => CalendarDate.parseValue(wrong), String(wrong)).toThrow('YYYY-MM-DD');
  }
  fc.assert(fc.property(fc.string(), (text) => {
    fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text));
    expect(() => CalendarDate.parseValue(text)).toThrow('YYYY-MM-DD');
  }));
});

test('an instant keeps its moment, whatever zone it was written in, and needs one', () => {
  fc.assert(fc.property(fc.date({ noInvalidDate: true, min: new Date('1970-01-01'), max: new Date('2999-01-01') }), (date) => {
    expect(DateTime.serialize(DateTime.parseValue(date.toISOString()))).toBe(date.toISOString());
  }));
  expect(DateTime.serialize(DateTime.parseValue('2026-07-01T02:00:00+02:00'))).toBe('2026-07-01T00:00:00.000Z');
  for (const wrong of ['2026-07-01', '2026-07-01T02:00:00', 'yesterday', 5]) expect(() => DateTime.parseValue(wrong)).toThrow('ISO 8601');
});
