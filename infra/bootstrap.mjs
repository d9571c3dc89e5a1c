/**
 * `node infra/bootstrap.mjs start|test|reproduce|bench|getrouw ...`: installs what is missing and hands over to the script on the
 * Node that npm installed. Built-ins only and syntax of Node 18, because it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const modules = path.join(root, 'node_modules');
const [script, ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 18) fail(`Node ${process.versions.node} is too old: install Node 18 or newer.`);
if (!['start', 'test', 'reproduce', 'bench', 'getrouw'].includes(script)) fail('Usage: node infra/bootstrap.mjs start|test|reproduce|bench|getrouw ...');
install();
handOver(suitableNode());

function install() {
  if (installed()) return;
  console.log('Installing packages (about half a minute the first time) ...');
  // Not with the Node inside node_modules: npm ci removes it while it runs.
  const searched = process.env.PATH.split(path.delimiter).filter((folder) => !folder.startsWith(root + path.sep));
  const options = { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: searched.join(path.delimiter) } };
  const { status, error } = spawnSync('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], options);
  if (status !== 0) fail(`The packages could not be installed (npm ci: ${error ? error.message : `exit code ${status}`}); the reason stands above.`);
}

/** Whether node_modules holds what the lock file asks for; npm writes its own list there when an installation is complete. */
function installed() {
  const list = path.join(modules, '.package-lock.json');
  if (!existsSync(list)) return false;
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const present = packages(list);
  return Object.entries(packages(path.join(root, 'package-lock.json')))
    .every(([folder, { version, optional }]) => folder === '' || optional || (present[folder] && present[folder].version === version));
}

/** The packaged Node where it runs on this system, else the one that runs now if it can read TypeScript. */
function suitableNode() {
  const packaged = path.join(modules, '.bin', 'node');
  for (const node of existsSync(packaged) ? [packaged, process.execPath] : [process.execPath]) {
    const [major, minor] = String(spawnSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).stdout).split('.').map(Number);
    if (major > 22 || (major === 22 && minor >= 18)) return node;
  }
  return fail(`Node ${process.versions.node} is too old and npm has no packaged Node for this system: install Node 24.`);
}

function handOver(node) {
  const env = { ...process.env, PATH: path.dirname(node) + path.delimiter + path.join(modules, '.bin') + path.delimiter + process.env.PATH };
  // The channel closes when this process is killed; the script then stops by itself.
  const child = spawn(node, [path.join(root, 'infra', `${script}.ts`), ...rest], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const parent = process.ppid;
  setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM'); }, 300).unref(); // a TERM to npm ends its shell and not us
  child.on('exit', (code) => process.exit(code === null ? 1 : code));
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
