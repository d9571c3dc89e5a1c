import { assignEvenly as divide, type CaseToAssign, type ExcludedPair } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { deleteRow, errors, findRow, isUuid, type RequestContext, uuid } from '../platform/index.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { type Involvement, measuringErrors, namesOf, type NamedCase } from './measuring.errors.ts';
import { pinned } from './pinned.ts';
import { candidates } from './round-cases.queries.ts';
import { handOver, IN_HAND } from './handing-over.ts';
import type { AssignResult } from './round-case.type.ts';
import type { AssignEvenlyInput, AssignInput } from './round.input.ts';
import { roundById, type RoundRow } from './rounds.queries.ts';
import { nextState } from './rounds.service.ts';

interface OpenCase extends CaseToAssign {
  roundId: string;
  clientNumber: string;
  trajectoryNumber: number;
  assignable: boolean;
}

const NOBODY = {
  nl: 'Geen van de gekozen beoordelaars mag dit dossier scoren: ieder hielp het gezin, werkt in het team van het gezin, of komt van buiten terwijl het gezin dat niet wil',
  en: 'None of the chosen assessors may score this file: each helped the family, works in its team, or comes from outside while the family objects to that',
};

/**
 * Gives cases to one assessor; all of them or none. A case that he has already stays as it is. What somebody who has gone left open, or
 * who is `leaving`, is given as if nobody had it.
 */
export async function assign(ctx: RequestContext, { roundCaseIds, assessorId }: AssignInput, leaving: string | null = null): Promise<AssignResult> {
  const cases = await openCases(ctx, 'c.id = any($2)', roundCaseIds.filter(isUuid), leaving);
  const roundIds = new Set(cases.map(({ roundId }) => roundId));
  if (cases.length < roundCaseIds.length || roundIds.size !== 1) throw errors.notFound({ kind: 'roundCase' });
  const round = await roundById(ctx, [...roundIds][0]!);
  nextState(round.state, 'assign', 'drawn, scoring');
  await checkAssessors(ctx, round, [assessorId]);
  const others = cases.filter((each) => each.assessorId && each.assessorId !== assessorId);
  if (others.length > 0) throw measuringErrors.alreadyAssigned({ cases: others.map(named('assigned')), names: namesOf(others) });
  const impossible = cases.filter(({ assignable }) => !assignable);
  if (impossible.length > 0) throw measuringErrors.notAssignable({ cases: impossible.map(named('not_assignable')), names: namesOf(impossible) });
  await refuseInvolved(ctx, cases, assessorId);
  await refuseObjected(ctx, cases, assessorId);
  return keep(ctx, round, cases.filter((each) => !each.assessorId).map(({ caseId }) => ({ caseId, assessorId })), []);
}

/** Divides every drawn case that nobody has evenly over the assessors, and leaves out whom a case must not go to. */
export async function assignEvenly(ctx: RequestContext, { roundId, assessorIds }: AssignEvenlyInput): Promise<AssignResult> {
  const round = await roundById(ctx, roundId);
  nextState(round.state, 'assign', 'drawn, scoring');
  await checkAssessors(ctx, round, assessorIds);
  const cases = (await openCases(ctx, `c.round_id = $2 and c.status = 'drawn'`, round.id)).filter(({ assignable, assessorId }) => assignable || assessorId);
  const familyIds = cases.map(({ familyId }) => familyId);
  const pairs = [...await involvements(ctx, familyIds, assessorIds), ...await objecting(ctx, familyIds, assessorIds)];
  const { assigned, notAssignable } = divide(cases, assessorIds, pairs, round.seed!);
  return keep(ctx, round, assigned, cases.filter(({ caseId }) => notAssignable.includes(caseId)));
}

/** Takes a case back from its assessor, as long as he has not begun. */
export async function unassign(ctx: RequestContext, id: string, revision: number): Promise<boolean> {
  const { roundCaseId, ...assignment } = await findRow(ctx, AssignmentEntity, id);
  if (!roundCaseId) throw errors.notFound({ kind: 'assignment' });
  const round = await roundById(ctx, assignment.roundId);
  if (round.state === 'closed') throw measuringErrors.roundClosed();
  const [response] = await ctx.unit.sql<{ id: string; begun: boolean }>(`
    select p.id, p.state <> 'assigned' or exists (select from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id)
        or exists (select from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id)
        or exists (select from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id) as begun
    from response p where p.organisation_id = $1 and p.assignment_id = $2 for update`, [ctx.organisationId, id]);
  if (response!.begun) throw measuringErrors.answersExist();
  await ctx.unit.sql('delete from response where organisation_id = $1 and id = $2', [ctx.organisationId, response!.id]);
  await deleteRow(ctx, AssignmentEntity, { id, revision });
  await touchCases(ctx, [roundCaseId]);
  await audit.record(ctx, { verb: 'round.unassign', subjects: [round.id, roundCaseId, assignment.assessorId] });
  return true;
}

const named = (code: string) => ({ caseId, clientNumber, trajectoryNumber }: OpenCase): NamedCase => ({ roundCaseId: caseId, clientNumber, trajectoryNumber, code });

/** Of the response `p` and its assessor `s`: he has gone, or is leaving ($3), with the work still in hand. */
const LEFT_OPEN = `(s.id = $3 or s.ended_at is not null or s.ends_on < $4) and p.state in ${IN_HAND}`;

function openCases(ctx: RequestContext, where: string, value: unknown, leaving: string | null = null): Promise<OpenCase[]> {
  return ctx.unit.sql<OpenCase>(`
    select c.id as case_id, c.round_id, c.family_id, f.client_number, t.number as trajectory_number, case when ${LEFT_OPEN} then null else a.assessor_id end as assessor_id,
      c.status = 'drawn' and c.left_out_reason is null as assignable
    from round_case c
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      left join assignment a on a.organisation_id = c.organisation_id and a.round_case_id = c.id
      left join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
      left join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
    where c.organisation_id = $1 and ${where} order by f.client_number, t.number`, [ctx.organisationId, value, leaving, ctx.clock.today()]);
}

async function checkAssessors(ctx: RequestContext, round: RoundRow, memberIds: readonly string[]): Promise<void> {
  const able = new Set((await candidates(ctx, round)).map(({ memberId }) => memberId));
  const unable = memberIds.filter((id) => !able.has(id));
  if (unable.length === 0) return;
  const found = await ctx.unit.sql<{ external: boolean }>('select external from member where organisation_id = $1 and id = any($2)', [ctx.organisationId, unable.filter(isUuid)]);
  if (found.length < unable.length) throw errors.notFound({ kind: 'member' });
  const { settings: { assessors } } = await pinned(ctx, round);
  const inside = assessors === 'outside' && found.some(({ external }) => !external);
  throw inside ? measuringErrors.onlyFromOutside({ memberIds: unable }) : measuringErrors.cannotScore({ memberIds: unable });
}

/** Who of these helped which of these families, or works in a team that did: the database's own rule, asked beforehand. */
function involvements(ctx: RequestContext, familyIds: readonly string[], assessorIds: readonly string[]): Promise<(ExcludedPair & { involvement: Involvement })[]> {
  return ctx.unit.sql(`
    select x.assessor_id, x.family_id, x.involvement from (
      select s as assessor_id, f as family_id, assessor_involvement($1, s, f) as involvement
      from unnest($2::uuid[]) f cross join unnest($3::uuid[]) s) x
    where x.involvement is not null`, [ctx.organisationId, [...new Set(familyIds)], assessorIds]);
}

async function refuseInvolved(ctx: RequestContext, cases: readonly OpenCase[], assessorId: string): Promise<void> {
  const pairs = await involvements(ctx, cases.map(({ familyId }) => familyId), [assessorId]);
  const refused = cases.flatMap((each) => {
    const pair = pairs.find(({ familyId }) => familyId === each.familyId);
    return pair ? [named(pair.involvement)(each)] : [];
  });
  if (refused.length > 0) throw measuringErrors.notIndependent({ cases: refused, names: namesOf(refused) });
}

/** Which of these assessors come from outside while the family objects to that. */
const objecting = (ctx: RequestContext, familyIds: readonly string[], assessorIds: readonly string[]): Promise<ExcludedPair[]> => ctx.unit.sql<ExcludedPair>(`
  select m.id as assessor_id, f.id as family_id from member m cross join family f
  where m.organisation_id = $1 and m.external and m.id = any($2) and f.organisation_id = $1 and f.objection_on is not null and f.id = any($3)`,
[ctx.organisationId, assessorIds, [...new Set(familyIds)]]);

async function refuseObjected(ctx: RequestContext, cases: readonly OpenCase[], assessorId: string): Promise<void> {
  const families = new Set((await objecting(ctx, cases.map(({ familyId }) => familyId), [assessorId])).map(({ familyId }) => familyId));
  const refused = cases.filter(({ familyId }) => families.has(familyId));
  if (refused.length > 0) throw measuringErrors.familyObjects({ cases: refused.map(named('family_objects')), names: namesOf(refused) });
}

/** Writes the assignments with their empty responses; the first of a round starts scoring. */
async function keep(ctx: RequestContext, round: RoundRow, chosen: readonly { caseId: string; assessorId: string }[], left: readonly OpenCase[]): Promise<AssignResult> {
  if (chosen.length > 0) {
    const caseIds = chosen.map(({ caseId }) => caseId);
    if (round.state === 'drawn') {
      await ctx.unit.sql(`update round set state = 'scoring', revision = revision + 1 where organisation_id = $1 and id = $2`, [ctx.organisationId, round.id]);
    }
    await touchCases(ctx, caseIds);
    await handOver(ctx, round.id, caseIds);
    const assignmentIds = chosen.map(() => uuid());
    await ctx.unit.sql(`
      insert into assignment (organisation_id, round_id, assigned_at, revision, id, round_case_id, assessor_id)
      select $1, $2, $3, 1, x.* from unnest($4::uuid[], $5::uuid[], $6::uuid[]) x`,
    [ctx.organisationId, round.id, ctx.clock.now(), assignmentIds, caseIds, chosen.map(({ assessorId }) => assessorId)]);
    await ctx.unit.sql(`
      insert into response (organisation_id, round_id, state, revision, id, assignment_id, round_case_id)
      select $1, $2, 'assigned', 1, x.* from unnest($3::uuid[], $4::uuid[], $5::uuid[]) x`,
    [ctx.organisationId, round.id, chosen.map(() => uuid()), assignmentIds, caseIds]);
    await audit.record(ctx, { verb: 'round.assign', subjects: [round.id, ...caseIds, ...new Set(chosen.map(({ assessorId }) => assessorId))] });
  }
  return { assigned: chosen.length, notAssignable: left.map((each) => ({ ...named('no_assessor')(each), label: NOBODY })) };
}

/** A new revision, so that leaving a case out at the same moment fails instead of missing the assignment. */
async function touchCases(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  await ctx.unit.sql('update round_case set revision = revision + 1 where organisation_id = $1 and id = any($2)', [ctx.organisationId, ids]);
}
