/** `npm run reproduce -- <study>`: an empty installation, the study's data, and each figure beside the printed one. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pilotAnswers } from '../libs/interventions/src/pilot/answers.ts';
import { type CreateOrganisation, PASSWORD, reproduceVigPilot, SINCE } from '../test/acceptance/vig-pilot.ts';
import { goalLines, reproduceGoals } from '../test/acceptance/goals.ts';
import { networkLines, reproduceNetwork } from '../test/acceptance/network.ts';
import { reachLines, reproduceReach } from '../test/acceptance/reach.ts';
import { reportOf, reproduceSurvey, SURVEY_STUDIES, type SurveyStudy } from '../test/acceptance/surveys.ts';
import { build } from './build.ts';
import { importedTogether, organisationLine } from './demonstration/provider.ts';
import { command, openDatabase, startApi } from './installation.ts';
import { atStop, launch, say, step, stop } from './launcher.ts';
import { freePort, SetupError } from './postgres.ts';
import { readSettings } from './settings.ts';

await launch(async () => {
  const study = process.argv[2] as SurveyStudy | 'vig-pilot' | 'np-reach' | 'np-goals' | 'network';
  const studies = ['vig-pilot', ...Object.keys(SURVEY_STUDIES), 'np-reach', 'np-goals', 'network'];
  if (!studies.includes(study)) throw new SetupError(`Say which study, one of ${studies.join(', ')}: npm run reproduce -- vig-pilot`);
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-reproduce-'));
  atStop(async () => fs.rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  // An https address, because its session cookies go over TLS only: the client says that it stands behind a proxy that ends it.
  const settings = readSettings({ GETROUW_DATA: data, PORT: String(port), PUBLIC_URL: `https://127.0.0.1:${port}`, NODE_ENV: 'development', DEMONSTRATION: '0', LOG_LEVEL: 'warn' });
  await step('Building (only what changed)', build);
  const urls = await step('Starting an empty installation', () => openDatabase(settings, { exclusive: true }));
  await command(settings, urls, ['migrate']);
  await startApi(settings, urls);

  const importOrganisation = importedTogether((lines) => command(settings, urls, ['organisation', 'import'], lines));
  const createOrganisation: CreateOrganisation = (slug, name, kind, people) => {
    say(`Organisation ${name}`);
    return importOrganisation(organisationLine({ slug, name, kind }, people, PASSWORD, SINCE));
  };
  const address = `http://127.0.0.1:${port}`;
  if (study === 'vig-pilot') await pilot(address, createOrganisation);
  else if (study === 'np-reach') await reach(address, createOrganisation);
  else if (study === 'np-goals') await goals(address, createOrganisation);
  else if (study === 'network') await network(address, createOrganisation);
  else await survey(address, createOrganisation, study);
});

async function pilot(address: string, createOrganisation: CreateOrganisation): Promise<void> {
  say('Dates, teams and people are made up: the report gives none');
  const compared = await reproduceVigPilot(address, createOrganisation, pilotAnswers);

  console.log('\norganisation  question     count        published  computed');
  for (const { organisation, itemCode, count, published, computed } of compared) {
    console.log(`${organisation.padEnd(12)}  ${itemCode.padEnd(11)}  ${count.padEnd(11)}  ${String(published).padStart(9)}  ${String(computed).padStart(8)}${published === computed ? '' : '  deviates'}`);
  }
  const deviating = compared.filter(({ published, computed }) => published !== computed).length;
  console.log(`${compared.length} figures, ${deviating} deviating`);
  await stop(deviating === 0 && compared.length === 96 ? 0 : 1);
}

async function reach(address: string, createOrganisation: CreateOrganisation): Promise<void> {
  say('Youths are rebuilt from the printed shares; dates are made up');
  const compared = await reproduceReach(address, createOrganisation);
  console.log(`\n${reachLines(compared).join('\n')}`);
  await stop(compared.some(({ deviates }) => deviates) ? 1 : 0);
}

async function goals(address: string, createOrganisation: CreateOrganisation): Promise<void> {
  say('Scores are rebuilt from the printed figures; dates are made up. The study keeps one score of youth and worker together: both are imported as having given it');
  say('The rows of all youths are left out: they hold youths whose scores are not in the data');
  const compared = await reproduceGoals(address, createOrganisation);
  console.log(`\n${goalLines(compared).join('\n')}`);
  await stop(compared.some(({ deviates, unreachable }) => deviates && unreachable === null) ? 1 : 0);
}

async function network(address: string, createOrganisation: CreateOrganisation): Promise<void> {
  say('Four sites of ReSet publish their survey; answers are rebuilt from the printed figures; families and people are made up');
  const lines = networkLines(await reproduceNetwork(address, createOrganisation));
  console.log(`\n${lines.join('\n')}`);
  await stop(lines.at(-1)!.endsWith(' 0 deviating') ? 0 : 1);
}

async function survey(address: string, createOrganisation: CreateOrganisation, study: SurveyStudy): Promise<void> {
  say('Answers are rebuilt from the printed figures; dates and people are made up');
  const { lines, deviating } = reportOf(await reproduceSurvey(address, createOrganisation, study));
  console.log(`\n${lines.join('\n')}`);
  await stop(deviating === 0 ? 0 : 1);
}
