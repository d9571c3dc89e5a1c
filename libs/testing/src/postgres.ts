import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { createDatabase, type DatabaseUrls, dropDatabase, type RolePasswords, withDatabase } from '../../../infra/databases.ts';

/** The server of this test run, as its global setup hands it to the test files. */
export interface TestServer extends RolePasswords { superuserUrl: string; template: string }

declare module 'vitest' {
  export interface ProvidedContext { postgres: TestServer }
}

export interface TestDatabase extends DatabaseUrls {
  /** The superuser on this database: only to look behind row security, or to do what an attacker with the server would. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/**
 * A migrated, empty database of its own: a copy of the template that `infra/vitest-postgres.ts` made (about 22 ms).
 * Call it in `beforeAll` and `drop()` it in `afterAll`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const urls = await createDatabase(server.superuserUrl, name, server, { template: server.template });
  return {
    ...urls,
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () => dropDatabase(server.superuserUrl, name),
  };
}
