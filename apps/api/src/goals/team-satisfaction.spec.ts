import type { AnonymousFigures } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Evaluating, startEvaluating } from '../../test/evaluating.ts';
import { clockOf } from '../platform/index.ts';

type Cell = { table: string; column: string; value: string };

let spirit: Evaluating;
let now = Date.parse('2026-03-02T09:00:00Z');
const HAND_IN = 'mutation ($input: HandInAnonymousInput!) { handInAnonymous(input: $input) }';
const FORM = 'query ($code: String!) { anonymousForm(code: $code) { teamName form } }';
const MAKE = 'mutation ($input: TeamCodeInput!) { makeTeamCode(input: $input) { id code revision teamName } }';
interface Code { id: string; code: string; revision: number }
let code: Code;

const make = async (person: 'bram' | 'noor', team: 'zuidoost' | 'noord' = 'zuidoost') => dataOf(await spirit.send<{ makeTeamCode: Code }>(person, MAKE, { input: { programmeId: spirit.np.programmeId, teamId: spirit.cast.teams[team].id } })).makeTeamCode;
const handIn = (mark: number, value = 'V4', typed = code.code, slug?: string) => spirit.visit(HAND_IN, { input: { code: typed, answers: [
  { instrumentCode: 'NP-CT', itemCode: 'NP-CT-07', value }, { instrumentCode: 'OUTCOME-SET', itemCode: 'OS-MARK', value: mark }, { instrumentCode: 'NP-CT', itemCode: 'NP-CT-08', value: null }] } }, slug);

beforeAll(async () => {
  spirit = await startEvaluating({ clock: clockOf(() => new Date((now += 1_000))) });
  code = await make('bram');
});
afterAll(() => spirit.close());

describe('the code of a team', () => {
  test('is made once, opens the form of the team, and works no longer when it is revoked', async () => {
    expect(await make('noor')).toMatchObject({ id: code.id, code: code.code });
    expect(code.code).toMatch(/^[2-9A-HJ-NP-Z]{6}$/);
    const { anonymousForm } = dataOf(await spirit.visit<{ anonymousForm: { teamName: string; form: { instruments: { code: string }[] } } }>(FORM, { code: code.code.toLowerCase() }));
    expect([anonymousForm.teamName, anonymousForm.form.instruments.map((each) => each.code)]).toEqual(['Zuidoost', ['NP-CT', 'OUTCOME-SET']]);
    const noord = await make('noor', 'noord');
    dataOf(await spirit.send('noor', 'mutation ($id: ID!, $revision: Int!) { revokeTeamCode(id: $id, revision: $revision) }', { id: noord.id, revision: noord.revision }));
    expect(codesOf(await spirit.visit(FORM, { code: noord.code }))).toEqual(['CLIENT_CODE_UNKNOWN']);
    expect(codesOf(await handIn(7, 'V4', noord.code))).toEqual(['CLIENT_CODE_UNKNOWN']);
    expect((await make('noor', 'noord')).code).not.toBe(noord.code);
  });

  test('is for who leads the team, and opens nothing elsewhere', async () => {
    const input = { programmeId: spirit.np.programmeId, teamId: spirit.cast.teams.noord.id };
    expect(codesOf(await spirit.send('bram', MAKE, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await spirit.send('fatima', MAKE, { input }))).toEqual(['FORBIDDEN']);
    const noord = await make('noor', 'noord');
    expect(codesOf(await spirit.send('bram', 'mutation ($id: ID!, $revision: Int!) { revokeTeamCode(id: $id, revision: $revision) }', { id: noord.id, revision: noord.revision }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await spirit.visit(FORM, { code: code.code }, 'radar'))).toEqual(['CLIENT_CODE_UNKNOWN']);
    expect(codesOf(await handIn(7, 'V4', code.code, 'radar'))).toEqual(['CLIENT_CODE_UNKNOWN']);
    expect(codesOf(await spirit.send('fatima', HAND_IN, { input: { code: code.code, answers: [] } })), 'with a session').toEqual(['CLIENT_ORGANISATION_UNKNOWN']);
    const { teamCodes } = await spirit.ask<{ teamCodes: { teamName: string }[] }>('bram', '{ teamCodes { teamName code } }');
    expect(new Set(teamCodes.map(({ teamName }) => teamName))).toEqual(new Set(['Zuidoost']));
    await spirit.app.superuser('delete from auth.attempt');
  });

  test('cannot be guessed: after thirty wrong ones from one address none is judged any more', async () => {
    const tries = await Promise.all(Array.from({ length: 35 }, (_, index) => spirit.visit(FORM, { code: `AAAA${String(index).padStart(2, '0')}` })));
    expect(tries.flatMap(codesOf).filter((each) => each === 'ACCESS_TOO_MANY_ATTEMPTS')).toHaveLength(5);
    await spirit.app.superuser('delete from auth.attempt');
  });

  test.each([
    ['nothing', [], 'answers'], ['a question of another list', [{ instrumentCode: 'NP-CT', itemCode: 'OS-MARK', value: 7 }], 'answers.0.itemCode'], ['a mark that is none', [{ instrumentCode: 'OUTCOME-SET', itemCode: 'OS-MARK', value: 0 }], 'answers.0.value'],
  ])('refuses %s', async (_, answers, field) => {
    expect((await spirit.visit(HAND_IN, { input: { code: code.code, answers } })).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
    expect(await spirit.app.superuser('select from anonymous_satisfaction')).toEqual([]);
  });
});

describe('whoever has the whole database finds nobody in the anonymous forms', () => {
  const MARKS = [7, 8, 6, 9, 5, 10, 4, 8, 3];
  let answers: { key: string; xmin: number; cells: Cell[] }[];
  let others: Map<string, typeof answers>;
  let order: number[];

  beforeAll(async () => {
    // Named ones between them: of a youth of the same team who says other things.
    for (const [index, mark] of MARKS.entries()) {
      dataOf(await handIn(mark, `V${1 + (index % 5)}`));
      if (index % 3 !== 0) continue;
      const { trajectoryId, goals } = await spirit.youth();
      const { id } = await spirit.done('fatima', 'addEvaluation', { trajectoryId, heldOn: '2026-02-20', final: true });
      const { link } = dataOf(await spirit.link('fatima', id)).makeClientLink;
      dataOf(await spirit.clientScores(link, goals[0]!, 1));
      dataOf(await spirit.visit('mutation ($input: SaveClientSatisfactionInput!) { saveClientSatisfaction(input: $input) }', { input: { link, instrumentCode: 'OUTCOME-SET', itemCode: 'OS-MARK', value: 1 } }));
      dataOf(await spirit.finish(link));
    }
    answers = await cells('public.anonymous_satisfaction');
    others = new Map(await Promise.all((await tables()).filter((name) => name !== 'public.anonymous_satisfaction').map(async (name) => [name, await cells(name)] as const)));
    order = (await spirit.app.superuser<{ mark: number }>(`select (answers ->> 'OS-MARK')::int as mark from anonymous_satisfaction where answers ? 'OS-MARK' order by ctid`)).map(({ mark }) => mark);
  });

  const tables = async () => (await spirit.app.superuser<{ name: string }>(`select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'auth') order by 1`)).map(({ name }) => name);
  async function cells(table: string): Promise<typeof answers> {
    const [schema, name] = table.split('.') as [string, string];
    const rows = await spirit.app.superuser<{ xmin: number; row: Record<string, unknown> }>(`select t.xmin::text::bigint as xmin, to_jsonb(t) as row from ${schema}.${pg.escapeIdentifier(name)} t`);
    return rows.map(({ xmin, row }) => ({ key: JSON.stringify(row['id'] ?? row), xmin: Number(xmin), cells: Object.entries(row).flatMap(([column, value]) => (value === null ? [] : [value].flat().map((each) => ({ table, column, value: typeof each === 'string' ? each : JSON.stringify(each) })))) }));
  }

  test('all are there, apart from the named ones', async () => {
    expect(order.toSorted()).toEqual(MARKS.toSorted());
    expect(await spirit.app.superuser(`select (answers ->> 'OS-MARK')::int as mark from satisfaction where instrument_code = 'OUTCOME-SET'`)).toEqual([{ mark: 1 }, { mark: 1 }, { mark: 1 }]);
  });

  test('they know the team, the month and what was said, and nothing else', () => {
    expect(new Set(answers.flatMap(({ cells: row }) => row.map(({ column }) => column)))).toEqual(new Set(['organisation_id', 'id', 'programme_id', 'team_id', 'instrument_code', 'month', 'answers']));
    expect(new Set(answers.flatMap(({ cells: row }) => row.filter(({ column }) => column === 'month').map(({ value }) => value)))).toEqual(new Set(['2026-03']));
  });

  test('ids are random, stand nowhere else, and do not lay two lists of one person side by side', () => {
    const ids = answers.map(({ key }) => JSON.parse(key) as string);
    expect(new Set(ids.map((id) => id[14]))).toEqual(new Set(['4']));
    const own = new Set(ids);
    expect([...others.values()].flat().flatMap(({ cells: row }) => row.filter(({ value }) => own.has(value)))).toEqual([]);
  });

  test('no row tells when it came: all of a month were written at once, in no order', () => {
    expect(new Set(answers.map(({ xmin }) => xmin)).size).toBe(1);
    expect(order).not.toEqual(MARKS);
    expect(order).not.toEqual(MARKS.toReversed());
  });

  test('nothing was written beside them, in the trail neither', async () => {
    const [written] = answers.map(({ xmin }) => xmin);
    const beside = [...others].flatMap(([table, rows]) => rows.filter(({ xmin }) => xmin === written).map(() => table));
    expect(beside).toEqual([]);
    const verbs = await spirit.app.superuser<{ verb: string }>(`select distinct verb from audit_entry where member_id is null`);
    expect(verbs.map(({ verb }) => verb).toSorted()).toEqual(['evaluation.hand_in', 'goal.score', 'satisfaction.answer']);
    expect(await spirit.app.superuser('select from auth.attempt')).toEqual([]);
  });

  test('thirty at once are all kept', async () => {
    const before = (await spirit.app.superuser('select from anonymous_satisfaction')).length;
    const answered = await Promise.all(Array.from({ length: 30 }, (_, index) => handIn(1 + (index % 10))));
    expect(answered.flatMap(codesOf)).toEqual([]);
    expect(await spirit.app.superuser('select from anonymous_satisfaction')).toHaveLength(before + 60);
  });
});

describe('what clients of a team said', () => {
  type Said = { teamName: string; year: number; quarter: number; lists: AnonymousFigures[] };
  const SAID = '{ anonymousSatisfaction { teamName year quarter lists } }';
  /** As if they had come then: nobody stays signed in for a quarter. */
  const wereOf = (month: string, of = '%') => spirit.app.superuser('update anonymous_satisfaction set month = $1 where month like $2', [month, of]);
  const read = async (person: PersonKey) => dataOf(await spirit.send<{ anonymousSatisfaction: Said[] }>(person, SAID)).anonymousSatisfaction;

  test('is not told while the quarter runs, and afterwards for whoever sees the results of the team', async () => {
    expect(await read('noor')).toEqual([]);
    await wereOf('2025-12');
    const [said, ...others] = await read('bram');
    expect(others).toEqual([]);
    expect(said).toMatchObject({ teamName: 'Zuidoost', year: 2025, quarter: 4 });
    const [np, both] = said!.lists;
    expect([np!.instrument, np!.forms, both!.forms]).toEqual(['NP-CT', 39, 39]);
    expect(both!.items.find(({ code: item }) => item === 'OS-MARK')).toMatchObject({ kind: 'mean', n: 39, value: 225 / 39 });
    expect(np!.items.find(({ code: item }) => item === 'NP-CT-08')).toMatchObject({ n: null, value: null });
    expect(await read('noor')).toEqual([said]);
    expect(codesOf(await spirit.send('fatima', SAID))).toEqual(['FORBIDDEN']);
  });

  test('is not told of fewer forms than the minimum, not even how many', async () => {
    await wereOf('2025-03');
    for (const mark of [1, 2, 3, 4]) dataOf(await handIn(mark));
    await wereOf('2025-12', '2026-03');
    const [latest, earlier] = await read('noor');
    expect(latest).toMatchObject({ year: 2025, quarter: 4, lists: [{ instrument: 'NP-CT', forms: null, items: [] }, { instrument: 'OUTCOME-SET', forms: null, items: [] }] });
    expect(earlier).toMatchObject({ year: 2025, quarter: 1, lists: [{ forms: 39 }, { forms: 39 }] });
    await wereOf('2024-12', '2025-03');
    expect((await read('noor')).map(({ year, quarter }) => [year, quarter]), 'four quarters back').toEqual([[2025, 4]]);
  });
});

describe('forms without a name', () => {
  test('are not handed in without end, and how many there were stands nowhere in the database', async () => {
    let refused: string[] = [];
    for (let count = 0; count < 61 && refused.length === 0; count += 1) refused = codesOf(await handIn(1));
    expect(refused).toEqual(['CLIENT_TOO_MANY_FORMS']);
    expect(await spirit.app.superuser('select from auth.attempt')).toEqual([]);
  });
});
