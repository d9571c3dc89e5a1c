import { vigFinal } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { addFamilies, answer, ASSIGN, drawAll, fillIn, HAND_IN, type Measuring, planRound, type RoundAnswer, SAVE, scored, startMeasuring } from '../../test/measuring.ts';
import { configure } from '../../test/method.ts';

let spirit: Measuring;
let round: RoundAnswer;
const memberId = (person: PersonKey) => spirit.cast.people[person].memberId;

/** Gives somebody these roles besides his own. */
const alsoIs = async (person: PersonKey, ...codes: string[]) => {
  const { id, roleIds } = spirit.cast.organisations.spirit;
  for (const code of codes) await spirit.app.superuser('insert into member_role values ($1, gen_random_uuid(), $2, $3)', [id, memberId(person), roleIds[code]]);
  await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [memberId(person)]);
};
const comeBack = (person: PersonKey) =>
  spirit.app.superuser(`update member set ends_on = case when external then date '2039-12-31' end, ended_at = null, revision = revision + 1 where id = $1`, [memberId(person)]);

interface Opinion { id: string; assessorName: string | null; responseId: string; responseState: string; answered: number; toHandOver: boolean }
interface File { id: string; clientNumber: string; assignment: Opinion; secondAssignment: Opinion; former: { opinion: string; responseId: string; assessorName: string; answered: number }[] }
const OPINION = 'id assessorName responseId responseState answered toHandOver';
const filesOf = async (by: PersonKey = 'noor') => (await spirit.ask<{ roundCases: { items: File[] } }>(by, `query ($slug: String!) { roundCases(slug: $slug, status: drawn) { items {
  id clientNumber assignment { ${OPINION} } secondAssignment { ${OPINION} } former { opinion responseId assessorName answered } } } }`, { slug: round.slug })).roundCases.items as [File, File];
const assign = (file: File, person: PersonKey, opinion: 'first' | 'second') => spirit.send('noor', ASSIGN, { input: { roundCaseIds: [file.id], assessorId: memberId(person), opinion } });
const standing = async () => (await spirit.ask<{ round: object }>('noor', `query ($slug: String!) { round(slug: $slug) {
  assessors { name assigned toHandOver second secondToHandOver } secondOpinions { asked assigned submitted } } }`, { slug: round.slug })).round;

interface Work { assignments: { assignmentId: string; opinion: string; clientNumber: string | null; answered: number }[] }
const workOf = async (person: PersonKey, by: PersonKey = 'ilse') => (await spirit.ask<{ memberWork: Work }>(
  by, 'query ($id: ID!) { memberWork(memberId: $id) { assignments { assignmentId opinion clientNumber answered } } }', { id: memberId(person) })).memberWork.assignments;
const end = async (person: PersonKey, taker: PersonKey | null) => {
  const [{ revision }] = await spirit.app.superuser<{ revision: number }>('select revision from member where id = $1', [memberId(person)]) as [{ revision: number }];
  const assignments = (await workOf(person)).map(({ assignmentId }) => ({ assignmentId, assessorId: taker && memberId(taker) }));
  return spirit.send('ilse', 'mutation ($input: EndMembershipInput!) { endMembership(input: $input) { state } }', {
    input: { id: memberId(person), revision, endsOn: '2026-03-02', trajectories: [], assignments },
  });
};
const read = (by: PersonKey, id: string) => spirit.send(by, 'query ($id: ID!) { formerResponse(responseId: $id) { assessorName answers { itemCode } } }', { id });

/** Joris has the first opinion on H-1 and the second on H-2, Tess the others; both have begun. */
beforeAll(async () => {
  spirit = await startMeasuring({ clock: { now: () => new Date('2026-03-02T09:00:00Z'), today: () => '2026-03-02' } });
  await addFamilies(spirit, [{ clientNumber: 'H-1', team: 'noord' }, { clientNumber: 'H-2', team: 'noord' }]);
  await configure(spirit.app, await spirit.as('noor'), spirit.versions.spirit.programmeId, (now) => ({ ...now, instruments: now.instruments.map((each) => ({ ...each, secondPercent: 100 })) }));
  await alsoIs('ilse', 'quality_officer');
  await alsoIs('hanna', 'assessor', 'quality_officer');
  await alsoIs('joris', 'reviewer', 'quality_officer', 'administrator');
  await spirit.ask('tess', 'mutation { declareSecrecy }');
  round = await drawAll(spirit, await planRound(spirit, { teamIds: [spirit.cast.teams.noord.id] }));
  const [one, two] = await filesOf();
  for (const [file, person, opinion] of [[one, 'joris', 'first'], [one, 'tess', 'second'], [two, 'tess', 'first'], [two, 'joris', 'second']] as const) dataOf(await assign(file, person, opinion));
  for (const { assignment, secondAssignment } of await filesOf()) {
    for (const { id, assessorName, responseId } of [assignment, secondAssignment]) {
      const person = assessorName === 'Tess Vermeer' ? 'tess' : 'joris';
      await spirit.ask(person, 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id });
      await spirit.ask(person, SAVE, answer(responseId, 'VIG-U1-1'));
    }
  }
}, 300_000);
afterAll(() => spirit.close());

describe('an assessor who leaves with first and second opinions in hand', () => {
  test('leaves both behind, each as what it is, and whoever gives the other opinion is not told on which file', async () => {
    expect(await workOf('tess')).toMatchObject([{ opinion: 'second', clientNumber: 'H-1', answered: 1 }, { opinion: 'first', clientNumber: 'H-2', answered: 1 }]);
    expect((await workOf('tess', 'joris')).map(({ clientNumber }) => clientNumber)).toEqual([null, null]);
    dataOf(await end('tess', null));
    const [one, two] = await filesOf();
    expect(one).toMatchObject({ assignment: { assessorName: 'Joris Kok', toHandOver: false }, secondAssignment: { assessorName: 'Tess Vermeer', toHandOver: true } });
    expect(two).toMatchObject({ assignment: { assessorName: 'Tess Vermeer', toHandOver: true }, secondAssignment: { assessorName: 'Joris Kok', toHandOver: false } });
    expect(await standing()).toEqual({
      assessors: [{ name: 'Joris Kok', assigned: 1, toHandOver: 0, second: 1, secondToHandOver: 0 }, { name: 'Tess Vermeer', assigned: 1, toHandOver: 1, second: 1, secondToHandOver: 1 }],
      secondOpinions: { asked: 2, assigned: 2, submitted: 0 },
    });
    expect(codesOf(await assign(one, 'joris', 'second'))).toEqual(['ASSIGNMENT_SAME_ASSESSOR']);
    await comeBack('tess');
  });

  test('hands each over as the opinion that it is, and the other one on the file stays where it is', async () => {
    const [before] = await filesOf();
    dataOf(await end('tess', 'hanna'));
    const [one, two] = await filesOf();
    expect(one).toMatchObject({
      assignment: before.assignment, secondAssignment: { assessorName: 'Hanna Smit', responseState: 'assigned', answered: 0 },
      former: [{ opinion: 'second', responseId: before.secondAssignment.responseId, assessorName: 'Tess Vermeer', answered: 1 }],
    });
    expect(two).toMatchObject({ assignment: { assessorName: 'Hanna Smit' }, secondAssignment: { assessorName: 'Joris Kok', answered: 1 }, former: [{ opinion: 'first', assessorName: 'Tess Vermeer' }] });
    expect(await standing()).toMatchObject({ assessors: [{ name: 'Hanna Smit', assigned: 1, second: 1 }, { name: 'Joris Kok', assigned: 1, second: 1 }] });
    await comeBack('tess');
  });
});

describe('what was handed over', () => {
  test('is read by neither assessor of the file until the round is closed', async () => {
    const [{ former: [former] }] = await filesOf();
    expect(codesOf(await read('noor', former!.responseId))).toEqual([]);
    for (const person of ['joris', 'hanna'] as const) {
      expect(codesOf(await read(person, former!.responseId))).toEqual(['NOT_FOUND']);
      expect((await filesOf(person)).map((file) => file.former)).toEqual([[], []]);
    }
  });

  test('keeps whoever wrote in it from the other opinion, by hand and evenly, and from deciding between the two', async () => {
    dataOf(await end('joris', null));
    const [one, two] = await filesOf();
    expect(codesOf(await assign(one, 'tess', 'first'))).toEqual(['ASSIGNMENT_KNOWS_OTHER']);
    expect(codesOf(await assign(two, 'tess', 'second'))).toEqual(['ASSIGNMENT_KNOWS_OTHER']);
    const { assignEvenly } = await spirit.ask<{ assignEvenly: object }>('noor', 'mutation ($input: AssignEvenlyInput!) { assignEvenly(input: $input) { assigned notAssignable { code clientNumber } } }', {
      input: { roundId: round.id, assessorIds: [memberId('tess')] },
    });
    expect(assignEvenly).toEqual({ assigned: 0, notAssignable: [{ code: 'no_assessor', clientNumber: 'H-1' }, { code: 'no_second_assessor', clientNumber: 'H-2' }] });
    await comeBack('joris');

    for (const itemCode of scored(vigFinal).filter((code) => code !== 'VIG-U1-1')) await spirit.ask('joris', SAVE, answer(one.assignment.responseId, itemCode));
    await spirit.ask('joris', HAND_IN, { id: one.assignment.responseId, revision: 1 });
    await spirit.ask('hanna', 'mutation ($id: ID!) { declareIndependence(assignmentId: $id) { id } }', { id: one.secondAssignment.id });
    await fillIn(spirit, one.secondAssignment.responseId, { 'VIG-U2-1': { value: 'NO' } }, { assessor: 'hanna' });
    await alsoIs('tess', 'reviewer');
    const decide = (by: PersonKey) => spirit.send(by, 'mutation ($input: ReconcileInput!) { reconcile(input: $input) { itemCode } }', {
      input: { roundCaseId: one.id, itemCode: 'VIG-U2-1', value: 'YES', mark: false, reason: 'Het staat in het plan', revision: 0 },
    });
    expect(codesOf(await decide('tess'))).toEqual(['FINAL_ANSWER_NOT_OWN']);
    expect(codesOf(await decide('noor'))).toEqual([]);
  });
});
