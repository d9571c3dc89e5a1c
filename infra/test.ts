/** `npm test`: sets everything up, checks everything, and ends with the line `N passed, N failed`. */
import fs from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.ts';
import { launch, say, start, step, stop } from './launcher.ts';
import { type Count, countReport, countTargets, reportFile, workspaces } from './report.ts';
import { root } from './settings.ts';

const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
const counts: Count[] = [];

await launch(async () => {
  // What the tests find must not depend on the settings of whoever runs them.
  for (const name of [
    'PORT', 'HOST', 'PUBLIC_URL', 'MAIL_URL', 'MAIL_FROM', 'GETROUW_DATA', 'DATABASE_URL', 'DATABASE_OWNER_URL', 'SESSION_SECRET', 'DEMONSTRATION', 'NODE_ENV', 'LOG_LEVEL',
  ]) delete process.env[name];
  for (const { folder } of workspaces()) fs.rmSync(path.join(root, folder, '.artifacts'), { recursive: true, force: true });
  fs.rmSync(path.join(root, '.nx/cache/run.json'), { force: true });

  await attempt('Types and lint', () => nx(['-t', 'typecheck', 'lint']), () => [countTargets(['typecheck', 'lint'])]);
  await attempt('Unit, database, API and contract tests', () => nx(['-t', 'test', '--', ...reporters]),
    () => workspaces().filter(({ scripts }) => 'test' in scripts).map(({ folder }) => countReport(folder)));
  await attempt('Building', () => nx(['-t', 'build'], { NODE_ENV: 'production' }), () => [countTargets(['build'])]);
  await attempt('Chromium', async () => ensureChromium(), () => []);
  await attempt('Acceptance and browser tests', () => tool('vitest', ['run', ...reporters], path.join(root, 'test')), () => [countReport('test')]);

  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  for (const complaint of counts.flatMap(({ complaints }) => complaints)) console.log(`FAILED  ${complaint}`);
  console.log(`${passed} passed, ${failed} failed`);
  await stop(passed > 0 && failed === 0 ? 0 : 1);
});

/** Goes on after a failure, so that one run tells everything that is wrong. */
async function attempt(text: string, work: () => Promise<void>, count: () => Count[]): Promise<void> {
  let reason: string | undefined;
  await step(text, work).catch((error: unknown) => { reason = (error as Error).message; });
  const counted = count();
  counts.push(...counted);
  if (reason === undefined) return;
  say(reason);
  // An exit code that no count explains, as after an error outside any test.
  if (counted.every(({ failed }) => failed === 0)) counts.push({ passed: 0, failed: 1, complaints: [`${text}: ${reason.split('\n').at(-1)}`] });
}

function nx(args: string[], environment: Record<string, string> = {}): Promise<void> {
  return tool('nx', ['run-many', '--parallel=2', '--outputStyle=static', ...args], root, { NX_DAEMON: 'false', NX_TUI: 'false', ...environment });
}

async function tool(name: string, args: string[], folder: string, environment: Record<string, string> = {}): Promise<void> {
  const child = start(name, args, { cwd: folder, env: { ...process.env, ...environment }, stdio: ['ignore', 'inherit', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('exit', resolve));
  if (code !== 0) throw new Error(`${name} ended with exit code ${code}`);
}
