import { describe, expect, it } from 'vitest';
import type { Instrument } from '../instrument/language.ts';
import { surveyFigures, type SurveyGroup } from './figures.ts';
import { response, statement, survey, surveyScales } from './fixtures.ts';
import { meanText, surveyHeadline, surveyHeadlineText } from './headline.ts';
import { ownScores } from './profile.ts';
import { studyFigures, studyOfAll } from './study.ts';
import { surveyTrendLines } from './trend.ts';

const wholeOf = (instrument: Instrument, ...answers: Record<string, number>[]): SurveyGroup =>
  surveyFigures({ instrument, scales: surveyScales, responses: answers.map((each) => response(each)), asked: [], privacy: 'named' }).whole!;

describe('the sentence above a survey', () => {
  it('says how many statements meet the norm and which is furthest below it', () => {
    const group = wholeOf(survey, { A1: 5, B1: 2, C1: 4 }, { A1: 4, B1: 2, C1: 3 }, { A1: 4, B1: 2, C1: 4 });
    expect(surveyHeadlineText(surveyHeadline(group, survey), 'nl')).toBe('1 van de 3 uitspraken haalt de norm. Het verst onder de norm: ‘B1’ (gemiddeld 2,00, norm 3).');
    expect(surveyHeadlineText(surveyHeadline({ items: group.items.slice(0, 1) }, survey), 'en')).toBe('1 of the 1 statements meets the norm of 4.');
    expect(surveyHeadlineText(null, 'nl')).toBe('Er antwoordden te weinig mensen om cijfers te laten zien.');
  });

  it('does not round a mean up to the norm', () => {
    expect([meanText(4.996, 5, 'nl'), meanText(4.996, null, 'nl'), meanText(5, 5, 'en')]).toEqual(['4,99', '5,00', '5.00']);
  });
});

it('somebody has own means per section and factor, of what he answered', () => {
  expect(ownScores(survey, surveyScales, response({ A1: 5, A2: 2, C1: 3 }, { variants: ['BASIC'] }))).toMatchObject([
    { kind: 'section', code: 'A', scale: 'FREQ5', answered: 2, items: 2, mean: 4.5, judgement: { faithful: true } }, { code: 'A', scale: 'FREQ4', answered: 0, mean: null },
    { code: 'C', answered: 1, items: 1, mean: 3 }, { kind: 'factor', code: 'F1', answered: 2, mean: 4 },
  ]);
});

describe('beside a study', () => {
  const studied: Instrument = { ...survey, references: [{
    code: 'S', name: { nl: 'S', en: 'S' }, source: { nl: 'S', en: 'S' },
    groups: [{ code: 'X', name: { nl: 'X', en: 'X' }, respondents: 20 }, { code: 'ALL', name: { nl: 'Alle', en: 'All' }, respondents: 50 }],
    figures: [{ of: 'A1', group: 'X', mean: 3, sd: 1, decimals: 1 }, { of: 'A1', group: 'ALL', mean: 4, decimals: 2 }, { of: 'C1', group: 'X', mean: 3, sd: 1, n: 12, decimals: 1, doubtful: { nl: '?', en: '?' } }],
  }] };

  it('the difference is tested from what is printed, and not where that may be wrong', () => {
    const [first, all] = studyFigures(studied, 'A1', { n: 20, mean: 4, standardDeviation: 1 });
    expect(first).toMatchObject({ group: { code: 'X' }, assumedN: true, difference: { difference: 1, df: 38 } });
    expect(first!.difference!.p).toBeCloseTo(0.00307, 5); // t = √10
    expect(all).toMatchObject({ group: { code: 'ALL' }, difference: null });
    expect(studyFigures(studied, 'C1', { n: 20, mean: 4, standardDeviation: 1 })).toMatchObject([{ assumedN: false, difference: null }]);
    expect(studyOfAll(studied, 'A1')?.figure.mean).toBe(4);
    expect(studyFigures(survey, 'A1')).toEqual([]);
  });
});

describe('over the years', () => {
  const high = { A1: 4, C1: 4 }; const low = { A1: 3, C1: 2 };
  const round = (versionCode: string, instrument: Instrument, figures: SurveyGroup | null, mappings?: Parameters<typeof surveyTrendLines>[0][number]['mappings']) => ({ versionCode, instrument, figures, mappings });
  const joined = (lines: ReturnType<typeof surveyTrendLines>, code: string) => lines.find((line) => line.code === code)?.points.map((point) => [point.round, point.mean, point.break]);

  it('sections, factors and items of one version are joined, and broken over a round in which they were hidden', () => {
    const lines = surveyTrendLines([round('1', survey, wholeOf(survey, low, low, low)), round('1', survey, null), round('1', survey, wholeOf(survey, high, high, high)), round('1', survey, wholeOf(survey, low, low, low))]);
    expect(joined(lines, 'C1')).toEqual([[0, 2, null], [2, 4, 'absent'], [3, 2, null]]);
    expect(lines.map(({ kind, code }) => `${kind} ${code}`)).toEqual(['section A', 'section C', 'factor F1', 'item A1', 'item C1']);
  });

  it('a new version joins what it calls comparable; a section only where all of its items are', () => {
    const next: Instrument = { ...survey, sections: [{ code: 'A', name: survey.sections[0]!.name, kind: 'section', items: [statement('N1'), statement('N2')] }, { code: 'C', name: survey.sections[1]!.name, kind: 'section', items: [statement('C1')] }], factors: [] };
    const before: Instrument = { ...survey, sections: [{ ...survey.sections[0]!, items: [statement('A1'), statement('A2')] }, { ...survey.sections[1]!, items: [statement('C1')] }], factors: [] };
    const mapping = (comparable: boolean) => [{ fromVersion: '1', items: [
      { from: 'A1', to: ['N1'], change: 'same' as const, comparable: true }, { from: 'A2', to: ['N2'], change: comparable ? 'same' as const : 'changed' as const, comparable }, { from: 'C1', to: ['C1'], change: 'same' as const, comparable: true },
    ] }];
    const then = { A1: 3, A2: 3, C1: 3 }; const now = { N1: 4, N2: 4, C1: 4 };
    const lines = (comparable: boolean) => surveyTrendLines([round('1', before, wholeOf(before, then, then, then)), round('2', next, wholeOf(next, now, now, now), mapping(comparable))]);
    expect(joined(lines(true), 'A')).toEqual([[0, 3, null], [1, 4, null]]);
    expect(joined(lines(true), 'N1')).toEqual([[0, 3, null], [1, 4, null]]);
    expect(joined(lines(false), 'A')).toEqual([[0, 3, null], [1, 4, 'changed']]);
    expect(joined(lines(false), 'C')).toEqual([[0, 3, null], [1, 4, null]]);
  });
});
