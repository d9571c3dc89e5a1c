import { addDays } from '@getrouw/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { addFamilies, addHelper, countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import type { PersonKey } from '@getrouw/testing';
import { systemClock } from '../platform/index.ts';

let spirit: Measuring;
beforeAll(async () => {
  spirit = await startMeasuring();
});
afterAll(() => spirit.close());

interface Helper { id: string; startsOn: string; endsOn: string | null; revision: number; professional: { id: string; name: string; birthYear: number | null } }
interface Trajectory {
  id: string; number: number; definitionCode: string; team: { name: string; site: { name: string } }; referredOn: string | null; startedOn: string; endedOn: string | null;
  coercionMeasure: string | null; referrer: string | null; revision: number; professionals: Helper[];
}
interface Family { id: string; clientNumber: string; municipality: string | null; revision: number; trajectories: Trajectory[] }

const FAMILY = `id clientNumber municipality revision trajectories { id number definitionCode team { name site { name } } referredOn startedOn endedOn coercionMeasure referrer revision
  professionals { id startsOn endsOn revision professional { id name birthYear } } }`;
type Operation = 'addFamily' | 'changeFamily' | 'addTrajectory' | 'changeTrajectory' | 'addTrajectoryProfessional' | 'endTrajectoryProfessional';
const send = (person: PersonKey, operation: Operation, input: object): Promise<GraphqlAnswer<Record<Operation, Family>>> =>
  spirit.send(person, `mutation ($input: ${operation[0]!.toUpperCase()}${operation.slice(1)}Input!) { ${operation}(input: $input) { ${FAMILY} } }`, { input });
const run = async (person: PersonKey, operation: Operation, input: object): Promise<Family> => dataOf(await send(person, operation, input))[operation];
const read = (person: PersonKey, id: string) => spirit.send<{ family: Family }>(person, `query ($id: ID!) { family(id: $id) { ${FAMILY} } }`, { id });
const page = async (person: PersonKey, args = '') => (await spirit.ask<{ families: { total: number; next: string | null; items: { clientNumber: string; trajectories: number; latestTeam: string | null; latestEndedOn: string | null }[] } }>(
  person, `{ families${args} { total next items { id clientNumber trajectories latestTeam latestStartedOn latestEndedOn } } }`)).families;
const familyOf = async (trajectoryId: string): Promise<string> => (await spirit.app.superuser<{ family_id: string }>('select family_id from trajectory where id = $1', [trajectoryId]))[0]!.family_id;
const problems = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions.details!['problems'] as { field: string }[]).map(({ field }) => field);

/** The input of a new trajectory of Spirit's team Zuidoost. */
const trajectory = (familyId: string, over: object = {}) => ({
  familyId, programmeId: spirit.versions.spirit.programmeId, teamId: spirit.cast.teams.zuidoost.id, startedOn: '2025-03-01', ...over,
});

describe('a family', () => {
  test('is added by its client number, which is there once', async () => {
    expect(await run('noor', 'addFamily', { clientNumber: ' F-001 ', municipality: '' })).toMatchObject({ clientNumber: 'F-001', municipality: null, revision: 1, trajectories: [] });
    expect(codesOf(await send('noor', 'addFamily', { clientNumber: 'F-001' }))).toEqual(['CASELOAD_CLIENT_NUMBER_TAKEN']);
    expect((await run('lotte', 'addFamily', { clientNumber: 'F-001' })).clientNumber).toBe('F-001');
  });

  test('is changed by who saw it last', async () => {
    const { id } = await run('noor', 'addFamily', { clientNumber: 'F-002' });
    expect(await run('noor', 'changeFamily', { id, revision: 1, clientNumber: 'F-002b', municipality: 'Diemen' })).toMatchObject({ clientNumber: 'F-002b', municipality: 'Diemen', revision: 2 });
    const stale = await send('noor', 'changeFamily', { id, revision: 1, clientNumber: 'F-002c' });
    expect(stale.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { clientNumber: 'F-002b' } } });
  });

  test.each([
    ['an empty client number', { clientNumber: '  ' }, 'clientNumber'],
    ['a long client number', { clientNumber: 'x'.repeat(41) }, 'clientNumber'],
    ['a long municipality', { clientNumber: 'F-003', municipality: 'x'.repeat(101) }, 'municipality'],
  ])('with %s is refused at the field', async (_, input, field) => {
    const answer = await send('noor', 'addFamily', input);
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problems(answer)).toEqual([field]);
  });

  test('is not written by who may only read, and an assessor reads none', async () => {
    expect((await send('sanne', 'addFamily', { clientNumber: 'F-004' })).errors![0]!.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'case.write' } });
    expect(codesOf(await spirit.send('tess', '{ families { total } }'))).toEqual(['FORBIDDEN']);
  });
});

describe('a trajectory', () => {
  test('follows the earlier ones of its family', async () => {
    const { id } = await run('noor', 'addFamily', { clientNumber: 'T-001' });
    await run('noor', 'addTrajectory', trajectory(id, { endedOn: '2025-06-30', coercionMeasure: 'VIG-DD2', closingReason: 'VIG-END-PLAN' }));
    const family = await run('noor', 'addTrajectory', trajectory(id, { startedOn: '2025-09-01', referredOn: '2025-08-20', firstContactOn: '2025-08-25', referrer: 'wijkteam' }));
    expect(family.trajectories).toMatchObject([
      { number: 1, definitionCode: 'VIG', team: { name: 'Zuidoost', site: { name: 'Spirit hoofdgebouw' } }, startedOn: '2025-03-01', endedOn: '2025-06-30', coercionMeasure: 'VIG-DD2', revision: 1 },
      { number: 2, referredOn: '2025-08-20', startedOn: '2025-09-01', endedOn: null, referrer: 'wijkteam' },
    ]);
  });

  test('gets a number of its own, also when several are added at once', async () => {
    const { id } = await run('noor', 'addFamily', { clientNumber: 'T-002' });
    await Promise.all(['2024-01-01', '2024-06-01', '2025-01-01'].map((startedOn) => run('noor', 'addTrajectory', trajectory(id, { startedOn }))));
    expect(dataOf(await read('noor', id)).family.trajectories.map(({ number }) => number).toSorted()).toEqual([1, 2, 3]);
  });

  test('changes as a whole, by who saw it last', async () => {
    const { id } = await run('noor', 'addFamily', { clientNumber: 'T-003' });
    const [before] = (await run('noor', 'addTrajectory', trajectory(id, { referrer: 'school' }))).trajectories;
    const change = { id: before!.id, revision: 1, teamId: spirit.cast.teams.noord.id, startedOn: '2025-03-02', endedOn: '2025-10-01' };
    expect((await run('noor', 'changeTrajectory', change)).trajectories).toMatchObject([{ team: { name: 'Noord' }, startedOn: '2025-03-02', endedOn: '2025-10-01', referrer: null, revision: 2 }]);
    expect(codesOf(await send('noor', 'changeTrajectory', change))).toEqual(['CONFLICT']);
  });

  test.each([
    ['an end before its start', { endedOn: '2025-02-01' }, ['endedOn']],
    ['an end in the future', { endedOn: '2999-01-01' }, ['endedOn']],
    ['a start in a year that cannot be', { startedOn: '0205-03-01' }, ['startedOn']],
    ['a referral after its start', { referredOn: '2025-04-01' }, ['referredOn']],
    ['a first contact before the referral', { referredOn: '2025-02-01', firstContactOn: '2025-01-01' }, ['firstContactOn']],
    ['a first contact after its end', { firstContactOn: '2025-05-01', endedOn: '2025-04-01' }, ['firstContactOn']],
    ['a measure that the method does not have', { coercionMeasure: 'VIG-DD9' }, ['coercionMeasure']],
    ['a long referrer', { referrer: 'x'.repeat(201) }, ['referrer']],
  ])('with %s is refused at the field', async (_, over, fields) => {
    const { id } = (await spirit.app.superuser<{ id: string }>(`select id from family where client_number = 'T-001'`))[0]!;
    const answer = await send('noor', 'addTrajectory', trajectory(id, over));
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problems(answer)).toEqual(fields);
  });

  test('points at nothing of another organisation', async () => {
    const { id } = await run('noor', 'addFamily', { clientNumber: 'T-004' });
    const { radar } = spirit.versions;
    for (const over of [{ teamId: spirit.cast.teams.feijenoord.id }, { programmeId: radar.programmeId }, { familyId: (await run('lotte', 'addFamily', { clientNumber: 'R-004' })).id }]) {
      expect(codesOf(await send('noor', 'addTrajectory', trajectory(id, over)))).toEqual(['NOT_FOUND']);
    }
    const [theirs] = await addFamilies(spirit, [{ clientNumber: 'R-005', team: 'feijenoord' }]);
    expect(codesOf(await read('noor', await familyOf(theirs!)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('noor', 'changeTrajectory', { id: theirs!, revision: 1, teamId: spirit.cast.teams.noord.id, startedOn: '2025-03-02' }))).toEqual(['NOT_FOUND']);
    expect((await page('noor', '(search: "R-00")')).total).toBe(0);
  });
});

describe('who helped', () => {
  test('is added with a period, ended, and there once from one day', async () => {
    const [id] = await addFamilies(spirit, [{ clientNumber: 'H-001' }]);
    const professionalId = (await spirit.ask<{ addProfessional: { id: string } }>('noor', 'mutation { addProfessional(input: { staffNumber: "h1", name: "Els" }) { id } }')).addProfessional.id;
    const input = { trajectoryId: id, professionalId, startsOn: '2025-01-06' };
    const [helper] = (await run('noor', 'addTrajectoryProfessional', input)).trajectories[0]!.professionals;
    expect(helper).toMatchObject({ startsOn: '2025-01-06', endsOn: null, revision: 1, professional: { name: 'Els' } });
    expect(codesOf(await send('noor', 'addTrajectoryProfessional', input))).toEqual(['CASELOAD_ALREADY_IN_TRAJECTORY']);
    expect(problems(await send('noor', 'addTrajectoryProfessional', { ...input, startsOn: '2025-02-01', endsOn: '2025-01-01' }))).toEqual(['endsOn']);
    expect(problems(await send('noor', 'endTrajectoryProfessional', { id: helper!.id, revision: 1, endsOn: '2024-01-01' }))).toEqual(['endsOn']);
    expect((await run('noor', 'endTrajectoryProfessional', { id: helper!.id, revision: 1, endsOn: '2025-03-31' })).trajectories[0]!.professionals).toMatchObject([{ endsOn: '2025-03-31', revision: 2 }]);
    expect(codesOf(await send('noor', 'endTrajectoryProfessional', { id: helper!.id, revision: 1, endsOn: '2025-04-30' }))).toEqual(['CONFLICT']);
    expect(codesOf(await send('lotte', 'endTrajectoryProfessional', { id: helper!.id, revision: 2, endsOn: '2025-04-30' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('lotte', 'addTrajectoryProfessional', input))).toEqual(['NOT_FOUND']);
  });
});

describe('reach', () => {
  test('a team leader sees and changes the trajectories of the own teams', async () => {
    const [own, other] = await addFamilies(spirit, [{ clientNumber: 'B-001', again: [{ team: 'noord', startedOn: '2025-08-01', endedOn: null }] }, { clientNumber: 'B-002', team: 'noord' }])
      .then(([first, , third]) => [first!, third!] as const);
    expect((await page('bram', '(search: "B-00")')).items).toMatchObject([{ clientNumber: 'B-001', trajectories: 1, latestTeam: 'Zuidoost', latestEndedOn: '2025-07-04' }]);
    expect((await page('noor', '(search: "B-00")')).items).toMatchObject([{ trajectories: 2, latestTeam: 'Noord', latestEndedOn: null }, { trajectories: 1 }]);
    expect(dataOf(await read('bram', await familyOf(own))).family.trajectories.map(({ number }) => number)).toEqual([1]);
    expect(codesOf(await read('bram', await familyOf(other)))).toEqual(['NOT_FOUND']);
    const change = { revision: 1, teamId: spirit.cast.teams.noord.id, startedOn: '2025-01-06' };
    expect(codesOf(await send('bram', 'changeTrajectory', { ...change, id: other }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('bram', 'changeTrajectory', { ...change, id: own }))).toEqual(['NOT_FOUND']);
    expect((await run('bram', 'changeTrajectory', { ...change, id: own, teamId: spirit.cast.teams.zuidoost.id })).trajectories).toMatchObject([{ revision: 2 }]);
    expect(codesOf(await send('bram', 'changeFamily', { id: await familyOf(other), revision: 1, clientNumber: 'B-003' }))).toEqual(['NOT_FOUND']);
    await addHelper(spirit, other, 'sanne');
    const [helper] = await spirit.app.superuser<{ id: string }>('select id from trajectory_professional where trajectory_id = $1', [other]);
    const told = async (id: string) => (await send('bram', 'endTrajectoryProfessional', { id, revision: 1, endsOn: '2025-03-31' })).errors!.map(({ extensions: { code, details } }) => ({ code, details }));
    expect(await told(helper!.id)).toEqual(await told('0190b1c2-0000-7000-8000-000000000000'));
  });

  test('a professional has the families in which he works, and joins the trajectories he adds', async () => {
    const [mine, others] = await addFamilies(spirit, [{ clientNumber: 'P-001', again: [{ team: 'noord', startedOn: '2025-08-01', endedOn: null }] }, { clientNumber: 'P-002' }])
      .then(([first, , third]) => [first!, third!] as const);
    const { id } = await run('fatima', 'addFamily', { clientNumber: 'P-003' });
    expect(codesOf(await send('fatima', 'addTrajectory', trajectory(id)))).toEqual(['CASELOAD_NOT_A_PROFESSIONAL']);
    await addHelper(spirit, mine, 'fatima');
    expect((await page('fatima', '(search: "P-00")')).items).toMatchObject([{ clientNumber: 'P-001', trajectories: 2 }, { clientNumber: 'P-003', trajectories: 0 }]);
    expect(dataOf(await read('fatima', await familyOf(mine))).family.trajectories).toHaveLength(2);
    expect(codesOf(await read('fatima', await familyOf(others)))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('fatima', 'addTrajectory', trajectory(await familyOf(others))))).toEqual(['NOT_FOUND']);
    expect(codesOf(await send('fatima', 'addTrajectory', trajectory(id, { teamId: spirit.cast.teams.noord.id })))).toEqual(['NOT_FOUND']);
    expect((await run('fatima', 'addTrajectory', trajectory(id))).trajectories[0]!.professionals).toMatchObject([{ startsOn: '2025-03-01', professional: { name: 'Fatima Idrissi', birthYear: 1980 } }]);
  });

  test('a case that starts later is of who adds it from today', async () => {
    await addHelper(spirit, (await addFamilies(spirit, [{ clientNumber: 'P-010' }]))[0]!, 'fatima');
    const { id } = await run('fatima', 'addFamily', { clientNumber: 'P-011' });
    const today = systemClock.today();
    const { trajectories: [added] } = await run('fatima', 'addTrajectory', trajectory(id, { startedOn: addDays(today, 30) }));
    expect(added!.professionals).toMatchObject([{ startsOn: today }]);
    expect((await spirit.ask('fatima', 'query ($id: ID!) { caseHead(trajectoryId: $id) { mine professionals } }', { id: added!.id }))).toEqual({ caseHead: { mine: true, professionals: ['Fatima Idrissi'] } });
  });

  test('of a colleague on the case only the name shows to who may not read professionals', async () => {
    const [id] = await addFamilies(spirit, [{ clientNumber: 'P-004', helpedBy: 'fatima' }]);
    await addHelper(spirit, id!, 'bram');
    const shown = async (person: PersonKey) => dataOf(await read(person, await familyOf(id!))).family.trajectories[0]!.professionals
      .map(({ professional: { name, birthYear } }) => [name, birthYear]);
    expect(await shown('fatima')).toEqual([['Bram Visser', null], ['Fatima Idrissi', 1980]]);
    expect(await shown('noor')).toEqual([['Bram Visser', 1980], ['Fatima Idrissi', 1980]]);
  });

  test('choices are those within reach', async () => {
    const choices = async (person: PersonKey) => (await spirit.ask<{ caseChoices: Record<'programmes' | 'teams' | 'professionals' | 'coercionMeasures' | 'closingReasons', { name: unknown; code?: string }[]> }>(
      person, '{ caseChoices { programmes { name { nl } teams { name } } teams { name } professionals { name } coercionMeasures { code name { nl } } closingReasons { code } } }')).caseChoices;
    const all = await choices('noor');
    expect(all.programmes).toMatchObject([{ teams: [{ name: 'Noord' }, { name: 'Zuidoost' }] }]);
    expect(all.teams).toEqual([{ name: 'Noord' }, { name: 'Zuidoost' }]);
    expect(all.coercionMeasures.map(({ code }) => code)).toEqual(['VIG-DD1', 'VIG-DD2', 'VIG-DD3', 'VIG-DD4']);
    expect(all.closingReasons).toHaveLength(11);
    const few = await choices('fatima');
    expect(few.teams).toEqual([{ name: 'Zuidoost' }]);
    expect(few.professionals).toEqual([{ name: 'Fatima Idrissi' }]);
    expect((await choices('lotte')).teams).toEqual([{ name: 'Feijenoord' }]);
  });
});

describe('the list', () => {
  test('goes by pages in the order of client numbers, with the total', async () => {
    await addFamilies(spirit, Array.from({ length: 5 }, (_, index) => ({ clientNumber: `L-00${index}` })));
    const first = await page('noor', '(search: "l-00", first: 2)');
    const second = await page('noor', `(search: "l-00", first: 2, after: ${JSON.stringify(first.next)})`);
    const third = await page('noor', `(search: "l-00", first: 2, after: ${JSON.stringify(second.next)})`);
    expect([first, second, third].flatMap(({ items }) => items.map(({ clientNumber }) => clientNumber))).toEqual(['L-000', 'L-001', 'L-002', 'L-003', 'L-004']);
    expect([first.total, second.total, third.next]).toEqual([5, 5, null]);
    expect((await page('noor', '(search: "100%_")')).total).toBe(0);
  });

  test.each([['first: 0', 'first'], ['first: 201', 'first'], ['after: "?"', 'after']])('refuses %s', async (args, field) => {
    expect((await spirit.send('noor', `{ families(${args}) { total } }`)).errors![0]!.extensions).toMatchObject({ code: 'BAD_INPUT', field });
  });

  test('takes as many statements for many families as for few', async () => {
    await page('noor');
    const few = await countStatements(() => page('noor', '(first: 1)'));
    await addFamilies(spirit, Array.from({ length: 40 }, (_, index) => ({ clientNumber: `M-${index}` })));
    expect(await countStatements(() => page('noor', '(first: 200)'))).toBe(few);
  });
});

test('reading leaves whose case it was in the trail, writing which fields', async () => {
  const { id } = await run('noor', 'addFamily', { clientNumber: 'A-001' });
  const { trajectories: [added] } = await run('noor', 'addTrajectory', trajectory(id, { referrer: 'school' }));
  await run('noor', 'changeTrajectory', { id: added!.id, revision: 1, teamId: spirit.cast.teams.zuidoost.id, startedOn: '2025-03-05', referrer: 'school' });
  await read('bram', id);
  await page('sanne', '(search: "A-001")');
  const rows = await spirit.app.superuser<{ verb: string; fields: string[]; member_id: string }>('select verb, fields, member_id from audit_entry where $1 = any(subjects) order by id', [id]);
  const { noor, bram, sanne } = spirit.cast.people;
  expect(rows).toEqual([
    { verb: 'case.write', fields: ['clientNumber'], member_id: noor.memberId },
    { verb: 'case.write', fields: ['programmeId', 'teamId', 'startedOn', 'referrer'], member_id: noor.memberId },
    { verb: 'case.write', fields: ['startedOn'], member_id: noor.memberId },
    { verb: 'case.read', fields: [], member_id: bram.memberId },
    { verb: 'case.read', fields: [], member_id: sanne.memberId },
  ]);
  expect(spirit.app.logs.join('\n')).not.toContain('A-001');
});
