import { type GoalCatalogue, isCalendarDate } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, insertRow, type RequestContext, updateRow } from '../platform/index.ts';
import { EvaluationEntity, EvaluationRaterEntity, EvaluationRemarkEntity } from './evaluation.entity.ts';
import { evaluationErrors } from './evaluation.errors.ts';
import { goalsAt, scoresAt } from './evaluation-goals.ts';
import type { AddEvaluationInput, ChangeEvaluationInput, EvaluationReasonInput, EvaluationRevisionInput, RaterInput, RaterReasonInput } from './evaluation.input.ts';
import type { CheckState, Rater } from './evaluation.states.ts';
import type { Evaluation } from './evaluation.type.ts';
import { evaluationShown } from './evaluations.queries.ts';
import { holding } from './holding.ts';
import { catalogueOf, heldCase } from './open-case.ts';
import { heldEvaluation, isBlind, isReadable, type OpenEvaluation, openEvaluation, raterOf } from './open-evaluation.ts';

/** Adds an evaluation with everybody whom the method asks to score. */
export async function addEvaluation(ctx: RequestContext, { trajectoryId, heldOn, final, asksSatisfaction }: AddEvaluationInput): Promise<Evaluation> {
  const open = await heldCase(ctx, trajectoryId);
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  refuseDay(ctx, heldOn, open);
  const { id } = await insertRow(ctx, EvaluationEntity, {
    trajectoryId, heldOn, final, asksSatisfaction: asksSatisfaction ?? final, present: [], decision: null, impression: null, explanation: null, conclusion: null, handover: null,
    closedAt: null, closedBy: null, checkState: 'none', returned: 0, checkedAt: null, checkedBy: null,
  });
  for (const { rater } of catalogue.raters.filter(({ required }) => required)) await addRater(ctx, id, rater);
  await audit.record(ctx, { verb: 'evaluation.add', subjects: [open.familyId, trajectoryId, id], fields: ['heldOn', 'final'] });
  return shown(ctx, id);
}

/** Changes when it was, and what was said and decided. A closed one changes only as long as a question about it is open. */
export async function changeEvaluation(ctx: RequestContext, { id, revision, ...given }: ChangeEvaluationInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, id);
  if (open.closedAt && open.checkState !== 'returned') throw evaluationErrors.closed();
  if (given.heldOn !== open.heldOn) await refuseMove(ctx, open, given.heldOn);
  const texts = { impression: orNull(given.impression), explanation: orNull(given.explanation), conclusion: orNull(given.conclusion), handover: orNull(given.handover) };
  const after = { ...given, decision: given.decision ?? null, ...texts };
  const fields = (Object.keys(after) as (keyof typeof after)[]).filter((field) => JSON.stringify(after[field]) !== JSON.stringify(open[field]));
  if (fields.length === 0 && revision === open.revision) return evaluationShown(ctx, open);
  await updateRow(ctx, EvaluationEntity, { id, revision }, after);
  await audit.record(ctx, { verb: 'evaluation.change', subjects: [open.familyId, open.trajectoryId, id], fields });
  return shown(ctx, id);
}

/** Somebody whom the method does not always ask, such as a person from the network, scores too. */
export async function askRater(ctx: RequestContext, { evaluationId, rater }: RaterInput): Promise<Evaluation> {
  const open = await notClosed(ctx, evaluationId);
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  const possible = catalogue.raters.map((each) => each.rater);
  if (!possible.includes(rater)) throw evaluationErrors.raterUnknown({ accepted: possible.join(', ') });
  if (open.raters.some((each) => each.rater === rater)) return evaluationShown(ctx, open);
  await addRater(ctx, evaluationId, rater);
  await markSeen(ctx, open);
  await audit.record(ctx, { verb: 'evaluation.rater', subjects: subjects(open), fields: [rater] });
  return shown(ctx, evaluationId);
}

/** Hands in what one of them scored. Who helps gives every goal a score, or says that he does not know; of others what there is counts. */
export async function handInScores(ctx: RequestContext, { evaluationId, rater }: RaterInput): Promise<Evaluation> {
  const open = await notClosed(ctx, evaluationId);
  const row = raterOf(open, rater);
  if (row.state === 'in') return evaluationShown(ctx, open);
  if (row.scored === 0 && (await goalsAt(ctx, evaluationId)).length > 0) throw evaluationErrors.nothingScored();
  if (rater === 'professional' || rater === 'together') refuseGaps(await withoutOutcome(ctx, open, [rater]));
  await updateRow(ctx, EvaluationRaterEntity, row, { state: 'in', missingReason: null, handedInAt: ctx.clock.now(), byMember: ctx.memberId, way: row.way ?? 'worker', linkUntil: null, codeHash: null });
  await audit.record(ctx, { verb: 'evaluation.hand_in', subjects: subjects(open), fields: [rater] });
  return shown(ctx, evaluationId);
}

/** Somebody does not score, and why not. What he did score is not thrown away: that is handed in. */
export async function closeRater(ctx: RequestContext, { evaluationId, rater, reason }: RaterReasonInput): Promise<Evaluation> {
  const open = await notClosed(ctx, evaluationId);
  const row = raterOf(open, rater);
  if (row.state === 'in') throw evaluationErrors.raterIn();
  if (row.scored > 0) throw evaluationErrors.raterStarted();
  await updateRow(ctx, EvaluationRaterEntity, row, { state: 'missing', missingReason: givenReason(reason), byMember: ctx.memberId, linkUntil: null, codeHash: null });
  await audit.record(ctx, { verb: 'evaluation.missing', subjects: subjects(open), fields: [rater] });
  return shown(ctx, evaluationId);
}

/** Somebody scores after all, or once more; why is kept with the evaluation. */
export async function reopenRater(ctx: RequestContext, { evaluationId, rater, reason }: RaterReasonInput): Promise<Evaluation> {
  const open = await notClosed(ctx, evaluationId);
  const row = raterOf(open, rater);
  if (row.state === 'open') return evaluationShown(ctx, open);
  await updateRow(ctx, EvaluationRaterEntity, row, { state: 'open', missingReason: null, handedInAt: null, byMember: null, way: row.way === 'import' ? null : row.way, linkUntil: null, codeHash: null });
  await markSeen(ctx, open);
  await remark(ctx, evaluationId, reason);
  await audit.record(ctx, { verb: 'evaluation.reopen_rater', subjects: subjects(open), fields: [rater] });
  return shown(ctx, evaluationId);
}

/** Closes an evaluation once everybody is in or missing with a reason, and every goal has an outcome. It then waits for who checks forms, where there is somebody. */
export async function closeEvaluation(ctx: RequestContext, { id, revision }: EvaluationRevisionInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, id);
  if (open.closedAt) throw evaluationErrors.closed();
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  if (isBlind(open.raters)) throw evaluationErrors.ratersOpen({ raters: namesOf(ctx, catalogue, open.raters.filter(({ state }) => state === 'open').map(({ rater }) => rater)) });
  refuseGaps(await withoutOutcome(ctx, open, open.raters.map(({ rater }) => rater)));
  await updateRow(ctx, EvaluationEntity, { id, revision }, { closedAt: ctx.clock.now(), closedBy: ctx.memberId, checkState: await toCheck(ctx, ctx.memberId) });
  await ctx.unit.sql('update evaluation_rater set link_until = null, code_hash = null where organisation_id = $1 and evaluation_id = $2', [ctx.organisationId, id]);
  await audit.record(ctx, { verb: 'evaluation.close', subjects: subjects(open) });
  return shown(ctx, id);
}

/** Opens a closed evaluation again. Its links stay dead. */
export async function reopenEvaluation(ctx: RequestContext, { id, revision, reason }: EvaluationReasonInput): Promise<Evaluation> {
  const open = await heldEvaluation(ctx, id);
  if (!open.closedAt) throw evaluationErrors.notClosed();
  await updateRow(ctx, EvaluationEntity, { id, revision }, { closedAt: null, closedBy: null, checkState: 'none', checkedAt: null, checkedBy: null });
  await remark(ctx, id, reason);
  await audit.record(ctx, { verb: 'evaluation.reopen', subjects: subjects(open) });
  return shown(ctx, id);
}

/** A form waits where somebody other than who closed it checks forms; where nobody does it is done. */
export async function toCheck(ctx: RequestContext, closedBy: string | null): Promise<CheckState> {
  const others = await ctx.unit.sql(`select from member m where m.organisation_id = $1 and m.id is distinct from $3::uuid and ${holding('evaluation.check', '$2')} limit 1`, [ctx.organisationId, ctx.clock.today(), closedBy]);
  return others.length > 0 ? 'waiting' : 'none';
}

export const subjects = ({ familyId, trajectoryId, id }: OpenEvaluation): string[] => [familyId, trajectoryId, id];

export async function remark(ctx: RequestContext, evaluationId: string, text: string): Promise<void> {
  await insertRow(ctx, EvaluationRemarkEntity, { evaluationId, text: givenReason(text, 'text'), writtenAt: ctx.clock.now(), writtenBy: ctx.memberId });
}

export async function shown(ctx: RequestContext, id: string): Promise<Evaluation> {
  return evaluationShown(ctx, await openEvaluation(ctx, id, 'case.write', 'evaluation.check'));
}

export async function notClosed(ctx: RequestContext, id: string): Promise<OpenEvaluation> {
  const open = await heldEvaluation(ctx, id);
  if (open.closedAt) throw evaluationErrors.closed();
  return open;
}

const addRater = (ctx: RequestContext, evaluationId: string, rater: Rater) => insertRow(ctx, EvaluationRaterEntity, {
  evaluationId, rater, state: 'open', missingReason: null, handedInAt: null, byMember: null, seenOthers: false, way: null, linkNumber: 0, linkUntil: null, codeHash: null,
});

/** Whoever helps and could read what others gave scores blindly no more, whoever is let in. A joint score is made at one table; it never was blind. */
async function markSeen(ctx: RequestContext, { id, raters }: OpenEvaluation): Promise<void> {
  if (isReadable(raters)) await ctx.unit.sql(`update evaluation_rater set seen_others = true where organisation_id = $1 and evaluation_id = $2 and rater = 'professional'`, [ctx.organisationId, id]);
}

/** Open goals for which none of these gave a score or said that he does not know. */
async function withoutOutcome(ctx: RequestContext, { id }: OpenEvaluation, raters: readonly Rater[]): Promise<string[]> {
  const goals = await goalsAt(ctx, id);
  const scored = new Set((await scoresAt(ctx, id, raters)).filter(({ score, unknown }) => score !== null || unknown).map(({ goalId }) => goalId));
  return goals.filter((goal) => !scored.has(goal.id)).map(({ number }) => String(number));
}

function refuseGaps(goals: readonly string[]): void {
  if (goals.length > 0) throw evaluationErrors.goalsWithoutOutcome({ goals: goals.join(', ') });
}

function refuseDay(ctx: RequestContext, heldOn: string, { startedOn, endedOn }: { startedOn: string; endedOn: string | null }): void {
  const today = ctx.clock.today();
  const latest = endedOn !== null && endedOn < today ? endedOn : today;
  if (isCalendarDate(heldOn) && heldOn >= startedOn && heldOn <= latest) return;
  throw badField('heldOn', heldOn < startedOn ? { nl: 'ligt voor de start van het traject', en: 'is before the start of the trajectory' } : { nl: 'ligt na vandaag of na het einde van het traject', en: 'is after today or after the end of the trajectory' },
    { nl: `${startedOn} tot en met ${latest}`, en: `${startedOn} to ${latest}` });
}

/** A goal that has a score keeps existing on the day of the evaluation. */
async function refuseMove(ctx: RequestContext, open: OpenEvaluation, heldOn: string): Promise<void> {
  refuseDay(ctx, heldOn, open);
  const [late] = await ctx.unit.sql<{ setOn: string }>(`
    select max(g.set_on) as set_on from goal g where g.organisation_id = $1 and exists (select from goal_score s where s.organisation_id = $1 and s.evaluation_id = $2 and s.goal_id = g.id)`, [ctx.organisationId, open.id]);
  if (late?.setOn && late.setOn > heldOn) {
    throw badField('heldOn', { nl: 'ligt voor de dag waarop een doel dat al is gescoord werd gesteld', en: 'is before the day on which a goal that was scored was set' }, { nl: `${late.setOn} of later`, en: `${late.setOn} or later` });
  }
}

const RATER_NAMES: Record<Rater, { nl: string; en: string }> = {
  client: { nl: 'cliënt', en: 'client' }, professional: { nl: 'professional', en: 'professional' }, network: { nl: 'iemand uit het netwerk', en: 'somebody from the network' }, together: { nl: 'samen', en: 'together' },
};

const namesOf = (ctx: RequestContext, catalogue: Pick<GoalCatalogue, 'raters'>, raters: readonly Rater[]): string =>
  raters.map((rater) => (catalogue.raters.find((each) => each.rater === rater)?.name ?? RATER_NAMES[rater])[ctx.locale]).join(', ');

const orNull = (text: string | null | undefined): string | null => text?.trim() || null;

/** A reason that is more than spaces. */
export function givenReason(text: string, field = 'reason'): string {
  if (text.trim() === '') throw badField(field, { nl: 'is leeg', en: 'is empty' }, { nl: 'een paar woorden', en: 'a few words' });
  return text.trim();
}
