import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase, createRoles } from '../infra/databases.ts';
import { freePort, portTaken, startPostgres } from '../infra/postgres.ts';
import { demonstrationData, isReady, launch, type Launched, newData, postgresPid, untilSays } from './support/getrouw.ts';

interface Attempt extends Launched { address: string; port: number; data: string }

async function begin(data: string, environment: Record<string, string> = {}, command?: string[]): Promise<Attempt> {
  const port = Number(environment['PORT'] ?? (await freePort()));
  const launched = launch({ GETROUW_DATA: data, PORT: String(port), DEMONSTRATION: '0', ...environment }, command);
  return { ...launched, address: `http://127.0.0.1:${port}`, port, data };
}

async function running(...how: Parameters<typeof begin>): Promise<Attempt> {
  const attempt = await begin(...how);
  await untilSays(attempt, 'Stop with Ctrl-C');
  return attempt;
}

/** Ends a launcher, whatever state it is in; gives its exit code. */
function terminate(attempt: Attempt): Promise<number | null> {
  attempt.process.kill('SIGTERM');
  attempt.process.kill('SIGCONT');
  return attempt.ended;
}

async function nothingLeft({ port, data }: Attempt): Promise<void> {
  expect(await portTaken(port)).toBe(false);
  expect(fs.existsSync(path.join(data, 'postgres/postmaster.pid'))).toBe(false);
}

const createOrganisation = (data: string, slug: string) =>
  begin(data, {}, ['infra/getrouw.ts', 'organisation', 'create', '--slug', slug, '--name', 'Jeugdhulp', '--kind', 'provider']);

describe('one installation, in this order:', { timeout: 120_000 }, () => {
  let getrouw: Attempt;
  beforeAll(async () => { getrouw = await running(newData()); });
  afterAll(async () => {
    await terminate(getrouw);
    fs.rmSync(getrouw.data, { recursive: true });
  });

  test('it answers when it says that it is ready', async () => {
    expect(await isReady(getrouw.address)).toBe(true);
    expect(getrouw.output()).toContain(getrouw.address);
  });

  test('its passwords are random and readable to their owner only', { timeout: 300_000 }, async () => { // waits for the demonstration
    const secrets = [getrouw.data, await demonstrationData()].map((data) => path.join(data, 'secrets.json'));
    const [own, others] = secrets.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>);
    expect(Object.keys(own!).toSorted()).toEqual(['app', 'owner', 'session', 'superuser']);
    for (const [name, value] of Object.entries(own!)) {
      expect(value.length).toBeGreaterThanOrEqual(32);
      expect(others![name]).not.toBe(value);
    }
    for (const file of secrets) expect(fs.statSync(file).mode & 0o777).toBe(0o600);
    expect(fs.statSync(path.join(getrouw.data, 'postgres')).mode & 0o777).toBe(0o700);
  });

  test('a second launcher on the same data folder is refused and leaves the first alone', async () => {
    const second = await begin(getrouw.data);
    expect(await second.ended).toBe(1);
    expect(second.output()).toContain(`Getrouw runs already on ${getrouw.data}`);
    expect(await isReady(getrouw.address)).toBe(true);
  });

  test('a command works while it runs', async () => {
    const command = await createOrganisation(getrouw.data, 'terwijl-het-draait');
    expect(await command.ended, command.output()).toBe(0);
    expect(await isReady(getrouw.address)).toBe(true);
  });

  test('when PostgreSQL ends by itself it is started again', async () => {
    process.kill(postgresPid(getrouw.data), 'SIGQUIT');
    await untilSays(getrouw, 'PostgreSQL runs again');
    await expect.poll(() => isReady(getrouw.address), { timeout: 30_000 }).toBe(true);
  });

  test('after kill -9 of the launcher the next start has its port and takes over its database', async () => {
    const pid = postgresPid(getrouw.data);
    getrouw.process.kill('SIGKILL');
    await getrouw.ended;
    getrouw = await running(getrouw.data, { PORT: String(getrouw.port) });
    expect(await isReady(getrouw.address)).toBe(true);
    expect(postgresPid(getrouw.data)).toBe(pid);
  });

  test('after kill -9 of launcher and database together the next start recovers', async () => {
    getrouw.process.kill('SIGSTOP');
    process.kill(postgresPid(getrouw.data), 'SIGKILL');
    getrouw.process.kill('SIGKILL');
    await getrouw.ended;
    getrouw = await running(getrouw.data, { PORT: String(getrouw.port) });
    expect(await isReady(getrouw.address)).toBe(true);
  });

  test('it stops cleanly on TERM', async () => {
    expect(await terminate(getrouw)).toBe(0);
    await nothingLeft(getrouw);
  });

  test('a command works while it is stopped, and finds what an earlier one made', async () => {
    const command = await createOrganisation(getrouw.data, 'terwijl-het-stilstaat');
    expect(await command.ended, command.output()).toBe(0);
    expect(await (await createOrganisation(getrouw.data, 'terwijl-het-draait')).ended).toBe(1);
    await nothingLeft(getrouw);
  });

  test('it was made without the demonstration and stays without it', async () => {
    getrouw = await running(getrouw.data, { DEMONSTRATION: '' });
    expect(getrouw.output()).not.toContain('emonstration');
  });
});

describe('a start', { timeout: 120_000 }, () => {
  const undo: (() => unknown)[] = [];
  afterEach(async () => {
    for (const each of undo.splice(0).toReversed()) await each();
  });

  function temporary(): string {
    const folder = newData();
    undo.push(() => fs.rmSync(folder, { recursive: true }));
    return folder;
  }

  async function attempt(environment?: Record<string, string>, command?: string[], data = temporary()): Promise<Attempt> {
    const begun = await begin(data, environment, command);
    undo.push(() => terminate(begun));
    return begun;
  }

  test('ends cleanly by Ctrl-C in the terminal, which reaches every process of the group', async () => {
    const getrouw = await attempt({}, ['infra/bootstrap.mjs', 'start', '--built']);
    await untilSays(getrouw, 'Stop with Ctrl-C');
    process.kill(-getrouw.process.pid!, 'SIGINT');
    expect(await getrouw.ended).toBe(0);
    await nothingLeft(getrouw);
  });

  test('leaves nothing behind when a signal comes in the middle of it', async () => {
    const getrouw = await attempt();
    await untilSays(getrouw, 'Starting PostgreSQL');
    await sleep(200);
    expect(await terminate(getrouw)).toBe(0);
    await nothingLeft(getrouw);
  });

  test('makes a database again when making it was interrupted', async () => {
    const data = temporary();
    fs.mkdirSync(path.join(data, 'postgres.new/base'), { recursive: true });
    fs.writeFileSync(path.join(data, 'postgres.new/PG_VERSION'), '18\n');
    const getrouw = await attempt({}, undefined, data);
    await untilSays(getrouw, 'Starting the API');
    expect(fs.readdirSync(data)).not.toContain('postgres.new');
  });

  test('says in one line that the port is taken, and leaves nothing behind', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    undo.push(() => other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as net.AddressInfo;
    const refused = await attempt({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(new RegExp(`^Port ${port} is taken by another program\\..* PORT=\\d+ npm start\n$`));
    expect(fs.existsSync(path.join(refused.data, 'postgres'))).toBe(false);
  });

  const asRoot = process.getuid?.() === 0;
  test(asRoot ? 'names a folder that user postgres cannot enter, and what to do' : 'names a folder that cannot be written', async () => {
    const closed = temporary();
    fs.chmodSync(closed, asRoot ? 0o700 : 0o500);
    const refused = await attempt({}, undefined, path.join(closed, 'data'));
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(closed);
    expect(refused.output()).toContain(asRoot ? `chmod o+x ${closed}` : 'GETROUW_DATA');
  });

  test.each<[Record<string, string>, RegExp]>([
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
  ])('names the setting that is wrong: %o', async (environment, message) => {
    const refused = await attempt(environment);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toMatch(message);
    expect(refused.output()).not.toMatch(/\n\s+at /);
  });

  test('uses a PostgreSQL of the host, without the demonstration and without a database of its own', async () => {
    const server = await startPostgres({ persistent: false });
    undo.push(() => server.stop());
    const passwords = { ownerPassword: 'owner', appPassword: 'app' };
    await createRoles(server.superuserUrl, passwords);
    const { appUrl, ownerUrl } = await createDatabase(server.superuserUrl, 'getrouw', passwords);
    const getrouw = await attempt({ DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl, DEMONSTRATION: '' });
    await untilSays(getrouw, 'Stop with Ctrl-C');
    expect(await isReady(getrouw.address)).toBe(true);
    expect(getrouw.output()).not.toContain('emonstration');
    expect(fs.existsSync(path.join(getrouw.data, 'postgres'))).toBe(false);
    expect(await terminate(getrouw)).toBe(0);
  });

  test('names a PostgreSQL of the host that cannot be reached, without its password', async () => {
    const port = await freePort();
    const url = (role: string) => `postgres://${role}:verborgen@127.0.0.1:${port}/getrouw`;
    const refused = await attempt({ DATABASE_URL: url('getrouw_app'), DATABASE_OWNER_URL: url('getrouw_owner') });
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`DATABASE_URL: no connection to database getrouw on 127.0.0.1:${port} as getrouw_app`);
    expect(refused.output()).not.toContain('verborgen');
  });

  test('loads the demonstration again from nothing when that was interrupted', async () => {
    const killed = await attempt({ DEMONSTRATION: '' });
    await untilSays(killed, 'the method');
    expect(fs.readFileSync(path.join(killed.data, 'demonstration'), 'utf8')).toBe('pending');
    killed.process.kill('SIGKILL');
    await killed.ended;
    const next = await attempt({ DEMONSTRATION: '', PORT: String(killed.port) }, undefined, killed.data);
    await untilSays(next, 'the method'); // its organisations and people could be made again
  });

  test('refuses a database with the demonstration in production', async () => {
    const data = temporary();
    execFileSync('cp', ['-a', `${await demonstrationData()}/.`, data]);
    const refused = await attempt({ DEMONSTRATION: '', NODE_ENV: 'production' }, undefined, data);
    expect(await refused.ended).toBe(1);
    expect(refused.output()).toContain(`${data} holds the demonstration, whose passwords everyone can read`);
  });
});
