import http from 'node:http';
import { vigFinal } from '@getrouw/interventions';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, type Measuring, scored, startMeasuring } from '../../test/measuring.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
  await addFamilies(spirit, [
    ...Array.from({ length: 6 }, (_, index) => ({ clientNumber: `SP-${index + 1}`, team: index < 3 ? 'noord' as const : 'zuidoost' as const })),
    { clientNumber: 'SP-20', again: [{ startedOn: '2023-01-01', endedOn: '2023-06-01' }] }, { clientNumber: 'RA-1', team: 'feijenoord' },
  ]);
});
afterAll(() => spirit.close());

interface Result {
  columns: string[]; fields: { field: string; label: { nl: string }; accepted: { nl: string } }[]; mapping: Record<string, string | null>; problems: { row: number; column: string | null; value: string | null; message: { nl: string; en: string } }[];
  problemCount: number; created: number; changed: number; unchanged: number; committed: boolean; roundSlug: string | null;
}
const IMPORT = `mutation ($input: ImportInput!) { importFile(input: $input) {
  columns fields { field label { nl } accepted { nl } } mapping problems { row column value message { nl en } } problemCount created changed unchanged committed roundSlug } }`;
const BEGIN = 'mutation ($input: ImportedRoundInput!) { beginImportedRound(input: $input) { id slug state revision } }';
const ADD = 'mutation ($input: ImportChecklistInput!) { importChecklist(input: $input) { clientNumber trajectoryNumber outcome } }';
const FINISH = 'mutation ($id: ID!, $revision: Int!) { finishImport(roundId: $id, revision: $revision) { state revision } }';
const CLOSE = 'mutation ($id: ID!, $revision: Int!) { closeRound(id: $id, revision: $revision) { state } }';
const RESULTS = `query ($slug: String!) { results(slug: $slug) { closed figures sampled examined reviewed unreviewed sha256 round { imported approved } origin { source by } remarks { itemCode clientNumber remark } previousRounds { slug } } }`;

const round = (over: Record<string, unknown> = {}) => ({
  name: 'Papier 2023', adoptedVersionId: spirit.versions.spirit.final, periodFrom: '2023-01-01', periodTo: '2023-12-31', referenceDate: '2024-07-01', sampling: 'all', source: 'Papieren lijsten, archief Noord', ...over,
});
const send = (text: string, over: Record<string, unknown> = {}, person: 'noor' | 'lotte' | 'bram' | 'ilse' = 'noor'): Promise<GraphqlAnswer<{ importFile: Result }>> =>
  spirit.send(person, IMPORT, { input: { kind: 'checklists', file: Buffer.from(text).toString('base64'), commit: true, round: round(), ...over } });
const read = async (text: string, over: Record<string, unknown> = {}): Promise<Result> => dataOf(await send(text, over)).importFile;
const wrong = ({ problems }: Result) => problems.map(({ row, column, message }) => [row, column, message.en]);
const count = async (sql: string, values: unknown[] = []): Promise<number> => (await spirit.app.superuser<{ count: number }>(`select count(*)::int as count from ${sql}`, values))[0]!.count;
const begin = async (over: Record<string, unknown>) => (await spirit.ask<{ beginImportedRound: { id: string; slug: string; state: string; revision: number } }>('noor', BEGIN, { input: round(over) })).beginImportedRound;
const add = (roundId: string, clientNumber: string, over: Record<string, unknown> = {}) => spirit.send<{ importChecklist: { outcome: string } }>('noor', ADD, {
  input: { roundId, clientNumber, answers: scored(vigFinal).map((itemCode) => ({ itemCode, value: 'YES', mark: false })), ...over },
});
const outcome = async (answer: Promise<GraphqlAnswer<{ importChecklist: { outcome: string } }>>) => dataOf(await answer).importChecklist.outcome;

describe('a file with the checklists of an earlier round', () => {
  const file = 'cliëntnummer;team;beoordelaar;1;2a;opmerking 2a;VIG-U3-1\nSP-1;Noord;A. Jansen;ja;nee;Geen plan gevonden;YES\nSP-2;;;J;Nee;;\nSP-4;zuidoost;B. de Boer;1;0;;ja\n';

  test('names a column for each question, for its remark and for its mark, and knows them by number', async () => {
    const { fields, mapping } = await read(file, { commit: false });
    expect(fields.map(({ field }) => field)).toEqual(expect.arrayContaining(['clientNumber', 'VIG-U2-1', 'VIG-U2-1.remark', 'VIG-U2-1.mark']));
    expect(mapping).toEqual({ 'cliëntnummer': 'clientNumber', team: 'team', beoordelaar: 'assessorName', 1: 'VIG-U1-1', '2a': 'VIG-U2-1', 'opmerking 2a': 'VIG-U2-1.remark', 'VIG-U3-1': 'VIG-U3-1' });
    expect(await count('round where imported_at is not null')).toBe(0);
  });

  test('becomes a closed round that says where it came from, with its figures frozen', async () => {
    const result = await read(file);
    expect(result).toMatchObject({ problems: [], created: 3, changed: 0, unchanged: 0, committed: true, roundSlug: 'papier-2023' });
    const { results } = await spirit.ask<{ results: Record<string, unknown> & { figures: { whole: { items: { itemCode: string; yes: number; n: number; missing: number }[] }; teams: unknown[] } } }>('noor', RESULTS, { slug: 'papier-2023' });
    expect(results).toMatchObject({
      closed: true, sampled: false, examined: 3, reviewed: 0, unreviewed: 3, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), round: { imported: true, approved: 3 },
      origin: { source: 'Papieren lijsten, archief Noord', by: 'Noor de Wit' }, remarks: [{ itemCode: 'VIG-U2-1', clientNumber: 'SP-1', remark: 'Geen plan gevonden' }],
    });
    const figure = (code: string) => results.figures.whole.items.find(({ itemCode }) => itemCode === code);
    expect([figure('VIG-U1-1'), figure('VIG-U2-1'), figure('VIG-U3-1')]).toMatchObject([{ yes: 3, n: 3 }, { yes: 0, n: 3 }, { yes: 2, n: 2, missing: 1 }]);
    expect(results.figures.teams).toHaveLength(2);
    expect(await count('answer_history h join answer n on n.id = h.answer_id join response p on p.id = n.response_id where p.imported_hash is not null')).toBe(8);
  });

  test('is read from a workbook as well, from the sheet and the row that are chosen', async () => {
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Zie het tweede blad']]), 'Uitleg');
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Ronde 2021'], ['client', 'traject', '1', '2a'], ['SP-1', 1, 'ja', 1], ['SP-2', null, 'nee', 0]]), 'Scores');
    const file = (XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer).toString('base64');
    const workbook = { file, round: round({ name: 'Werkmap 2021', periodFrom: '2021-01-01', periodTo: '2021-12-31' }) };
    expect(codesOf(await send('', workbook))).toEqual(['BAD_INPUT']);
    expect(await read('', { ...workbook, sheet: 'Scores', headerRow: 2 })).toMatchObject({ created: 2, committed: true, roundSlug: 'werkmap-2021' });
  });

  test('of 100 MB is refused by what it says of itself, before it is read', async () => {
    const cookie = (await spirit.as('noor'))['cookie']!;
    const status = await new Promise((resolve, reject) => {
      const request = http.request(`${spirit.app.url}/graphql`, { method: 'POST', headers: { cookie, 'content-type': 'application/json', 'content-length': 140_000_000 } }, (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.flushHeaders();
    });
    expect(status).toBe(413);
  });

  test('is refused when it comes again, and so is another round of the same name', async () => {
    expect(codesOf(await send(file, { round: round({ name: 'Nog eens' }) }))).toEqual(['ROUND_IMPORTED_BEFORE']);
    const again = await send(`${file}SP-5;;;ja;ja;;ja\n`, { round: round({ name: 'PAPIER 2023' }) });
    expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'name' });
    const presses = await Promise.all(['Een', 'Twee'].map((name) => send('client;1\nSP-1;ja\n', { round: round({ name, periodFrom: '2022-01-01', periodTo: '2022-12-31' }) })));
    expect(presses.map((press) => codesOf(press)[0] ?? 'done').toSorted()).toEqual(['ROUND_IMPORTED_BEFORE', 'done']);
    expect(await count(`round where name in ('Een', 'Twee')`)).toBe(1);
  });

  test('names every cell that is wrong, and keeps nothing of it', async () => {
    const before = await count('round');
    const result = await read('client;traject;team;1;2a;nvt 2a\nSP-1;;Noord;misschien;ja;\nSP-1;;;ja;ja;soms\nXX-9;;;ja;ja;\nSP-2;;Zuid;ja;ja;\nSP-20;;;ja;ja;\nSP-3;7;;ja;ja;\nSP-4;;;;;\nSP-5;;;ja;ja;\nSP-5;;;nee;ja;\n', { round: round({ name: 'Fout' }) });
    expect(wrong(result)).toEqual([
      [2, '1', 'is not an answer to this question. Expected: one of: Yes, No.'],
      [3, 'nvt 2a', 'is not yes or no. Expected: yes, no or nothing.'],
      [3, 'client', 'this trajectory is in row 2 too. Expected: each trajectory once.'],
      [4, 'client', 'is not a family that is known here. Expected: a client number of your families; import the families first.'],
      [5, 'team', expect.stringMatching(/^is not a team of this organisation\. Expected: Noord, Zuidoost\.$/)],
      [6, 'traject', 'is missing: the family has several trajectories. Expected: 1, 2.'],
      [7, 'traject', "is not one of this family's trajectories of this method. Expected: 1."],
      [8, 'client', 'the row has no answer at all. Expected: at least one answer.'],
      [10, 'client', 'this trajectory is in row 9 too. Expected: each trajectory once.'],
    ]);
    expect(result).toMatchObject({ committed: false, roundSlug: null });
    expect(await count('round')).toBe(before);
  });

  test('without a column for a question, or with a column for one that does not exist, says so', async () => {
    expect(wrong(await read('client;iets\nSP-1;ja\n', { round: round({ name: 'Leeg' }) }))).toEqual([[1, null, 'no column is chosen for a question.']]);
    const unknown = await send('client;iets\nSP-1;ja\n', { round: round({ name: 'Leeg' }), mapping: { client: 'clientNumber', iets: 'VIG-U99-1' } });
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'mapping', details: { problems: [{ message: { en: 'there is no field "VIG-U99-1"' } }] } });
  });

  test.each([
    [{ periodTo: '2999-12-31', referenceDate: '2999-12-31' }, ['periodTo', 'referenceDate']], [{ periodFrom: '2023-06-01', periodTo: '2023-01-01' }, ['periodTo']], [{ name: '  ' }, ['input.round.name', 'name']], [{ source: '' }, ['input.round.source', 'source']],
  ])('of a round with %o is refused by field', async (over, fields) => {
    const answer = await send('client;1\nSP-1;ja\n', { round: round({ name: 'Later', ...over }) });
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    const found = (answer.errors![0]!.extensions.details!['problems'] as { field: string }[]).map(({ field }) => field);
    for (const field of found) expect(fields).toContain(field.replace(/^round\./, ''));
    expect(found.length).toBeGreaterThan(0);
  });

  test('needs to know its round, the verb, and stays within the organisation', async () => {
    expect(codesOf(await send('client;1\nSP-1;ja\n', { round: null }))).toEqual(['BAD_INPUT']);
    expect((await send('client;1\nSP-1;ja\n', {}, 'bram')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await send('client;1\nSP-1;ja\n', {}, 'ilse')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.import' } });
    expect(codesOf(await send('client;1\nSP-1;ja\n', { round: round({ name: 'Elders' }) }, 'lotte'))).toEqual(['NOT_FOUND']);
    const theirs = await send('client;1\nSP-1;ja\n', { round: round({ name: 'Elders', adoptedVersionId: spirit.versions.radar.final }) }, 'lotte');
    expect(wrong(dataOf(theirs).importFile)).toEqual([[2, 'client', expect.stringContaining('is not a family that is known here')]]);
  });
});

describe('a round that is imported in parts', () => {
  test('takes checklists one by one or by file until its import is finished, and is then closed', async () => {
    const { id, slug, state } = await begin({ name: 'In delen' });
    expect(state).toBe('drawn');
    expect(codesOf(await spirit.send('noor', FINISH, { id, revision: 1 }))).toEqual(['ROUND_IMPORT_EMPTY']);
    expect(await outcome(add(id, 'SP-1'))).toBe('created');
    expect(await outcome(add(id, 'SP-1'))).toBe('unchanged');
    expect(await outcome(add(id, 'SP-1', { assessorName: 'A. Jansen' }))).toBe('changed');
    const file = 'client;1;2a\nSP-1;nee;ja\nSP-2;ja;ja\n';
    expect(await read(file, { round: null, roundId: id })).toMatchObject({ created: 1, changed: 1, unchanged: 0, committed: true, roundSlug: slug });
    expect(await read(file, { round: null, roundId: id })).toMatchObject({ created: 0, changed: 0, unchanged: 2, committed: true });
    expect(codesOf(await spirit.send('noor', CLOSE, { id, revision: 1 }))).toEqual(['ROUND_STATE']);
    await spirit.ask('noor', FINISH, { id, revision: 1 });
    expect(codesOf(await add(id, 'SP-3'))).toEqual(['ROUND_IMPORT_FINISHED']);
    await spirit.ask('noor', CLOSE, { id, revision: 2 });
    expect(codesOf(await add(id, 'SP-3'))).toEqual(['ROUND_CLOSED']);
    const { results } = await spirit.ask<{ results: { figures: { whole: { items: { itemCode: string; yes: number; no: number; missing: number }[] } } } }>('noor', RESULTS, { slug });
    // What the first checklist had and the file that changed it has not, is answered no longer; every save of it is kept.
    expect(results.figures.whole.items.filter(({ itemCode }) => ['VIG-U1-1', 'VIG-U3-1'].includes(itemCode))).toMatchObject([{ yes: 1, no: 1, missing: 0 }, { yes: 0, no: 0, missing: 2 }]);
    const history = await spirit.app.superuser(`select h.value, h.revision from answer_history h join answer n on n.id = h.answer_id join response p on p.id = n.response_id join round_case c on c.id = p.round_case_id
      join family f on f.id = c.family_id where p.round_id = $1 and f.client_number = 'SP-1' and n.item_code = 'VIG-U1-1' order by h.revision`, [id]);
    expect(history).toEqual([{ value: 'YES', revision: 1 }, { value: 'NO', revision: 2 }]);
  });

  test('closes over all that came in, whatever comes in at the same moment', async () => {
    const { id } = await begin({ name: 'Tegelijk' });
    await add(id, 'SP-1');
    const [finished, ...added] = await Promise.all([spirit.send('noor', FINISH, { id, revision: 1 }), ...['SP-2', 'SP-3', 'SP-4', 'SP-5', 'SP-6'].map((clientNumber) => add(id, clientNumber))]);
    expect(codesOf(finished)).toEqual([]);
    const kept = 1 + added.filter((each) => codesOf(each).length === 0).length;
    for (const each of added) expect(['ROUND_IMPORT_FINISHED', undefined]).toContain(codesOf(each)[0]);
    await spirit.ask('noor', CLOSE, { id, revision: 2 });
    const [snapshot] = await spirit.app.superuser<{ trajectories: number }>(`select (figures -> 'whole' ->> 'trajectories')::int as trajectories from snapshot where round_id = $1`, [id]);
    expect(snapshot!.trajectories).toBe(kept);
  });

  test('refuses a checklist field by field', async () => {
    const { id } = await begin({ name: 'Streng' });
    const field = async (over: Record<string, unknown>, clientNumber = 'SP-1') => (await add(id, clientNumber, over)).errors?.[0]?.extensions.field;
    expect(await field({}, 'XX-9')).toBe('clientNumber');
    expect(await field({}, 'RA-1')).toBe('clientNumber');
    expect(await field({}, 'SP-20')).toBe('trajectoryNumber');
    expect(await field({ trajectoryNumber: 3 })).toBe('trajectoryNumber');
    expect(await field({ team: 'Feijenoord' })).toBe('team');
    expect(await field({ answers: [{ itemCode: 'VIG-U99', value: 'YES', mark: false }] })).toBe('answers.0.itemCode');
    expect(await field({ answers: [{ itemCode: 'VIG-U1-1', value: 'MAYBE', mark: false }] })).toBe('answers.0.value');
    expect(await field({ answers: [{ itemCode: 'VIG-U1-T1', value: 'x', mark: true }] })).toBe('answers.0.mark');
    expect(await field({ answers: [1, 2].map(() => ({ itemCode: 'VIG-U1-1', value: 'YES', mark: false })) })).toBe('answers');
    expect(await count('response where round_id = $1', [id])).toBe(0);
  });

  test('is not drawn, assigned or scored, and a round that is scored here takes no imported checklists', async () => {
    const { id, revision } = await begin({ name: 'Op slot' });
    await add(id, 'SP-1');
    const refused = async (document: string, variables: Record<string, unknown>) => codesOf(await spirit.send('noor', document, variables));
    expect(await refused('mutation ($input: DrawInput!) { draw(input: $input) { id } }', { input: { roundId: id, revision, sampling: 'all', seed: 7 } })).toEqual(['ROUND_IMPORTED']);
    const [roundCase] = await spirit.app.superuser<{ id: string }>('select id from round_case where round_id = $1', [id]);
    const assessorId = spirit.cast.people.joris.memberId;
    expect(await refused('mutation ($input: AssignInput!) { assign(input: $input) { assigned } }', { input: { roundCaseIds: [roundCase!.id], assessorId } })).toEqual(['ROUND_IMPORTED']);
    expect(await refused('mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned } }', { input: { roundId: id, assessorIds: [assessorId] } })).toEqual(['ROUND_IMPORTED']);
    const { planRound } = await spirit.ask<{ planRound: { id: string } }>('noor', 'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id } }', {
      input: { name: 'Hier gescoord', adoptedVersionId: spirit.versions.spirit.final, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-07-01', teamIds: [spirit.cast.teams.noord.id] } });
    expect(codesOf(await add(planRound.id, 'SP-1'))).toEqual(['ROUND_NOT_IMPORTED']);
    await expect(spirit.app.superuser('update assignment set assessor_id = $2 where round_id = $1', [id, assessorId])).rejects.toMatchObject({ constraint: 'assignment_imported' });
    await expect(spirit.app.superuser('update response set imported_hash = null where round_id = $1', [id])).rejects.toMatchObject({ constraint: 'response_imported' });
    await expect(spirit.app.superuser('update round set imported_at = null, imported_by = null, import_source = null where id = $1', [id])).rejects.toMatchObject({ constraint: 'round_import_stays' });
    await expect(spirit.app.superuser(`update answer n set value = '"NO"' from response p where p.id = n.response_id and p.round_id = $1`, [id])).rejects.toMatchObject({ constraint: 'response_not_open' });
  });
});
