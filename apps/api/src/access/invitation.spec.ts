import { type Cast, castIn, PASSWORD, type PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailTo, post, tokenTo } from '../../test/mail.ts';
import { codesOf, dataOf, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { clockOf } from '../platform/index.ts';

let app: TestApp;
let cast: Cast;
let ilse: Session;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  app = await startApp({ clock: clockOf(() => now) });
  cast = await castIn(app.database);
});
afterAll(() => app.close());
beforeEach(async () => {
  now = new Date('2026-03-02T09:00:00Z');
  ilse = await as('ilse');
});

const as = (person: PersonKey) => app.signIn(cast.people[person].email, PASSWORD);
const OWN = 'drie koeien in de wei';
const INVITATION = 'id email name locale external startsOn endsOn sentAt expiresAt expired mail revision roles { code }';
interface Invitation { id: string; email: string; revision: number; expired: boolean; mail: string; roles: { code: string }[] }
const WENDY = { name: 'Wendy Postma', locale: 'nl', external: false, startsOn: '2026-03-01', endsOn: null as string | null, roleCodes: ['professional'] };

const send = (values: object, by = ilse) => app.graphql<{ inviteMember: Invitation }>(by, `mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { ${INVITATION} } }`, { input: { ...WENDY, ...values } });
const invite = async (email: string, values: object = {}, by = ilse) => dataOf(await send({ email, ...values }, by)).inviteMember;
const again = ({ id, revision }: Invitation) => app.graphql<{ sendInvitationAgain: Invitation }>(ilse, `mutation ($id: ID!, $revision: Int!) { sendInvitationAgain(id: $id, revision: $revision) { ${INVITATION} } }`, { id, revision });
const withdraw = ({ id, revision }: Invitation) => app.graphql(ilse, 'mutation ($id: ID!, $revision: Int!) { withdrawInvitation(id: $id, revision: $revision) }', { id, revision });
const open = async () => dataOf(await app.graphql<{ invitations: { items: Invitation[] } }>(ilse, `{ invitations(first: 200) { items { ${INVITATION} } } }`)).invitations.items;
const look = (token: string, session?: Session) => post(app, 'link', { token }, session);
const accept = (token: string, password?: string, session?: Session) => post(app, 'invitation/accept', { token, password }, session);
const placesOf = async (session: Session) =>
  dataOf(await app.graphql<{ viewer: { memberships: { organisation: { slug: string } }[] } }>(session, '{ viewer { memberships { organisation { slug } } } }')).viewer.memberships.map(({ organisation }) => organisation.slug);

describe('somebody without an account', () => {
  test('is invited, chooses a password of his own, and works there with the roles he was given', async () => {
    const invited = await invite('Wendy@Spirit.example ', { roleCodes: ['professional', 'reviewer'] });
    expect(invited).toMatchObject({ email: 'wendy@spirit.example', name: 'Wendy Postma', startsOn: '2026-03-01', endsOn: null, expired: false, mail: 'sent', revision: 1, roles: [{ code: 'professional' }, { code: 'reviewer' }] });
    expect((await open()).map(({ email }) => email)).toEqual(['wendy@spirit.example']);
    expect(await app.superuser(`select from member where name = 'Wendy Postma'`)).toEqual([]);

    const [mail] = await mailTo(app, 'wendy@spirit.example');
    expect(mail).toMatchObject({ subject: 'Uitnodiging voor Getrouw van Spirit', text: expect.stringContaining('Ilse Bakker nodigt u uit') });
    expect(mail!.text).toContain('16 maart 2026');
    const token = await tokenTo(app, 'wendy@spirit.example');
    expect(await look(token)).toMatchObject({ status: 200, body: { purpose: 'invitation', organisation: 'Spirit', inviter: 'Ilse Bakker', email: 'wendy@spirit.example', hasAccount: false, signedIn: false } });

    expect(await accept(token, OWN)).toMatchObject({ status: 200, body: { organisationId: cast.organisations.spirit.id, startsOn: '2026-03-02' } });
    const wendy = await app.signIn('wendy@spirit.example', OWN);
    const { viewer } = dataOf(await app.graphql<{ viewer: object }>(wendy, '{ viewer { name locale organisation { slug } navigation } }'));
    expect(viewer).toMatchObject({ name: 'Wendy Postma', locale: 'nl', organisation: { slug: 'spirit' }, navigation: expect.arrayContaining(['review']) });
    expect(await open()).toEqual([]);
    const [member] = await app.superuser<{ id: string }>(`select id from member where name = 'Wendy Postma' and starts_on = '2026-03-02'`);
    const trail = await app.superuser<{ verb: string; account_id: string; fields: string[] }>('select verb, account_id, fields from audit_entry where subjects && $1 order by id', [[member!.id, invited.id]]);
    expect(trail.map(({ verb }) => verb)).toEqual(['member.invite', 'member.accept']);
    expect(trail[1]!.account_id).not.toBe(cast.people.ilse.accountId);
    expect(JSON.stringify(await app.superuser('select * from audit_entry'))).not.toContain('wendy@');
    expect(await app.superuser('select email from invitation where id = $1', [invited.id])).toEqual([{ email: null }]);
  });

  test('reads the mail in the language that was chosen, which is that of the account too', async () => {
    await invite('jane@spirit.example', { locale: 'en', name: 'Jane Doe' });
    expect((await mailTo(app, 'jane@spirit.example'))[0]).toMatchObject({ subject: 'Invitation to Getrouw from Spirit', text: expect.stringContaining('until 16 March 2026') });
    await accept(await tokenTo(app, 'jane@spirit.example'), OWN);
    expect(dataOf(await app.graphql(await app.signIn('jane@spirit.example', OWN), '{ viewer { locale } }'))).toEqual({ viewer: { locale: 'en' } });
  });

  test('whose membership begins later is told when, and has no access before', async () => {
    await invite('later@spirit.example', { startsOn: '2026-04-01' });
    expect(await accept(await tokenTo(app, 'later@spirit.example'), OWN)).toMatchObject({ body: { startsOn: '2026-04-01' } });
    expect(await placesOf(await app.signIn('later@spirit.example', OWN))).toEqual([]);
    now = new Date('2026-04-01T09:00:00Z');
    expect(await placesOf(await app.signIn('later@spirit.example', OWN))).toEqual(['spirit']);
  });

  test.each([['a short password', 'kort'], ['a password from the own name', 'wendypostma12'], ['no password', undefined]])('is refused with %s, and the link goes on working', async (_, password) => {
    const [known] = await open();
    if (!known) await invite('streng@spirit.example');
    const token = await tokenTo(app, 'streng@spirit.example');
    expect(await accept(token, password)).toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'password' });
    expect((await look(token)).status).toBe(200);
  });
});

describe('somebody with an account elsewhere', () => {
  test('accepts when signed in, keeps account and password, and works in both', async () => {
    const { email } = cast.people.daan;
    await invite(email, { external: true, endsOn: '2026-12-31', roleCodes: ['assessor'] });
    const token = await tokenTo(app, email);
    expect(await look(token)).toMatchObject({ body: { hasAccount: true, signedIn: false } });
    expect(await accept(token, OWN)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const daan = await as('daan');
    expect(await look(token, daan)).toMatchObject({ body: { hasAccount: true, signedIn: true } });
    expect((await accept(token, undefined, daan)).status).toBe(200);
    expect(await placesOf(daan)).toEqual(['radar', 'spirit']);
    expect(await app.superuser(`select m.name, m.external, m.ends_on::text from member m where m.account_id = $1 and m.organisation_id = $2`, [cast.people.daan.accountId, cast.organisations.spirit.id]))
      .toEqual([{ name: 'Wendy Postma', external: true, ends_on: '2026-12-31' }]);
    expect(await app.superuser('select name from auth.account where email = $1', [email])).toEqual([{ name: 'Daan Willems' }]);
    await expect(app.signIn(email, OWN)).rejects.toThrow('401');
  });

  test('looks the same to who invites as somebody without one', async () => {
    const answers = await Promise.all([send({ email: cast.people.eva.email }), send({ email: 'eva.elders@spirit.example' })]);
    const told = answers.map((answer) => ({ ...dataOf(answer).inviteMember, id: null, email: null }));
    expect(told[0]).toEqual(told[1]);
    const texts = await Promise.all([cast.people.eva.email, 'eva.elders@spirit.example'].map(async (email) => (await mailTo(app, email))[0]!.text.replace(/#.*/, '')));
    expect(texts[0]).toBe(texts[1]);
  });
});

describe('inviting', () => {
  test('who is a member already is refused, and a former member is pointed to the membership', async () => {
    expect(codesOf(await send({ email: 'FATIMA@spirit.example' }))).toEqual(['ACCESS_MEMBER_EXISTS']);
    await app.superuser(`update member set ends_on = '2026-02-01' where id = $1`, [cast.people.sanne.memberId]);
    expect(codesOf(await send({ email: cast.people.sanne.email }))).toEqual(['ACCESS_MEMBER_ENDED']);
    await app.superuser(`update member set ends_on = '2026-03-02', ended_at = '2026-03-02T08:00:00Z' where id = $1`, [cast.people.sanne.memberId]);
    expect(codesOf(await send({ email: cast.people.sanne.email }))).toEqual(['ACCESS_MEMBER_ENDED']); // this morning
    await app.superuser(`update member set ends_on = null, ended_at = null where id = $1`, [cast.people.sanne.memberId]);
  });

  test('with a role holds on to that role until the invitation is answered', async () => {
    const add = 'mutation ($input: AddRoleInput!) { addRole(input: $input) { id } }';
    const remove = (id: string) => app.graphql(ilse, 'mutation ($id: ID!) { deleteRole(id: $id, revision: 1) }', { id });
    for (const [code, answer] of [
      ['balie', withdraw], ['loket', async ({ email }: Invitation) => accept(await tokenTo(app, email), OWN)],
    ] as const) {
      const input = { code, name: { nl: code, en: code }, grants: [{ verb: 'member.read', reach: 'organisation' }] };
      const { id } = dataOf(await app.graphql<{ addRole: { id: string } }>(ilse, add, { input })).addRole;
      const invited = await invite(`${code}@spirit.example`, { roleCodes: [code] });
      expect(codesOf(await remove(id))).toEqual(['ACCESS_ROLE_INVITED']);
      await answer(invited);
      expect(codesOf(await remove(id))).toEqual(code === 'balie' ? [] : ['ACCESS_ROLE_IN_USE']);
      expect(await app.superuser('select from invitation_role where invitation_id = $1', [invited.id])).toEqual([]);
    }
  });

  test('an address twice is refused, also at the same moment', async () => {
    const answers = await Promise.all([send({ email: 'dubbel@spirit.example' }), send({ email: 'dubbel@spirit.example' })]);
    expect(answers.flatMap(codesOf)).toEqual(['ACCESS_INVITED_ALREADY']);
    expect(codesOf(await send({ email: 'Dubbel@spirit.example' }))).toEqual(['ACCESS_INVITED_ALREADY']);
    expect(await mailTo(app, 'dubbel@spirit.example')).toHaveLength(1);
  });

  test('who became a member in the meantime finds out when accepting, and nothing changes', async () => {
    await invite(cast.people.ruben.email);
    await app.superuser(`insert into member (organisation_id, id, account_id, name, external, starts_on, revision) values ($1, gen_random_uuid(), $2, 'Ruben', false, '2026-01-01', 1)`, [cast.organisations.spirit.id, cast.people.ruben.accountId]);
    const token = await tokenTo(app, cast.people.ruben.email);
    expect(await accept(token, undefined, await as('ruben'))).toMatchObject({ code: 'ACCESS_MEMBER_EXISTS' });
    expect((await look(token)).status).toBe(200);
  });

  test.each([
    ['an address that is none', { email: 'wendy' }, 'email'],
    ['two addresses', { email: 'a@b.nl, c@d.nl' }, 'email'],
    ['no name', { name: ' ' }, 'name'],
    ['a role that does not exist', { roleCodes: ['keizer'] }, 'input.roleCodes'],
    ['a role named twice', { roleCodes: ['assessor', 'assessor'] }, 'roleCodes'],
    ['somebody from outside without an end', { external: true }, 'input.endsOn'],
    ['an end that is past', { endsOn: '2026-03-01' }, 'input.endsOn'],
  ])('is refused with %s', async (_, wrong, field) => {
    const answer = await send({ email: 'ander@spirit.example', ...wrong });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_INPUT', details: { problems: [{ field: expect.stringContaining(field) }] } });
    expect(await mailTo(app, 'ander@spirit.example')).toEqual([]);
  });

  test('is refused with an end before the beginning', async () => {
    expect(codesOf(await send({ email: 'ander@spirit.example', startsOn: '2026-05-01', endsOn: '2026-04-01' }))).toEqual(['ACCESS_MEMBER_ENDS_BEFORE_START']);
  });
});

describe('a link', () => {
  test('is not used up by opening it, as programs that look through mail do', async () => {
    await invite('scan@spirit.example');
    const token = await tokenTo(app, 'scan@spirit.example');
    for (let time = 0; time < 3; time += 1) expect((await look(token)).status).toBe(200);
    expect((await accept(token, OWN)).status).toBe(200);
  });

  test('works once, also when it is sent from two windows at the same moment', async () => {
    await invite('twee@spirit.example');
    const token = await tokenTo(app, 'twee@spirit.example');
    const answers = await Promise.all([accept(token, OWN), accept(token, OWN), accept(token, OWN)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
    expect(answers.filter(({ status }) => status === 410).map(({ code }) => code)).toEqual(['ACCESS_LINK_USED', 'ACCESS_LINK_USED']);
    expect(await look(token)).toMatchObject({ status: 410, code: 'ACCESS_LINK_USED' });
    expect(await app.superuser(`select from auth.account where email = 'twee@spirit.example'`)).toHaveLength(1);
  });

  test('is worth nothing after fourteen days, and the invitation shows it and can be sent again', async () => {
    const invited = await invite('laat@spirit.example');
    const token = await tokenTo(app, 'laat@spirit.example');
    now = new Date('2026-03-16T08:59:00Z');
    expect((await look(token)).status).toBe(200);
    now = new Date('2026-03-16T09:00:00Z');
    ilse = await as('ilse');
    expect([(await look(token)).code, (await accept(token, OWN)).code]).toEqual(['ACCESS_LINK_EXPIRED', 'ACCESS_LINK_EXPIRED']);
    expect((await open()).find(({ id }) => id === invited.id)).toMatchObject({ expired: true });
    expect(dataOf(await again(invited)).sendInvitationAgain).toMatchObject({ expired: false, revision: 2 });
    expect((await accept(await tokenTo(app, 'laat@spirit.example'), OWN)).status).toBe(200);
  });

  test('that was sent again replaces the one before', async () => {
    const invited = await invite('opnieuw@spirit.example');
    const first = await tokenTo(app, 'opnieuw@spirit.example');
    dataOf(await again(invited));
    expect(codesOf(await again(invited))).toEqual(['CONFLICT']);
    expect([(await look(first)).code, (await accept(first, OWN)).code]).toEqual(['ACCESS_LINK_VOID', 'ACCESS_LINK_VOID']);
    expect((await look(await tokenTo(app, 'opnieuw@spirit.example'))).status).toBe(200);
  });

  test('of an invitation that was withdrawn is worth nothing, and the address can be invited anew', async () => {
    const invited = await invite('terug@spirit.example');
    const token = await tokenTo(app, 'terug@spirit.example');
    dataOf(await withdraw(invited));
    expect(await accept(token, OWN)).toMatchObject({ status: 410, code: 'ACCESS_LINK_VOID' });
    expect(codesOf(await withdraw(invited))).toEqual(['ACCESS_INVITATION_ANSWERED']);
    expect(codesOf(await again(invited))).toEqual(['ACCESS_INVITATION_ANSWERED']);
    expect((await invite('terug@spirit.example')).id).not.toBe(invited.id);
  });

  test('withdrawn at the moment at which it is accepted leaves one of both', async () => {
    for (let time = 0; time < 4; time += 1) {
      const email = `gelijk${time}@spirit.example`;
      const invited = await invite(email);
      const [accepted, withdrawn] = await Promise.all([accept(await tokenTo(app, email), OWN), withdraw(invited)]);
      expect([accepted.status === 200, withdrawn.errors === undefined].filter(Boolean), JSON.stringify([accepted, withdrawn])).toHaveLength(1);
    }
  });

  test('is not for who is signed in as somebody else', async () => {
    await invite('eigen@spirit.example');
    const token = await tokenTo(app, 'eigen@spirit.example');
    const noor = await as('noor');
    expect([(await look(token, noor)).code, (await accept(token, OWN, noor)).code]).toEqual(['ACCESS_LINK_FOREIGN', 'ACCESS_LINK_FOREIGN']);
    expect(JSON.stringify(await look(token, noor))).not.toContain('eigen@');
    expect((await look(token)).status).toBe(200);
  });

  test.each(['', 'x', 'A'.repeat(43), "' or true --", 'A'.repeat(100)])('that somebody made up does not exist: %s', async (token) => {
    expect(await look(token)).toMatchObject({ status: 404, code: 'ACCESS_LINK_UNKNOWN' });
    for (const path of ['invitation/accept', 'password/reset', 'email/confirm']) expect((await post(app, path, { token, password: OWN })).code).toBe('ACCESS_LINK_UNKNOWN');
  });

  test.each([[{}], [{ token: 7 }], [{ token: 'A'.repeat(101) }], [[]]])('that is none is refused: %j', async (body) => {
    expect(await post(app, 'link', body)).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });

  test('for something else does nothing', async () => {
    await invite('anders@spirit.example');
    const token = await tokenTo(app, 'anders@spirit.example');
    expect((await post(app, 'password/reset', { token, password: OWN })).code).toBe('ACCESS_LINK_UNKNOWN');
    expect((await post(app, 'email/confirm', { token })).code).toBe('ACCESS_LINK_UNKNOWN');
    expect((await look(token)).status).toBe(200);
  });

  test('stands neither in the database nor in a log', async () => {
    await invite('geheim@spirit.example');
    const token = await tokenTo(app, 'geheim@spirit.example');
    await accept(token, OWN);
    const kept = JSON.stringify(await app.superuser('select l::text from auth.link l union all select m::text from auth.mail m'));
    for (const secret of [token, Buffer.from(token).toString('hex')]) expect(kept).not.toContain(secret);
    expect(app.logs.join()).not.toContain(token);
    expect(app.logs.join()).not.toContain('geheim@');
  });
});
