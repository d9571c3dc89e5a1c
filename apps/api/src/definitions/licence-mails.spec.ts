import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ModuleRef } from '@nestjs/core';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Measuring, startMeasuring } from '../../test/measuring.ts';
import { clockOf, Postman, uuid } from '../platform/index.ts';
import { LicenceMails } from './index.ts';

let measuring: Measuring;
let now = new Date('2026-01-05T09:00:00Z');
const taken: { to: string; text: string }[] = [];
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'], authOptional: true, logger: false,
  onData: (stream, session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => { taken.push({ to: session.envelope.rcptTo[0]!.address, text: Buffer.concat(chunks).toString().replaceAll('=\r\n', '') }); done(); });
  },
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  measuring = await startMeasuring({
    clock: clockOf(() => now),
    env: { MAIL_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, MAIL_FROM: 'getrouw@getrouw.example', PUBLIC_URL: 'https://getrouw.example' },
  });
});
afterAll(async () => {
  await measuring.close();
  server.close();
});
afterEach(async () => {
  await measuring.app.superuser('set session_replication_role = replica; delete from licence_reminder; delete from licence_end; delete from licence; set session_replication_role = default');
});

/** As after a restart: a new copy of the job that remembers nothing. Gives whom was written to. */
async function remind(day: string): Promise<string[]> {
  now = new Date(`${day}T09:00:00Z`);
  const before = taken.length;
  const { app } = measuring.app;
  const fresh = await app.get(ModuleRef).create(LicenceMails);
  try {
    await fresh.runAll();
  } finally {
    await app.get(Postman, { strict: false }).deliver();
  }
  return taken.slice(before).map(({ to }) => to.split('@')[0]!).toSorted();
}
async function grant(fromOn: string, untilOn: string | null, sites: string[] = []): Promise<string> {
  const { licence, spirit } = measuring.cast.organisations;
  const id = uuid();
  await measuring.app.superuser(`insert into licence values ($1, $2, $3, 'VIG', '{}', $4, $5, $6, '2025-01-01', $7, 'Thijs')`, [licence.id, id, spirit.id, sites, fromOn, untilOn, measuring.cast.people.thijs.memberId]);
  return id;
}

/** Who grants at the licence holder, and at the provider who sets up and answers for what is run. */
const BOTH = ['ilse', 'noor', 'pieter', 'thijs'];

test('go to both sides 90, 30 and 7 days before the end, each once, however often and by however many is looked', async () => {
  await grant('2026-01-01', '2026-12-31');
  expect(await remind('2026-10-01')).toEqual([]);
  expect((await Promise.all([remind('2026-10-02'), remind('2026-10-02')])).flatMap((all) => all).length).toBeGreaterThanOrEqual(BOTH.length);
  expect(taken.map(({ to }) => to.split('@')[0]).toSorted()).toEqual(BOTH);
  expect(taken[0]!.text).toContain('https://getrouw.example/licenties');
  expect(taken.map(({ text }) => text).join()).toMatch(/31 december 2026/);
  for (const day of ['2026-10-02', '2026-10-03', '2026-11-30']) expect(await remind(day), day).toEqual([]);
  expect(await remind('2026-12-01')).toEqual(BOTH);
  expect(await remind('2026-12-28')).toEqual(BOTH); // the day itself was missed
  expect(await remind('2026-12-31')).toEqual([]);
  expect(await remind('2027-01-01')).toEqual([]);
});

test('after a standstill only the latest is sent', async () => {
  await grant('2026-01-01', '2026-12-31');
  expect(await remind('2026-12-26')).toEqual(BOTH);
  expect(await remind('2026-12-27')).toEqual([]);
});

test('several that end go in one mail', async () => {
  await grant('2026-01-01', '2026-12-31', ['Noord']);
  await grant('2026-01-01', '2026-12-30', ['Zuid']);
  expect(await remind('2026-12-26')).toEqual(BOTH);
  expect(taken.at(-1)!.text).toMatch(/2 licenties lopen af/);
});

test('none is sent where another one follows, and one is where a licence is ended before its day', async () => {
  const id = await grant('2026-01-01', '2026-12-31');
  const next = await grant('2027-01-01', null);
  expect(await remind('2026-12-26')).toEqual([]);
  const { licence, spirit } = measuring.cast.organisations;
  await measuring.app.superuser(`insert into licence_end values ($1, $2, $3, $4, '2027-01-20', 'Gestopt', now(), $5, 'Thijs')`, [licence.id, uuid(), spirit.id, next, measuring.cast.people.thijs.memberId]);
  expect(await remind('2026-12-27')).toEqual(BOTH);
  expect(await remind('2026-12-28')).toEqual([]);
  expect(id).not.toBe(next);
});

test('of a job that dies half-way nothing has gone out, and the next one sends everything once', async () => {
  await grant('2026-01-01', '2026-12-31');
  await measuring.app.superuser(`create function die() returns trigger language plpgsql as $$ begin raise exception 'the power went'; end $$; create trigger die before insert on auth.mail for each row execute function die()`);
  await expect(remind('2026-12-01')).rejects.toThrow('the power went');
  expect(await measuring.app.superuser('select from licence_reminder')).toEqual([]);
  await measuring.app.superuser('drop trigger die on auth.mail; drop function die');
  expect(await remind('2026-12-01')).toEqual(BOTH);
  expect(await remind('2026-12-01')).toEqual([]);
});
