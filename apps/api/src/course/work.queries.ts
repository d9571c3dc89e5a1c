import { addDays, type Definition, type Milestone, SOON_DAYS } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { readableBy, scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { cut, lastSeen, limitOf, type RequestContext } from '../platform/index.ts';
import { methodsOf } from '../registration/index.ts';
import type { WorkView } from './states.ts';
import { tasksStep } from './tasks.ts';
import type { ReviewCounts, Task, TaskCounts, TaskPlace, WorkArgs, WorkList } from './work.type.ts';

/** Trajectories in which the member helps now, or did when they ended: what follows an end is his too. `t` is a trajectory; me and today are SQL. */
export const mineOn = (me: string, today: string): string => `exists (select from trajectory_professional wp join professional w on w.organisation_id = wp.organisation_id and w.id = wp.professional_id
  where wp.organisation_id = $1 and wp.trajectory_id = t.id and w.member_id = ${me} and wp.starts_on <= ${today}
    and (wp.ends_on is null or wp.ends_on >= least(coalesce(t.ended_on, ${today}), ${today})))`;

/** The same of who asks, by the values of `scopeOf`: what he helps is looked up once, and not for each trajectory. */
export const mine = (today: string): string => `t.id = any(array(select ht.trajectory_id from professional h join trajectory_professional ht on ht.organisation_id = h.organisation_id and ht.professional_id = h.id
  where h.organisation_id = $1 and h.member_id = $4::uuid)) and ${mineOn('$4::uuid', today)}`;

const inView = (view: WorkView): string => `${trajectoryWithin('t')} and ${view === 'mine' ? mine('$5::date') : '$5::date is not null'}`;
/** What is asked for now: due within two weeks, and not missed. $5 is today, $6 the last day. */
const OPEN = `from task k join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
  where k.organisation_id = $1 and k.due_on <= $6::date and (k.until is null or k.until > $5::date)`;

const IN_STATE = `case $10::text when 'overdue' then k.due_on < $5 when 'due' then k.due_on = $5 when 'soon' then k.due_on > $5 else true end`;

interface Row extends Omit<Task, 'name' | 'method' | 'state' | 'place'> { programmeId: string }

/**
 * What is to be done: by me, in my team, or by who looks at the work of others. What changed a moment ago is worked out first. The tasks of a view are gathered before
 * they are put in order: going by day through those of everybody until enough are of the view takes far longer.
 */
export async function workList(ctx: RequestContext, { view, state = null, first, after }: WorkArgs): Promise<WorkList> {
  const today = ctx.clock.today();
  const values = [...scopeOf(ctx, 'case.read'), today, addDays(today, SOON_DAYS)];
  const shown = view === 'review' || !ctx.holds('case.read') ? null : view;
  if (shown) await tasksStep(ctx, { sql: inView(shown), values: values.slice(1, 5) });
  const keys = lastSeen(after, 'date', 'uuid');
  const [rows, counts, review] = await Promise.all([
    shown ? ctx.unit.sql<Row>(`
      with mine as materialized (select k.id, k.trajectory_id, t.family_id, t.programme_id, k.code, k.number, k.due_on, k.postponed ${OPEN} and ${inView(shown)}
        and ($7::date is null or (k.due_on, k.id) > ($7, $8::uuid)) and ${IN_STATE})
      select k.*, f.client_number,
        coalesce((select array_agg(distinct p.name order by p.name) from trajectory_professional tp join professional p on p.organisation_id = tp.organisation_id and p.id = tp.professional_id
          where tp.organisation_id = $1 and tp.trajectory_id = k.trajectory_id and tp.starts_on <= $5 and (tp.ends_on is null or tp.ends_on >= $5)), '{}') as professionals
      from (select * from mine order by due_on, id limit $9) k join family f on f.organisation_id = $1 and f.id = k.family_id order by k.due_on, k.id`, [...values, ...keys, limitOf(first), state]) : [],
    shown ? ctx.unit.sql<TaskCounts>(`
      select count(*) filter (where k.due_on < $5)::int as overdue, count(*) filter (where k.due_on = $5)::int as due, count(*) filter (where k.due_on > $5)::int as soon
      ${OPEN} and ${inView(shown)}`, values) : [{ overdue: 0, due: 0, soon: 0 }],
    reviewCounts(ctx),
  ]);
  const page = cut(rows, first, ({ dueOn, id }) => [dueOn, id]);
  const methods = await methodsOf(ctx, [...new Set(page.items.map(({ programmeId }) => programmeId))]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return {
    items: page.items.map(({ programmeId, ...row }): Task => {
      const { definition } = methods.get(programmeId)!;
      const milestone = milestoneOf(definition, row.code);
      return { ...row, method: definition.abbreviation, name: milestone?.name ?? { nl: row.code, en: row.code }, place: placeOf(milestone), state: row.dueOn < today ? 'overdue' : row.dueOn === today ? 'due' : 'soon' };
    }),
    next: page.next, counts: counts[0]!, review, views: viewsOf(ctx),
  };
}

export const milestoneOf = ({ phases }: Definition, code: string): Milestone | undefined => phases.flatMap(({ milestones = [] }) => milestones).find((each) => each.code === code);

function placeOf(milestone: Milestone | undefined): TaskPlace {
  switch (milestone?.metBy) {
    case 'registration_start': case 'registration_close': return 'registration';
    case 'needs': case 'goals_set': return 'plan';
    case 'evaluation': case 'final_evaluation': case 'satisfaction': return 'evaluations';
    case 'ended': return 'closing';
    default: return 'milestones';
  }
}

/** A list of the team is for who reaches further than his own cases. */
function viewsOf(ctx: RequestContext): WorkView[] {
  const reach = ctx.reach('case.read');
  return [
    ...(reach && ctx.holds('case.write') ? ['mine' as const] : []), ...(reach === 'team' || reach === 'organisation' ? ['team' as const] : []),
    ...(ctx.holds('evaluation.check', 'goal.code', 'registration.code', 'response.review') ? ['review' as const] : []),
  ];
}

const READABLE = readableBy('$2::uuid');
const OF_FAMILY = (trajectoryId: string): string => `trajectory t on t.organisation_id = $1 and t.id = ${trajectoryId} join family f on f.organisation_id = $1 and f.id = t.family_id`;

/** As many as stand in the lists that these lead to. */
async function reviewCounts(ctx: RequestContext): Promise<ReviewCounts> {
  const [counts] = await ctx.unit.sql<ReviewCounts>(`select
    case when $3 then (select count(*)::int from evaluation e join ${OF_FAMILY('e.trajectory_id')} where e.organisation_id = $1 and e.check_state = 'waiting' and ${READABLE}) end as forms_to_check,
    case when $4 then (select count(*)::int from goal g join family f on f.organisation_id = $1 and f.id = g.family_id where g.organisation_id = $1 and g.code is null and ${READABLE}) end as goals_to_code,
    case when $4 then (select count(*)::int from goal_coding_draw d join goal g on g.organisation_id = $1 and g.id = d.goal_id
      join family f on f.organisation_id = $1 and f.id = g.family_id where d.organisation_id = $1 and d.coder_id = $2 and d.coded_at is null and ${READABLE}) end as goals_to_code_again,
    case when $5 then (select count(*)::int from registration r join ${OF_FAMILY('r.trajectory_id')} where r.organisation_id = $1 and r.coder_id = $2 and r.handed_in_at is null and ${READABLE}) end as registrations_to_code`,
  [ctx.organisationId, ctx.memberId, ctx.holds('evaluation.check'), ctx.holds('goal.code'), ctx.holds('registration.code')]);
  return counts!;
}
