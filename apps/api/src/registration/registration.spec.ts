import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type GraphqlAnswer } from '../../test/harness.ts';
import { countStatements } from '../../test/measuring.ts';
import { REGISTRATION, type Registering, type RegistrationShown, startRegistering } from '../../test/registration.ts';

let registering: Registering;
let trajectoryId: string;
let otherId: string;
beforeAll(async () => {
  registering = await startRegistering();
  [trajectoryId, otherId] = await registering.families([{ clientNumber: 'RS-1', helpedBy: 'fatima' }, { clientNumber: 'RS-2', team: 'noord' }]) as [string, string];
});
afterAll(() => registering.close());

const shown = async (...args: Parameters<Registering['read']>) => dataOf(await registering.read(...args)).registration;
const problemsOf = (answer: GraphqlAnswer<unknown>) => (answer.errors![0]!.extensions['details'] as { problems: { field: string; message: { nl: string } }[] }).problems;
const add = (of: Record<string, unknown>, trajectory = trajectoryId) => registering.send<{ addPerson: RegistrationShown }>(
  'fatima', `mutation ($input: AddPersonInput!) { addPerson(input: $input) { ${REGISTRATION} } }`, { input: { trajectoryId: trajectory, ...of } });
let mother: string;
let child: string;

describe('the registration of a family', () => {
  test('is empty at first, with what is asked and why nothing can be said yet', async () => {
    const empty = await shown('fatima', trajectoryId);
    expect(empty).toMatchObject({ seesSpecial: true, mayWrite: true, instrumentCode: 'RST-RL', persons: [], cells: [], judgements: [] });
    expect(empty.explained!.readings.map(({ outcome }) => outcome)).toEqual(['undetermined', 'undetermined', 'undetermined', 'undetermined']);
  });

  test('is filled in cell by cell, by age or month of birth, and says at once what follows', async () => {
    mother = await registering.person('fatima', trajectoryId, { role: 'mother', gender: 'woman', born: '1990-04' });
    child = await registering.person('fatima', trajectoryId, { role: 'child', gender: 'man', age: 8 });
    const saved = dataOf(await registering.save('fatima', trajectoryId, [
      { itemCode: 'RST-RL-12', personId: mother, value: 'YES', explanation: 'grenzen stellen' }, { itemCode: 'RST-RL-25', personId: child, value: 'UNKNOWN' }, { itemCode: 'RST-RX-11', value: 6 },
    ])).saveRegistration;
    expect(saved.cells).toEqual([
      { itemCode: 'RST-RL-12', personId: mother, moment: 'start', value: 'YES', explanation: 'grenzen stellen', revision: 1 },
      { itemCode: 'RST-RL-25', personId: child, moment: 'start', value: 'UNKNOWN', explanation: null, revision: 1 },
      { itemCode: 'RST-RX-11', personId: null, moment: 'start', value: 6, explanation: null, revision: 1 },
    ]);
    const { persons, cells, explained } = await shown('fatima', trajectoryId);
    expect(persons.map(({ role, born }) => [role, born])).toEqual([['mother', '1990-04'], ['child', '2017-01']]);
    expect(cells).toEqual(expect.arrayContaining(saved.cells));
    expect(JSON.stringify(explained)).toContain('RST-PARENTING');
  });

  test('gives back what was saved and nothing else, because reading is written down', async () => {
    const reads = () => registering.app.superuser(`select from audit_entry where verb = 'registration.read'`);
    const before = await reads();
    expect(dataOf(await registering.save('fatima', trajectoryId, [])).saveRegistration.cells).toEqual([]);
    expect(dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value: 6, revision: 0 }])).saveRegistration.cells).toHaveLength(1);
    expect(await reads()).toHaveLength(before.length);
    dataOf(await registering.send('fatima', 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { cells { value } } }', { input: { trajectoryId, id: mother, revision: 1, role: 'mother', gender: 'woman', born: '1990-04' } }));
    expect(await reads()).toHaveLength(before.length + 1);
  });

  test('keeps each save, and none when the same is saved again', async () => {
    const again = [{ itemCode: 'RST-RX-11', value: 6, revision: 0 }];
    expect(dataOf(await registering.save('fatima', trajectoryId, again)).saveRegistration.cells.find(({ itemCode }) => itemCode === 'RST-RX-11')!.revision).toBe(1);
    dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value: null, revision: 1 }]));
    dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value: 7, revision: 2 }]));
    const kept = await registering.app.superuser<{ cells: Record<string, { v: unknown; n: number }> }>(`select cells from registration_change where cells ? 'RST-RX-11' order by id`);
    expect(kept.map(({ cells }) => cells['RST-RX-11'])).toEqual([{ v: 6, n: 1 }, { v: null, n: 2 }, { v: 7, n: 3 }]);
    await expect(registering.app.superuser('delete from registration_change')).rejects.toMatchObject({ constraint: 'registration_change_frozen' });
  });

  test('refuses to overwrite what somebody else saved, and shows it', async () => {
    const answer = await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value: 2, revision: 1 }]);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: [{ itemCode: 'RST-RX-11', value: 7, revision: 3 }] } });
    const both = await Promise.all([8, 9].map((value) => registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RX-11', value, revision: 3 }])));
    expect(both.map(codesOf).toSorted()).toEqual([[], ['CONFLICT']]);
  });

  test('takes two people who fill in different cells of one person at the same moment', async () => {
    const answers = await Promise.all(['RST-RL-13', 'RST-RL-14', 'RST-RL-15', 'RST-RL-16'].map((itemCode) => registering.save('fatima', trajectoryId, [{ itemCode, personId: mother, value: 'NO' }])));
    expect(answers.map(codesOf)).toEqual([[], [], [], []]);
    expect((await shown('fatima', trajectoryId)).cells.filter(({ personId }) => personId === mother)).toHaveLength(5);
  });

  test.each([
    ['an answer that the question does not have', { itemCode: 'RST-RL-20', value: 'MAYBE' }, 'cells.1.value', 'Mogelijk zijn: YES, NO, UNKNOWN'],
    ['a question that is not asked', { itemCode: 'RST-RL-99', value: 'YES' }, 'cells.1.itemCode', 'RST-RL-99 wordt hier niet gevraagd'],
    ['what stands with the case already', { itemCode: 'RST-RL-03', value: '2025-01-06' }, 'cells.1.itemCode', 'RST-RL-03 wordt hier niet gevraagd'],
    ['origin, for which no ground is stated', { itemCode: 'RST-RL-10', value: 'NL' }, 'cells.1.itemCode', 'RST-RL-10 wordt hier niet gevraagd'],
    ['no explanation where one is needed', { itemCode: 'RST-RL-33', value: 'YES' }, 'cells.1.explanation', 'de toelichting ontbreekt'],
    ['the family where a person is asked about', { itemCode: 'RST-RL-21', value: 'YES', personId: null }, 'cells.1.personId', 'Zeg over wie het gaat'],
  ])('with %s is refused at its place, and nothing is saved', async (_, cell, field, words) => {
    const answer = await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RL-17', personId: mother, value: 'YES' }, { personId: mother, ...cell }]);
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    expect(problemsOf(answer)).toMatchObject([{ field, message: { nl: expect.stringContaining(words) as string } }]);
    expect((await shown('fatima', trajectoryId)).cells.filter(({ itemCode }) => itemCode === 'RST-RL-17')).toEqual([]);
  });

  test.each([
    ['born after the start', { role: 'child', born: '2025-03' }, 'born', '2025-03 is na de start van het traject.'],
    ['who is a second mother', { role: 'mother' }, 'role', 'Er is al een moeder.'],
    ['a child that is older than its parent', { role: 'child', born: '1985-01' }, 'born', 'Dit kind is niet jonger dan de ouder.'],
    ['a parent that is younger than the child', { role: 'father', born: '2020-01' }, 'born', 'Deze ouder is niet ouder dan het kind.'],
    ['with a month that does not exist', { role: 'child', born: '2015-13' }, 'born', '2015-13 is geen maand.'],
    ['with an age and a month of birth', { role: 'child', born: '2015-10', age: 9 }, 'age', 'past niet naast een geboortemaand'],
  ])('refuses somebody %s', async (_, of, field, words) => {
    expect(problemsOf(await add(of))).toMatchObject([{ field, message: { nl: words } }]);
  });

  test('has one mother, also when two are added at the same moment', async () => {
    const [third] = await registering.families([{ clientNumber: 'RS-3', helpedBy: 'fatima' }]) as [string];
    const codes = (await Promise.all([add({ role: 'mother' }, third), add({ role: 'mother' }, third)])).map(codesOf).flat();
    expect([['BAD_INPUT'], ['REGISTRATION_PERSON_TWICE']]).toContainEqual(codes);
  });

  test('takes more than four children, and lets out who was written down by mistake without losing what was registered', async () => {
    const ids: string[] = [];
    for (let born = 2010; born < 2016; born += 1) ids.push(await registering.person('fatima', trajectoryId, { role: 'child', born: `${born}-06` }));
    dataOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RL-12', personId: ids[5]!, value: 'NO' }]));
    const remove = (revision: number) => registering.send('fatima', `mutation ($input: RemovePersonInput!) { removePerson(input: $input) { persons { id } } }`, { input: { trajectoryId, id: ids[5], revision } });
    expect(codesOf(await remove(9))).toEqual(['CONFLICT']);
    dataOf(await remove(1));
    const { persons, cells } = await shown('fatima', trajectoryId);
    expect(persons).toHaveLength(7);
    expect(cells.filter(({ personId }) => personId === ids[5])).toEqual([]);
    expect(codesOf(await registering.save('fatima', trajectoryId, [{ itemCode: 'RST-RL-12', personId: ids[5]!, value: 'YES' }]))).toEqual(['BAD_INPUT']);
    expect(await registering.app.superuser('select from registration_sheet where person_id = $1', [ids[5]])).toHaveLength(1);
  });

  test('takes a fixed number of statements, however many cells are saved', async () => {
    const cells = (codes: number[]) => codes.map((code) => ({ itemCode: `RST-RL-${code}`, personId: child, value: 'NO' }));
    const one = await countStatements(async () => dataOf(await registering.save('fatima', trajectoryId, cells([13]))));
    expect(await countStatements(async () => dataOf(await registering.save('fatima', trajectoryId, cells([14, 15, 16, 17, 21, 22, 28]))))).toBe(one);
  });
});

describe('health, offences and other special categories', () => {
  /** Not RST-REFUGEE: where origin is not asked, nobody is known to be one. */
  const SPECIAL_SIGNS = [
    'RST-PARENT-ABUSE-NEGLECT', 'RST-DOMINANT-ILLNESS', 'RST-CHILD-COGNITIVE', 'RST-PARENT-COGNITIVE', 'RST-CHILD-POLICE', 'RST-COMPULSORY-OR-REPORT', 'RST-PARENT-MENTAL-OR-ADDICTION', 'RST-ILL-MEMBER',
  ];
  const signsOf = ({ evidence }: RegistrationShown) => evidence['RST-PROFILE']!.flatMap(({ signs }) => signs.map(({ fact }) => fact));

  test('are seen by who helps the family, which is written down, and by nobody else', async () => {
    const father = await registering.person('fatima', trajectoryId, { role: 'father' });
    const cells = [{ itemCode: 'RST-RL-26', personId: mother, value: 'YES', explanation: 'alcohol' }, { itemCode: 'RST-RX-04', personId: father, value: 'YES' }];
    dataOf(await registering.save('fatima', trajectoryId, cells));
    const mine = await shown('fatima', trajectoryId);
    expect(mine.cells.map(({ itemCode }) => itemCode)).toEqual(expect.arrayContaining(['RST-RL-26', 'RST-RX-04']));
    const [entry] = await registering.app.superuser(`select verb, member_id from audit_entry where $1 = any(subjects) order by id desc limit 1`, [trajectoryId]);
    expect(entry).toEqual({ verb: 'registration.read', member_id: registering.cast.people.fatima.memberId });
    expect(signsOf(mine)).toEqual(expect.arrayContaining(SPECIAL_SIGNS));
    for (const person of ['bram', 'noor', 'sanne'] as const) {
      const other = await shown(person, trajectoryId);
      expect(other.seesSpecial).toBe(false);
      const text = JSON.stringify({ ...other, method: null });
      for (const special of ['RST-RL-26', 'RST-RX-04', 'alcohol', 'RST-PARENT-ADDICTION', 'RST-PARENT-POLICE']) expect(text).not.toContain(special);
      expect(other.explained!.readings[0]!.outcome).toBe(mine.explained!.readings[0]!.outcome);
      expect(signsOf(other)).toEqual(signsOf(mine).filter((fact) => !SPECIAL_SIGNS.includes(fact)));
    }
    expect((await registering.app.superuser(`select verb from audit_entry where $1 = any(subjects) order by id desc limit 1`, [trajectoryId]))[0]).toEqual({ verb: 'case.read' });
    for (const person of ['tess', 'pieter', 'hanna'] as const) expect(codesOf(await registering.read(person, trajectoryId))).toEqual(['FORBIDDEN']);
    for (const person of ['daan', 'lotte'] as const) expect(codesOf(await registering.read(person, trajectoryId))).toEqual(['NOT_FOUND']);
  });

  test('cannot be counted back from what is told of a rule that rests on them', async () => {
    const rulesOf = async (person: 'fatima' | 'noor') => Object.values((await shown(person, trajectoryId)).explained!.rules).filter(({ special }) => special);
    expect((await rulesOf('fatima')).filter(({ needs }) => needs).length).toBeGreaterThan(3);
    const others = await rulesOf('noor');
    expect(others.length).toBeGreaterThan(3);
    expect(others.filter(({ needs, nobody, studyReading }) => needs ?? (nobody || studyReading !== null))).toEqual([]);
    expect(new Set(others.flatMap(({ missing }) => missing.flatMap(({ ifMet, ifNotMet }) => [ifMet, ifNotMet])))).toEqual(new Set(['undetermined']));
  });

  test('are not opened by a link to the family that begins some other day', async () => {
    await registering.families([{ clientNumber: 'RS-SANNE', helpedBy: 'sanne' }]);
    const [sanne] = await registering.app.superuser<{ id: string }>('select id from professional where member_id = $1', [registering.cast.people.sanne.memberId]);
    const link = (startsOn: string) => registering.app.superuser(`insert into trajectory_professional (organisation_id, id, trajectory_id, professional_id, starts_on, revision)
      select organisation_id, uuidv7(), $1, $2, $3, 1 from trajectory where id = $1`, [trajectoryId, sanne!.id, startsOn]);
    await link('2039-01-01');
    expect((await shown('sanne', trajectoryId)).seesSpecial).toBe(false);
    await registering.app.superuser('delete from trajectory_professional where professional_id = $1 and trajectory_id = $2', [sanne!.id, trajectoryId]);
    await link('2025-01-10');
    expect((await shown('sanne', trajectoryId)).seesSpecial).toBe(true);
    await registering.app.superuser('delete from trajectory_professional where professional_id = $1 and trajectory_id = $2', [sanne!.id, trajectoryId]);
  });

  test('are recorded by who helps the family only', async () => {
    const answer = await registering.save('noor', trajectoryId, [{ itemCode: 'RST-RL-26', personId: child, value: 'NO' }]);
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'REGISTRATION_OWN_WORKERS_ONLY', details: { items: 'RST-RL-26' } });
    expect(codesOf(await registering.save('noor', trajectoryId, [{ itemCode: 'RST-RL-18', personId: mother, value: 'YES' }]))).toEqual([]);
    expect(codesOf(await registering.save('fatima', otherId, [{ itemCode: 'RST-RX-11', value: 1 }]))).toEqual(['NOT_FOUND']);
  });

  test('do not come in the trail, nor what else was answered', async () => {
    const trail = JSON.stringify(await registering.app.superuser('select * from audit_entry'));
    for (const word of ['alcohol', 'grenzen stellen', '1990-04']) expect(trail).not.toContain(word);
    expect(trail).toContain('RST-RL-26');
  });
});

describe('the profile of a family', () => {
  const judge = (input: Record<string, unknown>, person = 'fatima' as 'fatima' | 'sanne') => registering.send<{ judge: RegistrationShown }>(
    person, `mutation ($input: JudgeInput!) { judge(input: $input) { ${REGISTRATION} } }`, { input: { trajectoryId, classification: 'RST-PROFILE', earlier: 0, ...input } });

  test('is chosen by a professional beside the evidence, never by itself, and keeps its history', async () => {
    const before = await shown('fatima', trajectoryId);
    expect(before.judgements).toEqual([]);
    expect(before.evidence['RST-PROFILE']!.find(({ option }) => option === 'C')!.signs.map(({ fact }) => fact)).toContain('RST-PARENT-COGNITIVE');
    dataOf(await judge({ option: 'U' }));
    const after = dataOf(await judge({ option: 'A', second: 'E', reason: 'Zegt afspraken af; veel op het bordje', earlier: 1 })).judge;
    expect(after.judgements).toEqual([
      { classification: 'RST-PROFILE', option: 'A', second: 'E', reason: 'Zegt afspraken af; veel op het bordje', judgedBy: 'Fatima Idrissi' },
      { classification: 'RST-PROFILE', option: 'U', second: null, reason: null, judgedBy: 'Fatima Idrissi' },
    ]);
    expect((await shown('noor', trajectoryId)).judgements).toMatchObject([{ option: 'A', second: 'E', reason: null }, { option: 'U' }]);
    await expect(registering.app.superuser(`update judgement set option = 'B'`)).rejects.toMatchObject({ constraint: 'judgement_frozen' });
  });

  test.each([
    ['without evidence', { option: 'B' }, ['reason']],
    ['that does not exist', { option: 'Z', reason: 'x' }, ['option']],
    ['with itself as the second', { option: 'B', second: 'B', reason: 'x' }, ['second']],
    ['unknown with a second', { option: 'U', second: 'A' }, ['second']],
    ['in a classification that follows from rules', { classification: 'RST-CLASS', option: 'RISK', reason: 'x' }, ['option']],
    ['in a classification that is not there', { classification: 'RST-X', option: 'A', reason: 'x' }, ['classification']],
  ])('%s is refused', async (_, input, fields) => {
    expect(problemsOf(await judge(input)).map(({ field }) => field)).toEqual(fields);
  });

  test('is not chosen over what somebody chose meanwhile', async () => {
    const answer = await judge({ option: 'B', reason: 'Kent de weg niet', earlier: 1 });
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'CONFLICT', details: { current: { earlier: 2, option: 'A', second: 'E' } } });
    const both = await Promise.all([judge({ option: 'U', earlier: 2 }), judge({ option: 'B', reason: 'x', earlier: 2 })]);
    expect(both.map(codesOf).toSorted()).toEqual([[], ['CONFLICT']]);
  });

  test('is not chosen by who may only read', async () => {
    expect(codesOf(await judge({ option: 'U' }, 'sanne'))).toEqual(['FORBIDDEN']);
  });
});
