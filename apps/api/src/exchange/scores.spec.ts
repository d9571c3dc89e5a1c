import { np } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addGoals, importGoals, importScores } from '../../test/goals.ts';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';

const HEAD = 'Cliëntnummer;Trajectnummer;Datum evaluatie;Eindevaluatie;Doelnummer;Doelcode;Wie scoorde;Score;Eigen woorden';
const lines = (...rows: string[]) => [HEAD, ...rows].join('\n');

let measuring: Measuring;
let ofNp: string;
beforeAll(async () => {
  measuring = await startMeasuring();
  const { app, cast } = measuring;
  const { programmeId } = await runMethod(app, cast, 'spirit', np, [cast.teams.zuidoost.id]);
  ofNp = programmeId;
  const trajectory = { programmeId, startedOn: '2025-01-06', endedOn: '2025-04-04' };
  await addFamilies(measuring, [
    { clientNumber: 'NP-1', ...trajectory, again: [{ programmeId, startedOn: '2025-04-07', endedOn: '2025-07-04' }] },
    ...Array.from({ length: 9 }, (_, index) => ({ clientNumber: `NP-${index + 2}`, ...trajectory })),
    { clientNumber: 'VIG-1' },
    { clientNumber: 'RADAR-1', team: 'feijenoord' as const },
  ]);
  for (let index = 1; index <= 10; index += 1) await addGoals(measuring, `NP-${index}`, [{ code: 'NP-D3-GEZ-1' }, { code: 'NP-D4-DAG-3a', setOn: '2025-02-03' }]);
  await addGoals(measuring, 'NP-2', [{ code: 'NP-D4-DAG-3a' }, { code: null, scale: 'ten' }]);
});
afterAll(() => measuring.close());

interface Kept { heldOn: string; final: boolean; closed: boolean; rater: string; state: string; why: string | null; code: string | null; score: number | null; unknown: boolean | null; words: string | null; revision: number | null }
const kept = (client: string) => measuring.app.superuser<Kept>(`
  select e.held_on::text as "heldOn", e.final, e.closed_at is not null as closed, r.rater, r.state, r.missing_reason as why, g.code, s.score, s.unknown, s.words, s.revision
  from evaluation e join trajectory t on t.id = e.trajectory_id join family f on f.id = t.family_id join evaluation_rater r on r.evaluation_id = e.id
    left join goal_score s on s.evaluation_id = e.id and s.rater = r.rater left join goal g on g.id = s.goal_id
  where f.client_number = $1 order by e.held_on, r.rater, g.number, s.revision`, [client]);

describe('a file of scores', () => {
  test('makes evaluations that are closed by it, with who scored and who did not', async () => {
    const text = lines('NP-1;1;2025-04-03;nee;1;;jongere;+1;', 'NP-1;1;03-04-2025;;;NP-D3-GEZ-1;professional;2;', 'NP-1;;2025-07-03;ja;2;;begeleider;-2;Hij komt niet meer', 'NP-1;2;2025-07-03;ja;1;;coach;onbekend;');
    expect(await importScores(measuring, text, { commit: false })).toMatchObject({ created: 4, committed: false, problems: [] });
    expect(await kept('NP-1')).toEqual([]);
    expect(await importScores(measuring, text)).toMatchObject({ created: 4, changed: 0, unchanged: 0, committed: true });
    const closed = { closed: true, why: null, words: null, unknown: false, revision: 1 };
    expect(await kept('NP-1')).toEqual([
      { ...closed, heldOn: '2025-04-03', final: false, rater: 'client', state: 'in', code: 'NP-D3-GEZ-1', score: 1 },
      { ...closed, heldOn: '2025-04-03', final: false, rater: 'professional', state: 'in', code: 'NP-D3-GEZ-1', score: 2 },
      { ...closed, heldOn: '2025-07-03', final: true, rater: 'client', state: 'missing', why: null, code: null, score: null, unknown: null, revision: null },
      { ...closed, heldOn: '2025-07-03', final: true, rater: 'professional', state: 'in', code: 'NP-D3-GEZ-1', score: null, unknown: true },
      { ...closed, heldOn: '2025-07-03', final: true, rater: 'professional', state: 'in', code: 'NP-D4-DAG-3a', score: -2, words: 'Hij komt niet meer' },
    ]);
  });

  test('that is read once more changes nothing, and a later one adds who was missing and corrects what came with a file', async () => {
    const again = lines('NP-1;2;2025-07-03;ja;2;;begeleider;-2;Hij komt niet meer');
    expect(await importScores(measuring, again)).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await importScores(measuring, lines('NP-1;2;2025-07-03;ja;2;;begeleider;-1;', 'NP-1;2;2025-07-03;ja;2;;jongere;0;'))).toMatchObject({ created: 1, changed: 1, committed: true });
    expect((await kept('NP-1')).filter(({ heldOn, code }) => heldOn === '2025-07-03' && code === 'NP-D4-DAG-3a').map(({ rater, state, score, revision }) => [rater, state, score, revision])).toEqual([
      ['client', 'in', 0, 1], ['professional', 'in', -2, 1], ['professional', 'in', -1, 2],
    ]);
    const [closed] = await measuring.app.superuser<{ scores: unknown }>(`select e.scores from evaluation e join trajectory t on t.id = e.trajectory_id join family f on f.id = t.family_id where f.client_number = 'NP-1' and e.final`);
    expect(closed!.scores).toEqual({ 2: { client: 0, professional: -1 } }); // what figures over many cases read; of the first goal nobody gave a score
  });

  test('leaves who is not in it missing without words, and he can score when the evaluation is opened again', async () => {
    await importScores(measuring, lines('NP-9;1;2025-04-03;nee;1;;begeleider;1;'));
    const [{ id } = { id: '' }] = await measuring.app.superuser<{ id: string }>(`select e.id from evaluation e join trajectory t on t.id = e.trajectory_id join family f on f.id = t.family_id where f.client_number = 'NP-9'`);
    const ask = async (name: string, type: string, input: object) => (await measuring.ask<Record<string, { revision: number; raters: object[] }>>('noor', `mutation ($input: ${type}!) { ${name}(input: $input) { revision raters { rater state way missingReason } } }`, { input }))[name]!;
    const { raters } = await ask('reopenEvaluation', 'EvaluationReasonInput', { id, revision: 1, reason: 'De jongere scoort alsnog' });
    expect(raters[0]).toEqual({ rater: 'client', state: 'missing', way: 'import', missingReason: null });
    expect((await ask('reopenRater', 'RaterReasonInput', { evaluationId: id, rater: 'client', reason: 'De jongere scoort alsnog' })).raters[0]).toEqual({ rater: 'client', state: 'open', way: null, missingReason: null });
  });

  test('reports every bad row, and imports nothing until it is right', async () => {
    const { committed, problems } = await importScores(measuring, lines(
      'NP-2;1;2025-04-03;nee;1;;jongere;1;',
      'NP-99;1;2025-04-03;nee;1;;jongere;1;', // no such family
      'RADAR-1;1;2025-04-03;nee;1;;jongere;1;', // of another organisation
      'NP-2;2;2025-04-03;nee;1;;jongere;1;', // no such trajectory
      'NP-1;;2025-12-03;nee;1;;jongere;1;', // none ran then
      'NP-2;1;2025-01-05;nee;1;;jongere;1;', // before the trajectory
      'NP-2;1;2039-01-05;nee;1;;jongere;1;', // in the future
      'NP-2;1;2025-01-31;nee;2;;jongere;1;', // before the goal was set
      'NP-2;1;2025-04-03;nee;7;;jongere;1;', // no such goal
      'NP-2;1;2025-04-03;nee;;NP-D3-REL-1;jongere;1;', // not a goal of this family
      'NP-2;1;2025-04-03;nee;;NP-D4-DAG-3a;jongere;1;', // two goals have the code
      'NP-2;1;2025-04-03;nee;;;jongere;1;', // no goal
      'NP-2;1;2025-04-03;nee;1;;jongere;3;', // off the scale
      'NP-2;1;2025-04-03;nee;4;;jongere;11;', // off the other scale
      'NP-2;1;2025-04-03;nee;1;;professional;goed;', // no number
      'NP-2;1;2025-04-03;nee;1;;buurvrouw;1;', // nobody
      'NP-2;1;2025-04-03;nee;1;;samen;1;', // does not score in this method
      'NP-2;1;2025-04-03;ja;2;;jongere;1;', // of the same evaluation something else
      'NP-2;1;2025-04-03;nee;1;;cliënt;1;', // twice
      'VIG-1;1;2025-04-03;nee;1;;jongere;1;', // a family without goals
      'NP-2;1;2025-04-31;misschien;1;;jongere;1;', // no day, no yes and no no
    ));
    expect(committed).toBe(false);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [3, 'Cliëntnummer'], [4, 'Cliëntnummer'], [5, 'Trajectnummer'], [6, 'Trajectnummer'], [7, 'Datum evaluatie'], [8, 'Datum evaluatie'], [9, 'Score'], [10, 'Doelnummer'], [11, 'Doelcode'], [12, 'Doelcode'],
      [13, 'Doelnummer'], [14, 'Score'], [15, 'Score'], [16, 'Score'], [17, 'Wie scoorde'], [18, 'Wie scoorde'], [19, 'Eindevaluatie'], [20, 'Score'], [21, 'Doelnummer'], [22, 'Datum evaluatie'], [22, 'Eindevaluatie'],
    ]);
    expect(problems[6]!.message.nl).toContain('het doel was er toen nog niet');
    expect(problems[11]!.message.nl).toContain('3 staat niet op de schaal');
    expect(await kept('NP-2')).toEqual([]);
  });

  test('writes nothing over what people scored here, and leaves an open evaluation to them', async () => {
    await importScores(measuring, lines('NP-3;1;2025-03-03;nee;1;;jongere;1;', 'NP-4;1;2025-03-03;nee;1;;jongere;1;'));
    const of = `e.id = r.evaluation_id and t.id = e.trajectory_id and f.id = t.family_id and f.client_number`;
    await measuring.app.superuser(`update evaluation_rater r set way = 'link' from evaluation e, trajectory t, family f where ${of} = 'NP-3' and r.state = 'in'`);
    await measuring.app.superuser(`update evaluation e set closed_at = null, closed_by = null from trajectory t, family f where t.id = e.trajectory_id and f.id = t.family_id and f.client_number = 'NP-4'`);
    expect(await importScores(measuring, lines('NP-3;1;2025-03-03;nee;1;;jongere;1;'))).toMatchObject({ unchanged: 1, problems: [] });
    const { problems } = await importScores(measuring, lines('NP-3;1;2025-03-03;nee;1;;jongere;2;', 'NP-4;1;2025-03-03;nee;1;;begeleider;2;'));
    expect(problems.map(({ row, column, message }) => [row, column, message.nl.split('.')[0]])).toEqual([
      [2, 'Score', 'dit is in Getrouw zelf gescoord of afgerond, en het bestand zegt iets anders'], [3, 'Datum evaluatie', 'op deze dag loopt in Getrouw nog een evaluatie'],
    ]);
  });

  test('scores no goal that another method set', async () => {
    const [other] = await addFamilies(measuring, [{ clientNumber: 'NP-20', again: [{ programmeId: ofNp, startedOn: '2025-06-02', endedOn: '2025-09-05' }] }]);
    expect(other).toBeDefined();
    await addGoals(measuring, 'NP-20', [{ code: 'NP-D3-GEZ-1', setOn: '2025-06-02', trajectory: 1 }]);
    const { problems } = await importScores(measuring, lines('NP-20;2;2025-07-03;nee;1;;jongere;1;'));
    expect(problems.map(({ column }) => column)).toEqual(['Doelnummer']);
    const moved = await importGoals(measuring, 'Cliëntnummer;Trajectnummer;Doelnummer;Doelcode;Gesteld op\nNP-20;2;1;NP-D3-GEZ-1;2025-06-02');
    expect(moved.problems.map(({ column }) => column), 'nor does a file take it over').toEqual(['Doelnummer']);
  });

  test('is for who may import, and stands in the trail', async () => {
    const input = { kind: 'scores', file: Buffer.from(lines('NP-5;1;2025-04-03;nee;1;;jongere;1;')).toString('base64'), commit: true };
    const send = (person: 'fatima' | 'lotte') => measuring.send(person, 'mutation ($input: ImportInput!) { importFile(input: $input) { committed problems { column } } }', { input });
    expect(codesOf(await send('fatima'))).toEqual(['FORBIDDEN']);
    expect((await send('lotte')).data).toEqual({ importFile: { committed: false, problems: [{ column: 'Cliëntnummer' }] } });
    await importScores(measuring, lines('NP-5;1;2025-04-03;nee;1;;jongere;1;'));
    const [entry] = await measuring.app.superuser<{ fields: string[] }>(`select fields from audit_entry where verb = 'case.import' order by at desc limit 1`);
    expect(entry!.fields).toContain('score');
  });

  test('takes as many statements for nine youths as for one', async () => {
    const text = (from: number, until: number) => lines(...Array.from({ length: until - from }, (_, index) => `NP-${from + index};1;2025-04-01;nee;1;;jongere;1;`));
    const one = await countStatements(() => importScores(measuring, text(6, 7)));
    expect(await countStatements(() => importScores(measuring, text(7, 11)))).toBe(one);
  });
});
