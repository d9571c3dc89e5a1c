import { type BenchmarkPoint, type ComparablePoints, type Definition, inOrder, MOST_TRENDS, networkView, type NetworkIndicator, type Text } from '@getrouw/domain';
import { definitionDocuments } from '../definitions/index.ts';
import { errors, type RequestContext } from '../platform/index.ts';
import type { BenchmarkArgs, BenchmarkMethod, BenchmarkNetwork, BenchmarkShared, BenchmarkSite, BenchmarkView } from './benchmark.type.ts';
import { conversationsAbout } from './conversations.queries.ts';
import { type EditionRow, latestEdition, pointsOfOthers } from './editions.queries.ts';
import { codesOf, indicatorsIn, readInto, wantedVersion } from './network.ts';
import { aboutFigures, type CountingKind, countingKinds, latestPoints, type LatestPublication, latestPublications, pointOf, type PointRow, pointsOverTime, siteLabel, wholePoints } from './published.queries.ts';

/** The figures of a network as far as the reader may see them, before one of them is chosen. */
export interface Network {
  of: CountingKind;
  ofOneself: boolean;
  version: string;
  documents: Definition[];
  indicators: NetworkIndicator[];
  latest: LatestPublication[];
  rows: PointRow[];
  compared: ComparablePoints;
  edition: EditionRow | undefined;
}

/** Figures of sites beside one another: for a licence holder those that were published to it, for a provider its own beside what the licence holder shared. */
export async function benchmark(ctx: RequestContext, { definitionCode, kind, code, siteKey }: BenchmarkArgs): Promise<BenchmarkView> {
  const kinds = await countingKinds(ctx);
  const ofOneself = ctx.organisation!.kind === 'provider';
  const chosen = kinds.find((each) => (!definitionCode || each.definitionCode === definitionCode) && (!kind || each.kind === kind)) ?? kinds[0];
  const [methods, network] = await Promise.all([methodsOf(ctx, kinds), chosen ? networkOf(ctx, chosen) : null]);
  return { methods, ofOneself, network: network && await shownNetwork(ctx, network, code ?? null, siteKey ?? null) };
}

export async function networkOf(ctx: RequestContext, of: CountingKind): Promise<Network> {
  const ofOneself = ctx.organisation!.kind === 'provider';
  const [latest, documents, edition] = await Promise.all([latestPublications(ctx, of), definitionDocuments(ctx, of.definitionCode), latestEdition(ctx, of)]);
  const rows = await latestPoints(ctx, latest);
  const about = await aboutFigures(ctx, rows);
  const version = ofOneself && edition ? edition.versionCode : wantedVersion(latest, documents);
  const compared = readInto(version, rows.map(pointOf(of.definitionCode, ofOneself)), documents);
  const others = ofOneself && edition ? pointsOfOthers(edition, of.definitionCode) : [];
  const codes = new Set([...compared.points.map((point) => point.code), ...compared.leftOut.map((each) => each.code)]);
  return {
    of, ofOneself, version, documents, latest, rows, edition, compared: { ...compared, points: [...compared.points, ...others] },
    indicators: ofOneself && edition ? edition.figures : indicatorsIn(version, codes, about, documents),
  };
}

async function shownNetwork(ctx: RequestContext, network: Network, code: string | null, wantedSite: string | null): Promise<BenchmarkNetwork> {
  const { of, ofOneself, version, documents, indicators, latest, rows, compared, edition } = network;
  const sites = sitesIn(rows, ofOneself);
  if (wantedSite !== null && !sites.some(({ key }) => key === wantedSite)) throw errors.notFound({ kind: 'site' });
  const siteKey = wantedSite ?? (ofOneself ? sites[0]!.key : null);
  const takingPart = new Set([...compared.points, ...compared.leftOut.map(({ point }) => point)].map((point) => point.siteKey)).size;
  // Its own sites are no network: without what the licence holder shares there is nothing to compare with.
  const rule = ofOneself && !edition ? { rule: { sites: takingPart + 1, part: 0 } } : {};
  const wish = { indicators, takingPart, siteKey, ...rule };
  const whole = networkView(compared, { ...wish, code: null });
  const chosen = indicators.find((indicator) => indicator.code === code)?.code ?? whole.rows.find(({ coverage }) => coverage.enough)?.code ?? indicators[0]?.code ?? null;
  const codes = chosen === null ? [] : codesOf(chosen, version, documents);
  // Sites that get no line over time are there with their latest alone.
  const inTime = ofOneself || sites.length <= MOST_TRENDS ? latest : latest.filter((each) => each.siteKey === siteKey);
  const [last, overTime, conversations] = await Promise.all([wholePoints(ctx, without(latest, inTime), codes), pointsOverTime(ctx, of, inTime, codes), conversationsAbout(ctx, of)]);
  const ofFigure = [...last, ...overTime];
  const read = readInto(version, ofFigure.map(pointOf(of.definitionCode, ofOneself)), documents);
  const withOthers: ComparablePoints = { points: [...read.points, ...compared.points.filter(isOfOthers(ofOneself))], leftOut: read.leftOut };
  return {
    definitionCode: of.definitionCode, kind: of.kind, versionCode: version, takingPart, sites, siteKey, headline: whole.headline, rows: whole.rows,
    detail: networkView(withOthers, { ...wish, code: chosen }).detail,
    strata: Object.fromEntries(documents.flatMap(({ goalCatalogue }) => goalCatalogue?.durationGroups ?? []).map((group) => [group.code, group.name])), shared: edition ? sharedOf(edition, rows) : null, conversations,
  };
}

const without = (all: readonly LatestPublication[], some: readonly LatestPublication[]): LatestPublication[] => { const keys = new Set(some.map(({ siteKey }) => siteKey)); return all.filter(({ siteKey }) => !keys.has(siteKey)); };

const isOfOthers = (ofOneself: boolean) => ({ own }: BenchmarkPoint): boolean => ofOneself && !own;

function sitesIn(rows: readonly PointRow[], ofOneself: boolean): BenchmarkSite[] {
  const latest = new Map<string, PointRow>();
  for (const row of rows) if (!latest.has(row.siteKey) || latest.get(row.siteKey)!.untilOn < row.untilOn) latest.set(row.siteKey, row);
  const named = [...latest.values()].map((row) => ({ siteKey: row.siteKey, name: ofOneself ? row.siteName ?? row.provider : siteLabel(row), publicationId: row.publicationId }));
  return inOrder(named).map(({ siteKey, name, publicationId }) => ({ key: siteKey, name, publicationId }));
}

function sharedOf({ sharedAt, sharedByName, sites }: EditionRow, rows: readonly PointRow[]): BenchmarkShared {
  return { at: sharedAt, by: sharedByName, sites: sites.length, newer: new Set(rows.filter(({ publishedAt }) => publishedAt > sharedAt).map(({ publicationId }) => publicationId)).size };
}

async function methodsOf(ctx: RequestContext, kinds: readonly CountingKind[]): Promise<BenchmarkMethod[]> {
  const names = new Map((await ctx.unit.sql<{ code: string; name: Text }>(`
    select distinct on (code) code, name from (
      select definition_code as code, document -> 'name' as name from definition_version where organisation_id = $1 and definition_code = any($2) and state <> 'draft'
      union all select definition_code, document -> 'name' from adopted_version where organisation_id = $1 and definition_code = any($2)) known order by code`, [ctx.organisationId, kinds.map((each) => each.definitionCode)])).map(({ code, name }) => [code, name]));
  return [...Map.groupBy(kinds, (each) => each.definitionCode)].map(([code, of]) => ({ code, name: names.get(code) ?? { nl: code, en: code }, kinds: of.map(({ kind }) => kind) }));
}
