/**
 * What became of the goals of the youths in the study of Nieuwe Perspectieven: the 935 youths with their trajectories, goals and scores, read into an installation, and each
 * number and mean of annex 15 beside the one that the outcomes of the installation give. Scores are rebuilt from the printed figures, dates are made up. The study keeps one score
 * of youth and worker together: both are taken to have given it.
 */
import { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, importFile, release } from '../../infra/demonstration/provider.ts';
import type { OutcomesReport } from '../../libs/domain/src/index.ts';
import { np } from '../../libs/interventions/src/index.ts';
import { type StudiedScore, studiedScores } from '../../libs/interventions/src/np/goal-scores.ts';
import { type StudiedYouth, studiedYouths } from '../../libs/interventions/src/np/youths.ts';
import { endOf, TRAJECTORY_COLUMNS, trajectoriesOf } from './reach.ts';
import { type CreateOrganisation, PASSWORD, SINCE } from './vig-pilot.ts';

/** A printed number or mean beside the computed one. `unreachable`: no whole scores give what is printed, and the data have none. */
export interface ComparedGoal { goal: string; moment: 'first' | 'end'; group: string; what: 'N' | 'M'; decimals: number; published: number; computed: number | null; deviates: boolean; unreachable: string | null }

const PROVIDER = 'np-doelen';
/** Of who has one trajectory, the first evaluation is half-way; else it is at the end of the first. */
const HALF_WAY = '2015-11-15';

export async function reproduceGoals(address: string, createOrganisation: CreateOrganisation, { youths = studiedYouths, scores = studiedScores }: { youths?: readonly StudiedYouth[]; scores?: readonly StudiedScore[] } = {}): Promise<ComparedGoal[]> {
  const person = (slug: string, name: string, role: string) => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });
  await Promise.all([
    createOrganisation(`${PROVIDER}-licentie`, np.owner!, 'licence_holder', [person(`${PROVIDER}-licentie`, 'methodiek', 'method_owner')]),
    createOrganisation(PROVIDER, 'Organisatie NP', 'provider', [person(PROVIDER, 'beheer', 'administrator'), person(PROVIDER, 'kwaliteit', 'quality_officer')]),
  ]);
  await release(await Session.signIn(address, `methodiek@${PROVIDER}-licentie.example`, PASSWORD), np, [PROVIDER]);
  const [administrator, officer] = [await Session.signIn(address, `beheer@${PROVIDER}.example`, PASSWORD), await Session.signIn(address, `kwaliteit@${PROVIDER}.example`, PASSWORD)];
  await adopt(officer, np.versionCode, [await addTeam(administrator, 'Locatie', 'Team', SINCE)]);
  await importFile(officer, 'cases', TRAJECTORY_COLUMNS, youths.flatMap(trajectoriesOf));
  const trajectories = new Map(youths.map((youth) => [youth.clientNumber, youth.trajectories]));
  const courses = [...Map.groupBy(scores, ({ clientNumber }) => clientNumber)].map(([clientNumber, goals]) => ({ clientNumber, goals, last: trajectories.get(clientNumber)! }));
  await importFile(officer, 'goals', ['clientNumber', 'trajectoryNumber', 'goalNumber', 'code', 'setOn'],
    courses.flatMap(({ clientNumber, goals }) => goals.map(({ goal }, index) => [clientNumber, '1', String(index + 1), goal, '2015-10-01'])));
  await importFile(officer, 'scores', ['clientNumber', 'trajectoryNumber', 'heldOn', 'final', 'goalNumber', 'rater', 'score'], courses.flatMap(({ clientNumber, goals, last }) => {
    const first = [clientNumber, '1', last === 1 ? HALF_WAY : endOf(1), 'no'];
    const end = [clientNumber, String(last), endOf(last), 'yes'];
    const hasFirst = goals.some((each) => each.first !== null);
    return goals.flatMap((each, index) => [
      ...scoreRows(first, index + 1, each.first), ...scoreRows(end, index + 1, each.end),
      ...(hasFirst || index > 0 ? [] : [[...first, '1', 'client', 'unknown']]), // there was a first evaluation, of which no score is known
    ]);
  }));
  const { outcomes: { report } } = await officer.ask<{ outcomes: { report: OutcomesReport } }>('{ outcomes(small: true) { report } }');
  return compare(report);
}

const scoreRows = (evaluation: readonly string[], goal: number, score: number | null): string[][] =>
  (score === null ? [] : ['client', 'professional'].map((rater) => [...evaluation, String(goal), rater, String(score)]));

/** Every printed figure of the groups by length; the rows of all youths hold some that the data do not have. */
function compare({ goals }: OutcomesReport): ComparedGoal[] {
  const rows = new Map(goals.flatMap(({ goal, rows: of }) => of.map((row) => [`${goal} ${row.group}`, row] as const)));
  return np.goalCatalogue!.references!.flatMap(({ figures }) => figures).filter(({ group }) => group !== undefined).flatMap(({ goal, moment, group, n, mean, decimals, unreachable }) => {
    const cell = rows.get(`${goal} ${group}`)?.[moment];
    const found = cell && !cell.hidden ? cell : { n: null, mean: null };
    const of = (what: 'N' | 'M', places: number, published: number, computed: number | null): ComparedGoal => ({
      goal, moment, group: group!, what, decimals: places, published, computed, unreachable: unreachable?.en ?? null, deviates: computed === null || !(Math.abs(computed - published) <= 0.5 * 10 ** -places + 1e-9),
    });
    return [of('N', 0, n, found.n), of('M', decimals, mean, found.mean)];
  });
}

/** A line per figure, and last how many there are: `N figures, M deviating, K unreachable`. What cannot be reached are means with their numbers, which are not among the N. */
export function goalLines(compared: readonly ComparedGoal[]): string[] {
  const reachable = compared.filter(({ unreachable }) => unreachable === null);
  const lines = compared.map(({ goal, moment, group, what, decimals, published, computed, deviates, unreachable }) => [
    goal.padEnd(13), group.padEnd(8), moment.padEnd(6), what, published.toFixed(decimals).padStart(10), (computed?.toFixed(what === 'N' ? 0 : decimals + 2) ?? '-').padStart(9), unreachable ? `  unreachable: ${unreachable}` : deviates ? '  deviates' : '',
  ].join(' ').trimEnd());
  const unreachable = compared.filter((each) => each.unreachable !== null && each.what === 'M').length;
  return ['goal          group    moment what published computed', ...lines, `${reachable.length} figures, ${reachable.filter(({ deviates }) => deviates).length} deviating, ${unreachable} unreachable`];
}
