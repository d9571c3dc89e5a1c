import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clockOf } from '../platform/index.ts';
import { codesOf, dataOf, NOBODY, type Session, startApp, type TestApp } from '../../test/harness.ts';

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
      grants: [{ verb: 'response.score', reach: 'own' }], navigation: ['work'], secrecyDeclared: false,
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

  test('the session id is a new one, so one planted before is worth nothing', async () => {
    const first = await app.signIn('noor@spirit.example', PASSWORD);
    const again = await signIn('noor@spirit.example', PASSWORD, first);
    const second = { cookie: again.headers.getSetCookie()[0]!.split(';')[0]! };
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
    const { cookie } = await app.signIn('noor@spirit.example', PASSWORD);
    const token = decodeURIComponent(cookie!.split('=')[1]!).split('.')[0]!;
    const rows = await app.superuser('select s::text from auth.session s union all select a::text from auth.account a union all select t::text from auth.attempt t');
    const kept = JSON.stringify(rows);
    for (const secret of [token, PASSWORD, Buffer.from(token).toString('hex')]) expect(kept).not.toContain(secret);
    expect(app.logs.join()).not.toContain(token);
    expect(app.logs.join()).not.toContain('noor@spirit.example');
  });
});

describe('the cookie', () => {
  test('is for this site alone, out of reach of scripts, and plain http will do in the demonstration', async () => {
    const [cookie] = (await signIn('noor@spirit.example', PASSWORD)).headers.getSetCookie();
    expect(cookie).toMatch(/^getrouw=[^;]+; Path=\/; HttpOnly; SameSite=(Lax|Strict)$/);
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
