import { assignOpinionsEvenly, type CaseWithOpinions, type ExcludedPair } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { deleteRow, errors, findRow, isUuid, type RequestContext, uuid } from '../platform/index.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { type Involvement, measuringErrors, namesOf, type NamedCase } from './measuring.errors.ts';
import { pinned } from './pinned.ts';
import { candidates } from './round-cases.queries.ts';
import { handOver, hasGone, IN_HAND } from './handing-over.ts';
import type { AssignResult } from './round-case.type.ts';
import type { Blocker } from './round.type.ts';
import type { AssignEvenlyInput, AssignInput } from './round.input.ts';
import { roundById, type RoundRow, SECOND_ASKED } from './rounds.queries.ts';
import { nextState } from './rounds.service.ts';
import { Opinion } from './states.ts';

interface OpenCase extends CaseWithOpinions {
  roundId: string;
  clientNumber: string;
  trajectoryNumber: number;
  assignable: boolean;
}

interface Chosen { caseId: string; assessorId: string; opinion: Opinion }

const NOBODY = {
  no_assessor: {
    nl: 'Geen van de gekozen beoordelaars mag dit dossier scoren: ieder hielp het gezin, werkt in het team van het gezin, of komt van buiten terwijl het gezin dat niet wil',
    en: 'None of the chosen assessors may score this file: each helped the family, works in its team, or comes from outside while the family objects to that',
  },
  no_second_assessor: {
    nl: 'Voor de tweede beoordeling blijft niemand over: de eerste beoordelaar doet die niet, en de anderen mogen dit dossier niet scoren',
    en: 'Nobody is left for the second opinion: the first assessor does not give it, and the others may not score this file',
  },
};

/**
 * Gives this opinion on cases to one assessor; all of them or none. A case that he has already stays as it is. What somebody who has gone left open,
 * or who is `leaving`, is given as if nobody had it.
 */
export async function assign(ctx: RequestContext, { roundCaseIds, assessorId, opinion }: AssignInput, leaving: string | null = null): Promise<AssignResult> {
  const cases = await openCases(ctx, 'c.id = any($5)', roundCaseIds.filter(isUuid), leaving);
  const roundIds = new Set(cases.map(({ roundId }) => roundId));
  if (cases.length < roundCaseIds.length || roundIds.size !== 1) throw errors.notFound({ kind: 'roundCase' });
  const round = await roundById(ctx, [...roundIds][0]!);
  if (round.importOrigin) throw measuringErrors.roundImported();
  nextState(round.state, 'assign', 'drawn, scoring');
  await checkAssessors(ctx, round, [assessorId]);
  const [mine, other] = opinion === Opinion.second ? ['secondId', 'assessorId'] as const : ['assessorId', 'secondId'] as const;
  const others = cases.filter((each) => each[mine] && each[mine] !== assessorId);
  if (others.length > 0) throw measuringErrors.alreadyAssigned({ cases: others.map(named('assigned')), names: namesOf(others) });
  const impossible = cases.filter(({ assignable }) => !assignable);
  if (impossible.length > 0) throw measuringErrors.notAssignable({ cases: impossible.map(named('not_assignable')), names: namesOf(impossible) });
  const once = cases.filter(({ second }) => opinion === Opinion.second && !second);
  if (once.length > 0) throw measuringErrors.noSecondOpinion({ names: namesOf(once) });
  const same = cases.filter((each) => each[other] === assessorId);
  if (same.length > 0) throw measuringErrors.sameAssessor({ cases: same.map(named('same_assessor')), names: namesOf(same) });
  await refuseInvolved(ctx, cases, assessorId);
  await refuseObjected(ctx, cases, assessorId);
  return keep(ctx, round, cases.filter((each) => !each[mine]).map(({ caseId }) => ({ caseId, assessorId, opinion })), []);
}

/** Divides every first and second opinion that nobody has evenly over the assessors, and leaves out whom a case must not go to. */
export async function assignEvenly(ctx: RequestContext, { roundId, assessorIds }: AssignEvenlyInput): Promise<AssignResult> {
  const round = await roundById(ctx, roundId);
  if (round.importOrigin) throw measuringErrors.roundImported();
  nextState(round.state, 'assign', 'drawn, scoring');
  await checkAssessors(ctx, round, assessorIds);
  const cases = (await openCases(ctx, `c.round_id = $5 and c.status = 'drawn'`, round.id)).filter(({ assignable, assessorId }) => assignable || assessorId);
  const familyIds = cases.map(({ familyId }) => familyId);
  const pairs = [...await involvements(ctx, familyIds, assessorIds), ...await objecting(ctx, familyIds, assessorIds), ...await knowing(ctx, round.id, assessorIds)];
  const { first, second } = assignOpinionsEvenly(cases, assessorIds, pairs, round.seed!);
  const chosen = [first, second].flatMap(({ assigned }, index) => assigned.map((each) => ({ ...each, opinion: index === 0 ? Opinion.first : Opinion.second })));
  const left = (ids: readonly string[], code: keyof typeof NOBODY) => cases.filter(({ caseId }) => ids.includes(caseId)).map((each) => ({ ...named(code)(each), label: NOBODY[code] }));
  return keep(ctx, round, chosen, [...left(first.notAssignable, 'no_assessor'), ...left(second.notAssignable, 'no_second_assessor')]);
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
  await audit.record(ctx, { verb: 'round.unassign', subjects: [round.id, roundCaseId, assignment.assessorId!] });
  return true;
}

const named = (code: string) => ({ caseId, clientNumber, trajectoryNumber }: OpenCase): NamedCase => ({ roundCaseId: caseId, clientNumber, trajectoryNumber, code });

/** Of a response and its assessor: he has gone, or is leaving ($6), with the work still in hand. */
const leftOpen = (response: string, assessor: string) => `((${assessor}.id = $6 or ${hasGone(assessor, '$7')}) and ${response}.state in ${IN_HAND})`;

/** A case that who divides may not see stays without its client number. */
function openCases(ctx: RequestContext, where: string, value: unknown, leaving: string | null = null): Promise<OpenCase[]> {
  return ctx.unit.sql<OpenCase>(`
    select c.id as case_id, c.round_id, c.family_id, case when ${trajectoryWithin('t')} then f.client_number else '…' end as client_number, t.number as trajectory_number,
      case when ${leftOpen('p', 's')} then null else a.assessor_id end as assessor_id, case when ${leftOpen('q', 'u')} then null else b.assessor_id end as second_id,
      c.status = 'drawn' and c.left_out_reason is null as assignable, ${SECOND_ASKED} and c.left_out_reason is null as second
    from round_case c
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      left join assignment a on a.organisation_id = c.organisation_id and a.round_case_id = c.id and a.opinion = 'first'
      left join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
      left join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
      left join assignment b on b.organisation_id = c.organisation_id and b.round_case_id = c.id and b.opinion = 'second'
      left join response q on q.organisation_id = b.organisation_id and q.assignment_id = b.id
      left join member u on u.organisation_id = b.organisation_id and u.id = b.assessor_id
    where c.organisation_id = $1 and ${where} order by f.client_number, t.number`, [...scopeOf(ctx, 'case.read'), value, leaving, ctx.clock.today()]);
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

/**
 * Who of these reviewed a first opinion on which family of the round, or had begun with one of two opinions before it was handed over: he knows it,
 * and does not give the other.
 */
const knowing = (ctx: RequestContext, roundId: string, assessorIds: readonly string[]): Promise<ExcludedPair[]> => ctx.unit.sql<ExcludedPair>(`
  select distinct v.reviewer_id as assessor_id, c.family_id
  from review v
    join response p on p.organisation_id = v.organisation_id and p.id = v.response_id
    join round_case c on c.organisation_id = p.organisation_id and c.id in (p.round_case_id, p.former_round_case_id)
  where v.organisation_id = $1 and p.round_id = $2 and v.reviewer_id = any($3)
  union
  select a.assessor_id, c.family_id
  from assignment a
    join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id and p.state <> 'assigned'
    join round_case c on c.organisation_id = a.organisation_id and c.id = a.former_round_case_id and ${SECOND_ASKED}
  where a.organisation_id = $1 and a.round_id = $2 and a.assessor_id = any($3)`, [ctx.organisationId, roundId, assessorIds]);

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
async function keep(ctx: RequestContext, round: RoundRow, chosen: readonly Chosen[], notAssignable: Blocker[]): Promise<AssignResult> {
  if (chosen.length > 0) {
    const caseIds = chosen.map(({ caseId }) => caseId);
    if (round.state === 'drawn') {
      await ctx.unit.sql(`update round set state = 'scoring', revision = revision + 1 where organisation_id = $1 and id = $2`, [ctx.organisationId, round.id]);
    }
    await touchCases(ctx, caseIds);
    const opinions = chosen.map(({ opinion }) => opinion);
    await handOver(ctx, round.id, chosen);
    const assignmentIds = chosen.map(() => uuid());
    await ctx.unit.sql(`
      insert into assignment (organisation_id, round_id, assigned_at, revision, id, round_case_id, assessor_id, opinion)
      select $1, $2, $3, 1, x.* from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[]) x`,
    [ctx.organisationId, round.id, ctx.clock.now(), assignmentIds, caseIds, chosen.map(({ assessorId }) => assessorId), opinions]);
    await ctx.unit.sql(`
      insert into response (organisation_id, round_id, state, revision, id, assignment_id, round_case_id, opinion)
      select $1, $2, 'assigned', 1, x.* from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[]) x`,
    [ctx.organisationId, round.id, chosen.map(() => uuid()), assignmentIds, caseIds, opinions]);
    await audit.record(ctx, { verb: 'round.assign', subjects: [round.id, ...new Set(caseIds), ...new Set(chosen.map(({ assessorId }) => assessorId))] });
  }
  return { assigned: chosen.length, notAssignable };
}

/** A new revision, so that leaving a case out at the same moment fails instead of missing the assignment. */
async function touchCases(ctx: RequestContext, ids: readonly string[]): Promise<void> {
  await ctx.unit.sql('update round_case set revision = revision + 1 where organisation_id = $1 and id = any($2)', [ctx.organisationId, ids]);
}
