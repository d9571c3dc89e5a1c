import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from './errors.ts';
import { saveState, unsaved } from './save-queue.ts';
import { Saver } from './saver.ts';

type Given = { value: string };
beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A server that can be away, and that keeps every save it accepted. */
function server() {
  const kept: string[] = [];
  const state: { away: unknown } = { away: null };
  const saver = new Saver<Given>(
    async (key, { value }, revision) => {
      if (state.away) throw state.away;
      kept.push(`${key}=${value}`);
      return revision + 1;
    },
    (_, { details }) => details.current as { payload: Given; revision: number },
  );
  return { kept, state, saver };
}

test('while the server is away for ten seconds answers are kept, and they are saved in order when it is back', async () => {
  const { kept, state, saver } = server();
  state.away = new TypeError('Failed to fetch');
  for (const [key, value] of [['A', 'YES'], ['B', 'NO'], ['A', 'NO']] as const) {
    saver.give(key, { value });
    await vi.advanceTimersByTimeAsync(3000);
  }
  await vi.advanceTimersByTimeAsync(1000);
  expect(saveState(saver.queue)).toBe('unreachable');
  expect(unsaved(saver.queue)).toBe(2);
  state.away = null;
  await vi.advanceTimersByTimeAsync(5000);
  expect(kept).toEqual(['A=NO', 'B=NO']);
  expect(saveState(saver.queue)).toBe('saved');
});

test('after signing in elsewhere saving goes on by itself', async () => {
  const { kept, state, saver } = server();
  state.away = new ApiError('UNAUTHENTICATED', 'Sign in first.');
  saver.give('A', { value: 'YES' });
  await vi.advanceTimersByTimeAsync(0);
  expect(saveState(saver.queue)).toBe('signed_out');
  state.away = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept).toEqual(['A=YES']);
});

test('typing is saved once it pauses, or at once with the next answer', async () => {
  const { kept, saver } = server();
  for (const value of ['g', 'ge', 'gee', 'geen']) {
    saver.give('A', { value }, true);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(kept).toEqual([]);
  expect(unsaved(saver.queue)).toBe(1);
  await vi.advanceTimersByTimeAsync(700);
  saver.give('A', { value: 'geen.' }, true);
  saver.give('B', { value: 'YES' });
  await vi.advanceTimersByTimeAsync(0);
  expect(kept).toEqual(['A=geen', 'A=geen.', 'B=YES']);
});

test('a request that is never answered is tried again', async () => {
  let attempts = 0;
  const saver = new Saver<Given>(
    () => { attempts += 1; return attempts === 1 ? new Promise(() => undefined) : Promise.resolve(1); },
    () => undefined,
  );
  saver.give('A', { value: 'YES' });
  await vi.advanceTimersByTimeAsync(14_000);
  expect(attempts).toBe(2);
  expect(unsaved(saver.queue)).toBe(0);
});

test('it tells when the server has everything, and when it does not answer', async () => {
  const { state, saver } = server();
  saver.give('A', { value: 'YES' });
  saver.give('B', { value: 'YES' }, true);
  await expect(saver.settled()).resolves.toBe(true);
  state.away = new ApiError('UNAVAILABLE', '');
  saver.give('A', { value: 'NO' });
  await expect(saver.settled()).resolves.toBe(false);
});

test('a conflict is asked about, and other refusals are told', async () => {
  const { state, saver } = server();
  state.away = new ApiError('CONFLICT', '', { current: { payload: { value: 'NO' }, revision: 2 } });
  saver.give('A', { value: 'YES' });
  await vi.advanceTimersByTimeAsync(0);
  expect(saver.queue.conflicts).toEqual({ A: { payload: { value: 'NO' }, revision: 2 } });
  await expect(saver.settled()).resolves.toBe(false);
  state.away = new ApiError('RESPONSE_NOT_OPEN', 'This file has been handed in.');
  saver.choose('A', 'mine');
  await vi.advanceTimersByTimeAsync(0);
  expect(saver.queue.refusals).toEqual({ A: 'This file has been handed in.' });
});
