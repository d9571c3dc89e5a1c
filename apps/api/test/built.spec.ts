import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { type TestDatabase, testDatabase } from '@getrouw/testing';
import pg from 'pg';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The application as it is installed: built, and run by Node. */
const root = path.resolve(import.meta.dirname, '..');
const outDir = path.resolve(root, `../../node_modules/.cache/getrouw-api-${process.pid}`); // from here it finds its packages
let database: TestDatabase;
let settings: NodeJS.ProcessEnv;

beforeAll(async () => {
  await build({ root, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  database = await testDatabase();
  settings = { PATH: process.env['PATH'], DATABASE_URL: database.appUrl, SESSION_SECRET: 'a secret for tests of at least 32 characters', PORT: '0' };
});
afterAll(async () => {
  await database.drop();
  fs.rmSync(outDir, { recursive: true, force: true });
});

interface Running { child: ChildProcess; output: () => string; ended: Promise<number> }

function run(args: string[], env: NodeJS.ProcessEnv = settings): Running {
  const child = spawn(process.execPath, args.map((arg, index) => (index === 0 ? path.join(outDir, arg) : arg)), { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  return { child, output: () => output, ended: once(child, 'close').then(([code]) => code as number) };
}

describe('the server', () => {
  test('says of every setting that is wrong what is wrong, and ends with 1', async () => {
    const { ended, output } = run(['main.js'], { PATH: process.env['PATH'], PORT: 'x' });
    expect(await ended).toBe(1);
    expect(output()).toMatch(/^The API cannot start:\nDATABASE_URL is missing.*\nPORT must be a number\nSESSION_SECRET is missing/);
  });

  test('says that the port is taken', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { ended, output } = run(['main.js'], { ...settings, PORT: String((other.address() as net.AddressInfo).port) });
    expect(await ended).toBe(1);
    expect(output()).toContain('the port is taken by another program');
    other.close();
  });

  test('is ready, and on TERM finishes what it does and ends with 0', async () => {
    const { child, ended, output } = run(['main.js']);
    const address = async () => /"address":"([^"]+)"/.exec(output())?.[1];
    await expect.poll(address, { timeout: 15_000 }).toBeDefined();
    expect((await fetch(`${await address()}/health/ready`)).status).toBe(200);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});

test('audit verify names the first broken seal and ends with 1; with an intact trail it ends with 0', async () => {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  const organisation = crypto.randomUUID();
  await client.query(`insert into auth.organisation (id, slug, name, kind, created_at) values ($1, 'spirit', 'Spirit', 'provider', now())`, [organisation]);
  await client.query(`insert into audit_entry values ($1, $2, now(), null, null, 'case.read', '{}', '{}', null)`, [organisation, crypto.randomUUID()]);

  const server = run(['main.js']);
  await expect.poll(async () => (await client.query('select from audit_seal')).rowCount, { timeout: 15_000 }).toBe(1);
  server.child.kill('SIGTERM');
  await server.ended;

  const intact = run(['command.js', 'audit', 'verify']);
  expect(await intact.ended, intact.output()).toBe(0);
  expect(intact.output()).toMatch(/^spirit: intact, 1 seals, newest [0-9a-f]{64}$/m);

  await client.query(`set session_replication_role = replica; update audit_entry set verb = 'case.write'`);
  await client.end();
  const broken = run(['command.js', 'audit', 'verify']);
  expect(await broken.ended).toBe(1);
  expect(broken.output()).toMatch(/^spirit: BROKEN from seal 1 on$/m);
});
