import type { GoalCatalogue, Rater } from '@getrouw/domain';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { GoalScale } from './states.ts';

/** Many scores at once, for imports: a fixed number of statements however many there are. */

export interface KnownGoal { id: string; programmeId: string; number: number; code: string | null; scale: GoalScale; setOn: string; endedOn: string | null }
export interface KnownScore { goalId: string; rater: Rater; score: number | null; unknown: boolean; words: string | null; revision: number }
export interface KnownEvaluation {
  id: string; heldOn: string; final: boolean; closed: boolean;
  raters: { rater: Rater; state: 'open' | 'in' | 'missing'; imported: boolean }[];
  /** The latest of each goal and rater. */
  scores: KnownScore[];
}
export interface KnownCourse { familyId: string; goals: KnownGoal[]; trajectories: { id: string; number: number; programmeId: string; startedOn: string; endedOn: string | null; evaluations: KnownEvaluation[] }[] }

/** Families by client number, with their goals and what was scored in their trajectories. */
export async function knownCourses(ctx: RequestContext, clientNumbers: readonly string[]): Promise<Map<string, KnownCourse>> {
  const rows = await ctx.unit.sql<KnownCourse & { clientNumber: string }>(`
    select f.client_number, f.id as family_id,
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'programmeId', t.programme_id, 'number', g.number, 'code', g.code, 'scale', g.scale, 'setOn', g.set_on, 'endedOn', g.ended_on) order by g.number)
        from goal g join trajectory t on t.organisation_id = $1 and t.id = g.trajectory_id where g.organisation_id = $1 and g.family_id = f.id), '[]') as goals,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'programmeId', t.programme_id, 'startedOn', t.started_on, 'endedOn', t.ended_on,
          'evaluations', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'heldOn', e.held_on, 'final', e.final, 'closed', e.closed_at is not null,
              'raters', coalesce((select jsonb_agg(jsonb_build_object('rater', r.rater, 'state', r.state, 'imported', r.way is not distinct from 'import')) from evaluation_rater r
                where r.organisation_id = $1 and r.evaluation_id = e.id), '[]'),
              'scores', coalesce((select jsonb_agg(jsonb_build_object('goalId', s.goal_id, 'rater', s.rater, 'score', s.score, 'unknown', s.unknown, 'words', s.words, 'revision', s.revision))
                from (select distinct on (s.goal_id, s.rater) s.* from goal_score s where s.organisation_id = $1 and s.evaluation_id = e.id order by s.goal_id, s.rater, s.revision desc) s), '[]')))
            from evaluation e where e.organisation_id = $1 and e.trajectory_id = t.id), '[]')) order by t.number)
        from trajectory t where t.organisation_id = $1 and t.family_id = f.id), '[]') as trajectories
    from family f where f.organisation_id = $1 and f.client_number = any($2)`, [ctx.organisationId, clientNumbers]);
  return new Map(rows.map(({ clientNumber, ...row }) => [clientNumber, row]));
}

export interface PlannedScore extends KnownScore { evaluationId: string }
export interface PlannedEvaluation { id: string; trajectoryId: string; heldOn: string; final: boolean; isNew: boolean; raters: ReadonlySet<Rater> }

/** Writes evaluations that are closed by it, who scored, and the scores. */
export async function writeScores(ctx: RequestContext, evaluations: readonly (PlannedEvaluation & { catalogue: GoalCatalogue })[], scores: readonly PlannedScore[]): Promise<void> {
  const [org, now, by] = [ctx.organisationId, ctx.clock.now(), ctx.memberId];
  const fresh = evaluations.filter(({ isNew }) => isNew);
  const present = (raters: ReadonlySet<Rater>) => [...raters].filter((rater) => rater !== 'together');
  await ctx.unit.sql(`insert into evaluation (organisation_id, id, trajectory_id, held_on, final, present, revision)
    select $1, g.id, g."trajectoryId", g."heldOn", g.final, array(select jsonb_array_elements_text(g.present)), 1
    from jsonb_to_recordset($2::jsonb) as g (id uuid, "trajectoryId" uuid, "heldOn" date, final boolean, present jsonb)`,
  [org, JSON.stringify(fresh.map(({ id, trajectoryId, heldOn, final, raters }) => ({ id, trajectoryId, heldOn, final, present: present(raters) })))]);
  const raters = evaluations.flatMap(({ id, isNew, raters: scored, catalogue }) => [
    ...[...scored].map((rater) => ({ id: uuid(), evaluationId: id, rater, state: 'in' })),
    ...(isNew ? catalogue.raters.filter(({ rater, required }) => required && !scored.has(rater)).map(({ rater }) => ({ id: uuid(), evaluationId: id, rater, state: 'missing' })) : []),
  ]);
  await ctx.unit.sql(`insert into evaluation_rater as r (organisation_id, id, evaluation_id, rater, state, handed_in_at, by_member, way, revision)
    select $1, g.id, g."evaluationId", g.rater, g.state, case g.state when 'in' then $3::timestamptz end, $4, 'import', 1
    from jsonb_to_recordset($2::jsonb) as g (id uuid, "evaluationId" uuid, rater text, state text)
    on conflict (organisation_id, evaluation_id, rater) do update set state = 'in', missing_reason = null, handed_in_at = excluded.handed_in_at, by_member = excluded.by_member, way = 'import', revision = r.revision + 1
      where r.state <> 'in'`, [org, JSON.stringify(raters), now, by]);
  await ctx.unit.sql(`insert into goal_score (organisation_id, id, evaluation_id, goal_id, rater, revision, score, unknown, words, scored_at, scored_by)
    select $1, g.id, g."evaluationId", g."goalId", g.rater, g.revision, g.score, g.unknown, g.words, $3, $4
    from jsonb_to_recordset($2::jsonb) as g (id uuid, "evaluationId" uuid, "goalId" uuid, rater text, revision int, score numeric, unknown boolean, words text)`,
  [org, JSON.stringify(scores.map((score) => ({ id: uuid(), ...score }))), now, by]);
  await ctx.unit.sql('update evaluation set closed_at = coalesce(closed_at, $3), closed_by = coalesce(closed_by, $4) where organisation_id = $1 and id = any($2)', [org, evaluations.map(({ id }) => id), now, by]);
}
