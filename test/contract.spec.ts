import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './support/getrouw.ts';

test('the typed operations are what the schema and the web client make of them', () => {
  const { status, stderr } = spawnSync(process.execPath, ['libs/contracts/codegen.ts', '--check'], { cwd: root, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
