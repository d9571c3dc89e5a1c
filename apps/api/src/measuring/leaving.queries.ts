import { addDays } from '@getrouw/domain';
import { findMemberRow, holding } from '../access/index.ts';
import { audit } from '../audit/index.ts';
import { professional, professionalOf, runningTrajectories, type RunningTrajectory, scopeOf, takers, trajectoryWithin } from '../caseload/index.ts';
import type { RequestContext } from '../platform/index.ts';
import { IN_HAND } from './handing-over.ts';
import type { OpenAssignment, OpenWork, Taker } from './leaving.type.ts';
import { ANSWERED } from './round-cases.queries.ts';

export interface OpenAssignmentRow extends OpenAssignment { roundCaseId: string; roundId: string; familyId: string }

/** What this member has in hand as an assessor. Whoever gives the other opinion on a case is not told that it is that one. */
export const openAssignments = (ctx: RequestContext, memberId: string): Promise<OpenAssignmentRow[]> => ctx.unit.sql<OpenAssignmentRow>(`
  select a.id as assignment_id, a.round_id, a.round_case_id, a.opinion, c.family_id, r.name as round_name, r.slug as round_slug,
    case when ${trajectoryWithin('t')} and not exists (select from assignment o where o.organisation_id = $1 and o.round_case_id = c.id and o.id <> a.id and o.assessor_id = $4)
      then f.client_number end as client_number,
    t.number as trajectory_number, p.state, ${ANSWERED} as answered, cardinality(r.scored_items) as items
  from assignment a
    join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
    join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
    join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
  where a.organisation_id = $1 and a.assessor_id = $5 and r.state <> 'closed' and p.state in ${IN_HAND}
  order by r.name, f.client_number, t.number, a.opinion`, [...scopeOf(ctx, 'case.read'), memberId]);

export async function memberWork(ctx: RequestContext, memberId: string, day: string): Promise<OpenWork> {
  await findMemberRow(ctx, memberId);
  const known = await professionalOf(ctx, memberId);
  const trajectories = known ? await runningTrajectories(ctx, known.id, day) : [];
  const assignments = await openAssignments(ctx, memberId);
  return shown(ctx, {
    trajectories, assignments,
    professionals: known && trajectories.length > 0 ? await takers(ctx, known.id, day) : [],
    assessors: assignments.length > 0 && ctx.holds('round.assign') ? await assessors(ctx, memberId, day) : [],
  });
}

export async function professionalWork(ctx: RequestContext, professionalId: string, day: string): Promise<OpenWork> {
  await professional(ctx, professionalId, 'professional.write');
  const trajectories = await runningTrajectories(ctx, professionalId, day);
  return shown(ctx, { trajectories, assignments: [], professionals: trajectories.length > 0 ? await takers(ctx, professionalId, day) : [], assessors: [] });
}

/** Case data where client numbers show. */
function shown(ctx: RequestContext, work: OpenWork & { trajectories: RunningTrajectory[]; assignments: (OpenAssignmentRow | OpenAssignment)[] }): OpenWork {
  const rows = [...work.trajectories, ...work.assignments] as { clientNumber: string | null; familyId: string }[];
  audit.recordRead(ctx, 'case', rows.filter(({ clientNumber }) => clientNumber !== null).map(({ familyId }) => familyId));
  return work;
}

/** Who else can score after this day; the rules of each round are looked at when work goes to him. */
const assessors = (ctx: RequestContext, memberId: string, day: string): Promise<Taker[]> => ctx.unit.sql<Taker>(`
  select m.id, m.name from member m
  where m.organisation_id = $1 and m.id <> $2 and m.starts_on <= $3 and ${holding('response.score', '$4')}
  order by m.name, m.id`, [ctx.organisationId, memberId, ctx.clock.today(), addDays(day, 1)]);
