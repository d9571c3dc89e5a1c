import { createHash } from 'node:crypto';
import { families, registered } from '@getrouw/interventions';
import type { CoderAgreement } from '@getrouw/domain';
import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { importRegistrations, type Registering, registrationFile, startRegistering } from '../../test/registration.ts';

let registering: Registering;
beforeAll(async () => {
  registering = await startRegistering();
  const cases = families.map((family, index) => ({ clientNumber: `RS-${String(index + 1).padStart(2, '0')}`, registered: registered(family) }));
  await registering.families(cases.map(({ clientNumber, registered: { startedOn } }, index) => ({ clientNumber, startedOn, endedOn: null, helpedBy: index === 0 ? 'sanne' as const : undefined })));
  await importRegistrations(registering, registrationFile(cases));
});
afterAll(() => registering.close());

interface Overview { registered: number; coders: { name: string; given: number; handedIn: number }[]; agreement: CoderAgreement }
const SHOWN = 'registered coders { name given handedIn } agreement';
const period = () => ({ programmeId: registering.reset.programmeId, from: '2024-01-01', until: '2024-12-31' });
const draw = (coder: PersonKey, over: Record<string, unknown> = {}) => registering.send<{ drawSecondCodings: Overview }>('noor', `mutation ($input: DrawSecondCodingsInput!) { drawSecondCodings(input: $input) { ${SHOWN} } }`, {
  input: { ...period(), percent: 30, coderId: registering.cast.people[coder].memberId, seed: 7, ...over } });
const overview = async () => dataOf(await registering.send<{ secondCodings: Overview }>('noor', `query ($programmeId: ID!, $from: Date!, $until: Date!) { secondCodings(programmeId: $programmeId, from: $from, until: $until) { ${SHOWN} } }`, period())).secondCodings;
const mine = async (person: PersonKey) => dataOf(await registering.send<{ mySecondCodings: { items: { trajectoryId: string; clientNumber: string; handedInAt: string | null }[] } }>(person, '{ mySecondCodings { items { trajectoryId clientNumber handedInAt } } }')).mySecondCodings.items;
const handIn = (person: PersonKey, trajectoryId: string) => registering.send(person, 'mutation ($id: ID!) { handInSecondCoding(trajectoryId: $id) }', { id: trajectoryId });

describe('coding a second time', () => {
  test('gives a drawn share of the registered families to somebody who is independent of them', async () => {
    expect(dataOf(await draw('joris')).drawSecondCodings).toMatchObject({ registered: 10, coders: [{ name: 'Joris Kok', given: 3, handedIn: 0 }], agreement: { cases: 0, overall: { n: 0 } } });
    expect(dataOf(await draw('sanne', { percent: 100 })).drawSecondCodings.coders).toMatchObject([{ given: 3 }, { name: 'Sanne Mulder', given: expect.any(Number) as number }]);
    expect((await mine('sanne')).map(({ clientNumber }) => clientNumber)).not.toContain('RS-01'); // she helped there
    expect((await mine('joris')).length + (await mine('sanne')).length).toBeGreaterThanOrEqual(9);
  });

  test('is in the trail of the family, as what is given, listed and handed in', async () => {
    const [given] = await mine('joris');
    const [family] = await registering.app.superuser<{ id: string }>('select family_id as id from trajectory where id = $1', [given!.trajectoryId]);
    const entries = await registering.app.superuser<{ verb: string }>('select distinct verb from audit_entry where $1 = any(subjects) order by verb', [family!.id]);
    expect(entries.map(({ verb }) => verb)).toEqual(expect.arrayContaining(['case.read', 'registration.draw']));
  });

  test('draws by its seed, and nobody who has left', async () => {
    const drawn = await registering.app.superuser<{ trajectory_id: string }>(`select trajectory_id from registration where coder = 'second' and coder_id = $1`, [registering.cast.people.joris.memberId]);
    const all = await registering.app.superuser<{ id: string }>(`select t.id from trajectory t join registration g on g.trajectory_id = t.id and g.coder = 'first' where t.programme_id = $1`, [registering.reset.programmeId]);
    const md5 = (text: string) => createHash('md5').update(text).digest('hex');
    const expected = (seed: number) => all.map(({ id }) => id).toSorted((one, other) => (md5(seed + one) < md5(seed + other) ? -1 : 1)).slice(0, 3).toSorted();
    expect(drawn.map((each) => each.trajectory_id).toSorted()).toEqual(expected(7));
    const tess = registering.cast.people.tess.memberId;
    const coders = async () => dataOf(await registering.send<{ secondCoders: { name: string }[] }>('noor', '{ secondCoders { name } }')).secondCoders.map(({ name }) => name);
    expect(await coders()).toContain('Tess Vermeer');
    const [{ ends }] = await registering.app.superuser<{ ends: string }>('select ends_on::text as ends from member where id = $1', [tess]) as [{ ends: string }];
    await registering.app.superuser(`update member set ends_on = '2025-01-31' where id = $1`, [tess]);
    expect(await coders()).not.toContain('Tess Vermeer');
    expect(codesOf(await draw('tess'))).toEqual(['NOT_FOUND']);
    await registering.app.superuser('update member set ends_on = $2 where id = $1', [tess, ends]);
  });

  test('refuses a share that is none, somebody who may not code, and a method without a list', async () => {
    const problems = async (...args: Parameters<typeof draw>) => ((await draw(...args)).errors![0]!.extensions['details'] as { problems: { field: string }[] }).problems.map(({ field }) => field);
    expect(await problems('joris', { percent: 0 })).toEqual(['percent']);
    expect(await problems('pieter')).toEqual(['coderId']);
    expect(await problems('sanne', { percent: 100 })).toEqual(['coderId']); // all are coded already
    expect(codesOf(await draw('joris', { programmeId: registering.versions.spirit.programmeId }))).toEqual(['REGISTRATION_NO_LIST']);
    expect(codesOf(await draw('ruben'))).toEqual(['NOT_FOUND']);
  });

  test('is blind: the second sees whom it is about and nothing of what the first filled in', async () => {
    const [first] = await mine('joris');
    const shown = dataOf(await registering.read('joris', first!.trajectoryId, 'second')).registration;
    expect(shown).toMatchObject({ cells: [], explained: null, evidence: {}, judgements: [], history: [], seesSpecial: true, mayWrite: true });
    expect(shown.persons.length).toBeGreaterThan(1);
    expect(codesOf(await registering.read('joris', first!.trajectoryId))).toEqual(['FORBIDDEN']);
    const [notMine] = await mine('sanne');
    expect(codesOf(await registering.read('joris', notMine!.trajectoryId, 'second'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await registering.save('joris', first!.trajectoryId, [{ itemCode: 'RST-RX-11', value: 2 }]))).toEqual(['FORBIDDEN']);
  });

  test('is blind too for who may read files otherwise, until he hands in', async () => {
    const [open] = await mine('sanne');
    expect(codesOf(await registering.read('sanne', open!.trajectoryId))).toEqual(['REGISTRATION_CODE_FIRST']);
    expect(dataOf(await registering.read('noor', open!.trajectoryId)).registration.cells).not.toEqual([]);
    const outside = async () => dataOf(await registering.send<{ outsideTargetGroup: { items: { trajectoryId: string }[] } }>('sanne', `query ($id: ID!) { outsideTargetGroup(programmeId: $id, reading: "TARGET", outcome: "undetermined") { items { trajectoryId } } }`,
      { id: registering.reset.programmeId })).outsideTargetGroup.items.map(({ trajectoryId }) => trajectoryId);
    await registering.classify();
    const given = (await mine('sanne')).map(({ trajectoryId }) => trajectoryId);
    const listed = await outside();
    expect(listed.filter((id) => given.includes(id))).toEqual([]);
    dataOf(await registering.save('sanne', open!.trajectoryId, [{ itemCode: 'RST-RX-11', value: 2 }], { coder: 'second' }));
    dataOf(await handIn('sanne', open!.trajectoryId));
    expect(dataOf(await registering.read('sanne', open!.trajectoryId)).registration.cells).not.toEqual([]);
  });

  test('changes nothing of the first, and counts once it is handed in', async () => {
    const [first] = await mine('joris');
    const { persons, cells } = dataOf(await registering.read('noor', first!.trajectoryId)).registration;
    const mother = persons.find(({ role }) => role === 'mother')!.id;
    expect(codesOf(await handIn('joris', first!.trajectoryId))).toEqual(['REGISTRATION_NOTHING_CODED']);
    const before = cells.find(({ itemCode, personId }) => itemCode === 'RST-RL-12' && personId === mother)!;
    dataOf(await registering.save('joris', first!.trajectoryId, [{ itemCode: 'RST-RL-12', personId: mother, value: before.value }, { itemCode: 'RST-RL-13', personId: mother, value: 'UNKNOWN' }], { coder: 'second' }));
    expect((await overview()).agreement).toMatchObject({ cases: 1 });
    dataOf(await handIn('joris', first!.trajectoryId));
    dataOf(await handIn('joris', first!.trajectoryId));
    const { agreement, coders } = await overview();
    expect(agreement.cases).toBe(2);
    expect(coders[0]).toMatchObject({ handedIn: 1 });
    expect(dataOf(await registering.read('noor', first!.trajectoryId)).registration.cells).toEqual(cells);
    expect(codesOf(await registering.save('joris', first!.trajectoryId, [{ itemCode: 'RST-RX-11', value: 2 }], { coder: 'second' }))).toEqual(['REGISTRATION_HANDED_IN']);
    expect((await mine('joris')).at(-1)).toMatchObject({ trajectoryId: first!.trajectoryId, handedInAt: expect.any(String) as string });
    expect(codesOf(await handIn('sanne', first!.trajectoryId))).toEqual(['NOT_FOUND']);
  });

  test('never gives an outsider the file of a family that objects', async () => {
    const [objects, agrees] = await registering.families(['RS-20', 'RS-21'].map((clientNumber) => ({ clientNumber, startedOn: '2024-05-01', endedOn: null, helpedBy: 'fatima' as const }))) as [string, string];
    for (const id of [objects, agrees]) dataOf(await registering.save('fatima', id, [{ itemCode: 'RST-RX-11', value: 2 }]));
    const { familyId } = dataOf(await registering.read('fatima', objects)).registration;
    await registering.ask('noor', 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { familyId, purpose: 'beyond_own_help', answer: 'objection', saidOn: '2025-02-02', source: 'Gesprek' } });
    dataOf(await draw('tess', { percent: 100 }));
    const given = (await mine('tess')).map(({ trajectoryId }) => trajectoryId);
    expect([given.includes(agrees), given.includes(objects)]).toEqual([true, false]);
    expect(codesOf(await draw('tess', { percent: 100 }))).toEqual(['BAD_INPUT']);

    // and takes it away from him again when the family objects afterwards
    const agreement = async () => (await overview()).agreement.cases;
    dataOf(await registering.save('tess', agrees, [{ itemCode: 'RST-RX-11', value: 2 }], { coder: 'second' }));
    const before = await agreement();
    dataOf(await handIn('tess', agrees));
    expect(await agreement()).toBe(before + 1);
    const { familyId: other } = dataOf(await registering.read('fatima', agrees)).registration;
    await registering.ask('noor', 'mutation ($input: RecordConsentInput!) { recordConsent(input: $input) { id } }', { input: { familyId: other, purpose: 'beyond_own_help', answer: 'objection', saidOn: '2025-02-02', source: 'Gesprek' } });
    expect((await mine('tess')).map((each) => each.trajectoryId)).not.toContain(agrees);
    expect(codesOf(await registering.read('tess', agrees, 'second'))).toEqual(['NOT_FOUND']);
    expect(codesOf(await registering.save('tess', agrees, [{ itemCode: 'RST-RX-11', value: 3 }], { coder: 'second' }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await handIn('tess', agrees))).toEqual(['NOT_FOUND']);
    expect(await agreement()).toBe(before);
    dataOf(await draw('joris', { percent: 100 }));
    expect((await mine('joris')).map(({ trajectoryId }) => trajectoryId)).toContain(objects);
  });
});
