/** What the scripts share: progress lines, child processes, and stopping in order. */
import { type ChildProcess, spawn, type SpawnOptions } from 'node:child_process';
import path from 'node:path';
import { SetupError } from './postgres.ts';
import { root } from './settings.ts';

const began = Date.now();
const children = new Set<ChildProcess>();
const cleanups: (() => Promise<void>)[] = [];
let current: Promise<unknown> = Promise.resolve();
let stopping: Promise<never> | undefined;

/** One line of progress with the seconds since the start. */
export function say(text: string): void {
  console.log(`${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${text}`);
}

/** Does one part of the start. A signal lets it finish or fail, and begins nothing after it. */
export async function step<T>(text: string, work: () => Promise<T>): Promise<T> {
  if (stopping) return stopping;
  say(text);
  const promise = work();
  current = promise.catch(() => undefined);
  const result = await promise;
  return stopping ?? result;
}

/** Registers what must be undone at the end; the last registered goes first. */
export function atStop(cleanup: () => Promise<void>): void {
  cleanups.push(cleanup);
}

export const isStopping = (): boolean => stopping !== undefined;

/** Undoes everything in reverse order and ends this process. Asked twice, it stops once. */
export function stop(code: number): Promise<never> {
  stopping ??= (async () => {
    for (const child of children) child.kill('SIGTERM');
    await current;
    let failed = false;
    for (const cleanup of cleanups.reverse()) {
      await cleanup().catch((error: unknown) => { console.error(error); failed = true; });
    }
    process.exit(failed ? 1 : code);
  })();
  return stopping;
}

/**
 * Runs a script's main function. A signal stops it cleanly, with code 1 because its work is not done, or with the code given;
 * a SetupError is told in its own words.
 */
export async function launch(main: () => Promise<void>, codeAfterSignal = 1): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(codeAfterSignal));
  process.stdout.on('error', () => undefined); // nobody reads any more: no reason to leave the database running
  process.on('disconnect', () => void stop(codeAfterSignal)); // the process that started this one was killed
  try {
    await main();
  } catch (error) {
    if (isStopping()) return;
    console.error(error instanceof SetupError ? error.message : error);
    await stop(1);
  }
}

/** Starts a child that gets a TERM when this process stops. */
export function start(command: string, args: string[], options: SpawnOptions = {}): ChildProcess {
  const child = spawn(command, args, { cwd: root, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/** Runs a command to its end, with `input` on its standard input, and gives its output; on failure throws with all that it wrote. */
export async function run(command: string, args: string[], environment: NodeJS.ProcessEnv = process.env, input = ''): Promise<string> {
  const child = start(command, args, { env: environment, stdio: ['pipe', 'pipe', 'pipe'] });
  let output = '';
  let all = '';
  child.stdout?.on('data', (chunk: Buffer) => { output += chunk.toString(); all += chunk.toString(); });
  child.stderr?.on('data', (chunk: Buffer) => { all += chunk.toString(); });
  child.stdin?.on('error', () => undefined).end(input); // a command that ended early did not want it
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new SetupError(`${all.trim()}\nFailed: ${path.basename(command)} ${args.join(' ').replaceAll(root + path.sep, '')} (exit code ${code})`);
  return output;
}
