import { cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { knownMethods, methodName, openAgreements } from './agreements.queries.ts';
import type { Publication, PublicationDraft, Publications, PublicationSource, PublishedFigure, ShownPublication } from './publication.type.ts';
import { WHOLE } from './states.ts';

const ORGANISATION = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name, 'kind', ${alias}.kind)`;
/** Publications of the own organisation and to it; `which` of them is decided first. */
const publicationsOf = (which: string) => `
  select p.id, p.agreement_id, ${ORGANISATION('o')} as provider, ${ORGANISATION('r')} as reader, a.purpose, p.kind, p.definition_code, p.version_code, p.name, p.from_on, p.until_on, p.objections, p.minimum_group,
    p.families, p.sampled, p.unlicensed,
    p.replaces_id, p.reason, p.published_at, w.withdrawn_at, w.reason as withdrawn_because, n.id as replaced_by_id
  from (select * from publication p where $1 in (p.organisation_id, p.audience_id) ${which}) p join auth.organisation o on o.id = p.organisation_id join auth.organisation r on r.id = p.audience_id
    join agreement a on a.organisation_id = p.agreement_organisation_id and a.id = p.agreement_id
    left join publication_withdrawal w on w.organisation_id = p.organisation_id and w.publication_id = p.id
    left join publication n on n.organisation_id = p.organisation_id and n.replaces_id = p.id`;
const NEWEST_FIRST = `order by date_trunc('milliseconds', p.published_at) desc, p.id desc`;
const DRAFT = `
  select d.id, d.agreement_id, ${ORGANISATION('r')} as reader, d.kind, coalesce(u.name, v.document -> 'name' ->> 'nl') as name, d.from_on, d.until_on, m.name as prepared_by, d.prepared_by = $2 as mine, d.prepared_at,
    d.replaces_id, d.reason, d.explanations, d.revision
  from publication_draft d join agreement a on a.organisation_id = d.agreement_organisation_id and a.id = d.agreement_id join auth.organisation r on r.id = a.reader_id
    join member m on m.organisation_id = d.organisation_id and m.id = d.prepared_by join programme p on p.organisation_id = d.organisation_id and p.id = d.programme_id
    join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id left join round u on u.organisation_id = d.organisation_id and u.id = d.round_id
  where d.organisation_id = $1 and d.state = 'draft'`;

/** What waits, what was published by the own organisation and to it, and what can be published; without figures. */
export async function publications(ctx: RequestContext, { first, after }: PageArgs): Promise<Publications> {
  const [publishedAt, lastId] = lastSeen(after, 'instant', 'uuid');
  const prepares = ctx.holds('publication.prepare');
  const [drafts, rows, sources, open, methods] = await Promise.all([
    ctx.unit.sql<PublicationDraft>(`${DRAFT} order by d.prepared_at, d.id`, [ctx.organisationId, ctx.memberId]),
    ctx.unit.sql<Publication>(`${publicationsOf(`and ($2::timestamptz is null or (date_trunc('milliseconds', p.published_at), p.id) < ($2::timestamptz, $3::uuid)) ${NEWEST_FIRST} limit $4`)} ${NEWEST_FIRST}`, [ctx.organisationId, publishedAt, lastId, limitOf(first)]),
    !prepares ? [] : ctx.unit.sql<PublicationSource>(`
      select r.id as round_id, case when r.privacy is null then 'fidelity' else 'survey' end as kind, r.name, v.definition_code, r.period_from as from_on, r.period_to as until_on
      from round r join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
      where r.organisation_id = $1 and r.state = 'closed' order by r.closed_at desc, r.id`, [ctx.organisationId]),
    prepares ? openAgreements(ctx) : [],
    prepares ? knownMethods(ctx) : [],
  ]);
  return { drafts, ...cut(rows, first, (row) => [row.publishedAt!, row.id]), sources, open, methods };
}

export async function publicationDraft(ctx: RequestContext, id: string): Promise<PublicationDraft> {
  const [draft] = isUuid(id) ? await ctx.unit.sql<PublicationDraft>(`${DRAFT} and d.id = $3`, [ctx.organisationId, ctx.memberId, id]) : [];
  if (!draft) throw errors.notFound({ kind: 'publicationDraft' });
  return draft;
}

/** A publication of the own organisation or to it. Its reader gets no figures of one that was withdrawn: the database gives none. */
export async function publication(ctx: RequestContext, id: string): Promise<ShownPublication> {
  if (!isUuid(id)) throw errors.notFound({ kind: 'publication' });
  const [[found], figures] = await Promise.all([
    ctx.unit.sql<Publication>(publicationsOf('and p.id = $2'), [ctx.organisationId, id]),
    ctx.unit.sql<PublishedFigure>(`
      select f.code, f.name, f.meaning, nullif(f.site_key, '${WHOLE}') as site_key, f.site_name, f.measure, f.unit, f.norm, f.comparison, f.scale, f.hidden, f.n, f.value, f.sd, f.strata, f.explanation
      from published_figure f where $1 in (f.organisation_id, f.audience_id) and f.publication_id = $2 order by f.place, f.site_name nulls first, f.site_key`, [ctx.organisationId, id]),
  ]);
  if (!found) throw errors.notFound({ kind: 'publication' });
  return { ...found, methodName: await methodName(ctx, found.definitionCode), figures };
}
