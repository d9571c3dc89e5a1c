/** The parts of a running installation, one function each: database, commands, API. */
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { createDatabase, createRoles, databaseExists, type DatabaseUrls, dropDatabase } from './databases.ts';
import { atStop, isStopping, run, say, start, stop } from './launcher.ts';
import { type PostgresServer, secret, SetupError, startPostgres } from './postgres.ts';
import { addressed, root, type Settings } from './settings.ts';

const DATABASE = 'getrouw';
/** The first that makes ids of version 7 itself. */
const OLDEST_POSTGRES = 18;
const LAUNCHER_LOCK = 4_715_002;

/** Opens the embedded database, which then runs until the script stops, or checks the addresses of the host's own server. */
export async function openDatabase(settings: Settings, options: { exclusive: boolean }): Promise<DatabaseUrls> {
  if (settings.ownServer) {
    await refuseUnreachable('DATABASE_URL', settings.ownServer.appUrl);
    await refuseUnreachable('DATABASE_OWNER_URL', settings.ownServer.ownerUrl);
    return settings.ownServer;
  }
  if (!settings.config.demonstration && demonstrationState(settings)) {
    throw new SetupError(`${settings.data} holds the demonstration, whose passwords everyone can read. Set GETROUW_DATA to another folder for data of your own.`);
  }
  let starting = startPostgres({ directory: settings.data, persistent: true });
  const server = await starting;
  if (options.exclusive && !(await lock(server))) {
    throw new SetupError(`Getrouw runs already on ${settings.data}. Stop it first, or set GETROUW_DATA to another folder.`);
  }
  if (options.exclusive || !server.takenOver) atStop(async () => (await starting.catch(() => undefined))?.stop());
  if (options.exclusive && settings.config.demonstration) await prepareDemonstration(settings, server);
  const passwords = { ownerPassword: secret(settings.data, 'owner'), appPassword: secret(settings.data, 'app') };
  await createRoles(server.superuserUrl, passwords);
  const urls = await createDatabase(server.superuserUrl, DATABASE, passwords);
  if (options.exclusive) void keepRunning();
  return urls;

  /** Starts PostgreSQL again, on the same port, when it ends by itself. */
  async function keepRunning(): Promise<void> {
    await server.ended;
    while (!isStopping()) {
      say('PostgreSQL ended; starting it again');
      starting = startPostgres({ directory: settings.data, persistent: true, port: server.port });
      try {
        const again = await starting;
        await lock(again);
        say('PostgreSQL runs again');
        await again.ended;
      } catch (error) {
        say((error as Error).message);
        await sleep(1000);
      }
    }
  }
}

/**
 * A new database is marked as meant for the demonstration. One whose loading was interrupted is thrown away and made again; one
 * that was made without the demonstration holds somebody's own data and stays as it is.
 */
async function prepareDemonstration(settings: Settings, server: PostgresServer): Promise<void> {
  if (demonstrationState(settings) === 'pending') await dropDatabase(server.superuserUrl, DATABASE);
  else if (!(await databaseExists(server.superuserUrl, DATABASE))) noteDemonstration(settings, 'pending');
}

const stateFile = (settings: Settings) => path.join(settings.data, 'demonstration');

/** Whether the embedded database holds the demonstration, or is still to get it; undefined for one of somebody's own. */
export function demonstrationState(settings: Settings): 'pending' | 'loaded' | undefined {
  if (settings.ownServer || !fs.existsSync(stateFile(settings))) return undefined;
  return fs.readFileSync(stateFile(settings), 'utf8') === 'loaded' ? 'loaded' : 'pending';
}

export function noteDemonstration(settings: Settings, state: 'pending' | 'loaded'): void {
  fs.writeFileSync(stateFile(settings), state);
}

/** One launcher per data folder; the lock goes with the connection, so also when the launcher is killed. */
async function lock(server: PostgresServer): Promise<boolean> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  client.on('error', () => undefined); // the server ended, and the lock with it
  await client.connect();
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [LAUNCHER_LOCK]);
  return rows[0]?.taken === true;
}

async function refuseUnreachable(name: string, url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  const { hostname, port, pathname, username } = new URL(url);
  const server = `${hostname}:${port || 5432}`;
  try {
    await client.connect();
    const { rows: [found] } = await client.query<{ server_version: string }>('show server_version');
    const version = found!.server_version;
    if (Number.parseInt(version, 10) < OLDEST_POSTGRES) throw new SetupError(`${name}: the server on ${server} is PostgreSQL ${version}; version ${OLDEST_POSTGRES} or newer is needed.`);
  } catch (error) {
    if (error instanceof SetupError) throw error;
    throw new SetupError(`${name}: no connection to database ${pathname.slice(1)} on ${server} as ${username}: ${(error as Error).message || (error as { code?: string }).code}`);
  } finally {
    await client.end();
  }
}

/** What the API and its commands get to see. */
export function apiEnvironment(settings: Settings, urls: DatabaseUrls): NodeJS.ProcessEnv {
  const sessionSecret = process.env['SESSION_SECRET'] || secretOf(settings);
  const demonstration = demonstrationState(settings) ? '1' : '0';
  return { ...process.env, ...settings.environment, DEMONSTRATION: demonstration, DATABASE_URL: urls.appUrl, SESSION_SECRET: sessionSecret };
}

function secretOf(settings: Settings): string {
  fs.mkdirSync(settings.data, { recursive: true, mode: 0o711 });
  return secret(settings.data, 'session');
}

/** Runs a command of the API to its end, with `input` on its standard input, and gives its output. */
export function command(settings: Settings, urls: DatabaseUrls, args: string[], input?: string): Promise<string> {
  const environment = { ...apiEnvironment(settings, urls), DATABASE_OWNER_URL: urls.ownerUrl };
  return run(process.execPath, [path.join(root, 'apps/api/dist/command.js'), ...args], environment, input);
}

/** Starts the API and waits until it is ready; gives its process id. Being registered last, it is the first to stop. */
export async function startApi(settings: Settings, urls: DatabaseUrls): Promise<number> {
  const child = start(process.execPath, ['--import', path.join(root, 'infra/end-with-parent.mjs'), path.join(root, 'apps/api/dist/main.js')], {
    env: apiEnvironment(settings, urls), stdio: ['ignore', 'inherit', 'inherit', 'ipc'], detached: true,
  });
  const ended = new Promise<string>((resolve) => child
    .once('error', (error) => resolve(error.message))
    .once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`)));
  atStop(() => stopApi(child, ended));
  await untilReady(settings, ended);
  void ended.then((how) => {
    if (isStopping()) return;
    console.error(`The API ended by itself (${how}); the reason stands above.`);
    void stop(1);
  });
  return child.pid!;
}

async function untilReady(settings: Settings, ended: Promise<string>): Promise<void> {
  let how: string | undefined;
  void ended.then((value) => { how = value; });
  const address = `http://${addressed(settings.config.host)}:${settings.config.port}/health/ready`;
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; await sleep(100)) {
    if (how !== undefined || isStopping()) break;
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
  }
  if (isStopping()) return;
  throw new SetupError(how === undefined ? `The API is not ready after a minute (${address}).` : `The API ended while starting (${how}); the reason stands above.`);
}

async function stopApi(child: ChildProcess, ended: Promise<string>): Promise<void> {
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000); // stop() asked already
  await ended;
  clearTimeout(late);
}
