import type { Text } from '@getrouw/domain';
import { cut, errors, isUuid, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import type { Agreement, AgreementMethod, AgreementParty, Agreements } from './agreement.type.ts';

/** Agreements with what happened under them, as either side sees them; `which` of them is decided first. */
const agreementsOf = (which = '') => `
  select a.id, a.organisation_id as owner_id, a.definition_code, a.purpose, a.figures, a.from_on, a.until_on, a.minimum_group, a.names_sites, a.proposed_by_name as proposed_by, a.proposed_at,
    a.organisation_id = $1 as ours, a.provider_id, a.reader_id,
    jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name, 'kind', p.kind) as provider, jsonb_build_object('id', r.id, 'slug', r.slug, 'name', r.name, 'kind', r.kind) as reader,
    coalesce(s.steps, '[]') as steps, coalesce(s.last, 0) as last,
    case when s.kinds && array['ended'] then 'ended' when s.kinds && array['declined'] then 'declined' when s.kinds && array['accepted'] then 'accepted' else 'proposed' end as state
  from (select * from agreement a where $1 in (a.organisation_id, a.audience_id) ${which}) a join auth.organisation p on p.id = a.provider_id join auth.organisation r on r.id = a.reader_id
    left join lateral (select max(s.number) as last, array_agg(s.kind) as kinds, jsonb_agg(jsonb_build_object('number', s.number, 'kind', s.kind, 'organisation', o.name, 'by', s.done_by_name,
        'at', s.done_at, 'reason', s.reason, 'publicationId', s.publication_id) order by s.number) as steps
      from agreement_step s join auth.organisation o on o.id = s.organisation_id where s.agreement_organisation_id = a.organisation_id and s.agreement_id = a.id) s on true`;

const NEWEST_FIRST = `order by date_trunc('milliseconds', a.proposed_at) desc, a.id desc`;

export interface AgreementRow extends Agreement { ownerId: string; providerId: string; readerId: string; last: number }
/** Instants come as text out of JSON. */
const shown = (row: AgreementRow): AgreementRow => ({ ...row, steps: row.steps.map((step) => ({ ...step, at: new Date(step.at) })) });

export async function agreements(ctx: RequestContext, { first, after }: PageArgs): Promise<Agreements> {
  const [proposedAt, lastId] = lastSeen(after, 'instant', 'uuid');
  const [rows, parties, methods] = await Promise.all([
    ctx.unit.sql<AgreementRow>(`${agreementsOf(`and ($2::timestamptz is null or (date_trunc('milliseconds', a.proposed_at), a.id) < ($2::timestamptz, $3::uuid)) ${NEWEST_FIRST} limit $4`)} ${NEWEST_FIRST}`, [ctx.organisationId, proposedAt, lastId, limitOf(first)]),
    ctx.unit.sql<AgreementParty>(`select o.slug, o.name from auth.organisation o join auth.organisation me on me.id = $1
      where o.id <> me.id and (o.kind = 'provider') <> (me.kind = 'provider') order by o.name, o.id`, [ctx.organisationId]),
    knownMethods(ctx),
  ]);
  const { items, next } = cut(rows, first, (row) => [row.proposedAt, row.id]);
  return { items: items.map(shown), next, parties, methods };
}

/** What a method is called by its licence holder; one that nobody published goes by its code. */
export async function methodName(ctx: RequestContext, code: string): Promise<Text> {
  const [found] = await ctx.unit.sql<{ name: Text }>('select name from auth.published_methods($1)', [code]);
  return found?.name ?? { nl: code, en: code };
}

/** The methods that the own organisation uses, owns, has agreed about or reads about, and for a municipality all that were published, by name; one that nobody named goes by its code. */
export function knownMethods(ctx: RequestContext): Promise<AgreementMethod[]> {
  return ctx.unit.sql<AgreementMethod>(`
    select distinct on (code) code, coalesce(name, jsonb_build_object('nl', code, 'en', code)) as name from (
      select 1 as place, document ->> 'code' as code, document -> 'name' as name from adopted_version where organisation_id = $1
      union all select 1, document ->> 'code', document -> 'name' from definition_version where organisation_id = $1 and not own and state <> 'draft'
      union all select 2, definition_code, document -> 'name' from definition_release where audience_id = $1
      union all select 3, code, name from auth.published_methods(null) where $2
      union all select 4, definition_code, null from agreement where $1 in (organisation_id, audience_id)) known
    where code is not null order by code, place`, [ctx.organisationId, !['provider', 'licence_holder'].includes(ctx.organisation!.kind)]);
}

/** Agreements under which the own organisation publishes now. */
export async function openAgreements(ctx: RequestContext): Promise<Agreement[]> {
  const rows = await ctx.unit.sql<AgreementRow>(`select * from (${agreementsOf('and a.provider_id = $1')}) a where a.state = 'accepted' order by a.reader ->> 'name', a.proposed_at, a.id`, [ctx.organisationId]);
  return rows.map(shown);
}

/** One of the agreements of the own organisation, or NOT_FOUND. */
export async function agreement(ctx: RequestContext, id: string): Promise<AgreementRow> {
  const [row] = isUuid(id) ? await ctx.unit.sql<AgreementRow>(agreementsOf('and a.id = $2'), [ctx.organisationId, id]) : [];
  if (!row) throw errors.notFound({ kind: 'agreement' });
  return shown(row);
}
