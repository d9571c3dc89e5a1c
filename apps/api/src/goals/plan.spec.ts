import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { memberGiven, type Planning, startPlanning } from '../../test/planning.ts';
import { clockOf, uuid } from '../platform/index.ts';
import { CONTACTS_KEPT_MONTHS, MOST_MONTHS, NetworkErasure } from './network-erasure.ts';

let now = new Date('2025-09-01T10:00:00Z');
let planning: Planning;
let trajectoryId: string;
let againId: string;
let otherId: string;
beforeAll(async () => {
  planning = await startPlanning({ clock: clockOf(() => now) });
  [trajectoryId, againId, otherId] = await planning.families([
    { clientNumber: 'NP-1', helpedBy: 'fatima', endedOn: '2025-06-30', again: [{ programmeId: planning.programmeId, startedOn: '2025-07-01', endedOn: null }] }, { clientNumber: 'NP-2', team: 'noord' },
  ]) as [string, string, string];
});
afterAll(() => planning.close());

const save = (person: Parameters<Planning['send']>[0], code: string, text: string, revision: number, trajectory = trajectoryId) => planning.send<{ savePlanSection: { text: string; revision: number; savedBy: string } }>(
  person, 'mutation ($input: SavePlanSectionInput!) { savePlanSection(input: $input) { text revision savedBy } }', { input: { trajectoryId: trajectory, code, text, revision } });
const problemsOf = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions.details as { problems: { field: string }[] }).problems.map(({ field }) => field);

describe('the words of a plan', () => {
  test('are one plan for the family, in each of its trajectories, and every part may stay empty', async () => {
    expect((await planning.shown('fatima', trajectoryId)).sections).toEqual([]);
    expect(dataOf(await save('fatima', 'NP-TP-1', 'Ik ben 16', 0)).savePlanSection).toEqual({ text: 'Ik ben 16', revision: 1, savedBy: 'Fatima Idrissi' });
    expect((await planning.shown('fatima', againId)).sections).toMatchObject([{ code: 'NP-TP-1', text: 'Ik ben 16', revision: 1 }]);
  });

  test('are saved part by part; each save is kept, and a save that was sent twice is one', async () => {
    dataOf(await save('fatima', 'NP-TP-1', 'Ik ben 17', 1));
    expect(dataOf(await save('fatima', 'NP-TP-1', 'Ik ben 17', 1)).savePlanSection.revision).toBe(2);
    const { savedTexts } = dataOf(await planning.send<{ savedTexts: { text: string; savedBy: string }[] }>('fatima', 'query ($id: ID!) { savedTexts(trajectoryId: $id, code: "NP-TP-1") { text savedBy } }', { id: trajectoryId }));
    expect(savedTexts).toEqual([{ text: 'Ik ben 17', savedBy: 'Fatima Idrissi' }, { text: 'Ik ben 16', savedBy: 'Fatima Idrissi' }]);
  });

  test('are never overwritten by who did not see them: he is shown what the other wrote', async () => {
    const stale = await save('noor', 'NP-TP-1', 'Iets anders', 1);
    expect(codesOf(stale)).toEqual(['CONFLICT']);
    expect(stale.errors![0]!.extensions.details).toMatchObject({ current: { text: 'Ik ben 17', savedBy: 'Fatima Idrissi', revision: 2 } });
    const both = await Promise.all([save('noor', 'NP-TP-3', 'Van Noor', 0), save('fatima', 'NP-TP-3', 'Van Fatima', 0)]);
    expect(both.flatMap(codesOf)).toEqual(['CONFLICT']);
  });

  test('of a sensitive part are written and seen by who helps the family alone', async () => {
    dataOf(await save('fatima', 'NP-TP-2', 'Een taakstraf', 0));
    expect(codesOf(await save('noor', 'NP-TP-2', 'x', 1))).toEqual(['GOALS_OWN_WORKERS_ONLY']);
    expect((await planning.shown('fatima', trajectoryId)).sections.map(({ code }) => code)).toEqual(['NP-TP-1', 'NP-TP-2', 'NP-TP-3']);
    expect(await planning.shown('noor', trajectoryId)).toMatchObject({ seesSpecial: false, sections: [{ code: 'NP-TP-1' }, { code: 'NP-TP-3' }] });
    expect(codesOf(await planning.send('noor', 'query ($id: ID!) { savedTexts(trajectoryId: $id, code: "NP-TP-2") { text } }', { id: trajectoryId }))).toEqual(['GOALS_OWN_WORKERS_ONLY']);
    const { familyId } = await planning.shown('fatima', trajectoryId);
    const reads = await planning.app.superuser<{ name: string }>(`select distinct m.name from audit_entry a join member m on m.id = a.member_id where $1 = any(a.subjects) and a.verb = 'plan.read'`, [familyId]);
    expect(reads).toEqual([{ name: 'Fatima Idrissi' }]);
  });

  test('of a part that the method no longer has are for who helps the family too: nobody says that they are not sensitive', async () => {
    const { familyId } = await planning.shown('fatima', trajectoryId);
    const id = uuid();
    await planning.app.superuser(`insert into plan_section (organisation_id, id, family_id, definition_code, code, text, saved_at, saved_by, revision)
      select organisation_id, $1, family_id, definition_code, 'NP-TP-GONE', 'Van vroeger', saved_at, saved_by, 1 from plan_section where family_id = $2 limit 1`, [id, familyId]);
    expect((await planning.shown('fatima', trajectoryId)).sections.map(({ code }) => code)).toContain('NP-TP-GONE');
    expect((await planning.shown('noor', trajectoryId)).sections.map(({ code }) => code)).not.toContain('NP-TP-GONE');
    expect(codesOf(await planning.send('noor', 'query ($id: ID!) { savedTexts(trajectoryId: $id, code: "NP-TP-GONE") { text } }', { id: trajectoryId }))).toEqual(['GOALS_OWN_WORKERS_ONLY']);
    await planning.app.superuser('delete from plan_section where id = $1', [id]);
  });

  test('go into parts of the method only', async () => {
    expect(problemsOf(await save('fatima', 'RST-1', 'x', 0))).toEqual(['code']);
    expect(problemsOf(await save('fatima', 'NP-TP-1', 'x'.repeat(20_001), 2))).toEqual(['text']);
  });

  test('are out of reach for who does not work with the family', async () => {
    expect(codesOf(await planning.read('fatima', otherId))).toEqual(['NOT_FOUND']);
    expect(codesOf(await save('fatima', 'NP-TP-1', 'x', 0, otherId))).toEqual(['NOT_FOUND']);
    expect(codesOf(await planning.read('daan', trajectoryId))).toEqual(['NOT_FOUND']);
    expect(codesOf(await save('sanne', 'NP-TP-1', 'x', 2))).toEqual(['FORBIDDEN']);
  });
});

describe('the network', () => {
  test('is drawn up by who helps the family; others see how it is built, and nobody in it', async () => {
    const input = { trajectoryId, key: uuid(), ...memberGiven() };
    const { network } = dataOf(await planning.act('fatima', 'addNetworkMember', input))['addNetworkMember']!;
    expect(network).toMatchObject([{ number: 1, called: 'Oma', relation: 'grandparent', ring: 1, phone: '06 1234' }]);
    expect(dataOf(await planning.act('fatima', 'addNetworkMember', input))['addNetworkMember']!.network).toHaveLength(1); // a double click
    expect((await planning.shown('noor', trajectoryId)).network).toMatchObject([{ relation: 'grandparent', ring: 1, called: null, phone: null, email: null, note: null }]);
    expect(codesOf(await planning.act('noor', 'addNetworkMember', { ...input, key: uuid() }))).toEqual(['GOALS_OWN_WORKERS_ONLY']);
  });

  test('is changed by who saw it as it is, and loses who was taken out', async () => {
    const [oma] = (await planning.shown('fatima', trajectoryId)).network;
    const { id, revision } = oma!;
    dataOf(await planning.act('fatima', 'changeNetworkMember', { trajectoryId, id, revision, ...memberGiven({ ring: 2, email: 'oma@voorbeeld.nl' }) }));
    expect(codesOf(await planning.act('fatima', 'changeNetworkMember', { trajectoryId, id, revision, ...memberGiven() }))).toEqual(['CONFLICT']);
    const key = uuid();
    dataOf(await planning.act('fatima', 'addNetworkMember', { trajectoryId, key, ...memberGiven({ called: 'Mentor', relation: 'school', ring: 3 }) }));
    expect(dataOf(await planning.act('fatima', 'removeNetworkMember', { trajectoryId, id: key, revision: 1 }))['removeNetworkMember']!.network.map(({ called }) => called)).toEqual(['Oma']);
    expect(codesOf(await planning.act('fatima', 'removeNetworkMember', { trajectoryId, id: key, revision: 2 }))).toEqual(['NOT_FOUND']);
    const [elsewhere] = await planning.families([{ clientNumber: 'NP-7', helpedBy: 'fatima' }]) as [string];
    const [seen] = (await planning.shown('fatima', trajectoryId)).network;
    for (const [operation, given] of [['changeNetworkMember', memberGiven()], ['removeNetworkMember', {}]] as const) {
      expect(codesOf(await planning.act('fatima', operation, { trajectoryId: elsewhere, id: seen!.id, revision: seen!.revision, ...given })), operation).toEqual(['NOT_FOUND']);
    }
    expect(codesOf(await planning.act('fatima', 'addNetworkMember', { trajectoryId: elsewhere, key: seen!.id, ...memberGiven() }))).toEqual(['NOT_FOUND']);
  });

  test('refuses what cannot be, field by field', async () => {
    const wrong = async (over: Record<string, unknown>) => problemsOf(await planning.act('fatima', 'addNetworkMember', { trajectoryId, key: uuid(), ...memberGiven(over) }));
    expect(await wrong({ ring: 4 })).toEqual(['ring']);
    expect(await wrong({ called: '  ' })).toEqual(['called']);
    expect(await wrong({ email: 'geen adres' })).toEqual(['email']);
    expect(await wrong({ phone: '0'.repeat(41) })).toEqual(['phone']);
  });
});

describe('needs and activities', () => {
  const need = (over: Record<string, unknown>) => planning.act('fatima', 'saveNeed', { trajectoryId, domain: 'NP-D3', needed: true, revision: 0, ...over });

  test('are told apart by domain; how heavily a need weighs is asked at the start and at the end', async () => {
    expect(dataOf(await need({ severityStart: 8 }))['saveNeed']).toMatchObject({ needs: [{ domain: 'NP-D3', severityStart: 8, statedOn: '2025-09-01' }], warnings: [{ kind: 'need_without_activity', domain: 'NP-D3' }] });
    expect(dataOf(await need({ severityStart: 8 }))['saveNeed']!.needs).toHaveLength(1); // sent twice
    expect(codesOf(await need({ severityStart: 7 }))).toEqual(['CONFLICT']);
    expect(dataOf(await need({ severityStart: 8, severityEnd: 3, revision: 1 }))['saveNeed']!.needs).toMatchObject([{ severityEnd: 3, severityEndOn: '2025-09-01', revision: 2 }]);
    expect(problemsOf(await need({ severityStart: 11, revision: 2 }))).toEqual(['severityStart']);
    expect(problemsOf(await need({ domain: 'RST-D1' }))).toEqual(['domain']);
  });

  test('a need that is taken away counts no longer, and can come back', async () => {
    expect(dataOf(await need({ needed: false, severityStart: 8, severityEnd: 3, revision: 2 }))['saveNeed']).toMatchObject({ needs: [{ removed: true }], warnings: [] });
    expect(dataOf(await need({ severityStart: 8, revision: 3 }))['saveNeed']!.needs).toMatchObject([{ removed: false, severityEnd: null, revision: 4 }]);
  });

  test('an activity is ticked once, serves a goal of the same family, and is unticked', async () => {
    const tick = { trajectoryId, code: 'NP-ACT-1' };
    const [activity] = dataOf(await planning.act('fatima', 'tickActivity', tick))['tickActivity']!.activities;
    expect(activity).toMatchObject({ code: 'NP-ACT-1', domain: 'NP-D3', goalId: null, doneOn: '2025-09-01' });
    const twice = dataOf(await planning.act('fatima', 'tickActivity', tick))['tickActivity']!;
    expect(twice.activities).toHaveLength(1);
    expect(twice.warnings).toMatchObject([{ kind: 'activity_without_goal', domain: 'NP-D3' }]);
    const goal = await planning.goal('fatima', trajectoryId);
    const { id } = activity!;
    expect(dataOf(await planning.act('fatima', 'changeActivity', { trajectoryId, id, revision: 1, goalId: goal.id, doneOn: '2025-08-01' }))['changeActivity']).toMatchObject({ activities: [{ goalId: goal.id, doneOn: '2025-08-01' }], warnings: [] });
    const foreign = await planning.goal('noor', otherId);
    expect(codesOf(await planning.act('fatima', 'changeActivity', { trajectoryId, id, revision: 2, goalId: foreign.id, doneOn: '2025-08-01' }))).toEqual(['NOT_FOUND']);
    expect(problemsOf(await planning.act('fatima', 'changeActivity', { trajectoryId, id, revision: 2, doneOn: '2025-09-02' }))).toEqual(['doneOn']);
    expect(problemsOf(await planning.act('fatima', 'changeActivity', { trajectoryId, id, revision: 2, doneOn: '2024-09-02' }))).toEqual(['doneOn']);
    expect(problemsOf(await planning.act('fatima', 'tickActivity', { trajectoryId, code: 'RST-ACT' }))).toEqual(['code']);
    expect(codesOf(await planning.act('fatima', 'untickActivity', { trajectoryId: againId, id, revision: 2 }))).toEqual(['NOT_FOUND']);
    expect(dataOf(await planning.act('fatima', 'untickActivity', { trajectoryId, id, revision: 2 }))['untickActivity']!.activities).toEqual([]);
  });
});

test('an activity serves no goal of another method of the same family', async () => {
  const [here, there] = await planning.families([{ clientNumber: 'NP-8', helpedBy: 'fatima', endedOn: '2025-06-30', again: [{ programmeId: planning.versions.spirit.programmeId, startedOn: '2025-07-01', endedOn: null }] }]) as [string, string];
  const goalId = uuid();
  await planning.app.superuser(`insert into goal (organisation_id, id, family_id, trajectory_id, number, words, whose, set_on, scale, revision)
    select organisation_id, $2, family_id, id, 1, 'x', 'family', '2025-07-02', 'gas', 1 from trajectory where id = $1`, [there, goalId]);
  expect(codesOf(await planning.act('fatima', 'tickActivity', { trajectoryId: here, code: 'NP-ACT-1', goalId }))).toEqual(['NOT_FOUND']);
});

test('a plan takes as many statements for much as for little', async () => {
  const [empty] = await planning.families([{ clientNumber: 'NP-3', helpedBy: 'fatima' }]) as [string];
  const little = await countStatements(() => planning.shown('fatima', empty));
  expect(await countStatements(() => planning.shown('fatima', trajectoryId))).toBe(little);
});

describe('ways to reach people', () => {
  const eraseAll = () => planning.app.app.get(NetworkErasure, { strict: false }).runAll();
  const kept = () => planning.app.superuser('select called, phone, email, note, erased_on::text as "erasedOn", relation, ring from network_member where removed_on is null');

  test('are erased a year after the last help to the family ended, and not before', async () => {
    expect(CONTACTS_KEPT_MONTHS).toBe(12);
    await planning.app.superuser(`update trajectory set ended_on = '2025-12-31' where id = $1`, [againId]);
    now = new Date('2026-12-30T22:00:00Z');
    await eraseAll();
    expect(await kept()).toMatchObject([{ called: 'Oma', erasedOn: null }]);
    now = new Date('2026-12-30T23:30:00Z'); // in Amsterdam it is the next day
    await Promise.all([eraseAll(), eraseAll()]);
    expect(await kept()).toEqual([{ called: null, phone: null, email: null, note: null, erasedOn: '2026-12-31', relation: 'grandparent', ring: 2 }]);
    const [left] = await planning.app.superuser<{ count: number }>('select count(*)::int as count from network_member where called is not null or phone is not null');
    expect(left!.count).toBe(0); // nor of who was taken out
    const erased = await planning.app.superuser('select fields from audit_entry where verb = \'plan.erase\'');
    expect(erased).toEqual([{ fields: ['called', 'note', 'phone', 'email'] }]);
  });

  test('stay a year longer where help went on elsewhere', async () => {
    await planning.families([{ clientNumber: 'NP-4', startedOn: '2026-01-05', endedOn: '2026-03-31', closingReason: 'NP-CR-NEXT' }]);
    const [oma] = await planning.app.superuser<{ id: string }>(`insert into network_member (organisation_id, id, family_id, number, called, relation, ring, support, burden, important, revision)
      select organisation_id, gen_random_uuid(), id, 1, 'Oma', 'grandparent', 1, '{}', false, false, 1 from family where client_number = 'NP-4' returning id`);
    const on = async (day: string) => {
      now = new Date(`${day}T10:00:00Z`);
      await eraseAll();
      return (await planning.app.superuser<{ called: string | null }>('select called from network_member where id = $1', [oma!.id]))[0]!.called;
    };
    expect([MOST_MONTHS, await on('2027-03-31'), await on('2028-03-30'), await on('2028-03-31')]).toEqual([24, 'Oma', 'Oma', null]);
  });
});
