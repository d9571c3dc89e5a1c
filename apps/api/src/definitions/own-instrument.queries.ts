import { checkOwnInstrument, type OwnDraft } from '@getrouw/domain';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import type { OwnInstrument } from './own-instrument.type.ts';

/** Who announced himself within this time is working on it. */
const SEEN_WITHIN_MS = 15_000;

type Row = Omit<OwnInstrument, 'problems'>;

/** The provider's own instruments, the version changed last first. */
export async function ownInstruments(ctx: RequestContext): Promise<OwnInstrument[]> {
  return withProblems(ctx, await rows(ctx, null));
}

/** One version of an own instrument, or NOT_FOUND. */
export async function ownInstrument(ctx: RequestContext, id: string): Promise<OwnInstrument> {
  const [found] = isUuid(id) ? await withProblems(ctx, await rows(ctx, id)) : [];
  if (!found) throw errors.notFound({ kind: 'ownInstrument' });
  return found;
}

/** The codes of the questions in the licensed versions that the provider's programmes use. */
export async function licensedCodes(ctx: RequestContext): Promise<string[]> {
  const found = await ctx.unit.sql<{ code: string }>(`
    select distinct jsonb_path_query(v.document, '$.instruments[*].sections.**.items[*].code') #>> '{}' as code
    from programme p join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
    where p.organisation_id = $1`, [ctx.organisationId]);
  return found.map(({ code }) => code);
}

async function withProblems(ctx: RequestContext, found: readonly Row[]): Promise<OwnInstrument[]> {
  const licensed = found.some(({ state }) => state === 'draft') ? await licensedCodes(ctx) : [];
  return found.map((row) => ({ ...row, problems: row.state === 'draft' ? checkOwnInstrument(row.document as OwnDraft, licensed) : [] }));
}

const rows = (ctx: RequestContext, id: string | null): Promise<Row[]> => ctx.unit.sql<Row>(`
  select v.id, v.document -> 'name' as name, v.document #>> '{instruments,0,code}' as instrument_code, v.version_code, v.state, v.document,
    v.changed_at, m.name as changed_by, v.revision, a.id as adopted_version_id,
    array(select s.name from editor e join member s on s.organisation_id = e.organisation_id and s.id = e.member_id
      where e.organisation_id = v.organisation_id and e.definition_version_id = v.id and e.member_id <> $3 and e.seen_at > $4 order by s.name) as editors
  from definition_version v
    join member m on m.organisation_id = v.organisation_id and m.id = v.changed_by
    left join adopted_version a on a.organisation_id = v.organisation_id and a.origin_release_id = v.id
  where v.organisation_id = $1 and v.own and ($2::uuid is null or v.id = $2)
  order by v.changed_at desc, v.id`,
[ctx.organisationId, id, ctx.memberId, new Date(ctx.clock.now().getTime() - SEEN_WITHIN_MS)]);
