import { checkScore } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { errors, isUuid, type RequestContext, uuid } from '../platform/index.ts';
import { evaluationErrors } from './evaluation.errors.ts';
import { type EvaluatedGoal, GOAL } from './evaluation-goals.ts';
import type { SaveGoalScoreInput } from './evaluation.input.ts';
import type { Rater, RaterWay } from './evaluation.states.ts';
import type { SavedGoalScore } from './evaluation.type.ts';
import { notClosed, subjects } from './evaluations.service.ts';
import { catalogueOf } from './open-case.ts';
import { type OpenEvaluation, type RaterRow, raterOf } from './open-evaluation.ts';

/** Saves one score as who helps gives it: his own, the joint one, or after his own what somebody else tells him. */
export async function saveGoalScore(ctx: RequestContext, { evaluationId, rater, ...given }: SaveGoalScoreInput): Promise<SavedGoalScore> {
  const open = await notClosed(ctx, evaluationId);
  const row = raterOf(open, rater);
  if (rater === 'client' || rater === 'network') {
    const own = open.raters.find((each) => each.rater === 'professional');
    if (own?.state === 'open') throw evaluationErrors.scoresApart();
    if (row.way !== null && row.way !== 'worker') throw evaluationErrors.byLink();
  }
  return saveScore(ctx, open, row, 'worker', given);
}

/** Appends a save of one score. What is there already in the same words is no conflict: the saving of it was lost on its way back. */
export async function saveScore(ctx: RequestContext, open: OpenEvaluation, row: RaterRow, way: RaterWay, input: Omit<SaveGoalScoreInput, 'evaluationId' | 'rater'>): Promise<SavedGoalScore> {
  const { goalId, unknown, revision } = input;
  const given = { score: input.score ?? null, unknown, words: input.words?.trim() || null };
  if (row.state !== 'open') throw evaluationErrors.raterIn();
  const goal = await goalWithin(ctx, open, goalId);
  const { catalogue } = await catalogueOf(ctx, open.programmeId);
  const { problems } = checkScore(catalogue, { rater: row.rater, ...given }, { goal, heldOn: open.heldOn });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const current = await latest(ctx, open.id, goalId, row.rater);
  if (current && current.score === given.score && current.unknown === unknown && current.words === given.words) return current;
  if ((current?.revision ?? 0) !== revision) throw errors.conflict({ current });
  if (row.way !== way) await ctx.unit.send('update evaluation_rater set way = $3, revision = revision + 1 where organisation_id = $1 and id = $2', [ctx.organisationId, row.id, way]);
  await ctx.unit.sql(`
    insert into goal_score (organisation_id, id, evaluation_id, goal_id, rater, revision, score, unknown, words, scored_at, scored_by, after_seeing) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
  [ctx.organisationId, uuid(), open.id, goalId, row.rater, revision + 1, given.score, unknown, given.words, ctx.clock.now(), ctx.actor?.memberId ?? null, row.seenOthers]);
  await audit.record(ctx, { verb: 'goal.score', subjects: [...subjects(open), goalId], fields: [row.rater] });
  return { goalId, ...given, afterSeeing: row.seenOthers, revision: revision + 1 };
}

/** A goal of the family that the evaluation is about, or NOT_FOUND. */
async function goalWithin(ctx: RequestContext, { familyId, programmeId }: OpenEvaluation, goalId: string): Promise<EvaluatedGoal> {
  const [goal] = !isUuid(goalId) ? [] : await ctx.unit.sql<EvaluatedGoal>(`
    select ${GOAL} from goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id
    where g.organisation_id = $1 and g.id = $2 and g.family_id = $3 and t.programme_id = $4`, [ctx.organisationId, goalId, familyId, programmeId]);
  if (!goal) throw errors.notFound({ kind: 'goal' });
  return goal;
}

async function latest(ctx: RequestContext, evaluationId: string, goalId: string, rater: Rater): Promise<SavedGoalScore | undefined> {
  const [row] = await ctx.unit.sql<SavedGoalScore>(`
    select goal_id, score::float8 as score, unknown, words, after_seeing, revision from goal_score where organisation_id = $1 and evaluation_id = $2 and goal_id = $3 and rater = $4 order by revision desc limit 1`,
  [ctx.organisationId, evaluationId, goalId, rater]);
  return row;
}
