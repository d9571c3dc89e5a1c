/** `npm run reproduce -- vig-pilot`: an empty installation, the study's data, and each figure beside the printed one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pilotAnswers } from '../libs/interventions/src/pilot/answers.ts';
import { type CreateOrganisation, PASSWORD, reproduceVigPilot, SINCE } from '../test/acceptance/vig-pilot.ts';
import { build } from './build.ts';
import { peopleLines } from './demonstration/provider.ts';
import { command, openDatabase, startApi } from './installation.ts';
import { atStop, launch, say, step, stop } from './launcher.ts';
import { freePort, SetupError } from './postgres.ts';
import { readSettings } from './settings.ts';

await launch(async () => {
  const study = process.argv[2];
  if (study !== 'vig-pilot') throw new SetupError('Say which study: npm run reproduce -- vig-pilot');
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-reproduce-'));
  atStop(async () => fs.rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  // An https address, because its session cookies go over TLS only: the client says that it stands behind a proxy that ends it.
  const settings = readSettings({ GETROUW_DATA: data, PORT: String(port), PUBLIC_URL: `https://127.0.0.1:${port}`, NODE_ENV: 'development', DEMONSTRATION: '0', LOG_LEVEL: 'warn' });
  await step('Building (only what changed)', build);
  const urls = await step('Starting an empty installation', () => openDatabase(settings, { exclusive: true }));
  await command(settings, urls, ['migrate']);
  await startApi(settings, urls);

  const createOrganisation: CreateOrganisation = async (slug, name, kind, people) => {
    say(`Organisation ${name}`);
    await command(settings, urls, ['organisation', 'create', '--slug', slug, '--name', name, '--kind', kind]);
    await command(settings, urls, ['account', 'import', '--organisation', slug], peopleLines(people, PASSWORD, SINCE));
  };
  say('Dates, teams and people are made up: the report gives none');
  const compared = await reproduceVigPilot(`http://127.0.0.1:${port}`, createOrganisation, pilotAnswers);

  console.log('\norganisation  question     count        published  computed');
  for (const { organisation, itemCode, count, published, computed } of compared) {
    console.log(`${organisation.padEnd(12)}  ${itemCode.padEnd(11)}  ${count.padEnd(11)}  ${String(published).padStart(9)}  ${String(computed).padStart(8)}${published === computed ? '' : '  deviates'}`);
  }
  const deviating = compared.filter(({ published, computed }) => published !== computed).length;
  console.log(`${compared.length} figures, ${deviating} deviating`);
  await stop(deviating === 0 && compared.length === 96 ? 0 : 1);
});
