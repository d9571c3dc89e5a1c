import { SEEDED_ROLES } from '@getrouw/access-rules';
import { type Cast, castIn, PASSWORD, type PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, dataOf, type Session, startApp, type TestApp } from '../../test/harness.ts';

let app: TestApp;
let cast: Cast;
let ilse: Session;
beforeAll(async () => {
  app = await startApp();
  cast = await castIn(app.database);
  ilse = await as('ilse');
});
afterAll(() => app.close());

const as = (person: PersonKey) => app.signIn(cast.people[person].email, PASSWORD);
const ROLE = 'id code name { nl en } grants { verb reach } seeded revision';
const ADD = `mutation ($input: AddRoleInput!) { addRole(input: $input) { ${ROLE} } }`;
const CHANGE = `mutation ($input: ChangeRoleInput!) { changeRole(input: $input) { ${ROLE} } }`;
interface Role { id: string; code: string; grants: { verb: string; reach: string }[]; seeded: boolean; revision: number }
const roles = async (session: Session) => dataOf(await app.graphql<{ roles: Role[] }>(session, `{ roles { ${ROLE} } }`)).roles;
const grant = (verb: string, reach = 'organisation') => ({ verb, reach });
const role = (grants: object[], code = 'secretaris') => ({ input: { code, name: { nl: 'Secretaris', en: 'Secretary' }, grants } });

describe('roles', () => {
  test('an organisation starts with those of its kind', async () => {
    const seeded = (await roles(ilse)).filter((each) => each.seeded);
    expect(seeded.map(({ code }) => code)).toEqual(SEEDED_ROLES.provider.map(({ code }) => code).toSorted());
    expect((await roles(await as('mila'))).map(({ code }) => code)).toEqual(['administrator', 'benchmark_analyst', 'method_owner']);
  });

  test('are composed of what one holds', async () => {
    const { addRole } = dataOf(await app.graphql<{ addRole: Role }>(ilse, ADD, role([grant('member.read'), grant('team.manage')])));
    expect(addRole).toMatchObject({ code: 'secretaris', name: { nl: 'Secretaris', en: 'Secretary' }, grants: [grant('member.read'), grant('team.manage')], seeded: false, revision: 1 });
    expect(await app.superuser('select verb, fields from audit_entry where subjects && $1', [[addRole.id]])).toEqual([{ verb: 'role.manage', fields: ['code', 'name', 'grants'] }]);
    const beyond = await app.graphql(ilse, ADD, role([grant('member.read'), grant('response.score', 'own')], 'sluiproute'));
    expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'response.score' } });
    expect((await roles(ilse)).map(({ code }) => code)).not.toContain('sluiproute');
  });

  test('keep what others put into them, and take nothing in that the changer lacks', async () => {
    const id = cast.organisations.spirit.roleIds['reviewer']!;
    const beyond = await app.graphql(ilse, CHANGE, { input: { id, revision: 1, grants: [grant('response.review'), grant('result.export')] } });
    expect(beyond.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', details: { verb: 'result.export' } });
    const { changeRole } = dataOf(await app.graphql<{ changeRole: Role }>(ilse, CHANGE, { input: { id, revision: 1, grants: [grant('response.review'), grant('round.read')] } }));
    expect(changeRole).toMatchObject({ grants: [grant('response.review'), grant('round.read')], seeded: true, revision: 2 });
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id, revision: 1, grants: [] } }))).toEqual(['CONFLICT']);
  });

  test('count for their holders from the next request on', async () => {
    const pieter = await as('pieter');
    const trail = () => app.graphql(pieter, '{ auditEntries { next } }');
    expect(codesOf(await trail())).toEqual([]);
    const director = (await roles(ilse)).find(({ code }) => code === 'director')!;
    const grants = director.grants.filter(({ verb }) => verb !== 'audit.read');
    dataOf(await app.graphql(ilse, CHANGE, { input: { id: director.id, revision: director.revision, grants } }));
    expect(codesOf(await trail())).toEqual(['FORBIDDEN']);
  });

  test('do not take away what keeps members managed', async () => {
    const administrator = (await roles(ilse)).find(({ code }) => code === 'administrator')!;
    const grants = administrator.grants.filter(({ verb }) => verb !== 'member.manage');
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id: administrator.id, revision: administrator.revision, grants } }))).toEqual(['ACCESS_NOBODY_IN_CHARGE']);
  });

  test.each([
    ['a verb that does not exist', [grant('case.burn')], 'input.grants.0.verb'],
    ['a reach that the verb cannot have', [grant('member.read'), grant('member.manage', 'own')], 'input.grants.1.reach'],
    ['a verb twice', [grant('member.read'), grant('member.read')], 'input.grants.1.verb'],
  ])('refuse %s', async (_, grants, field) => {
    const answer = await app.graphql(ilse, ADD, role(grants, 'fout'));
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', field, details: { problems: [{ field }] } });
  });

  test('of one’s own are renamed, and removed when nobody has them', async () => {
    const REMOVE = 'mutation ($id: ID!, $revision: Int!) { deleteRole(id: $id, revision: $revision) }';
    const { id } = dataOf(await app.graphql<{ addRole: Role }>(ilse, ADD, role([grant('member.read')], 'balie'))).addRole;
    const name = { nl: 'Balie', en: 'Front desk' };
    expect(dataOf(await app.graphql<{ changeRole: Role }>(ilse, CHANGE, { input: { id, revision: 1, name, grants: [grant('member.read')] } })).changeRole).toMatchObject({ name, revision: 2 });
    const { memberId } = cast.people.joris;
    const give = async (roleCodes: string[]) => {
      const [{ revision }] = await app.superuser<{ revision: number }>('select revision from member where id = $1', [memberId]) as [{ revision: number }];
      dataOf(await app.graphql(ilse, 'mutation ($input: SetMemberRolesInput!) { setMemberRoles(input: $input) { id } }', { input: { memberId, revision, roleCodes } }));
    };
    await give(['assessor', 'balie']);
    expect(dataOf(await app.graphql<{ roles: { code: string; holders: number }[] }>(ilse, '{ roles { code holders } }')).roles).toContainEqual({ code: 'balie', holders: 1 });
    expect((await app.graphql(ilse, REMOVE, { id, revision: 2 })).errors?.[0]?.extensions).toMatchObject({ code: 'ACCESS_ROLE_IN_USE', details: { count: 1, names: 'Joris Kok' } });
    await give(['assessor']);
    expect(codesOf(await app.graphql(ilse, REMOVE, { id, revision: 1 }))).toEqual(['CONFLICT']);
    expect(codesOf(await app.graphql(ilse, REMOVE, { id, revision: 2 }))).toEqual([]);
    expect(await app.superuser('select verb from audit_entry where subjects = $1 order by id', [[id]])).toEqual([{ verb: 'role.manage' }, { verb: 'role.manage' }, { verb: 'role.delete' }]);
    expect(codesOf(await app.graphql(ilse, REMOVE, { id, revision: 2 }))).toEqual(['NOT_FOUND']);
  });

  test('that come with the organisation keep their name, and stay', async () => {
    const director = (await roles(ilse)).find(({ code }) => code === 'director')!;
    const { id, revision, grants } = director;
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id, revision, grants, name: { nl: 'Baas', en: 'Boss' } } }))).toEqual(['ACCESS_ROLE_SEEDED']);
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id, revision, grants, name: { nl: 'Directeur', en: 'Director' } } }))).toEqual([]);
    expect(codesOf(await app.graphql(ilse, 'mutation ($id: ID!) { deleteRole(id: $id, revision: 1) }', { id }))).toEqual(['ACCESS_ROLE_SEEDED']);
  });

  test('have a code of their own, in small letters', async () => {
    expect(codesOf(await app.graphql(ilse, ADD, role([], 'director')))).toEqual(['ACCESS_ROLE_CODE_TAKEN']);
    expect(codesOf(await app.graphql(ilse, ADD, role([], 'Grote Baas')))).toEqual(['BAD_INPUT']);
  });

  test('of another organisation do not exist, and without the verb nobody composes them', async () => {
    const id = cast.organisations.radar.roleIds['reviewer'];
    expect(codesOf(await app.graphql(ilse, CHANGE, { input: { id, revision: 1, grants: [] } }))).toEqual(['NOT_FOUND']);
    expect((await app.graphql(await as('noor'), ADD, role([]))).errors?.[0]?.extensions.details).toEqual({ verb: 'role.manage' });
    expect((await app.graphql(await as('fatima'), '{ roles { id } }')).errors?.[0]?.extensions.details).toEqual({ verb: 'member.read' });
  });
});
