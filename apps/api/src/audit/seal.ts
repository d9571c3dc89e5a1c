import type { RequestContext } from '../platform/index.ts';

/** What of an entry is sealed: every column, in one text with unambiguous borders; the instant as a number, in no time zone. */
const ENTRY_HASH = `sha256(convert_to(jsonb_build_array(
  e.organisation_id, e.id, (extract(epoch from e.at) * 1000000)::bigint, e.account_id, e.member_id, e.verb, to_jsonb(e.subjects), to_jsonb(e.fields), e.reason
)::text, 'UTF8'))`;

/** The batch's hash: of the batch before it and its own entries in order. */
const batchHash = (previous: string) => `sha256(${previous} || string_agg(${ENTRY_HASH}, ''::bytea order by e.id))`;

/** How much older than the seal before it an entry can be: as long as the longest transaction. Older ones were put in later. */
const LONGEST_TRANSACTION = `interval '10 minutes'`;

export interface Seal { sequence: number; hash: Buffer }

/** One sealer at a time in the whole installation; any number, the same for every copy. */
const LOCK = 4_715_002;

/** Seals what the organisation of the context has waiting, as the next batch of its chain. Undefined when nothing waits or another copy seals. */
export async function sealWaiting(ctx: RequestContext): Promise<Seal | undefined> {
  const [lock] = await ctx.unit.sql<{ mine: boolean }>('select pg_try_advisory_xact_lock($1) as mine', [LOCK]);
  if (!lock?.mine) return undefined;
  const [seal] = await ctx.unit.sql<Seal>(
    `with waiting as (delete from audit_unsealed where organisation_id = $1 returning id),
     last as (select sequence, hash from audit_seal where organisation_id = $1 order by sequence desc limit 1)
     insert into audit_seal (organisation_id, sequence, entry_ids, hash, sealed_at)
     select $1, coalesce((select sequence from last), 0) + 1, array_agg(e.id order by e.id), ${batchHash(`coalesce((select hash from last), ''::bytea)`)}, $2
     from waiting join audit_entry e on e.organisation_id = $1 and e.id = waiting.id
     having count(*) > 0
     returning sequence, hash`,
    [ctx.organisationId, ctx.clock.now()],
  );
  return seal;
}

/** The newest seal of the context's organisation. */
export async function newestSeal(ctx: RequestContext): Promise<Seal | undefined> {
  const [seal] = await ctx.unit.sql<Seal>('select sequence, hash from audit_seal where organisation_id = $1 order by sequence desc limit 1', [ctx.organisationId]);
  return seal;
}

/**
 * Computes the chain of the context's organisation again. Returns the number of the first seal that does not fit: an entry in it
 * was changed, removed or put in later, or the seal itself was; undefined when all fit. An entry in no seal counts for the seal
 * of its time.
 */
export async function firstBrokenSeal(ctx: RequestContext): Promise<number | undefined> {
  const [row] = await ctx.unit.sql<{ broken: number | null }>(
    `with chain as (
       select sequence, hash, entry_ids, sealed_at, row_number() over w as position, lag(sealed_at) over w as previous_at, coalesce(lag(hash) over w, ''::bytea) as previous
       from audit_seal where organisation_id = $1 window w as (order by sequence)
     ), computed as (
       select c.sequence, c.position, c.hash, cardinality(c.entry_ids) as sealed, count(e.id) as found, ${batchHash('c.previous')} as again,
         bool_or(e.at < c.previous_at - ${LONGEST_TRANSACTION}) as late
       from chain c left join audit_entry e on e.organisation_id = $1 and e.id = any (c.entry_ids)
       group by c.sequence, c.position, c.hash, c.entry_ids, c.previous
     ), loose as (
       select e.at from audit_entry e
       left join (select unnest(entry_ids) as id from chain) s on s.id = e.id
       left join audit_unsealed u on u.organisation_id = $1 and u.id = e.id
       where e.organisation_id = $1 and s.id is null and u.id is null
     )
     select min(broken) as broken from (
       select least(sequence, position) from computed where again is distinct from hash or found <> sealed or sequence <> position or late
       union all
       select coalesce((select min(sequence) from chain where sealed_at >= loose.at), (select coalesce(max(sequence), 0) + 1 from chain)) from loose
     ) as found (broken)`,
    [ctx.organisationId],
  );
  return row?.broken ?? undefined;
}
