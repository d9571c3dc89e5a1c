import { expect, test } from 'vitest';
import { clockOf } from './clock.ts';

test('the day begins at midnight in Amsterdam, in winter and in summer', () => {
  const dayAt = (instant: string) => clockOf(() => new Date(instant)).today();
  expect(dayAt('2026-01-31T22:59:59Z')).toBe('2026-01-31');
  expect(dayAt('2026-01-31T23:00:00Z')).toBe('2026-02-01');
  expect(dayAt('2026-07-01T21:59:59Z')).toBe('2026-07-01');
  expect(dayAt('2026-07-01T22:00:00Z')).toBe('2026-07-02');
});
