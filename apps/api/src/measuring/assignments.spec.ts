import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf } from '../../test/harness.ts';
import { addFamilies, addHelper, answer, ASSIGN, casesOf, countStatements, drawAll, type Measuring, planRound, roundInHand, SAVE, startMeasuring } from '../../test/measuring.ts';

let measuring: Measuring;
let trajectories: string[];
beforeAll(async () => {
  measuring = await startMeasuring();
  // Joris helped SP-11 and SP-12; SP-13 has two trajectories.
  trajectories = await addFamilies(measuring, [
    { clientNumber: 'SP-10' }, { clientNumber: 'SP-11', helpedBy: 'joris' }, { clientNumber: 'SP-12', helpedBy: 'joris' },
    { clientNumber: 'SP-13', again: [{ startedOn: '2025-08-04', endedOn: '2025-12-19' }] }, { clientNumber: 'SP-14' }, { clientNumber: 'SP-15', team: 'noord' },
    { clientNumber: 'SP-16', team: 'noord' }, { clientNumber: 'SP-17', team: 'noord' },
  ]);
});
afterAll(() => measuring.close());

const member = (person: 'joris' | 'tess' | 'bram' | 'fatima' | 'ruben') => measuring.cast.people[person].memberId;
const drawnRound = async () => {
  const round = await drawAll(measuring, await planRound(measuring));
  const cases = await casesOf(measuring, round.slug, 'drawn');
  return { round, caseOf: (clientNumber: string) => cases.find((each) => each.clientNumber === clientNumber)!, cases };
};
const assign = (roundCaseIds: string[], assessorId: string) => measuring.send<{ assign: { assigned: number } }>('noor', ASSIGN, { input: { roundCaseIds, assessorId } });
const EVENLY = 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned notAssignable { code clientNumber label { nl } roundCaseId } } }';
const UNASSIGN = 'mutation ($id: ID!, $revision: Int!) { unassign(assignmentId: $id, revision: $revision) }';

describe('by hand', () => {
  test('the first assignment starts scoring', async () => {
    const { round, caseOf } = await drawnRound();
    expect((await assign([caseOf('SP-10').id], member('joris'))).data?.assign).toMatchObject({ assigned: 1 });
    const [found] = (await casesOf(measuring, round.slug, 'drawn')).filter(({ assignment }) => assignment);
    expect(found).toMatchObject({ clientNumber: 'SP-10', assignment: { assessorId: member('joris'), responseState: 'assigned', answered: 0, items: 19 } });
    const { round: now } = await measuring.ask<{ round: { state: string; candidates: unknown[]; assessors: unknown[] } }>(
      'noor', 'query ($slug: String!) { round(slug: $slug) { state candidates { name external assigned } assessors { name assigned inProgress submitted } } }', { slug: round.slug },
    );
    expect(now).toEqual({
      state: 'scoring', assessors: [{ name: 'Joris Kok', assigned: 1, inProgress: 0, submitted: 0 }],
      candidates: [{ name: 'Joris Kok', external: false, assigned: 1 }, { name: 'Tess Vermeer', external: true, assigned: 0 }],
    });
  });

  test('an assessor who helped the family cannot be assigned; the error names the case and the reason', async () => {
    const { caseOf } = await drawnRound();
    const { errors } = await assign([caseOf('SP-10').id, caseOf('SP-11').id], member('joris'));
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'ASSIGNMENT_NOT_INDEPENDENT',
      details: { cases: [{ clientNumber: 'SP-11', trajectoryNumber: 1, roundCaseId: caseOf('SP-11').id, code: 'assignment_helped_family' }] },
    });
    expect(errors?.[0]?.message).toContain('SP-11 (1)');
  });

  test('who works in the team of the family cannot be assigned', async () => {
    const { caseOf } = await drawnRound();
    await measuring.app.superuser(`insert into member_role select organisation_id, gen_random_uuid(), $1, id from role where organisation_id = $2 and code = 'assessor' on conflict do nothing`,
      [member('bram'), measuring.cast.organisations.spirit.id]);
    const { errors } = await assign([caseOf('SP-14').id], member('bram'));
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ASSIGNMENT_NOT_INDEPENDENT', details: { cases: [{ code: 'assignment_works_in_team' }] } });
    expect(codesOf(await assign([caseOf('SP-15').id], member('bram')))).toEqual([]);
  });

  test('the database refuses both as well', async () => {
    const { round, caseOf } = await drawnRound();
    const insert = (caseId: string, person: 'joris' | 'fatima') => measuring.app.superuser(
      `insert into assignment select organisation_id, gen_random_uuid(), round_id, id, $2, now(), null, 1 from round_case where id = $1`, [caseId, member(person)]);
    await expect(insert(caseOf('SP-11').id, 'joris')).rejects.toMatchObject({ constraint: 'assignment_helped_family' });
    await expect(insert(caseOf('SP-10').id, 'fatima')).rejects.toMatchObject({ constraint: 'assignment_works_in_team' });
    expect((await casesOf(measuring, round.slug, 'drawn')).filter(({ assignment }) => assignment)).toEqual([]);
  });

  test('only a member who can score is assigned, and only of the own organisation', async () => {
    const { caseOf } = await drawnRound();
    expect(codesOf(await assign([caseOf('SP-10').id], member('fatima')))).toEqual(['ASSIGNMENT_NO_ASSESSOR']);
    expect(codesOf(await assign([caseOf('SP-10').id], member('ruben')))).toEqual(['NOT_FOUND']);
    expect(codesOf(await assign(['onzin'], member('joris')))).toEqual(['NOT_FOUND']);
    const { id } = caseOf('SP-10');
    expect(codesOf(await measuring.send('lotte', ASSIGN, { input: { roundCaseIds: [id], assessorId: member('ruben') } }))).toEqual(['NOT_FOUND']);
    expect((await measuring.send('hanna', ASSIGN, { input: { roundCaseIds: [id], assessorId: member('joris') } })).errors?.[0]?.extensions)
      .toMatchObject({ code: 'FORBIDDEN', details: { verb: 'round.assign' } });
  });

  test('a case has one assessor: giving it again to the same one changes nothing, to another is refused', async () => {
    const { caseOf } = await drawnRound();
    await assign([caseOf('SP-10').id], member('joris'));
    expect((await assign([caseOf('SP-10').id], member('joris'))).data?.assign.assigned).toBe(0);
    expect(codesOf(await assign([caseOf('SP-10').id], member('tess')))).toEqual(['ASSIGNMENT_EXISTS']);
  });
});

describe('evenly', () => {
  test('everybody gets as many as he may have, families stay together, and nobody gets a family he helped', async () => {
    const { round } = await drawnRound();
    const { assignEvenly } = await measuring.ask<{ assignEvenly: { assigned: number; notAssignable: unknown[] } }>(
      'noor', EVENLY, { input: { roundId: round.id, assessorIds: [member('joris'), member('tess')] } });
    expect(assignEvenly).toEqual({ assigned: 9, notAssignable: [] });
    const cases = await casesOf(measuring, round.slug, 'drawn');
    const of = (clientNumber: string) => cases.filter((each) => each.clientNumber === clientNumber).map(({ assignment }) => assignment!.assessorId);
    expect([...of('SP-11'), ...of('SP-12')]).toEqual([member('tess'), member('tess')]);
    expect(new Set(of('SP-13')).size).toBe(1);
    expect(cases.filter(({ assignment }) => assignment!.assessorId === member('tess')).length).toSatisfy((count) => count === 4 || count === 5);
  });

  test('what nobody may score is reported and the rest is assigned; a second press finds nothing to do', async () => {
    const { round } = await drawnRound();
    const press = () => measuring.ask<{ assignEvenly: { assigned: number; notAssignable: { clientNumber: string; label: { nl: string } }[] } }>(
      'noor', EVENLY, { input: { roundId: round.id, assessorIds: [member('joris')] } });
    const first = (await press()).assignEvenly;
    expect(first.assigned).toBe(7);
    expect(first.notAssignable.map(({ clientNumber }) => clientNumber)).toEqual(['SP-11', 'SP-12']);
    expect((await press()).assignEvenly).toMatchObject({ assigned: 0, notAssignable: [{}, {}] });
  });

  test('who divides without seeing cases is told that some could not be given, not whose they are', async () => {
    const { round, caseOf } = await drawnRound();
    await measuring.app.superuser(`with made as (insert into role (organisation_id, id, code, name_nl, name_en, grants, seeded, revision)
      values ($1, gen_random_uuid(), 'verdeler', 'Verdeler', 'Divider', '[{"verb": "round.assign", "reach": "organisation"}]', false, 1) returning organisation_id, id)
      insert into member_role select organisation_id, gen_random_uuid(), $2, id from made`, [measuring.cast.organisations.spirit.id, measuring.cast.people.ilse.memberId]);
    const evenly = await measuring.send<{ assignEvenly: { notAssignable: { clientNumber: string }[] } }>('ilse', EVENLY, { input: { roundId: round.id, assessorIds: [member('joris')] } });
    expect(evenly.data?.assignEvenly.notAssignable.map(({ clientNumber }) => clientNumber)).toEqual(['…', '…']);
    const byHand = await measuring.send('ilse', ASSIGN, { input: { roundCaseIds: [caseOf('SP-11').id], assessorId: member('joris') } });
    expect(codesOf(byHand)).toEqual(['ASSIGNMENT_NOT_INDEPENDENT']);
    expect(JSON.stringify([evenly, byHand])).not.toContain('SP-');
  });

  test('takes the same number of statements however many cases there are', async () => {
    const statementsFor = async (teamIds: string[]) => {
      const round = await drawAll(measuring, await planRound(measuring, { teamIds }));
      return countStatements(() => measuring.ask('noor', EVENLY, { input: { roundId: round.id, assessorIds: [member('tess')] } }));
    };
    const three = await statementsFor([measuring.cast.teams.noord.id]);
    expect(three).toBeGreaterThan(0);
    expect(await statementsFor([measuring.cast.teams.noord.id, measuring.cast.teams.zuidoost.id])).toBe(three);
  });
});

describe('taking back', () => {
  test('is possible until the assessor has begun', async () => {
    const { round, cases } = await roundInHand(measuring, { teamIds: [measuring.cast.teams.noord.id] });
    const [first, second] = cases;
    expect(codesOf(await measuring.send('noor', UNASSIGN, { id: first!.assignment!.id, revision: 1 }))).toEqual(['CONFLICT']); // independence was declared since
    expect(await measuring.ask('noor', UNASSIGN, { id: first!.assignment!.id, revision: 2 })).toEqual({ unassign: true });
    expect((await casesOf(measuring, round.slug, 'drawn'))[0]!.assignment).toBeNull();
    await measuring.ask('joris', SAVE, answer(second!.assignment!.responseId, 'VIG-U1-1'));
    expect(codesOf(await measuring.send('noor', UNASSIGN, { id: second!.assignment!.id, revision: 2 }))).toEqual(['ASSIGNMENT_BEGUN']);
    expect(codesOf(await measuring.send('lotte', UNASSIGN, { id: second!.assignment!.id, revision: 2 }))).toEqual(['NOT_FOUND']);
  });
});

describe('facts that come later, or at the same moment', () => {
  test('a professional cannot be added to the case that he assesses', async () => {
    await roundInHand(measuring, { teamIds: [measuring.cast.teams.noord.id] });
    await expect(addHelper(measuring, trajectories.at(-1)!, 'joris')).rejects.toMatchObject({ constraint: 'assignment_helped_family' });
    await measuring.app.superuser(`update round set state = 'closed' where state = 'scoring'`); // of a closed round the assignments are history
    await addHelper(measuring, trajectories.at(-2)!, 'joris');
  });

  /** Another session that states a fact, and commits it while `meanwhile` waits for it. */
  async function whileUncommitted<T>(sql: string, values: unknown[], meanwhile: () => Promise<T>): Promise<PromiseSettledResult<T>> {
    const other = new pg.Client({ connectionString: measuring.app.database.superuserUrl });
    await other.connect();
    try {
      await other.query('begin isolation level repeatable read');
      await other.query(sql, values);
      const waiting = Promise.allSettled([meanwhile()]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      await other.query('commit');
      return (await waiting)[0];
    } finally {
      await other.end();
    }
  }
  const both = async (trajectoryId: string) => (await measuring.app.superuser<{ both: boolean }>(`
    select exists (select from assignment a join round_case c on c.id = a.round_case_id
      join trajectory_professional tp on tp.trajectory_id = c.trajectory_id join professional p on p.id = tp.professional_id and p.member_id = a.assessor_id
      where c.trajectory_id = $1) as both`, [trajectoryId]))[0]!.both;
  const newCase = async (clientNumber: string) => {
    const [trajectoryId] = await addFamilies(measuring, [{ clientNumber, team: 'noord', endedOn: '2025-10-01' }]);
    const { caseOf } = await drawnRound();
    return { trajectoryId: trajectoryId!, roundCaseId: caseOf(clientNumber).id };
  };

  test('an assignment that waits for the help of the same person to be written down is refused', async () => {
    const { trajectoryId, roundCaseId } = await newCase('SP-20');
    const outcome = await whileUncommitted(
      `insert into trajectory_professional select p.organisation_id, gen_random_uuid(), $1, p.id, '2025-01-06', null, 1 from professional p where p.member_id = $2`,
      [trajectoryId, member('joris')], () => assign([roundCaseId], member('joris')),
    );
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { errors: [{ extensions: { code: 'ASSIGNMENT_NOT_INDEPENDENT' } }] } });
    expect(await both(trajectoryId)).toBe(false);
  });

  test('help that waits for the assignment of the same person to be written down is refused', async () => {
    const { trajectoryId, roundCaseId } = await newCase('SP-21');
    const { joris } = measuring.cast.people;
    const { id: professionalId } = (await measuring.app.superuser<{ id: string }>('select id from professional where member_id = $1', [joris.memberId]))[0]!;
    const add = `mutation ($input: AddTrajectoryProfessionalInput!) { addTrajectoryProfessional(input: $input) { id } }`;
    const outcome = await whileUncommitted(
      `insert into assignment select organisation_id, gen_random_uuid(), round_id, id, $2, now(), null, 1 from round_case where id = $1`,
      [roundCaseId, joris.memberId], () => measuring.send('noor', add, { input: { trajectoryId, professionalId, startsOn: '2025-01-06' } }),
    );
    expect(outcome).toMatchObject({ status: 'fulfilled', value: { errors: [{ extensions: { code: 'ASSIGNMENT_HELPED_FAMILY' } }] } });
    expect(await both(trajectoryId)).toBe(false);
  });
});
