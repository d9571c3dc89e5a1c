import 'reflect-metadata';
import { Command } from 'commander';
import { ConfigError, loadConfig } from './platform/config/config.ts';
import { migrate } from './platform/database/migrate.ts';

const program = new Command('getrouw').description('Work on an installation from the command line');

program.command('migrate').description('bring the database to the newest version')
  .option('--down', 'take every migration back: removes all data')
  .action(async ({ down }: { down?: boolean }) => {
    const { databaseOwnerUrl } = loadConfig(process.env);
    if (!databaseOwnerUrl) throw new ConfigError('DATABASE_OWNER_URL is missing: the address of the role that migrates');
    await migrate(databaseOwnerUrl, down ? 'down' : 'up');
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
