import { type Agreement, agreement, type AnswerPair, type EvidenceUse, phoneSample, type RoundQuality } from '@getrouw/domain';
import { BOTH_IN, CALLED, COUNTS, FIRST, pinned, type RoundRow, SECOND_ASKED } from '../measuring/index.ts';
import type { RequestContext } from '../platform/index.ts';

/** What the figures of a round rest on: how far two assessors agreed, and what their answers lean on. Frozen with the figures. */
export async function qualityNow(ctx: RequestContext, round: RoundRow): Promise<RoundQuality> {
  const [agreed, evidence] = await Promise.all([agreementNow(ctx, round), evidenceNow(ctx, round)]);
  return { agreement: agreed, evidence };
}

/** As the two handed in, before any final answer; what a call to the coach answers is nobody's opinion. Null where no case gets two. */
async function agreementNow(ctx: RequestContext, round: RoundRow): Promise<Agreement | null> {
  const { definition: { scales }, instrument } = await pinned(ctx, round);
  const rows = await ctx.unit.sql<AnswerPair & { caseId: string }>(`
    select c.id as case_id, n.item_code, n.value as first, o.value as second, a.assessor_id as first_by, b.assessor_id as second_by
    from round_case c
      join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
      join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST}
      join response q on q.organisation_id = c.organisation_id and q.round_case_id = c.id and q.opinion = 'second'
      join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
      join assignment b on b.organisation_id = q.organisation_id and b.id = q.assignment_id
      join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id
      join answer o on o.organisation_id = q.organisation_id and o.response_id = q.id and o.item_code = n.item_code
    where c.organisation_id = $1 and c.round_id = $2 and ${SECOND_ASKED} and c.left_out_reason is null and ${BOTH_IN}
      and n.value is not null and o.value is not null and not (n.item_code = r.phone_item and ${CALLED})`, [ctx.organisationId, round.id]);
  const [{ asked } = { asked: false }] = await ctx.unit.sql<{ asked: boolean }>(
    `select exists (select from round_case c where c.organisation_id = $1 and c.round_id = $2 and ${SECOND_ASKED}) as asked`, [ctx.organisationId, round.id],
  );
  return asked ? agreement(instrument, scales, rows, new Set(rows.map(({ caseId }) => caseId)).size) : null;
}

/** Per team, over the files in the figures: how often an answer leaned on which source, and how often a document was missing. */
async function evidenceNow(ctx: RequestContext, round: RoundRow): Promise<EvidenceUse> {
  const { definition, instrument } = await pinned(ctx, round);
  const counted = `
    from round_case c
      join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
      join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id`;
  const where = `where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn' and c.left_out_reason is null and ${COUNTS}`;
  const [sources, called, missing] = await Promise.all([
    ctx.unit.sql<EvidenceUse['sources'][number]>(`
      select c.team_id, n.item_code, n.source, count(*) as count ${counted} join answer n on n.organisation_id = p.organisation_id and n.response_id = p.id
      ${where} and n.value is not null and n.source is not null and not (n.item_code = r.phone_item and ${CALLED})
      group by c.team_id, n.item_code, n.source order by 1, 2, 3`, [ctx.organisationId, round.id]),
    ctx.unit.sql<{ teamId: string; count: number }>(`select c.team_id, count(*) as count ${counted} ${where} and ${CALLED} group by c.team_id order by 1`, [ctx.organisationId, round.id]),
    ctx.unit.sql<EvidenceUse['missing'][number]>(`
      select c.team_id, d.document_code, count(*) as count ${counted} join document_check d on d.organisation_id = p.organisation_id and d.response_id = p.id
      ${where} and not d.present group by c.team_id, d.document_code order by 1, 2`, [ctx.organisationId, round.id]),
  ]);
  const phone = phoneSample(definition, instrument);
  return { sources: [...sources, ...(phone ? called.map((each) => ({ ...each, itemCode: phone.itemCode, source: phone.source })) : [])], missing };
}
