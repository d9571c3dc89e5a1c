import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginBy, BEGIN, dataOf, fillInSurvey, startSurveying, type SurveyRound, type Surveying } from '../../test/surveys.ts';
import { clockOf } from '../platform/index.ts';
import { Reminders } from './reminders.ts';

/** Who answers is somebody in the database: these tables hold persons, or what was done by or with one. */
type Cell = { table: string; column: string; value: string };

let spirit: Surveying;
let round: SurveyRound;
let now = Date.parse('2026-03-02T09:00:00Z');
const NAMES = ['Anna', 'Bert', 'Cor', 'Dirk', 'Eef', 'Finn', 'Gijs', 'Hein', 'Iris', 'Jip', 'Kees', 'Lien'];
/** In another order than they are written down in; three do not answer, one does not hand in. */
const ANSWERING = ['Jip', 'Cor', 'Lien', 'Anna', 'Hein', 'Eef', 'Kees', 'Bert', 'Finn'];
const codes = new Map<string, string>();
let answersBefore: string[] = [];
const emailOf = (name: string) => `${name.toLowerCase()}@zuidoost.example`;

beforeAll(async () => {
  spirit = await startSurveying({ clock: clockOf(() => new Date((now += 1_000))) });
  await spirit.staff('zuidoost', NAMES, { trainedOn: '2024-05-01' });
  round = await spirit.start(await spirit.plan({ privacy: 'anonymous' }), { reminders: ['2026-03-03'] });
  for (const [index, name] of ANSWERING.entries()) {
    if (index === 3) await betweenThem();
    const code = await beginBy(spirit, emailOf(name), `ANON${String(index).padStart(12, '0')}`);
    codes.set(name, code);
    // Some right after they began, some later, one after another has begun.
    const previous = ANSWERING[index - 1];
    if (index % 3 === 2 && previous) await fillInSurvey(spirit, codes.get(previous)!, { 'NP-UG-IP-01': 'V6', 'NP-UG-IP-02': 'V3' });
    if (index % 3 !== 1) await fillInSurvey(spirit, code, { 'NP-UG-IP-01': `V${1 + (index % 7)}`, 'NP-UG-IP-02': 'V3' }, index !== 4);
  }
});
afterAll(() => spirit.close());

/** When three have begun: whoever has not is reminded, one of them is sent the link once more, and the team meets. */
async function betweenThem(): Promise<void> {
  const then = now;
  now = Date.parse('2026-03-03T09:00:00Z');
  await spirit.app.app.get(Reminders).runAll();
  now = then;
  const { surveyPeople } = await spirit.ask<{ surveyPeople: { items: { id: string; name: string }[] } }>('noor', 'query ($slug: String!) { surveyPeople(slug: $slug, first: 50) { items { id name } } }', { slug: round.slug });
  await spirit.ask('noor', 'mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: surveyPeople.items.find(({ name }) => name.startsWith('Anna'))!.id });
  const meeting = { id: round.id, team: spirit.cast.teams.zuidoost.id };
  await spirit.ask('bram', 'mutation ($id: ID!, $team: ID!) { openSurveyMeeting(roundId: $id, teamId: $team) { code } }', meeting);
  await spirit.ask('bram', 'mutation ($id: ID!, $team: ID!) { endSurveyMeeting(roundId: $id, teamId: $team) }', meeting);
}

/** The tables in which the answers of the round stand; all others are about persons, or could be. */
const ANSWERS = ['response', 'answer'];

/** Everything in the database as text, a cell at a time, of rows that are not the same for everybody. */
async function cells(table: string, where = ''): Promise<{ key: string; xmin: number; at: number; cells: Cell[] }[]> {
  const [schema, name] = table.includes('.') ? table.split('.') as [string, string] : ['public', table];
  const rows = await spirit.app.superuser<{ xmin: number; at: number; row: Record<string, unknown> }>(
    `select t.xmin::text::bigint as xmin, row_number() over (order by t.ctid) as at, to_jsonb(t) as row from ${schema}.${pg.escapeIdentifier(name)} t ${where}`);
  return rows.map(({ xmin, at, row }) => ({
    key: JSON.stringify(row.id ?? row), xmin: Number(xmin), at: Number(at),
    cells: Object.entries(row).flatMap(([column, value]) => (value === null ? [] : [value].flat().map((each) => ({ table, column, value: typeof each === 'string' ? each : JSON.stringify(each) })))),
  }));
}

const tablesOf = async (): Promise<string[]> => (await spirit.app.superuser<{ name: string }>(
  `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('public', 'auth') order by 1`)).map(({ name }) => name);

/** What is the same on every row of the answers tells nothing: the organisation, the round, the team, a state, the day. */
function telling(rows: Awaited<ReturnType<typeof cells>>): Map<string, string> {
  const seen = new Map<string, Set<string>>();
  for (const { key, cells: row } of rows) for (const { value } of row) (seen.get(value) ?? seen.set(value, new Set()).get(value)!).add(key);
  return new Map([...seen].filter(([, keys]) => keys.size === 1).map(([value, [key]]) => [value, key!]));
}

describe.each(['while it runs', 'after closing'])('whoever has the whole database finds nobody in an anonymous survey, %s', (moment) => {
  let answers: Awaited<ReturnType<typeof cells>>;
  let others: Map<string, Awaited<ReturnType<typeof cells>>>;
  beforeAll(async () => {
    if (moment === 'after closing') answersBefore = (await spirit.app.superuser<{ id: string }>('select n.id from answer n join response p on p.id = n.response_id where p.round_id = $1', [round.id])).map(({ id }) => id);
    if (moment === 'after closing') await spirit.ask('noor', 'mutation ($id: ID!) { closeRound(id: $id, revision: 2) { state } }', { id: round.id });
    answers = (await Promise.all([
      cells('response', `where t.round_id = '${round.id}'`), cells('answer', `where t.response_id in (select id from response where round_id = '${round.id}')`),
    ])).flat();
    others = new Map(await Promise.all((await tablesOf()).filter((name) => !ANSWERS.includes(name.replace('public.', ''))).map(async (name) => [name, await cells(name)] as const)));
  });

  test('the answers are there', () => {
    expect(answers.filter(({ cells: row }) => row.some(({ column }) => column === 'item_code'))).toHaveLength(18);
    expect([...others.values()].flat().length).toBeGreaterThan(100);
  });

  test('by a value that stands in a row of the answers and in a row about a person', () => {
    const own = telling(answers.map((row) => ({ ...row, cells: row.cells.filter(({ column }) => !['value', 'item_code', 'revision', 'id'].includes(column) || column === 'id') })));
    const found = [...others].flatMap(([table, rows]) => rows.flatMap((row) => row.cells.filter(({ value }) => value.length > 2 && own.has(value)).map(({ column, value }) => `${table}.${column} = ${value}`)));
    expect(found).toEqual([]);
  });

  test('by an id that tells the time: those of the answers are random', () => {
    const ids = answers.flatMap(({ cells: row }) => row.filter(({ column }) => column === 'id').map(({ value }) => value));
    expect(new Set(ids.map((id) => id[14]))).toEqual(new Set(['4']));
    const prefixes = new Set(ids.map((id) => id.slice(0, 8)));
    expect([...others.values()].flat().flatMap(({ cells: row }) => row.filter(({ value }) => prefixes.has(value.slice(0, 8)) && /^[0-9a-f]{8}-/.test(value)))).toEqual([]);
  });

  test('by the team: nobody without the secret of the installation reads it while the round runs, and all sealed ones look alike', async () => {
    const sealed = await spirit.app.superuser<{ seal: Buffer; team_id: string | null }>('select seal, team_id from response where round_id = $1', [round.id]);
    if (moment === 'after closing') return expect(sealed.filter(({ seal }) => seal)).toEqual([]);
    expect(sealed.filter(({ team_id }) => team_id)).toEqual([]);
    expect(new Set(sealed.map(({ seal }) => seal.length)).size).toBe(1);
    expect(new Set(sealed.map(({ seal }) => seal.toString('hex'))).size).toBe(ANSWERING.length);
    expect(sealed.filter(({ seal }) => seal.includes(spirit.cast.teams.zuidoost.id) || seal.includes('teamId'))).toEqual([]);
  });

  test('by a time: answers know the day only, and no history is kept of them', async () => {
    const times = answers.flatMap(({ cells: row }) => row.map(({ value }) => value).filter((value) => /^\d{4}-\d\d-\d\dT/.test(value)));
    expect(new Set(times)).toEqual(new Set(['2026-03-02T00:00:00+00:00']));
    expect(await spirit.app.superuser('select from answer_history h join answer n on n.id = h.answer_id join response p on p.id = n.response_id where p.round_id = $1', [round.id])).toEqual([]);
  });

  test('by an actor: the trail, the links and the mails know of no answer', async () => {
    const ids = answers.map(({ key }) => JSON.parse(key) as string);
    expect(await spirit.app.superuser('select from audit_entry where subjects && $1::uuid[]', [ids])).toEqual([]);
    expect(await spirit.app.superuser(`select from audit_entry where verb = 'survey.answer'`)).toEqual([]);
    expect(answers.flatMap(({ cells: row }) => row.filter(({ column }) => ['saved_by', 'respondent_id', 'pseudonym_id', 'trained', 'submitted_at'].includes(column)))).toEqual([]);
    expect(await spirit.app.superuser('select from pseudonym')).toEqual([]);
  });

  test('by the transaction: no row about a person was written in one of the answers, or alone beside one', () => {
    const written = new Set(answers.map(({ xmin }) => xmin));
    const respondents = others.get('public.respondent')!;
    // All respondents are written again together, so what stands beside the last answer stands beside everybody.
    expect(new Set(respondents.map(({ xmin }) => xmin)).size).toBe(1);
    // A transaction that wrote about many of them tells nothing of one; closing by the quality officer is beside the last row, and about her.
    const aboutNobody = ['public.round', 'public.snapshot', 'public.audit_entry', 'public.audit_unsealed', 'public.audit_seal', 'public.survey_reminder', 'public.respondent'];
    const transactions = [...others].filter(([table]) => !aboutNobody.includes(table)).flatMap(([table, rows]) => [...Map.groupBy(rows, ({ xmin }) => xmin)].map(([xmin, { length }]) => ({ table, xmin, length })));
    expect(transactions.filter(({ xmin, length }) => length < 5 && [xmin - 1, xmin, xmin + 1].some((each) => written.has(each)))).toEqual([]);
  });

  test('by what says that somebody had not begun yet: reminders, links sent again and meetings leave nothing about one person or team', async () => {
    const mails = await spirit.app.superuser('select distinct l.xmin::text, l.queued_at, l.reminder_id from respondent_mail l join respondent x on x.id = l.respondent_id where x.round_id = $1', [round.id]);
    expect(mails).toHaveLength(1);
    const trail = await spirit.app.superuser<{ verb: string; subjects: string[] }>(`select verb, subjects from audit_entry where subjects @> array[$1::uuid] and verb in ('round.invite', 'survey.lead')`, [round.id]);
    expect(trail).toEqual([{ verb: 'round.invite', subjects: [round.id] }, { verb: 'survey.lead', subjects: [round.id] }, { verb: 'survey.lead', subjects: [round.id] }]);
    expect(await spirit.app.superuser('select from survey_meeting')).toEqual([]);
    expect(await spirit.app.superuser('select mails from survey_reminder where round_id = $1', [round.id])).toEqual([{ mails: NAMES.length - 3 }]);
  });

  test('by when answers were written: after closing all of them at once, in no order', async () => {
    if (moment === 'while it runs') return;
    expect(new Set(answers.map(({ xmin }) => xmin)).size).toBe(1);
    const placed = await spirit.app.superuser<{ id: string }>('select n.id from answer n join response p on p.id = n.response_id where p.round_id = $1 order by n.ctid', [round.id]);
    expect(placed).toHaveLength(18);
    expect(answersBefore.filter((id) => placed.some((row) => row.id === id))).toEqual([]);
  });

  test('by the order of rows: respondents stand neither in the order in which they answered nor in its reverse', async () => {
    const order = await spirit.app.superuser<{ name: string; id: string }>('select p.staff_number as name, x.id from respondent x join professional p on p.id = x.professional_id where x.round_id = $1 order by x.ctid', [round.id]);
    const ranks = order.map(({ name }) => ANSWERING.indexOf(name)).filter((rank) => rank >= 0);
    expect(ranks).not.toEqual(ranks.toSorted((a, b) => a - b));
    expect(ranks).not.toEqual(ranks.toSorted((a, b) => b - a));
    expect(new Set(order.map(({ id }) => id[14]))).toEqual(new Set(['4']));
  });

  test('what is known of a respondent is whether he began', async () => {
    const known = await spirit.app.superuser(`select p.staff_number as name, x.answered, x.link_used from respondent x join professional p on p.id = x.professional_id where x.round_id = $1 order by 1`, [round.id]);
    expect(known).toEqual(NAMES.map((name) => ({ name, answered: ANSWERING.includes(name), link_used: Number(ANSWERING.includes(name)) })));
  });
});

test('a link that was used opens nothing of what was answered with it', async () => {
  const other = await spirit.start(await spirit.plan({ privacy: 'anonymous' }));
  const link = await spirit.linkTo(emailOf('Anna'));
  dataOf(await spirit.visit(BEGIN, { input: { link, code: 'ANONYMOUSAAAAAAA' } }));
  expect((await spirit.visit(BEGIN, { input: { link, code: 'ANONYMOUSBBBBBBB' } })).errors![0]!.extensions.code).toBe('SURVEY_LINK_USED');
  const people = await spirit.ask<{ surveyPeople: { items: { id: string; name: string }[] } }>('noor', 'query ($slug: String!) { surveyPeople(slug: $slug, first: 50) { items { id name } } }', { slug: other.slug });
  const anna = people.surveyPeople.items.find(({ name }) => name.startsWith('Anna'))!;
  expect((await spirit.send('noor', 'mutation ($id: ID!) { inviteRespondent(respondentId: $id) }', { id: anna.id })).errors![0]!.extensions.code).toBe('SURVEY_ANSWERED');
});

test('answers can be removed for nothing else', async () => {
  await expect(spirit.app.superuser('delete from answer where response_id in (select id from response where round_id = $1)', [round.id])).rejects.toThrow('an answer stays');
  const named = await spirit.start(await spirit.plan());
  await fillInSurvey(spirit, await beginBy(spirit, emailOf('Anna'), 'STAYSAAAAAAAAAAA'), { 'NP-UG-IP-01': 'V6' }, false);
  await expect(spirit.app.superuser('delete from answer where response_id in (select id from response where round_id = $1)', [named.id])).rejects.toThrow('an answer stays');
});

test('fifty people begin at once and everybody gets in', async () => {
  await spirit.staff('noord', Array.from({ length: 50 }, (_, index) => `Vijftig${index}`));
  await spirit.start(await spirit.plan({ privacy: 'anonymous', teamIds: [spirit.cast.teams.noord.id] }));
  const links = await Promise.all(Array.from({ length: 50 }, (_, index) => spirit.linkTo(`vijftig${index}@noord.example`)));
  const answers = await Promise.all(links.map((link, index) => spirit.visit(BEGIN, { input: { link, code: `FIFTY${String(index).padStart(11, '0')}` } })));
  expect(answers.map(dataOf)).toEqual(links.map(() => ({ beginSurvey: true })));
});
