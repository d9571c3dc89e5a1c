import type { Definition, ProgressEvaluation, Scores } from '@getrouw/domain';
import { progressOf } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { type EvaluatedGoal, goalsAt, goalsOfPeriod, type ScoreRow, scoresAt } from './evaluation-goals.ts';
import type { CatalogueShown, EvaluatedGoal as EvaluatedGoalShown, Evaluation, EvaluationRater, Evaluations, EvaluationSummary } from './evaluation.type.ts';
import { catalogueOf, openCase } from './open-case.ts';
import { isBlind, isShown, type OpenEvaluation, openEvaluation, type RaterRow, RATERS } from './open-evaluation.ts';
import { satisfactionForm, satisfactionOf } from './satisfaction.queries.ts';

type Catalogue = NonNullable<Definition['goalCatalogue']>;

const shownOf = ({ scale, raters, wordsAt, aggregate }: Catalogue): CatalogueShown => ({ scale, raters, ...(wordsAt !== undefined && { wordsAt }), ...(aggregate && { aggregate }) });

const dateOrNull = (value: string | null): Date | null => (value === null ? null : new Date(value));

/** Who scores, as it is shown: an ended link is none. */
export const ratersShown = (ctx: RequestContext, catalogue: Catalogue, rows: readonly RaterRow[]): EvaluationRater[] => rows.map((row) => {
  const linkUntil = dateOrNull(row.linkUntil);
  return {
    ...row, required: catalogue.raters.some(({ rater, required }) => required && rater === row.rater), handedInAt: dateOrNull(row.handedInAt),
    linkUntil: row.state === 'open' && linkUntil && linkUntil > ctx.clock.now() ? linkUntil : null, shown: isShown(rows, row),
  };
});

/** Goals with their names in the catalogue; who is still to code a goal himself does not see how it is coded. */
async function named(ctx: RequestContext, catalogue: Catalogue, goals: readonly EvaluatedGoal[]): Promise<EvaluatedGoalShown[]> {
  const hidden = new Set((await ctx.unit.sql<{ goalId: string }>(`select goal_id from goal_coding_draw where organisation_id = $1 and coder_id = $2 and coded_at is null and goal_id = any($3::uuid[])`,
    [ctx.organisationId, ctx.memberId, goals.map(({ id }) => id)])).map(({ goalId }) => goalId));
  return goals.map((goal) => ({ ...goal, name: (!hidden.has(goal.id) && catalogue.goals.find(({ code }) => code === goal.code)?.name) || null }));
}

const progressGoals = (goals: readonly EvaluatedGoal[]) => goals.map(({ id, scale, setOn, zeroValue, weight }) => ({ id, scale, setOn, zeroValue, weight }));

/** What counts of the scores. */
function byGoal(scores: readonly ScoreRow[]): Record<string, Scores> {
  const known = scores.flatMap(({ goalId, rater, score, afterSeeing }) => (score === null || afterSeeing ? [] : [{ goalId, rater, score }]));
  return Object.fromEntries([...Map.groupBy(known, ({ goalId }) => goalId)].map(([goalId, of]) => [goalId, Object.fromEntries(of.map(({ rater, score }) => [rater, score]))]));
}

/** An evaluation as its page shows it. Other people's scores are not fetched as long as they are not to be seen. */
export async function evaluationShown(ctx: RequestContext, open: OpenEvaluation): Promise<Evaluation> {
  const { definition, catalogue } = await catalogueOf(ctx, open.programmeId);
  const blind = isBlind(open.raters);
  const shown = open.raters.filter((row) => isShown(open.raters, row)).map(({ rater }) => rater);
  const goals = await goalsAt(ctx, open.id);
  const scores = await scoresAt(ctx, open.id, shown);
  const remarks = await ctx.unit.sql<Evaluation['remarks'][number]>(`
    select r.text, r.written_at, m.name as written_by from evaluation_remark r join member m on m.organisation_id = r.organisation_id and m.id = r.written_by
    where r.organisation_id = $1 and r.evaluation_id = $2 order by r.written_at, r.id`, [ctx.organisationId, open.id]);
  const satisfaction = await satisfactionOf(ctx, open.id, blind);
  const moment: ProgressEvaluation = { id: open.id, heldOn: open.heldOn, final: open.final, scores: byGoal(scores) };
  const { raters: rows, ...rest } = open;
  return {
    ...rest, raters: ratersShown(ctx, catalogue, rows), goals: await named(ctx, catalogue, goals), scores, remarks, satisfaction,
    others: catalogue.raters.map(({ rater }) => rater).filter((rater) => !rows.some((row) => row.rater === rater)),
    progress: blind ? null : progressOf(catalogue, progressGoals(goals), [moment]), catalogue: shownOf(catalogue), satisfactionForm: satisfactionForm(definition),
    mayCheck: open.checkState === 'waiting' && ctx.holds('evaluation.check') && open.closedBy !== ctx.memberId,
  };
}

/** The page of an evaluation, for who is within reach of the case and for who checks forms. */
export async function readEvaluation(ctx: RequestContext, id: string): Promise<Evaluation> {
  const found = await openEvaluation(ctx, id, 'case.read', 'evaluation.check');
  audit.recordRead(ctx, 'case', [found.familyId, found.trajectoryId]);
  return evaluationShown(ctx, found);
}

/** The evaluations of a trajectory, and how the goals of its care period went over those in which nobody is still scoring. */
export async function readEvaluations(ctx: RequestContext, trajectoryId: string): Promise<Evaluations> {
  const { familyId, programmeId } = await openCase(ctx, trajectoryId, 'case.read');
  const { definition, catalogue } = await catalogueOf(ctx, programmeId);
  const rows = await ctx.unit.sql<Omit<EvaluationSummary, 'raters'> & { trajectoryId: string; raters: RaterRow[] }>(`
    select e.id, e.trajectory_id, e.held_on, e.final, e.closed_at, e.check_state, e.returned, ${RATERS('e')} as raters
    from evaluation e join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id
    where e.organisation_id = $1 and t.family_id = $2 and t.programme_id = $3 order by e.held_on desc, e.id`, [ctx.organisationId, familyId, programmeId]);
  const goals = await goalsOfPeriod(ctx, trajectoryId);
  const seen = rows.filter(({ raters }) => !isBlind(raters));
  const scores = await ctx.unit.sql<ScoreRow & { evaluationId: string }>(`
    select distinct on (evaluation_id, goal_id, rater) evaluation_id, goal_id, rater, score::float8 as score, unknown, after_seeing from goal_score
    where organisation_id = $1 and evaluation_id = any($2::uuid[]) order by evaluation_id, goal_id, rater, revision desc`, [ctx.organisationId, seen.map(({ id }) => id)]);
  audit.recordRead(ctx, 'case', [familyId, trajectoryId]);
  const moments = seen.map(({ id, heldOn, final }) => ({ id, heldOn, final, scores: byGoal(scores.filter(({ evaluationId }) => evaluationId === id)) }));
  return {
    items: rows.filter((row) => row.trajectoryId === trajectoryId).map((row) => ({ ...row, raters: ratersShown(ctx, catalogue, row.raters) })),
    goals: await named(ctx, catalogue, goals), progress: progressOf(catalogue, progressGoals(goals), moments), catalogue: shownOf(catalogue),
    hasSatisfaction: satisfactionForm(definition) !== null,
  };
}
