import type { GoalChain } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { errors, isUuid, type RequestContext } from '../platform/index.ts';
import { goalsErrors } from './goals.errors.ts';
import type { OpenCase } from './open-case.ts';
import type { Goal, GoalMoment, Plan } from './plan.type.ts';

/** Whether a member is to code a goal a second time and has not done so: he does not see how it is coded. Each is SQL. */
export const blindTo = (goalId: string, me: string): string =>
  `exists (select from goal_coding_draw own where own.organisation_id = $1 and own.goal_id = ${goalId} and own.coder_id = ${me} and own.coded_at is null)`;

/** Goals of the family that were set in a trajectory of the same programme, open ones first. */
export const goalsOf = (ctx: RequestContext, { familyId, programmeId }: Pick<OpenCase, 'familyId' | 'programmeId'>): Promise<Goal[]> => ctx.unit.sql<Goal>(`
  select g.id, g.number, g.trajectory_id, t.number as trajectory_number, g.words, case when b.blind then null else g.code end as code, b.blind as code_hidden, g.whose, g.person_id, g.set_on, g.term, g.due_on, g.scale,
    g.zero_point, g.zero_value::float8, g.weight::float8, g.checked, g.anchors, g.contributors, g.ended_on, g.end_reason, g.end_note, g.revision,
    (select count(*)::int from goal_change c where c.organisation_id = $1 and c.goal_id = g.id) as changes, ${SCORED_ON('g')} as scored_on
  from goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id cross join lateral (select ${blindTo('g.id', '$4::uuid')} as blind) b
  where g.organisation_id = $1 and g.family_id = $2 and t.programme_id = $3 order by g.ended_on is not null, g.number`, [ctx.organisationId, familyId, programmeId, ctx.memberId]);

/** The last evaluation at which a goal has a score, of those in which nobody is still scoring: of whom is blind to the others no score is told, nor that there is one. */
const SCORED_ON = (goal: string) => `(select max(e.held_on) from goal_score s join evaluation e on e.organisation_id = s.organisation_id and e.id = s.evaluation_id
    where s.organisation_id = $1 and s.goal_id = ${goal}.id and s.score is not null and not exists (select from evaluation_rater o where o.organisation_id = $1 and o.evaluation_id = e.id and o.state = 'open')
      and not exists (select from goal_score n
      where n.organisation_id = $1 and n.evaluation_id = s.evaluation_id and n.goal_id = s.goal_id and n.rater = s.rater and n.revision > s.revision))`;

/** What is asked of the case beside its goals: the last evaluation that was closed, and what was registered on an item. */
export async function besideGoals(ctx: RequestContext, { id, familyId }: OpenCase, itemCode: string | null): Promise<{ evaluatedOn: string | null; registered: string[] }> {
  const [found] = await ctx.unit.sql<{ evaluatedOn: string | null; registered: string[] }>(`
    select (select max(e.held_on) from evaluation e join trajectory t on t.organisation_id = e.organisation_id and t.id = e.trajectory_id
        where e.organisation_id = $1 and t.family_id = $2 and e.closed_at is not null) as evaluated_on,
      array(select s.cells -> $4 ->> 'v' from registration r join registration_sheet s on s.organisation_id = r.organisation_id and s.registration_id = r.id
        where r.organisation_id = $1 and r.trajectory_id = $3 and r.coder = 'first' and s.cells -> $4 ->> 'v' is not null) as registered`, [ctx.organisationId, familyId, id, itemCode]);
  return found!;
}

/** What stands along the chain from need to outcome; `evaluatedOn`: the last evaluation that is closed. */
export const chainOf = ({ needs, activities, goals }: Pick<Plan, 'needs' | 'activities' | 'goals'>, evaluatedOn: string | null): GoalChain => ({
  needs: needs.filter(({ removed }) => !removed), activities,
  goals: goals.filter(({ codeHidden }) => !codeHidden).map(({ id, code, setOn, scoredOn }) => ({ id, code, scored: scoredOn !== null, evaluated: evaluatedOn !== null && evaluatedOn >= setOn })),
});

/** What a goal was before each change, the latest first. */
export async function goalHistory(ctx: RequestContext, goalId: string): Promise<GoalMoment[]> {
  const [goal] = !isUuid(goalId) ? [] : await ctx.unit.sql<{ familyId: string; blind: boolean }>(`
    select g.family_id, ${blindTo('g.id', '$4::uuid')} as blind from goal g join trajectory t on t.organisation_id = g.organisation_id and t.id = g.trajectory_id
    where g.organisation_id = $1 and g.id = $5 and ${trajectoryWithin('t')}`, [...scopeOf(ctx, 'case.read'), goalId]);
  if (!goal) throw errors.notFound({ kind: 'goal' });
  if (goal.blind) throw goalsErrors.codeFirst();
  audit.recordRead(ctx, 'case', [goal.familyId]);
  return ctx.unit.sql<GoalMoment>(`
    select c.before, c.reason, c.changed_at, m.name as changed_by from goal_change c join member m on m.organisation_id = c.organisation_id and m.id = c.changed_by
    where c.organisation_id = $1 and c.goal_id = $2 order by c.changed_at desc, c.id desc limit 100`, [ctx.organisationId, goalId]);
}
