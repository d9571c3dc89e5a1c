import type { TestProject } from 'vitest/node';
import { migrate } from '../apps/api/src/platform/database/migrate.ts';
import type { TestServer } from '../libs/testing/src/postgres.ts';
import { createDatabase, createRoles } from './databases.ts';
import { startPostgres } from './postgres.ts';

/** Vitest global setup: one throw-away server with a migrated template database, for `testDatabase()` of @getrouw/testing. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const passwords = { ownerPassword: 'owner', appPassword: 'app' };
  const template = 'getrouw_template';
  const server = await startPostgres({ persistent: false });
  try {
    await createRoles(server.superuserUrl, passwords);
    const { ownerUrl } = await createDatabase(server.superuserUrl, template, passwords);
    await migrate(ownerUrl);
  } catch (error) {
    await server.stop();
    throw error;
  }
  project.provide('postgres', { superuserUrl: server.superuserUrl, template, ...passwords } satisfies TestServer);
  return () => server.stop();
}
