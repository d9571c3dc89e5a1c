import type { GoalInput } from '@getrouw/domain';
import { type RequestContext, uuid } from '../platform/index.ts';
import { oneAtATime } from '../caseload/index.ts';
import type { EndReason } from './states.ts';

/** Many goals at once, for imports: a fixed number of statements however many there are. */

export type GoalRow = GoalInput & { id: string; number: number; trajectoryId: string; contributors: string | null; endedOn: string | null; endReason: EndReason | null; endNote: string | null };
export interface KnownFamilyGoals {
  familyId: string;
  /** `since`: the first day that anything of it can be of. */
  trajectories: { id: string; number: number; programmeId: string; since: string; endedOn: string | null }[];
  /** With the evaluations between which each was scored. */
  goals: (GoalRow & { firstScored: string | null; lastScored: string | null })[];
}

const COLUMNS = {
  trajectoryId: 'uuid', number: 'int', words: 'text', code: 'text', whose: 'text', setOn: 'date', term: 'text', dueOn: 'date', scale: 'text', zeroPoint: 'text', zeroValue: 'numeric', weight: 'numeric',
  checked: 'jsonb', anchors: 'jsonb', contributors: 'text', endedOn: 'date', endReason: 'text', endNote: 'text',
} as const satisfies Partial<Record<keyof GoalRow, string>>;
const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const NAMES = Object.keys(COLUMNS);
const GIVEN = `jsonb_to_recordset($2::jsonb) as given (id uuid, "familyId" uuid, ${Object.entries(COLUMNS).map(([name, type]) => `"${name}" ${type}`).join(', ')})`;

/** Families by client number with their trajectories and goals. */
export async function knownGoals(ctx: RequestContext, clientNumbers: readonly string[]): Promise<Map<string, KnownFamilyGoals>> {
  const scored = (which: 'min' | 'max') => `(select ${which}(e.held_on) from goal_score s join evaluation e on e.organisation_id = s.organisation_id and e.id = s.evaluation_id where s.organisation_id = $1 and s.goal_id = g.id)`;
  const rows = await ctx.unit.sql<KnownFamilyGoals & { clientNumber: string }>(`
    select f.client_number, f.id as family_id,
      coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'number', t.number, 'programmeId', t.programme_id, 'since', least(t.referred_on, t.first_contact_on, t.started_on), 'endedOn', t.ended_on) order by t.number)
        from trajectory t where t.organisation_id = $1 and t.family_id = f.id), '[]') as trajectories,
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, ${NAMES.map((name) => `'${name}', g.${columnOf(name)}`).join(', ')}, 'firstScored', ${scored('min')}, 'lastScored', ${scored('max')}))
        from goal g where g.organisation_id = $1 and g.family_id = f.id), '[]') as goals
    from family f where f.organisation_id = $1 and f.client_number = any($2)`, [ctx.organisationId, clientNumbers]);
  return new Map(rows.map(({ clientNumber, ...row }) => [clientNumber, row]));
}

/** A goal as it will be; of one that is there, what it was before. */
export interface PlannedGoal { familyId: string; goal: GoalRow; before: Partial<GoalRow> | null }

/** Adds and changes goals; what they were before, and how they are coded, is kept. */
export async function writeGoals(ctx: RequestContext, planned: readonly PlannedGoal[]): Promise<void> {
  const [org, now, by] = [ctx.organisationId, ctx.clock.now(), ctx.memberId];
  await oneAtATime(ctx, planned.map(({ familyId }) => familyId)); // for the numbers
  const rows = (list: readonly PlannedGoal[]) => JSON.stringify(list.map(({ familyId, goal }) => ({ ...goal, familyId })));
  const columns = NAMES.map(columnOf);
  await ctx.unit.sql(`insert into goal (organisation_id, id, family_id, ${columns.join(', ')}, recorded_by, revision)
    select $1, given.id, given."familyId", ${NAMES.map((name) => `given."${name}"`).join(', ')}, $3, 1 from ${GIVEN}`, [org, rows(planned.filter(({ before }) => before === null)), by]);
  await ctx.unit.sql(`update goal g set ${NAMES.map((name) => `${columnOf(name)} = given."${name}"`).join(', ')}, revision = g.revision + 1
    from ${GIVEN} where g.organisation_id = $1 and g.id = given.id`, [org, rows(planned.filter(({ before }) => before !== null))]);
  await ctx.unit.sql(`insert into goal_change (organisation_id, id, goal_id, before, changed_at, changed_by)
    select $1, g.id, g."goalId", g.before, $3, $4 from jsonb_to_recordset($2::jsonb) as g (id uuid, "goalId" uuid, before jsonb)`,
  [org, JSON.stringify(planned.flatMap(({ goal, before }) => (before ? [{ id: uuid(), goalId: goal.id, before }] : []))), now, by]);
  await ctx.unit.sql(`insert into goal_coding (organisation_id, id, goal_id, code, opinion, coded_at, coded_by)
    select $1, g.id, g."goalId", g.code, 'first', $3, $4 from jsonb_to_recordset($2::jsonb) as g (id uuid, "goalId" uuid, code text)`,
  [org, JSON.stringify(planned.filter(({ goal, before }) => (before ? 'code' in before : goal.code !== null)).map(({ goal }) => ({ id: uuid(), goalId: goal.id, code: goal.code }))), now, by]);
}
