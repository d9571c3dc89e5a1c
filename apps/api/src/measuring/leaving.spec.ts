import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import {
  addFamilies, addHelper, answer, APPROVE, ASSIGN, casesOf, countStatements, drawAll, fillIn, type Measuring, planRound, roundInHand, SAVE, startMeasuring,
} from '../../test/measuring.ts';
import { clockOf } from '../platform/index.ts';

let spirit: Measuring;
let now: Date;
beforeAll(async () => {
  now = new Date('2026-03-02T09:00:00Z');
  spirit = await startMeasuring({ clock: clockOf(() => now) });
  // Ilse assigns as well, as somebody with two roles does.
  const { organisations: { spirit: { id, roleIds } }, people } = spirit.cast;
  await spirit.app.superuser('insert into member_role values ($1, gen_random_uuid(), $2, $3)', [id, people.ilse.memberId, roleIds['quality_officer']]);
});
afterAll(() => spirit.close());
beforeEach(() => {
  now = new Date('2026-03-02T09:00:00Z');
});

const [YESTERDAY, TODAY] = ['2026-03-01', '2026-03-02'];
const memberId = (person: PersonKey) => spirit.cast.people[person].memberId;
const WORK = `trajectories { trajectoryProfessionalId trajectoryId clientNumber teamName } professionals { id name }
  assignments { assignmentId clientNumber state answered items } assessors { id name }`;
interface Work {
  trajectories: { trajectoryProfessionalId: string; trajectoryId: string; clientNumber: string | null; teamName: string }[]; professionals: { id: string; name: string }[];
  assignments: { assignmentId: string; clientNumber: string | null; state: string; answered: number; items: number }[]; assessors: { id: string; name: string }[];
}
const workOf = async (person: PersonKey, by: PersonKey = 'ilse', after = TODAY) => (await spirit.ask<{ memberWork: Work }>(
  by, `query ($id: ID!, $after: Date) { memberWork(memberId: $id, after: $after) { ${WORK} } }`, { id: memberId(person), after })).memberWork;
const revisionOf = async (person: PersonKey) => (await spirit.app.superuser<{ revision: number }>('select revision from member where id = $1', [memberId(person)]))[0]!.revision;
interface Taken { trajectories?: object[]; assignments?: object[] }
const end = async (person: PersonKey, { trajectories = [], assignments = [] }: Taken = {}, endsOn = TODAY, by: PersonKey = 'ilse') =>
  spirit.send<{ endMembership: { state: string; endsOn: string } }>(by, 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { state endsOn } }', {
    input: { id: memberId(person), revision: await revisionOf(person), endsOn, trajectories, assignments },
  });
/** Lets somebody back in, as if nothing had happened. */
const comeBack = async (...people: PersonKey[]) => {
  await spirit.app.superuser('update member set ends_on = case when external then date \'2039-12-31\' end, ended_at = null, revision = revision + 1 where id = any($1)', [people.map(memberId)]);
  await spirit.app.superuser('update professional set ends_on = null, revision = revision + 1 where member_id = any($1)', [people.map(memberId)]);
};
const professionalOf = async (person: PersonKey) => (await spirit.app.superuser<{ id: string; revision: number }>('select id, revision from professional where member_id = $1', [memberId(person)]))[0]!;
const endTrajectories = () => spirit.app.superuser(`update trajectory set ended_on = '2026-01-30' where ended_on is null`);
const running = (clientNumber: string, helpedBy: PersonKey, team: 'zuidoost' | 'noord' = 'zuidoost') => ({ clientNumber, helpedBy, team, endedOn: null });
const periodsOf = (trajectoryId: string) => spirit.app.superuser(
  `select p.staff_number as who, h.starts_on::text, h.ends_on::text from trajectory_professional h join professional p on p.id = h.professional_id where h.trajectory_id = $1 order by h.starts_on, p.staff_number`,
  [trajectoryId]);

describe('a professional who leaves', () => {
  let trajectories: string[];
  beforeAll(async () => {
    trajectories = await addFamilies(spirit, [running('L-1', 'fatima'), running('L-2', 'fatima', 'noord'), { clientNumber: 'L-3', helpedBy: 'fatima' }]);
    await addHelper(spirit, trajectories[2]!, 'hanna');
  });

  test('is refused while cases would be left behind, with a list of them', async () => {
    const refused = await end('fatima');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'LEAVING_WORK_OPEN', details: { trajectories: [{ clientNumber: 'L-2' }, { clientNumber: 'L-1' }], assignments: [], names: 'L-2 (1); L-1 (1)' } });
    const [one] = (await workOf('fatima')).trajectories;
    const { id: professionalId } = await professionalOf('hanna');
    expect(codesOf(await end('fatima', { trajectories: [{ trajectoryProfessionalId: one!.trajectoryProfessionalId, professionalId }] }))).toEqual(['LEAVING_WORK_OPEN']);
    expect(await periodsOf(trajectories[0]!)).toEqual([{ who: 'fatima', starts_on: '2025-01-06', ends_on: null }]);
  });

  test('shows who may not see the families how many cases there are, and of which team, and names no client', async () => {
    await spirit.app.superuser(`delete from member_role where member_id = $1 and role_id = $2`, [memberId('ilse'), spirit.cast.organisations.spirit.roleIds['quality_officer']]);
    await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [memberId('ilse')]);
    const work = await workOf('fatima');
    expect(work.trajectories).toMatchObject([{ clientNumber: null, teamName: 'Noord' }, { clientNumber: null, teamName: 'Zuidoost' }]);
    const refused = await end('fatima');
    expect(JSON.stringify(refused)).not.toContain('L-1');
    await spirit.app.superuser('insert into member_role values ($1, gen_random_uuid(), $2, $3)', [spirit.cast.organisations.spirit.id, memberId('ilse'), spirit.cast.organisations.spirit.roleIds['quality_officer']]);
    await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [memberId('ilse')]);
    const [read] = await spirit.app.superuser<{ n: number }>(`select count(*)::int as n from audit_entry where verb = 'case.read' and member_id = $1`, [memberId('ilse')]);
    await workOf('fatima');
    expect(await spirit.app.superuser(`select count(*)::int as n from audit_entry where verb = 'case.read' and member_id = $1`, [memberId('ilse')])).toEqual([{ n: read!.n + 1 }]);
  });

  test('hands them over in one go: the old period ends, the new one begins the day after', async () => {
    const { trajectories: open, professionals } = await workOf('fatima');
    expect(professionals.map(({ name }) => name)).toContain('Hanna Smit');
    const { id: professionalId } = await professionalOf('hanna');
    const done = dataOf(await end('fatima', { trajectories: open.map(({ trajectoryProfessionalId }) => ({ trajectoryProfessionalId, professionalId })) }, '2026-03-31'));
    expect(done.endMembership).toEqual({ state: 'current', endsOn: '2026-03-31' });
    for (const id of trajectories.slice(0, 2)) {
      expect(await periodsOf(id)).toEqual([{ who: 'fatima', starts_on: '2025-01-06', ends_on: '2026-03-31' }, { who: 'hanna', starts_on: '2026-04-01', ends_on: null }]);
    }
    expect(await periodsOf(trajectories[2]!)).toHaveLength(2);
    expect(await spirit.app.superuser('select ends_on::text from professional where member_id = $1', [memberId('fatima')])).toEqual([{ ends_on: '2026-03-31' }]);
    const trail = await spirit.app.superuser<{ verb: string }>('select verb, fields from audit_entry where subjects && $1 order by id desc limit 3', [[memberId('fatima'), (await professionalOf('fatima')).id]]);
    expect(trail).toEqual([{ verb: 'member.end', fields: ['endsOn'] }, { verb: 'professional.end', fields: ['endsOn'] }, { verb: 'case.hand_over', fields: ['professionals'] }]);
    await comeBack('fatima');
  });

  test('to somebody who helps there already, whose period goes on as it was', async () => {
    await endTrajectories();
    const [id] = await addFamilies(spirit, [running('L-4', 'fatima')]);
    await addHelper(spirit, id!, 'hanna');
    const { trajectories: [one] } = await workOf('fatima');
    dataOf(await end('fatima', { trajectories: [{ trajectoryProfessionalId: one!.trajectoryProfessionalId, professionalId: (await professionalOf('hanna')).id }] }));
    expect(await periodsOf(id!)).toEqual([{ who: 'fatima', starts_on: '2025-01-06', ends_on: TODAY }, { who: 'hanna', starts_on: '2025-01-06', ends_on: null }]);
    await comeBack('fatima');
  });

  test('not to who has gone, to himself, to nobody, or to somebody of another organisation', async () => {
    await endTrajectories();
    await addFamilies(spirit, [running('L-5', 'fatima'), { clientNumber: 'R-5', team: 'feijenoord', helpedBy: 'daan' }, { clientNumber: 'L-6', helpedBy: 'sanne' }]);
    const { trajectories: [one] } = await workOf('fatima');
    const to = (professionalId: string) => end('fatima', { trajectories: [{ trajectoryProfessionalId: one!.trajectoryProfessionalId, professionalId }] });
    dataOf(await end('sanne'));
    const gone = await to((await professionalOf('sanne')).id);
    expect(gone.errors?.[0]?.extensions).toMatchObject({ code: 'CASELOAD_TAKER_GONE', details: { names: 'Sanne Mulder', day: '2026-03-03' } });
    expect(codesOf(await to((await professionalOf('fatima')).id))).toEqual(['CASELOAD_TAKER_GONE']);
    expect(codesOf(await to((await professionalOf('daan')).id))).toEqual(['NOT_FOUND']);
    expect(codesOf(await to('0190b1c2-0000-7000-8000-000000000000'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await to('hanna'))).toEqual(['BAD_INPUT']);
    const [theirs] = await spirit.app.superuser<{ id: string }>('select id from trajectory_professional where professional_id = $1', [(await professionalOf('daan')).id]);
    const hanna = (await professionalOf('hanna')).id;
    expect(codesOf(await end('fatima', { trajectories: [one!.trajectoryProfessionalId, theirs!.id].map((id) => ({ trajectoryProfessionalId: id, professionalId: hanna })) }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await end('fatima', { trajectories: [one!, one!].map(({ trajectoryProfessionalId }) => ({ trajectoryProfessionalId, professionalId: hanna })) }))).toEqual(['BAD_INPUT']);
    expect((await workOf('fatima')).trajectories).toHaveLength(1);
    await comeBack('sanne');
  });

  test('not before the work began, nor before the membership', async () => {
    const { trajectories: [one] } = await workOf('fatima');
    const given = { trajectories: [{ trajectoryProfessionalId: one!.trajectoryProfessionalId, professionalId: (await professionalOf('hanna')).id }] };
    expect((await end('fatima', given, '2025-01-05')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.endsOn', details: { problems: [{ accepted: { nl: '2025-01-06 of later' } }] } });
    expect((await end('fatima', given, '2019-12-31')).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'input.endsOn', details: { problems: [{ message: { en: 'is before the start date' } }] } });
    expect(codesOf(await end('fatima', given, '2026-02-30'))).toEqual(['BAD_INPUT']);
  });

  test('not to who assesses a file of the family, and it says of which', async () => {
    const round = await drawAll(spirit, await planRound(spirit, { name: 'Onafhankelijk' }));
    await addFamilies(spirit, [{ clientNumber: 'L-7', endedOn: '2025-07-04', again: [{ startedOn: '2025-09-01', endedOn: null, helpedBy: 'fatima' }] }]);
    const redrawn = await drawAll(spirit, { ...round, revision: round.revision });
    const file = (await casesOf(spirit, redrawn.slug, 'drawn')).find(({ clientNumber }) => clientNumber === 'L-7')!;
    await spirit.ask('noor', ASSIGN, { input: { roundCaseIds: [file.id], assessorId: memberId('joris') } });
    const [bijbaan] = await addFamilies(spirit, [{ clientNumber: 'L-8', helpedBy: 'joris' }]);
    expect(bijbaan).toBeTruthy();
    const { trajectories: open } = await workOf('fatima');
    const to = async (person: PersonKey) => end('fatima', { trajectories: open.map(({ trajectoryProfessionalId }) => ({ trajectoryProfessionalId, professionalId: professionals[person]! })) });
    const professionals: Record<string, string> = { joris: (await professionalOf('joris')).id, hanna: (await professionalOf('hanna')).id };
    expect((await to('joris')).errors?.[0]?.extensions).toMatchObject({ code: 'LEAVING_TAKER_ASSESSES', details: { takers: 'Joris Kok', names: 'L-7 (2)' } });
    dataOf(await to('hanna'));
    await comeBack('fatima');
  });

  test('runs as many statements for many cases as for one', async () => {
    await addFamilies(spirit, [running('M-1', 'fatima')]);
    const hanna = (await professionalOf('hanna')).id;
    const leave = async () => {
      const { trajectories: open } = await workOf('fatima');
      const statements = await countStatements(async () => dataOf(await end('fatima', { trajectories: open.map(({ trajectoryProfessionalId }) => ({ trajectoryProfessionalId, professionalId: hanna })) })));
      await comeBack('fatima');
      return statements;
    };
    const one = await leave();
    await addFamilies(spirit, Array.from({ length: 20 }, (_, index) => running(`M-${index + 2}`, 'fatima')));
    expect(await leave()).toBe(one);
  });
});

describe('a professional without an account', () => {
  const endProfessional = (input: object, by: PersonKey = 'noor') =>
    spirit.send<{ endProfessional: { endsOn: string } }>(by, 'mutation ($input: EndProfessionalInput!) { endProfessional(input: $input) { endsOn revision } }', { input });

  test('hands over his cases, is chosen no more, and can come back', async () => {
    const added = await spirit.ask<{ addProfessional: { id: string } }>('noor', `mutation { addProfessional(input: { staffNumber: "77", name: "Bo Zonder" }) { id } }`);
    const { id } = added.addProfessional;
    const [trajectory] = await addFamilies(spirit, [{ clientNumber: 'N-1', endedOn: null }]);
    const link = (professionalId: string, startsOn: string) => spirit.send('noor', 'mutation ($input: AddTrajectoryProfessionalInput!) { addTrajectoryProfessional(input: $input) { id } }', {
      input: { trajectoryId: trajectory, professionalId, startsOn },
    });
    dataOf(await link(id, '2026-01-05'));
    expect(codesOf(await endProfessional({ id, revision: 1, endsOn: YESTERDAY, trajectories: [] }))).toEqual(['LEAVING_WORK_OPEN']);
    const { professionalWork: work } = await spirit.ask<{ professionalWork: Work }>('noor', `query ($id: ID!) { professionalWork(professionalId: $id) { ${WORK} } }`, { id });
    const trajectories = work.trajectories.map(({ trajectoryProfessionalId }) => ({ trajectoryProfessionalId, professionalId: work.professionals.find(({ name }) => name === 'Hanna Smit')!.id }));
    expect(codesOf(await endProfessional({ id, revision: 2, endsOn: YESTERDAY, trajectories }))).toEqual(['CONFLICT']);
    expect(dataOf(await endProfessional({ id, revision: 1, endsOn: YESTERDAY, trajectories })).endProfessional).toMatchObject({ endsOn: YESTERDAY, revision: 2 });
    expect(await periodsOf(trajectory!)).toEqual([{ who: '77', starts_on: '2026-01-05', ends_on: YESTERDAY }, { who: 'hanna', starts_on: TODAY, ends_on: null }]);
    const choices = await spirit.ask<{ caseChoices: { professionals: { name: string }[] } }>('noor', '{ caseChoices { professionals { name } } }');
    expect(choices.caseChoices.professionals.map(({ name }) => name)).not.toContain('Bo Zonder');
    expect((await link(id, TODAY)).errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'endsOn' });
    const change = (endsOn: string | null) => spirit.send<{ changeProfessional: object }>('noor', 'mutation ($input: ChangeProfessionalInput!) { changeProfessional(input: $input) { endsOn } }', {
      input: { id, revision: 2, staffNumber: '77', name: 'Bo Zonder', endsOn },
    });
    expect(codesOf(await change('2026-02-01'))).toEqual(['BAD_INPUT']);
    expect(dataOf(await change(null)).changeProfessional).toEqual({ endsOn: null });
    dataOf(await link(id, '2026-03-04'));
  });

  test('is ended by who may write professionals', async () => {
    const { id, revision } = await professionalOf('hanna');
    expect((await endProfessional({ id, revision, endsOn: TODAY, trajectories: [] }, 'bram')).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'professional.write' } });
  });
});

describe('a membership that ends in the middle of scoring', () => {
  const round = (name: string) => roundInHand(spirit, { name, teamIds: [spirit.cast.teams.noord.id] }, 'tess');
  beforeAll(async () => {
    await addFamilies(spirit, [{ clientNumber: 'S-1', team: 'noord' }, { clientNumber: 'S-2', team: 'noord' }, { clientNumber: 'S-3', team: 'noord' }]);
  });
  const FILES = `query ($slug: String!) { roundCases(slug: $slug, first: 200, status: drawn) { items {
    id clientNumber assignment { id assessorName responseId responseState answered toHandOver } former { responseId assessorName answered handedOverAt } } } }`;
  interface File {
    id: string; clientNumber: string; former: { responseId: string; assessorName: string; answered: number; handedOverAt: string }[];
    assignment: { id: string; assessorName: string; responseId: string; responseState: string; answered: number; toHandOver: boolean } | null;
  }
  const filesOf = async (slug: string) => {
    const { roundCases } = await spirit.ask<{ roundCases: { items: File[] } }>('noor', FILES, { slug });
    return (clientNumber: string) => roundCases.items.find((each) => each.clientNumber === clientNumber)!;
  };
  const answersOf = (responseId: string) => spirit.app.superuser('select n.item_code, n.value, n.revision, n.saved_by from answer n where n.response_id = $1 order by n.item_code', [responseId]);

  test('ends at the next request; what was saved stays, and the file waits to be handed over', async () => {
    const { round: { slug }, cases } = await round('Midden');
    const mine = (clientNumber: string) => cases.find((each) => each.clientNumber === clientNumber)!.assignment!;
    await spirit.ask('tess', SAVE, answer(mine('S-1').responseId, 'VIG-U1-1'));
    await spirit.ask('tess', SAVE, answer(mine('S-1').responseId, 'VIG-U2-1', { value: 'NO' }));
    await fillIn(spirit, mine('S-2').responseId, {}, { assessor: 'tess' });
    const before = await answersOf(mine('S-1').responseId);

    const { assignments } = await workOf('tess');
    expect(assignments.find(({ clientNumber }) => clientNumber === 'S-1')).toMatchObject({ state: 'in_progress', answered: 2, items: 19 });
    expect(assignments.map(({ clientNumber }) => clientNumber)).not.toContain('S-2');
    const refused = await end('tess');
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'LEAVING_WORK_OPEN', details: { trajectories: [], assignments: expect.arrayContaining([expect.objectContaining({ clientNumber: 'S-1' })]) } });
    dataOf(await end('tess', { assignments: assignments.map(({ assignmentId }) => ({ assignmentId })) }));

    expect(codesOf(await spirit.send('tess', SAVE, answer(mine('S-1').responseId, 'VIG-U3-1')))).toEqual(['NO_ORGANISATION']);
    expect(await answersOf(mine('S-1').responseId)).toEqual(before);
    let file = await filesOf(slug);
    expect(file('S-1')).toMatchObject({ assignment: { assessorName: 'Tess Vermeer', answered: 2, toHandOver: true }, former: [] });
    expect(file('S-2').assignment).toMatchObject({ responseState: 'submitted', toHandOver: false });

    dataOf(await spirit.send('noor', ASSIGN, { input: { roundCaseIds: [file('S-1').id], assessorId: memberId('joris') } }));
    file = await filesOf(slug);
    expect(file('S-1')).toMatchObject({
      assignment: { assessorName: 'Joris Kok', responseState: 'assigned', answered: 0, toHandOver: false },
      former: [{ responseId: mine('S-1').responseId, assessorName: 'Tess Vermeer', answered: 2 }],
    });
    expect(await answersOf(mine('S-1').responseId)).toEqual(before);
    expect(await spirit.app.superuser(`select count(*)::int as n from answer_history h join answer n on n.id = h.answer_id where n.response_id = $1`, [mine('S-1').responseId])).toEqual([{ n: 2 }]);
    expect(codesOf(await spirit.send('noor', ASSIGN, { input: { roundCaseIds: [file('S-2').id], assessorId: memberId('joris') } }))).toEqual(['ASSIGNMENT_EXISTS']);
    const [trail] = await spirit.app.superuser<{ subjects: string[] }>(`select subjects from audit_entry where verb = 'round.hand_over' order by id desc limit 1`);
    expect(trail!.subjects).toEqual(expect.arrayContaining([file('S-1').id, memberId('tess')]));
  });

  test('leaves answers that are read as they were by who reviews or assigns, and written by nobody', async () => {
    const [former] = await spirit.app.superuser<{ id: string; revision: number }>('select id, revision from response where former_round_case_id is not null');
    const read = (by: PersonKey, field = 'formerResponse') => spirit.send<Record<string, { assessorName: string; answers: object[] }>>(
      by, `query ($id: ID!) { ${field}(responseId: $id) { assessorName state answers { itemCode value } } }`, { id: former!.id });
    for (const person of ['hanna', 'noor'] as const) {
      expect(dataOf(await read(person))['formerResponse']).toEqual({ assessorName: 'Tess Vermeer', state: 'in_progress', answers: [{ itemCode: 'VIG-U1-1', value: 'YES' }, { itemCode: 'VIG-U2-1', value: 'NO' }] });
    }
    expect(codesOf(await read('joris'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await read('hanna', 'review'))).toEqual(['NOT_FOUND']);
    await comeBack('tess');
    expect(codesOf(await spirit.send('tess', SAVE, answer(former!.id, 'VIG-U3-1')))).toEqual(['NOT_FOUND']);
    expect(codesOf(await spirit.send('tess', 'mutation ($id: ID!, $revision: Int!) { handIn(responseId: $id, revision: $revision) { id } }', { id: former!.id, revision: former!.revision }))).toEqual(['NOT_FOUND']);
    const [{ id: assignmentId }] = await spirit.app.superuser<{ id: string }>('select assignment_id as id from response where id = $1', [former!.id]) as [{ id: string }];
    expect(codesOf(await spirit.send('tess', 'query ($id: ID!) { scoring(assignmentId: $id) { id } }', { id: assignmentId }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await spirit.send('noor', 'mutation ($id: ID!) { unassign(assignmentId: $id, revision: 2) }', { id: assignmentId }))).toEqual(['NOT_FOUND']);
  });

  test('does not make a reviewer of who scored before', async () => {
    const { organisations: { spirit: { id, roleIds } } } = spirit.cast;
    await spirit.app.superuser('insert into member_role values ($1, gen_random_uuid(), $2, $3)', [id, memberId('tess'), roleIds['reviewer']]);
    await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [memberId('tess')]);
    const [{ response, assignment }] = await spirit.app.superuser<{ response: string; assignment: string }>(
      `select p.id as response, p.assignment_id as assignment from response p join response old on old.former_round_case_id = p.round_case_id`) as [{ response: string; assignment: string }];
    await spirit.ask('joris', 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: assignment });
    const revision = await fillIn(spirit, response);
    expect(codesOf(await spirit.send('tess', APPROVE, { id: response, revision }))).toEqual(['REVIEW_NOT_OWN']);
    expect(codesOf(await spirit.send('hanna', APPROVE, { id: response, revision }))).toEqual([]);
  });

  test('goes to another assessor at once where who ends it also assigns, under the rules of every assignment', async () => {
    const { round: { slug } } = await round('Meteen');
    const { assignments, assessors } = await workOf('tess');
    expect(assessors.map(({ name }) => name)).toEqual(['Joris Kok']);
    const to = (assessorId: string | null) => ({ assignments: assignments.map(({ assignmentId }) => ({ assignmentId, assessorId })) });
    expect(codesOf(await end('tess', to(memberId('bram'))))).toEqual(['ASSIGNMENT_NO_ASSESSOR']);
    expect(codesOf(await end('tess', to(memberId('ruben'))))).toEqual(['NOT_FOUND']);
    expect(codesOf(await end('tess', to(memberId('tess'))))).toEqual(['BAD_INPUT']);
    const { trajectoryId } = (await casesOf(spirit, slug, 'drawn')).find(({ clientNumber }) => clientNumber === 'S-3')!;
    await addHelper(spirit, trajectoryId, 'joris');
    expect((await end('tess', to(memberId('joris')))).errors?.[0]?.extensions).toMatchObject({ code: 'ASSIGNMENT_NOT_INDEPENDENT', details: { names: 'S-3 (1)' } });
    expect((await filesOf(slug))('S-3').assignment).toMatchObject({ assessorName: 'Tess Vermeer', toHandOver: false });
    await spirit.app.superuser('delete from trajectory_professional where trajectory_id = $1', [trajectoryId]);
    expect(dataOf(await end('tess', to(memberId('joris')), '2026-12-31')).endMembership).toEqual({ state: 'current', endsOn: '2026-12-31' });
    expect((await filesOf(slug))('S-3')).toMatchObject({ assignment: { assessorName: 'Joris Kok', responseState: 'assigned' }, former: [{ assessorName: 'Tess Vermeer', answered: 0 }] });
  });

  test('is handed over only by who assigns; otherwise it waits for him', async () => {
    await spirit.app.superuser(`delete from member_role where member_id = $1 and role_id = $2`, [memberId('ilse'), spirit.cast.organisations.spirit.roleIds['quality_officer']]);
    await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [memberId('ilse')]);
    const { assignments, assessors } = await workOf('joris');
    expect(assignments.length).toBeGreaterThan(0);
    expect(assessors).toEqual([]);
    const to = (assessorId: string | null) => ({ assignments: assignments.map(({ assignmentId }) => ({ assignmentId, assessorId })) });
    expect((await end('joris', to(memberId('tess')))).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.assign' } });
    dataOf(await end('joris', to(null)));
    expect(assignments.length).toBe((await workOf('joris')).assignments.length);
  });

  test('shows as to be handed over as well when its last day has passed, and is divided with the rest', async () => {
    const { round: { id, slug } } = await round('Verlopen');
    await spirit.app.superuser(`update member set ends_on = $2 where id = $1`, [memberId('tess'), YESTERDAY]);
    await comeBack('joris');
    expect((await filesOf(slug))('S-3').assignment).toMatchObject({ assessorName: 'Tess Vermeer', toHandOver: true });
    const { assignEvenly } = await spirit.ask<{ assignEvenly: { assigned: number } }>('noor', 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned } }', {
      input: { roundId: id, assessorIds: [memberId('joris')] },
    });
    expect(assignEvenly.assigned).toBe((await casesOf(spirit, slug, 'drawn')).length);
    expect((await filesOf(slug))('S-3').assignment).toMatchObject({ assessorName: 'Joris Kok', toHandOver: false });
  });
});
