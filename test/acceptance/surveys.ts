/**
 * The fidelity surveys of ReSet and Nieuwe Perspectieven, read into an installation as surveys on paper and compared with every mean and standard deviation
 * that the study prints of a statement. Answers are rebuilt from those figures; dates and, within an organisation of ReSet, teams are made up.
 */
import { Session } from '../../infra/demonstration/client.ts';
import { addTeam, adopt, type Person, release } from '../../infra/demonstration/provider.ts';
import { importSurvey } from '../../infra/demonstration/survey.ts';
import type { Definition, SurveyResult } from '../../libs/domain/src/index.ts';
import { np, reset } from '../../libs/interventions/src/index.ts';
import { npAnswers } from '../../libs/interventions/src/np/answers.ts';
import { resetAnswers } from '../../libs/interventions/src/reset/answers.ts';
import type { Sheet } from '../../libs/interventions/src/survey/sheets.ts';
import { type CreateOrganisation, PASSWORD, SINCE } from './vig-pilot.ts';

interface Study { document: Definition; year: number; providers: { slug: string; name: string; group: string; rows: readonly Sheet[] }[] }

export const SURVEY_STUDIES: Readonly<Record<'reset-fidelity' | 'np-fidelity', Study>> = {
  'reset-fidelity': { document: reset, year: 2015, providers: Object.entries(resetAnswers).map(([group, rows]) => ({ slug: `reset-${group.toLowerCase()}`, name: `Organisatie ${group}`, group, rows })) },
  'np-fidelity': { document: np, year: 2016, providers: [{ slug: 'np', name: 'Organisatie NP', group: 'ALL', rows: npAnswers }] },
};
export type SurveyStudy = keyof typeof SURVEY_STUDIES;

/** One printed figure beside what the installation computed. `unreachable`: no whole answers give what is printed. */
export interface ComparedMoment { group: string; itemCode: string; moment: 'mean' | 'sd'; decimals: number; published: number; computed: number; deviates: boolean; unreachable: string | null }

/** Holds the survey at each provider of the study and gives every printed mean and standard deviation of a statement. `alsoThere`: more people of a provider. */
export async function reproduceSurvey(address: string, createOrganisation: CreateOrganisation, study: SurveyStudy, providers = SURVEY_STUDIES[study].providers, alsoThere: (provider: { slug: string }) => Person[] = () => []): Promise<ComparedMoment[]> {
  const { document, year } = SURVEY_STUDIES[study];
  const owner = `${document.code.toLowerCase()}-licentie`;
  await Promise.all([
    createOrganisation(owner, document.owner!, 'licence_holder', [person(owner, 'methodiek', 'method_owner')]),
    ...providers.map(({ slug, name }) => createOrganisation(slug, name, 'provider', [person(slug, 'beheer', 'administrator'), person(slug, 'kwaliteit', 'quality_officer'), ...alsoThere({ slug })])),
  ]);
  await release(await Session.signIn(address, `methodiek@${owner}.example`, PASSWORD), document, providers.map(({ slug }) => slug));
  const compared: ComparedMoment[] = [];
  for (const { slug, group, rows } of providers) compared.push(...compare(document, group, await figuresOf(address, slug, document, year, rows)));
  return compared;
}

const person = (slug: string, name: string, role: string): Person => ({ email: `${name}@${slug}.example`, name, roleCodes: [role], external: false });

async function figuresOf(address: string, slug: string, document: Definition, year: number, rows: readonly Sheet[]): Promise<SurveyResult> {
  const as = (name: string) => Session.signIn(address, `${name}@${slug}.example`, PASSWORD);
  const [administrator, officer] = [await as('beheer'), await as('kwaliteit')];
  const sites = new Map<string, string>();
  const teams = [];
  for (const name of new Set(rows.map(({ team }) => team))) teams.push(await addTeam(administrator, 'Locatie', name, SINCE, sites));
  const adoptedVersionId = await adopt(officer, document.versionCode, teams);
  const round = await importSurvey(officer, { name: `Enquête ${year}`, adoptedVersionId, periodFrom: `${year}-01-01`, periodTo: `${year}-12-31`, referenceDate: `${year}-12-31` }, 'Proefschrift', rows);
  const { surveyResults } = await officer.ask<{ surveyResults: { figures: SurveyResult } }>('query ($slug: String!) { surveyResults(slug: $slug) { figures } }', { slug: round });
  return surveyResults.figures;
}

/** Equal means: within half a unit of the last decimal that is printed. */
function compare(document: Definition, group: string, { whole }: SurveyResult): ComparedMoment[] {
  const computed = new Map(whole!.items.map((item) => [item.itemCode, item]));
  const statements = document.instruments[0]!.references!.flatMap(({ figures }) => figures).filter((figure) => figure.group === group && (computed.get(figure.of)?.n ?? 0) > 0);
  return statements.flatMap(({ of, decimals, mean, sd, unreachable }) => ([['mean', mean, computed.get(of)!.mean], ['sd', sd, computed.get(of)!.standardDeviation]] as const)
    .filter(([, published]) => published !== undefined)
    .map(([moment, published, own]) => ({
      group, itemCode: of, moment, decimals, published: published!, computed: own ?? Number.NaN, unreachable: unreachable?.en ?? null,
      deviates: !(Math.abs((own ?? Number.NaN) - published!) <= 0.5 * 10 ** -decimals + 1e-9),
    })));
}

/** A line per figure, and last how many there are: `N figures, M deviating, K unreachable`, of which the unreachable ones are not among the N. */
export function reportOf(compared: readonly ComparedMoment[]): { lines: string[]; figures: number; deviating: number; unreachable: number } {
  const reachable = compared.filter(({ unreachable }) => unreachable === null);
  const deviating = reachable.filter(({ deviates }) => deviates).length;
  const unreachable = compared.length - reachable.length;
  const lines = compared.map(({ group, itemCode, moment, decimals, published, computed, deviates, unreachable: why }) => [
    group.padEnd(5), itemCode.padEnd(13), moment.padEnd(5), published.toFixed(decimals).padStart(9), computed.toFixed(decimals + 2).padStart(9), why ? `  unreachable: ${why}` : deviates ? '  deviates' : '',
  ].join(' ').trimEnd());
  return { lines: ['group item          what  published  computed', ...lines, `${reachable.length} figures, ${deviating} deviating, ${unreachable} unreachable`], figures: reachable.length, deviating, unreachable };
}
