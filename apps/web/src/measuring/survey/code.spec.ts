import { expect, test } from 'vitest';
import { grouped, kindOf, newCode, plain } from './code.ts';

test('a new code has sixteen letters and figures that nobody takes for one another, other ones each time', () => {
  const codes = Array.from({ length: 500 }, newCode);
  for (const code of codes) expect(code).toMatch(/^[2-9A-HJ-NP-Z]{16}$/);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(codes.join('')).size).toBe(32);
});

test('a code is shown in groups of four, and typed with or without what stands between them', () => {
  expect(grouped('ABCDEFGHJKLMNPQR')).toBe('ABCD-EFGH-JKLM-NPQR');
  expect(grouped('abcd efgh')).toBe('ABCD-EFGH');
  expect(plain(' abcd-efgh jklm–npqr ')).toBe('ABCDEFGHJKLMNPQR');
});

test('its length tells one’s own code from that of a team meeting', () => {
  expect(kindOf('abcd-efgh-jklm-npqr')).toBe('own');
  expect(kindOf('ABCD EFGH')).toBe('meeting');
  for (const wrong of ['', 'ABCD', 'ABCD-EFG0', 'ABCD-EFGH-JKLM', 'ABCDEFGHJKLMNPQRS']) expect(kindOf(wrong)).toBeNull();
});
