import { expect, test } from 'vitest';
import { ApiError, asApiError, fieldProblems, isTemporary } from './errors.ts';

const refused = new ApiError('BAD_INPUT', 'De invoer klopt niet.', { problems: [
  { field: 'input.endedOn', message: { nl: 'ligt voor de start', en: 'is before the start' }, accepted: { nl: '2026-12-29 of later', en: '2026-12-29 or later' } },
  { field: 'name', message: { nl: 'is leeg', en: 'is empty' } },
] });

test('problems are told beside their fields, in the language of the screen', () => {
  expect(fieldProblems(refused, 'nl')).toEqual({ endedOn: 'ligt voor de start. 29 december 2026 of later', name: 'is leeg' });
  expect(fieldProblems(refused, 'en')['endedOn']).toBe('is before the start. 29 December 2026 or later');
});
test('any other error has no field', () => {
  expect(fieldProblems(new Error('x'), 'nl')).toEqual({});
});
test('what fetch throws means that nothing answered, and may pass', () => {
  const error = asApiError(new TypeError('Failed to fetch'));
  expect(error.code).toBe('UNREACHABLE');
  expect(isTemporary(error)).toBe(true);
});
test('a refusal does not pass by waiting', () => {
  expect(isTemporary(refused)).toBe(false);
});
