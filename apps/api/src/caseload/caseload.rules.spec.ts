import { vigFinal } from '@getrouw/interventions';
import { expect, test } from 'vitest';
import { trajectoryProblems } from './caseload.rules.ts';

const facts = { referredOn: null, firstContactOn: null, startedOn: '2025-01-01', endedOn: '2025-06-01', coercionMeasure: null, closingReason: null, variant: null, funding: null, grantedHours: null };
const method = { ...vigFinal, closingReasons: [{ code: 'REACHED', name: { nl: 'Doelen bereikt', en: 'Goals reached' } }] };
const problems = (...args: Parameters<typeof trajectoryProblems>) => trajectoryProblems(...args).map(({ field, accepted }) => [field, accepted!.en]);

test('a method that lists closing reasons accepts no other', () => {
  expect(problems({ ...facts, closingReason: 'REACHED' }, method, '2026-01-01')).toEqual([]);
  expect(problems({ ...facts, closingReason: 'moved' }, method, '2026-01-01')).toEqual([['closingReason', 'REACHED']]);
  expect(problems({ ...facts, closingReason: 'moved' }, { ...vigFinal, closingReasons: undefined }, '2026-01-01')).toEqual([]);
});

test('a code that stood there stays right when the method drops it', () => {
  const old = { ...facts, coercionMeasure: 'VIG-OLD', closingReason: 'moved' };
  expect(problems(old, method, '2026-01-01', old)).toEqual([]);
  expect(problems(old, method, '2026-01-01').map(([field]) => field)).toEqual(['coercionMeasure', 'closingReason']);
});

test('a trajectory that ends today is right, and tomorrow not yet', () => {
  expect(problems(facts, vigFinal, '2025-06-01')).toEqual([]);
  expect(problems(facts, vigFinal, '2025-05-31')).toEqual([['endedOn', '1950-01-01 to 2025-05-31']]);
});
