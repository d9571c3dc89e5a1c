import { np } from '@getrouw/interventions';
import { items as itemsOf, type OutcomesReport } from '@getrouw/domain';
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
      expect(notCounted.map(({ count }) => count), code).toEqual(notCounted.map(({ count }) => count).toSorted((one, other) => other - one));
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
    for (const [over, field] of [[{ indicator: 'NONE' }, 'indicator'], [{ counted: false, reason: 'none' }, 'reason'], [{ counted: false, reason: 'toString' }, 'reason']] as const) {
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

  test('list no case of a family that objects to who comes from outside', async () => {
    const { app, cast } = measuring;
    const [role] = await app.superuser<{ id: string; grants: object[] }>('select id, grants from role where id = $1', [cast.organisations.spirit.roleIds['assessor']]);
    const grant = (grants: object[]) => app.superuser('update role set grants = $2, revision = revision + 1 where id = $1', [role!.id, JSON.stringify(grants)]);
    await grant([...role!.grants, { verb: 'case.read', reach: 'organisation' }]);
    await app.superuser(`update family set objection_on = '2025-02-02', objection_source = 'Gesprek' where client_number = 'NP-02'`);
    const listed = async (person: PersonKey) => (await cases(person)).map(({ clientNumber }) => clientNumber);
    expect(await listed('noor')).toContain('NP-02');
    expect(await listed('tess')).toEqual((await listed('noor')).filter((each) => each !== 'NP-02'));
    await app.superuser(`update family set objection_on = null, objection_source = null where client_number = 'NP-02'`);
    await grant(role!.grants);
  });

  test('of a team or a period give away no few cases beside the whole, to who may not see cases', async () => {
    const { zuidoost, noord } = measuring.cast.teams;
    const [whole, team, year] = [await shown('pieter'), await shown('pieter', { teamId: zuidoost.id }), await shown('pieter', { until: '2025-06-30' })];
    expect(figure(whole, 'NP-IND-05').figure.n).toBe(11);
    for (const part of [team, year, await shown('pieter', { teamId: noord.id })]) { // 8 of 11, 10 of 11 and 3 of 11
      expect(part.report!.indicators.filter(({ figure: { n } }) => n !== null && n > 0)).toEqual([]);
      expect(part.report!.goals.filter(({ goal }) => goal === 'NP-D3-GEZ-1').flatMap(({ rows }) => rows.flatMap(({ first, end }) => [first, end])).filter((cell) => !cell.hidden && cell.n > 0)).toEqual([]);
      expect(part.report!.headline.nl).toContain('te weinig');
    }
    expect(figure(await shown('pieter', { until: '2025-12-31' }), 'NP-IND-05').figure.n).toBe(11); // nothing is left out
    expect(figure(await shown('noor', { teamId: zuidoost.id }), 'NP-IND-05').figure.n).toBe(8); // she may see them
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

  test('read what clients said, what was registered and how heavily needs weighed, as it stands last', async () => {
    const { app } = measuring;
    const of = `from trajectory t join family f on f.id = t.family_id where f.client_number between 'NP-01' and 'NP-06'`;
    const form = np.instruments.find(({ code }) => code === np.indicators!.find(({ code: indicator }) => indicator === 'NP-IND-06')!.from!.part)!;
    const scored = np.indicators!.find(({ code }) => code === 'NP-IND-06')!.from!.fields;
    const [answer] = scored.map((code) => itemsOf(form).find(({ item }) => item.code === code)!.item.answer);
    const option = answer!.kind === 'scale' || answer!.kind === 'yes_no' ? np.scales.find(({ code }) => code === answer!.scale)!.options.find(({ value }) => value === 4)!.code : '';
    const say = (day: string, value: string) => app.superuser(`insert into satisfaction (organisation_id, id, trajectory_id, instrument_code, answers, refused, answered_on, revision)
      select t.organisation_id, uuidv7(), t.id, $1, $2, false, $3, 1 ${of}`, [form.code, JSON.stringify(Object.fromEntries(scored.map((code) => [code, value]))), day]);
    await say('2025-04-01', 'none such');
    await say('2025-04-04', option);
    await app.superuser(`insert into need (organisation_id, id, trajectory_id, domain, stated_on, severity_start, severity_end, removed_on, revision)
      select t.organisation_id, uuidv7(), t.id, d.domain, '2025-01-10', 8, d.severity, d.removed, 1 ${of.replace('from trajectory t', "from trajectory t cross join (values ('NP-D1', 3, null), ('NP-D2', 10, date '2025-02-01')) d (domain, severity, removed)")}`);
    for (const { id } of await app.superuser<{ id: string }>(`select t.id ${of}`)) {
      for (const [moment, value] of [['start', 'YES'], ['close', 'NO']] as const) dataOf(await measuring.send('noor', `mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { trajectoryId } }`, {
        input: { trajectoryId: id, coder: 'first', moment, cells: [{ itemCode: 'NP-K-DAK', value, revision: 0 }] } }));
    }
    const outcomes = await shown('noor', { split: 'NP-K-DAK', small: true });
    expect(figure(outcomes, 'NP-IND-06').figure).toMatchObject({ n: 6, value: 4 });
    expect(figure(outcomes, 'NP-IND-HOMELESS').figure).toMatchObject({ n: 6, value: 100 });
    expect(outcomes.report!.indicators.find(({ measure, code }) => measure === 'problems_reduced' && code.endsWith('PROBLEMS'))!.figure).toMatchObject({ n: 6, value: 100 });
    expect(figure(outcomes, 'NP-IND-05').groups.map(({ key, figure: { n } }) => [key, n])).toEqual([['YES', 6], [null, 5]]);
  });

  test('of a method that asks after the help take what was said at the follow-up, the latest statement, and never show it without its context', async () => {
    const { programmeId: vig } = measuring.versions.spirit;
    const ids = await addFamilies(measuring, Array.from({ length: 7 }, (_, index) => ({ clientNumber: `VG-${index + 1}` })));
    const state = (id: string, revision: number, state: string, home: string) => measuring.app.superuser(`insert into milestone (organisation_id, id, trajectory_id, code, number, revision, state, happened_on, answers, recorded_at)
      select organisation_id, uuidv7(), id, 'VIG-PH4-M6', 1, $2, $3, case when $3 = 'met' then date '2026-01-05' end, $4, now() from trajectory where id = $1`, [id, revision, state, JSON.stringify({ 'VIG-V6-HOME': home })]);
    for (const [index, id] of ids.slice(0, 6).entries()) await state(id, 1, 'met', index === 0 ? 'NO' : 'YES');
    await state(ids[1]!, 2, 'met', 'NO'); // corrected
    await state(ids[5]!, 2, 'withdrawn', 'YES'); // a mistake
    const home = figure(await shown('noor', { programmeId: vig }), 'VIG-IND-HOME'); // the children still at home
    expect(home.figure).toMatchObject({ n: 5, missing: 2, value: 60 });
    expect(home.context!.nl).toContain('uithuisplaatsing');
    expect((await cases('noor', { programmeId: vig, indicator: 'VIG-IND-HOME', counted: false })).map(({ clientNumber, why }) => [clientNumber, why!.nl])).toEqual([['VG-6', 'Het contact na afloop is er niet geweest.'], ['VG-7', 'Het contact na afloop is er niet geweest.']]);
  });

  test('take a fixed number of statements', async () => {
    const few = await countStatements(() => shown('bram'));
    expect(await countStatements(() => shown())).toBe(few);
    const one = await countStatements(() => cases('fatima'));
    expect(await countStatements(() => cases('noor'))).toBe(one);
  });
});
