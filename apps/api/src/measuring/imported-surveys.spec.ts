import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, dataOf, startSurveying, type Surveying } from '../../test/surveys.ts';

let spirit: Surveying;
beforeAll(async () => {
  spirit = await startSurveying();
});
afterAll(() => spirit.close());

interface Begun { id: string; revision: number; privacy: string }
const begin = async (name: string) => (await spirit.ask<{ beginImportedRound: Begun }>('noor', 'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id revision privacy } }', { input: {
  name, adoptedVersionId: spirit.np.adoptedVersionId, periodFrom: '2015-01-01', periodTo: '2015-12-31', referenceDate: '2015-07-01', sampling: 'all', source: 'Papieren formulieren',
} })).beginImportedRound;
const IMPORT = 'mutation ($input: ImportSurveyInput!) { importSurvey(input: $input) { id } }';
const send = (roundId: string, responses: object[], person: 'noor' | 'lotte' | 'bram' = 'noor') => spirit.send(person, IMPORT, { input: { roundId, responses } });
const form = (respondent: string, over: object = {}) => ({ respondent, team: 'Noord', variants: ['NP-PREV'], answers: [{ itemCode: 'NP-UG-IP-01', value: 'V6' }, { itemCode: 'NP-UG-IP-02', value: 'V3' }], ...over });

test('forms are kept as anonymous answers of their team, without their number, and close as a round', async () => {
  const round = await begin('Op papier');
  expect(round.privacy).toBe('anonymous');
  expect(codesOf(await send(round.id, [form('F-1'), form('F-2', { team: ' zuidoost ' })]))).toEqual([]);
  expect(await spirit.app.superuser(`select p.state, p.variants, t.name from response p join team t on t.id = p.team_id where p.round_id = $1 order by t.name`, [round.id]))
    .toEqual([{ state: 'submitted', variants: ['NP-PREV'], name: 'Noord' }, { state: 'submitted', variants: ['NP-PREV'], name: 'Zuidoost' }]);
  expect(JSON.stringify(await spirit.app.superuser('select to_jsonb(p) as row from response p where p.round_id = $1', [round.id]))).not.toContain('F-1');
  expect(await spirit.app.superuser('select from answer_history h join answer n on n.id = h.answer_id join response p on p.id = n.response_id where p.round_id = $1', [round.id])).toEqual([]);
  await spirit.ask('noor', 'mutation ($id: ID!) { finishImport(roundId: $id, revision: 1) { id } }', { id: round.id });
  expect(codesOf(await send(round.id, [form('F-3')]))).toEqual(['ROUND_IMPORT_FINISHED']);
  expect(await spirit.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 2) { state } }', { id: round.id })).toEqual({ closeRound: { state: 'closed' } });
  const { rounds } = await spirit.ask<{ rounds: { items: { name: string }[] } }>('bram', '{ rounds { items { name } } }');
  expect(rounds.items.map(({ name }) => name), 'a leader of one of its teams').toContain('Op papier');
});

test('every wrong form is named, and nothing is kept until all are right', async () => {
  const round = await begin('Met fouten');
  await send(round.id, [form('F-1')]);
  const answer = await send(round.id, [
    form('F-1'), form('F-2'), form('F-2'), form('F-4', { team: 'West' }), form('F-5', { variants: ['NPX'] }),
    form('F-6', { answers: [{ itemCode: 'NP-XX', value: 'V6' }, { itemCode: 'NP-UG-IP-01', value: 'V9' }, { itemCode: 'NP-UG-IP-01', value: 'V6' }] }),
  ]);
  const { problems } = answer.errors![0]!.extensions.details as { problems: { field: string; accepted?: { nl: string } }[] };
  expect(problems.map(({ field }) => field)).toEqual([
    'responses.0.respondent', 'responses.2.respondent', 'responses.3.team', 'responses.4.variants', 'responses.5.answers.0.itemCode', 'responses.5.answers.1.value', 'responses.5.answers.2.itemCode',
  ]);
  expect(problems[2]!.accepted!.nl).toBe('Noord, Zuidoost');
  expect(await spirit.app.superuser('select from response where round_id = $1', [round.id])).toHaveLength(1);
  const presses = await Promise.all([send(round.id, [form('F-2')]), send(round.id, [form('F-2')])]);
  expect([['SURVEY_FORM_IMPORTED'], ['BAD_INPUT']]).toContainEqual(presses.flatMap(codesOf)); // at once, or one just after the other
  expect(codesOf(await send(round.id, [form('F-2')]))).toEqual(['BAD_INPUT']);
});

test('another organisation finds nothing, who lacks the verb is refused, a round of case files takes no forms', async () => {
  const round = await begin('Van ons');
  expect(codesOf(await send(round.id, [form('F-1')], 'lotte'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await send(round.id, [form('F-1')], 'bram'))).toEqual(['FORBIDDEN']);
  const files = await spirit.ask<{ beginImportedRound: Begun }>('noor', 'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id revision privacy } }', { input: {
    name: 'Dossiers', adoptedVersionId: spirit.versions.spirit.final, periodFrom: '2015-01-01', periodTo: '2015-12-31', referenceDate: '2015-07-01', sampling: 'all', source: 'Papier',
  } });
  expect(codesOf(await send(files.beginImportedRound.id, [form('F-1')]))).toEqual(['ROUND_NOT_A_SURVEY']);
  expect(dataOf(await spirit.send<{ rounds: { items: { survey: boolean }[] } }>('noor', '{ rounds { items { survey } } }')).rounds.items.filter(({ survey }) => survey).length).toBe(3);
});
