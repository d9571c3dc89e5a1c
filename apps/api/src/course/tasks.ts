import { tasksOf } from '@getrouw/domain';
import { type RequestContext, uuid } from '../platform/index.ts';
import { courseCases } from './cases.queries.ts';

/** How many trajectories are worked out in one transaction. */
export const STEP = 200;

/**
 * Works out what is to be done in the next trajectories that wait for it. What is to be done does not depend on the day, so nothing waits for midnight.
 * @param among SQL that narrows the trajectory `t` to those that somebody is about to look at, with its values from $2 on.
 * @returns how many there were; fewer than STEP: none are left.
 */
export async function tasksStep(ctx: RequestContext, among?: { sql: string; values: readonly unknown[] }): Promise<number> {
  const narrowed = among ? `join trajectory t on t.organisation_id = n.organisation_id and t.id = n.trajectory_id and (${among.sql})` : '';
  // Whoever holds the oldest of the rows of a trajectory works it out.
  const due = await ctx.unit.sql<{ trajectoryId: string }>(`
    with taken as materialized (select n.trajectory_id from course_due n ${narrowed} where n.organisation_id = $1
        and not exists (select from course_due o where o.organisation_id = $1 and o.trajectory_id = n.trajectory_id and o.id < n.id) order by n.id limit ${STEP} for update of n skip locked)
    delete from course_due d using taken where d.organisation_id = $1 and d.trajectory_id = taken.trajectory_id
    returning d.trajectory_id`, [ctx.organisationId, ...among?.values ?? []]);
  if (due.length === 0) return 0;
  const ids = [...new Set(due.map(({ trajectoryId }) => trajectoryId))];
  const cases = await courseCases(ctx, ids);
  const tasks = [...cases.values()].flatMap(({ id, definition, case: known }) => tasksOf(definition, known).map((task) => ({ id: uuid(), trajectoryId: id, ...task })));
  await ctx.unit.sql(`
    with given as (select * from jsonb_to_recordset($2::jsonb) as g (id uuid, "trajectoryId" uuid, code text, number int, "dueOn" date, postponed boolean, until date)),
      gone as (delete from task k where k.organisation_id = $1 and k.trajectory_id = any($3::uuid[])
        and not exists (select from given g where g."trajectoryId" = k.trajectory_id and g.code = k.code and g.number = k.number))
    insert into task as k (organisation_id, id, trajectory_id, code, number, due_on, postponed, until) select $1, id, "trajectoryId", code, number, "dueOn", postponed, until from given
      on conflict (organisation_id, trajectory_id, code, number) do update set due_on = excluded.due_on, postponed = excluded.postponed, until = excluded.until
      where (k.due_on, k.postponed, k.until) is distinct from (excluded.due_on, excluded.postponed, excluded.until)`, [ctx.organisationId, JSON.stringify(tasks), ids]);
  return ids.length;
}
