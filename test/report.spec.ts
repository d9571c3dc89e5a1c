import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Count, countReport, reportFile } from '../infra/report.ts';
import { root } from './support/getrouw.ts';

let workspace: string;
beforeEach(() => { workspace = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-report-')); });
afterEach(() => fs.rmSync(workspace, { recursive: true }));

/** Runs Vitest on one spec file, as the test command does, and counts its report. */
function countAfter(source: string): Count {
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(workspace, 'node_modules'));
  fs.writeFileSync(path.join(workspace, 'some.spec.ts'), `import { expect, test } from 'vitest';\n${source}`);
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  try {
    execFileSync(process.execPath, [vitest, 'run', '--reporter=json', `--outputFile.json=${reportFile}`], { cwd: workspace, stdio: 'pipe' });
  } catch {
    // a failing run is what most of these tests are about
  }
  return countReport(workspace);
}

test.each([
  ['passing tests are counted', "test('a', () => {}); test('b', () => { expect(1).toBe(1); });", 2, 0],
  ['a failing test is counted beside a passing one', "test('a', () => {}); test('b', () => { expect(1).toBe(2); });", 1, 1],
  ['a skipped test counts as failed', "test('a', () => {}); test.skip('b', () => {});", 1, 1],
  ['a file that cannot be loaded counts as failed', "import './absent.ts'; test('a', () => {});", 0, 1],
  ['a file without tests counts as failed', '', 0, 1],
])('%s', (_, source, passed, failed) => {
  const count = countAfter(source);
  expect({ passed: count.passed, failed: count.failed }).toEqual({ passed, failed });
  expect(count.complaints.length > 0).toBe(failed > 0);
});

test('a run that left no report counts as failed', () => {
  expect(countReport(workspace)).toMatchObject({ passed: 0, failed: 1 });
});
