import { createHash } from 'node:crypto';
import { addDays } from '@getrouw/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Following, startFollowing } from '../../test/course.ts';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { type ActiveOrganisation, ANONYMOUS, UnitRunner } from '../platform/index.ts';
import { tasksStep } from './tasks.ts';

let spirit: Following;
let mine: string;
let theirs: string;
beforeAll(async () => {
  spirit = await startFollowing();
  [mine, theirs] = await spirit.families([{ clientNumber: 'SP-0417', helpedBy: 'fatima' }, { clientNumber: 'SP-0418', team: 'noord' }]) as [string, string];
});
afterAll(() => spirit.close());

const list = async (person: 'fatima' | 'noor' | 'sanne', view = 'mine', page = {}) => dataOf(await spirit.workList(person, view, page)).workList;
const waiting = () => spirit.app.superuser<{ client_number: string }>('select distinct f.client_number from course_due d join trajectory t on t.id = d.trajectory_id join family f on f.id = t.family_id order by 1');
const codes = (of: { items: { code: string; number: number }[] }) => of.items.map(({ code, number }) => `${code} ${number}`);

describe('the work list', () => {
  test('of a professional is worked out before it is shown: what is late, due today and soon, with where it is done', async () => {
    expect(await waiting()).toHaveLength(2);
    spirit.on('2026-03-30');
    const { items, counts, views } = await list('fatima');
    expect(items.map(({ code, number, state, place, dueOn }) => `${dueOn} ${code} ${number} ${state} ${place}`).toSorted()).toEqual([
      '2026-02-16 CRS-PLAN 1 overdue milestones', '2026-03-05 CRS-REPORT 2 overdue milestones', '2026-04-05 CRS-EVALUATION 1 soon evaluations', '2026-04-05 CRS-REPORT 3 soon milestones',
    ]);
    expect(items.every(({ clientNumber, professionals }) => clientNumber === 'SP-0417' && professionals[0] === 'Fatima Idrissi')).toBe(true);
    expect(counts).toEqual({ overdue: 2, due: 0, soon: 2 });
    expect(views).toEqual(['mine']);
    expect(await waiting()).toEqual([{ client_number: 'SP-0418' }]);
  });

  test('loses what was done, and what was taken back stands there again', async () => {
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', happenedOn: '2026-02-10' }));
    expect(codes(await list('fatima'))).not.toContain('CRS-PLAN 1');
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', revision: 1, state: 'withdrawn' }));
    expect(codes(await list('fatima'))).toContain('CRS-PLAN 1');
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', revision: 2, state: 'postponed', postponedTo: '2026-03-31', reason: 'Ziek' }));
    expect((await list('fatima')).items.find(({ code }) => code === 'CRS-PLAN')).toMatchObject({ dueOn: '2026-03-31', state: 'soon' });
  });

  test('of a team holds all within reach, page by page, and somebody else\'s cases are not mine', async () => {
    expect((await list('noor')).items).toEqual([]);
    const first = await list('noor', 'team', { first: 2 });
    const second = await list('noor', 'team', { first: 50, after: first.next });
    expect(new Set([...first.items, ...second.items].map(({ clientNumber }) => clientNumber))).toEqual(new Set(['SP-0417', 'SP-0418']));
    expect(first.items).toHaveLength(2);
    expect(first.items.length + second.items.length).toBe(Object.values(first.counts).reduce((sum, count) => sum + count, 0));
    expect((await list('fatima', 'team')).items.every(({ clientNumber }) => clientNumber === 'SP-0417')).toBe(true);
    expect(codesOf(await spirit.workList('fatima', 'mine', { after: 'bm9uc2Vuc2U' }))).toEqual(['BAD_INPUT']);
  });

  test('of who looks at the work of others counts what waits', async () => {
    await spirit.evaluation(mine, '2026-03-01', true);
    await spirit.app.superuser(`update evaluation set check_state = 'waiting'`);
    const { items, review, views } = await list('sanne', 'review');
    expect(items).toEqual([]);
    expect(review).toEqual({ formsToCheck: 1, goalsToCode: 0, goalsToCodeAgain: 0, registrationsToCode: 0 });
    expect(views).toEqual(['team', 'review']);
    expect((await list('fatima')).review).toEqual({ formsToCheck: null, goalsToCode: null, goalsToCodeAgain: null, registrationsToCode: null });
  });

  test('is asked in the same number of statements however long it is', async () => {
    await spirit.workOut();
    await list('noor', 'team');
    const few = await countStatements(() => list('noor', 'team'));
    await spirit.families(Array.from({ length: 30 }, (_, index) => ({ clientNumber: `SP-1${index}` })));
    await spirit.workOut();
    expect(await countStatements(() => list('noor', 'team', { first: 200 }))).toBe(few);
  });

  test('keeps what follows an end with who helped until then', async () => {
    const [ended] = await spirit.families([{ clientNumber: 'SP-0500', startedOn: '2025-07-01', endedOn: '2026-01-05', helpedBy: 'fatima' }]) as [string];
    await spirit.app.superuser(`update trajectory_professional set ends_on = '2026-01-05' where trajectory_id = $1`, [ended]);
    expect((await list('fatima')).items.filter(({ clientNumber }) => clientNumber === 'SP-0500').map(({ code }) => code)).toEqual(['CRS-M3']);
    await spirit.app.superuser(`update trajectory_professional set ends_on = '2025-10-01' where trajectory_id = $1`, [ended]);
    expect((await list('fatima')).items.filter(({ clientNumber }) => clientNumber === 'SP-0500')).toEqual([]);
  });
});

describe('what is to be done', () => {
  test('that dies half-way is worked out again, and by two at once only once', async () => {
    await spirit.app.superuser(`update trajectory set started_on = started_on - 7 where id = any($1)`, [[mine, theirs]]);
    const { id, slug, name } = spirit.cast.organisations.spirit;
    const organisation: ActiveOrganisation = { id, slug, name, kind: 'provider' };
    await expect(spirit.app.app.get(UnitRunner, { strict: false }).run({ ...ANONYMOUS, organisation }, async (ctx) => {
      await tasksStep(ctx);
      throw new Error('the power failed');
    })).rejects.toThrow('the power failed');
    expect(await waiting()).toHaveLength(2);
    await Promise.all([spirit.workOut(), spirit.workOut()]);
    expect(await waiting()).toEqual([]);
    expect(await spirit.app.superuser('select from task group by trajectory_id, code, number having count(*) > 1')).toEqual([]);
  });

  test('is not missed where it changes again while it is worked out', async () => {
    const change = `update trajectory set started_on = started_on + 1 where id = $1`;
    await spirit.app.superuser(change, [mine]);
    await spirit.app.meanwhile(change, [mine], () => spirit.workOut());
    expect(await waiting()).toEqual([{ client_number: 'SP-0417' }]);
  });

  test('follows a contract, and changes with it', async () => {
    const input = { programmeId: spirit.programmeId, name: 'Amsterdam', startsOn: '2026-01-01', norms: { 'CRS-PLAN': { atMost: 10 } }, reason: 'Afgesproken in het contract' };
    const add = (over: object) => spirit.send<{ addContract: { id: string } }>('noor', 'mutation ($input: AddContractInput!) { addContract(input: $input) { id } }', { input: { ...input, ...over } });
    const { id } = dataOf(await add({})).addContract;
    expect(codesOf(await add({}))).toEqual(['COURSE_CONTRACT_NAME_TAKEN']);
    for (const [over, field] of [[{ norms: { NOTHING: { atMost: 1 } } }, 'norms.NOTHING'], [{ norms: { 'CRS-PLAN': { atLeast: 1 } } }, 'norms.CRS-PLAN'], [{ norms: [] }, 'norms'], [{ reason: ' ' }, 'reason'], [{ endsOn: '2025-01-01' }, 'endsOn'], [{ name: ' ' }, 'name']] as const) {
      expect((await add({ name: 'Ander', ...over })).errors![0]!.extensions, field).toMatchObject({ code: 'BAD_INPUT', field });
    }
    const { cast: { teams } } = spirit;
    const { family: { trajectories: [trajectory] } } = await spirit.ask<{ family: { trajectories: { revision: number; startedOn: string }[] } }>('noor', 'query ($id: ID!) { family(id: $id) { trajectories { revision startedOn } } }',
      { id: (await spirit.app.superuser<{ family_id: string }>('select family_id from trajectory where id = $1', [theirs]))[0]!.family_id });
    dataOf(await spirit.send('noor', 'mutation ($input: ChangeTrajectoryInput!) { changeTrajectory(input: $input) { id } }', { input: { id: theirs, ...trajectory!, teamId: teams.noord.id, contractId: id } }));
    const { addContract: elsewhere } = dataOf(await add({ programmeId: spirit.versions.spirit.programmeId, name: 'Van een andere methodiek', norms: {} }));
    expect(codesOf(await spirit.send('noor', 'mutation ($input: ChangeTrajectoryInput!) { changeTrajectory(input: $input) { id } }', { input: { id: theirs, startedOn: trajectory!.startedOn, revision: trajectory!.revision + 1, teamId: teams.noord.id, contractId: elsewhere.id } }))).toEqual(['NOT_FOUND']);
    const plan = async () => dataOf(await spirit.course('noor', theirs)).trajectoryCourse.course.milestones.find(({ code }) => code === 'CRS-PLAN')!;
    expect(await plan()).toMatchObject({ dueOn: addDays(trajectory!.startedOn, 70), norm: { amount: 10, unit: 'weeks', ofContract: true, method: 6 } });
    await spirit.workOut();
    dataOf(await spirit.send('noor', 'mutation ($input: ChangeContractInput!) { changeContract(input: $input) { id } }', { input: { id, revision: 1, name: 'Amsterdam', startsOn: '2026-01-01', norms: {} } }));
    expect(await waiting()).toEqual([{ client_number: 'SP-0418' }]);
    expect(await plan()).toMatchObject({ norm: { ofContract: false } });
    expect(codesOf(await spirit.send('noor', 'mutation ($input: ChangeContractInput!) { changeContract(input: $input) { id } }', { input: { id, revision: 1, name: 'Amsterdam', startsOn: '2026-01-01', norms: {} } }))).toEqual(['CONFLICT']);
  });
});

test('the caseload of each professional stands beside the norm for his hours', async () => {
  await spirit.app.superuser(`update professional set hours_per_week = 18 where staff_number = 'fatima'`);
  const of = async (person: 'noor' | 'fatima') => (await spirit.ask<{ caseloads: { items: { name: string; share: number; methods: { cases: number; most: number }[] }[] } }>(person, '{ caseloads { items { name hoursPerWeek share methods { cases weight most } } } }')).caseloads.items;
  expect(await of('noor')).toMatchObject([{ name: 'Fatima Idrissi', methods: [{ cases: 1, most: 2.5 }], share: 0.4 }]);
  await spirit.families([{ clientNumber: 'SP-0430', team: 'noord', helpedBy: 'sanne' }]);
  expect((await of('noor')).map(({ name }) => name)).toEqual(['Fatima Idrissi', 'Sanne Mulder']);
  expect((await of('fatima')).map(({ name }) => name), 'within reach').toEqual(['Fatima Idrissi']);
});

describe('the calendar', () => {
  const renew = async (person: 'fatima' | 'noor' = 'fatima') => (await spirit.ask<{ renewCalendar: { address: string } }>(person, 'mutation { renewCalendar { address settings { calendarSince } } }')).renewCalendar.address;
  const read = (address: string, headers: Record<string, string> = {}) => fetch(address.replace(/^https?:\/\/[^/]+/, spirit.app.url), { headers });
  const reads = () => spirit.app.superuser<{ subjects: string[] }>(`select subjects from audit_entry where verb = 'case.read' and member_id = $1`, [spirit.cast.people.fatima.memberId]);

  test('holds what is to be done by client number and day, is told once, and who read it is written down', async () => {
    const address = await renew();
    const before = (await reads()).length;
    const response = await read(address);
    expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await response.text();
    expect(text).toContain('SUMMARY:Plan besproken dossier SP-0417');
    expect(text).toMatch(/DTSTART;VALUE=DATE:20260331/);
    expect(text).not.toContain('Fatima');
    expect(await reads()).toHaveLength(before + 1);
    expect((await read(address, { 'if-none-match': response.headers.get('etag')! })).status).toBe(304);
    expect(await reads()).toHaveLength(before + 1);
    const secret = /kalender\/(.*)\.ics/.exec(address)![1]!;
    expect(await spirit.app.superuser('select from calendar_feed where secret_hash = $1', [createHash('sha256').update(secret).digest()])).toHaveLength(1);
    expect(spirit.app.logs.join('\n')).not.toContain(secret);
  });

  test('does not name what is about coercion or safety', async () => {
    await spirit.app.superuser(`insert into task (organisation_id, id, trajectory_id, code, number, due_on, postponed) select organisation_id, uuidv7(), id, 'CRS-WARNING', 1, '2026-04-01', false from trajectory where id = $1`, [mine]);
    const text = await (await read(await renew())).text();
    expect(text).toContain('SUMMARY:Mijlpaal dossier SP-0417');
    expect(text).not.toContain('Waarschuwing');
    await spirit.app.superuser(`delete from task where code = 'CRS-WARNING'`);
  });

  test('is unknown under another address, when it was renewed, and when it was revoked', async () => {
    const [first, second] = [await renew(), await renew()];
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    expect((await read(second.replace(/.{4}\.ics/, 'AAAA.ics'))).status).toBe(404);
    expect((await read(second.replace('.ics', ''))).status).toBe(404);
    await spirit.ask('fatima', 'mutation { revokeCalendar { calendarSince } }');
    expect((await read(second)).status).toBe(404);
  });

  test('is empty for who is no member any more, and refuses to be asked without end', async () => {
    const address = await renew();
    expect(await (await read(address)).text()).toContain('BEGIN:VEVENT');
    await spirit.app.superuser(`update member set ended_at = $2, ends_on = '2026-03-29' where id = $1`, [spirit.cast.people.fatima.memberId, new Date()]);
    const ended = await (await read(address)).text();
    expect(ended).toContain('BEGIN:VCALENDAR');
    expect(ended).not.toContain('BEGIN:VEVENT');
    const statuses = new Set<number>();
    for (let count = 0; count < 70; count += 1) statuses.add((await read(address)).status);
    expect([...statuses].toSorted()).toEqual([200, 429]);
    await spirit.app.superuser(`update member set ended_at = null, ends_on = null where id = $1`, [spirit.cast.people.fatima.memberId]);
  });
});
