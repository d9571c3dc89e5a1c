import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Following, startFollowing } from '../../test/course.ts';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';

let spirit: Following;
let mine: string;
let theirs: string;
beforeAll(async () => {
  spirit = await startFollowing();
  [mine, theirs] = await spirit.families([{ clientNumber: 'SP-0417', helpedBy: 'fatima' }, { clientNumber: 'SP-0418', team: 'noord' }]) as [string, string];
});
afterAll(() => spirit.close());

const course = async (trajectoryId = mine) => dataOf(await spirit.course('fatima', trajectoryId)).trajectoryCourse;
const milestone = async (code: string, number = 1) => (await course()).course.milestones.find((each) => each.code === code && each.number === number);

describe('the course of a trajectory', () => {
  test('says where it stands and what is due', async () => {
    const { course: { phase, plannedEnd, prompts }, mayWrite, seesSpecial } = await course();
    expect({ phase, plannedEnd, prompts, mayWrite, seesSpecial }).toEqual({ phase: 'CRS-PH1', plannedEnd: '2026-07-05', prompts: ['CRS-P1'], mayWrite: true, seesSpecial: true });
    expect(await milestone('CRS-PLAN')).toMatchObject({ state: 'overdue', dueOn: '2026-02-16' });
  });

  test('is not found out of reach, nor is anything written there', async () => {
    for (const [person, id] of [['fatima', theirs], ['lotte', mine]] as const) {
      expect(codesOf(await spirit.course(person, id)), person).toEqual(['NOT_FOUND']);
      expect(codesOf(await spirit.state(person, id, { code: 'CRS-PLAN', happenedOn: '2026-02-01' })), person).toEqual(['NOT_FOUND']);
      expect(codesOf(await spirit.contact(person, id)), person).toEqual(['NOT_FOUND']);
      expect(codesOf(await spirit.shut(person, id)), person).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await spirit.state('sanne', mine, { code: 'CRS-PLAN', happenedOn: '2026-02-01' }))).toEqual(['FORBIDDEN']);
  });

  test('is read in the same number of statements however much happened in it', async () => {
    await spirit.course('noor', theirs);
    const few = await countStatements(() => spirit.course('noor', theirs));
    for (let day = 10; day < 20; day += 1) dataOf(await spirit.contact('noor', theirs, { happenedOn: `2026-02-${day}` }));
    expect(await countStatements(() => spirit.course('noor', theirs))).toBe(few);
  });
});

describe('a milestone', () => {
  test('is met, corrected and withdrawn, and every statement is kept', async () => {
    expect(dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', happenedOn: '2026-02-10' })).stateMilestone).toMatchObject({ revision: 1, state: 'met', recordedBy: 'Fatima Idrissi' });
    expect(await milestone('CRS-PLAN')).toMatchObject({ state: 'met', happenedOn: '2026-02-10' });
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', revision: 1, state: 'postponed', postponedTo: '2026-03-10', reason: 'Moeder ziek' }));
    expect(await milestone('CRS-PLAN')).toMatchObject({ state: 'postponed', dueOn: '2026-03-10' });
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-PLAN', revision: 2, state: 'withdrawn' }));
    expect(await milestone('CRS-PLAN')).toMatchObject({ state: 'overdue' });
    expect((await course()).statements.map(({ revision, state }) => [revision, state]).toSorted()).toEqual([[1, 'met'], [2, 'postponed'], [3, 'withdrawn']]);
  });

  test('that somebody else stated meanwhile is a conflict with what stands, and the same words again are none', async () => {
    const statement = { code: 'CRS-PLAN', revision: 3, happenedOn: '2026-02-12' };
    const answers = await Promise.all([spirit.state('fatima', mine, statement), spirit.state('fatima', mine, statement)]);
    expect(answers.map((each) => dataOf(each).stateMilestone.revision)).toEqual([4, 4]);
    const stale = await spirit.state('noor', mine, { ...statement, happenedOn: '2026-02-13' });
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { revision: 4, happenedOn: '2026-02-12' } } });
    const [one, other] = await Promise.all(['2026-02-14', '2026-02-15'].map((happenedOn) => spirit.state('fatima', mine, { code: 'CRS-PLAN', revision: 4, happenedOn })));
    expect([...codesOf(one!), ...codesOf(other!)]).toEqual(['CONFLICT']);
  });

  test.each([
    ['of another method', { code: 'RST-PLAN', happenedOn: '2026-02-10' }, 'code'],
    ['in the future', { code: 'CRS-REPORT', happenedOn: '2026-03-03' }, 'happenedOn'],
    ['before the start', { code: 'CRS-REPORT', happenedOn: '2025-12-01' }, 'happenedOn'],
    ['without a date', { code: 'CRS-REPORT' }, 'happenedOn'],
    ['postponed without a reason', { code: 'CRS-REPORT', state: 'postponed', postponedTo: '2026-04-01' }, 'reason'],
    ['not applicable without a reason', { code: 'CRS-REPORT', state: 'not_applicable' }, 'reason'],
    ['that is met by something else', { code: 'CRS-EVALUATION', happenedOn: '2026-02-10' }, 'state'],
    ['after closing while it runs', { code: 'CRS-M3', happenedOn: '2026-02-10' }, 'happenedOn'],
    ['whose required field is empty', { code: 'CRS-WARNING', happenedOn: '2026-02-10' }, 'answers.CRS-SOURCE'],
    ['with a field that it has not', { code: 'CRS-REPORT', happenedOn: '2026-02-10', answers: { NOTHING: 'x' } }, 'answers.NOTHING'],
    ['with answers that are no list', { code: 'CRS-PLAN', happenedOn: '2026-02-10', answers: [1] }, 'answers'],
  ])('%s is refused with the field', async (_, statement, field) => {
    const answer = await spirit.state('fatima', mine, statement);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('keeps what it holds of special categories for who helps the family', async () => {
    const given = { 'CRS-SOURCE': 'Gemeente', 'CRS-HEALTH': 'Depressie' };
    dataOf(await spirit.state('fatima', mine, { code: 'CRS-WARNING', happenedOn: '2026-02-10', answers: given }));
    const read = async (person: 'fatima' | 'noor') => dataOf(await spirit.course(person, mine)).trajectoryCourse.statements.find(({ code }) => code === 'CRS-WARNING')!.answers;
    expect(await read('fatima')).toEqual(given);
    expect(await read('noor')).toEqual({ 'CRS-SOURCE': 'Gemeente' });
    expect(codesOf(await spirit.state('noor', mine, { code: 'CRS-WARNING', number: 2, happenedOn: '2026-02-11', answers: given }))).toEqual(['COURSE_OWN_WORKERS_ONLY']);
    dataOf(await spirit.state('noor', mine, { code: 'CRS-WARNING', revision: 1, happenedOn: '2026-02-11', answers: { 'CRS-SOURCE': 'School' } }));
    expect(await read('fatima')).toEqual({ 'CRS-SOURCE': 'School', 'CRS-HEALTH': 'Depressie' });
  });

  test('keeps what the method no longer asks for who helps the family too: nobody says that it is not sensitive', async () => {
    await spirit.app.superuser(`insert into milestone (organisation_id, id, trajectory_id, code, number, revision, state, happened_on, answers, recorded_at)
      select organisation_id, uuidv7(), id, 'CRS-WARNING', 9, 1, 'met', '2026-02-10', '{"CRS-GONE": "x", "CRS-SOURCE": "School"}', now() from trajectory where id = $1`, [mine]);
    const read = async (person: 'fatima' | 'noor') => dataOf(await spirit.course(person, mine)).trajectoryCourse.statements.find(({ number }) => number === 9)!.answers;
    expect(await read('fatima')).toEqual({ 'CRS-GONE': 'x', 'CRS-SOURCE': 'School' });
    expect(await read('noor')).toEqual({ 'CRS-SOURCE': 'School' });
    const stale = await spirit.state('noor', mine, { code: 'CRS-WARNING', number: 9, happenedOn: '2026-02-12', answers: { 'CRS-SOURCE': 'School' } });
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { answers: { 'CRS-SOURCE': 'School' } } } });
    expect(JSON.stringify(stale)).not.toContain('CRS-GONE');
  });

  test('extends a trajectory once the evaluation is in, and as often as the method allows', async () => {
    const extend = (number: number) => spirit.state('fatima', mine, { code: 'CRS-EXTENSION', number, happenedOn: '2026-03-01' });
    expect((await extend(1)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field: 'state' });
    await spirit.evaluation(mine, '2026-02-20', true);
    dataOf(await extend(1));
    expect((await course()).course.plannedEnd).toBe('2026-10-05');
    expect(codesOf(await extend(2))).toEqual(['BAD_INPUT']);
  });
});

describe('a contact', () => {
  test('is one tap, which is no second one when it is sent again', async () => {
    const key = '0190b1c2-0000-4000-8000-0000000000aa';
    const [first, again] = await Promise.all([spirit.contact('fatima', mine, { key }), spirit.contact('fatima', mine, { key })]);
    expect(dataOf(first).addContact).toMatchObject({ happenedOn: '2026-03-02', kind: 'face_to_face', outsideOfficeHours: false, failed: false, revision: 1 });
    expect(dataOf(again).addContact.id).toBe(dataOf(first).addContact.id);
    expect((await course()).figures).toMatchObject({ succeeded: 1, failed: 0 });
    expect(codesOf(await spirit.contact('noor', theirs, { key }))).toEqual(['COURSE_CONTACT_ELSEWHERE']);
  });

  test('in the evening is outside office hours', async () => {
    spirit.on('2026-03-02T20:00:00Z');
    expect(dataOf(await spirit.contact('fatima', mine, { kind: 'phone', failed: true })).addContact).toMatchObject({ outsideOfficeHours: true, failed: true });
    spirit.on('2026-03-02');
  });

  test('is changed and taken away by who saw it as it is', async () => {
    const { id } = dataOf(await spirit.contact('fatima', mine, { kind: 'video' })).addContact;
    const change = (over: object) => spirit.send('fatima', 'mutation ($input: ChangeContactInput!) { changeContact(input: $input) { kind minutes revision } }', { input: { id, revision: 1, kind: 'network', minutes: 45, ...over } });
    expect(dataOf(await change({}))).toMatchObject({ changeContact: { kind: 'network', minutes: 45, revision: 2 } });
    expect(codesOf(await change({ minutes: 50 }))).toEqual(['CONFLICT']);
    const remove = (person: 'fatima' | 'lotte', revision: number) => spirit.send(person, 'mutation ($id: ID!, $revision: Int!) { removeContact(id: $id, revision: $revision) { id } }', { id, revision });
    expect(codesOf(await remove('lotte', 2))).toEqual(['NOT_FOUND']);
    const { id: elsewhere } = dataOf(await spirit.contact('noor', theirs)).addContact;
    const removal = 'removeContact(id: $id, revision: 1)';
    for (const operation of ['changeContact(input: { id: $id, revision: 1, kind: phone })', removal]) {
      expect(codesOf(await spirit.send('fatima', `mutation ($id: ID!) { ${operation} { id } }`, { id: elsewhere })), 'out of reach').toEqual(['NOT_FOUND']);
    }
    dataOf(await spirit.send('noor', `mutation ($id: ID!) { ${removal} { id } }`, { id: elsewhere }));
    expect(codesOf(await remove('fatima', 1))).toEqual(['CONFLICT']);
    const before = (await course()).contacts.items.length;
    dataOf(await remove('fatima', 2));
    expect((await course()).contacts.items).toHaveLength(before - 1);
    expect(codesOf(await remove('fatima', 3))).toEqual(['NOT_FOUND']);
  });

  test.each([['in the future', { happenedOn: '2026-03-03' }, 'happenedOn'], ['before the start', { happenedOn: '2025-01-01' }, 'happenedOn'], ['of no minutes', { minutes: 0 }, 'minutes'], ['of two days', { minutes: 2000 }, 'minutes']])('%s is refused', async (_, over, field) => {
    expect((await spirit.contact('fatima', mine, over)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('stands in a list that goes on where the page before it ended', async () => {
    const first = dataOf(await spirit.course('noor', theirs, { first: 4 })).trajectoryCourse.contacts;
    const second = dataOf(await spirit.course('noor', theirs, { first: 10, after: first.next })).trajectoryCourse.contacts;
    expect([...first.items, ...second.items].map(({ happenedOn }) => happenedOn)).toEqual(Array.from({ length: 10 }, (_, index) => `2026-02-${19 - index}`));
    expect(second.next).toBeNull();
  });
});

describe('closing', () => {
  test('waits for open evaluations, also by way of the form of the trajectory', async () => {
    const id = await spirit.evaluation(mine, '2026-02-25');
    const refused = await spirit.shut('fatima', mine);
    expect(refused.errors![0]!.extensions).toMatchObject({ code: 'CASELOAD_OPEN_EVALUATIONS', details: { days: '2026-02-25' } });
    expect((await course()).openEvaluations).toEqual(['2026-02-25']);
    const { cast: { teams } } = spirit;
    const change = await spirit.send('fatima', 'mutation ($input: ChangeTrajectoryInput!) { changeTrajectory(input: $input) { id } }', { input: { id: mine, revision: 1, teamId: teams.zuidoost.id, startedOn: '2026-01-05', endedOn: '2026-03-01' } });
    expect(codesOf(change)).toEqual(['CASELOAD_OPEN_EVALUATIONS']);
    await spirit.app.superuser(`update evaluation set closed_at = $2 where id = $1`, [id, new Date()]);
  });

  test.each([
    ['without the words that its reason asks for', { closingReason: 'CLIENT' }, 'closingNote'],
    ['without a national reason where its own leaves that open', { closingReason: 'OTHER' }, 'nationalReason'],
    ['for a reason of another method', { closingReason: 'VIG-X' }, 'closingReason'],
    ['before the start', { endedOn: '2026-01-01' }, 'endedOn'],
    ['before a contact', { endedOn: '2026-02-27' }, 'endedOn'],
    ['tomorrow', { endedOn: '2026-03-03' }, 'endedOn'],
  ])('%s is refused with the field', async (_, over, field) => {
    expect((await spirit.shut('fatima', mine, over)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('says how, once, and the end can be corrected', async () => {
    const both = await Promise.all([spirit.shut('fatima', mine), spirit.shut('fatima', mine, { closingReason: 'CLIENT', closingNote: 'Wil niet meer' })]);
    expect(both.flatMap(codesOf)).toEqual(['CONFLICT']);
    const { closing, course: { phase } } = (await course()) as unknown as { closing: { nationalReason: string; endedOn: string }; course: { phase: string } };
    expect(closing.endedOn).toBe('2026-03-02');
    expect(phase).toBe('CRS-PH3');
    spirit.on('2026-03-05');
    dataOf(await spirit.contact('fatima', mine, { kind: 'phone' }));
    dataOf(await spirit.shut('fatima', mine, { revision: 2, endedOn: '2026-03-04' }));
    expect(codesOf(await spirit.shut('fatima', mine, { revision: 3, endedOn: '2026-02-24' }))).toEqual(['BAD_INPUT']);
    expect(codesOf(await spirit.state('fatima', mine, { code: 'CRS-M3', happenedOn: '2026-03-05' }))).toEqual([]);
  });
});
