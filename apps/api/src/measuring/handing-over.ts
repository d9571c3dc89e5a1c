import { audit } from '../audit/index.ts';
import type { RequestContext } from '../platform/index.ts';

/** States in which a response waits for its assessor. */
export const IN_HAND = `('assigned', 'in_progress', 'returned')`;

/**
 * Makes room for other assessors: what these cases' assessors had in hand stays as it was, with its answers, documents and comments, and is
 * about the case no longer. The next begins anew: one checklist holds the judgement of one independent assessor.
 */
export async function handOver(ctx: RequestContext, roundId: string, roundCaseIds: readonly string[]): Promise<void> {
  await ctx.unit.sql(
    'update response set former_round_case_id = round_case_id, round_case_id = null, revision = revision + 1 where organisation_id = $1 and round_case_id = any($2)',
    [ctx.organisationId, roundCaseIds],
  );
  const former = await ctx.unit.sql<{ caseId: string; assessorId: string }>(`
    update assignment set former_round_case_id = round_case_id, round_case_id = null, handed_over_at = $3, revision = revision + 1
    where organisation_id = $1 and round_case_id = any($2) returning former_round_case_id as case_id, assessor_id`, [ctx.organisationId, roundCaseIds, ctx.clock.now()]);
  if (former.length === 0) return;
  await audit.record(ctx, { verb: 'round.hand_over', subjects: [roundId, ...former.map(({ caseId }) => caseId), ...new Set(former.map(({ assessorId }) => assessorId))] });
}
