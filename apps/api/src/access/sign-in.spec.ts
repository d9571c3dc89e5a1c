import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clockOf } from '../platform/index.ts';
import { codesOf, dataOf, NOBODY, type Session, startApp, statementsOf, type TestApp, tokenIn } from '../../test/harness.ts';

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

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${app.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
const signIn = (email: unknown, password: unknown, headers?: Record<string, string>) => post('/auth/sign-in', { email, password }, headers);
/** The cookie of this name that an answer sets, whole. */
const cookieOf = (response: Response, name: string) => response.headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`));
const codeOf = async (response: Response) => ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code;

const VIEWER = '{ viewer { accountId email name locale organisation { slug kind } memberId external grants { verb reach } navigation secrecyDeclared memberships { memberId organisation { id slug } } } }';
interface Viewer { accountId: string; email: string; locale: string; organisation: { slug: string } | null; memberId: string | null; grants: { verb: string; reach: string }[]; navigation: string[]; memberships: { organisation: { slug: string } }[] }
const viewer = async (session: Session) => dataOf(await app.graphql<{ viewer: Viewer | null }>(session, VIEWER)).viewer;

describe('signing in', () => {
  test('somebody with one membership works there at once, with the rights of his role', async () => {
    const tess = await app.signIn('TESS@spirit.example ', PASSWORD);
    expect(await viewer(tess)).toEqual({
      accountId: cast.people.tess.accountId, email: 'tess@spirit.example', name: 'Tess Vermeer', locale: 'nl',
      organisation: { slug: 'spirit', kind: 'provider' }, memberId: cast.people.tess.memberId, external: true,
      grants: [{ verb: 'response.score', reach: 'own' }, { verb: 'registration.code', reach: 'own' }, { verb: 'reachability.record', reach: 'own' }], navigation: ['work', 'coding'], secrecyDeclared: false,
      memberships: [{ memberId: cast.people.tess.memberId, organisation: { id: cast.organisations.spirit.id, slug: 'spirit' } }],
    });
  });

  test('nobody is nobody', async () => {
    expect(await viewer(NOBODY)).toBeNull();
    expect(await viewer({ cookie: 'getrouw=made-up.signature' })).toBeNull();
  });

  test('a wrong password, an unknown address and nonsense get one answer', async () => {
    const responses = await Promise.all([
      signIn('noor@spirit.example', 'not this one'), signIn('nobody@spirit.example', PASSWORD), signIn({ a: 1 }, [PASSWORD]), signIn('', ''), post('/auth/sign-in', []),
    ]);
    const answers = await Promise.all(responses.map(async (response) => {
      const { errors: [error] } = (await response.json()) as { errors: [{ message: string; extensions: { code: string } }] };
      return { status: response.status, cookies: response.headers.getSetCookie(), message: error.message, code: error.extensions.code };
    }));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveLength(1);
    expect(answers[0]).toMatchObject({ status: 401, code: 'ACCESS_SIGN_IN_REFUSED', cookies: [] });
  });

  test('a password in the address is none', async () => {
    const address = `/auth/sign-in?email=noor@spirit.example&password=${encodeURIComponent(PASSWORD)}`;
    for (const response of [await post(address, {}), await fetch(app.url + address, { method: 'POST' })]) {
      expect([response.status, await codeOf(response)]).toEqual([401, 'ACCESS_SIGN_IN_REFUSED']);
    }
  });

  test('the session id is a new one, so one planted before is worth nothing', async () => {
    const first = await app.signIn('noor@spirit.example', PASSWORD);
    const again = await signIn('noor@spirit.example', PASSWORD, first);
    const second = { cookie: cookieOf(again, 'getrouw')!.split(';')[0]! };
    expect(second.cookie).not.toEqual(first.cookie);
    expect(await viewer(first)).toBeNull();
    expect(await viewer(second)).toMatchObject({ email: 'noor@spirit.example' });
  });

  test('a session ends after twelve hours, however it was used', async () => {
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    now = new Date('2026-03-02T20:59:00Z');
    expect(await viewer(noor)).not.toBeNull();
    now = new Date('2026-03-02T21:00:00Z');
    expect(await viewer(noor)).toBeNull();
    expect(codesOf(await app.graphql(noor, '{ sites { id } }'))).toEqual(['UNAUTHENTICATED']);
  });

  test('the database holds neither the password nor what opens a session', async () => {
    const token = tokenIn(await app.signIn('noor@spirit.example', PASSWORD));
    const rows = await app.superuser('select s::text from auth.session s union all select a::text from auth.account a union all select t::text from auth.attempt t');
    const kept = JSON.stringify(rows);
    for (const secret of [token, PASSWORD, Buffer.from(token).toString('hex')]) expect(kept).not.toContain(secret);
    expect(app.logs.join()).not.toContain(token);
    expect(app.logs.join()).not.toContain('noor@spirit.example');
  });
});

describe('knowing who asks', () => {
  test('costs one statement a request', async () => {
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    await viewer(noor);
    const statements = await statementsOf(async () => dataOf(await app.graphql(noor, '{ installation { demonstration } }')));
    expect(statements.filter((text) => !/audit|organisations_to_seal/.test(text))).toEqual([expect.stringContaining('auth.session_read')]);
  });

  test('costs none for files and health', async () => {
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    const statements = await statementsOf(async () => expect((await fetch(`${app.url}/health/live`, { headers: noor })).status).toBe(200));
    expect(statements.filter((text) => text.includes('session'))).toEqual([]);
  });
});

describe('the cookie', () => {
  test('in the demonstration goes over plain http, and is secure where the address is', async () => {
    expect(cookieOf(await signIn('noor@spirit.example', PASSWORD), 'getrouw')).toMatch(/^getrouw=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('outside the demonstration is given over https only, to this host only, and is not sent from other sites', async () => {
    await using strict = await startedStrict();
    const plain = await strict.signIn({});
    expect([plain.status, await codeOf(plain), plain.headers.getSetCookie()]).toEqual([403, 'ACCESS_NEEDS_HTTPS', []]);
    const cookie = cookieOf(await strict.signIn({ 'x-forwarded-proto': 'https' }), '__Host-getrouw');
    expect(cookie).toMatch(/^__Host-getrouw=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  test('that cannot be given is said before anybody types a password', async () => {
    const told = async (url: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: '{ installation { secure } }' }),
      });
      return ((await response.json()) as { data: { installation: unknown } }).data.installation;
    };
    await using strict = await startedStrict();
    expect(await told(strict.url)).toEqual({ secure: false });
    expect(await told(strict.url, { 'x-forwarded-proto': 'https' })).toEqual({ secure: true });
    await using plain = await startedStrict('http://getrouw.example');
    expect(await told(plain.url, { 'x-forwarded-proto': 'https' })).toEqual({ secure: false });
    expect(await told(app.url)).toEqual({ secure: true });
  });
});

describe('guessing', () => {
  const wrong = (email: string) => signIn(email, 'not this one');

  test('is slowed per account, also for whoever then knows the password, and not for others', async () => {
    for (let attempt = 1; attempt <= 10; attempt += 1) expect((await wrong('noor@spirit.example')).status).toBe(401);
    const refused = await signIn('Noor@Spirit.example', PASSWORD);
    expect([refused.status, await codeOf(refused)]).toEqual([429, 'ACCESS_TOO_MANY_ATTEMPTS']);
    expect((await signIn('hanna@spirit.example', PASSWORD)).status).toBe(200);
    await app.superuser('update auth.attempt set expire = 1'); // a quarter of an hour later
    expect((await signIn('noor@spirit.example', PASSWORD)).status).toBe(200);
  });

  test('an address without an account is slowed just the same', async () => {
    const statuses = [];
    for (let attempt = 1; attempt <= 11; attempt += 1) statuses.push((await wrong('nobody@spirit.example')).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  test('many at once are judged no more often', async () => {
    const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await wrong('noor@spirit.example')).status));
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  test('a right password forgets the wrong ones before it', async () => {
    for (let round = 1; round <= 3; round += 1) {
      for (let attempt = 1; attempt <= 5; attempt += 1) await wrong('noor@spirit.example');
      expect((await signIn('noor@spirit.example', PASSWORD)).status).toBe(200);
    }
  });

  test('is slowed per address, whatever a caller claims about where it comes from', async () => {
    await using strict = await startedStrict();
    const from = (claimed: string, real: string) => strict.signIn({ 'x-forwarded-proto': 'https', 'x-forwarded-for': `${claimed}, ${real}` }, `${claimed}@example.org`);
    expect((await from('10.0.0.1', '203.0.113.7')).status).toBe(401);
    await strict.superuser(`update auth.attempt set points = points + 98 where key like 'address:%'`); // on so many other accounts
    expect((await from('10.0.0.2', '203.0.113.7')).status).toBe(401);
    expect((await from('10.0.0.3', '203.0.113.7')).status).toBe(429);
    expect((await from('10.0.0.3', '203.0.113.8')).status).toBe(401);
  });
});

describe('who guesses somebody else’s password', () => {
  const wrong = (from: string, email = 'noor@spirit.example') => ({ email, from, given: 'not this one' });
  /** Behind the proxy, from a made-up network address. */
  async function trying(strict: Awaited<ReturnType<typeof startedStrict>>, { email, from, given }: { email: string; from: string; given: string }, headers: Record<string, string> = {}) {
    const response = await strict.signIn({ 'x-forwarded-proto': 'https', 'x-forwarded-for': from, ...headers }, email, given);
    return { status: response.status, device: cookieOf(response, '__Host-getrouw-device')?.split(';')[0] };
  }
  const right = (from: string, email = 'noor@spirit.example') => ({ email, from, given: PASSWORD });

  test('from one address does not keep her out, however long he goes on', async () => {
    await using strict = await startedStrict();
    const statuses = [];
    for (let attempt = 1; attempt <= 40; attempt += 1) statuses.push((await trying(strict, wrong('203.0.113.7'))).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), ...Array.from({ length: 30 }, () => 429)]);
    expect((await trying(strict, right('198.51.100.1'))).status).toBe(200);
  });

  test('from one IPv6 network has one address', async () => {
    await using strict = await startedStrict();
    for (let attempt = 1; attempt <= 10; attempt += 1) expect((await trying(strict, wrong(`2001:db8:0:7::${attempt}`))).status).toBe(401);
    expect((await trying(strict, wrong('2001:db8:0:7:a:b:c:d'))).status).toBe(429);
    expect((await trying(strict, right('2001:db8:0:8::1'))).status).toBe(200);
  });

  test('from many addresses is slowed, and does not keep her out on the device she uses', async () => {
    await using strict = await startedStrict();
    const { device } = await trying(strict, right('198.51.100.1'));
    for (let attempt = 0; attempt < 30; attempt += 1) expect((await trying(strict, wrong(`203.0.113.${attempt}`))).status).toBe(401);
    expect((await trying(strict, wrong('203.0.113.100'))).status).toBe(429);
    expect((await trying(strict, right('198.51.100.1'))).status).toBe(429); // as good as a stranger
    expect((await trying(strict, right('198.51.100.2'), { cookie: device! })).status).toBe(200);
  });

  test('on a device of hers is slowed there, and a device of somebody else or a made-up one is no device of hers', async () => {
    await using strict = await startedStrict();
    const { device } = await trying(strict, right('198.51.100.1'));
    for (let attempt = 1; attempt <= 10; attempt += 1) expect((await trying(strict, wrong(`203.0.113.${attempt}`), { cookie: device! })).status).toBe(401);
    expect((await trying(strict, right('203.0.113.90'), { cookie: device! })).status).toBe(429);
    expect((await trying(strict, right('198.51.100.1'))).status).toBe(200);
    const { device: his } = await trying(strict, right('203.0.113.7', 'hanna@spirit.example'));
    for (const cookie of [his!, '__Host-getrouw-device=made-up.seal', '__Host-getrouw-device=']) {
      await strict.superuser('truncate auth.attempt');
      await trying(strict, wrong('203.0.113.8'), { cookie });
      expect(await strict.superuser(`select points from auth.attempt where key like 'account:%'`)).toEqual([{ points: 1 }]);
    }
  });
});

test('without a proxy in front nobody chooses the address from which he guesses', async () => {
  for (const claimed of ['10.0.0.1', '10.0.0.2']) await signIn(`${claimed}@example.org`, PASSWORD, { 'x-forwarded-for': claimed });
  expect(await app.superuser(`select points from auth.attempt where key like 'address:%'`)).toEqual([{ points: 2 }]);
});

/** As in production behind a proxy that ends TLS. */
async function startedStrict(address = 'https://getrouw.example') {
  const strict = await startApp({ env: { DEMONSTRATION: '0', PUBLIC_URL: address } });
  const { people } = await castIn(strict.database);
  return {
    superuser: strict.superuser,
    url: strict.url,
    signIn: (headers: Record<string, string>, email: string = people.noor.email, password: string = PASSWORD) =>
      fetch(`${strict.url}/auth/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ email, password }) }),
    [Symbol.asyncDispose]: () => strict.close(),
  };
}

describe('choosing an organisation', () => {
  test('is needed by who works in several, and holds for this session only', async () => {
    await memberToo('ruben', 'spirit', 'reviewer');
    const [ruben, elsewhere] = [await app.signIn('ruben@radar.example', PASSWORD), await app.signIn('ruben@radar.example', PASSWORD)];
    expect(await viewer(ruben)).toMatchObject({ organisation: null, memberId: null, grants: [], navigation: [], memberships: [{ organisation: { slug: 'radar' } }, { organisation: { slug: 'spirit' } }] });
    expect((await post('/auth/organisation', { organisationId: cast.organisations.spirit.id }, ruben)).status).toBe(200);
    expect(await viewer(ruben)).toMatchObject({ organisation: { slug: 'spirit' }, grants: [{ verb: 'response.reconcile', reach: 'organisation' }, { verb: 'response.review', reach: 'organisation' }], navigation: ['review'] });
    expect((await post('/auth/organisation', { organisationId: cast.organisations.radar.id }, ruben)).status).toBe(200);
    expect(await viewer(ruben)).toMatchObject({ organisation: { slug: 'radar' }, navigation: ['work', 'coding'] });
    expect((await viewer(elsewhere))?.organisation).toBeNull();
  });

  test('does nothing in one organisation that a window shows of another, nor for one person what it shows to another', async () => {
    const ruben = await app.signIn('ruben@radar.example', PASSWORD); // at spirit too, by now
    const choose = (slug: 'radar' | 'spirit') => post('/auth/organisation', { organisationId: cast.organisations[slug].id }, ruben);
    const shownTo = async () => ({ ...ruben, 'x-member': String((await viewer(ruben))?.memberId) });
    await choose('radar');
    const window = await shownTo();
    expect((await app.graphql(window, '{ assignedCases { total } }')).data).toEqual({ assignedCases: { total: 0 } });
    await choose('spirit');
    const setLocale = 'mutation { setLocale(locale: en) }';
    for (const operation of ['{ assignedCases { total } }', '{ reviewCases { total } }', setLocale]) {
      expect((await app.graphql(window, operation)).errors?.map(({ message, extensions }) => [extensions.code, message])).toEqual([['ELSEWHERE', expect.stringContaining('werkt Ruben Prins nu bij Spirit')]]);
    }
    expect((await viewer(window))?.organisation?.slug).toBe('spirit'); // what a refreshed page asks first
    expect((await app.graphql(await shownTo(), '{ reviewCases { total } }')).data).toEqual({ reviewCases: { total: 0 } });
    await choose('radar');
    expect((await app.graphql(window, '{ assignedCases { total } }')).errors).toBeUndefined();
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    expect(codesOf(await app.graphql({ ...window, ...noor }, setLocale))).toEqual(['ELSEWHERE']);
  });

  test('is refused where one is no member, which looks like an organisation that does not exist', async () => {
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    for (const organisationId of [cast.organisations.radar.id, '00000000-0000-4000-8000-000000000000']) {
      const refused = await post('/auth/organisation', { organisationId }, noor);
      expect([refused.status, await codeOf(refused)]).toEqual([404, 'ACCESS_NOT_A_MEMBER']);
    }
    expect(await codeOf(await post('/auth/organisation', { organisationId: 'spirit' }, noor))).toBe('BAD_INPUT');
    expect(await codeOf(await post('/auth/organisation', { organisationId: cast.organisations.spirit.id }))).toBe('UNAUTHENTICATED');
    expect((await viewer(noor))?.organisation?.slug).toBe('spirit');
  });

  test('a membership that has ended gives no access from the next request on', async () => {
    await memberToo('eva', 'spirit', 'assessor');
    const eva = await app.signIn('eva@radar.example', PASSWORD);
    await post('/auth/organisation', { organisationId: cast.organisations.spirit.id }, eva);
    expect((await viewer(eva))?.organisation?.slug).toBe('spirit');
    await app.superuser(`update member set ends_on = '2026-03-01' where organisation_id = $1 and account_id = $2`, [cast.organisations.spirit.id, cast.people.eva.accountId]);
    expect(await viewer(eva)).toMatchObject({ organisation: null, memberId: null, grants: [], memberships: [{ organisation: { slug: 'radar' } }] });
    expect(codesOf(await app.graphql(eva, '{ reviewCases { total } }'))).toEqual(['NO_ORGANISATION']);
    await post('/auth/organisation', { organisationId: cast.organisations.radar.id }, eva);
    expect((await viewer(eva))?.organisation?.slug).toBe('radar');
    await app.superuser(`update member set ends_on = '2026-03-01' where account_id = $1`, [cast.people.eva.accountId]);
    expect(await viewer(eva)).toMatchObject({ organisation: null, grants: [], memberships: [] });
    expect(codesOf(await app.graphql(eva, '{ sites { id } }'))).toEqual(['NO_ORGANISATION']);
  });
});

test('who works in one organisation goes on there when another admits him', async () => {
  const daan = await app.signIn('daan@radar.example', PASSWORD);
  expect((await viewer(daan))?.organisation?.slug).toBe('radar');
  await memberToo('daan', 'spirit', 'reviewer');
  expect(await viewer(daan)).toMatchObject({ organisation: { slug: 'radar' }, navigation: expect.not.arrayContaining(['review']) });
});

/** Makes somebody a member of another organisation as well. */
async function memberToo(person: 'ruben' | 'eva' | 'daan', slug: 'spirit', role: string): Promise<void> {
  const { id, roleIds } = cast.organisations[slug];
  await app.superuser(
    `with m as (insert into member (organisation_id, id, account_id, name, external, starts_on, ends_on, revision)
       values ($1, gen_random_uuid(), $2, $3, true, '2020-01-01', '2039-12-31', 1) returning id)
     insert into member_role select $1, gen_random_uuid(), m.id, $4 from m`, [id, cast.people[person].accountId, cast.people[person].name, roleIds[role]],
  );
}

test('our own page at another address than the one people type is told which that is, another site is not', async () => {
  await using strict = await startedStrict();
  const from = async (headers: Record<string, string>) => {
    const response = await fetch(`${strict.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query: '{ installation { secure } }' }) });
    const { errors: [error] = [] } = (await response.json()) as { errors?: { extensions: object }[] };
    return [response.status, error?.extensions];
  };
  const told = expect.objectContaining({ code: 'WRONG_ADDRESS', details: { address: 'https://getrouw.example' } });
  expect(await from({ origin: strict.url })).toEqual([403, told]);
  expect(await from({ origin: strict.url, 'sec-fetch-site': 'same-origin' })).toEqual([403, told]);
  for (const other of [{ origin: 'https://kwaad.example' }, { origin: strict.url, 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) {
    expect(await from(other)).toEqual([403, expect.objectContaining({ code: 'CROSS_SITE' })]);
  }
  expect((await from({ origin: 'https://getrouw.example', 'sec-fetch-site': 'same-origin' }))[0]).toBe(200);
});

describe('requests from other sites', () => {
  test.each(['/auth/sign-in', '/auth/sign-out', '/auth/sign-out-everywhere', '/auth/organisation', '/auth/link', '/auth/invitation/accept', '/auth/password/forgotten', '/auth/password/reset', '/auth/email/confirm', '/graphql'])('to %s are refused, whatever cookie comes with them', async (path) => {
    const noor = await app.signIn('noor@spirit.example', PASSWORD);
    for (const [name, value] of [['origin', 'https://evil.example'], ['origin', 'null'], ['sec-fetch-site', 'cross-site']] as const) {
      const refused = await post(path, { query: 'mutation { setLocale(locale: en) }' }, { ...noor, [name]: value });
      expect([refused.status, await codeOf(refused)]).toEqual([403, 'CROSS_SITE']);
    }
    expect(await viewer(noor)).toMatchObject({ locale: 'nl' });
  });
});

describe('the language', () => {
  test('belongs to the account and holds in every answer', async () => {
    const pieter = await app.signIn('pieter@spirit.example', PASSWORD);
    expect(dataOf(await app.graphql(pieter, 'mutation { setLocale(locale: en) }'))).toEqual({ setLocale: 'en' });
    const again = await app.signIn('pieter@spirit.example', PASSWORD);
    expect(await viewer(again)).toMatchObject({ locale: 'en' });
    expect((await app.graphql(again, 'mutation { addSite(input: { name: "x" }) { id } }')).errors?.[0]?.message).toBe('Your role does not allow this (site.manage).');
    expect(codesOf(await app.graphql(NOBODY, 'mutation { setLocale(locale: en) }'))).toEqual(['UNAUTHENTICATED']);
  });
});

describe('the installation', () => {
  test('shows its accounts in the demonstration only', async () => {
    const ask = '{ installation { demonstration demonstrationAccounts { email password name role { nl en } organisation } } }';
    interface Shown { installation: { demonstration: boolean; demonstrationAccounts: { email: string; organisation: string }[] } }
    const { installation } = dataOf(await app.graphql<Shown>(NOBODY, ask));
    expect(installation.demonstration).toBe(true);
    expect(installation.demonstrationAccounts).toContainEqual({
      email: 'noor.de.wit@spirit.example', password: 'samen-getrouw-kijken', name: 'Noor de Wit', role: { nl: 'Kwaliteitsfunctionaris', en: 'Quality officer' }, organisation: 'Spirit Jeugd & Opvoedhulp',
    });
    const real = await startApp({ env: { DEMONSTRATION: '0' } });
    expect(dataOf(await real.graphql<Shown>(NOBODY, ask)).installation).toEqual({ demonstration: false, demonstrationAccounts: [] });
    await real.close();
  });
});

describe('signing out', () => {
  test('ends this session and no other', async () => {
    const [here, elsewhere] = [await app.signIn('hanna@spirit.example', PASSWORD), await app.signIn('hanna@spirit.example', PASSWORD)];
    expect((await post('/auth/sign-out', {}, here)).status).toBe(200);
    expect([await viewer(here), await viewer(elsewhere)]).toEqual([null, expect.anything()]);
  });

  test('everywhere ends all sessions of the account and of nobody else', async () => {
    const [here, elsewhere, noor] = [await app.signIn('hanna@spirit.example', PASSWORD), await app.signIn('hanna@spirit.example', PASSWORD), await app.signIn('noor@spirit.example', PASSWORD)];
    expect((await post('/auth/sign-out-everywhere', {}, here)).status).toBe(200);
    expect([await viewer(here), await viewer(elsewhere), await viewer(noor)]).toEqual([null, null, expect.anything()]);
    expect(await codeOf(await post('/auth/sign-out-everywhere', {}, here))).toBe('UNAUTHENTICATED');
  });

  test('twice does no harm', async () => {
    expect((await post('/auth/sign-out', {})).status).toBe(200);
  });
});
