/**
 * The VIG pilot of 2012, run again in an installation and compared with the printed tables 3 and 4. Dates, teams and people are
 * made up, because the report gives none; the answers of a file are rebuilt from the printed counts.
 */
import fs from 'node:fs';
import { CASE_COLUMNS, PILOT_PERIOD, pilotRows, PROFESSIONAL_COLUMNS } from '../../infra/demonstration/cases.ts';
import { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, importFile, memberIds, type Person, release } from '../../infra/demonstration/provider.ts';
import { close, planDrawAssign, scoreAndApprove } from '../../infra/demonstration/round.ts';
import { vigPilot } from '../../libs/interventions/src/index.ts';
import type { PilotCase } from '../../libs/interventions/src/pilot/answers.ts';

type Count = 'countYes' | 'countYesNo' | 'countNo';
interface PublishedRow extends Record<Count, number> { organisation: string; code: string }

/** One printed count beside what the installation computed. */
export interface ComparedFigure { organisation: string; itemCode: string; count: Count; published: number; computed: number }

/** Makes an organisation with its people, whose password is `PASSWORD`. */
export type CreateOrganisation = (slug: string, name: string, kind: 'provider' | 'licence_holder' | 'municipality', people: Person[]) => Promise<void>;

export const PASSWORD = 'twintig-dossiers-uit-2012';
export const SINCE = '2012-01-01';

/** Runs one round per provider and gives the 96 counts. `suffix` keeps several runs in one installation apart. */
export async function reproduceVigPilot(address: string, createOrganisation: CreateOrganisation, pilot: readonly PilotCase[], suffix = ''): Promise<ComparedFigure[]> {
  const owner = `licentiehouder${suffix}`;
  const organisations = [...new Set(pilot.map(({ organisation }) => organisation))];
  await Promise.all([
    createOrganisation(owner, 'Licentiehouder', 'licence_holder', [person(owner, 'methodiek', 'method_owner')]),
    ...organisations.map((name) => slugOf(name, suffix)).map((slug, index) => createOrganisation(slug, organisations[index]!, 'provider', [
      person(slug, 'beheer', 'administrator'), person(slug, 'kwaliteit', 'quality_officer'), person(slug, 'beoordelaar', 'assessor'), person(slug, 'reviewer', 'reviewer'),
    ])),
  ]);
  const methodOwner = await Session.signIn(address, `methodiek@${owner}.example`, PASSWORD);

  await release(methodOwner, vigPilot, organisations.map((name) => slugOf(name, suffix)));
  const compared = await Promise.all(organisations.map(async (name) => {
    const counts = await runProvider(address, slugOf(name, suffix), pilot.filter((row) => row.organisation === name));
    return published().filter(({ organisation }) => organisation === name).flatMap((row) => (['countYes', 'countYesNo', 'countNo'] as const)
      .map((count) => ({ organisation: name, itemCode: row.code, count, published: row[count], computed: counts.get(row.code)?.[count] ?? Number.NaN })));
  }));
  return compared.flat();
}

const person = (slug: string, name: string, role: string): Person => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });

const slugOf = (name: string, suffix: string) => name.toLowerCase() + suffix;

function published(): PublishedRow[] {
  const file = new URL('vig-pilot-published.json', import.meta.url);
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as { rows: PublishedRow[] }).rows;
}

async function runProvider(address: string, slug: string, pilot: readonly PilotCase[]): Promise<Map<string, Record<Count, number>>> {
  const as = (name: string) => Session.signIn(address, `${name}@${slug}.example`, PASSWORD);
  const administrator = await as('beheer');
  const team = await addTeam(administrator, 'Locatie', 'VIG-team', SINCE);
  const members = await memberIds(administrator);
  const officer = await as('kwaliteit');
  const assessor = { memberId: members.get('beoordelaar')!, session: await as('beoordelaar'), external: false };
  const reviewer = await as('reviewer');

  const adoptedVersionId = await adopt(officer, vigPilot.versionCode, [team]);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, [['C1', 'Coach', '1970', '2001-09-01', '']]);
  await importFile(officer, 'cases', CASE_COLUMNS, pilotRows(pilot.map(({ caseNumber }) => caseNumber), team.name, 'C1', ''));
  const round = await planDrawAssign(officer, { name: 'Pilot 2012', adoptedVersionId, ...PILOT_PERIOD, teamIds: [team.id], seed: 2012 }, [assessor]);
  await scoreAndApprove(assessor, reviewer, round.id, (clientNumber) => pilot.find(({ caseNumber }) => caseNumber === clientNumber)!.answers);
  await close(officer, round.slug);
  const { results } = await officer.ask<{ results: { figures: { whole: { items: { itemCode: string; yes: number; inBetween: number; no: number }[] } } } }>(
    'query ($slug: String!) { results(slug: $slug) { figures } }', { slug: round.slug },
  );
  return new Map(results.figures.whole.items.map(({ itemCode, yes, inBetween, no }) => [itemCode, { countYes: yes, countYesNo: inBetween, countNo: no }]));
}
