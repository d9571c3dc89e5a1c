import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ApiError } from '../../shared/errors.ts';
import { begin } from './begin.ts';
import { forget, keep, keptCodes } from './kept.ts';

const exchange = { invitation: 'link', roundName: 'NP 2026', of: null };
beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
});
afterEach(() => { vi.unstubAllGlobals(); });

test('a code is kept before it is sent, and an answer that was lost is asked for again with the same one', async () => {
  const sent: string[] = [];
  const lost = begin('radar', exchange, (code) => {
    sent.push(code);
    expect(keptCodes('radar')).toEqual([{ code, roundName: 'NP 2026', of: null, pending: 'link' }]);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  await expect(lost).rejects.toMatchObject({ code: 'UNREACHABLE' });
  const code = await begin('radar', exchange, (again) => Promise.resolve(sent.push(again)));
  expect(sent).toEqual([code, code]);
  expect(keptCodes('radar'), 'and what it was exchanged for is kept no longer').toEqual([{ code, roundName: 'NP 2026', of: null, pending: null }]);
});

test('a refused invitation leaves no code behind, and the one of another survey stays', async () => {
  keep('radar', { code: 'OTHER', roundName: 'ReSet', of: null, pending: null });
  await expect(begin('radar', exchange, () => Promise.reject(new ApiError('SURVEY_LINK_USED', '')))).rejects.toMatchObject({ code: 'SURVEY_LINK_USED' });
  expect(keptCodes('radar').map(({ code }) => code)).toEqual(['OTHER']);
  expect(keptCodes('spirit')).toEqual([]);
  forget('radar', 'OTHER');
  expect(keptCodes('radar')).toEqual([]);
});

test('a code that exists already makes place for another', async () => {
  const sent: string[] = [];
  const code = await begin('radar', exchange, (each) => (sent.push(each) === 1 ? Promise.reject(new ApiError('SURVEY_CODE_TAKEN', '')) : Promise.resolve()));
  expect(sent).toHaveLength(2);
  expect(code).toBe(sent[1]);
  expect(sent[0]).not.toBe(code);
});

test('a browser that keeps nothing can begin all the same', async () => {
  vi.stubGlobal('localStorage', { getItem: () => { throw new Error('refused'); }, setItem: () => { throw new Error('refused'); } });
  expect(await begin('radar', exchange, () => Promise.resolve())).toHaveLength(16);
});
