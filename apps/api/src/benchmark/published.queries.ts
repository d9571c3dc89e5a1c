import type { BenchmarkPoint, DisclosedStratum, Text } from '@getrouw/domain';
import type { RequestContext } from '../platform/index.ts';
import { type FigureKind, WHOLE } from '../publishing/index.ts';

/** Publications that count: not withdrawn, not corrected; to a licence holder, or by a provider to its licence holder. $1: the own organisation. */
const COUNTING = `
  from publication p join auth.organisation o on o.id = p.organisation_id join auth.organisation r on r.id = p.audience_id
  where r.kind = 'licence_holder' and $1 in (p.organisation_id, p.audience_id)
    and not exists (select from publication_withdrawal w where w.organisation_id = p.organisation_id and w.publication_id = p.id)
    and not exists (select from publication n where n.organisation_id = p.organisation_id and n.replaces_id = p.id)`;
const FIGURES = (wanted: string) => `
  from (select p.*, o.name as provider ${COUNTING} and p.definition_code = $2 and p.kind = $3) p
    join published_figure f on f.organisation_id = p.organisation_id and f.publication_id = p.id and f.site_key <> '${WHOLE}' ${wanted}`;
const POINT = `f.site_key, f.site_name, p.organisation_id as provider_id, p.provider, p.id as publication_id, p.published_at, p.version_code, p.from_on, p.until_on, f.code, f.measure, f.n, f.value, f.sd, f.hidden`;

export interface CountingKind { definitionCode: string; kind: FigureKind }
/** Of which methods and kinds there are figures. */
export const countingKinds = (ctx: RequestContext): Promise<CountingKind[]> => ctx.unit.sql<CountingKind>(
  `select p.definition_code, p.kind ${COUNTING} group by p.definition_code, p.kind order by p.definition_code, array_position(array['fidelity', 'survey', 'reach', 'outcomes'], p.kind)`, [ctx.organisationId]);

export interface PointRow {
  siteKey: string;
  siteName: string | null;
  providerId: string;
  provider: string;
  publicationId: string;
  publishedAt: Date;
  versionCode: string;
  fromOn: string;
  untilOn: string;
  code: string;
  measure: 'share' | 'mean';
  n: number | null;
  value: number | null;
  sd: number | null;
  hidden: boolean;
  strata?: DisclosedStratum[] | null;
  explanation?: string | null;
}

/** Of each site, figure and version the latest period, without strata and explanations. */
export const latestPoints = (ctx: RequestContext, { definitionCode, kind }: CountingKind): Promise<PointRow[]> => ctx.unit.sql<PointRow>(
  `select distinct on (f.site_key, f.code, p.version_code) ${POINT} ${FIGURES('')} order by f.site_key, f.code, p.version_code, p.until_on desc, p.from_on desc, p.id desc`, [ctx.organisationId, definitionCode, kind]);

/** Every period of figures with these codes, with everything that was published about them. */
export const wholePoints = (ctx: RequestContext, { definitionCode, kind }: CountingKind, codes: readonly string[]): Promise<PointRow[]> => ctx.unit.sql<PointRow>(
  `select ${POINT}, f.strata, f.explanation ${FIGURES('and f.code = any($4)')} order by f.site_key, p.until_on`, [ctx.organisationId, definitionCode, kind, codes]);

export interface AboutRow { code: string; versionCode: string; place: number; name: Text; meaning: Text | null; unit: 'percent' | 'months' | 'scale'; measure: 'share' | 'mean'; norm: number | null; comparison: 'at_least' | 'below' | null; scale: { least: number; most: number } | null }
/** What each figure is, as it was last said in its version. */
export const aboutFigures = (ctx: RequestContext, { definitionCode, kind }: CountingKind): Promise<AboutRow[]> => ctx.unit.sql<AboutRow>(`
  select * from (select distinct on (p.version_code, f.code) f.code, p.version_code, f.place, f.name, f.meaning, f.unit, f.measure, f.norm, f.comparison, f.scale ${FIGURES('')}
    order by p.version_code, f.code, p.published_at desc) about order by place, code`, [ctx.organisationId, definitionCode, kind]);

/** What a site is called beside those of other providers. */
export const siteLabel = ({ provider, siteName }: Pick<PointRow, 'provider' | 'siteName'>): string => (siteName === null || siteName === provider ? provider : `${provider}, ${siteName}`);

/** `own`: of the reader itself. */
export const pointOf = (definitionCode: string, own: boolean) => (row: PointRow): BenchmarkPoint => ({
  siteKey: row.siteKey, name: own ? row.siteName ?? row.provider : siteLabel(row), own, publicationId: row.publicationId, definitionCode, versionCode: row.versionCode, from: row.fromOn, until: row.untilOn,
  code: row.code, measure: row.measure, n: row.n, value: row.value, sd: row.sd, strata: row.strata ?? null, explanation: row.explanation ? { nl: row.explanation, en: row.explanation } : null, hidden: row.hidden ? 'few' : null,
});
