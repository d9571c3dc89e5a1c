import { itemByCode, scoredItems, validateAnswer } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { pilotAnswers, vigPilot } from '../index.ts';

const [checklist] = vigPilot.instruments;
if (!checklist) throw new Error('the pilot has a checklist');

describe('the case files of the pilot', () => {
  it('are ten of each organisation, each with its own number', () => {
    expect(pilotAnswers.filter(({ organisation }) => organisation === 'Spirit')).toHaveLength(10);
    expect(pilotAnswers.filter(({ organisation }) => organisation === 'Radar')).toHaveLength(10);
    expect(new Set(pilotAnswers.map(({ caseNumber }) => caseNumber)).size).toBe(20);
  });

  it('answer every scored question of the pilot checklist on its scale, and its text field', () => {
    for (const { answers } of pilotAnswers) {
      expect(new Set(Object.keys(answers))).toEqual(new Set([...scoredItems(checklist).map(({ code }) => code), 'VIG-U1-T1']));
      for (const [code, value] of Object.entries(answers)) {
        const item = itemByCode(checklist, code);
        expect(item && validateAnswer(vigPilot, item, value)).toEqual({ ok: true, value });
      }
    }
  });
});
