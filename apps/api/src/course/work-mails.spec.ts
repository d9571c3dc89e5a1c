import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { ModuleRef } from '@nestjs/core';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Following, startFollowing } from '../../test/course.ts';
import { addFamilies } from '../../test/measuring.ts';
import { WorkMails } from './index.ts';
import { weekOf } from './work-week.ts';
import { Postman } from '../platform/index.ts';

let spirit: Following;
const taken: string[] = [];
const server = new SMTPServer({
  disabledCommands: ['STARTTLS'], authOptional: true, logger: false,
  onData: (stream, _session, done) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => { taken.push(Buffer.concat(chunks).toString()); done(); });
  },
});
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  spirit = await startFollowing({ env: { MAIL_URL: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`, MAIL_FROM: 'getrouw@getrouw.example', PUBLIC_URL: 'https://getrouw.example' } });
  await spirit.families([{ clientNumber: 'SP-0417', helpedBy: 'fatima' }]);
});
afterAll(async () => {
  await spirit.close();
  server.close();
});

/** As after a restart: a new copy of the job that remembers nothing. */
const mail = async (instant: string) => {
  spirit.on(instant);
  const { app } = spirit.app;
  const fresh = await app.get(ModuleRef).create(WorkMails);
  try {
    await fresh.runAll();
  } finally {
    await app.get(Postman, { strict: false }).deliver();
  }
};
const weeks = () => spirit.app.superuser<{ week: string; tasks: number }>('select week, tasks from work_mail w join member m on m.id = w.member_id where m.id = $1 order by week', [spirit.cast.people.fatima.memberId]);

test('goes out on Monday morning, once, with numbers and a link and no client number', async () => {
  await mail('2026-03-08T12:00:00Z'); // Sunday
  await mail('2026-03-09T05:59:00Z'); // Monday, one minute before seven in winter
  expect(taken).toEqual([]);
  await Promise.all([mail('2026-03-09T06:00:00Z'), mail('2026-03-09T06:00:00Z')]);
  await mail('2026-03-10T09:00:00Z');
  expect(taken).toHaveLength(1);
  expect(taken[0]).toContain('https://getrouw.example/mijn-werk');
  expect(taken[0]).toMatch(/te laat: 2/);
  expect(taken[0]).not.toContain('0417');
  expect(await weeks()).toEqual([{ week: '2026-W11', tasks: 2 }]);
});

test('neither skips a week nor counts one twice when the clock is put forward or back', async () => {
  await mail('2026-03-29T01:30:00Z'); // the night in which it is put forward
  await mail('2026-03-30T04:59:00Z');
  expect((await weeks()).map(({ week }) => week)).toEqual(['2026-W11']);
  await mail('2026-03-30T05:00:00Z'); // seven o'clock in summer
  expect((await weeks()).map(({ week }) => week)).toEqual(['2026-W11', '2026-W14']);
  expect([weekOf(new Date('2026-10-25T00:30:00Z')), weekOf(new Date('2026-10-25T01:30:00Z')), weekOf(new Date('2026-10-26T05:59:00Z'))]).toEqual([null, null, null]);
  expect([weekOf(new Date('2026-10-26T06:00:00Z')), weekOf(new Date('2026-10-28T22:59:00Z')), weekOf(new Date('2026-10-28T23:00:00Z'))].map((week) => week?.code)).toEqual(['2026-W44', '2026-W44', undefined]);
  expect([weekOf(new Date('2026-12-28T09:00:00Z')), weekOf(new Date('2025-12-29T09:00:00Z')), weekOf(new Date('2027-01-04T09:00:00Z'))].map((week) => week?.code)).toEqual(['2026-W53', '2026-W01', '2027-W01']);
});

test('of a job that dies half-way nothing has gone out, and the next one sends everything once', async () => {
  await spirit.app.superuser(`create function die() returns trigger language plpgsql as $$ begin raise exception 'the power went'; end $$; create trigger die before insert on auth.mail for each row execute function die()`);
  const before = taken.length;
  await expect(mail('2026-04-06T09:00:00Z')).rejects.toThrow('the power went');
  expect((await weeks()).map(({ week }) => week)).not.toContain('2026-W15');
  await spirit.app.superuser('drop trigger die on auth.mail; drop function die');
  await mail('2026-04-06T09:01:00Z');
  await mail('2026-04-06T09:02:00Z');
  expect(taken).toHaveLength(before + 1);
});

test('does not go to who switched it off, has no work, or is no member any more; what is wrong at one organisation keeps no other waiting', async () => {
  await spirit.app.superuser(`create function die() returns trigger language plpgsql as $$ begin if new.organisation_id = '${spirit.cast.organisations.radar.id}' then raise exception 'wrong here'; end if; return new; end $$;
    create trigger die before insert on work_mail for each row execute function die()`);
  await addFamilies(spirit, [{ clientNumber: 'RA-1', team: 'feijenoord', helpedBy: 'daan', startedOn: '2026-01-05', endedOn: null }]);
  const before = taken.length;
  await expect(mail('2026-04-13T09:00:00Z')).rejects.toThrow('1 organisations, the first of them: wrong here');
  expect(taken).toHaveLength(before + 1);
  await spirit.app.superuser('drop trigger die on work_mail; drop function die');
  await mail('2026-04-13T09:10:00Z');
  expect(taken).toHaveLength(before + 2);
  await spirit.ask('fatima', 'mutation { setWorkMail(wanted: false) { mail } }');
  const toFatima = () => weeks().then((all) => all.map(({ week }) => week));
  const had = await toFatima();
  await mail('2026-04-20T09:00:00Z');
  expect(await toFatima()).toEqual(had);
  await spirit.ask('fatima', 'mutation { setWorkMail(wanted: true) { mail } }');
  await spirit.app.superuser(`update member set ends_on = '2026-04-26' where id = $1`, [spirit.cast.people.fatima.memberId]);
  await mail('2026-04-27T09:00:00Z');
  expect(await toFatima()).toEqual(had);
});
