/**
 * Who Nieuwe Perspectieven reached: the 935 youths of the study, read into an installation with their trajectories and what was registered of them, and each share that the
 * study prints beside the one that the report of the installation gives. Youths are rebuilt from the printed shares; dates are made up.
 */
import { setTimeout } from 'node:timers/promises';
import { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, importFile, release } from '../../infra/demonstration/provider.ts';
import type { ReachReport } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { type StudiedYouth, studiedYouths } from '../../libs/interventions/src/np/youths.ts';
import { type CreateOrganisation, PASSWORD, SINCE } from './vig-pilot.ts';

/** A printed share beside the computed one, in percents. */
export interface ComparedShare { row: string; within: string; value: string; decimals: number; published: number; computed: number | null; known: number | null; deviates: boolean }

const PROVIDER = 'np-bereik';
const MONTHS = 3;
/** What a closing is called where the study only says regular or early. */
const REASON = { regular: 'NP-CR-PLAN', early: 'NP-CR-NO-SHOW' };

export async function reproduceReach(address: string, createOrganisation: CreateOrganisation, youths: readonly StudiedYouth[] = studiedYouths): Promise<ComparedShare[]> {
  const person = (slug: string, name: string, role: string) => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });
  await Promise.all([
    createOrganisation('np-bereik-licentie', np.owner!, 'licence_holder', [person('np-bereik-licentie', 'methodiek', 'method_owner')]),
    createOrganisation(PROVIDER, 'Organisatie NP', 'provider', [person(PROVIDER, 'beheer', 'administrator'), person(PROVIDER, 'kwaliteit', 'quality_officer')]),
  ]);
  await release(await Session.signIn(address, 'methodiek@np-bereik-licentie.example', PASSWORD), np, [PROVIDER]);
  const [administrator, officer] = [await Session.signIn(address, `beheer@${PROVIDER}.example`, PASSWORD), await Session.signIn(address, `kwaliteit@${PROVIDER}.example`, PASSWORD)];
  await adopt(officer, np.versionCode, [await addTeam(administrator, 'Locatie', 'Team', SINCE)]);
  await importFile(officer, 'cases', TRAJECTORY_COLUMNS, youths.flatMap(trajectoriesOf));
  const asked = Object.keys(youths[0]!.start);
  const askedAtClose = Object.keys(youths[0]!.close);
  await importFile(officer, 'registrations', ['clientNumber', 'trajectoryNumber', 'person', 'gender', 'moment', ...asked, ...askedAtClose], youths.flatMap((youth) => [
    [youth.clientNumber, '1', 'youth', youth.gender, 'start', ...asked.map(() => ''), ...askedAtClose.map(() => '')],
    [youth.clientNumber, '1', 'case', '', 'start', ...asked.map((code) => youth.start[code]!), ...askedAtClose.map(() => '')],
    [youth.clientNumber, '1', 'case', '', 'close', ...asked.map(() => ''), ...askedAtClose.map((code) => youth.close[code]!)],
  ]));
  return compare(await reportOf(officer));
}

export const TRAJECTORY_COLUMNS = ['clientNumber', 'trajectoryNumber', 'definitionCode', 'team', 'startedOn', 'endedOn', 'closingReason'];
const day = (month: number, of: number) => new Date(Date.UTC(2015, 9 + month, of)).toISOString().slice(0, 10);
/** The last day of the trajectory with this number. */
export const endOf = (number: number): string => day(number * MONTHS, 0);

/** Three months each, one after the other; how the last one ended is known. */
export const trajectoriesOf = ({ clientNumber, trajectories, endedEarly }: StudiedYouth): string[][] => Array.from({ length: trajectories }, (_, index) => [
  clientNumber, String(index + 1), np.code, 'Team', day(index * MONTHS, 1), endOf(index + 1), index + 1 === trajectories && endedEarly ? REASON.early : REASON.regular,
]);

/** The report, once every youth is classified. */
async function reportOf(officer: Session): Promise<ReachReport> {
  for (;;) {
    const { targetGroupReach: { waiting, report } } = await officer.ask<{ targetGroupReach: { waiting: number; report: ReachReport } }>('{ targetGroupReach { waiting report } }');
    if (waiting === 0) return report;
    await setTimeout(500);
  }
}

/** Every printed share that the data carry: what was asked of these youths, as far as the study itself does not doubt it. */
function compare({ rows }: ReachReport): ComparedShare[] {
  const groups = new Map(rows.flatMap(({ code, groups: of }) => of.map((group) => [`${code} ${group.within ?? ''}`, group] as const)));
  return np.reach!.references.flatMap(({ figures }) => figures).filter(({ doubtful }) => !doubtful).map(({ row, within = '', value = 'true', decimals, percent: published }) => {
    const group = groups.get(`${row} ${within}`);
    const computed = group?.shares.find((share) => share.value === value)?.percent ?? null;
    return { row, within, value, decimals, published, computed, known: group?.known ?? null, deviates: computed === null || !(Math.abs(computed - published) <= 0.5 * 10 ** -decimals + 1e-9) };
  });
}

/** A line per figure, and last how many there are: `N figures, M deviating`. */
export function reachLines(compared: readonly ComparedShare[]): string[] {
  const lines = compared.map(({ row, within, value, decimals, published, computed, known, deviates }) => [
    row.padEnd(18), within.padEnd(6), value.padEnd(6), String(known ?? '').padStart(5), published.toFixed(decimals).padStart(9), (computed?.toFixed(decimals + 2) ?? '-').padStart(9), deviates ? '  deviates' : '',
  ].join(' ').trimEnd());
  return ['figure             within value  known published  computed', ...lines, `${compared.length} figures, ${compared.filter(({ deviates }) => deviates).length} deviating`];
}
