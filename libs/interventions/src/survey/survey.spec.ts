import { itemNumbers, items, scoredItems, validateDefinition } from '@getrouw/domain';
import { describe, expect, it } from 'vitest';
import { np, reset } from '../index.ts';
import { surveyOf, texts } from './fixtures.ts';

describe.each([['ReSet', reset], ['Nieuwe Perspectieven', np]])('the survey of %s', (_, pack) => {
  const survey = surveyOf(pack);

  it('is a valid definition and stays the same through JSON', () => {
    expect(validateDefinition(JSON.parse(JSON.stringify(pack)))).toEqual({ definition: pack });
  });

  it('is marked as working texts in own words, complete and different in both languages', () => {
    expect(pack.wording).toBe('working');
    for (const { nl, en } of texts(pack)) {
      expect([nl.trim(), en.trim()]).not.toContain('');
      expect(nl + en).not.toMatch(/[\u2010-\u201F\u2022\u2026]| {2}/);
    }
    expect(texts(pack).filter(({ nl, en }) => nl === en && nl.split(' ').length > 3)).toEqual([]);
  });

  it('is filled in by every worker about the own work, yearly, under a pseudonym or anonymously, and shows groups of five and more', () => {
    expect(survey).toMatchObject({ kind: 'survey', modes: [{ code: 'ANONYMOUS', anonymity: 'anonymous' }] });
    expect(survey.policy).toMatchObject({
      subject: 'professional', filledInBy: 'professional', independence: 'self', reviewPercent: 0, secondScorerPercent: 0,
      sampling: { modes: ['all'] }, minimumGroup: 5, anonymity: 'pseudonymous', rhythms: ['yearly'],
    });
  });

  it('asks nothing about the worker that counts or must be answered', () => {
    const asked = items(survey).map(({ item }) => item);
    expect(asked.filter(({ counts }) => counts === 'none').every(({ optional }) => optional)).toBe(true);
    expect(asked.filter(({ counts }) => counts !== 'none').every(({ direction, counts }) => direction === 'positive' && counts === 'execution')).toBe(true);
  });

  it('gives each statement a number of its own', () => {
    const numbers = itemNumbers(survey);
    expect(new Set(numbers.values()).size).toBe(scoredItems(survey).length);
  });

  it('explains its terms, each of them once', () => {
    const used = new Set(items(survey).flatMap(({ item }) => item.terms ?? []));
    const explained = (pack.terms ?? []).map(({ code }) => code);
    expect(new Set(explained).size).toBe(explained.length);
    expect(explained.filter((code) => !used.has(code))).toEqual(pack === np ? ['OFFICE-DUTY'] : []); // stands in an open point
  });
});
