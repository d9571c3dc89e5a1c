/** What the installation takes: memory, script to load, time to start. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { freePort } from '../../infra/postgres.ts';
import { root } from '../../infra/settings.ts';
import { openBrowser } from '../support/browser.ts';

/** Memory of a process in MiB: at this moment, and the most it ever had. Linux only. */
export function memoryOf(pid: number): { now: number; most: number } {
  const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8');
  const field = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)![1]) / 1024;
  return { now: field('VmRSS'), most: field('VmHWM') };
}

/** KiB of JavaScript, gzipped, that a browser asks for to show the sign-in page. */
export async function firstPageScript(address: string): Promise<number> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await browser.close();
  return bytes / 1024;
}

/** Seconds from `npm start` to the first page: in a new data folder with the demonstration to load, and again in the same folder. */
export async function startingTimes(): Promise<{ cold: number; warm: number }> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-bench-start-'));
  const port = await freePort();
  const start = async () => {
    const began = performance.now();
    const started = spawn('npm', ['start'], { cwd: root, env: { PATH: process.env['PATH'], HOME: process.env['HOME'], GETROUW_DATA: data, PORT: String(port) }, stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = new Promise((resolve) => started.once('close', resolve));
    let output = '';
    started.stdout.on('data', (chunk: Buffer) => { output += chunk.toString(); });
    while (!output.includes('Stop with Ctrl-C')) {
      if (started.exitCode !== null) throw new Error(`npm start ended:\n${output}`);
      await sleep(20);
    }
    await (await fetch(`http://127.0.0.1:${port}/`)).text();
    const seconds = (performance.now() - began) / 1000;
    started.kill('SIGTERM');
    await ended;
    return seconds;
  };
  try {
    return { cold: await start(), warm: await start() };
  } finally {
    fs.rmSync(data, { recursive: true, force: true });
  }
}
