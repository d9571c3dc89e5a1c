import fs from 'node:fs';
import type { TestProject } from 'vitest/node';
import { freePort } from '../../infra/postgres.ts';
import { launch, newData, untilSays } from './getrouw.ts';

declare module 'vitest' {
  export interface ProvidedContext { demonstrationData: string }
}

/** Loads the demonstration once per test run; `startGetrouw` works on copies of its data folder. */
export default async function setup(project: TestProject): Promise<() => void> {
  const data = newData();
  const launched = launch({ GETROUW_DATA: data, PORT: String(await freePort()) });
  await untilSays(launched, 'Stop with Ctrl-C');
  launched.process.kill('SIGTERM');
  await launched.ended;
  project.provide('demonstrationData', data);
  return () => { for (const left of [data, `${data}.faultless`]) fs.rmSync(left, { recursive: true, force: true }); };
}
