import type { BenchmarkPoint, DisclosedStratum, Text } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import { type FigureKind, WHOLE } from '../publishing/index.ts';

/** Publications that count: not withdrawn, not corrected; to a licence holder, or by a provider to its licence holder. $1: the own organisation. */
const COUNTING = `
  from publication p join auth.organisation o on o.id = p.organisation_id join auth.organisation r on r.id = p.audience_id
  where r.kind = 'licence_holder' and $1 in (p.organisation_id, p.audience_id)
    and not exists (select from publication_withdrawal w where w.organisation_id = p.organisation_id and w.publication_id = p.id)
    and not exists (select from publication n where n.organisation_id = p.organisation_id and n.replaces_id = p.id)`;

export interface CountingKind { definitionCode: string; kind: FigureKind }
/** Of which methods and kinds there are figures. */
export const countingKinds = (ctx: RequestContext): Promise<CountingKind[]> => ctx.unit.sql<CountingKind>(
  `select p.definition_code, p.kind ${COUNTING} group by p.definition_code, p.kind order by p.definition_code, array_position(array['fidelity', 'survey', 'reach', 'outcomes'], p.kind)`, [ctx.organisationId]);

/** The last that a site published in one version with one instrument. */
export interface LatestPublication { siteKey: string; publicationId: string; providerId: string; readerId: string; provider: string; publishedAt: Date; versionCode: string; fromOn: string; untilOn: string }

export interface PointRow extends LatestPublication {
  siteName: string | null;
  code: string;
  measure: 'share' | 'mean';
  n: number | null;
  value: number | null;
  sd: number | null;
  hidden: boolean;
  strata?: DisclosedStratum[] | null;
  explanation?: string | null;
}

const NEXT_SITE = (after: string) => `(select f.site_key from published_figure f
      where f.organisation_id = c.organisation_id and f.publication_id = c.id and f.audience_id = c.audience_id and f.site_key > ${after} order by f.site_key limit 1)`;

/** Of each site, version and instrument the publication of the latest period. The sites of a publication are found one after the other, without reading its figures. */
export const latestPublications = (ctx: RequestContext, { definitionCode, kind }: CountingKind): Promise<LatestPublication[]> => ctx.unit.sql<LatestPublication>(`
  with counting as materialized (select p.organisation_id, p.id, p.audience_id, o.name as provider, p.published_at, p.version_code, p.instrument_code, p.from_on, p.until_on ${COUNTING} and p.definition_code = $2 and p.kind = $3)
  select distinct on (s.site_key, c.version_code, c.instrument_code) s.site_key, c.id as publication_id, c.organisation_id as provider_id, c.audience_id as reader_id, c.provider, c.published_at, c.version_code, c.from_on, c.until_on
  from counting c cross join lateral (
    with recursive found as (select ${NEXT_SITE(`'${WHOLE}'`)} as site_key union all select ${NEXT_SITE('found.site_key')} from found where found.site_key is not null) select site_key from found where site_key is not null) s
  order by s.site_key, c.version_code, c.instrument_code, c.until_on desc, c.from_on desc, c.id desc`, [ctx.organisationId, definitionCode, kind]);

const FIGURE = 'f.site_key, f.publication_id, f.site_name, f.code, f.measure, f.n, f.value, f.sd, f.hidden';
/** Each by its key (`offset 0` keeps it so): what a planner that knows no network would rather do is to read all figures of it. */
const ofLatest = (codes = '') => `from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[]) as l (organisation_id, publication_id, audience_id, site_key) cross join lateral (select * from published_figure f
  where f.organisation_id = l.organisation_id and f.publication_id = l.publication_id and f.audience_id = l.audience_id and f.site_key = l.site_key ${codes} offset 0) f`;
const columnsOf = (latest: readonly LatestPublication[]) => [latest.map((each) => each.providerId), latest.map((each) => each.publicationId), latest.map((each) => each.readerId), latest.map((each) => each.siteKey)];

/** The figures of these, without strata and explanations. */
export const latestPoints = async (ctx: RequestContext, latest: readonly LatestPublication[]): Promise<PointRow[]> =>
  withPublications(latest, await ctx.unit.sql<FigureRow>(`select ${FIGURE} ${ofLatest()}`, columnsOf(latest)));

/** Those with these codes, with everything that was published about them. */
export const wholePoints = async (ctx: RequestContext, latest: readonly LatestPublication[], codes: readonly string[]): Promise<PointRow[]> =>
  withPublications(latest, await ctx.unit.sql<FigureRow>(`select ${FIGURE}, f.strata, f.explanation ${ofLatest('and f.code = any($5)')}`, [...columnsOf(latest), codes]));

/** The same of the sites of these in every period. */
export const pointsOverTime = (ctx: RequestContext, { definitionCode, kind }: CountingKind, latest: readonly LatestPublication[], codes: readonly string[]): Promise<PointRow[]> => ctx.unit.sql<PointRow>(`
  select p.organisation_id as provider_id, p.audience_id as reader_id, p.provider, p.published_at, p.version_code, p.from_on, p.until_on, ${FIGURE}, f.strata, f.explanation
  from (select p.*, o.name as provider ${COUNTING} and p.definition_code = $2 and p.kind = $3 and p.organisation_id = any($4)) p
    join published_figure f on f.organisation_id = p.organisation_id and f.publication_id = p.id and f.audience_id = p.audience_id and f.site_key = any($5) and f.code = any($6)
  order by f.site_key, p.until_on`, [ctx.organisationId, definitionCode, kind, [...new Set(latest.map((each) => each.providerId))], [...new Set(latest.map((each) => each.siteKey))], codes]);

type FigureRow = Omit<PointRow, Exclude<keyof LatestPublication, 'siteKey' | 'publicationId'>>;

function withPublications(latest: readonly LatestPublication[], figures: readonly FigureRow[]): PointRow[] {
  const of = new Map(latest.map((each) => [`${each.siteKey} ${each.publicationId}`, each]));
  return figures.map((figure) => ({ ...of.get(`${figure.siteKey} ${figure.publicationId}`)!, ...figure }));
}

export interface AboutRow { code: string; versionCode: string; place: number; name: Text; meaning: Text | null; unit: 'percent' | 'months' | 'scale'; measure: 'share' | 'mean'; norm: number | null; comparison: 'at_least' | 'below' | null; scale: { least: number; most: number } | null }
/** What each of these figures is, as it was last said in its version. */
export function aboutFigures(ctx: RequestContext, points: readonly PointRow[]): Promise<AboutRow[]> {
  const last = new Map<string, PointRow>();
  const inTime = points.toSorted((one, other) => one.publishedAt.getTime() - other.publishedAt.getTime() || (one.publicationId < other.publicationId ? -1 : 1));
  for (const point of inTime) last.set(`${point.versionCode} ${point.code}`, point);
  const said = [...last.values()];
  return ctx.unit.sql<AboutRow>(`
    select f.code, l.version_code, f.place, f.name, f.meaning, f.unit, f.measure, f.norm, f.comparison, f.scale
    from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[]) as l (organisation_id, publication_id, audience_id, site_key, code, version_code)
      cross join lateral (select * from published_figure f where (f.organisation_id, f.publication_id, f.audience_id, f.site_key, f.code) = (l.organisation_id, l.publication_id, l.audience_id, l.site_key, l.code) offset 0) f order by f.place, f.code`, [...columnsOf(said), said.map(({ code }) => code), said.map(({ versionCode }) => versionCode)]);
}

/** What a site is called beside those of other providers. */
export const siteLabel = ({ provider, siteName }: Pick<PointRow, 'provider' | 'siteName'>): string => (siteName === null || siteName === provider ? provider : `${provider}, ${siteName}`);

/** `own`: of the reader itself. */
export const pointOf = (definitionCode: string, own: boolean) => (row: PointRow): BenchmarkPoint => ({
  siteKey: row.siteKey, name: own ? row.siteName ?? row.provider : siteLabel(row), own, publicationId: row.publicationId, definitionCode, versionCode: row.versionCode, from: row.fromOn, until: row.untilOn,
  code: row.code, measure: row.measure, n: row.n, value: row.value, sd: row.sd, strata: row.strata ?? null, explanation: row.explanation ? { nl: row.explanation, en: row.explanation } : null, hidden: row.hidden ? 'few' : null,
});
