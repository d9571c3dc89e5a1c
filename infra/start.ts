/** `npm start`: from sources to a running installation. With `--built` the caller has built already. */
import { setTimeout as sleep } from 'node:timers/promises';
import { clockAhead } from '../apps/api/src/platform/context/clock.ts';
import { build } from './build.ts';
import type { DatabaseUrls } from './databases.ts';
import { command, demonstrationState, noteDemonstration, openDatabase, startApi } from './installation.ts';
import { atStop, launch, say, step } from './launcher.ts';
import { portTaken, SetupError } from './postgres.ts';
import { addressed, readSettings, type Settings } from './settings.ts';

await launch(async () => {
  const settings = readSettings(process.env);
  await refuseTakenPort(settings);
  if (!process.argv.includes('--built')) await step('Building (only what changed)', build);
  const urls = await step(settings.ownServer ? 'Connecting to your PostgreSQL' : `Starting PostgreSQL in ${settings.data}`, () => openDatabase(settings, { exclusive: true }));
  await step('Migrating the database', () => command(settings, urls, ['migrate']));
  await step('Starting the API', () => startApi(settings, urls));
  if (demonstrationState(settings) === 'pending') await step('Loading the demonstration (the first time only)', () => demonstrate(settings, urls));
  say('Ready');
  console.log(`\n${settings.environment['PUBLIC_URL']}\n`);
  if (demonstrationState(settings)) await printAccounts(settings);
  else {
    if (!settings.environment['PUBLIC_URL']?.startsWith('https:')) console.log('Nobody can sign in yet: that needs https. Put a proxy that ends TLS in front and set PUBLIC_URL to its address.\n');
    if (!settings.config.mail) console.log('No mail leaves: nobody can be invited, reset a forgotten password or change an e-mail address. Set MAIL_URL and MAIL_FROM.\n');
  }
  console.log('Stop with Ctrl-C.');
  const running = setInterval(() => undefined, 2 ** 30); // with a server of the host's own nothing else keeps this process
  atStop(async () => clearInterval(running));
}, 0);

async function refuseTakenPort(settings: Settings): Promise<void> {
  const { host, port } = settings.config;
  const taken = () => portTaken(port, host).catch((error: NodeJS.ErrnoException) => {
    throw new SetupError(`HOST=${host} PORT=${port}: cannot be listened on (${error.code}).`);
  });
  // An API whose launcher was killed needs a moment to stop.
  for (const deadline = Date.now() + 3000; await taken(); await sleep(200)) {
    if (Date.now() > deadline) {
      throw new SetupError(`Port ${port} is taken by another program. Stop that program, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} npm start`);
    }
  }
}

/** The organisations and their people come from the command line, everything else from these people's own work. */
async function demonstrate(settings: Settings, urls: DatabaseUrls): Promise<void> {
  const { DEMONSTRATION_ORGANISATIONS, DEMONSTRATION_PASSWORD: password, DEMONSTRATION_PEOPLE } = await import('../apps/api/src/access/demonstration.ts');
  const { loadDemonstration, SINCE } = await import('./demonstration/load.ts');
  const { personLine } = await import('./demonstration/provider.ts');
  // Own organisations before others: an account is made where its person belongs.
  const organisations = [...DEMONSTRATION_ORGANISATIONS].sort((a, b) => Number(b.slug === 'spirit') - Number(a.slug === 'spirit'));
  await command(settings, urls, ['organisation', 'import'], organisations.map(({ slug, name, kind }) => JSON.stringify({
    slug, name, kind, people: DEMONSTRATION_PEOPLE.filter(({ organisation, also }) => organisation === slug || also === slug)
      .map((person) => ({ ...personLine(person, password, SINCE), existing: person.organisation !== slug })),
  })).join('\n'));
  const { today } = clockAhead(settings.config.demonstrationDaysAhead);
  await loadDemonstration(localAddress(settings), today(), (part) => say(`  ${part}`));
  noteDemonstration(settings, 'loaded');
}

function localAddress(settings: Settings): string {
  return `http://${addressed(settings.config.host)}:${settings.config.port}`;
}

interface Account { email: string; password: string; name: string; role: { nl: string }; organisation: string }

async function printAccounts(settings: Settings): Promise<void> {
  const response = await fetch(`${localAddress(settings)}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: '{ installation { demonstrationAccounts { email password name role { nl } organisation } } }' }),
  });
  const { data } = (await response.json()) as { data: { installation: { demonstrationAccounts: Account[] } } };
  console.log('Demonstration accounts (made-up people; anyone who opens this address can use them):');
  for (const { email, password, role, organisation } of data.installation.demonstrationAccounts) {
    console.log(`  ${email.padEnd(40)} ${password.padEnd(24)} ${role.nl}, ${organisation}`);
  }
  if (!settings.config.mail) console.log(`Mail that they would get: ${settings.environment['PUBLIC_URL']}/post`);
  console.log();
}
