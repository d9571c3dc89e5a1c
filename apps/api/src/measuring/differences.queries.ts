import { audit } from '../audit/index.ts';
import { cut, errors, findRow, lastSeen, limitOf, PageArgs, type RequestContext } from '../platform/index.ts';
import { BOTH_IN, comparedItems, differencesIn } from './differences.ts';
import type { Difference, DifferenceCase, RoundDifferences } from './differences.type.ts';
import { pinned } from './pinned.ts';
import { READABLE } from './responses.queries.ts';
import { RoundCaseEntity } from './round-case.entity.ts';
import type { SecondOpinions } from './round.type.ts';
import { FIRST, roundBySlug, type RoundRow, SECOND_ASKED } from './rounds.queries.ts';

/** Cases with the opinions there are. */
const FROM_CASES = `
  from round_case c
    join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
    join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST}
    left join response q on q.organisation_id = c.organisation_id and q.round_case_id = c.id and q.opinion = 'second'`;

/** The cases of the own organisation that get two. */
const TWICE = `c.organisation_id = $1 and ${SECOND_ASKED} and c.left_out_reason is null`;

/** Who asks ($2) gave one of the opinions on the case `c`, or had one before it was handed over. */
const OWN = `exists (select from assignment a where a.organisation_id = c.organisation_id and c.id in (a.round_case_id, a.former_round_case_id) and a.assessor_id = $2)`;

const LISTED = `jsonb_agg(jsonb_build_object('itemCode', item_code, 'first', first, 'second', second, 'final', final) order by place)`;

/** How far the second opinions of a round are. */
export async function secondOpinions(ctx: RequestContext, round: RoundRow): Promise<SecondOpinions> {
  const [counts] = await ctx.unit.sql<SecondOpinions>(`
    select count(*) as asked, count(q.id) as assigned, count(*) filter (where q.state = 'submitted') as submitted,
      coalesce(sum(d.differences), 0)::int as differences, coalesce(sum(d.open), 0)::int as open,
      (select count(*) from round_case w where w.organisation_id = $1 and w.round_id = $2 and w.second_waived_reason is not null) as waived
    ${FROM_CASES} cross join lateral (select count(*) as differences, count(*) filter (where final_id is null) as open from ${differencesIn('$3')}) d
    where ${TWICE} and c.round_id = $2`, [ctx.organisationId, round.id, await comparedItems(ctx, round)]);
  return counts!;
}

/** What two assessors differ on, in the whole round or in one case. Nothing of a case that one scored oneself. */
export async function differences(ctx: RequestContext, slug: string, { first, after }: PageArgs, roundCaseId?: string | null): Promise<RoundDifferences> {
  const round = await roundBySlug(ctx, slug);
  if (roundCaseId && (await findRow(ctx, RoundCaseEntity, roundCaseId)).roundId !== round.id) throw errors.notFound({ kind: 'roundCase' });
  const [clientNumber, number, id] = lastSeen(after, 'text', 'int', 'uuid');
  const known = [ctx.organisationId, ctx.memberId, await comparedItems(ctx, round), round.id];
  const [{ definition }, counts, [own], rows] = await Promise.all([
    pinned(ctx, round), secondOpinions(ctx, round),
    ctx.unit.sql<{ count: number }>(`
      select count(*) as count ${FROM_CASES} where ${TWICE} and c.round_id = $4 and ${OWN} and exists (select from ${differencesIn('$3')})`, known),
    ctx.unit.sql<DifferenceCase & { familyId: string }>(`
      select c.id as round_case_id, c.family_id, f.client_number, t.number as trajectory_number, d.differences
      ${FROM_CASES} cross join lateral (select ${LISTED} as differences from ${differencesIn('$3')}) d
      where ${TWICE} and c.round_id = $4 and d.differences is not null and not ${OWN} and ${READABLE} and ($5::uuid is null or c.id = $5)
        and ($6::text is null or (f.client_number, t.number, c.id) > ($6, $7::int, $8::uuid))
      order by f.client_number, t.number, c.id limit $9`, [...known, roundCaseId ?? null, clientNumber, number, id, limitOf(first)]),
  ]);
  const page = cut(rows, first, (row) => [row.clientNumber, row.trajectoryNumber, row.roundCaseId]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return {
    roundSlug: round.slug, roundName: round.name, roundState: round.state, document: definition, instrumentCode: round.instrumentCode,
    secondOpinions: counts, own: own!.count, ...page,
  };
}

/** A case as a final answer looks at it. */
export interface TwiceScored { own: boolean; bothIn: boolean; differences: Difference[] }

/** One case of the round that gets two opinions and is within sight, or NOT_FOUND. */
export async function twiceScored(ctx: RequestContext, round: RoundRow, roundCaseId: string): Promise<TwiceScored> {
  const [found] = await ctx.unit.sql<TwiceScored>(`
    select ${OWN} as own, coalesce(${BOTH_IN}, false) as both_in, coalesce((select ${LISTED} from ${differencesIn('$3')}), '[]') as differences
    ${FROM_CASES} where ${TWICE} and c.id = $4 and ${READABLE}`, [ctx.organisationId, ctx.memberId, await comparedItems(ctx, round), roundCaseId]);
  if (!found) throw errors.notFound({ kind: 'roundCase' });
  return found;
}
