import { np } from '@getrouw/interventions';
import type { OutcomesReport } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addGoals, importScores } from '../../test/goals.ts';
import { codesOf, dataOf } from '../../test/harness.ts';
import { addFamilies, countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';

const HEAD = 'Cliëntnummer;Datum evaluatie;Eindevaluatie;Doelcode;Wie scoorde;Score';
let measuring: Measuring;
let programmeId: string;

/** Seven youths in team Zuidoost, three in Noord: each with two goals, scored at the start of spring and at the end; the last of Noord dropped out, and one still runs. */
beforeAll(async () => {
  measuring = await startMeasuring();
  const { app, cast } = measuring;
  ({ programmeId } = await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id, cast.teams.noord.id]));
  const closed = { programmeId, startedOn: '2025-01-06', endedOn: '2025-04-04', closingReason: 'NP-CR-PLAN' };
  const youths = Array.from({ length: 10 }, (_, index) => ({ clientNumber: `NP-${String(index + 1).padStart(2, '0')}`, ...closed, team: index < 7 ? 'zuidoost' as const : 'noord' as const, ...(index === 9 && { closingReason: 'NP-CR-NO-SHOW' }) }));
  await addFamilies(measuring, [
    ...youths.map((youth, index) => ({ ...youth, ...(index === 0 && { helpedBy: 'fatima' as const }) })),
    { clientNumber: 'NP-11', programmeId, startedOn: '2025-05-05', endedOn: null },
    { clientNumber: 'NP-12', ...closed, again: [{ programmeId, startedOn: '2025-04-07', endedOn: '2025-07-04', closingReason: 'NP-CR-PLAN' }, { programmeId, startedOn: '2026-01-05', endedOn: null }] },
    { clientNumber: 'NP-13', ...closed },
  ]);
  await app.superuser(`update trajectory t set variant = 'NP-LICHT' from family f where f.id = t.family_id and f.client_number = 'NP-13'`);
  await app.superuser(`update trajectory t set opening = case t.number when 1 then 'start' when 2 then 'follow_up' else 'return' end from family f where f.id = t.family_id and f.client_number = 'NP-12'`);
  for (const { clientNumber } of [...youths, { clientNumber: 'NP-12' }]) await addGoals(measuring, clientNumber, [{ code: 'NP-D3-GEZ-1' }, { code: 'NP-D4-DAG-3a' }]);
  const both = (client: string, day: string, final: string, goal: string, score: number) => ['jongere', 'professional'].map((who) => [client, day, final, goal, who, score].join(';'));
  await importScores(measuring, [HEAD, ...youths.slice(0, 9).flatMap(({ clientNumber }, index) => [
    ...both(clientNumber, '2025-02-28', 'nee', 'NP-D3-GEZ-1', index % 2), ...both(clientNumber, '2025-04-04', 'ja', 'NP-D3-GEZ-1', index < 4 ? 2 : 0), ...both(clientNumber, '2025-04-04', 'ja', 'NP-D4-DAG-3a', 1),
  ]), ...both('NP-12', '2025-04-04', 'nee', 'NP-D3-GEZ-1', -1), ...both('NP-12', '2025-07-04', 'ja', 'NP-D3-GEZ-1', 2)].join('\n'));
});
afterAll(() => measuring.close());

interface Shown { programmeId: string | null; open: boolean; report: OutcomesReport | null; splits: { value: string }[]; sites: { name: string }[]; teams: { id: string; name: string }[] }
const ARGUMENTS = '$programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean';
const GIVEN = 'programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small';
const send = (person: PersonKey, over: Record<string, unknown> = {}) => measuring.send<{ outcomes: Shown }>(person, `query (${ARGUMENTS}) { outcomes(${GIVEN}) { programmeId open report splits { value } sites { name } teams { id name } } }`, { programmeId, ...over });
const shown = async (person: PersonKey = 'noor', over: Record<string, unknown> = {}) => dataOf(await send(person, over)).outcomes;
const figure = ({ report }: Shown, code: string) => report!.indicators.find((each) => each.code === code)!;
const CASES = 'query ($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $teamId: ID, $first: Int, $after: String) { outcomeCases(programmeId: $programmeId, indicator: $indicator, counted: $counted, reason: $reason, from: $from, until: $until, teamId: $teamId, first: $first, after: $after) { items { familyId trajectoryId clientNumber period value why { nl } } next } }';
interface Case { clientNumber: string; value: unknown; why: { nl: string } | null }
const askCases = (person: PersonKey, over: Record<string, unknown> = {}) => measuring.send<{ outcomeCases: { items: Case[]; next: string | null } }>(person, CASES, { programmeId, indicator: 'NP-IND-04', counted: true, ...over });
const cases = async (person: PersonKey, over: Record<string, unknown> = {}) => dataOf(await askCases(person, over)).outcomeCases.items;

describe('outcomes', () => {
  test('are counted over closed cases, by the population that the method says', async () => {
    const outcomes = await shown();
    expect(figure(outcomes, 'NP-IND-04')).toMatchObject({ unit: 'percent', figure: { n: 10, missing: 1 } });
    expect(figure(outcomes, 'NP-IND-04').figure.value).toBeCloseTo((5 * 100 + 5 * 50) / 10); // five reached both or their only goal, five one of two
    expect(figure(outcomes, 'NP-IND-05')).toMatchObject({ figure: { n: 11, missing: 0, meetsTarget: true }, target: { percent: 10 } });
    expect(figure(outcomes, 'NP-IND-06')).toMatchObject({ figure: { n: 0, missing: 11, value: null }, context: { nl: expect.stringContaining('bijna altijd hoog') as string } });
    expect(figure(outcomes, 'NP-IND-08').figure).toMatchObject({ n: 11, missing: 0 });
    expect(figure(outcomes, 'NP-IND-04').notCounted.map(({ reason, count }) => [reason, count]).toSorted()).toEqual([['no_score', 1], ['running', 1], ['variant_left_out', 1]].toSorted());
    expect(figure(outcomes, 'NP-IND-04').population.map(({ nl }) => nl)).toContain('Alleen de eerste periode van een cliënt, ook als hij later terugkomt.');
    expect(outcomes.report!.headline.nl).not.toBe('');
  });

  test('show goals at the first evaluation beside the end, by length of the help, and nothing of so few that somebody could be recognised', async () => {
    const goal = ({ report }: Shown) => report!.goals.find((each) => each.goal === 'NP-D3-GEZ-1')!.rows.map(({ group, first, end }) => [group, first.hidden ? 'hidden' : first.n, end.hidden ? 'hidden' : end.n]);
    expect(goal(await shown())).toEqual([['M3', 'hidden', 'hidden'], ['M6', 'hidden', 'hidden'], ['M9_PLUS', 0, 0], [null, 10, 10]]); // one in the second group: the first would give it
    const all = await shown('noor', { small: true });
    expect(goal(all)).toEqual([['M3', 9, 9], ['M6', 1, 1], ['M9_PLUS', 0, 0], [null, 10, 10]]);
    const [m3, m6] = all.report!.goals[0]!.rows;
    expect(m3!.end).toMatchObject({ mean: expect.closeTo((4 * 5 + 5 * 3) / 9) as number, improved: 4 });
    expect([m6!.first, m6!.end]).toMatchObject([{ mean: 2 }, { mean: 5 }]);
  });

  test('are divided by one thing, without what would give a small group away', async () => {
    const outcomes = await shown('noor', { split: 'team' });
    const { groups, figure: whole } = figure(outcomes, 'NP-IND-05');
    expect(whole.n).toBe(11);
    expect(groups.map(({ name, figure: { hidden, n } }) => [name!.nl, hidden, n])).toEqual(expect.arrayContaining([['Noord', true, null], ['Zuidoost', true, null]]));
    expect(figure(await shown('noor', { split: 'team', small: true }), 'NP-IND-05').groups.map(({ name, figure: { n } }) => [name!.nl, n]).toSorted()).toEqual([['Noord', 3], ['Zuidoost', 8]]);
    expect(figure(await shown('noor', { split: 'duration', small: true }), 'NP-IND-05').groups.map(({ name, figure: { n } }) => [name!.nl, n])).toEqual([['3 maanden', 9], ['6 maanden', 1], ['onbekend', 1]]); // who ended early is in no group by length
    expect(outcomes.splits.map(({ value }) => value)).toEqual(expect.arrayContaining(['year', 'team', 'duration', 'NP-K-DAK']));
    for (const { value } of outcomes.splits) expect((await send('noor', { split: value })).errors).toBeUndefined();
  });

  test('list the cases that count and those that do not, which together are all', async () => {
    const counted = await cases('noor');
    expect(counted.map(({ clientNumber, value }) => [clientNumber, value])).toEqual([
      ...[1, 2, 3, 4].map((index) => [`NP-0${index}`, 100]), ...[5, 6, 7, 8, 9].map((index) => [`NP-0${index}`, 50]), ['NP-12', 100],
    ]);
    expect((await cases('noor', { counted: false })).map(({ clientNumber, why }) => [clientNumber, why!.nl])).toEqual([
      ['NP-10', 'Geen enkel doel is gescoord.'], ['NP-11', 'De hulp loopt nog.'], ['NP-13', 'Deze variant telt niet mee.'],
    ]);
    for (const { code, figure: { n }, notCounted } of (await shown()).report!.indicators) {
      const listed = await Promise.all([true, false].map(async (is) => (await cases('noor', { indicator: code, counted: is, first: 100 })).length));
      expect(listed, code).toEqual([n, notCounted.reduce((sum, { count }) => sum + count, 0)]);
      expect(listed[0]! + listed[1]!, code).toBe(13);
    }
    expect((await cases('noor', { indicator: 'GOALS' })).length).toBe(10);
    expect(await cases('noor', { counted: false, reason: 'running' })).toMatchObject([{ clientNumber: 'NP-11' }]);
    const page = dataOf(await askCases('noor', { first: 4 })).outcomeCases;
    expect([...page.items, ...await cases('noor', { first: 50, after: page.next })]).toEqual(counted);
    const [read] = await measuring.app.superuser<{ subjects: string[] }>(`select subjects from audit_entry where verb = 'case.read' order by at desc, id desc limit 1`);
    expect(read!.subjects).toHaveLength(6);
  });

  test('are of a period, a site or a team, and refuse what makes no sense', async () => {
    expect(figure(await shown('noor', { from: '2025-07-01' }), 'NP-IND-05').figure).toMatchObject({ hidden: true });
    expect(figure(await shown('noor', { from: '2025-07-01', small: true }), 'NP-IND-05').figure).toMatchObject({ n: 1 });
    expect(figure(await shown('noor', { until: '2025-06-30', small: true }), 'NP-IND-05').figure).toMatchObject({ n: 10 });
    expect(figure(await shown('noor', { teamId: measuring.cast.teams.noord.id, small: true }), 'NP-IND-05').figure).toMatchObject({ n: 3, value: expect.closeTo(100 / 3) as number });
    for (const [over, field] of [[{ from: '2025-07-01', until: '2025-06-30' }, 'until'], [{ split: 'moon' }, 'split']] as const) {
      expect((await send('noor', over)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field }] } });
    }
    for (const [over, field] of [[{ indicator: 'NONE' }, 'indicator'], [{ counted: false, reason: 'none' }, 'reason']] as const) {
      expect((await askCases('noor', over)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field }] } });
    }
  });

  test('stay within reach, and cases with who may see them', async () => {
    const bram = await shown('bram'); // leads team Zuidoost
    expect(figure(bram, 'NP-IND-05').figure.n).toBe(8);
    expect(bram.teams).toEqual([]);
    expect((await cases('bram', { counted: true })).map(({ clientNumber }) => clientNumber)).toEqual(['NP-01', 'NP-02', 'NP-03', 'NP-04', 'NP-05', 'NP-06', 'NP-07', 'NP-12']);
    expect((await cases('fatima')).map(({ clientNumber }) => clientNumber)).toEqual(['NP-01']);
    const pieter = await shown('pieter'); // a director sees figures and no cases
    expect(pieter.open).toBe(false);
    expect(figure(pieter, 'NP-IND-05')).toMatchObject({ figure: { n: 11 }, notCounted: [] });
    expect(JSON.stringify(pieter)).not.toContain('NP-01');
    expect(codesOf(await send('pieter', { small: true }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await askCases('pieter'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await send('joris'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await send('lotte'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await askCases('lotte'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('noor', { teamId: measuring.cast.teams.feijenoord.id }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('bram', { teamId: measuring.cast.teams.noord.id }))).toEqual(['NOT_FOUND']);
  });

  test('can be saved as a file, with no more in it than the screen shows', async () => {
    const { outcomesExport: file } = dataOf(await measuring.send<{ outcomesExport: { fileName: string; content: string } }>('noor', `query ($programmeId: ID, $split: String) { outcomesExport(programmeId: $programmeId, split: $split, locale: nl) { fileName content } }`, { programmeId, split: 'team' }));
    expect(file.fileName).toBe('uitkomsten-np.csv');
    const lines = file.content.split('\r\n');
    expect(lines).toContain('NP-IND-05;Uitval;geheel;;11;0;9,09;procent;1,62;37,74;< 10;ja;;ja;');
    expect(lines).toContain('NP-IND-05;Uitval;Noord;;;;;procent;;;< 10;;;nee;');
    const [entry] = await measuring.app.superuser<{ subjects: string[] }>(`select subjects from audit_entry where verb = 'result.export' order by at desc limit 1`);
    expect(entry!.subjects).toEqual([programmeId]);
  });

  test('take a fixed number of statements', async () => {
    const few = await countStatements(() => shown('bram'));
    expect(await countStatements(() => shown())).toBe(few);
    const one = await countStatements(() => cases('fatima'));
    expect(await countStatements(() => cases('noor'))).toBe(one);
  });
});
