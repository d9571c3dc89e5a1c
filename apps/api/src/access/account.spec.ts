import { type Cast, castIn, PASSWORD, type PersonKey } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { mailTo, post, tokenTo } from '../../test/mail.ts';
import { codesOf, dataOf, NOBODY, type Session, startApp, type TestApp } from '../../test/harness.ts';
import { clockOf } from '../platform/index.ts';

let app: TestApp;
let cast: Cast;
let now = new Date('2026-03-02T09:00:00Z');
beforeAll(async () => {
  app = await startApp({ clock: clockOf(() => now) });
  cast = await castIn(app.database);
});
afterAll(() => app.close());
beforeEach(async () => {
  now = new Date('2026-03-02T09:00:00Z');
  await app.superuser('truncate auth.attempt');
});

const as = (person: PersonKey) => app.signIn(cast.people[person].email, PASSWORD);
const NEW = 'vier schapen op de dijk';
const forgotten = (email: string) => post(app, 'password/forgotten', { email });
const reset = (token: string, password = NEW, session?: Session) => post(app, 'password/reset', { token, password }, session);
const confirm = (token: string, session?: Session) => post(app, 'email/confirm', { token }, session);
const isSignedIn = async (session: Session) => dataOf(await app.graphql<{ viewer: unknown }>(session, '{ viewer { email } }')).viewer !== null;
const changePassword = (session: Session, currentPassword: string, newPassword = NEW) =>
  app.graphql(session, 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input: { currentPassword, newPassword } });
const changeEmail = (session: Session, email: string, currentPassword = PASSWORD) =>
  app.graphql(session, 'mutation ($input: ChangeEmailInput!) { changeEmail(input: $input) }', { input: { currentPassword, email } });
const fieldsOf = (answer: { errors?: { extensions: { field?: string } }[] }) => answer.errors?.map(({ extensions }) => extensions.field);
const trailOf = (accountId: string) => app.superuser('select organisation_id, verb, fields, subjects from audit_entry where account_id = $1 order by id', [accountId]);

describe('a forgotten password', () => {
  test('is replaced by a link in a mail, which ends all sessions', async () => {
    const hanna = cast.people.hanna;
    const [here, elsewhere, noor] = [await as('hanna'), await as('hanna'), await as('noor')];
    expect((await forgotten(' Hanna@Spirit.example')).status).toBe(200);
    expect((await mailTo(app, hanna.email))[0]).toMatchObject({ subject: 'Nieuw wachtwoord voor Getrouw' });
    const token = await tokenTo(app, hanna.email);
    expect((await post(app, 'link', { token })).body).toEqual({ purpose: 'password_reset', email: hanna.email });
    expect((await reset(token)).status).toBe(200);
    expect([await isSignedIn(here), await isSignedIn(elsewhere), await isSignedIn(noor)]).toEqual([false, false, true]);
    await expect(app.signIn(hanna.email, PASSWORD)).rejects.toThrow('401');
    await app.signIn(hanna.email, NEW);
    expect((await mailTo(app, hanna.email))[0]).toMatchObject({ subject: 'Uw wachtwoord voor Getrouw is gewijzigd', link: null });
    expect(await trailOf(hanna.accountId)).toEqual([{ organisation_id: hanna.organisationId, verb: 'account.password_reset', fields: ['password'], subjects: [] }]);
  });

  test('stands in the trail of each organisation where the person works', async () => {
    const { accountId, email } = cast.people.ruben;
    await app.superuser(`insert into member (organisation_id, id, account_id, name, external, starts_on, revision) values ($1, gen_random_uuid(), $2, 'Ruben', false, '2020-01-01', 1)`, [cast.organisations.spirit.id, accountId]);
    await forgotten(email);
    expect((await reset(await tokenTo(app, email))).status).toBe(200);
    expect(new Set((await trailOf(accountId)).map((row) => row['organisation_id']))).toEqual(new Set([cast.organisations.spirit.id, cast.organisations.radar.id]));
  });

  test('is answered the same, and as late, for an address without an account, which gets no mail', async () => {
    const timed = async (email: string) => {
      const began = performance.now();
      return { answer: await forgotten(email), ms: performance.now() - began };
    };
    const [known, unknown] = [await timed(cast.people.pieter.email), await timed('niemand@spirit.example')];
    expect(unknown.answer).toEqual(known.answer);
    for (const { ms } of [known, unknown]) expect(ms).toBeGreaterThanOrEqual(390);
    expect(await mailTo(app, 'niemand@spirit.example')).toEqual([]);
    expect(await mailTo(app, cast.people.pieter.email)).toHaveLength(1);
  });

  test('is slowed, for known and unknown addresses alike, without keeping anybody from signing in', async () => {
    for (const email of [cast.people.bram.email, 'niemand@spirit.example']) {
      const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await forgotten(email)).status));
      expect(statuses.filter((status) => status === 429).length, email).toBeGreaterThan(0);
    }
    await as('bram');
  });

  test('that somebody goes on asking for fills no mailbox, and each link that came works', async () => {
    const { email } = cast.people.zoe;
    for (let time = 0; time < 8; time += 1) expect((await forgotten(email)).status).toBe(200);
    const mails = await mailTo(app, email);
    expect(mails).toHaveLength(5);
    for (const { link } of mails) expect((await post(app, 'link', { token: new URL(link!).hash.slice(1) })).status).toBe(200);
    now = new Date('2026-03-02T10:00:00Z');
    await forgotten(email);
    expect(await mailTo(app, email)).toHaveLength(6);
  });

  test('whose link is an hour old is asked for again', async () => {
    await forgotten(cast.people.fatima.email);
    const token = await tokenTo(app, cast.people.fatima.email);
    now = new Date('2026-03-02T10:00:00Z');
    expect([(await post(app, 'link', { token })).code, (await reset(token)).code]).toEqual(['ACCESS_LINK_EXPIRED', 'ACCESS_LINK_EXPIRED']);
    await as('fatima');
  });

  test('is replaced once, also from two windows at the same moment, and voids the other links of the account', async () => {
    const { email } = cast.people.tess;
    await forgotten(email);
    const other = await tokenTo(app, email);
    await forgotten(email);
    const token = await tokenTo(app, email);
    const answers = await Promise.all([reset(token), reset(token), reset(token)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410]);
    expect((await reset(token)).code).toBe('ACCESS_LINK_USED');
    expect((await reset(other)).code).toBe('ACCESS_LINK_VOID');
  });

  test('is not replaced by who is signed in as somebody else, nor by a weak one; the link goes on working', async () => {
    const { email } = cast.people.joris;
    await forgotten(email);
    const token = await tokenTo(app, email);
    expect(await reset(token, NEW, await as('noor'))).toMatchObject({ status: 403, code: 'ACCESS_LINK_FOREIGN' });
    expect(await reset(token, 'joriskok1234')).toMatchObject({ status: 400, code: 'BAD_INPUT', field: 'password' });
    expect((await reset(token, NEW, await as('joris'))).status).toBe(200);
  });

  test('of nonsense is refused', async () => {
    for (const body of [{}, { email: 'noor' }, { email: ['noor@spirit.example'] }, []]) expect(await post(app, 'password/forgotten', body)).toMatchObject({ status: 400, code: 'BAD_INPUT' });
  });
});

describe('changing one’s own password', () => {
  test('needs the current one, ends the other sessions and keeps this one', async () => {
    const { email, accountId } = cast.people.eva;
    const [here, elsewhere] = [await as('eva'), await as('eva')];
    expect(fieldsOf(await changePassword(here, 'niet dit wachtwoord'))).toEqual(['input.currentPassword']);
    expect(fieldsOf(await changePassword(here, PASSWORD, 'kort'))).toEqual(['input.newPassword']);
    expect(await isSignedIn(elsewhere)).toBe(true);
    await forgotten(email);
    dataOf(await changePassword(here, PASSWORD));
    expect([await isSignedIn(here), await isSignedIn(elsewhere)]).toEqual([true, false]);
    expect((await reset(await tokenTo(app, email))).code).toBe('ACCESS_LINK_VOID');
    await app.signIn(email, NEW);
    expect(await trailOf(accountId)).toEqual([expect.objectContaining({ verb: 'account.password', fields: ['password'] })]);
  });

  test('is slowed as signing in is', async () => {
    const thijs = await as('thijs');
    const codes = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) codes.push(...codesOf(await changePassword(thijs, 'niet dit wachtwoord')));
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 'BAD_INPUT'), 'ACCESS_TOO_MANY_ATTEMPTS']);
  });
});

describe('changing one’s own address', () => {
  test('is confirmed from the new one, told to the old one, and then counts for signing in', async () => {
    const { email, accountId } = cast.people.karim;
    const karim = await as('karim');
    expect(fieldsOf(await changeEmail(karim, 'k.haddad@radar.example', 'niet dit wachtwoord'))).toEqual(['input.currentPassword']);
    expect(fieldsOf(await changeEmail(karim, email))).toEqual(['input.email']);
    expect(codesOf(await changeEmail(karim, 'karim'))).toEqual(['BAD_INPUT']);
    await forgotten(email);
    dataOf(await changeEmail(karim, 'K.Haddad@radar.example'));
    await as('karim');
    const token = await tokenTo(app, 'k.haddad@radar.example');
    expect((await post(app, 'link', { token })).body).toEqual({ purpose: 'email_change', email: 'k.haddad@radar.example' });
    expect((await confirm(token)).status).toBe(200);
    expect((await mailTo(app, email))[0]).toMatchObject({ subject: 'Uw e-mailadres voor Getrouw is gewijzigd', text: expect.not.stringContaining('k.haddad') });
    await app.signIn('k.haddad@radar.example', PASSWORD);
    await expect(as('karim')).rejects.toThrow('401');
    expect(await isSignedIn(karim)).toBe(true);
    expect((await confirm(token)).code).toBe('ACCESS_LINK_USED');
    expect((await reset(await tokenTo(app, email))).code).toBe('ACCESS_LINK_VOID'); // it lies in the old mailbox
    expect(await trailOf(accountId)).toEqual([expect.objectContaining({ verb: 'account.email_ask' }), expect.objectContaining({ verb: 'account.email', fields: ['email'] })]);
  });

  test('to one that has an account looks the same, and is refused to its owner', async () => {
    const zoe = await as('zoe');
    expect(await changeEmail(zoe, cast.people.noor.email)).toEqual(await changeEmail(zoe, 'vrij@radar.example'));
    dataOf(await changeEmail(zoe, cast.people.noor.email));
    expect(await confirm(await tokenTo(app, cast.people.noor.email))).toMatchObject({ code: 'ACCESS_ADDRESS_TAKEN' });
    await Promise.all([as('zoe'), as('noor')]);
  });

  test('asked twice leaves the newest link, for a day, and not to who is signed in as somebody else', async () => {
    const inge = await as('inge');
    dataOf(await changeEmail(inge, 'eerste@stj.example'));
    dataOf(await changeEmail(inge, 'tweede@stj.example'));
    expect((await confirm(await tokenTo(app, 'eerste@stj.example'))).code).toBe('ACCESS_LINK_VOID');
    const token = await tokenTo(app, 'tweede@stj.example');
    expect((await confirm(token, await as('ton'))).code).toBe('ACCESS_LINK_FOREIGN');
    now = new Date('2026-03-03T09:00:00Z');
    expect((await confirm(token)).code).toBe('ACCESS_LINK_EXPIRED');
  });

  test('to one that nobody confirms is forgotten after a month', async () => {
    dataOf(await changeEmail(await as('inge'), 'nooit@stj.example'));
    now = new Date('2026-04-03T09:00:00Z');
    await forgotten('niemand@radar.example');
    expect(await app.superuser('select from auth.link')).toEqual([]);
  });

  test('is for who signed in', async () => {
    expect(codesOf(await changeEmail(NOBODY, 'x@y.nl'))).toEqual(['UNAUTHENTICATED']);
    expect(codesOf(await changePassword(NOBODY, PASSWORD))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the mail of the demonstration', () => {
  test('is shown newest first, page after page', async () => {
    const page = (after?: string) => app.graphql<{ shownMail: { items: { id: string; at: string }[]; next: string | null } }>(NOBODY, 'query ($after: String) { shownMail(first: 2, after: $after) { items { id at } next } }', { after });
    const first = dataOf(await page()).shownMail;
    const second = dataOf(await page(first.next!)).shownMail;
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted().toReversed());
    expect(new Set(ids).size).toBe(4);
    expect(codesOf(await page('hier'))).toEqual(['BAD_INPUT']);
  });

  test('does not exist elsewhere, where whatever needs mail is refused and the start says so', async () => {
    const real = await startApp({ env: { DEMONSTRATION: '0', PUBLIC_URL: 'https://getrouw.example' } });
    const { people } = await castIn(real.database);
    expect(codesOf(await real.graphql(NOBODY, '{ shownMail { next } }'))).toEqual(['NOT_FOUND']);
    expect(dataOf(await real.graphql(NOBODY, '{ installation { mail } }'))).toEqual({ installation: { mail: 'none' } });
    for (const email of [people.noor.email, 'niemand@spirit.example']) expect((await post(real, 'password/forgotten', { email })).code).toBe('NO_MAIL');
    expect(real.logs.join()).toContain('MAIL_URL is not set: nobody can be invited');
    await real.close();
  });
});
