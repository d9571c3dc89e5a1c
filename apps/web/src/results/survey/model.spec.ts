import { np } from '@getrouw/interventions';
import { surveyFigures, type SurveyResponse } from '@getrouw/domain';
import { describe, expect, test } from 'vitest';
import { aboveNorm, comparedPartition, meansOf, sectionRows, shownGroup, surveyChoicesOf, type SurveyResults } from './model.ts';

const instrument = np.instruments[0]!;
const person = (teamId: string, option: string): SurveyResponse => ({ teamId, siteId: null, variants: [], trained: null, answers: { 'NP-UG-IP-01': option, 'NP-UG-IP-02': 'V3' } });
const responses = [...Array.from({ length: 5 }, () => person('a', 'V6')), ...Array.from({ length: 6 }, (_, index) => person('b', index < 3 ? 'V2' : 'V4'))];
const results = {
  definition: np, instrument, teams: [], figures: surveyFigures({ instrument, scales: np.scales, responses, asked: responses, privacy: 'pseudonymous' }), trend: { rounds: [], lines: [] },
} as unknown as SurveyResults;

describe('the address of a survey result', () => {
  test('keeps what makes sense and leaves the rest out', () => {
    expect(surveyChoicesOf({ verdeling: 'team', groep: 'a', volgorde: 'norm' })).toEqual({ verdeling: 'team', groep: 'a', volgorde: 'norm' });
    expect(surveyChoicesOf({ verdeling: 'kleur', groep: 'a', volgorde: 7 })).toEqual({});
  });
});

test('a section has every item that is asked; one that nobody answered has no figure', () => {
  const [first] = sectionRows(results, results.figures.whole!);
  expect(first).toMatchObject({ section: { code: 'NP-UG-IP' }, scores: [{ score: { n: 11 }, range: { from: 1, to: 7 } }] });
  expect(first!.items.map(({ figure }) => figure?.n)).toEqual([11, 11, undefined, undefined, undefined, undefined, undefined, undefined, undefined]);
  expect(first!.items.map(aboveNorm).map((value) => Number(value.toFixed(2)))).toEqual([-0.64, -2, ...Array<number>(7).fill(Infinity)]);
});

test('the group that is chosen is shown, or the whole', () => {
  expect(shownGroup(results, { verdeling: 'team', groep: 'a' })?.key).toBe('a');
  expect(shownGroup(results, { verdeling: 'team', groep: 'onbekend' })?.key).toBeNull();
});

test('the groups of the first division that can be compared are laid beside each other', () => {
  const partition = comparedPartition(results, {})!;
  expect(meansOf(partition, { kind: 'item', code: 'NP-UG-IP-01', scale: 'FREQ7' }).map(({ key, figure }) => [key, figure.mean])).toEqual([['a', 6], ['b', 3]]);
});
