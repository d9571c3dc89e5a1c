import fs from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, startPostgres } from '../../infra/postgres.ts';
import { launch, newData, untilSays } from './getrouw.ts';

declare module 'vitest' {
  export interface ProvidedContext { demonstrationData: string }
}

/** Loads the demonstration once per test run, while the files that need none are under way; `startGetrouw` works on copies of its data folder. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const data = newData();
  await withoutWaitingForDisks(data);
  const launched = launch({ GETROUW_DATA: data, PORT: String(await freePort()) });
  const loading = (async () => {
    await untilSays(launched, 'Stop with Ctrl-C');
    launched.process.kill('SIGTERM');
    await launched.ended;
    return 'loaded';
  })().catch(String).then((how) => {
    fs.writeFileSync(`${data}.told`, how);
    fs.renameSync(`${data}.told`, `${data}.loaded`); // whole or not there
  });
  project.provide('demonstrationData', data);
  return async () => {
    launched.process.kill('SIGTERM');
    await loading;
    for (const left of [data, `${data}.loaded`, `${data}.faultless`]) fs.rmSync(left, { recursive: true, force: true });
  };
}

/** Makes the database of a folder so that it, and every copy, is safe when its process is killed and not against a power cut. */
async function withoutWaitingForDisks(data: string): Promise<void> {
  await (await startPostgres({ directory: data, persistent: true })).stop();
  fs.appendFileSync(path.join(data, 'postgres/postgresql.conf'), 'fsync = off\n');
}
