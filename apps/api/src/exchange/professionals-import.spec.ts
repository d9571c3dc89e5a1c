import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { uuid } from '../platform/index.ts';

/** Spirit's version of the method has two variants; its teams Zuidoost and Noord work with it, team Oost does not. */
let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
  const { id, siteId } = spirit.cast.organisations.spirit;
  await spirit.app.superuser(`insert into team values ($1, $2, $3, 'Oost', '2020-01-01', null, 1)`, [id, uuid(), siteId]);
  const variants = JSON.stringify([{ code: 'PREV', name: { nl: 'preventief', en: 'preventive' } }, { code: 'NPT', name: { nl: 'terugkeer', en: 'return' } }]);
  await spirit.app.superuser(`set session_replication_role = replica; update adopted_version set document = document || '{"variants": ${variants}}'; set session_replication_role = default`);
});
beforeEach(() => spirit.app.superuser('truncate professional cascade'));
afterAll(() => spirit.close());

interface Result { mapping: Record<string, string | null>; created: number; changed: number; unchanged: number; committed: boolean; problems: { row: number; column: string | null; value: string | null; message: { nl: string } }[] }
const importText = async (text: string): Promise<Result> => (await spirit.ask<{ importFile: Result }>('noor', `mutation ($input: ImportInput!) {
  importFile(input: $input) { mapping created changed unchanged committed problems { row column value message { nl en } } } }`, { input: { kind: 'professionals', file: Buffer.from(text).toString('base64'), commit: true } })).importFile;
const counts = ({ created, changed, unchanged, committed }: Result) => [created, changed, unchanged, committed];
const wrong = ({ problems }: Result) => problems.map(({ row, column, value }) => [row, column, value]);
const stored = () => spirit.app.superuser<{ email: string | null; periods: string[] | null }>(`
  select p.staff_number, p.email, p.revision, array_agg(concat_ws(' ', t.name, w.starts_on, w.ends_on, w.trained_on, nullif(array_to_string(w.variants, '+'), ''), 'r' || w.revision) order by w.starts_on, t.name) filter (where w.id is not null) as periods
  from professional p left join professional_team w on w.professional_id = p.id left join team t on t.id = w.team_id group by p.organisation_id, p.id order by p.staff_number`);

const HEADER = 'Personeelsnummer;Naam;E-mail;Team;Methodiek;Varianten;Opgeleid op;Team sinds';
const file = `${HEADER}\n1;Bo;Bo@Spirit.Example;zuidoost;VIG;"prev; NPT";2023-11-01;2024-01-01\n2;An;;Noord;;Terugkeer, PREV;;01-02-2024\n3;Cas;;;;;;\n`;

test('a file says in which team somebody works with which method, and importing it again changes nothing', async () => {
  expect(counts(await importText(file))).toEqual([3, 0, 0, true]);
  expect(await stored()).toEqual([
    { staff_number: '1', email: 'bo@spirit.example', revision: 1, periods: ['Zuidoost 2024-01-01 2023-11-01 PREV+NPT r1'] },
    { staff_number: '2', email: null, revision: 1, periods: ['Noord 2024-02-01 NPT+PREV r1'] },
    { staff_number: '3', email: null, revision: 1, periods: null },
  ]);
  expect(counts(await importText(file))).toEqual([0, 0, 3, true]);
  expect((await stored()).map(({ periods }) => periods?.[0]?.at(-1))).toEqual(['1', '1', undefined]);
});

test('a file in commas holds several variants in quotation marks, or with a semicolon', async () => {
  expect(counts(await importText('staff number,name,team,variants,team since\n1,Bo,Zuidoost,"PREV, NPT",2024-01-01\n2,An,Noord,PREV;NPT,2024-01-01\n'))).toEqual([2, 0, 0, true]);
  expect((await stored()).map(({ periods }) => periods)).toEqual([['Zuidoost 2024-01-01 PREV+NPT r1'], ['Noord 2024-01-01 PREV+NPT r1']]);
});

test('work that is known is changed, kept where the file says nothing, and ended', async () => {
  await importText(file);
  expect(counts(await importText('Personeelsnummer;Naam;Team;Varianten\n1;Bo;Zuidoost;NPT\n2;An;Noord;PREV,NPT\n'))).toEqual([0, 1, 1, true]);
  expect(counts(await importText('Personeelsnummer;Naam;Team;Team sinds;Team tot en met\n1;Bo;Zuidoost;2024-01-01;2024-12-31\n1;Bo;Noord;2025-01-01;\n'))).toEqual([0, 2, 0, true]);
  expect((await stored())[0]).toEqual({
    staff_number: '1', email: 'bo@spirit.example', revision: 1, periods: ['Zuidoost 2024-01-01 2024-12-31 2023-11-01 NPT r3', 'Noord 2025-01-01 r1'],
  });
});

test('every row that is wrong is reported at its cell, and nothing is imported', async () => {
  await importText('Personeelsnummer;Naam;Team;Team sinds;Team tot en met\n9;Eva;Noord;2024-01-01;2024-12-31\n10;Gus;Noord;2024-01-01;\n');
  await spirit.app.superuser(`update professional set ends_on = '2025-06-30' where staff_number = '10'`);
  const before = await stored();
  const result = await importText(`${HEADER};Team tot en met\n${[
    '1;Bo;geen adres;;;;31-02-2024;;', '2;Bo;;West;;;;2024-01-01;', '3;Bo;;Oost;;;;2024-01-01;', '4;Bo;;Noord;NP;;;2024-01-01;', '5;Bo;;Noord;;LICHT;;2024-01-01;', '6;Bo;;Noord;;;2999-01-01;2024-01-01;',
    '7;Bo;;Noord;;;;;', '8;Bo;;Noord;;;;2024-01-01;2023-01-01', '9;Eva;;Noord;;;;2024-06-01;', '10;Gus;;Zuidoost;;;;2024-01-01;', '11;Bo;;;;PREV;;;',
    '12;Bo;;Noord;;;;2024-01-01;', '12;Bo;;Noord;;;;2024-01-01;', '13;Bo;;Noord;;;;2024-01-01;', '13;Bob;;Zuidoost;;;;2024-01-01;',
  ].join('\n')}\n`);
  expect(result.committed).toBe(false);
  expect(wrong(result)).toEqual([
    [2, 'Opgeleid op', '31-02-2024'], [2, 'E-mail', 'geen adres'], [3, 'Team', 'West'], [4, 'Team', 'Oost'], [5, 'Methodiek', 'NP'], [6, 'Varianten', 'LICHT'], [7, 'Opgeleid op', '2999-01-01'],
    [8, 'Team sinds', ''], [9, 'Team tot en met', '2023-01-01'], [10, 'Team sinds', '2024-06-01'], [11, 'Team tot en met', ''], [12, 'Team', ''],
    [14, 'Personeelsnummer', '12'], [16, 'Naam', 'Bob'],
  ]);
  expect(result.problems[3]!.message.nl).toBe('werkt niet met deze methodiek. Verwacht: Noord, Zuidoost.');
  expect(result.problems[5]!.message.nl).toBe('LICHT bestaat niet in deze methodiek. Verwacht: PREV, NPT.');
  expect(result.problems[9]!.message.nl).toContain('buiten 2024-01-01 tot en met 2024-12-31');
  expect(await stored()).toEqual(before);
});

test('what is known of work in teams stays when the file has no such columns', async () => {
  await importText(file);
  expect(counts(await importText('Personeelsnummer;Naam\n1;Bo\n2;Anna\n3;Cas\n'))).toEqual([0, 1, 2, true]);
  expect((await stored()).map(({ email, periods }) => [email, periods?.length])).toEqual([['bo@spirit.example', 1], [null, 1], [null, undefined]]);
});

test('a large file takes as many statements as a small one', async () => {
  const rows = (from: number, count: number) => Array.from({ length: count }, (_, index) => `${from + index};Bo;;Noord;;;;2024-01-01`).join('\n');
  const small = await countStatements(() => importText(`${HEADER}\n${rows(100, 1)}\n`));
  expect(await countStatements(() => importText(`${HEADER}\n${rows(200, 300)}\n`))).toBe(small);
});
