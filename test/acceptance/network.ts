/**
 * Four sites of ReSet as a network: each holds the survey of the study and publishes it to the licence holder and to a municipality, and the licence holder shares the network. Each
 * printed mean is looked for wherever one of them reads it; then all that readers can get through the API, and what is in files, is searched for everything that is known of a person at
 * the providers, and the comparison of a provider for who the others are.
 */
import * as XLSX from '@e965/xlsx';
import { CASE_COLUMNS, PROFESSIONAL_COLUMNS } from '../../infra/demonstration/cases.ts';
import { Session } from '../../infra/demonstration/client.ts';
import { importFile, type Person } from '../../infra/demonstration/provider.ts';
import { agree, publish } from '../../infra/demonstration/publications.ts';
import type { NetworkDetail, ReaderTable } from '../../libs/domain/src/index.ts';
import { reset } from '../../libs/interventions/src/index.ts';
import { type Answer, answersIn, everyMutation, everyQuery } from './everything.ts';
import { type ComparedMoment, reproduceSurvey, SURVEY_STUDIES } from './surveys.ts';
import { type CreateOrganisation, PASSWORD } from './vig-pilot.ts';

const { providers, year } = SURVEY_STUDIES['reset-fidelity'];
const OWNER = 'rst-licentie';
const MUNICIPALITY = 'gemeente';
const NETWORK = { definitionCode: reset.code, kind: 'survey' };

/** Where a printed mean is read: what was published, the licence holder's comparison, that of another provider, what the municipality reads, and its workbook. */
const PLACES = ['publication', 'benchmark', 'nameless', 'municipality', 'workbook'] as const;
type Place = (typeof PLACES)[number];
export interface NetworkFigure { site: string; itemCode: string; decimals: number; published: number; seen: Record<Place, number | null>; unreachable: boolean }
/** Something that somebody must not get, and what gave it. */
export interface Leak { word: string; from: string[] }
/** `compared`: what each site itself computed. */
export interface Network { compared: ComparedMoment[]; figures: NetworkFigure[]; leaks: Leak[]; searched: number }

/** @param alsoSearched what else must not be found, to see that the search finds */
export async function reproduceNetwork(address: string, createOrganisation: CreateOrganisation, alsoSearched: readonly string[] = []): Promise<Network> {
  const as = (name: string, slug: string) => Session.signIn(address, `${name}@${slug}.example`, PASSWORD);
  await createOrganisation(MUNICIPALITY, 'Gemeente', 'municipality', [person(MUNICIPALITY, 'beleid', 'policy_officer')]);
  const compared = await reproduceSurvey(address, createOrganisation, 'reset-fidelity', providers, ({ slug }) => [person(slug, 'directie', 'director')]);
  const [owner, municipality] = [await as('methodiek', OWNER), await as('beleid', MUNICIPALITY)];
  const sites: Site[] = [];
  for (const { slug, name, group, rows } of providers) {
    const [officer, director] = [await as('kwaliteit', slug), await as('directie', slug)];
    const held = await addPeople(officer, slug);
    const words = [...held.words, ...new Set(rows.map(({ respondent }) => respondent)), ...['beheer', 'kwaliteit', 'directie'].map((who) => `${who}@${slug}.example`)];
    const toOwner = await published(officer, director, owner, slug);
    const toMunicipality = await published(officer, director, municipality, slug);
    sites.push({ ...held, slug, name, group, officer, words, publicationId: toOwner.id, ids: [...held.ids, ...Object.values(toOwner), ...Object.values(toMunicipality)] });
  }
  await owner.ask('mutation ($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }', NETWORK);
  const [one, ...others] = sites as [Site, ...Site[]];
  const [read, ofOne]: [Answer[], Answer[]] = [[], []];
  const printed = compared.filter(({ moment }) => moment === 'mean').map((each) => ({ ...each, site: sites.find(({ group }) => group === each.group)! }));
  const seen = await seenOf(printed, sites, owner, municipality, (session, answers) => { if (session === owner) read.push(...answers); else if (session === one.officer) ofOne.push(...answers); });
  const figures = printed.map((each): NetworkFigure => ({ site: each.site.name, itemCode: each.itemCode, decimals: each.decimals, published: each.published, unreachable: each.unreachable !== null, seen: seen(each) }));
  const found = { ids: [...sites.flatMap(({ ids }) => ids), await aConversation(owner, sites[0]!)], slugs: [one.slug, ...sites.map(({ round }) => round)] };
  for (const reader of [owner, municipality]) read.push(...await everyQuery(reader, found), ...await everyMutation(reader, found));
  const leaks = [...leaksIn(read, [...alsoSearched, ...sites.flatMap(({ words }) => words)]), ...leaksIn(ofOne, others.flatMap(({ name, slug, words }) => [name, slug, ...words]))];
  return { compared, figures, leaks, searched: read.length + ofOne.length };
}

interface Site { slug: string; name: string; group: string; officer: Session; round: string; publicationId: string; ids: string[]; words: string[] }
type Printed = ComparedMoment & { site: Site };

const person = (slug: string, name: string, role: string): Person => ({ email: `${name}@${slug}.example`, name: `${name} van ${slug}`, roleCodes: [role], external: false });

/** Puts professionals and families into a provider, and gives all that could tell one of them, with ids and slugs to ask with. */
async function addPeople(officer: Session, slug: string): Promise<Pick<Site, 'round' | 'ids' | 'words'>> {
  const { teams } = await officer.ask<{ teams: { id: string; name: string }[] }>('{ teams { id name } }');
  const families = Array.from({ length: 6 }, (_, index) => `${slug}-gezin-${index + 1}`);
  const staff = Array.from({ length: 3 }, (_, index) => [`${slug}-P${index + 1}`, `Thuisbegeleider ${slug} ${index + 1}`]);
  await importFile(officer, 'professionals', PROFESSIONAL_COLUMNS, staff.map(([number, name]) => [number!, name!, '1980', '2010-01-01', '']));
  await importFile(officer, 'cases', CASE_COLUMNS, families.map((clientNumber, index) => [clientNumber, '', '1', teams[0]!.name, '', '', `${year}-02-02`, `${year}-08-03`, '', '', '', staff[index % 3]![0]!]));
  const { families: page, rounds, professionals } = await officer.ask<{ families: { items: { id: string }[] }; rounds: { items: { id: string; slug: string }[] }; professionals: { items: { id: string }[] } }>(
    '{ families(first: 50) { items { id } } rounds { items { id slug } } professionals(first: 50) { items { id } } }',
  );
  const { family } = await officer.ask<{ family: { trajectories: { id: string }[] } }>('query ($id: ID!) { family(id: $id) { trajectories { id } } }', { id: page.items[0]!.id });
  const ids = [page.items[0]!, family.trajectories[0]!, rounds.items[0]!, professionals.items[0]!, teams[0]!].map(({ id }) => id);
  return { round: rounds.items[0]!.slug, ids, words: [...families, ...staff.flatMap((each) => each)] };
}

async function published(officer: Session, director: Session, reader: Session, slug: string): Promise<{ agreementId: string; id: string }> {
  const agreementId = await agree(reader, director, { with: slug, definitionCode: reset.code, purpose: 'Leren van elkaar', figures: ['survey'], fromOn: `${year}-01-01`, minimumGroup: 5, namesSites: false });
  const { rounds } = await officer.ask<{ rounds: { items: { id: string }[] } }>('{ rounds { items { id } } }');
  return { agreementId, id: await publish(officer, director, agreementId, { kind: 'survey', roundId: rounds.items[0]!.id }) };
}

/** The licence holder asks about a figure. */
async function aConversation(owner: Session, { publicationId }: Site): Promise<string> {
  const { publication } = await owner.ask<{ publication: { figures: { code: string; siteKey: string | null }[] } }>('query ($id: ID!) { publication(id: $id) { figures { code siteKey } } }', { id: publicationId });
  const { siteKey, code } = publication.figures.find((figure) => figure.siteKey !== null)!;
  const { openConversation } = await owner.ask<{ openConversation: { id: string } }>('mutation ($input: OpenConversationInput!) { openConversation(input: $input) { id } }', { input: { publicationId, siteKey, code, text: 'Klopt dit?' } });
  return openConversation.id;
}

/** What everybody reads of each printed mean; the comparisons that it is read from go to `note`. */
async function seenOf(printed: readonly Printed[], sites: readonly Site[], owner: Session, municipality: Session, note: (session: Session, answers: Answer[]) => void): Promise<(one: Printed) => Record<Place, number | null>> {
  const whole = new Map<string, number | null>();
  for (const { slug, publicationId } of sites) {
    const { publication } = await owner.ask<{ publication: { figures: { code: string; siteKey: string | null; value: number | null }[] } }>('query ($id: ID!) { publication(id: $id) { figures { code siteKey value } } }', { id: publicationId });
    for (const { code, siteKey, value } of publication.figures) if (siteKey === null) whole.set(`${slug} ${code}`, value);
  }
  const ofOwner = new Map<string, NetworkDetail['benchmark']['dots']>();
  const nameless = new Map<string, number>();
  for (const code of new Set(printed.map(({ itemCode }) => itemCode))) {
    ofOwner.set(code, await dotsOf(owner, code, note));
    for (const [index, site] of sites.entries()) {
      // One that sees it among the others, without names: as many values as were printed of them.
      const others = printed.filter((each) => each.itemCode === code && each.site !== sites[(index + 1) % sites.length]).toSorted((a, b) => a.published - b.published);
      const values = (await dotsOf(sites[(index + 1) % sites.length]!.officer, code, note)).flatMap(({ own, name, value }) => (own || name !== null || value === null ? [] : [value])).toSorted((a, b) => a - b);
      const place = others.findIndex((each) => each.site === site);
      if (values.length === others.length && place >= 0) nameless.set(`${site.slug} ${code}`, values[place]!);
    }
  }
  const { outcomesForReader: { methods } } = await municipality.ask<{ outcomesForReader: { methods: { provider: { slug: string }; table: ReaderTable }[] } }>('{ outcomesForReader { methods { provider { slug } table } } }');
  const { outcomesForReaderFile: { content } } = await municipality.ask<{ outcomesForReaderFile: { content: string } }>('{ outcomesForReaderFile(format: xlsx, locale: nl) { content } }');
  const lines = XLSX.utils.sheet_to_json<Record<string, unknown>>(Object.values(XLSX.read(content, { type: 'base64' }).Sheets)[0]!);
  return ({ itemCode, site: { slug, name } }) => ({
    publication: whole.get(`${slug} ${itemCode}`) ?? null,
    benchmark: ofOwner.get(itemCode)!.find((dot) => dot.name?.startsWith(name))?.value ?? null,
    nameless: nameless.get(`${slug} ${itemCode}`) ?? null,
    municipality: methods.find(({ provider }) => provider.slug === slug)?.table.rows.find(({ code }) => code === itemCode)?.cells[0]?.value ?? null,
    workbook: (lines.find((line) => line['aanbieder'] === name && line['code'] === itemCode)?.['waarde'] as number | undefined) ?? null,
  });
}

async function dotsOf(session: Session, code: string, note: (session: Session, answers: Answer[]) => void): Promise<NetworkDetail['benchmark']['dots']> {
  const answer = await session.ask<{ benchmark: { network: { detail: NetworkDetail } } }>(
    'query ($definitionCode: String, $kind: FigureKind, $code: String) { benchmark(definitionCode: $definitionCode, kind: $kind, code: $code) { network { sites { key name } headline { nl en } rows detail } } }', { ...NETWORK, code });
  note(session, answersIn('benchmark', answer));
  return answer.benchmark.network.detail.benchmark.dots;
}

/** Which of these words anything holds, however its lines are broken. */
function leaksIn(answers: readonly Answer[], words: readonly string[]): Leak[] {
  const together = (text: string) => text.replaceAll(/\s/g, '');
  const searched = answers.map(({ from, text }) => ({ from, text: together(text) }));
  return [...new Set(words)].map((word) => ({ word, from: [...new Set(searched.filter(({ text }) => text.includes(together(word))).map(({ from }) => from))] })).filter(({ from }) => from.length > 0);
}

/** Figures leave a provider in hundredths. */
const HUNDREDTH = 0.005 + 1e-9;
const deviates = ({ decimals, published: mean }: NetworkFigure, value: number | null): boolean => !(value !== null && Math.abs(value - mean) <= 0.5 * 10 ** -decimals + HUNDREDTH);

/** A line per printed mean with what is read of it, and per leak; last `N figures, M deviating`, in which a leak deviates. */
export function networkLines({ figures, leaks, searched }: Network): string[] {
  const reachable = figures.filter(({ unreachable }) => !unreachable);
  const isOff = (figure: NetworkFigure) => PLACES.filter((place) => deviates(figure, figure.seen[place]));
  const deviating = reachable.flatMap(isOff).length + leaks.length;
  return [
    `site          item            printed  ${PLACES.map((place) => place.padStart(12)).join(' ')}`,
    ...figures.map((figure) => [
      `${figure.site.padEnd(13)} ${figure.itemCode.padEnd(13)} ${figure.published.toFixed(figure.decimals).padStart(9)}  ${PLACES.map((place) => (figure.seen[place]?.toFixed(2) ?? '-').padStart(12)).join(' ')}`,
      ...(figure.unreachable ? ['unreachable'] : isOff(figure).length > 0 ? ['deviates'] : []),
    ].join('  ')),
    `${searched} answers and files searched`, ...leaks.map(({ word, from }) => `${word}  leaks from ${from.join('; ')}`),
    `${PLACES.length * reachable.length} figures, ${deviating} deviating`,
  ];
}
