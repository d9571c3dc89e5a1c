/**
 * Four sites of ReSet as a network: each holds the survey of the study, publishes it to the licence holder under an agreement, and one publishes to a
 * municipality too. What the licence holder reads is compared with the printed means; then all that both readers can get through the API is searched for
 * everything that is known of a person at the providers.
 */
import { Session } from '../../infra/demonstration/client.ts';
import { CASE_COLUMNS, PROFESSIONAL_COLUMNS } from '../../infra/demonstration/cases.ts';
import { importFile, type Person } from '../../infra/demonstration/provider.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { everything } from './everything.ts';
import { type ComparedMoment, reproduceSurvey, SURVEY_STUDIES } from './surveys.ts';
import { type CreateOrganisation, PASSWORD } from './vig-pilot.ts';

const { providers, year } = SURVEY_STUDIES['reset-fidelity'];
const OWNER = 'rst-licentie';
const MUNICIPALITY = 'gemeente';
const PERIOD = { fromOn: `${year}-01-01`, untilOn: null };

/** A printed mean beside what the licence holder's page shows of that site; or something of a person that a reader could get. */
export interface NetworkFigure { site: string; itemCode: string; decimals: number; published: number; shown: number | null; deviates: boolean; unreachable: boolean }
/** `compared`: what each site itself computed. */
export interface Network { compared: ComparedMoment[]; figures: NetworkFigure[]; leaks: string[]; searched: number }

/** @param alsoSearched what else must not be found, to see that the search finds */
export async function reproduceNetwork(address: string, createOrganisation: CreateOrganisation, alsoSearched: readonly string[] = []): Promise<Network> {
  await createOrganisation(MUNICIPALITY, 'Gemeente', 'municipality', [person(MUNICIPALITY, 'beleid', 'policy_officer')]);
  const compared = await reproduceSurvey(address, createOrganisation, 'reset-fidelity', providers, ({ slug }) => [person(slug, 'directie', 'director')]);
  const owner = await Session.signIn(address, `methodiek@${OWNER}.example`, PASSWORD);
  const municipality = await Session.signIn(address, `beleid@${MUNICIPALITY}.example`, PASSWORD);
  const figures: NetworkFigure[] = [];
  const known: Known = { ids: new Set(), slugs: new Set(), words: new Set(alsoSearched) };
  for (const { slug, name, group } of providers) {
    await addPeople(address, slug, known);
    const shown = await published(address, slug, owner, OWNER, known);
    for (const { itemCode, decimals, published: mean, unreachable } of compared.filter((each) => each.group === group && each.moment === 'mean')) {
      const value = shown.get(itemCode) ?? null;
      figures.push({ site: name, itemCode, decimals, published: mean, shown: value, unreachable: unreachable !== null, deviates: !(value !== null && Math.abs(value - mean) <= 0.5 * 10 ** -decimals + HUNDREDTH) });
    }
  }
  await published(address, providers[0]!.slug, municipality, MUNICIPALITY, known);
  const answers = [...await everything(owner, [...known.ids], [...known.slugs]), ...await everything(municipality, [...known.ids], [...known.slugs])];
  const leaks = [...known.words].filter((word) => answers.some((answer) => answer.includes(word)));
  return { compared, figures, leaks, searched: answers.length };
}

/** Figures leave a provider in hundredths. */
const HUNDREDTH = 0.005 + 1e-9;

/** What a provider holds that readers must not get; ids and slugs to ask with. */
interface Known { ids: Set<string>; slugs: Set<string>; words: Set<string> }

const person = (slug: string, name: string, role: string): Person => ({ email: `${name}@${slug}.example`, name: `${name} van ${slug}`, roleCodes: [role], external: false });

/** Puts professionals and families into the provider, and notes all that could tell one of them. */
async function addPeople(address: string, slug: string, known: Known): Promise<void> {
  const officer = await Session.signIn(address, `kwaliteit@${slug}.example`, PASSWORD);
  const { teams } = await officer.ask<{ teams: { id: string; name: string }[] }>('{ teams { id name } }');
  const families = Array.from({ length: 6 }, (_, index) => `${slug}-gezin-${index + 1}`);
  const staff = Array.from({ length: 3 }, (_, index) => [`${slug}-P${index + 1}`, `Thuisbegeleider ${slug} ${index + 1}`]);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, staff.map(([number, name]) => [number!, name!, '1980', '2010-01-01', '']));
  await importFile(officer, 'cases', CASE_COLUMNS, families.map((clientNumber, index) => [clientNumber, '', '1', teams[0]!.name, '', '', `${year}-02-02`, `${year}-08-03`, '', '', '', staff[index % 3]![0]!]));
  for (const word of [...families, ...staff.flat()]) known.words.add(word!);
  const { families: page, rounds, professionals } = await officer.ask<{ families: { items: { id: string }[] }; rounds: { items: { id: string; slug: string }[] }; professionals: { items: { id: string }[] } }>(
    '{ families(first: 50) { items { id } } rounds { items { id slug } } professionals(first: 50) { items { id } } }',
  );
  const { family } = await officer.ask<{ family: { trajectories: { id: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id } } }', { id: page.items[0]!.id });
  for (const { id } of [page.items[0]!, family.trajectories[0]!, rounds.items[0]!, professionals.items[0]!, teams[0]!]) known.ids.add(id);
  known.slugs.add(rounds.items[0]!.slug);
}

/** The reader proposes, the director accepts, the quality officer prepares and the director approves; gives what the reader sees of the whole, by code. */
async function published(address: string, slug: string, reader: Session, readerSlug: string, known: Known): Promise<Map<string, number | null>> {
  const [officer, director] = await Promise.all(['kwaliteit', 'directie'].map((name) => Session.signIn(address, `${name}@${slug}.example`, PASSWORD))) as [Session, Session];
  const { proposeAgreement: { id: agreementId } } = await reader.ask<{ proposeAgreement: { id: string } }>('mutation ($input: ProposeAgreementInput!) { proposeAgreement(input: $input) { id } }', {
    input: { with: slug, definitionCode: reset.code, purpose: 'Leren van elkaar', figures: ['survey'], ...PERIOD, minimumGroup: 5, namesSites: readerSlug === OWNER },
  });
  await director.ask('mutation ($id: ID!) { acceptAgreement(id: $id) { id } }', { id: agreementId });
  const { rounds } = await officer.ask<{ rounds: { items: { id: string }[] } }>('{ rounds { items { id } } }');
  const { preparePublication: draft } = await officer.ask<{ preparePublication: { id: string; revision: number } }>(
    'mutation ($input: PreparePublicationInput!) { preparePublication(input: $input) { id revision } }', { input: { agreementId, kind: 'survey', roundId: rounds.items[0]!.id } });
  const { publicationPreview: { sha256 } } = await director.ask<{ publicationPreview: { sha256: string } }>('query ($id: ID!) { publicationPreview(id: $id) { sha256 } }', { id: draft.id });
  const { approvePublication: { id } } = await director.ask<{ approvePublication: { id: string } }>(
    'mutation ($id: ID!, $revision: Int!, $sha256: String!) { approvePublication(id: $id, revision: $revision, sha256: $sha256) { id } }', { ...draft, sha256 });
  for (const each of [agreementId, draft.id, id]) known.ids.add(each);
  const { publication } = await reader.ask<{ publication: { figures: { code: string; siteKey: string | null; value: number | null }[] } }>('query ($id: ID!) { publication(id: $id) { figures { code siteKey value } } }', { id });
  return new Map(publication.figures.filter(({ siteKey }) => siteKey === null).map(({ code, value }) => [code, value]));
}

/** A line per figure and per leak; last `N figures, M deviating`, in which a leak deviates. */
export function networkLines({ figures, leaks, searched }: Network): string[] {
  const reachable = figures.filter(({ unreachable }) => !unreachable);
  const deviating = reachable.filter(({ deviates }) => deviates).length + leaks.length;
  return [
    'site          item          published  shown',
    ...figures.map(({ site, itemCode, decimals, published: mean, shown, deviates, unreachable }) => `${site.padEnd(13)} ${itemCode.padEnd(13)} ${mean.toFixed(decimals).padStart(9)}  ${(shown === null ? '-' : shown.toFixed(2)).padStart(5)}${unreachable ? '  unreachable' : deviates ? '  deviates' : ''}`),
    `${searched} answers of the API searched`, ...leaks.map((leak) => `${leak}  leaks`),
    `${reachable.length} figures, ${deviating} deviating`,
  ];
}
