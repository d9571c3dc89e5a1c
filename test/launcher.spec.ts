import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { createDatabase, createRoles } from '../infra/databases.ts';
import { freePort, portTaken, startPostgres } from '../infra/postgres.ts';
import { isReady, launch, type Launched, newData, postgresPid, untilSays } from './support/getrouw.ts';

const READY = 'Stop with Ctrl-C';
const undo: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of undo.splice(0).reverse()) await each();
});

interface Attempt extends Launched { address: string; port: number; data: string }

/** Starts a launcher that is ended after the test, whatever happens. */
async function begin(environment: Record<string, string> = {}, command?: string[]): Promise<Attempt> {
  const data = environment['GETROUW_DATA'] ?? temporary();
  const port = Number(environment['PORT'] ?? (await freePort()));
  const launched = launch({ GETROUW_DATA: data, PORT: String(port), DEMONSTRATION: '0', ...environment }, command);
  undo.push(async () => {
    launched.process.kill('SIGCONT');
    launched.process.kill('SIGTERM');
    await launched.ended;
  });
  return { ...launched, address: `http://127.0.0.1:${port}`, port, data };
}

function temporary(): string {
  const folder = newData();
  undo.push(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function running(environment?: Record<string, string>, command?: string[]): Promise<Attempt> {
  const attempt = await begin(environment, command);
  await untilSays(attempt, READY);
  return attempt;
}

async function nothingLeft({ port, data }: Attempt): Promise<void> {
  expect(await portTaken(port)).toBe(false);
  expect(fs.existsSync(path.join(data, 'postgres/postmaster.pid'))).toBe(false);
}

test('it answers when it says that it is ready, and stops cleanly on TERM', async () => {
  const getrouw = await running();
  expect(await isReady(getrouw.address)).toBe(true);
  expect(getrouw.output()).toContain(getrouw.address);
  getrouw.process.kill('SIGTERM');
  expect(await getrouw.ended).toBe(0);
  await nothingLeft(getrouw);
});

test('Ctrl-C in the terminal, which reaches every process of the group, stops it cleanly', async () => {
  const getrouw = await running({}, ['infra/bootstrap.mjs', 'start', '--built']);
  process.kill(-getrouw.process.pid!, 'SIGINT');
  expect(await getrouw.ended).toBe(0);
  await nothingLeft(getrouw);
});

test('the passwords are random and readable to their owner only', async () => {
  const folders = [await running(), await running()].map(({ data }) => data);
  const secrets = folders.map((data) => path.join(data, 'secrets.json'));
  for (const file of secrets) expect(fs.statSync(file).mode & 0o777).toBe(0o600);
  for (const data of folders) expect(fs.statSync(path.join(data, 'postgres')).mode & 0o777).toBe(0o700);
  const [one, other] = secrets.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>);
  expect(Object.keys(one!).sort()).toEqual(['app', 'owner', 'session', 'superuser']);
  for (const [name, value] of Object.entries(one!)) {
    expect(value.length).toBeGreaterThanOrEqual(32);
    expect(other![name]).not.toBe(value);
  }
});

test('after kill -9 nothing of it keeps the port, and the next start takes over the database', async () => {
  const killed = await running();
  const pid = postgresPid(killed.data);
  killed.process.kill('SIGKILL');
  await killed.ended;
  const next = await running({ GETROUW_DATA: killed.data, PORT: String(killed.port) });
  expect(await isReady(next.address)).toBe(true);
  expect(postgresPid(next.data)).toBe(pid);
  next.process.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  await nothingLeft(next);
});

test('after kill -9 of launcher and database together the next start recovers', async () => {
  const killed = await running();
  killed.process.kill('SIGSTOP');
  process.kill(postgresPid(killed.data), 'SIGKILL');
  killed.process.kill('SIGKILL');
  await killed.ended;
  const next = await running({ GETROUW_DATA: killed.data, PORT: String(killed.port) });
  expect(await isReady(next.address)).toBe(true);
});

test('when PostgreSQL ends by itself it is started again', async () => {
  const getrouw = await running();
  process.kill(postgresPid(getrouw.data), 'SIGQUIT');
  await untilSays(getrouw, 'PostgreSQL runs again');
  await expect.poll(() => isReady(getrouw.address), { timeout: 20_000 }).toBe(true);
});

test('an installation that was interrupted while its database was made is made again', async () => {
  const data = temporary();
  fs.mkdirSync(path.join(data, 'postgres.new/base'), { recursive: true });
  fs.writeFileSync(path.join(data, 'postgres.new/PG_VERSION'), '18\n');
  expect(await isReady((await running({ GETROUW_DATA: data })).address)).toBe(true);
});

test('a port that is taken is told in one line, and nothing stays behind', async () => {
  const other = net.createServer().listen(0, '127.0.0.1');
  undo.push(() => other.close());
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as net.AddressInfo;
  const refused = await begin({ PORT: String(port) });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(new RegExp(`^Port ${port} is taken by another program\\..* PORT=\\d+ npm start\n$`));
  expect(fs.existsSync(path.join(refused.data, 'postgres'))).toBe(false);
});

test('a second launcher on the same data folder is refused and leaves the first alone', async () => {
  const first = await running();
  const second = await begin({ GETROUW_DATA: first.data });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`Getrouw runs already on ${first.data}`);
  expect(await isReady(first.address)).toBe(true);
});

const asRoot = process.getuid?.() === 0;
test(asRoot ? 'a folder that user postgres cannot enter is named, with what to do' : 'a folder that cannot be written is named', async () => {
  const closed = temporary();
  fs.chmodSync(closed, asRoot ? 0o700 : 0o500);
  const refused = await begin({ GETROUW_DATA: path.join(closed, 'data') });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(closed);
  expect(refused.output()).toContain(asRoot ? `chmod o+x ${closed}` : 'GETROUW_DATA');
});

test.each([
  [{ PORT: 'abc' }, /^PORT /],
  [{ PORT: '70000' }, /^PORT /],
  [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL /],
  [{ NODE_ENV: 'live' }, /^NODE_ENV /],
  [{ PUBLIC_URL: 'getrouw' }, /^PUBLIC_URL /],
  [{ SESSION_SECRET: 'short' }, /^SESSION_SECRET /],
  [{ HOST: '192.0.2.1' }, /^HOST=192\.0\.2\.1 /],
  [{ DATABASE_URL: 'postgres://getrouw_app@127.0.0.1/getrouw' }, /^DATABASE_URL is set and DATABASE_OWNER_URL is not/],
  [{ DATABASE_OWNER_URL: 'postgres://getrouw_owner@127.0.0.1/getrouw' }, /^DATABASE_OWNER_URL is set and DATABASE_URL is not/],
  [{ DATABASE_URL: 'postgres://a@127.0.0.1/getrouw', DATABASE_OWNER_URL: 'postgres://b@127.0.0.1/getrouw', DEMONSTRATION: '1' }, /^DEMONSTRATION /],
  [{ NODE_ENV: 'production', DEMONSTRATION: '1' }, /^DEMONSTRATION /],
])('a wrong setting is named: %o', async (environment, message) => {
  const refused = await begin(environment as Record<string, string>);
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toMatch(message);
  expect(refused.output()).not.toMatch(/\n\s+at /);
});

test('it runs on a PostgreSQL of the host, without the demonstration and without a database of its own', async () => {
  const server = await startPostgres({ persistent: false });
  undo.push(() => server.stop());
  const passwords = { ownerPassword: 'owner', appPassword: 'app' };
  await createRoles(server.superuserUrl, passwords);
  const { appUrl, ownerUrl } = await createDatabase(server.superuserUrl, 'getrouw', passwords);
  const getrouw = await running({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DEMONSTRATION: '' });
  expect(await isReady(getrouw.address)).toBe(true);
  expect(getrouw.output()).not.toContain('Demonstration');
  expect(fs.existsSync(path.join(getrouw.data, 'postgres'))).toBe(false);
  getrouw.process.kill('SIGTERM');
  expect(await getrouw.ended).toBe(0);
});

test('a PostgreSQL of the host that cannot be reached is named without its password', async () => {
  const port = await freePort();
  const url = (role: string) => `postgres://${role}:verborgen@127.0.0.1:${port}/getrouw`;
  const refused = await begin({ DATABASE_URL: url('getrouw_app'), DATABASE_OWNER_URL: url('getrouw_owner') });
  expect(await refused.ended).toBe(1);
  expect(refused.output()).toContain(`DATABASE_URL: no connection to database getrouw on 127.0.0.1:${port} as getrouw_app`);
  expect(refused.output()).not.toContain('verborgen');
});

test('a signal in the middle of starting leaves nothing behind', async () => {
  const getrouw = await begin();
  await untilSays(getrouw, 'Starting PostgreSQL');
  await sleep(200);
  getrouw.process.kill('SIGTERM');
  expect(await getrouw.ended).toBe(0);
  await nothingLeft(getrouw);
});
