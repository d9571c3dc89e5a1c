import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Following, startFollowing } from '../../test/course.ts';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import type { Imported } from '../../test/registration.ts';

let spirit: Following;
let mine: string;
beforeAll(async () => {
  spirit = await startFollowing();
  [mine] = await spirit.families([{ clientNumber: 'SP-1', helpedBy: 'fatima', again: [{ startedOn: '2026-02-01', endedOn: null, programmeId: spirit.programmeId }] }, { clientNumber: 'SP-2' }]) as [string];
});
afterAll(() => spirit.close());

const send = (kind: string, rows: readonly string[], commit = true) => spirit.send<{ importFile: Imported }>('noor', 'mutation ($input: ImportInput!) { importFile(input: $input) { created changed unchanged committed problemCount problems { row column value message { nl } } } }', {
  input: { kind, file: Buffer.from(rows.join('\n')).toString('base64'), commit } });
const read = async (kind: string, ...rows: string[]) => dataOf(await send(kind, rows)).importFile;
const contacts = async () => dataOf(await spirit.course('noor', mine, { first: 50 })).trajectoryCourse.contacts.items;
const HEAD = 'Cliëntnummer;Trajectnummer;Datum;Soort contact;Minuten;Buiten kantooruren;Mislukt;Kenmerk';

describe('a file of contacts', () => {
  test('is read whole, and again changes nothing, with a reference of its own or without', async () => {
    const rows = [HEAD, 'SP-1;1;2026-01-12;huisbezoek;60;nee;nee;K-1', 'SP-1;1;13-01-2026;telefoon;;ja;ja;', 'SP-1;1;13-01-2026;telefoon;;ja;ja;', 'SP-2;;2026-01-14;video;30;;;K-1'];
    expect(await read('contacts', ...rows)).toMatchObject({ created: 4, changed: 0, unchanged: 0, committed: true, problems: [] });
    expect(await read('contacts', ...rows)).toMatchObject({ created: 0, changed: 0, unchanged: 4 });
    expect(await contacts()).toMatchObject([{ happenedOn: '2026-01-13', kind: 'phone', failed: true, outsideOfficeHours: true }, { happenedOn: '2026-01-13' }, { happenedOn: '2026-01-12', kind: 'face_to_face', minutes: 60, imported: true }]);
  });

  test('corrects what has its reference, and leaves away what somebody took away', async () => {
    expect(await read('contacts', HEAD, 'SP-1;1;2026-01-12;huisbezoek;90;nee;nee;K-1')).toMatchObject({ created: 0, changed: 1 });
    const { id, revision } = (await contacts()).at(-1)!;
    dataOf(await spirit.send('noor', 'mutation ($id: ID!, $revision: Int!) { removeContact(id: $id, revision: $revision) { id } }', { id, revision }));
    expect(await read('contacts', HEAD, 'SP-1;1;2026-01-12;huisbezoek;95;nee;nee;K-1')).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
    expect(await contacts()).toHaveLength(2);
  });

  test('reports every bad row, and imports nothing until it is right', async () => {
    const before = await contacts();
    const { committed, problems } = await read('contacts', HEAD,
      'SP-9;1;2026-01-12;huisbezoek;;;;', 'SP-1;;2026-01-12;huisbezoek;;;;', 'SP-1;3;2026-01-12;huisbezoek;;;;', 'SP-1;1;2026-13-12;huisbezoek;;;;', 'SP-1;1;2026-04-12;huisbezoek;;;;',
      'SP-1;1;2025-01-12;huisbezoek;;;;', 'SP-1;1;2026-01-12;koffie;;;;', 'SP-1;1;2026-01-12;telefoon;2000;;;', 'SP-1;1;2026-01-12;telefoon;;soms;;', 'SP-1;1;2026-01-15;telefoon;;;;X', 'SP-1;1;2026-01-16;telefoon;;;;X', 'SP-2;;2026-01-17;telefoon;;;;Y');
    expect(committed).toBe(false);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([
      [2, 'Cliëntnummer'], [3, 'Cliëntnummer'], [4, 'Trajectnummer'], [5, 'Datum'], [6, 'Datum'], [7, 'Datum'], [8, 'Soort contact'], [9, 'Minuten'], [10, 'Buiten kantooruren'], [12, 'Kenmerk'],
    ]);
    expect(await contacts()).toEqual(before);
  });

  test('is laid beside what is known in the same number of statements however long it is', async () => {
    const row = (index: number) => `SP-2;;2026-02-${String(index % 28 + 1).padStart(2, '0')};telefoon;${index + 1};;;`;
    const few = await countStatements(() => send('contacts', [HEAD, row(1)], false));
    expect(await countStatements(() => send('contacts', [HEAD, ...Array.from({ length: 200 }, (_, index) => row(index))], false))).toBe(few);
  });

  test('is for who may import', async () => {
    expect(codesOf(await spirit.send('fatima', 'mutation ($input: ImportInput!) { importFile(input: $input) { created } }', { input: { kind: 'contacts', file: '', commit: false } }))).toEqual(['FORBIDDEN']);
  });
});

describe('a file of milestones', () => {
  const head = 'Cliëntnummer;Trajectnummer;Mijlpaal;Datum';
  test('meets what it names, one after another where it repeats, and again changes nothing', async () => {
    const rows = [head, 'SP-1;1;CRS-PLAN;2026-02-10', 'SP-1;1;CRS-REPORT;2026-02-03', 'SP-1;1;CRS-REPORT;2026-03-01'];
    expect(await read('milestones', ...rows)).toMatchObject({ created: 3, committed: true, problems: [] });
    expect(await read('milestones', ...rows)).toMatchObject({ created: 0, unchanged: 3 });
    const { statements } = dataOf(await spirit.course('noor', mine)).trajectoryCourse;
    expect(statements.map(({ code, number, happenedOn, recordedBy }) => [code, number, happenedOn, recordedBy]).toSorted()).toEqual([['CRS-PLAN', 1, '2026-02-10', null], ['CRS-REPORT', 1, '2026-02-03', null], ['CRS-REPORT', 2, '2026-03-01', null]]);
  });

  test('reports every bad row, and overwrites nothing that was stated', async () => {
    const { committed, problems } = await read('milestones', head, 'SP-1;1;CRS-PLAN;2026-02-11', 'SP-1;1;VIG-M-PLAN;2026-02-10', 'SP-1;1;CRS-EVALUATION;2026-02-10', 'SP-1;1;CRS-M3;2026-02-10', 'SP-2;;CRS-PLAN;2026-03-09', 'SP-2;;CRS-WARNING;2026-02-09');
    expect(committed).toBe(false);
    expect(problems.map(({ row, column }) => [row, column])).toEqual([[2, 'Mijlpaal'], [3, 'Mijlpaal'], [4, 'Mijlpaal'], [5, 'Datum'], [6, 'Datum'], [7, 'Mijlpaal']]);
  });
});

test('a file of cases does not end a trajectory while an evaluation is open', async () => {
  await spirit.evaluation(mine, '2026-02-25');
  const { committed, problems } = await read('cases', 'Cliëntnummer;Trajectnummer;Team;Startdatum;Einddatum', `SP-1;1;Zuidoost;2026-01-05;2026-03-01`);
  expect({ committed, problems: problems.map(({ row, column }) => [row, column]) }).toEqual({ committed: false, problems: [[2, 'Einddatum']] });
});

describe('the course of a trajectory that is imported while it runs', () => {
  const late = async (client: string) => dataOf(await spirit.workList('noor', 'team', { first: 200 })).workList.items.filter(({ clientNumber, state }) => clientNumber === client && state === 'overdue');

  test('has nothing to do that was due before, until a file tells its milestones', async () => {
    expect(await read('cases', 'client;methodiek;team;start', 'SP-7;CRS;Zuidoost;2025-01-06')).toMatchObject({ created: 1, problems: [] });
    expect(await late('SP-7')).toEqual([]);
    const [{ id }] = await spirit.app.superuser<{ id: string }>(`select t.id from trajectory t join family f on f.id = t.family_id where f.client_number = 'SP-7'`) as [{ id: string }];
    const shown = dataOf(await spirit.course('noor', id)).trajectoryCourse;
    expect(shown.trajectory).toMatchObject({ courseFrom: '2026-03-02' });
    expect(shown.course.milestones.find(({ code }) => code === 'CRS-PLAN')).toMatchObject({ state: 'not_known', dueOn: '2025-02-17' });
    expect(shown.course.milestones.filter(({ code }) => code === 'CRS-REPORT').map(({ state }) => state)).toEqual([...Array.from({ length: 13 }, () => 'not_known'), 'soon']);
    expect(await read('milestones', 'client;mijlpaal;datum', 'SP-7;CRS-REPORT;2025-02-06')).toMatchObject({ created: 1, problems: [] });
    expect((await late('SP-7')).map(({ code }) => code)).toContain('CRS-PLAN');
    expect(await read('cases', 'client;methodiek;team;start', 'SP-7;CRS;Zuidoost;2025-01-06')).toMatchObject({ unchanged: 1 });
  });
});
