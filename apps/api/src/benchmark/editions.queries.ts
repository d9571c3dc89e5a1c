import type { BenchmarkPoint, DisclosedStratum, NetworkIndicator } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import type { CountingKind } from './published.queries.ts';

/** A figure of a site as others may see it: its latest, read into the version of the edition, without what the provider says about it. */
export interface SharedFigure { code: string; measure: 'share' | 'mean'; n: number | null; value: number | null; sd: number | null; strata: readonly DisclosedStratum[] | null; hidden: boolean; from: string; until: string }
export interface EditionSite { siteKey: string; name: string | null; figures: SharedFigure[] }
/** `ownKeys`: of the reader; null for the licence holder that shared it. */
export interface EditionRow { id: string; versionCode: string; figures: NetworkIndicator[]; sharedAt: Date; sharedByName: string; ownKeys: string[] | null; sites: EditionSite[] }

/** What was last shared, by the own organisation or with it. The database gives no site of which a figure was withdrawn since. */
export async function latestEdition(ctx: RequestContext, { definitionCode, kind }: CountingKind): Promise<EditionRow | undefined> {
  const [edition] = await ctx.unit.sql<Omit<EditionRow, 'sites'> & { holderId: string }>(`
    select e.organisation_id as holder_id, e.id, e.version_code, e.figures, e.shared_at, e.shared_by_name, a.own_keys
    from benchmark_edition e left join benchmark_edition_audience a on a.organisation_id = e.organisation_id and a.edition_id = e.id and a.audience_id = $1
    where e.definition_code = $2 and e.kind = $3 and (e.organisation_id = $1 or a.audience_id = $1)
    order by e.shared_at desc, e.id desc limit 1`, [ctx.organisationId, definitionCode, kind]);
  return edition && { ...edition, sites: await ctx.unit.sql<EditionSite>(`select site_key, name, case when organisation_id = $1 then '[]'::jsonb else figures end as figures
    from benchmark_edition_site where organisation_id = $2 and edition_id = $3 order by site_key`, [ctx.organisationId, edition.holderId, edition.id]) };
}

/** The figures of others in an edition, under keys that say nothing of who they are. Where withdrawals leave one of them without a name, it would be plain whose it is. */
export function pointsOfOthers({ id, versionCode, ownKeys, sites }: EditionRow, definitionCode: string): BenchmarkPoint[] {
  const own = new Set(ownKeys);
  const others = sites.filter(({ siteKey }) => !own.has(siteKey));
  const nameless = Map.groupBy(others.filter(({ name }) => name === null).flatMap(({ figures }) => figures), ({ code }) => code);
  const isPlain = (name: string | null, code: string) => name === null && nameless.get(code)!.length === 1;
  return others.flatMap(({ siteKey, name, figures }) => figures.filter(({ code }) => !isPlain(name, code)).map(({ hidden, ...figure }): BenchmarkPoint => ({
    ...figure, siteKey, name, own: false, publicationId: id, definitionCode, versionCode, explanation: null, hidden: hidden ? 'few' : null,
  })));
}
