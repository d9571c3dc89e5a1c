import { vigPilot } from '@getrouw/interventions';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { runMethod } from '../../test/method.ts';
import { goalGiven, type GoalShown, type Planning, startPlanning } from '../../test/planning.ts';
import { clockOf, uuid } from '../platform/index.ts';

let planning: Planning;
let trajectoryId: string;
let otherId: string;
let endedId: string;
beforeAll(async () => {
  planning = await startPlanning({ clock: clockOf(() => new Date('2025-09-01T10:00:00Z')) });
  [trajectoryId, otherId, endedId] = await planning.families([{ clientNumber: 'NP-1', helpedBy: 'fatima' }, { clientNumber: 'NP-2', helpedBy: 'fatima' }, { clientNumber: 'NP-3', helpedBy: 'fatima', endedOn: '2025-06-30' }]) as [string, string, string];
});
afterAll(() => planning.close());

const problemsOf = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions.details as { problems: { field: string }[] }).problems.map(({ field }) => field);
const given = ({ words, code, whose, setOn, scale, zeroValue, weight, checked, anchors }: GoalShown, over: Record<string, unknown> = {}) => ({ words, code, whose, setOn, scale, zeroValue, weight, checked, anchors, ...over });
const change = (goal: GoalShown, over: Record<string, unknown> = {}, trajectory = trajectoryId) => planning.act('fatima', 'changeGoal', { trajectoryId: trajectory, id: goal.id, revision: goal.revision, ...given(goal, over) });
const goalNow = async (id: string) => (await planning.shown('fatima', trajectoryId)).goals.find((goal) => goal.id === id)!;

/** A score as if it was given at an evaluation. */
async function scored(goalId: string, heldOn: string): Promise<void> {
  const [organisationId, evaluationId] = [planning.cast.organisations.spirit.id, uuid()];
  await planning.app.superuser('insert into evaluation (organisation_id, id, trajectory_id, held_on, final, closed_at, revision) values ($1, $2, $3, $4, false, now(), 1)', [organisationId, evaluationId, trajectoryId, heldOn]);
  await planning.app.superuser(`insert into goal_score (organisation_id, id, evaluation_id, goal_id, rater, revision, score, scored_at) values ($1, $2, $3, $4, 'client', 1, 1, now())`, [organisationId, uuid(), evaluationId, goalId]);
}

describe('a goal', () => {
  test('is set in own words, with or without a code, and a double click sets it once', async () => {
    const input = { trajectoryId, key: uuid(), ...goalGiven({ checked: { SMART: ['S', 'S', 'M'] }, anchors: { 1: ' twee dagen ', 2: ' ' }, weight: 2.5 }) };
    const both = await Promise.all([planning.act('fatima', 'addGoal', input), planning.act('fatima', 'addGoal', input)]);
    for (const answer of both) expect(dataOf(answer)['addGoal']!.goals).toMatchObject([{ number: 1, words: 'Ik ga weer naar school', code: null, checked: { SMART: ['S', 'M'] }, anchors: { 1: 'twee dagen' }, weight: 2.5, changes: 0 }]);
    expect(await planning.goal('fatima', trajectoryId, { words: null, code: 'NP-D3-GEZ-1', scale: 'ten', zeroValue: 4 })).toMatchObject({ number: 2, scale: 'ten', zeroValue: 4 });
    expect(await planning.goal('fatima', otherId)).toMatchObject({ number: 1 });
  });

  test('more than is advised are set all the same, with advice', async () => {
    expect((await planning.shown('fatima', trajectoryId)).advice).toBeNull();
    await planning.goal('fatima', trajectoryId, { words: 'Ik slaap door' });
    expect((await planning.shown('fatima', trajectoryId)).advice?.nl).toContain('3 doelen');
  });

  test('fewer are advised by what is registered, and who does not help the family is not told by the advice', async () => {
    const [few] = await planning.families([{ clientNumber: 'NP-12', helpedBy: 'fatima' }]) as [string];
    for (const words of ['Ik slaap goed', 'Ik ga naar school']) await planning.goal('fatima', few, { words });
    expect((await planning.shown('fatima', few)).advice).toBeNull();
    await planning.ask('fatima', 'mutation ($input: SaveRegistrationInput!) { saveRegistration(input: $input) { trajectoryId } }', {
      input: { trajectoryId: few, coder: 'first', moment: 'start', cells: [{ itemCode: 'NP-K-DAK', value: 'YES', revision: 0 }] } });
    expect((await planning.shown('fatima', few)).advice?.nl).toContain('2 doelen');
    expect((await planning.shown('noor', few)).advice).toBeNull();
  });

  test('refuses what cannot be, field by field', async () => {
    const wrong = async (over: Record<string, unknown>) => problemsOf(await planning.act('fatima', 'addGoal', { trajectoryId, key: uuid(), ...goalGiven(over) }));
    expect(await wrong({ words: null })).toEqual(['words']);
    expect(await wrong({ code: 'RST-M5' })).toEqual(['code']);
    expect(await wrong({ code: 'NP-D4-OLD' })).toEqual(['code']);
    expect(await wrong({ setOn: '2025-09-02' })).toEqual(['setOn']);
    expect(await wrong({ setOn: '2025-01-01' })).toEqual(['setOn']);
    expect(problemsOf(await planning.act('fatima', 'addGoal', { trajectoryId: endedId, key: uuid(), ...goalGiven({ setOn: '2025-07-01' }) }))).toEqual(['setOn']);
    expect(await wrong({ dueOn: '2025-02-01' })).toEqual(['dueOn']);
    expect(await wrong({ scale: 'ten' })).toEqual(['zeroValue']);
    expect(await wrong({ weight: 0 })).toEqual(['weight']);
    expect(await wrong({ checked: { MAGIE: ['M'] } })).toEqual(['checked']);
    expect(await wrong({ checked: ['S'] })).toEqual(['checked']);
    expect(await wrong({ anchors: { 3: 'x' } })).toEqual(['anchors']);
    expect(await wrong({ anchors: { 1: 2 } })).toEqual(['anchors']);
    expect(await wrong({ words: 'x'.repeat(1001), code: 'RST-M5' })).toEqual(['words']);
    const person = uuid();
    await planning.app.superuser(`insert into person (organisation_id, id, family_id, number, role, revision) select organisation_id, $2, family_id, 1, 'child', 1 from trajectory where id = $1`, [otherId, person]);
    for (const personId of [uuid(), person]) expect(codesOf(await planning.act('fatima', 'addGoal', { trajectoryId, key: uuid(), ...goalGiven({ personId }) }))).toEqual(['NOT_FOUND']);
  });

  test('is changed by who saw it as it is, with its history', async () => {
    const [goal] = (await planning.shown('fatima', trajectoryId)).goals;
    dataOf(await change(goal!, { words: 'Ik ga elke dag naar school', code: 'NP-D4-DAG-3a', reason: 'Preciezer' }));
    expect(codesOf(await change(goal!, { words: 'Nog anders' }))).toEqual(['CONFLICT']);
    const { goalHistory } = dataOf(await planning.send<{ goalHistory: unknown[] }>('fatima', 'query ($id: ID!) { goalHistory(goalId: $id) { before reason changedBy } }', { id: goal!.id }));
    expect(goalHistory).toEqual([{ before: { words: 'Ik ga weer naar school', code: null, term: 'short' }, reason: 'Preciezer', changedBy: 'Fatima Idrissi' }]);
    const now = await goalNow(goal!.id);
    expect(now).toMatchObject({ changes: 1, revision: 2 });
    expect(dataOf(await change(now))['changeGoal']!.goals[0]).toMatchObject({ changes: 1, revision: 2 }); // nothing changed
    const codings = await planning.app.superuser('select code, opinion, reason from goal_coding where goal_id = $1', [goal!.id]);
    expect(codings).toEqual([{ code: 'NP-D4-DAG-3a', opinion: 'first', reason: 'Preciezer' }]);
  });

  test('of another family, method or organisation does not exist here', async () => {
    const [foreign] = (await planning.shown('fatima', otherId)).goals;
    expect(codesOf(await change(foreign!, { words: 'x' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planning.act('fatima', 'endGoal', { trajectoryId, id: foreign!.id, revision: 1, endedOn: '2025-08-01', reason: 'reached' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planning.act('fatima', 'addGoal', { trajectoryId, key: foreign!.id, ...goalGiven() }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planning.send('daan', 'query ($id: ID!) { goalHistory(goalId: $id) { reason } }', { id: foreign!.id }))).toEqual(['NOT_FOUND']);
    const { programmeId } = await runMethod(planning.app, planning.cast, 'spirit', { ...vigPilot, code: 'BARE' }, [planning.cast.teams.zuidoost.id]);
    const [bare] = await planning.families([{ clientNumber: 'BARE-1', helpedBy: 'fatima', programmeId }]) as [string];
    expect(codesOf(await planning.act('fatima', 'addGoal', { trajectoryId: bare, key: uuid(), ...goalGiven() }))).toEqual(['GOALS_NO_CATALOGUE']);
    expect(dataOf(await planning.read('fatima', bare)).plan).toMatchObject({ goals: [], warnings: [], advice: null });
  });

  test('keeps its scale and its day once it is scored, and its end lies after its scores', async () => {
    const goal = await planning.goal('fatima', trajectoryId, { setOn: '2025-03-01', words: 'Ik stop met blowen' });
    await scored(goal.id, '2025-06-01');
    expect(await goalNow(goal.id)).toMatchObject({ scoredOn: '2025-06-01' });
    expect(problemsOf(await change(goal, { setOn: '2025-06-02' }))).toEqual(['setOn']);
    expect(problemsOf(await change(goal, { scale: 'ten', zeroValue: 3 }))).toEqual(['scale']);
    expect(problemsOf(await planning.act('fatima', 'endGoal', { trajectoryId, id: goal.id, revision: 1, endedOn: '2025-05-31', reason: 'reached' }))).toEqual(['endedOn']);
  });

  test('that was evaluated and never scored is told', async () => {
    expect((await planning.shown('fatima', trajectoryId)).warnings).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'goal_never_scored' })]));
  });

  test('ends with a reason, is handed over to somebody, and is reopened', async () => {
    const goal = await planning.goal('fatima', trajectoryId, { words: 'Ik vind werk' });
    const end = (over: Record<string, unknown>) => planning.act('fatima', 'endGoal', { trajectoryId, id: goal.id, revision: 1, endedOn: '2025-08-01', reason: 'handed_over', note: 'Jongerenwerk', ...over });
    expect(problemsOf(await end({ note: ' ' }))).toEqual(['note']);
    expect(problemsOf(await end({ endedOn: '2025-09-02' }))).toEqual(['endedOn']);
    dataOf(await end({}));
    expect(codesOf(await end({}))).toEqual(['GOALS_ENDED']);
    const ended = await goalNow(goal.id);
    expect(ended).toMatchObject({ endedOn: '2025-08-01', endReason: 'handed_over', endNote: 'Jongerenwerk', changes: 1 });
    expect(codesOf(await change(ended, { words: 'x' }))).toEqual(['GOALS_ENDED']);
    dataOf(await planning.act('fatima', 'reopenGoal', { trajectoryId, id: goal.id, revision: 2, reason: 'Toch niet' }));
    expect(await goalNow(goal.id)).toMatchObject({ endedOn: null, endReason: null, changes: 2 });
    expect(codesOf(await planning.act('fatima', 'reopenGoal', { trajectoryId, id: goal.id, revision: 3, reason: 'x' }))).toEqual(['GOALS_OPEN']);
  });
});
