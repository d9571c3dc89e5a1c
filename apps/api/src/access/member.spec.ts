import { type Cast, castIn, PASSWORD, type PersonKey, SINCE, UNTIL } from '@getrouw/testing';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Clock, CLOCK, clockOf, CONTEXT_SOURCE, type ContextSource } from '../platform/index.ts';
import { codesOf, dataOf, type Session, startApp, type TestApp, tokenIn } from '../../test/harness.ts';
import { SessionStore } from './session-store.ts';

let app: TestApp;
let cast: Cast;
let ilse: Session;
let now: Date;
beforeAll(async () => {
  app = await startApp({ clock: clockOf(() => now) });
  cast = await castIn(app.database);
});
afterAll(() => app.close());
beforeEach(async () => {
  now = new Date('2026-03-02T09:00:00Z');
  ilse = await as('ilse');
});

const as = (person: PersonKey) => app.signIn(cast.people[person].email, PASSWORD);
const MEMBER = 'id name external startsOn endsOn state revision roles { code } teams { id teamId teamName startsOn endsOn revision }';
const CHANGE = `mutation ($input: ChangeMemberInput!) { changeMember(input: $input) { ${MEMBER} } }`;
const ROLES = `mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { ${MEMBER} } }`;
const JOIN = `mutation ($input: AddTeamMembershipInput!) { addTeamMembership(input: $input) { ${MEMBER} } }`;
const PERIOD = `mutation ($input: ChangeTeamMembershipInput!) { changeTeamMembership(input: $input) { ${MEMBER} } }`;
const END = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { ${MEMBER} } }`;
const PAGE = `query ($first: Int, $after: String, $search: String, $filter: MemberFilter) { members(first: $first, after: $after, search: $search, filter: $filter) { next total items { ${MEMBER} } } }`;
interface Member { id: string; name: string; revision: number; endsOn: string | null; roles: { code: string }[]; teams: { id: string; teamId: string; teamName: string; revision: number; startsOn: string; endsOn: string | null }[] }
interface Page { members: { next: string | null; total: number; items: Member[] } }
const NOTHING_OPEN = { trajectories: [], assignments: [] };

/** Makes somebody a member of Spirit, who signs in with `PASSWORD`. */
async function add(email: string, roleCode: string, { name = 'Wendy Postma', startsOn = '2026-03-01' } = {}): Promise<{ id: string; session: Session }> {
  const { id, roleIds } = cast.organisations.spirit;
  const [row] = await app.superuser<{ id: string }>(
    `with a as (insert into auth.account select gen_random_uuid(), $2, $5, a.password_hash, 'nl', a.created_at from auth.account a where a.id = $3 returning id),
       m as (insert into member (organisation_id, id, account_id, name, external, starts_on, revision) select $1, gen_random_uuid(), a.id, $5, false, $6::date, 1 from a returning id),
       r as (insert into member_role select $1, gen_random_uuid(), m.id, $4 from m)
     select id from m`, [id, email, cast.people.ilse.accountId, roleIds[roleCode], name, startsOn]);
  return { id: row!.id, session: await app.signIn(email, PASSWORD) };
}
const member = async (id: string) => dataOf(await app.graphql<Page>(ilse, PAGE, { first: 200 })).members.items.find((each) => each.id === id)!;
const mayReadCases = async (session: Session) =>
  dataOf(await app.graphql<{ viewer: { grants: { verb: string; reach: string }[] } }>(session, '{ viewer { grants { verb reach } } }')).viewer.grants.find(({ verb }) => verb === 'case.read')?.reach;
/** The teams that the session's rights reach to. */
async function teamsOf(signedIn: Session): Promise<readonly string[]> {
  const sessionId = tokenIn(signedIn);
  const store = new SessionStore(app.app.get(DataSource), app.app.get<Clock>(CLOCK));
  const session = await new Promise((resolve, reject) => { store.get(sessionId, (error, found) => (error ? reject(error as Error) : resolve(found))); });
  const { teamIds } = await app.app.get<ContextSource>(CONTEXT_SOURCE).contextFor({ headers: {}, session: Object.assign(session as object, { sessionId }) } as FastifyRequest);
  return teamIds;
}

test('no conflict shows which account is a member’s: its id tells since when he has one', async () => {
  const { memberId, accountId, name } = cast.people.fatima;
  const answer = await app.graphql(ilse, CHANGE, { input: { id: memberId, revision: 9, name: 'Fatima', external: false, startsOn: SINCE } });
  expect(codesOf(answer)).toEqual(['CONFLICT']);
  expect(answer.errors![0]!.extensions.details).toMatchObject({ current: { id: memberId, name, revision: 1 } });
  expect(JSON.stringify(answer)).not.toContain(accountId);
});

describe('the list of members', () => {
  test('goes by name, page after page, and shows nobody of another organisation', async () => {
    const names: string[] = [];
    let after: string | null = null;
    do {
      const { members }: Page = dataOf(await app.graphql<Page>(ilse, PAGE, { first: 4, after }));
      names.push(...members.items.map(({ name }) => name));
      after = members.next;
    } while (after);
    expect(names).toEqual(names.toSorted());
    expect(new Set(names).size).toBe(names.length);
    const all = dataOf(await app.graphql<Page>(ilse, PAGE, { first: 200 })).members;
    expect([names.length, all.next]).toEqual([all.items.length, null]);
    expect(names).toContain('Fatima Idrissi');
    expect(names).not.toContain('Lotte Jansen');
  });

  test('refuses a page of nothing, of too much, and after a place that is none', async () => {
    for (const variables of [{ first: 0 }, { first: 201 }, { after: 'hier' }]) expect(codesOf(await app.graphql(ilse, PAGE, variables))).toEqual(['BAD_INPUT']);
  });

  test('is searched by name and shown by who works here, comes from outside, or has gone', async () => {
    const { id } = await add('weg@spirit.example', 'professional', { name: 'Petra Vertrokken' });
    await add('straks@spirit.example', 'professional', { name: 'Petra Straks', startsOn: '2026-04-01' });
    dataOf(await app.graphql(ilse, END, { input: { id, revision: 1, endsOn: '2026-03-02', ...NOTHING_OPEN } }));
    const found = async (variables: object) => {
      const { members } = dataOf(await app.graphql<Page>(ilse, PAGE, { first: 200, ...variables }));
      expect(members.total).toBe(members.items.length);
      return members.items.map(({ name }) => name);
    };
    expect(await found({ search: ' PETRA ' })).toEqual(['Petra Straks', 'Petra Vertrokken']);
    expect(await found({ search: 'petra', filter: 'current' })).toEqual(['Petra Straks']);
    expect(await found({ search: 'petra', filter: 'ended' })).toEqual(['Petra Vertrokken']);
    expect(await found({ filter: 'external' })).toEqual(['Tess Vermeer']);
    expect(await found({ search: '%' })).toEqual([]);
  });

  test('leads to one member, whom another organisation does not know', async () => {
    const ask = (id: string) => app.graphql<{ member: Member }>(ilse, `query ($id: ID!) { member(id: $id) { ${MEMBER} } }`, { id });
    expect(dataOf(await ask(cast.people.tess.memberId)).member).toMatchObject({ name: 'Tess Vermeer', external: true, endsOn: UNTIL, state: 'current', roles: [{ code: 'assessor' }] });
    for (const id of [cast.people.daan.memberId, '0190b1c2-0000-7000-8000-000000000000', 'tess']) expect(codesOf(await ask(id))).toEqual(['NOT_FOUND']);
  });

  test('is not for everyone', async () => {
    expect((await app.graphql(await as('fatima'), PAGE)).errors?.[0]?.extensions.details).toEqual({ verb: 'member.read' });
  });
});

describe('a changed member', () => {
  test('whose membership ends loses access from the next request on', async () => {
    const { id, session } = await add('tijdelijk@spirit.example', 'professional');
    expect(await mayReadCases(session)).toBe('own');
    const { endMembership } = dataOf(await app.graphql<{ endMembership: Member }>(ilse, END, { input: { id, revision: 1, endsOn: '2026-03-01', ...NOTHING_OPEN } }));
    expect(endMembership).toMatchObject({ endsOn: '2026-03-01', state: 'ended', revision: 2 });
    expect(await mayReadCases(session)).toBeUndefined();
  });

  test('works until a later end, which can be put off but not brought forward here', async () => {
    const { id } = await add('later@spirit.example', 'professional');
    await app.superuser(`update member set ends_on = '2026-06-30' where id = $1`, [id]);
    const change = (values: object) => app.graphql<{ changeMember: Member }>(ilse, CHANGE, { input: { id, name: 'Later', external: false, startsOn: '2026-03-01', ...values } });
    expect((await change({ revision: 1, endsOn: '2026-06-29' })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.endsOn' });
    expect(dataOf(await change({ revision: 1 })).changeMember).toMatchObject({ endsOn: '2026-06-30', name: 'Later' });
    expect(dataOf(await change({ revision: 2, external: true, endsOn: '2026-07-31' })).changeMember).toMatchObject({ endsOn: '2026-07-31', external: true });
    expect((await change({ revision: 3, external: true, endsOn: null })).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.endsOn' });
    expect(dataOf(await change({ revision: 3, endsOn: null })).changeMember).toMatchObject({ endsOn: null, external: false });
    expect(codesOf(await change({ revision: 4, startsOn: '2026-03-02', endsOn: null }))).toEqual([]);
  });

  test('who has gone comes back with a later end, or none', async () => {
    const { id, session } = await add('terug@spirit.example', 'professional');
    dataOf(await app.graphql(ilse, END, { input: { id, revision: 1, endsOn: '2026-03-02', ...NOTHING_OPEN } }));
    expect(await mayReadCases(session)).toBeUndefined();
    const name = { id, revision: 2, name: 'Terug', external: false, startsOn: '2026-03-01' };
    expect(dataOf(await app.graphql<{ changeMember: Member }>(ilse, CHANGE, { input: name })).changeMember).toMatchObject({ name: 'Terug', state: 'ended' });
    expect(dataOf(await app.graphql<{ changeMember: Member }>(ilse, CHANGE, { input: { ...name, revision: 3, endsOn: null } })).changeMember).toMatchObject({ state: 'current' });
    expect(await mayReadCases(session)).toBe('own');
  });

  test('has his other roles from the next request on', async () => {
    const hanna = await as('hanna');
    const { id, revision } = await member(cast.people.hanna.memberId);
    const { setMemberRoles } = dataOf(await app.graphql<{ setMemberRoles: Member }>(ilse, ROLES, { input: { memberId: id, revision, roleCodes: ['reviewer', 'behavioural_scientist'] } }));
    expect(setMemberRoles.roles.map(({ code }) => code)).toEqual(['behavioural_scientist', 'reviewer']);
    expect(await mayReadCases(hanna)).toBe('organisation');
    dataOf(await app.graphql(ilse, ROLES, { input: { memberId: id, revision: setMemberRoles.revision, roleCodes: [] } }));
    expect(await mayReadCases(hanna)).toBeUndefined();
  });

  test('is not changed by who saw an older one', async () => {
    const { memberId } = cast.people.sanne;
    dataOf(await app.graphql(ilse, ROLES, { input: { memberId, revision: 1, roleCodes: ['behavioural_scientist', 'reviewer'] } }));
    expect(codesOf(await app.graphql(ilse, ROLES, { input: { memberId, revision: 1, roleCodes: [] } }))).toEqual(['CONFLICT']);
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id: memberId, revision: 1, name: 'Sanne', external: false, startsOn: SINCE } }))).toEqual(['CONFLICT']);
  });

  test('does not give himself more than he holds', async () => {
    const { id, revision } = await member(cast.people.ilse.memberId);
    const answer = await app.graphql(ilse, ROLES, { input: { memberId: id, revision, roleCodes: ['administrator', 'quality_officer'] } });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.read' } });
    const spelled = await app.graphql(ilse, ROLES, { input: { memberId: id.toUpperCase(), revision, roleCodes: ['administrator', 'quality_officer'] } });
    expect(codesOf(spelled)).toEqual(['NOT_FOUND']);
    expect((await member(id)).roles).toEqual([{ code: 'administrator' }]);
  });

  test('does not leave the organisation without anybody who manages members', async () => {
    const { id, revision, name } = await member(cast.people.ilse.memberId);
    expect(codesOf(await app.graphql(ilse, ROLES, { input: { memberId: id, revision, roleCodes: [] } }))).toEqual(['ACCESS_NOBODY_IN_CHARGE']);
    for (const endsOn of ['2026-03-01', '2026-03-02', '2030-01-01']) {
      expect(codesOf(await app.graphql(ilse, END, { input: { id, revision, endsOn, ...NOTHING_OPEN } })), endsOn).toEqual(['ACCESS_NOBODY_IN_CHARGE']);
    }
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id, revision, name, external: false, startsOn: '2026-03-03' } }))).toEqual(['ACCESS_NOBODY_IN_CHARGE']);
    expect(await member(id)).toMatchObject({ endsOn: null, startsOn: SINCE, revision });
  });

  test('leaves the organisation to who is in charge by then, and not with a day between them', async () => {
    const { id, revision } = await member(cast.people.ilse.memberId);
    const end = (endsOn: string) => app.graphql(ilse, END, { input: { id, revision, endsOn, ...NOTHING_OPEN } });
    const next = await add('opvolger@spirit.example', 'administrator', { name: 'Opvolger', startsOn: '2026-05-02' });
    expect((await end('2026-04-30')).errors?.[0]?.extensions).toMatchObject({ code: 'ACCESS_NOBODY_IN_CHARGE', details: { from: '2026-05-01' } });
    expect(codesOf(await end('2026-05-01'))).toEqual([]);
    const leaves = await app.graphql(ilse, END, { input: { id: next.id, revision: 1, endsOn: '2027-01-01', ...NOTHING_OPEN } });
    expect(leaves.errors?.[0]?.extensions).toMatchObject({ code: 'ACCESS_NOBODY_IN_CHARGE', details: { from: '2027-01-02' } });
    dataOf(await app.graphql(ilse, CHANGE, { input: { id, revision: revision + 1, name: 'Ilse Bakker', external: false, startsOn: SINCE, endsOn: null } }));
    dataOf(await app.graphql(ilse, ROLES, { input: { memberId: next.id, revision: 1, roleCodes: [] } }));
  });
});

test('two who manage members do not end each other at the same moment', async () => {
  const managers = [{ id: cast.people.ilse.memberId, session: ilse }, await add('derde@spirit.example', 'administrator', { name: 'Derde' })];
  for (const endsOn of ['2026-03-02', '2026-09-01', '2026-03-02', '2026-09-01']) {
    const inputs = await Promise.all(managers.map(async ({ id }) => ({ id, revision: (await member(id)).revision, endsOn, ...NOTHING_OPEN })));
    const answers = await Promise.all(managers.map(({ session }, index) => app.graphql(session, END, { input: inputs[index] })));
    // Who is ended first has no access any more when his own request is looked at again.
    expect(answers.flatMap(codesOf)).toEqual([expect.stringMatching(/^(ACCESS_NOBODY_IN_CHARGE|NO_ORGANISATION)$/)]);
    await app.superuser('update member set ends_on = null, ended_at = null, revision = revision + 1 where id = any($1)', [managers.map(({ id }) => id)]);
  }
  await app.superuser(`delete from member_role where member_id = $1`, [managers[1]!.id]);
  await app.superuser('update member set revision = revision + 1 where id = $1', [managers[1]!.id]);
});

test('two who manage members do not take each other away at the same moment', async () => {
  const managers = [{ id: cast.people.ilse.memberId, session: ilse }, await add('tweede@spirit.example', 'administrator')];
  for (let time = 1; time <= 8; time += 1) {
    const inputs = await Promise.all(managers.map(async ({ id }) => ({ memberId: id, revision: (await member(id)).revision, roleCodes: [] })));
    const answers = await Promise.all(managers.map(({ session }, index) => app.graphql(session, ROLES, { input: inputs[index] })));
    expect(answers.flatMap(codesOf)).toEqual(['ACCESS_NOBODY_IN_CHARGE']);
    await app.superuser(
      `insert into member_role select m.organisation_id, gen_random_uuid(), m.id, r.id from member m join role r on r.organisation_id = m.organisation_id and r.code = 'administrator'
       where m.id = any($1) on conflict do nothing`, [managers.map(({ id }) => id)]);
    await app.superuser('update member set revision = revision + 1 where id = any($1)', [managers.map(({ id }) => id)]);
  }
});

describe('the teams of a member', () => {
  test('count from the day he joins to the day he leaves', async () => {
    now = new Date('2026-03-02T22:30:00Z');
    const [bram, evening] = [await as('bram'), await as('ilse')];
    const { noord, zuidoost } = cast.teams;
    const input = { memberId: cast.people.bram.memberId, teamId: noord.id, startsOn: '2026-03-03' };
    expect(await teamsOf(bram)).toEqual([zuidoost.id]);
    const { addTeamMembership } = dataOf(await app.graphql<{ addTeamMembership: Member }>(evening, JOIN, { input }));
    const joined = addTeamMembership.teams.find(({ teamName }) => teamName === 'Noord')!;
    expect(joined).toMatchObject({ teamId: noord.id, startsOn: '2026-03-03', endsOn: null, revision: 1 });
    expect(await teamsOf(bram)).toEqual([zuidoost.id]);
    now = new Date('2026-03-02T23:00:00Z'); // midnight in Amsterdam
    expect(new Set(await teamsOf(bram))).toEqual(new Set([zuidoost.id, noord.id]));
    const { changeTeamMembership } = dataOf(await app.graphql<{ changeTeamMembership: Member }>(evening, PERIOD, { input: { id: joined.id, revision: 1, startsOn: '2026-03-03', endsOn: '2026-03-03' } }));
    expect(changeTeamMembership.teams.find(({ id }) => id === joined.id)).toMatchObject({ endsOn: '2026-03-03', revision: 2 });
    now = new Date('2026-03-03T23:00:00Z');
    expect(await teamsOf(await as('bram'))).toEqual([zuidoost.id]);
    ilse = await as('ilse');
    expect(codesOf(await app.graphql(ilse, PERIOD, { input: { id: joined.id, revision: 1, startsOn: '2026-03-03', endsOn: '2026-03-04' } }))).toEqual(['CONFLICT']);
    expect(codesOf(await app.graphql(ilse, PERIOD, { input: { id: joined.id, revision: 2, startsOn: '2026-03-03', endsOn: '2026-02-01' } }))).toEqual(['ACCESS_MEMBER_ENDS_BEFORE_START']);
    expect(codesOf(await app.graphql(ilse, JOIN, { input }))).toEqual(['ACCESS_ALREADY_IN_TEAM']);
  });

  test('is corrected where a period was written down wrong, also one that is over, as long as no day counts twice', async () => {
    const [memberId, teamId] = [cast.people.bram.memberId, cast.teams.noord.id];
    const change = (id: string, revision: number, startsOn: string, endsOn: string | null) => app.graphql<{ changeTeamMembership: Member }>(ilse, PERIOD, { input: { id, revision, startsOn, endsOn } });
    const before = dataOf(await app.graphql<{ addTeamMembership: Member }>(ilse, JOIN, { input: { memberId, teamId, startsOn: '2026-05-01' } }));
    const [first, second] = ['2026-03-03', '2026-05-01'].map((startsOn) => before.addTeamMembership.teams.find((each) => each.teamId === teamId && each.startsOn === startsOn)!) as [Member['teams'][0], Member['teams'][0]];
    const { changeTeamMembership: { teams } } = dataOf(await change(second.id, 1, '2026-03-04', null)); // he joined earlier than was written down
    expect(teams.find(({ id }) => id === second.id)).toMatchObject({ startsOn: '2026-03-04', endsOn: null });
    expect(codesOf(await change(second.id, 2, '2026-03-03', null))).toEqual(['ACCESS_ALREADY_IN_TEAM']);
    expect(codesOf(await change(first.id, 2, '2026-03-01', '2026-03-04'))).toEqual(['ACCESS_ALREADY_IN_TEAM']);
    expect(codesOf(await change(first.id, 2, '2026-03-01', null))).toEqual(['ACCESS_ALREADY_IN_TEAM']);
    expect((await change(first.id, 2, '2026-03-01', '2026-03-03')).errors).toBeUndefined();
  });

  test('and members of another organisation do not exist', async () => {
    const [ours, theirs] = [cast.people.bram.memberId, cast.people.daan.memberId];
    const [{ id }] = await app.superuser<{ id: string }>('select id from team_membership where member_id = $1', [theirs]) as [{ id: string }];
    const answers = await Promise.all([
      app.graphql(ilse, JOIN, { input: { memberId: theirs, teamId: cast.teams.noord.id, startsOn: SINCE } }),
      app.graphql(ilse, JOIN, { input: { memberId: ours, teamId: cast.teams.feijenoord.id, startsOn: SINCE } }),
      app.graphql(ilse, PERIOD, { input: { id, revision: 1, startsOn: SINCE, endsOn: '2026-03-01' } }),
      app.graphql(ilse, ROLES, { input: { memberId: theirs, revision: 1, roleCodes: [] } }),
      app.graphql(ilse, CHANGE, { input: { id: theirs, revision: 1, name: 'Daan', external: false, startsOn: SINCE } }),
    ]);
    expect(answers.map(codesOf)).toEqual(Array.from({ length: 5 }, () => ['NOT_FOUND']));
  });
});
