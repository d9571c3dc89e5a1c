import { vigFinal } from '@getrouw/interventions';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { runMethod } from '../../test/method.ts';

let app: TestApp;
let cast: Cast;
let officer: Session;

beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  officer = await app.signIn(cast.people.noor.email, PASSWORD);
  await runMethod(app, cast, 'spirit');
});
afterAll(() => app.close());

interface Problem { row: number; column: string | null; value: string | null; message: { nl: string; en: string } }
interface Result {
  columns: string[]; delimiter: string; fields: { field: string }[]; mapping: Record<string, string | null>; rows: number; sample: string[][];
  problems: Problem[]; problemCount: number; created: number; changed: number; unchanged: number; committed: boolean;
}
interface Wish { kind?: 'cases' | 'professionals'; mapping?: unknown; commit?: boolean; session?: Session }

const DOCUMENT = `mutation ($input: ImportInput!) { importFile(input: $input) {
  columns delimiter fields { field label { nl } required accepted { en } } mapping rows sample problems { row column value message { nl en } } problemCount
  created changed unchanged committed } }`;
const send = (bytes: Buffer, { kind = 'cases', mapping, commit = true, session = officer }: Wish = {}): Promise<GraphqlAnswer<{ importFile: Result }>> =>
  app.graphql(session, DOCUMENT, { input: { kind, file: bytes.toString('base64'), mapping, commit } });
const importText = async (text: string, wish: Wish = {}): Promise<Result> => dataOf(await send(Buffer.from(text), wish)).importFile;
const counts = ({ created, changed, unchanged, committed, problemCount }: Result) => ({ created, changed, unchanged, committed, problemCount });
/** What a refused file is told: what is wrong with it, and what to do. */
const refusal = async (bytes: Buffer | string, wish: Wish = {}) => {
  const answer = await send(Buffer.from(bytes as string), wish);
  expect(codesOf(answer)).toEqual(['BAD_INPUT']);
  const { field, details } = answer.errors![0]!.extensions;
  return { field, ...(details!['problems'] as { message: Problem['message']; accepted?: Problem['message'] }[])[0]! };
};

const stored = (clientNumber: string) => app.superuser<{ number: number; team: string; started_on: string; ended_on: string | null; helpers: string[] | null }>(`
  select t.number, m.name as team, t.started_on::text, t.ended_on::text, t.revision,
    (select array_agg(concat_ws(' ', p.staff_number, h.starts_on, h.ends_on) order by p.staff_number, h.starts_on) from trajectory_professional h
      join professional p on p.organisation_id = h.organisation_id and p.id = h.professional_id where h.organisation_id = t.organisation_id and h.trajectory_id = t.id) as helpers
  from family f join trajectory t on t.organisation_id = f.organisation_id and t.family_id = f.id join team m on m.organisation_id = t.organisation_id and m.id = t.team_id
  where f.client_number = $1 order by t.number`, [clientNumber]);
const families = async (): Promise<number> => (await app.superuser<{ count: number }>('select count(*)::int as count from family'))[0]!.count;

describe('professionals', () => {
  const file = 'Personeelsnummer;Naam;Geboortejaar;Jeugdzorg sinds;CV\n1042;Fatima Idrissi;1985;01-09-2010;cv gezien\n1043;Léon Çelik;1979;2004-02-01;\n';

  test('are added, and importing twice changes nothing', async () => {
    expect(counts(await importText(file, { kind: 'professionals' }))).toEqual({ created: 2, changed: 0, unchanged: 0, committed: true, problemCount: 0 });
    expect(counts(await importText(file, { kind: 'professionals' }))).toEqual({ created: 0, changed: 0, unchanged: 2, committed: true, problemCount: 0 });
    const rows = await app.superuser('select staff_number, name, birth_year, youth_care_since::text, cv_note, revision from professional order by staff_number');
    expect(rows).toEqual([
      { staff_number: '1042', name: 'Fatima Idrissi', birth_year: 1985, youth_care_since: '2010-09-01', cv_note: 'cv gezien', revision: 1 },
      { staff_number: '1043', name: 'Léon Çelik', birth_year: 1979, youth_care_since: '2004-02-01', cv_note: null, revision: 1 },
    ]);
  });

  test('change where the file differs, and keep what it does not mention', async () => {
    expect(counts(await importText('staff number,name\n1043,Leo Celik\n1042,Fatima Idrissi\n', { kind: 'professionals' }))).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    const [row] = await app.superuser(`select name, birth_year, revision from professional where staff_number = '1043'`);
    expect(row).toEqual({ name: 'Leo Celik', birth_year: 1979, revision: 2 });
  });

  test('are refused row by row, with the column, the value and what is accepted', async () => {
    const result = await importText('personeelsnummer;naam;geboortejaar;jeugdzorg sinds\n1;;1985;\n2;Bo;85;\n3;Bo;1985;31-02-2010\n4;Bo;1985;1990-01-01\n5;Bo;1985;\n5;Bo;1985;\n', { kind: 'professionals' });
    expect(counts(result)).toMatchObject({ committed: false, problemCount: 5 });
    expect(result.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'naam', ''], [3, 'geboortejaar', '85'], [4, 'jeugdzorg sinds', '31-02-2010'], [5, 'jeugdzorg sinds', '1990-01-01'], [7, 'personeelsnummer', '5'],
    ]);
    expect(result.problems[2]!.message).toEqual({
      nl: 'is geen datum die bestaat. Verwacht: een datum, 2026-05-31 of 31-05-2026.', en: 'is not a date that exists. Expected: a date, 2026-05-31 or 31-05-2026.',
    });
    expect(result.problems[4]!.message.nl).toContain('rij 6');
    expect(await app.superuser(`select from professional where length(staff_number) = 1`)).toEqual([]);
  });
});

describe('cases', () => {
  const header = 'cliëntnummer;gemeente;team;startdatum;einddatum;maatregel;professionals';
  const text = (...rows: string[]) => [header, ...rows].join('\r\n');

  beforeEach(async () => {
    await app.superuser('truncate trajectory_professional, trajectory, family, round_case, assignment, response cascade');
  });

  test('a preview shows what would happen and writes nothing', async () => {
    const result = await importText(text('SP-1;Amsterdam;Zuidoost;01-02-2026;;VIG-DD1;1042'), { commit: false });
    expect(result).toMatchObject({
      columns: header.split(';'), delimiter: ';', rows: 1, sample: [['SP-1', 'Amsterdam', 'Zuidoost', '01-02-2026', '', 'VIG-DD1', '1042']],
      mapping: { 'cliëntnummer': 'clientNumber', gemeente: 'municipality', team: 'team', startdatum: 'startedOn', einddatum: 'endedOn', maatregel: 'coercionMeasure', professionals: 'professionals' },
      created: 1, committed: false, problemCount: 0,
    });
    expect(result.fields.map(({ field }) => field)).toContain('firstContactOn');
    expect(await families()).toBe(0);
  });

  test('a cell that means nothing is refused within seconds, however long it is', async () => {
    const began = performance.now();
    const { problemCount } = await importText(text(`SP-1;Amsterdam;Zuidoost;2026-02-01;;;x${' '.repeat(49_000)}x`), { commit: false });
    expect(problemCount).toBe(1);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test('families, trajectories and helpers are added, and importing twice changes nothing', async () => {
    const file = text('SP-1;Amsterdam;Zuidoost;01-02-2025;2025-08-01;VIG-DD1;1042', 'SP-1;Amsterdam;noord;2024-01-01;2024-06-01;;1042|1043 (2024-02-01/2024-03-01)', 'SP-2;;Noord;2026-01-05;;;');
    expect(counts(await importText(file))).toEqual({ created: 3, changed: 0, unchanged: 0, committed: true, problemCount: 0 });
    expect(counts(await importText(file))).toEqual({ created: 0, changed: 0, unchanged: 3, committed: true, problemCount: 0 });
    expect(await stored('SP-1')).toEqual([
      { number: 1, team: 'Noord', started_on: '2024-01-01', ended_on: '2024-06-01', revision: 1, helpers: ['1042 2024-01-01 2024-06-01', '1043 2024-02-01 2024-03-01'] },
      { number: 2, team: 'Zuidoost', started_on: '2025-02-01', ended_on: '2025-08-01', revision: 1, helpers: ['1042 2025-02-01 2025-08-01'] },
    ]);
  });

  test('a row changes what it says differently, and its trajectory takes its helper along to the end', async () => {
    await importText(text('SP-1;Amsterdam;Zuidoost;2025-02-01;;;1042', 'SP-2;Amsterdam;Zuidoost;2025-02-01;;;'));
    const result = await importText(text('SP-1;Diemen;Noord;2025-02-01;2025-08-01;;1042', 'SP-2;Amsterdam;Zuidoost;2025-02-01;;;'));
    expect(counts(result)).toMatchObject({ created: 0, changed: 1, unchanged: 1 });
    expect(await stored('SP-1')).toEqual([{ number: 1, team: 'Noord', started_on: '2025-02-01', ended_on: '2025-08-01', revision: 2, helpers: ['1042 2025-02-01 2025-08-01'] }]);
    expect(await app.superuser(`select municipality, revision from family where client_number = 'SP-1'`)).toEqual([{ municipality: 'Diemen', revision: 2 }]);
    expect(counts(await importText('clientNumber,team,startedOn\nSP-1,Noord,2025-02-01\n'))).toMatchObject({ changed: 0, unchanged: 1 });
    expect(counts(await importText('clientNumber,team,startedOn,municipality\nSP-1,Noord,2025-02-01,Weesp\n'))).toMatchObject({ changed: 1, unchanged: 0 });
  });

  test('a trajectory is known by its number, else by its start date', async () => {
    await importText('client;traject;team;start\nSP-1;4;Noord;2025-02-01\n');
    expect(counts(await importText('client;traject;team;start\nSP-1;4;Noord;2025-02-03\n'))).toMatchObject({ changed: 1, created: 0 });
    expect(counts(await importText('client;traject;team;start\nSP-1;;Noord;2025-02-03\n'))).toMatchObject({ unchanged: 1, created: 0 });
    expect(counts(await importText('client;traject;team;start\nSP-1;;Noord;2025-09-01\nSP-1;2;Noord;2024-01-01\n'))).toMatchObject({ created: 2 });
    expect((await stored('SP-1')).map(({ number, started_on }) => [number, started_on])).toEqual([[2, '2024-01-01'], [4, '2025-02-03'], [5, '2025-09-01']]);
  });

  test('a trajectory opens as its dates say beside those before it, and what somebody said stays', async () => {
    const openings = () => app.superuser('select t.number, t.opening from trajectory t join family f on f.id = t.family_id order by f.client_number, t.number').then((rows) => rows.map(({ number, opening }) => `${number} ${opening}`));
    await importText('client;traject;team;start;einde\nSP-1;3;Noord;2025-03-01;\nSP-1;1;Noord;2023-01-02;2023-06-01\nSP-1;2;Noord;2023-06-20;2024-01-10\nSP-2;;Noord;2025-01-01;\n');
    expect(await openings()).toEqual(['1 start', '2 follow_up', '3 return', '1 start']);
    expect(counts(await importText('client;traject;team;start;einde\nSP-1;3;Noord;2025-03-01;2025-09-01\nSP-1;4;Noord;2025-09-15;\n'))).toMatchObject({ created: 1, changed: 1 });
    expect(await openings()).toEqual(['1 start', '2 follow_up', '3 return', '4 follow_up', '1 start']);
    await app.superuser(`update trajectory set opening = case number when 3 then 'follow_up' end where number > 2`); // 4: imported before openings were kept
    expect(counts(await importText('client;traject;team;start;einde\nSP-1;3;Noord;2025-03-01;2025-09-01\nSP-1;4;Noord;2025-09-15;\n'))).toMatchObject({ unchanged: 1, changed: 1 });
    expect(await openings()).toEqual(['1 start', '2 follow_up', '3 follow_up', '4 follow_up', '1 start']);
  });

  test('every wrong row is named with its reason, and nothing is written', async () => {
    const result = await importText([
      'client;traject;methodiek;team;aangemeld op;eerste contact;start;einde;maatregel;coach;gemeente',
      'SP-1;;;Zuidoost;;;2025-01-01;;;;Diemen',
      ';;;Zuidoost;;;2025-01-01;;;;',
      'SP-2;;;Atlantis;;;2025-01-01;;;;',
      'SP-3;x;;Noord;;;2025-01-01;;;;',
      'SP-4;;;Noord;;;1-1-2025;;;;',
      'SP-5;;;Noord;;;2025-02-30;;;;',
      'SP-6;;;Noord;;;2025-02-01;2025-01-01;;;',
      'SP-7;;;Noord;2025-03-01;;2025-02-01;;;;',
      'SP-8;;;Noord;2025-01-10;2025-01-05;2025-02-01;;;;',
      'SP-9;;;Noord;;;2025-02-01;;VIG-DD9;;',
      'SP-10;;;Noord;;;2025-02-01;;;4711;',
      'SP-11;;;Noord;;;2025-02-01;;;1042 (2025-01-01/gisteren);',
      'SP-12;;;Noord;;;2025-02-01;;;1042|1042;',
      'SP-1;;;Zuidoost;;;2025-01-01;;;;Diemen',
      'SP-1;2;;Zuidoost;;;2025-06-01;;;;Weesp',
      'SP-13;3;;Noord;;;2025-02-01;;;;',
      'SP-13;3;;Noord;;;2025-03-01;;;;',
      'SP-14;;NP;Noord;;;2025-02-01;;;;',
      'SP-15;;;Noord;;;2025-02-01;2999-01-01;;;',
      'SP-16;;;Noord;;;2025-02-01;;;;Diemen;te veel',
      'SP-17;;;Noord;;;2025-02-01;;;1042 (2025-03-01/2025-01-01);',
    ].join('\n'));
    expect(counts(result)).toMatchObject({ committed: false, problemCount: 19 });
    expect(result.problems.map(({ row, column, value }) => [row, column, value])).toEqual([
      [3, 'client', ''], [4, 'team', 'Atlantis'], [5, 'traject', 'x'], [6, 'start', '1-1-2025'], [7, 'start', '2025-02-30'], [8, 'einde', '2025-01-01'],
      [9, 'aangemeld op', '2025-03-01'], [10, 'eerste contact', '2025-01-05'], [11, 'maatregel', 'VIG-DD9'], [12, 'coach', '4711'],
      [13, 'coach', '1042 (2025-01-01/gisteren)'], [14, 'coach', '1042|1042'], [15, 'client', 'SP-1'], [16, 'gemeente', 'Weesp'], [18, 'traject', '3'],
      [19, 'methodiek', 'NP'], [20, 'einde', '2999-01-01'], [21, null, 'te veel'], [22, 'coach', '1042 (2025-03-01/2025-01-01)'],
    ]);
    const message = (row: number) => result.problems.find((each) => each.row === row)!.message;
    expect(message(4)).toEqual({ nl: 'is geen team van deze organisatie. Verwacht: Noord, Zuidoost.', en: 'is no team of this organisation. Expected: Noord, Zuidoost.' });
    expect(message(11).en).toBe('does not exist in this method. Expected: VIG-DD1, VIG-DD2, VIG-DD3, VIG-DD4.');
    expect(message(15).nl).toContain('rij 2');
    expect(await families()).toBe(0);
  });

  test('at most 200 problems are shown, and all are counted', async () => {
    const result = await importText(text(...Array.from({ length: 300 }, (_, index) => `SP-${index};;Atlantis;2025-01-01;;;`)));
    expect(result.problems).toHaveLength(200);
    expect(result.problemCount).toBe(300);
  });

  test('the caller chooses columns; a required field without one is named', async () => {
    const file = 'a,b,c\nSP-1,Noord,2025-01-01\n';
    const without = await importText(file);
    expect(without.mapping).toEqual({ a: null, b: null, c: null });
    expect(without.problems.map(({ row, message }) => [row, message.en])).toEqual([
      [1, 'no column is chosen for "Client number".'], [1, 'no column is chosen for "Team".'], [1, 'no column is chosen for "Started on".'],
    ]);
    expect(counts(await importText(file, { mapping: { a: 'clientNumber', b: 'team', c: 'startedOn' } }))).toMatchObject({ created: 1, committed: true });
    for (const mapping of [{ z: 'team' }, { a: 'shoeSize' }, { a: 'team', b: 'team' }, ['team'], 'team']) expect((await refusal(file, { mapping })).field).toBe('mapping');
  });

  test('quotes, separators within quotes and a byte order mark are read', async () => {
    const result = await importText('\uFEFF"client","team","start","verwijzer"\n"SP-1","Noord","2025-01-01","wijkteam ""Oost"", Amsterdam"\n\n');
    expect(counts(result)).toMatchObject({ created: 1, committed: true });
    expect(result.sample).toEqual([['SP-1', 'Noord', '2025-01-01', 'wijkteam "Oost", Amsterdam']]);
    expect((await importText('client\tteam\tstart\nSP-1\tNoord\t2025-01-01\n')).delimiter).toBe('\t');
  });

  test.each([
    ['Windows-1252', Buffer.from('cliëntnummer;team;start\nSP-1;Noord;2025-01-01\n', 'latin1'), /Windows-1252/],
    ['UTF-16', Buffer.from('\uFEFFclient;team;start\n', 'utf16le'), /UTF-16/],
    ['UTF-16 without a mark', Buffer.from('client;team;start\n', 'utf16le'), /UTF-16/],
    ['a workbook', Buffer.from('PK\u0003\u0004 and more'), /workbook/],
    ['nothing', Buffer.from(''), /empty/],
    ['only a header', Buffer.from('client;team;start\n'), /no rows/],
    ['a wrong separator', Buffer.from('client|team|start\nSP-1|Noord|2025-01-01\n'), /one column/],
    ['a heading twice', Buffer.from('client;team;team\nSP-1;Noord;Noord\n'), /two columns named "team"/],
    ['too many columns', Buffer.from(`${'a;'.repeat(300)}\n`), /more than 200 columns/],
    ['an open quotation mark', Buffer.from('client;team;start\nSP-1;"Noord;2025-01-01\n'), /quotation mark/],
    ['a stray quotation mark', Buffer.from('client;team;start\nSP-1;No"ord;2025-01-01\n'), /row 2/],
  ])('a file in or with %s is refused in words', async (_, bytes, said) => {
    const { field, message } = await refusal(bytes);
    expect(field).toBe('file');
    expect(message.en).toMatch(said);
    expect(message.nl).not.toBe('');
  });

  test('a file that is not base64 is refused', async () => {
    const answer = await app.graphql(officer, DOCUMENT, { input: { kind: 'cases', file: 'client;team', commit: false } });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'file' });
  });

  test('a hundred thousand rows are answered at once', async () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `SP-${index};Noord;2025-01-01`);
    const began = performance.now();
    const { message, accepted } = await refusal(['client;team;start', ...rows].join('\n'));
    expect(performance.now() - began).toBeLessThan(2_000);
    expect(message.nl).toBe('heeft meer dan 10.000 rijen');
    expect(accepted!.nl).toContain('splits');
  });

  test('ten thousand rows take no more statements than ten', async () => {
    const statementsFor = (count: number, prefix: string) => countStatements(async () => {
      const result = await importText(text(...Array.from({ length: count }, (_, index) => `${prefix}-${index};;Noord;2025-01-01;2025-06-01;;1042`)));
      expect(counts(result)).toMatchObject({ created: count, committed: true });
    });
    const few = await statementsFor(10, 'FEW');
    expect(few).toBeGreaterThan(5);
    expect(await statementsFor(10_000, 'MANY')).toBe(few);
  });

  test('who may not import is refused, and another organisation keeps its own client numbers', async () => {
    const file = text('SP-1;Amsterdam;Zuidoost;2025-02-01;;;1042');
    for (const [person, kind, verb] of [['bram', 'cases', 'case.import'], ['ilse', 'cases', 'case.import'], ['bram', 'professionals', 'case.import']] as const) {
      const answer = await send(Buffer.from(file), { session: await app.signIn(cast.people[person].email, PASSWORD), kind });
      expect(answer.errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb } });
    }
    const lotte = await app.signIn(cast.people.lotte.email, PASSWORD);
    expect(codesOf(await send(Buffer.from(file), { session: lotte }))).toEqual(['EXCHANGE_NO_PROGRAMME']);
    await runMethod(app, cast, 'radar');
    const theirs = await importText(file, { session: lotte });
    expect(theirs.problems.map(({ column }) => column)).toEqual(['team', 'professionals']);
    expect(theirs.problems[0]!.message.en).toContain('Expected: Feijenoord.');
    await importText(file);
    expect(counts(await importText('client;team;start\nSP-1;Feijenoord;2025-02-01\n', { session: lotte }))).toMatchObject({ created: 1, committed: true });
    expect(await families()).toBe(2);
  });

  test('the trail holds which families and fields, not what was in them', async () => {
    await importText(text('SP-77;Amsterdam;Zuidoost;2025-02-01;;;1042'));
    const [entry] = await app.superuser<{ subjects: string[]; fields: string[] }>(`select subjects, fields from audit_entry where verb = 'case.import' order by id desc limit 1`);
    expect(entry!.subjects).toEqual((await app.superuser<{ id: string }>('select id from family')).map(({ id }) => id));
    expect(entry!.fields).toEqual(['clientNumber', 'municipality', 'team', 'startedOn', 'endedOn', 'coercionMeasure', 'professionals']);
    expect(app.logs.join('\n')).not.toContain('SP-77');
  });

  test('with two methods in use a row says which, and a trajectory keeps its own', async () => {
    await importText('client;team;start\nSP-1;Noord;2025-01-01\n');
    await runMethod(app, cast, 'spirit', { ...vigFinal, code: 'OTHER', coercionMeasures: [] });
    const silent = await importText('client;team;start\nSP-1;Noord;2025-01-01\nSP-2;Noord;2025-01-01\n');
    expect(silent.problems).toEqual([{ row: 3, column: null, value: null, message: { nl: 'kies een methodiek. Verwacht: OTHER, VIG.', en: 'choose a method. Expected: OTHER, VIG.' } }]);
    const moved = await importText('client;team;start;methodiek;maatregel\nSP-1;Noord;2025-01-01;OTHER;\nSP-2;Noord;2025-01-01;other;VIG-DD1\n');
    expect(moved.problems.map(({ row, column, message }) => [row, column, message.en])).toEqual([
      [2, 'methodiek', "is not this trajectory's method. Expected: VIG."], [3, 'maatregel', 'does not exist in this method. Expected: nothing: the method has none.'],
    ]);
    expect(counts(await importText('client;team;start;methodiek\nSP-1;Noord;2025-01-01;\nSP-2;Noord;2025-01-01;OTHER\n'))).toEqual({ created: 1, changed: 0, unchanged: 1, committed: true, problemCount: 0 });
  });
});
