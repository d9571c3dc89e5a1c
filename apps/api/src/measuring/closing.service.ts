import { RESPONSE_MACHINE, type ResponseState, transition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { type Config, errors, findRow, type RequestContext, updateRow } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { isObjectedTo } from './objections.service.ts';
import { keepCoaches } from './reachability.queries.ts';
import { blockers, roundCase } from './round-cases.queries.ts';
import { RoundCaseEntity } from './round-case.entity.ts';
import type { RoundCase } from './round-case.type.ts';
import { RoundEntity } from './round.entity.ts';
import type { LeaveOutInput, WaiveSecondOpinionInput } from './round.input.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { nextState } from './rounds.service.ts';
import { settle } from './survey-closing.ts';

/** Leaves a drawn case out of the figures, with a reason; its response stops where it is. */
export async function leaveOut(ctx: RequestContext, { roundCaseId, revision, reason }: LeaveOutInput): Promise<RoundCase> {
  const { state, leftOut } = await standing(ctx, roundCaseId);
  if (leftOut) throw measuringErrors.alreadyLeftOut();
  if (state !== null && !transition(RESPONSE_MACHINE, state, 'leave_out')) throw measuringErrors.responseState({ state });
  await updateRow(ctx, RoundCaseEntity, { id: roundCaseId, revision }, { leftOutReason: reason.trim(), leftOutBy: ctx.memberId, leftOutAt: ctx.clock.now() });
  await ctx.unit.sql(
    `update response set state = 'left_out', revision = revision + 1 where organisation_id = $1 and round_case_id = $2`, [ctx.organisationId, roundCaseId],
  );
  await audit.record(ctx, { verb: 'round.leave_out', subjects: [roundCaseId], fields: ['leftOutReason'] });
  return roundCase(ctx, roundCaseId);
}

/** Takes a case back into the round, with its response where it stood. */
export async function takeBackIn(ctx: RequestContext, roundCaseId: string, revision: number): Promise<RoundCase> {
  const { leftOut } = await standing(ctx, roundCaseId);
  if (!leftOut) throw measuringErrors.notLeftOut();
  if (await isObjectedTo(ctx, roundCaseId)) throw measuringErrors.objectionStands();
  await updateRow(ctx, RoundCaseEntity, { id: roundCaseId, revision }, { reason: null, leftOutReason: null, leftOutBy: null, leftOutAt: null });
  await ctx.unit.sql(`
    update response p set revision = p.revision + 1, state = case
      when p.submitted_at is not null and not exists (
        select from review x where x.organisation_id = p.organisation_id and x.response_id = p.id and x.reviewed_at >= p.submitted_at) then 'submitted'
      when exists (select from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id) then 'in_progress'
      else 'assigned' end
    from round_case c
    where p.organisation_id = $1 and p.round_case_id = $2 and c.organisation_id = p.organisation_id and c.id = p.round_case_id
      and (p.opinion = 'first' or c.second_waived_reason is null)`, [ctx.organisationId, roundCaseId]);
  await audit.record(ctx, { verb: 'round.take_back_in', subjects: [roundCaseId], fields: ['leftOutReason'] });
  return roundCase(ctx, roundCaseId);
}

/** Does without the second opinion on a case, with a reason; what is there of it stops where it is. */
export async function waiveSecondOpinion(ctx: RequestContext, { roundCaseId, revision, reason }: WaiveSecondOpinionInput): Promise<RoundCase> {
  await standing(ctx, roundCaseId);
  const { secondDrawn, secondWaivedReason } = await findRow(ctx, RoundCaseEntity, roundCaseId);
  const submitted = await ctx.unit.sql(`
    select from response where organisation_id = $1 and round_case_id = $2 and opinion = 'second' and state = 'submitted'`, [ctx.organisationId, roundCaseId]);
  if (!secondDrawn || secondWaivedReason !== null || submitted.length > 0) throw measuringErrors.secondNotWaivable();
  await updateRow(ctx, RoundCaseEntity, { id: roundCaseId, revision }, { secondWaivedReason: reason.trim(), secondWaivedBy: ctx.memberId, secondWaivedAt: ctx.clock.now() });
  await ctx.unit.sql(
    `update response set state = 'left_out', revision = revision + 1 where organisation_id = $1 and round_case_id = $2 and opinion = 'second'`, [ctx.organisationId, roundCaseId],
  );
  await audit.record(ctx, { verb: 'round.waive_second', subjects: [roundCaseId], fields: ['secondWaivedReason'] });
  return roundCase(ctx, roundCaseId);
}

/** How a drawn case stands in a round that is not closed. */
async function standing(ctx: RequestContext, id: string): Promise<{ state: ResponseState | null; leftOut: boolean }> {
  const { roundId, status, leftOutReason } = await findRow(ctx, RoundCaseEntity, id);
  if (status !== 'drawn') throw errors.notFound({ kind: 'roundCase' });
  const round = await roundById(ctx, roundId);
  if (round.state === 'closed') throw measuringErrors.roundClosed();
  const [response] = await ctx.unit.sql<{ state: ResponseState }>(
    `select state from response where organisation_id = $1 and round_case_id = $2 and opinion = 'first'`, [ctx.organisationId, id],
  );
  return { state: response?.state ?? null, leftOut: leftOutReason !== null };
}

/** Closes a round of which every drawn case is released for the figures or left out; a survey whenever something was handed in. `closed` is false where it was closed by the same press already. */
export async function close(ctx: RequestContext, id: string, revision: number, config?: Config): Promise<{ round: RoundRow; closed: boolean }> {
  const round = await roundById(ctx, id);
  if (round.state === 'closed' && round.revision === revision + 1) return { round, closed: false };
  const state = nextState(round.state, 'close', 'scoring');
  if (round.privacy !== null) await settle(ctx, round, config);
  const left = round.privacy === null ? await blockers(ctx, round, true) : [];
  if (left.length > 0) {
    throw measuringErrors.notComplete({ blockers: left.filter(({ readable }) => readable).slice(0, 100), count: new Set(left.map(({ roundCaseId }) => roundCaseId)).size });
  }
  if (round.privacy === null) await keepCoaches(ctx, id);
  await updateRow(ctx, RoundEntity, { id, revision }, { state, closedAt: ctx.clock.now() });
  await audit.record(ctx, { verb: 'round.close', subjects: [id], fields: ['state'] });
  return { round: await roundById(ctx, id), closed: true };
}
