/** Runs whole installations, as `npm start` does, each with a data folder and a port of its own. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { freePort } from '../../infra/postgres.ts';
import { temporaryFolder } from '../../infra/temporary.ts';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Launched {
  process: ChildProcess;
  /** All that it wrote so far. */
  output(): string;
  /** Exit code, once it has ended. */
  ended: Promise<number | null>;
}

export interface Getrouw extends Launched {
  address: string;
  data: string;
  /** Stops the installation and removes its data; gives the exit code. */
  stop(): Promise<number | null>;
  /** Starts it again on the same data, with its clock so many days ahead. */
  ahead(days: number): Promise<void>;
  /** Stops the PostgreSQL process, does `work`, and waits until the installation is ready again. */
  withoutPostgres(work: () => Promise<void>): Promise<void>;
}

type Environment = Record<string, string>;

/** A new data folder; user postgres can reach it. */
export function newData(): string {
  return temporaryFolder();
}

/** Starts the launcher and waits for nothing. The caller has built. */
export function launch(environment: Environment, command: string[] = ['infra/start.ts', '--built']): Launched {
  const started = spawn(process.execPath, command, {
    cwd: root, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment }, detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'], // it stops when the tests are killed
  });
  let output = '';
  for (const stream of [started.stdout, started.stderr]) stream?.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const ended = new Promise<number | null>((resolve) => started.once('close', resolve));
  return { process: started, output: () => output, ended };
}

/** Waits until the launcher has written `text`; throws with its output when it ends before. */
export async function untilSays(launched: Launched, text: string): Promise<void> {
  while (!launched.output().includes(text)) {
    if (launched.process.exitCode !== null) throw new Error(`The launcher ended with exit code ${launched.process.exitCode}:\n${launched.output()}`);
    await sleep(50);
  }
}

/** The data of the demonstration that all copies are made of, once it is loaded. */
export async function demonstrationData(): Promise<string> {
  const data = inject('demonstrationData');
  while (!fs.existsSync(`${data}.loaded`)) await sleep(100);
  const how = fs.readFileSync(`${data}.loaded`, 'utf8');
  if (how !== 'loaded') throw new Error(`The demonstration was not loaded: ${how}`);
  return data;
}

/** Starts an installation on its own copy of the demonstration, or an empty one, and waits until it is ready. */
export async function startGetrouw(options: { demonstration: boolean; environment?: Environment }): Promise<Getrouw> {
  const data = newData();
  if (options.demonstration) execFileSync('cp', ['-a', `${await demonstrationData()}/.`, data]);
  const port = await freePort();
  const start = async (environment: Environment = {}): Promise<Launched> => {
    const started = launch({ GETROUW_DATA: data, PORT: String(port), ...(!options.demonstration && { DEMONSTRATION: '0' }), ...options.environment, ...environment });
    await untilSays(started, 'Stop with Ctrl-C');
    return started;
  };
  let launched = await start();
  const end = (): Promise<number | null> => {
    launched.process.kill('SIGTERM');
    return launched.ended;
  };
  const address = `http://127.0.0.1:${port}`;
  return {
    address, data,
    get process() { return launched.process; },
    get ended() { return launched.ended; },
    output: () => launched.output(),
    stop: async () => {
      const code = await end();
      fs.rmSync(data, { recursive: true, force: true });
      return code;
    },
    ahead: async (days) => {
      await end();
      launched = await start({ DEMONSTRATION_DAYS_AHEAD: String(days) });
    },
    withoutPostgres: async (work) => {
      launched.process.kill('SIGSTOP'); // it would start PostgreSQL again
      process.kill(postgresPid(data), 'SIGQUIT');
      while (await isReady(address)) await sleep(50);
      try {
        await work();
      } finally {
        launched.process.kill('SIGCONT');
        while (!(await isReady(address))) await sleep(100);
      }
    },
  };
}

export function postgresPid(data: string): number {
  return Number(fs.readFileSync(path.join(data, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
}

export async function isReady(address: string): Promise<boolean> {
  return (await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) }).catch(() => undefined))?.ok ?? false;
}
