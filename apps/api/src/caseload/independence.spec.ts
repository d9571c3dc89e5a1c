import type { PersonKey } from '@getrouw/testing';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { uuid } from '../platform/index.ts';
import { codesOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, addHelper, ASSIGN, type CaseAnswer, casesOf, drawAll, type Measuring, planRound, type RoundAnswer, startMeasuring } from '../../test/measuring.ts';

/** Joris assesses and works in no team; every case has a round case that is not assigned yet. */
let spirit: Measuring;
let round: RoundAnswer;
let cases: CaseAnswer[];
const FAMILIES = 12;

beforeAll(async () => {
  spirit = await startMeasuring();
  const [, , other] = await addFamilies(spirit, [...Array.from({ length: FAMILIES }, (_, index) => ({ clientNumber: `I-${String(index).padStart(2, '0')}` })), { clientNumber: 'X', startedOn: '2026-01-05', endedOn: null }]);
  await addHelper(spirit, other!, 'sanne');
  round = await drawAll(spirit, await planRound(spirit));
  cases = await casesOf(spirit, round.slug, 'drawn');
  await spirit.ask('noor', 'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', {
    input: { staffNumber: 'joris', name: 'Joris Kok', memberId: spirit.cast.people.joris.memberId },
  });
});
afterAll(() => spirit.close());

const nextCase = (): CaseAnswer => cases.pop()!;
const member = (person: PersonKey) => spirit.cast.people[person].memberId;
const assign = ({ id }: CaseAnswer, person: PersonKey = 'joris'): Promise<GraphqlAnswer<{ assign: { assigned: number } }>> =>
  spirit.send('noor', ASSIGN, { input: { roundCaseIds: [id], assessorId: member(person) } });
const professionalId = async () => (await spirit.app.superuser<{ id: string }>('select id from professional where member_id = $1', [member('joris')]))[0]!.id;
const addToCase = async ({ trajectoryId }: CaseAnswer): Promise<GraphqlAnswer<unknown>> => spirit.send(
  'noor', 'mutation ($input: AddTrajectoryProfessionalInput!) { addTrajectoryProfessional(input: $input) { id } }',
  { input: { trajectoryId, professionalId: await professionalId(), startsOn: '2025-02-01' } },
);
const isAssigned = async ({ id }: CaseAnswer) => (await spirit.app.superuser('select from assignment where round_case_id = $1', [id])).length === 1;
const helped = async ({ trajectoryId }: CaseAnswer) => (await spirit.app.superuser(
  'select from trajectory_professional h join professional p on p.id = h.professional_id where h.trajectory_id = $1 and p.member_id = $2', [trajectoryId, member('joris')])).length === 1;

/** A transaction of the application's role in Spirit that stays open until it is told to commit. */
async function openTransaction(sql: string, values: unknown[]): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: spirit.app.database.appUrl });
  await client.connect();
  await client.query(`begin isolation level repeatable read; set local app.organisation_id = '${spirit.cast.organisations.spirit.id}'`);
  await client.query(sql, values);
  return async () => {
    await client.query('commit');
    await client.end();
  };
}
/** Until a session waits for a row that another one holds. */
async function someoneWaits(): Promise<void> {
  for (let waited = 0; waited < 200; waited += 1) {
    if ((await spirit.app.superuser(`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`)).length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('nobody waits');
}

test('an assessor is not added to a case that he assesses', async () => {
  const one = nextCase();
  expect((await assign(one)).data!.assign.assigned).toBe(1);
  const answer = await addToCase(one);
  expect(codesOf(answer)).toEqual(['ASSIGNMENT_HELPED_FAMILY']);
  expect(answer.errors![0]!.message).toContain('gezin');
  expect(await helped(one)).toBe(false);
});

test('a case is not moved into the team of its assessor', async () => {
  const one = nextCase();
  const { zuidoost, noord } = spirit.cast.teams;
  await spirit.app.superuser('insert into team_membership values ($1, $2, $3, $4, $5, null, 1)', [spirit.cast.organisations.spirit.id, uuid(), member('tess'), noord.id, '2020-01-01']);
  expect((await assign(one, 'tess')).data!.assign.assigned).toBe(1);
  const move = (teamId: string) => spirit.send('noor', 'mutation ($input: ChangeTrajectoryInput!) { changeTrajectory(input: $input) { id } }', {
    input: { id: one.trajectoryId, revision: 1, teamId, startedOn: '2025-01-06', endedOn: '2025-07-04' },
  });
  expect(codesOf(await move(noord.id))).toEqual(['ASSIGNMENT_WORKS_IN_TEAM']);
  expect(codesOf(await move(zuidoost.id))).toEqual([]);
});

test('a professional on a case is not linked to the member who assesses it', async () => {
  const one = nextCase();
  await assign(one);
  const { id } = (await spirit.ask<{ addProfessional: { id: string } }>('noor', 'mutation { addProfessional(input: { staffNumber: "els", name: "Els" }) { id } }')).addProfessional;
  await spirit.ask('noor', 'mutation ($input: AddTrajectoryProfessionalInput!) { addTrajectoryProfessional(input: $input) { id } }', {
    input: { trajectoryId: one.trajectoryId, professionalId: id, startsOn: '2025-02-01' },
  });
  await spirit.app.superuser('update professional set member_id = null where member_id = $1', [member('joris')]);
  const link = await spirit.send('noor', 'mutation ($input: ChangeProfessionalInput!) { changeProfessional(input: $input) { id } }', {
    input: { id, revision: 1, staffNumber: 'els', name: 'Els', memberId: member('joris') },
  });
  expect(codesOf(link)).toEqual(['ASSIGNMENT_HELPED_FAMILY']);
  await spirit.app.superuser(`update professional set member_id = $1 where staff_number = 'joris'`, [member('joris')]);
});

test('an assignment that is being written refuses the helper who is added meanwhile', async () => {
  const one = nextCase();
  const commit = await openTransaction('insert into assignment (organisation_id, id, round_id, round_case_id, assessor_id, assigned_at, revision) values ($1, $2, $3, $4, $5, now(), 1)',
    [spirit.cast.organisations.spirit.id, uuid(), round.id, one.id, member('joris')]);
  const adding = addToCase(one);
  await someoneWaits();
  await commit();
  expect(codesOf(await adding)).toEqual(['ASSIGNMENT_HELPED_FAMILY']);
  expect([await isAssigned(one), await helped(one)]).toEqual([true, false]);
});

test('a helper who is being written refuses the assignment that is made meanwhile', async () => {
  const one = nextCase();
  const commit = await openTransaction('insert into trajectory_professional values ($1, $2, $3, $4, $5, null, 1)',
    [spirit.cast.organisations.spirit.id, uuid(), one.trajectoryId, await professionalId(), '2025-02-01']);
  const assigning = assign(one);
  await someoneWaits();
  await commit();
  await assigning;
  expect([await isAssigned(one), await helped(one)]).toEqual([false, true]);
});

test('of two people who state excluding facts at the same moment one is refused', async () => {
  for (const one of cases.splice(0, 5)) {
    await Promise.all([assign(one), addToCase(one)]);
    expect([await isAssigned(one), await helped(one)].filter(Boolean)).toHaveLength(1);
  }
});
