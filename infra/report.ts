/** Counts what really ran, from the files that the tools themselves wrote. */
import fs from 'node:fs';
import path from 'node:path';
import { root } from './settings.ts';

export interface Count { passed: number; failed: number; complaints: string[] }

/** Where each Vitest run leaves its report, inside its workspace. */
export const reportFile = '.artifacts/vitest.json';

/** Of why a test failed this much is said once more at the end, in characters: with a second attempt that is the reason of each. */
const LONGEST_REASON = 1500;

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** Counts of one Vitest report. A file that cannot be loaded, a skipped test and a run without tests count as failed. */
export function countReport(workspace: string): Count {
  const file = path.resolve(root, workspace, reportFile);
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, complaints: [`${workspace}: no test report`] };
  const report = JSON.parse(fs.readFileSync(file, 'utf8')) as VitestReport;
  const broken = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const complaints = broken.map(({ name }) => `${path.relative(root, name)}: cannot be loaded`);
  const notPassed = report.numTotalTests - report.numPassedTests;
  if (notPassed > 0) complaints.push(`${workspace}: ${notPassed} of ${report.numTotalTests} tests failed or skipped`);
  for (const { name, status, message, assertionResults } of report.testResults) {
    if (status === 'failed' && message) complaints.push(`${path.relative(root, name)}: ${message.slice(0, LONGEST_REASON)}`);
    for (const { fullName, failureMessages } of assertionResults.filter(({ status }) => status === 'failed')) {
      complaints.push(`${path.relative(root, name)}: ${fullName}\n${failureMessages.map((message) => message.slice(0, LONGEST_REASON)).join('\n')}`);
    }
  }
  if (report.numTotalTests === 0) complaints.push(`${workspace}: no tests`);
  return { passed: report.numPassedTests, failed: Math.max(notPassed + broken.length, report.numTotalTests === 0 ? 1 : 0), complaints };
}

interface RunDetails { tasks: { taskId: string; target: string; projectName: string; status: number }[] }

/** Counts of the last `nx run-many`: one for each target of each workspace, cached ones included. */
export function countTargets(targets: string[]): Count {
  const file = path.join(root, '.nx/cache/run.json');
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, complaints: [`${targets.join(' and ')}: nothing ran`] };
  const tasks = (JSON.parse(fs.readFileSync(file, 'utf8')) as RunDetails).tasks.filter(({ target }) => targets.includes(target));
  const failed = tasks.filter(({ status }) => status !== 0);
  const expected = targets.flatMap((target) => workspaces().filter(({ scripts }) => target in scripts).map(({ name }) => `${name}:${target}`));
  const absent = expected.filter((taskId) => !tasks.some((task) => task.taskId === taskId));
  return {
    passed: tasks.length - failed.length,
    failed: failed.length + absent.length,
    complaints: [...failed.map(({ taskId }) => `${taskId} failed`), ...absent.map((taskId) => `${taskId} did not run`)],
  };
}

export interface Workspace { folder: string; name: string; scripts: Record<string, string> }

/** The workspaces of this monorepo. */
export function workspaces(): Workspace[] {
  const folders = ['apps', 'libs'].flatMap((kind) => fs.readdirSync(path.join(root, kind)).map((name) => `${kind}/${name}`)).concat('test');
  return folders.filter((folder) => fs.existsSync(path.join(root, folder, 'package.json'))).map((folder) => {
    const { name, scripts = {} } = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as { name: string; scripts?: Record<string, string> };
    return { folder, name, scripts };
  });
}
