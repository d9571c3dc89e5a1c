import { endMember, findMember } from '../access/index.ts';
import { endProfessionalRow, handOverTrajectories, professional, professionalOf, refuseBeforeWork, runningTrajectories, type RunningTrajectory, type Taking } from '../caseload/index.ts';
import { badField, errors, type RequestContext } from '../platform/index.ts';
import { assign } from './assignments.service.ts';
import type { AssignmentTakingInput, EndMembershipInput, EndProfessionalInput } from './leaving.input.ts';
import { openAssignments, type OpenAssignmentRow } from './leaving.queries.ts';
import { measuringErrors } from './measuring.errors.ts';

/** Ends a membership. What he has in hand goes to others in the same transaction, or nothing happens. */
export async function endMembership(ctx: RequestContext, { id, revision, endsOn, trajectories, assignments }: EndMembershipInput): Promise<void> {
  await findMember(ctx, { id, revision, endsOn });
  const known = await professionalOf(ctx, id);
  const running = known ? await runningTrajectories(ctx, known.id, endsOn) : [];
  const open = await openAssignments(ctx, id);
  refuseBeforeWork(running, endsOn);
  refuseLeftBehind({ running, open }, { trajectories, assignments });
  if (known) await leave(ctx, known, endsOn, running, trajectories);
  await handOverAssignments(ctx, id, open, assignments);
  await endMember(ctx, { id, revision, endsOn });
}

/** Writes down that a professional leaves, and hands over his cases in the same transaction. */
export async function endProfessional(ctx: RequestContext, { id, revision, endsOn, trajectories }: EndProfessionalInput): Promise<void> {
  const known = await professional(ctx, id, 'professional.write');
  if (known.revision !== revision) throw errors.conflict({ current: known });
  if (known.endsOn && endsOn > known.endsOn) {
    throw badField('input.endsOn', { nl: 'ligt na de einddatum die er al staat', en: 'is after the end date that is there already' }, { nl: `${known.endsOn} of eerder`, en: `${known.endsOn} or earlier` });
  }
  const running = await runningTrajectories(ctx, id, endsOn);
  refuseBeforeWork(running, endsOn);
  refuseLeftBehind({ running, open: [] }, { trajectories, assignments: [] });
  await leave(ctx, known, endsOn, running, trajectories);
}

async function leave(ctx: RequestContext, known: { id: string; revision: number; endsOn: string | null }, endsOn: string, running: readonly RunningTrajectory[], taking: readonly Taking[]): Promise<void> {
  await refuseAssessing(ctx, running, taking);
  await handOverTrajectories(ctx, known.id, endsOn, running, taking);
  await endProfessionalRow(ctx, known, endsOn);
}

interface Open { running: readonly RunningTrajectory[]; open: readonly OpenAssignmentRow[] }

/** Each piece of work is named once, and nothing else is. */
function refuseLeftBehind({ running, open }: Open, taken: { trajectories: readonly Taking[]; assignments: readonly AssignmentTakingInput[] }): void {
  const pieces = new Set([...running.map((each) => each.trajectoryProfessionalId), ...open.map((each) => each.assignmentId)]);
  const named = [...taken.trajectories.map((each) => each.trajectoryProfessionalId), ...taken.assignments.map((each) => each.assignmentId)];
  if (named.some((id) => !pieces.has(id))) throw errors.notFound({ kind: 'work' });
  if (new Set(named).size < named.length) throw badField('input.trajectories', { nl: 'noemt hetzelfde werk twee keer', en: 'names the same work twice' });
  const left = { running: running.filter((each) => !named.includes(each.trajectoryProfessionalId)), open: open.filter((each) => !named.includes(each.assignmentId)) };
  if (named.length === pieces.size) return;
  throw measuringErrors.workLeftBehind({
    trajectories: left.running.map(({ trajectoryProfessionalId, teamName, startsOn, clientNumber, trajectoryNumber }) => ({ trajectoryProfessionalId, teamName, startsOn, clientNumber, trajectoryNumber })),
    assignments: left.open.map(({ assignmentId, roundName, clientNumber, trajectoryNumber }) => ({ assignmentId, roundName, clientNumber, trajectoryNumber })),
    names: [...left.running.map(nameOf), ...left.open.map(({ roundName, ...each }) => `${each.clientNumber ?? '…'} (${each.trajectoryNumber}), ${roundName}`)].slice(0, 20).join('; '),
  });
}

const nameOf = ({ clientNumber, trajectoryNumber, teamName, startsOn }: RunningTrajectory): string => (clientNumber ? `${clientNumber} (${trajectoryNumber})` : `${teamName}, ${startsOn}`);

/** Who assesses a family takes no trajectory of it over. The database refuses it too; here it is said of which. */
async function refuseAssessing(ctx: RequestContext, running: readonly RunningTrajectory[], taking: readonly Taking[]): Promise<void> {
  const found = await ctx.unit.sql<{ id: string; name: string }>(`
    select distinct tp.id, p.name
    from unnest($2::uuid[], $3::uuid[]) g(id, taker)
      join trajectory_professional tp on tp.organisation_id = $1 and tp.id = g.id
      join trajectory t on t.organisation_id = tp.organisation_id and t.id = tp.trajectory_id
      join professional p on p.organisation_id = $1 and p.id = g.taker
      join assignment a on a.organisation_id = $1 and a.assessor_id = p.member_id
      join round_case c on c.organisation_id = $1 and c.id = a.round_case_id and c.family_id = t.family_id
      join round r on r.organisation_id = $1 and r.id = a.round_id and r.state <> 'closed'`,
  [ctx.organisationId, taking.map((each) => each.trajectoryProfessionalId), taking.map((each) => each.professionalId)]);
  if (found.length === 0) return;
  throw measuringErrors.takerAssesses({
    takers: [...new Set(found.map(({ name }) => name))].join(', '),
    names: running.filter(({ trajectoryProfessionalId }) => found.some(({ id }) => id === trajectoryProfessionalId)).map(nameOf).join('; '),
  });
}

/** Each group of first or second opinions that goes from one round to one assessor is an assignment like any other, with the same refusals. */
async function handOverAssignments(ctx: RequestContext, memberId: string, open: readonly OpenAssignmentRow[], taking: readonly AssignmentTakingInput[]): Promise<void> {
  const given = taking.flatMap(({ assignmentId, assessorId }) => (assessorId ? [{ ...open.find((each) => each.assignmentId === assignmentId)!, assessorId }] : []));
  if (given.length === 0) return;
  if (!ctx.holds('round.assign')) throw errors.forbidden({ verb: 'round.assign' });
  if (given.some(({ assessorId }) => assessorId === memberId)) throw badField('input.assignments', { nl: 'noemt wie vertrekt', en: 'names who leaves' }, { nl: 'een ander', en: 'somebody else' });
  for (const group of Map.groupBy(given, ({ roundId, assessorId, opinion }) => `${roundId} ${assessorId} ${opinion}`).values()) {
    const { assessorId, opinion } = group[0]!;
    await assign(ctx, { roundCaseIds: group.map(({ roundCaseId }) => roundCaseId), assessorId, opinion }, memberId);
  }
}
