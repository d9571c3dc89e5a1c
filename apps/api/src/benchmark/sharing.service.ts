import { randomUUID } from 'node:crypto';
import { type BenchmarkPoint, coverage, isShown, latestPerSite } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { errors, insertRow, type RequestContext } from '../platform/index.ts';
import type { FigureKind } from '../publishing/index.ts';
import { BenchmarkEditionEntity } from './benchmark.entity.ts';
import { benchmarkErrors } from './benchmark.errors.ts';
import { networkOf } from './benchmark.queries.ts';
import type { SharedFigure } from './editions.queries.ts';
import { readInto } from './network.ts';
import { countingKinds, pointOf, wholePoints } from './published.queries.ts';

/** Of figures that fewer providers show, or of which fewer stay without a name, it would be plain to one of them whose the others are. */
const LEAST_PROVIDERS = 3;

/**
 * Shares a network with the providers that take part: each site under a new key, with its name and period only where its agreement names it to others, and
 * only figures that can be compared. What is shared stays as it is; whoever takes part sees the latest.
 */
export async function shareBenchmark(ctx: RequestContext, definitionCode: string, kind: FigureKind): Promise<boolean> {
  const of = (await countingKinds(ctx)).find((each) => each.definitionCode === definitionCode && each.kind === kind);
  if (!of || ctx.organisation!.kind === 'provider') throw errors.notFound({ kind: 'benchmark' });
  const { version, documents, indicators, latest, rows } = await networkOf(ctx, of);
  const [whole, naming] = await Promise.all([wholePoints(ctx, latest, [...new Set(rows.map(({ code }) => code))]), namingPublications(ctx, of.definitionCode)]);
  const providers = new Map(rows.map(({ siteKey, providerId }) => [siteKey, providerId]));
  const { points } = readInto(version, whole.map(pointOf(definitionCode, false)), documents);
  const takingPart = providers.size;
  const named = new Set([...Map.groupBy(rows, ({ siteKey }) => siteKey)].flatMap(([key, of]) => (of.every(({ publicationId }) => naming.has(publicationId)) ? [key] : [])));
  const shared = [...Map.groupBy(points, ({ code }) => code)].flatMap(([, each]) => {
    const latest = latestPerSite(each);
    const providersOf = (of: readonly BenchmarkPoint[]) => new Set(of.map(({ siteKey }) => providers.get(siteKey))).size;
    const nameless = providersOf(latest.filter(({ siteKey }) => !named.has(siteKey)));
    return coverage(latest, takingPart).enough && providersOf(latest.filter(isShown)) >= LEAST_PROVIDERS && (nameless === 0 || nameless >= LEAST_PROVIDERS) ? latest : [];
  });
  if (shared.length === 0) throw benchmarkErrors.nothingToShare();
  const codes = new Set(shared.map(({ code }) => code));
  const edition = await insertRow(ctx, BenchmarkEditionEntity, {
    definitionCode, kind, versionCode: version, figures: indicators.filter(({ code }) => codes.has(code)), sharedAt: ctx.clock.now(), sharedBy: ctx.memberId, sharedByName: ctx.actor!.name,
  });
  await writeSites(ctx, edition.id, shared, providers, named);
  await audit.record(ctx, { verb: 'benchmark.share', subjects: [edition.id, ...new Set(providers.values())] });
  return true;
}

async function writeSites(ctx: RequestContext, editionId: string, points: readonly BenchmarkPoint[], providers: ReadonlyMap<string, string>, named: ReadonlySet<string>): Promise<void> {
  // Random, because keys in the order in which they were made would keep the order of the sites.
  const sites = [...Map.groupBy(points, ({ siteKey }) => siteKey)].map(([key, of]) => ({ key: randomUUID(), provider: providers.get(key)!, name: named.has(key) ? of[0]!.name : null, of }));
  const periods = new Map([...Map.groupBy(points, ({ code }) => code)].map(([code, of]) => [code, { from: of.map(({ from }) => from).toSorted()[0]!, until: of.map(({ until }) => until).toSorted().at(-1)! }]));
  const audience = [...new Set(providers.values())].map((id) => ({ id, keys: sites.filter(({ provider }) => provider === id).map(({ key }) => key) }));
  await ctx.unit.sql(`insert into benchmark_edition_audience (organisation_id, edition_id, audience_id, own_keys) select $1, $2, a.id, a.keys from jsonb_to_recordset($3::jsonb) as a (id uuid, keys uuid[])`,
    [ctx.organisationId, editionId, JSON.stringify(audience)]);
  await ctx.unit.sql(`insert into benchmark_edition_site (organisation_id, edition_id, site_key, name, figures) select $1, $2, s.key, s.name, s.figures from jsonb_to_recordset($3::jsonb) as s (key uuid, name text, figures jsonb)`,
    [ctx.organisationId, editionId, JSON.stringify(sites.map(({ key, name, of }) => ({ key, name, figures: of.map((point) => ({ ...sharedFigure(point), ...(name === null && periods.get(point.code)) })) })))]);
  const sources = sites.flatMap(({ key, provider, of }) => [...new Set(of.map(({ publicationId }) => publicationId))].map((publication) => ({ key, provider, publication })));
  await ctx.unit.sql(`
    insert into benchmark_edition_source (organisation_id, edition_id, site_key, publication_organisation_id, publication_id)
    select $1, $2, s.key, s.provider, s.publication from jsonb_to_recordset($3::jsonb) as s (key uuid, provider uuid, publication uuid)`, [ctx.organisationId, editionId, JSON.stringify(sources)]);
}

/** Without what the provider says about it: that can tell who it is. Of a site without a name its days do too: then those of all sites together stand there. */
const sharedFigure = ({ code, measure, n, value, sd, strata, hidden, from, until }: BenchmarkPoint): SharedFigure => ({ code, measure, n, value, sd, strata, hidden: hidden !== null, from, until });

/** Publications under agreements by which other participants read the names of sites. */
async function namingPublications(ctx: RequestContext, definitionCode: string): Promise<Set<string>> {
  const rows = await ctx.unit.sql<{ id: string }>(`
    select p.id from publication p join agreement a on a.organisation_id = p.agreement_organisation_id and a.id = p.agreement_id
    where p.audience_id = $1 and p.definition_code = $2 and a.names_sites`, [ctx.organisationId, definitionCode]);
  return new Set(rows.map(({ id }) => id));
}
