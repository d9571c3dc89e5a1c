import type { Instrument } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import { expect, test } from 'vitest';
import { allowedRhythms } from './rhythms.ts';

const [instrument] = vigFinal.instruments;
const withRhythms = (...lists: Instrument['policy']['rhythms'][]) => ({ instruments: lists.map((rhythms) => ({ ...instrument!, policy: { ...instrument!.policy, rhythms } })) });

test('the rhythms are those of the instruments together, from the shortest to the longest', () => {
  expect(allowedRhythms(vigFinal)).toEqual(['half_yearly', 'yearly']);
  expect(allowedRhythms(withRhythms(['yearly', 'per_trajectory'], ['monthly']))).toEqual(['monthly', 'yearly']);
});

test('any will do where every instrument follows the trajectory', () => {
  expect(allowedRhythms(withRhythms(['per_trajectory'], ['once']))).toEqual(['monthly', 'quarterly', 'half_yearly', 'yearly']);
});
