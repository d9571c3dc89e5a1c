import 'reflect-metadata';
import { Command } from 'commander';
import { createCommandContext } from './app.ts';
import { Sealer } from './audit/index.ts';
import { ConfigError, loadConfig } from './platform/config/config.ts';
import { migrate } from './platform/database/migrate.ts';

const program = new Command('getrouw').description('Works on an installation from the command line; settings come from the environment');

program.command('migrate').description('brings the database to the newest version')
  .option('--down', 'takes every migration back, which removes all data')
  .action(async ({ down }: { down?: boolean }) => {
    const { databaseOwnerUrl } = loadConfig(process.env);
    if (!databaseOwnerUrl) throw new ConfigError('DATABASE_OWNER_URL is missing: the address of the role that migrates');
    await migrate(databaseOwnerUrl, down ? 'down' : 'up');
  });

program.command('audit').description('works on the audit trail')
  .command('verify').description('computes the chain of seals again; exit code 1 names the first broken seal of each organisation')
  .action(async () => {
    const app = await createCommandContext(loadConfig(process.env));
    try {
      for (const { organisation, firstBroken, newest } of await app.get(Sealer).verifyAll()) {
        const end = newest ? `${newest.sequence} seals, newest ${newest.hash}` : 'no seals yet';
        console.log(`${organisation.slug}: ${firstBroken === undefined ? `intact, ${end}` : `BROKEN from seal ${firstBroken} on`}`);
        if (firstBroken !== undefined) process.exitCode = 1;
      }
    } finally {
      await app.close();
    }
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
}
