import type { SurveyResult, SurveyTrendLine } from '@getrouw/domain';
import { np } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { countStatements, type Measuring, type RoundAnswer, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';
import { type Answering, closedSurvey, surveyInHand } from '../../test/survey-round.ts';

let measuring: Measuring;
let adoptedVersionId: string;
let rounds: Record<'first' | 'latest' | 'small' | 'anonymous' | 'running', RoundAnswer>;

const ITEM = 'NP-UG-IP-01';
const held = (year: string, people: readonly Answering[], privacy: 'named' | 'pseudonymous' | 'anonymous' = 'pseudonymous') => ({ adoptedVersionId, definition: np, year, privacy, people });
beforeAll(async () => {
  measuring = await startMeasuring();
  const { zuidoost, noord } = measuring.cast.teams;
  ({ adoptedVersionId } = await runMethod(measuring.app, measuring.cast, 'spirit', np, [zuidoost.id, noord.id]));
  rounds = {
    first: await closedSurvey(measuring, held('2023', [{ team: 'zuidoost', count: 6, option: 'V4', member: 'fatima' }, { team: 'noord', count: 6, option: 'V5' }], 'named')),
    latest: await closedSurvey(measuring, held('2024', [
      { team: 'zuidoost', count: 3, option: 'V6', member: 'fatima' }, { team: 'zuidoost', count: 3, option: 'V7' }, { team: 'noord', count: 4, option: 'V4', over: { [ITEM]: 'V2' } },
      { team: 'noord', count: 3, option: 'V5', over: { [ITEM]: 'V3' } }, { team: 'noord', count: 2, option: null, silent: true },
    ])),
    small: await closedSurvey(measuring, held('2022', [{ team: 'zuidoost', count: 9, option: 'V6' }, { team: 'noord', count: 2, option: 'V1' }])),
    anonymous: await closedSurvey(measuring, held('2021', [{ team: 'zuidoost', count: 6, option: 'V6', member: 'fatima' }], 'anonymous')),
    running: await surveyInHand(measuring, held('2025', [{ team: 'zuidoost', count: 6, option: 'V6', member: 'fatima' }])),
  };
});
afterAll(() => measuring.close());

interface Shown {
  figures: SurveyResult | null; headline: { nl: string }; privacy: string; minimumGroup: number; sha256: string | null; teams: { name: string }[]; round: { drawn: number; approved: number; state: string };
  trend: { rounds: { slug: string; answered: number | null }[]; lines: SurveyTrendLine[] };
}
const RESULTS = `query ($slug: String!, $dimension: SurveyDimension, $key: String) { surveyResults(slug: $slug, dimension: $dimension, key: $key) {
  figures headline { nl } privacy minimumGroup sha256 teams { name } round { drawn approved state } trend { rounds { slug answered } lines } } }`;
const EXPORT = 'query ($slug: String!, $locale: Locale!) { surveyResultsExport(slug: $slug, locale: $locale) { fileName content } }';
const PROFILE = 'query ($slug: String!) { mySurveyProfile(slug: $slug) { roundName teamName without scores { kind code answered items mean norm faithful scaleFrom scaleTo team { n mean } whole { n mean } } } }';
const results = async ({ slug }: RoundAnswer, person: PersonKey = 'noor', over: Record<string, unknown> = {}) => (await measuring.ask<{ surveyResults: Shown }>(person, RESULTS, { slug, ...over })).surveyResults;
const teamOf = ({ figures }: Shown, id: string) => figures!.partitions.find(({ dimension }) => dimension === 'team')!.groups.find(({ key }) => key === id);
const itemOf = (group: { items: SurveyResult['whole'] extends infer W ? W extends { items: infer I } ? I : never : never } | null | undefined) => group?.items.find(({ itemCode }) => itemCode === ITEM);

describe('the results of a survey', () => {
  test('are frozen when it closes, over what was handed in', async () => {
    const { noord, zuidoost } = measuring.cast.teams;
    const found = await results(rounds.latest);
    expect(found).toMatchObject({ privacy: 'pseudonymous', minimumGroup: 5, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), figures: { formulaVersion: 'survey-1', asked: 15, answered: 13 } });
    expect(itemOf(found.figures!.whole)).toMatchObject({ n: 13, mean: expect.closeTo(56 / 13), missing: 0, judgement: { from: 5, faithful: false } });
    expect(itemOf(teamOf(found, noord.id))).toMatchObject({ n: 7, mean: 17 / 7 });
    expect(teamOf(found, zuidoost.id)).toMatchObject({ asked: 6, answered: 6 });
    expect(found.headline.nl).toMatch(/^104 van de 105 uitspraken halen de norm van 5\. Het verst onder de norm: .* \(gemiddeld 4,31\)\.$/);
    const [kept] = await measuring.app.superuser<{ figures: unknown; quality: unknown }>('select figures, quality from snapshot where round_id = $1', [rounds.latest.id]);
    expect(kept).toEqual({ figures: found.figures, quality: null });
  });

  test('say in what the teams differ', async () => {
    const { comparisons } = (await results(rounds.latest)).figures!.partitions.find(({ dimension }) => dimension === 'team')!;
    const section = comparisons.find(({ kind, code }) => kind === 'section' && code === 'NP-UG-IP')!;
    expect(section).toMatchObject({ groups: [{ n: expect.any(Number) }, { n: expect.any(Number) }], df1: 1, df2: 11, small: true });
    expect(section.p).toBeLessThan(0.001);
    expect(section.pairs).toHaveLength(1);
  });

  test('hold nothing of a team in which too few answered, nor of the other one, from which it would follow', async () => {
    const found = await results(rounds.small);
    expect(found.figures).toMatchObject({ answered: 11, whole: { answered: 11 }, partitions: expect.arrayContaining([expect.objectContaining({ dimension: 'team', groups: [], comparisons: [] })]) });
    const { content } = (await measuring.ask<{ surveyResultsExport: { content: string } }>('noor', EXPORT, { slug: rounds.small.slug, locale: 'nl' })).surveyResultsExport;
    const rows = parse<Record<string, string>>(content, { bom: true, columns: true, delimiter: ';' });
    expect(new Set(rows.map((row) => row['groep']))).toEqual(new Set(['geheel']));
  });

  test('of a survey that runs are not there, only that it runs', async () => {
    const found = await results(rounds.running);
    expect(found).toMatchObject({ figures: null, sha256: null, round: { state: 'scoring' } });
    expect(found.headline.nl).toMatch(/^Deze vragenlijst loopt nog\./);
    expect(found.trend.rounds.map(({ slug }) => slug)).not.toContain(rounds.running.slug);
    expect(codesOf(await measuring.send('noor', EXPORT, { slug: rounds.running.slug, locale: 'nl' }))).toEqual(['RESULTS_OF_RUNNING_SURVEY']);
  });

  test('take a fixed number of statements, however many rounds and answers there are', async () => {
    const few = await countStatements(() => results(rounds.anonymous));
    expect(await countStatements(() => results(rounds.latest))).toBe(few);
  });

  test('are asked for as those of a survey: a checklist has none, and a survey has none of a checklist', async () => {
    expect((await measuring.send('noor', 'query ($slug: String!) { results(slug: $slug) { closed } }', { slug: rounds.latest.slug })).errors?.[0]?.extensions).toMatchObject({ code: 'RESULTS_OF_SURVEY' });
    expect((await measuring.ask<{ trend: { rounds: unknown[] } }>('noor', '{ trend { rounds { slug } } }')).trend.rounds).toEqual([]);
    const { planRound } = await measuring.ask<{ planRound: RoundAnswer }>('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { slug } }', { input: {
      name: 'Dossiers', adoptedVersionId: measuring.versions.spirit.final, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-01-01', teamIds: [measuring.cast.teams.noord.id],
    } });
    expect(codesOf(await measuring.send('noor', RESULTS, { slug: planRound.slug }))).toEqual(['NOT_FOUND']);
  });
});

describe('who reaches one team', () => {
  test('sees it beside the whole organisation and no other', async () => {
    const { noord, zuidoost } = measuring.cast.teams;
    const found = await results(rounds.latest, 'bram');
    expect(found.figures!.partitions).toMatchObject([{ dimension: 'team', groups: [{ key: zuidoost.id }], hidden: [] }]);
    expect(found.figures!.whole).toEqual((await results(rounds.latest)).figures!.whole);
    expect(JSON.stringify(found)).not.toContain(noord.id);
    expect(found.teams).toEqual([{ name: 'Zuidoost' }]);
    expect((await results(rounds.latest, 'bram', { dimension: 'team', key: zuidoost.id })).trend.rounds.at(-1)).toMatchObject({ answered: 6 });
    for (const [dimension, key] of [['team', noord.id], ['trained', 'no']]) expect(codesOf(await measuring.send('bram', RESULTS, { slug: rounds.latest.slug, dimension, key }))).toEqual(['NOT_FOUND']);
  });

  test('another organisation does not find it, and without the verb it is refused', async () => {
    const { slug } = rounds.latest;
    for (const document of [RESULTS, EXPORT]) expect(codesOf(await measuring.send('lotte', document, { slug, locale: 'nl' }))).toEqual(['NOT_FOUND']);
    for (const person of ['joris', 'fatima'] as const) expect((await measuring.send(person, RESULTS, { slug })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'result.read' } });
    expect((await measuring.send('bram', EXPORT, { slug, locale: 'nl' })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'result.export' } });
  });
});

describe('over the years', () => {
  test('sections are followed over the closed surveys, of a team where it was shown', async () => {
    const whole = await results(rounds.latest);
    expect(whole.trend.rounds.map(({ slug, answered }) => [slug, answered])).toEqual([[rounds.anonymous.slug, 6], [rounds.small.slug, 11], [rounds.first.slug, 12], [rounds.latest.slug, 13]]);
    const line = (found: Shown) => found.trend.lines.find(({ code }) => code === 'NP-UG-HG')!.points.map(({ round, mean, break: why }) => [round, mean, why]);
    expect(line(whole)).toEqual([[0, 6, null], [1, (9 * 6 + 2) / 11, null], [2, 4.5, null], [3, expect.closeTo((3 * 6 + 3 * 7 + 4 * 4 + 3 * 5) / 13), null]]);
    const noord = await results(rounds.latest, 'noor', { dimension: 'team', key: measuring.cast.teams.noord.id });
    expect(noord.trend.rounds.map(({ answered }) => answered)).toEqual([null, null, 6, 7]);
    expect(line(noord)).toEqual([[2, 5, null], [3, 31 / 7, null]]);
  });
});

describe('the file', () => {
  test('holds every figure that is shown, with in what teams differ, in the language that was asked', async () => {
    await measuring.app.superuser(`update team set name = '=cmd' where id = $1`, [measuring.cast.teams.noord.id]);
    const { surveyResultsExport: { fileName, content } } = await measuring.ask<{ surveyResultsExport: { fileName: string; content: string } }>('noor', EXPORT, { slug: rounds.latest.slug, locale: 'nl' });
    await measuring.app.superuser(`update team set name = 'Noord' where id = $1`, [measuring.cast.teams.noord.id]);
    expect(fileName).toBe(`${rounds.latest.slug}-resultaten.csv`);
    const rows = parse<Record<string, string>>(content, { bom: true, columns: true, delimiter: ';' });
    const of = (group: string, code: string) => rows.find((row) => row['groep'] === group && row['code'] === code);
    expect(of('geheel', ITEM)).toMatchObject({ soort: 'uitspraak', n: '13', gemiddelde: '4,31', norm: '5', 'norm gehaald': 'nee', gevraagd: '15', geantwoord: '13', 'team: df2': '11' });
    expect(of("'=cmd", 'NP-UG-HG')).toMatchObject({ verdeling: 'team', soort: 'onderdeel', n: '7', gemiddelde: '4,43', 'team: F': '' });
    expect(of('geheel', 'F1')).toMatchObject({ soort: 'factor', schaal: 'FREQ7', 'alfa n': '13' });
    expect((await measuring.ask<{ surveyResultsExport: { content: string } }>('noor', EXPORT, { slug: rounds.latest.slug, locale: 'en' })).surveyResultsExport.content).toContain('whole,15,13,statement,');
    const [entry] = await measuring.app.superuser('select verb, subjects from audit_entry order by id desc limit 1');
    expect(entry).toEqual({ verb: 'result.export', subjects: [rounds.latest.id] });
  });
});

describe('the own profile', () => {
  interface Profile { roundName: string; teamName: string; without: string | null; scores: Record<string, unknown>[] }
  const profile = async ({ slug }: RoundAnswer) => (await measuring.ask<{ mySurveyProfile: Profile }>('fatima', PROFILE, { slug })).mySurveyProfile;

  test('is for the professional who answered, under a pseudonym or by name', async () => {
    const found = await profile(rounds.latest);
    expect(found).toMatchObject({ roundName: 'Enquête 2024', teamName: 'Zuidoost', without: null });
    expect(found.scores.find(({ code }) => code === 'NP-UG-HG')).toEqual({
      kind: 'section', code: 'NP-UG-HG', answered: 9, items: 9, mean: 6, norm: 5, faithful: true, scaleFrom: 1, scaleTo: 7, team: { n: 6, mean: 6.5 }, whole: { n: 13, mean: expect.closeTo(70 / 13) },
    });
    expect((await profile(rounds.first)).scores.find(({ code }) => code === 'F1')).toMatchObject({ kind: 'factor', mean: 4, team: { n: 6, mean: 4 }, whole: { n: 12, mean: 4.5 } });
  });

  test('says why there is none: the answers are anonymous, or the survey runs', async () => {
    expect(await profile(rounds.anonymous)).toMatchObject({ without: 'anonymous', scores: [] });
    expect(await profile(rounds.running)).toMatchObject({ without: 'running', scores: [] });
  });

  test('who was not asked has none, whatever he may see otherwise', async () => {
    expect(codesOf(await measuring.send('fatima', PROFILE, { slug: rounds.small.slug }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await measuring.send('daan', PROFILE, { slug: rounds.latest.slug }))).toEqual(['NOT_FOUND']);
    for (const person of ['noor', 'bram', 'pieter', 'ilse'] as const) {
      expect((await measuring.send(person, PROFILE, { slug: rounds.latest.slug })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'survey.answer' } });
    }
  });
});
