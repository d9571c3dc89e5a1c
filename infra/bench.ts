/** `npm run bench [-- --quick]`: how fast the product is beside hand-written SQL, on a database full of made-up organisations. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { firstPageScript, memoryOf, startingTimes } from '../test/load/footprint.ts';
import type { Measured } from '../test/load/measure.ts';
import { type Installed, measureGrowth, measureLarge, startComparing } from '../test/load/comparing.ts';
import { measureImport } from '../test/load/importing.ts';
import { measureFollowing } from '../test/load/following.ts';
import { measureReach } from '../test/load/reaching.ts';
import { measureClosedResults, measureExport, measureLongList, measureReading } from '../test/load/reading.ts';
import { measureSaving } from '../test/load/saving.ts';
import { measureSurvey } from '../test/load/surveying.ts';
import { addRunningRounds, copyProvider, type CreateOrganisation, ITEMS, makeProvider, PASSWORD, type Provider, SINCE } from '../test/load/world.ts';
import { build } from './build.ts';
import { organisationLine } from './demonstration/provider.ts';
import { type DatabaseUrls, withDatabase } from './databases.ts';
import { command, openDatabase, startApi } from './installation.ts';
import { atStop, launch, say, step, stop } from './launcher.ts';
import { freePort, secret, SetupError } from './postgres.ts';
import { readSettings } from './settings.ts';

const FULL = { organisations: 1000, answers: 2_000_000, runningCases: 500, families: 100_000, checklists: 20_000, professionals: 5_000, reached: 50_000, followed: 100_000, network: { sites: 40, others: 960, rounds: 20, large: 1_000 }, seconds: 3, times: 31 };
const QUICK = { organisations: 20, answers: 8_000, runningCases: 50, families: 5_000, checklists: 400, professionals: 60, reached: 1_000, followed: 1_000, network: { sites: 8, others: 32, rounds: 3, large: 40 }, seconds: 0.5, times: 7 };
const CONNECTIONS = [1, 8, 50];
/** Parts of the answers at which the closed results are measured. */
const STAGES = [0.1, 0.5, 1];

await launch(async () => {
  const sizes = readSizes();
  await step('Building (only what changed)', build);
  const { address, database, createOrganisation, urls, pid } = await step('Starting an empty installation', install);
  const cases = Math.max(1, Math.round(sizes.answers / sizes.organisations / ITEMS.length));
  const provider = await step(`Setting up a provider with ${cases} cases`, () => makeProvider(address, database, createOrganisation, cases));

  const measured: Measured[] = [];
  const note = (found: Measured) => { measured.push(found); say(`  ${found.ratio.toFixed(2)}  ${found.what}: ${found.ours}, ${found.other}`); return found; };
  const closed = await growing(sizes, database, provider, async (answers) => note(await measureClosedResults(provider, urls.appUrl, `results of a closed round among ${answers.toLocaleString('en')} answers, against selecting them`, sizes.times)));
  const world = await step('Adding rounds that run', () => addRunningRounds(database, provider, { running: sizes.runningCases, open: Math.max(...CONNECTIONS) }));
  const [alone, ...together] = await step('Saving answers', () => measureSaving(world, urls.appUrl, CONNECTIONS, { seconds: sizes.seconds, times: 5 }));
  for (const each of [alone!, ...together]) note(each);
  for (const each of await step('Reading', () => measureReading(world, urls.appUrl, sizes.runningCases, sizes.times))) note(each);
  note(await step('A long list', () => measureLongList(world, database, sizes.families, sizes.times)));
  const imported = await step(`Importing ${sizes.checklists.toLocaleString('en')} checklists`, () => measureImport(world, database, sizes.checklists));
  for (const each of imported.measured) note(each);
  const exported = await step('Exporting them', () => measureExport(world, imported.slug, 5));
  for (const each of await step(`A survey of ${sizes.professionals.toLocaleString('en')} professionals`, () => measureSurvey(address, database, urls.appUrl, createOrganisation, sizes.professionals))) note(each);
  for (const each of await step(`Who is reached: ${sizes.reached.toLocaleString('en')} families`, () => measureReach(address, database, createOrganisation, sizes.reached, 7))) note(each);
  const networks = await step(`A network of ${sizes.network.sites} sites, in two installations of their own`, async () => [await startComparing(await install(), sizes.network), await startComparing(await install(), sizes.network)] as const);
  const growth = await step(`Growing the other networks to ${sizes.network.others.toLocaleString('en')} providers`, () => measureGrowth(...networks, sizes.network, sizes.times));
  for (const each of growth) note(each);
  const large = await step(`A network of ${sizes.network.large.toLocaleString('en')} sites`, () => measureLarge(networks[1], sizes.network.large, 7));
  for (const each of await step(`The course of ${sizes.followed.toLocaleString('en')} trajectories`, () => measureFollowing(address, database, createOrganisation, sizes.followed, 5))) note(each);
  const memory = memoryOf(pid);
  const script = await firstPageScript(address);
  const starting = await step('Starting cold and warm', startingTimes);

  printMachine((await database.query<{ version: string }>("select current_setting('server_version') as version")).rows[0]!);
  console.log(`\n${'ratio'.padStart(6)}  ${'ours'.padStart(14)}  ${'other'.padStart(14)}  what`);
  for (const { what, ours, other, ratio } of measured.toSorted((one, two) => one.ratio - two.ratio)) {
    console.log(`${ratio.toFixed(2).padStart(6)}  ${ours.padStart(14)}  ${other.padStart(14)}  ${what}`);
  }
  console.log(`\nCSV of the results over those checklists: ${exported}`);
  console.log(`Network of ${large.dots.toLocaleString('en')} sites with ${sizes.network.rounds} rounds each: ${large.milliseconds.toFixed(0)} ms and ${(large.bytes / 1000).toFixed(0)} kB for 1,000 dots`);
  console.log(`Memory of the API at the end: ${memory.now.toFixed(0)} MiB, at most ${memory.most.toFixed(0)} MiB`);
  console.log(`JavaScript of the first page: ${script.toFixed(0)} KiB gzipped`);
  console.log(`From npm start to the first page: ${starting.cold.toFixed(1)} s with the demonstration to load, ${starting.warm.toFixed(1)} s after that`);
  console.log(`save ${alone!.ratio.toFixed(2)}, closed results ${closed.ratio.toFixed(2)}, bulk import ${imported.measured[1].ratio.toFixed(2)}, network among others ${(1 / growth.at(-1)!.ratio).toFixed(2)} x the time of alone`);
  await stop(0);
});

type Sizes = typeof FULL;

/** An installation of its own, which runs until the end. */
async function install(): Promise<Installed & { urls: DatabaseUrls; pid: number }> {
  const data = fs.mkdtempSync(path.join(os.tmpdir(), 'getrouw-bench-'));
  atStop(async () => fs.rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  const settings = readSettings({ GETROUW_DATA: data, PORT: String(port), PUBLIC_URL: `https://127.0.0.1:${port}`, NODE_ENV: 'production', DEMONSTRATION: '0', LOG_LEVEL: 'warn' });
  const urls = await openDatabase(settings, { exclusive: true });
  await command(settings, urls, ['migrate']);
  const pid = await startApi(settings, urls);
  const database = new pg.Client({ connectionString: withDatabase(urls.appUrl, 'getrouw', 'postgres', secret(data, 'superuser')) });
  await database.connect();
  atStop(() => database.end());
  const createOrganisation: CreateOrganisation = async (slug, kind, people) => {
    await command(settings, urls, ['organisation', 'import'], organisationLine({ slug, name: slug, kind }, people, PASSWORD, SINCE));
  };
  return { address: `http://127.0.0.1:${port}`, database, createOrganisation, urls, pid };
}

function readSizes(): Sizes {
  const number = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ options: { 'quick': { type: 'boolean' }, 'organisations': number, 'answers': number, 'running-cases': number, 'families': number, 'checklists': number, 'professionals': number, 'reached': number, 'followed': number, 'others': number, 'sites': number } });
    const base = values.quick ? QUICK : FULL;
    const given = (name: Exclude<keyof typeof values, 'quick'>, otherwise: number) => {
      const value = values[name] === undefined ? otherwise : Number(values[name]);
      if (!Number.isInteger(value) || value < 1) throw new SetupError(`--${name} takes a whole number of at least 1, not ${values[name]}`);
      return value;
    };
    return {
      ...base, organisations: given('organisations', base.organisations), answers: given('answers', base.answers),
      runningCases: given('running-cases', base.runningCases), families: given('families', base.families),
      checklists: given('checklists', base.checklists), professionals: given('professionals', base.professionals), reached: given('reached', base.reached), followed: given('followed', base.followed),
      network: { ...base.network, others: given('others', base.network.others), large: given('sites', base.network.large) },
    };
  } catch (error) {
    throw error instanceof SetupError ? error : new SetupError(`${(error as Error).message}\nUsage: npm run bench -- [--quick] [--organisations N] [--answers N] [--running-cases N] [--families N] [--checklists N] [--professionals N] [--reached N] [--followed N] [--others N] [--sites N]`);
  }
}

/** Copies the provider until there are as many answers as asked for, and measures at each stage; gives what was measured last. */
async function growing(sizes: Sizes, database: pg.Client, provider: Provider, measure: (answers: number) => Promise<Measured>): Promise<Measured> {
  let made = 1;
  let last: Measured | undefined;
  for (const part of STAGES) {
    const wanted = Math.max(made, Math.round(sizes.organisations * part));
    if (wanted > made) await step(`Copying it to ${wanted.toLocaleString('en')} organisations`, () => copyProvider(database, provider, made + 1, wanted));
    made = wanted;
    const { rows: [found] } = await database.query<{ count: string }>('select count(*) from answer');
    last = await measure(Number(found!.count));
  }
  return last!;
}

function printMachine({ version }: { version: string }): void {
  console.log(`\n${new Date().toISOString().slice(0, 10)}, ${os.cpus()[0]!.model}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.type()} ${os.release()}, Node ${process.versions.node}, PostgreSQL ${version}`);
}
