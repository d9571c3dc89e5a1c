import { audit } from '../audit/index.ts';
import { readableBy } from '../caseload/index.ts';
import { cut, lastSeen, limitOf, type PageArgs, type RequestContext, updateRow } from '../platform/index.ts';
import { EvaluationEntity } from './evaluation.entity.ts';
import { evaluationErrors } from './evaluation.errors.ts';
import type { EvaluationReasonInput, EvaluationRevisionInput } from './evaluation.input.ts';
import type { Evaluation, FormsToCheckPage, FormToCheck, ReturnedShare } from './evaluation.type.ts';
import { remark, shown, subjects, toCheck } from './evaluations.service.ts';
import { heldEvaluation, type OpenEvaluation, openEvaluation } from './open-evaluation.ts';

/** Forms that wait to be read, the longest first; `returned`: those with a question that is not answered yet. */
export async function formsToCheck(ctx: RequestContext, state: 'waiting' | 'returned', { first, after }: PageArgs): Promise<FormsToCheckPage> {
  const [closedAt, id] = lastSeen(after, 'instant', 'uuid');
  const rows = await ctx.unit.sql<FormToCheck>(`
    select e.id, t.family_id, e.trajectory_id, v.document -> 'name' as method_name, f.client_number, team.name as team_name, e.held_on, e.final, e.closed_at, m.name as closed_by, e.returned, e.check_state
    from evaluation e join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id join family f on f.organisation_id = t.organisation_id and f.id = t.family_id
      join programme p on p.organisation_id = t.organisation_id and p.id = t.programme_id join adopted_version v on v.organisation_id = p.organisation_id and v.id = p.adopted_version_id
      join team on team.organisation_id = t.organisation_id and team.id = t.team_id join member m on m.organisation_id = e.organisation_id and m.id = e.closed_by
    where e.organisation_id = $1 and e.check_state in ('waiting', 'returned') and e.check_state = $2 and ${readableBy('$6::uuid')} and ($3::timestamptz is null or (date_trunc('milliseconds', e.closed_at), e.id) > ($3, $4::uuid))
    order by date_trunc('milliseconds', e.closed_at), e.id limit $5`, [ctx.organisationId, state, closedAt, id, limitOf(first), ctx.memberId]);
  const { items, next } = cut(rows, first, (row) => [row.closedAt.toISOString(), row.id]);
  audit.recordRead(ctx, 'case', items.flatMap(({ familyId, trajectoryId }) => [familyId, trajectoryId]));
  return { items, next };
}

/** Of the forms of the last year: how many were sent back at least once. */
export async function returnedShare(ctx: RequestContext): Promise<ReturnedShare> {
  const [row] = await ctx.unit.sql<ReturnedShare>(`
    select count(*)::int as forms, count(*) filter (where returned > 0)::int as returned from evaluation
    where organisation_id = $1 and check_state <> 'none' and held_on > ($2::date - interval '1 year')`, [ctx.organisationId, ctx.clock.today()]);
  return row!;
}

export async function approveEvaluation(ctx: RequestContext, { id, revision }: EvaluationRevisionInput): Promise<Evaluation> {
  const open = await waiting(ctx, id);
  await updateRow(ctx, EvaluationEntity, { id, revision }, { checkState: 'checked', checkedAt: ctx.clock.now(), checkedBy: ctx.memberId });
  await audit.record(ctx, { verb: 'evaluation.check', subjects: subjects(open) });
  return shown(ctx, id);
}

/** Sends a form back with a question. */
export async function returnEvaluation(ctx: RequestContext, { id, revision, reason }: EvaluationReasonInput): Promise<Evaluation> {
  const open = await waiting(ctx, id);
  await updateRow(ctx, EvaluationEntity, { id, revision }, { checkState: 'returned', returned: open.returned + 1, checkedAt: ctx.clock.now(), checkedBy: ctx.memberId });
  await remark(ctx, id, reason);
  await audit.record(ctx, { verb: 'evaluation.return', subjects: subjects(open) });
  return shown(ctx, id);
}

/** The professional answers the question, with which the form is handed in again. */
export async function answerReturned(ctx: RequestContext, { id, revision, reason }: EvaluationReasonInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, id);
  if (open.checkState !== 'returned') throw evaluationErrors.notWaiting();
  await updateRow(ctx, EvaluationEntity, { id, revision }, { checkState: await toCheck(ctx, open.closedBy) });
  await remark(ctx, id, reason);
  await audit.record(ctx, { verb: 'evaluation.answer', subjects: subjects(open) });
  return shown(ctx, id);
}

async function waiting(ctx: RequestContext, id: string): Promise<OpenEvaluation> {
  const open = await openEvaluation(ctx, id, 'evaluation.check');
  if (open.checkState !== 'waiting') throw evaluationErrors.notWaiting();
  if (open.closedBy === ctx.memberId) throw evaluationErrors.ownForm();
  return open;
}
