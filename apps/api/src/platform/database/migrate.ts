import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.ts';

/** Any number, the same for every starting copy: they migrate one after another. */
const LOCK = 4_715_001;

/** Brings the database to the newest version, or with 'down' takes every migration back. Needs the owner's address. */
export async function migrate(ownerUrl: string, direction: 'up' | 'down' = 'up'): Promise<void> {
  const dataSource = new DataSource({
    type: 'postgres', url: ownerUrl, migrations: [...migrations], migrationsTableName: 'migration', installExtensions: false, logging: false,
  });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query('select pg_advisory_lock($1)', [LOCK]);
    if (direction === 'up') {
      await dataSource.runMigrations({ transaction: 'each' });
      // The app role enters the schema, and compares the list of migrations with its own to know that it is ready.
      await lock.query('grant usage on schema public to getrouw_app; grant select on migration to getrouw_app');
      return;
    }
    const [{ applied }] = await lock.query('select count(*)::int as applied from migration');
    for (let left = applied; left > 0; left -= 1) await dataSource.undoLastMigration({ transaction: 'each' });
  } finally {
    await lock.release();
    await dataSource.destroy();
  }
}
