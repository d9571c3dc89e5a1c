import type { AddressInfo, Server } from 'node:net';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { type Cast, castIn, PASSWORD } from '@getrouw/testing';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dataOf, type Session, startApp, type TestApp } from '../../../test/harness.ts';
import { clockOf } from '../context/clock.ts';
import { Postman } from './postman.ts';

let now: Date;
const open: { close(): unknown }[] = [];
beforeEach(() => { now = new Date('2026-03-02T09:00:00Z'); });
afterEach(async () => { for (const each of open.splice(0).toReversed()) await each.close(); });

const minutes = (count: number) => { now = new Date(now.getTime() + count * 60_000); };

/** A real mail server; `options` make it refuse. Keeps what it took. */
async function mailServer(options: SMTPServerOptions = {}): Promise<{ url: string; taken: string[] }> {
  const taken: string[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'], authOptional: true, logger: false,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => { taken.push(Buffer.concat(chunks).toString()); done(); });
    },
    ...options,
  });
  server.on('error', () => undefined); // a client that goes away
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  open.push({ close: () => new Promise<void>((resolve) => void server.close(() => resolve())) });
  return { url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, taken };
}

/** A server that takes the connection and then says nothing, or only what is given. */
async function silentServer(greeting = ''): Promise<{ url: string; connections: () => number }> {
  const sockets = new Set<{ destroy(): void }>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.write(greeting);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push({ close: () => { for (const socket of sockets) socket.destroy(); server.close(); } });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, connections: () => sockets.size };
}

interface Office { app: TestApp; cast: Cast; ilse: Session; invite(email: string): Promise<string>; mailOf(id: string): Promise<string>; deliver(): Promise<void> }

async function office(url: string, from = 'getrouw@getrouw.example'): Promise<Office> {
  const app = await startApp({ clock: clockOf(() => now), env: { MAIL_URL: url, MAIL_FROM: from, PUBLIC_URL: 'https://getrouw.example' } });
  open.push(app);
  const cast = await castIn(app.database);
  const ilse = await app.signIn(cast.people.ilse.email, PASSWORD);
  return {
    app, cast, ilse, deliver: () => app.app.get(Postman).deliver(),
    invite: async (email) => {
      const input = { email, name: 'Wendy Postma', locale: 'nl', external: false, startsOn: '2026-03-02', roleCodes: [] };
      const { inviteMember } = dataOf(await app.graphql<{ inviteMember: { id: string } }>(ilse, 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } }', { input }));
      return inviteMember.id;
    },
    mailOf: async (id) => {
      const { invitations } = dataOf(await app.graphql<{ invitations: { items: { id: string; mail: string }[] } }>(ilse, '{ invitations { items { id mail } } }'));
      return invitations.items.find((each) => each.id === id)!.mail;
    },
  };
}

const queue = ({ app }: Office) => app.superuser<{ state: string; attempts: number; last_error: string | null; recipient: string | null; content: unknown }>('select state, attempts, last_error, recipient, content from auth.mail order by id');

describe('a mail server that works', () => {
  test('gets each mail once, as text and as HTML, and nothing of it is kept', async () => {
    const { url, taken } = await mailServer();
    const at = await office(url);
    const id = await at.invite('wendy@spirit.example');
    await at.deliver();
    await at.deliver();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toMatch(/^From: Getrouw <getrouw@getrouw.example>\r?$/m);
    expect(taken[0]).toMatch(/^To: wendy@spirit.example\r?$/m);
    expect(taken[0]).toMatch(/^Subject: Uitnodiging voor Getrouw van Spirit\r?$/m);
    const plain = taken[0]!.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=');
    expect(plain.match(/https:\/\/getrouw\.example\/link#[\w-]{43}/g)).toHaveLength(3); // in the text, in the button, under the button
    expect(plain).toContain('<html lang="nl">');
    expect(await at.mailOf(id)).toBe('sent');
    expect(await queue(at)).toEqual([{ state: 'sent', attempts: 1, last_error: null, recipient: null, content: null }]);
    expect(at.app.logs.join()).not.toContain('wendy@');
  });

  test('is used by several copies of the API without sending twice', async () => {
    const { url, taken } = await mailServer();
    const at = await office('smtp://127.0.0.1:1'); // nobody listens there: what is queued stays
    for (let index = 0; index < 6; index += 1) await at.invite(`w${index}@spirit.example`);
    await at.deliver();
    minutes(2);
    const copies = await Promise.all([1, 2].map(() => startApp({ clock: clockOf(() => now), env: { DATABASE_URL: at.app.database.appUrl, MAIL_URL: url, MAIL_FROM: 'a@b.nl' } })));
    await Promise.all(copies.map((copy) => copy.app.get(Postman).deliver()));
    for (const copy of copies) await copy.close();
    expect(taken).toHaveLength(6);
    expect((await queue(at)).every(({ state }) => state === 'sent')).toBe(true);
  });

  test('is not told a name or an organisation that would be HTML', async () => {
    const { url, taken } = await mailServer();
    const at = await office(url);
    await at.app.superuser(`update auth.organisation set name = '<script>x</script> & Co' where id = $1`, [at.cast.organisations.spirit.id]);
    await at.invite('wendy@spirit.example');
    await at.deliver();
    expect(taken[0]!.split('text/html')[1]).not.toContain('<script>');
  });
});

describe('a mail server that refuses', () => {
  test('the receiver for good (550) is not asked again, and who invited sees that the mail did not arrive', async () => {
    const { url } = await mailServer({ onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no such mailbox'), { responseCode: 550 })) });
    const at = await office(url);
    const id = await at.invite('wendy@spirit.example');
    await at.deliver();
    expect(await at.mailOf(id)).toBe('failed');
    expect(await queue(at)).toEqual([{ state: 'failed', attempts: 1, last_error: 'EENVELOPE 550', recipient: null, content: null }]);
    expect(at.app.logs.join()).toContain('"reason":"EENVELOPE 550"');
    expect(at.app.logs.join()).not.toContain('wendy@');
  });

  test('for the moment (421) is asked again after one, five and fifteen minutes, and then each hour, until a day is over', async () => {
    let refuses = true;
    const { url, taken } = await mailServer({ onMailFrom: (_address, _session, done) => done(refuses ? Object.assign(new Error('busy'), { responseCode: 421 }) : undefined) });
    const at = await office(url);
    const [first, second] = [await at.invite('wendy@spirit.example'), await at.invite('eva@spirit.example')];
    const attempts = async () => { await at.deliver(); return (await queue(at)).map((mail) => mail.attempts); };
    expect(await attempts()).toEqual([1, 1]);
    minutes(0.9);
    expect(await attempts()).toEqual([1, 1]);
    minutes(0.2);
    expect(await attempts()).toEqual([2, 2]);
    minutes(4.9);
    expect(await attempts()).toEqual([2, 2]);
    minutes(0.2);
    expect(await attempts()).toEqual([3, 3]);
    minutes(15.1);
    expect(await attempts()).toEqual([4, 4]);
    minutes(60.1);
    expect(await attempts()).toEqual([5, 5]);
    expect([await at.mailOf(first), await at.mailOf(second)]).toEqual(['queued', 'queued']);
    await at.app.superuser(`update auth.mail set due_at = due_at + interval '2 days' where id = (select max(id::text)::uuid from auth.mail)`);
    refuses = false;
    minutes(60.1);
    await at.deliver();
    expect(taken).toHaveLength(1);
    minutes(2 * 24 * 60);
    await at.deliver();
    expect(taken).toHaveLength(1);
    expect((await queue(at)).map(({ state }) => state).toSorted()).toEqual(['failed', 'sent']);
  });

  test('us is a matter of settings: nothing is given up', async () => {
    const { url } = await mailServer({ authOptional: false, onAuth: (_auth, _session, done) => done(new Error('wrong')) });
    const at = await office(url.replace('smtp://', 'smtp://getrouw:geheim@'));
    const id = await at.invite('wendy@spirit.example');
    await at.deliver();
    expect(await at.mailOf(id)).toBe('queued');
    expect(at.app.logs.join()).not.toContain('geheim');
  });
});

describe('a mail server that hangs', () => {
  test.each([['after connecting', ''], ['after its greeting', '220 mail.example ESMTP\r\n']])('%s holds up neither requests nor the end of the process, and the mail goes out after the next start', async (_, greeting) => {
    const silent = await silentServer(greeting);
    const { url, taken } = await mailServer();
    const at = await office(silent.url);
    await at.invite('wendy@spirit.example');
    await at.invite('eva@spirit.example');
    await expect.poll(silent.connections).toBe(1);
    const stopping = performance.now();
    await at.app.app.close();
    expect(performance.now() - stopping).toBeLessThan(8_000); // giving the server up takes ten seconds
    // Nor did a request wait for that: it would have been written down.
    expect(await queue(at)).toEqual([expect.objectContaining({ state: 'queued', attempts: 1, last_error: null }), expect.objectContaining({ state: 'queued', attempts: 0 })]);

    const { appUrl } = at.app.database;
    const next = await startApp({ clock: clockOf(() => now), env: { DATABASE_URL: appUrl, MAIL_URL: url, MAIL_FROM: 'a@b.nl' } });
    await next.app.get(Postman).deliver();
    expect(taken).toHaveLength(1); // the other was in hand, and may have arrived
    minutes(3.1);
    await next.app.get(Postman).deliver();
    expect(taken).toHaveLength(2);
    await next.close();
  });

  test('is given up after ten seconds, and asked again later', { timeout: 30_000 }, async () => {
    const silent = await silentServer();
    const at = await office(silent.url);
    await at.invite('wendy@spirit.example');
    await at.deliver();
    expect(await queue(at)).toEqual([expect.objectContaining({ state: 'queued', attempts: 1, last_error: expect.stringMatching(/^E/) })]);
  });
});

test('a mail that may come once at most is not sent again by who does not know whether it went, and is after a refusal', async () => {
  const { url, taken } = await mailServer();
  const at = await office(url);
  // As two copies leave it that stopped: one in the middle of sending, one after the server had refused for the moment.
  await at.app.superuser(`insert into auth.mail (id, recipient, content, state, attempts, queued_at, due_at, useful_until, once, last_error)
    select gen_random_uuid(), name || '@spirit.example', jsonb_build_object('locale', 'nl', 'subject', name, 'before', '[]'::jsonb, 'after', '[]'::jsonb), 'queued', 1, $1::timestamptz, $1::timestamptz, $1::timestamptz + interval '1 day', once, error
    from (values ('stopped', true, null), ('refused', true, '421 later'), ('twice', false, null)) x (name, once, error)`, [now]);
  await at.deliver();
  expect(taken.map((mail) => /^Subject: (.*)$/m.exec(mail)![1]!.trim()).toSorted()).toEqual(['refused', 'twice']);
  expect((await queue(at)).map(({ state, last_error }) => [state, last_error]).toSorted()).toEqual([['failed', 'it is not known whether it was sent'], ['sent', null], ['sent', null]]);
});

test('nothing is sent of what was not committed', async () => {
  const { url, taken } = await mailServer();
  const at = await office(url);
  const input = { email: 'wendy@spirit.example', name: 'Wendy', locale: 'nl', external: false, startsOn: '2026-03-02', roleCodes: [] };
  const answer = await at.app.graphql(at.ilse, 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { id } addSite(input: { name: " " }) { id } }', { input });
  expect(answer.errors).toHaveLength(1);
  await at.deliver();
  expect([taken, await queue(at)]).toEqual([[], []]);
});

test('a server elsewhere gets no mail without encryption', async () => {
  const { mailTransport } = await import('./transport.ts');
  const options = (url: string) => (mailTransport({ url, from: 'a@b.nl' }).options as { requireTLS?: boolean }).requireTLS;
  expect(['smtp://mail.example:587', 'smtp://10.0.0.5', 'smtp://[2001:db8::1]:25'].map(options)).toEqual([true, true, true]);
  expect(['smtp://127.0.0.1:1025', 'smtp://localhost:25', 'smtp://[::1]:25'].map(options)).toEqual([false, false, false]);
});
