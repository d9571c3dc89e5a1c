import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { Conversation, ConversationNote, ConversationSummary } from './conversation.type.ts';
import { type CountingKind, siteLabel } from './published.queries.ts';

/** The conversations about figures of one network, as either side sees them. */
export async function conversationsAbout(ctx: RequestContext, { definitionCode, kind }: CountingKind): Promise<ConversationSummary[]> {
  const rows = await ctx.unit.sql<Omit<ConversationSummary, 'siteName'> & { siteName: string | null; provider: string; ours: boolean }>(`
    select c.organisation_id = $1 as ours, o.name as provider, c.id, c.site_key, c.site_name, c.code, c.name, c.opened_at, n.notes, n.step
    from conversation c join publication p on p.organisation_id = c.audience_id and p.id = c.publication_id join auth.organisation o on o.id = c.audience_id
      join lateral (select count(*)::int as notes, (array_agg(n.step order by n.number desc))[1] as step from conversation_note n where n.conversation_organisation_id = c.organisation_id and n.conversation_id = c.id) n on true
    where $1 in (c.organisation_id, c.audience_id) and p.definition_code = $2 and p.kind = $3 order by c.opened_at desc, c.id`, [ctx.organisationId, definitionCode, kind]);
  return rows.map(({ ours, provider, ...row }) => ({ ...row, siteName: ours ? siteLabel({ provider, siteName: row.siteName }) : row.siteName ?? provider }));
}

const ORGANISATION = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name, 'kind', ${alias}.kind)`;
export interface ConversationRow extends Conversation { ownerId: string; audienceId: string }

/** One conversation with everything that was said, or NOT_FOUND. Of a publication that was withdrawn the figure is gone. */
export async function conversation(ctx: RequestContext, id: string): Promise<ConversationRow> {
  const [row] = !isUuid(id) ? [] : await ctx.unit.sql<ConversationRow>(`
    select c.id, c.organisation_id as owner_id, c.audience_id, c.organisation_id = $1 as ours, ${ORGANISATION('a')} as provider, ${ORGANISATION('o')} as opener, c.publication_id, p.definition_code, p.kind, p.from_on, p.until_on,
      c.site_key, c.site_name, c.code, c.name, n.notes, n.closed,
      case when f.code is null or w.id is not null then null else jsonb_build_object('unit', f.unit, 'measure', f.measure, 'n', f.n, 'value', f.value, 'explanation', f.explanation) end as figure
    from conversation c join auth.organisation a on a.id = c.audience_id join auth.organisation o on o.id = c.organisation_id
      join publication p on p.organisation_id = c.audience_id and p.id = c.publication_id
      left join publication_withdrawal w on w.organisation_id = p.organisation_id and w.publication_id = p.id
      left join published_figure f on f.organisation_id = p.organisation_id and f.publication_id = p.id and f.site_key = c.site_key and f.code = c.code
      join lateral (select bool_or(n.step = 'close') as closed, jsonb_agg(jsonb_build_object('number', n.number, 'step', n.step, 'text', n.text, 'onDate', n.on_date, 'organisation', w.name, 'by', n.written_by_name, 'at', n.written_at) order by n.number) as notes
        from conversation_note n join auth.organisation w on w.id = n.organisation_id where n.conversation_organisation_id = c.organisation_id and n.conversation_id = c.id) n on true
    where $1 in (c.organisation_id, c.audience_id) and c.id = $2`, [ctx.organisationId, id]);
  if (!row) throw errors.notFound({ kind: 'conversation' });
  return { ...row, notes: row.notes.map((note): ConversationNote => ({ ...note, at: new Date(note.at) })) };
}
