import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import type { WithApplication } from './access/index.ts';
import { ConfigError, loadConfig } from './platform/config/config.ts';
import { migrate } from './platform/database/migrate.ts';
import type { Problem } from './platform/errors/errors.ts';
import { describeError } from './platform/logging/logger.ts';

// The application is loaded by the commands that need it alone: an installation migrates at each start, which takes a third of the time without.

const withApplication: WithApplication = async (role, work) => {
  const { createCommandContext } = await import('./app.ts');
  const environment = role === 'owner' ? { ...process.env, DATABASE_URL: ownerUrl() } : process.env;
  const app = await createCommandContext(loadConfig(environment));
  try {
    await work(app);
  } finally {
    await app.close();
  }
};

function ownerUrl(): string {
  const { databaseOwnerUrl } = loadConfig(process.env);
  if (!databaseOwnerUrl) throw new ConfigError('DATABASE_OWNER_URL is missing: the address of the role that migrates');
  return databaseOwnerUrl;
}

/** What went wrong, for the person at the terminal; undefined for what nobody foresaw. */
async function explain(error: unknown): Promise<string | undefined> {
  if (error instanceof ConfigError || error instanceof CommanderError) return error.message;
  const { translate } = await import('./platform/errors/translate.ts');
  const known = translate(error);
  const problems = (known?.details['problems'] ?? []) as Problem[];
  return known && [known.text('en'), ...problems.map(({ field, message, accepted }) => `${field} ${message.en}${accepted ? ` (${accepted.en})` : ''}`)].join('\n');
}

const program = new Command('getrouw').description('Works on an installation from the command line; settings come from the environment');

program.command('migrate').description('brings the database to the newest version')
  .option('--down', 'takes every migration back, which removes all data')
  .action(async ({ down }: { down?: boolean }) => {
    await migrate(ownerUrl(), down ? 'down' : 'up');
  });

program.command('audit').description('works on the audit trail')
  .command('verify').description('computes the chain of seals again; exit code 1 names the first broken seal of each organisation')
  .action(() => withApplication('app', async (app) => {
    const { Sealer } = await import('./audit/index.ts');
    for (const { organisation, firstBroken, newest } of await app.get(Sealer).verifyAll()) {
      const end = newest ? `${newest.sequence} seals, newest ${newest.hash}` : 'no seals yet';
      console.log(`${organisation.slug}: ${firstBroken === undefined ? `intact, ${end}` : `BROKEN from seal ${firstBroken} on`}`);
      if (firstBroken !== undefined) process.exitCode = 1;
    }
  }));

if (process.argv[2] !== 'migrate') (await import('./access/index.ts')).accessCommands(program, withApplication);

try {
  await program.parseAsync();
} catch (error) {
  console.error(await explain(error) ?? describeError(error));
  process.exitCode = 1;
}
