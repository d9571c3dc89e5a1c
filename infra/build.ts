import fs from 'node:fs';
import path from 'node:path';
import { run } from './launcher.ts';
import { root } from './settings.ts';

const stamp = path.join(root, '.nx/built');
const results = ['apps/api/dist/main.js', 'apps/web/dist/index.html'].map((file) => path.join(root, file));
const notSources = new Set(['node_modules', 'dist', '.artifacts']);

/** Builds API and web where a source is newer than the last build; what did not change comes from the cache of nx. */
export async function build(): Promise<void> {
  const built = fs.existsSync(stamp) && results.every((file) => fs.existsSync(file)) ? fs.statSync(stamp).mtimeMs : 0;
  if (newestSource() < built) return;
  const began = new Date();
  await run('nx', ['run-many', '-t', 'build', '--parallel=2', '--outputStyle=static'], { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NODE_ENV: 'production' });
  fs.writeFileSync(stamp, '');
  fs.utimesSync(stamp, began, began);
}

/** When a source last changed, in milliseconds; a folder changes when a file in it is removed. */
function newestSource(): number {
  const tops = ['package-lock.json', 'tsconfig.base.json', 'nx.json'].map((file) => path.join(root, file));
  const workspaces = ['apps', 'libs'].flatMap((kind) => fs.readdirSync(path.join(root, kind)).map((name) => path.join(root, kind, name)));
  return Math.max(...tops.map((file) => fs.statSync(file).mtimeMs), ...workspaces.flatMap((folder) => times(folder)));
}

function times(folder: string): number[] {
  return fs.readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !notSources.has(name)).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return [fs.statSync(file).mtimeMs, ...(entry.isDirectory() ? times(file) : [])];
  });
}
