import { audit } from '../audit/index.ts';
import type { RequestContext } from '../platform/index.ts';
import type { Opinion } from './states.ts';

/** States in which a response waits for its assessor. */
export const IN_HAND = `('assigned', 'in_progress', 'returned')`;

/** The membership of this member is over on this day. */
export const hasGone = (member: string, today: string) => `(${member}.ended_at is not null or ${member}.ends_on < ${today})`;

/**
 * Makes room for other assessors: what those who had these opinions had in hand stays as it was, with its answers, documents and comments, and is
 * about the case no longer. The next begins anew: one checklist holds the judgement of one independent assessor.
 */
export async function handOver(ctx: RequestContext, roundId: string, opinions: readonly { caseId: string; opinion: Opinion }[]): Promise<void> {
  const values = [ctx.organisationId, opinions.map(({ caseId }) => caseId), opinions.map(({ opinion }) => opinion)];
  const theirs = 'organisation_id = $1 and (round_case_id, opinion) in (select * from unnest($2::uuid[], $3::text[]))';
  await ctx.unit.sql(`update response set former_round_case_id = round_case_id, round_case_id = null, revision = revision + 1 where ${theirs}`, values);
  const former = await ctx.unit.sql<{ caseId: string; assessorId: string }>(`
    update assignment set former_round_case_id = round_case_id, round_case_id = null, handed_over_at = $4, revision = revision + 1
    where ${theirs} returning former_round_case_id as case_id, assessor_id`, [...values, ctx.clock.now()]);
  if (former.length === 0) return;
  await audit.record(ctx, { verb: 'round.hand_over', subjects: [roundId, ...new Set(former.flatMap(({ caseId, assessorId }) => [caseId, assessorId]))] });
}
