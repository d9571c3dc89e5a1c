import type { RequestContext } from '../platform/index.ts';
import type { Rater } from './evaluation.states.ts';
import type { GoalScale, Whose } from './states.ts';

export interface EvaluatedGoal {
  id: string; number: number; words: string | null; code: string | null; whose: Whose; setOn: string; endedOn: string | null; scale: GoalScale;
  zeroPoint: string | null; zeroValue: number | null; weight: number | null; anchors: Record<string, string>;
}

/**
 * The goals of family `t.family_id` in the method of `t`: those of the care period that `t` belongs to. A return opens a new period; a trajectory of which
 * nobody said how it began goes on from the one before.
 */
const OF_PERIOD = `g.organisation_id = $1 and g.family_id = t.family_id and exists (
  select from trajectory gt where gt.organisation_id = $1 and gt.id = g.trajectory_id and gt.programme_id = t.programme_id
    and gt.started_on >= coalesce((select max(pt.started_on) from trajectory pt
      where pt.organisation_id = $1 and pt.family_id = t.family_id and pt.programme_id = t.programme_id and pt.started_on <= t.started_on and pt.opening in ('start', 'return')), '-infinity'))`;

export const GOAL = `g.id, g.number, g.words, g.code, g.whose, g.set_on, g.ended_on, g.scale, g.zero_point, g.zero_value::float8 as zero_value, g.weight::float8 as weight, g.anchors`;

/** Goals that are looked at in an evaluation: that were open on its day, or have a score in it. */
export const goalsAt = (ctx: RequestContext, evaluationId: string) => ctx.unit.sql<EvaluatedGoal>(`
  select ${GOAL} from evaluation e join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id join goal g on ${OF_PERIOD}
  where e.organisation_id = $1 and e.id = $2 and ((g.set_on <= e.held_on and (g.ended_on is null or g.ended_on >= e.held_on))
    or exists (select from goal_score s where s.organisation_id = $1 and s.evaluation_id = e.id and s.goal_id = g.id)) order by g.number`, [ctx.organisationId, evaluationId]);

/** All goals of the care period of a trajectory. */
export const goalsOfPeriod = (ctx: RequestContext, trajectoryId: string) => ctx.unit.sql<EvaluatedGoal>(`
  select ${GOAL} from trajectory t join goal g on ${OF_PERIOD} where t.organisation_id = $1 and t.id = $2 order by g.number`, [ctx.organisationId, trajectoryId]);

export interface ScoreRow { goalId: string; rater: Rater; score: number | null; unknown: boolean; words: string | null; afterSeeing: boolean; revision: number }

/** What stands of each rater and goal in an evaluation: the latest save, also where that took the score back. */
export const scoresAt = (ctx: RequestContext, evaluationId: string, raters: readonly Rater[]) => ctx.unit.sql<ScoreRow>(`
  select distinct on (goal_id, rater) goal_id, rater, score::float8 as score, unknown, words, after_seeing, revision from goal_score
  where organisation_id = $1 and evaluation_id = $2 and rater = any($3::text[]) order by goal_id, rater, revision desc`, [ctx.organisationId, evaluationId, raters]);
