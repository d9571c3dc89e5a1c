import type { PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { codesOf, dataOf } from '../../test/harness.ts';
import { countStatements, type Measuring, startMeasuring } from '../../test/measuring.ts';
import { uuid } from '../platform/index.ts';

/** Spirit's version of the method has two variants; its teams Zuidoost and Noord work with it, team Oost does not. */
let spirit: Measuring;
let oost: string;
const VARIANTS = [{ code: 'PREV', name: { nl: 'preventief', en: 'preventive' } }, { code: 'NPT', name: { nl: 'terugkeer', en: 'return' } }];
beforeAll(async () => {
  spirit = await startMeasuring();
  oost = uuid();
  const { id, siteId } = spirit.cast.organisations.spirit;
  await spirit.app.superuser(`insert into team values ($1, $2, $3, 'Oost', '2020-01-01', null, 1)`, [id, oost, siteId]);
  await spirit.app.superuser(`set session_replication_role = replica; update adopted_version set document = document || '{"variants": ${JSON.stringify(VARIANTS)}}'; set session_replication_role = default`);
});
afterAll(() => spirit.close());

interface Period { id: string; team: { name: string }; programme: { name: { nl: string } }; variants: { code: string; name: { nl: string } }[]; trainedOn: string | null; startsOn: string; endsOn: string | null; revision: number }
interface Person { id: string; staffNumber: string; endsOn: string | null; revision: number; teams: Period[] }
const PERSON = 'id staffNumber endsOn revision teams { id team { name } programme { name { nl } } variants { code name { nl } } trainedOn startsOn endsOn revision }';
const command = (name: string, type: string) => (input: object, person: PersonKey = 'noor') =>
  spirit.send<Record<string, Person>>(person, `mutation ($input: ${type}!) { ${name}(input: $input) { ${PERSON} } }`, { input });
const add = command('addProfessionalTeam', 'AddProfessionalTeamInput');
const change = command('changeProfessionalTeam', 'ChangeProfessionalTeamInput');
const end = (input: object) => spirit.send<Record<string, Person>>('noor', 'mutation ($input: EndProfessionalInput!) { endProfessional(input: $input) { id } }', { input });
const remove = (id: string, revision: number, person: PersonKey = 'noor') =>
  spirit.send<Record<string, Person>>(person, `mutation ($id: ID!, $revision: Int!) { removeProfessionalTeam(id: $id, revision: $revision) { ${PERSON} } }`, { id, revision });
const list = async (person: PersonKey = 'noor', first = 50) => (await spirit.ask<{ professionals: { items: Person[] } }>(person, `{ professionals(first: ${first}) { items { ${PERSON} } } }`)).professionals.items;

let number = 0;
let me: string;
/** A professional of his own for each test. */
beforeEach(async () => {
  number += 1;
  me = (await spirit.ask<{ addProfessional: { id: string } }>('noor', 'mutation ($input: AddProfessionalInput!) { addProfessional(input: $input) { id } }', { input: { staffNumber: `P-${number}`, name: 'Bo' } })).addProfessional.id;
});
const period = (over: object = {}) => ({
  professionalId: me, programmeId: spirit.versions.spirit.programmeId, teamId: spirit.cast.teams.zuidoost.id, variants: [], startsOn: '2024-01-01', ...over,
});
const added = async (over: object = {}): Promise<Period> => dataOf(await add(period(over)))['addProfessionalTeam']!.teams[0]!;
const problemsOf = (answer: Awaited<ReturnType<typeof add>>) =>
  (answer.errors?.[0]?.extensions.details?.['problems'] as { field: string; message: { nl: string }; accepted?: { nl: string } }[] | undefined) ?? [];

describe('work in a team', () => {
  test('is added with the variants and the training, changed by who saw it last, ended, and taken away when it was a mistake', async () => {
    const first = await added({ variants: ['PREV'], trainedOn: '2023-11-01' });
    expect(first).toMatchObject({ team: { name: 'Zuidoost' }, variants: [{ code: 'PREV', name: { nl: 'preventief' } }], trainedOn: '2023-11-01', startsOn: '2024-01-01', endsOn: null, revision: 1 });
    expect(first.programme.name.nl).toBeTruthy();
    const changed = dataOf(await change({ id: first.id, revision: 1, variants: ['PREV', 'NPT'], startsOn: '2024-01-01', endsOn: '2024-12-31' }))['changeProfessionalTeam']!;
    expect(changed.teams).toMatchObject([{ variants: [{ code: 'PREV' }, { code: 'NPT' }], trainedOn: null, endsOn: '2024-12-31', revision: 2 }]);
    expect(codesOf(await change({ id: first.id, revision: 1, variants: [], startsOn: '2024-01-01' }))).toEqual(['CONFLICT']);
    expect(codesOf(await remove(first.id, 1))).toEqual(['CONFLICT']);
    expect(dataOf(await remove(first.id, 2))['removeProfessionalTeam']!.teams).toEqual([]);
    expect(codesOf(await remove(first.id, 2))).toEqual(['NOT_FOUND']);
  });

  test('shows what runs first, then the latest', async () => {
    await added({ endsOn: '2024-06-30' });
    await added({ startsOn: '2023-01-01', endsOn: '2023-06-30' });
    await added({ teamId: spirit.cast.teams.noord.id });
    const { teams } = (await list()).find(({ id }) => id === me)!;
    expect(teams.map(({ team, startsOn }) => `${team.name} ${startsOn}`)).toEqual(['Noord 2024-01-01', 'Zuidoost 2024-01-01', 'Zuidoost 2023-01-01']);
  });

  test.each([
    ['a variant that the method does not have', { variants: ['NP'] }, 'variants', 'PREV, NPT'],
    ['a variant twice', { variants: ['PREV', 'PREV'] }, 'variants', undefined],
    ['a training to come', { trainedOn: '2999-01-01' }, 'trainedOn', expect.stringContaining('tot en met')],
    ['a start in an unlikely year', { startsOn: '0202-01-01' }, 'startsOn', expect.stringContaining('1950-01-01')],
    ['an end before the start', { endsOn: '2023-12-31' }, 'endsOn', '2024-01-01 of later'],
  ])('is refused with %s, at the field', async (_, over, field, accepted) => {
    const answer = await add(period(over));
    expect(codesOf(answer)).toEqual(['BAD_INPUT']);
    const [problem] = problemsOf(answer);
    expect([problem!.field, problem!.accepted?.nl]).toEqual([field, accepted]);
  });

  test('is refused in a team that does not work with the method, or that was closed before', async () => {
    expect(problemsOf(await add(period({ teamId: oost })))).toMatchObject([{ field: 'teamId', accepted: { nl: 'Noord, Zuidoost' } }]);
    const { noord } = spirit.cast.teams;
    await spirit.app.superuser(`update team set ends_on = '2023-12-31' where id = $1`, [noord.id]);
    expect(problemsOf(await add(period({ teamId: noord.id })))).toMatchObject([{ field: 'startsOn', accepted: { nl: '2023-12-31 of eerder' } }]);
    await spirit.app.superuser('update team set ends_on = null where id = $1', [noord.id]);
  });

  test('stays right when the method no longer has its variant or its team', async () => {
    const { id } = await added({ variants: ['NPT'] });
    await spirit.app.superuser(`update professional_team set variants = '{OLD}', team_id = $2 where id = $1`, [id, oost]);
    const { teams } = dataOf(await change({ id, revision: 1, variants: ['OLD'], startsOn: '2024-02-01' }))['changeProfessionalTeam']!;
    expect(teams).toMatchObject([{ team: { name: 'Oost' }, variants: [{ code: 'OLD', name: { nl: 'OLD' } }], startsOn: '2024-02-01' }]);
  });

  test('does not coincide with other work in that team with that method', async () => {
    await added({ startsOn: '2024-03-01', endsOn: '2024-06-30' });
    const later = await added({ startsOn: '2025-01-01' });
    expect(problemsOf(await add(period({ endsOn: '2024-03-01' })))).toMatchObject([{ field: 'startsOn', accepted: { nl: 'een periode buiten 2024-03-01 tot en met 2024-06-30' } }]);
    expect(problemsOf(await add(period({ startsOn: '2024-12-01' })))).toMatchObject([{ field: 'startsOn', accepted: { nl: 'een periode die eindigt voor 2025-01-01' } }]);
    expect(problemsOf(await change({ id: later.id, revision: 1, variants: [], startsOn: '2024-06-30' }))).toMatchObject([{ field: 'startsOn' }]);
    expect(codesOf(await change({ id: later.id, revision: 1, variants: [], startsOn: '2024-07-01' }))).toEqual([]);
    expect(codesOf(await add(period({ teamId: spirit.cast.teams.noord.id })))).toEqual([]);
  });

  test('that two people add at once is added once', async () => {
    for (let round = 0; round < 5; round += 1) {
      const startsOn = `20${10 + round}-01-01`;
      const answers = await Promise.all([startsOn, `20${10 + round}-02-01`].map((day) => add(period({ startsOn: day, endsOn: `20${10 + round}-12-31` }))));
      expect(answers.map(codesOf).toSorted()).toEqual([[], ['BAD_INPUT']]);
    }
  });

  test('leaves its fields in the trail', async () => {
    const { id } = await added({ variants: ['PREV'] });
    await change({ id, revision: 1, variants: ['PREV'], startsOn: '2024-01-01', endsOn: '2024-12-31' });
    await remove(id, 2);
    const entries = await spirit.app.superuser<{ fields: string[] }>(`select fields from audit_entry where verb = 'professional.write' and $1 = any(subjects) order by id`, [id]);
    expect(entries.map(({ fields }) => fields)).toEqual([['professionalId', 'programmeId', 'teamId', 'variants', 'startsOn'], ['endsOn'], ['teams']]);
  });
});

test('a professional who leaves works in no team after that day', async () => {
  const open = await added();
  await added({ startsOn: '2023-01-01', endsOn: '2023-06-30' });
  expect(problemsOf(await end({ id: me, revision: 1, endsOn: '2023-12-31', trajectories: [] }))).toMatchObject([{ field: 'input.endsOn', accepted: { nl: '2024-01-01 of later' } }]);
  expect(codesOf(await end({ id: me, revision: 1, endsOn: '2025-03-31', trajectories: [] }))).toEqual([]);
  const { teams } = (await list()).find(({ id }) => id === me)!;
  expect(teams.map(({ endsOn, revision }) => [endsOn, revision])).toEqual([['2025-03-31', 2], ['2023-06-30', 1]]);
  expect(problemsOf(await add(period({ startsOn: '2025-06-01' })))).toMatchObject([{ field: 'endsOn', accepted: { nl: '2025-03-31 of eerder' } }]);
  expect(problemsOf(await change({ id: open.id, revision: 2, variants: [], startsOn: '2024-01-01' }))).toMatchObject([{ field: 'endsOn' }]);
});

test('a team leader reaches who works in his team with a method, until that ends', async () => {
  const seen = async () => (await list('bram')).some(({ id }) => id === me);
  expect(await seen()).toBe(false);
  const { id } = await added();
  expect(await seen()).toBe(true);
  await change({ id, revision: 1, variants: [], startsOn: '2024-01-01', endsOn: '2024-12-31' });
  expect(await seen()).toBe(false);
  await added({ teamId: spirit.cast.teams.noord.id });
  expect(await seen()).toBe(false);
});

test('who may write only in his own team writes nothing about another', async () => {
  const { id } = spirit.cast.organisations.spirit;
  await spirit.app.superuser(`update role set grants = grants || '[{"verb": "professional.write", "reach": "team"}]' where organisation_id = $1 and code = 'team_leader'`, [id]);
  await spirit.app.superuser('update member set revision = revision + 1 where id = $1', [spirit.cast.people.bram.memberId]); // what he may is kept until then
  const { noord, zuidoost } = spirit.cast.teams;
  await added({ teamId: zuidoost.id });
  const elsewhere = await added({ teamId: noord.id, startsOn: '2025-01-01' });
  expect(codesOf(await add(period({ teamId: noord.id, startsOn: '2020-01-01', endsOn: '2020-12-31' }), 'bram'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await change({ id: elsewhere.id, revision: 1, variants: [], startsOn: '2025-01-01' }, 'bram'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await remove(elsewhere.id, 1, 'bram'))).toEqual(['NOT_FOUND']);
  expect(codesOf(await add(period({ teamId: zuidoost.id, startsOn: '2020-01-01', endsOn: '2020-12-31' }), 'bram'))).toEqual([]);
  const { programmeChoices } = await spirit.ask<{ programmeChoices: { teams: { name: string }[]; variants: { code: string }[] }[] }>('bram', '{ programmeChoices { teams { name } variants { code } } }');
  expect(programmeChoices).toEqual([{ teams: [{ name: 'Zuidoost' }], variants: [{ code: 'PREV' }, { code: 'NPT' }] }]);
});

test('one professional shows beside the teams of his work the teams he is a member of', async () => {
  const { fatima } = spirit.cast.people;
  await spirit.app.superuser('update professional set member_id = $2 where id = $1', [me, fatima.memberId]);
  await added({ teamId: spirit.cast.teams.noord.id });
  const detail = (person: PersonKey, id = me) => spirit.send<{ professional: { teams: { team: { name: string } }[]; memberships: { teamName: string; endsOn: string | null }[] } }>(
    person, 'query ($id: ID!) { professional(id: $id) { teams { team { name } } memberships { teamName endsOn } } }', { id });
  expect(dataOf(await detail('fatima')).professional).toEqual({ teams: [{ team: { name: 'Noord' } }], memberships: [{ teamName: 'Zuidoost', endsOn: null }] });
  const other = (await list()).find(({ id }) => id !== me)!;
  expect(codesOf(await detail('fatima', other.id))).toEqual(['NOT_FOUND']);
  await spirit.app.superuser('update professional set member_id = null where id = $1', [me]);
  expect(dataOf(await detail('noor')).professional.memberships).toEqual([]);
});

test('a page takes as many statements with many teams as with one', async () => {
  await added();
  const one = await countStatements(() => list('noor', 1));
  await added({ teamId: spirit.cast.teams.noord.id });
  expect(await countStatements(() => list('noor', 50))).toBe(one);
});
