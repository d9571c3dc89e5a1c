import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { SetupError } from './postgres.ts';

/** Chromium without its windows and menus, which takes a quarter less processor to show the same pages. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** The browser for the tests: `CHROMIUM`, else one of Debian's. */
export const chromium = (): string => process.env['CHROMIUM'] ?? [SHELL, '/usr/bin/chromium'].find((file) => fs.existsSync(file)) ?? SHELL;

/** Installs Debian's Chromium where it is missing; throws SetupError where that cannot be done. */
export function ensureChromium(): void {
  if (fs.existsSync(chromium())) return;
  const byHand = 'install Chromium and set CHROMIUM to its program';
  if (process.env['CHROMIUM']) throw new SetupError(`CHROMIUM=${chromium()}: there is no such file; ${byHand}.`);
  if (!fs.existsSync('/usr/bin/apt-get')) throw new SetupError(`The browser tests need Chromium, and this system has no apt-get: ${byHand}.`);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const steps = [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium-headless-shell', 'fonts-dejavu-core']];
  for (const words of steps) {
    const [program = '', ...args] = [...asRoot, ...words];
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status !== 0) throw new SetupError(`${stdout ?? ''}${stderr ?? ''}\nThe browser tests need Chromium, and "${words.join(' ')}" failed: ${byHand}.`);
  }
  if (!fs.existsSync(chromium())) throw new SetupError(`apt-get installed Chromium, but not as ${chromium()}: ${byHand}.`);
}
