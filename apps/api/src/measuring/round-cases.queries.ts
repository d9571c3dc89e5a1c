import { BLOCKER_TEXTS, blockers as blockersOf, type CaseStanding, OUTSIDE_REASONS, type Policy } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { cut, errors, lastSeen, limitOf, PageArgs, type RequestContext } from '../platform/index.ts';
import { comparedItems, differencesIn } from './differences.ts';
import { lookAt } from './draw.queries.ts';
import { outsideReason } from './frame.ts';
import { hasGone, IN_HAND } from './handing-over.ts';
import { pinned } from './pinned.ts';
import type { Assignment, RoundCase, RoundCasePage } from './round-case.type.ts';
import type { AssessorProgress, Blocker, Candidate, ReasonCount, TeamProgress } from './round.type.ts';
import { CALLED } from './reachability.ts';
import { FIRST, PROGRESS, roundById, type RoundRow, roundBySlug, SECOND_ASKED } from './rounds.queries.ts';
import type { CaseStatus, Opinion, RoundState } from './states.ts';

/** How a case is left out because its family objects to outsiders: no words of a person. */
export const OBJECTION = 'objection';

/** A count of answers to items that must be answered, given or found by a call; `p` is the response, `c` its case, `r` the round. */
export const ANSWERED = `((select count(*) from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id
  and n.value is not null and n.item_code = any(r.scored_items) and (n.item_code is distinct from r.phone_item or not ${CALLED})) + ${CALLED}::int)`;

type CaseRow = Omit<RoundCase, 'reason'> & { familyId: string; reason: string | null };

const assignmentOf = (opinion: Opinion, today: string) => `(
  select jsonb_build_object('id', a.id, 'opinion', a.opinion, 'assessorId', a.assessor_id, 'assessorName', coalesce(s.name, a.assessor_name), 'independenceDeclaredAt', a.independence_declared_at,
    'responseId', p.id, 'responseState', p.state, 'submittedAt', p.submitted_at, 'items', cardinality(r.scored_items), 'answered', ${ANSWERED},
    'toHandOver', coalesce(${hasGone('s', today)} and p.state in ${IN_HAND}, false), 'revision', a.revision)
  from assignment a
    left join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
    join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
  where a.organisation_id = c.organisation_id and a.round_case_id = c.id and a.opinion = '${opinion}')`;

/** What was scored of the case `c` of the round `r` by those who handed it over. */
const FORMER = `(select coalesce(jsonb_agg(jsonb_build_object('opinion', a.opinion, 'responseId', p.id, 'assessorName', s.name, 'handedOverAt', a.handed_over_at, 'answered', ${ANSWERED}) order by a.handed_over_at), '[]')
  from assignment a join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
  where a.organisation_id = c.organisation_id and a.former_round_case_id = c.id)`;

/** The cases of the own organisation ($1); `today` is the parameter with the date. */
const casesOn = (today: string) => `
  select c.id, c.round_id, c.family_id, f.client_number, c.trajectory_id, t.number as trajectory_number, c.team_id, m.name as team_name, c.ended_on, c.closing_reason,
    c.status, c.reason, c.left_out_reason, c.second_drawn, c.second_waived_reason, c.revision,
    (select p.needs_review from response p where p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST} and p.state in ('submitted', 'approved')) as needs_review,
    ${assignmentOf('first', today)} as assignment, ${assignmentOf('second', today)} as second_assignment, ${FORMER} as former
  from round_case c
    join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
    join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
  where c.organisation_id = $1`;

/**
 * The cases of a round by client number: as frozen by the draw, before it as they are now. Only those somebody may see outside the round too:
 * to follow a round, one need not know which families are in it.
 */
export async function roundCases(ctx: RequestContext, slug: string, { first, after }: PageArgs, status?: CaseStatus | null): Promise<RoundCasePage> {
  if (!ctx.holds('case.read')) throw errors.forbidden({ verb: 'case.read' });
  const round = await roundBySlug(ctx, slug);
  const { instrument: { policy } } = await pinned(ctx, round);
  const page = round.state === 'planned' ? await livePage(ctx, round, { first, after }, status) : await frozenPage(ctx, round, { first, after }, status);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return { ...page, items: page.items.map((row) => shown(ctx, row, policy, round.state)) };
}

async function frozenPage(ctx: RequestContext, round: RoundRow, { first, after }: PageArgs, status?: CaseStatus | null) {
  const [clientNumber, number, id] = lastSeen(after, 'text', 'int', 'uuid');
  const wanted = `c.round_id = $5 and ($6::text is null or c.status = $6) and ${trajectoryWithin('t')}`;
  const values = [...scopeOf(ctx, 'case.read'), round.id, status ?? null];
  const [{ total } = { total: 0 }] = await ctx.unit.sql<{ total: number }>(`
    select count(*) as total from round_case c join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    where c.organisation_id = $1 and ${wanted}`, values);
  const rows = await ctx.unit.sql<CaseRow>(`${casesOn('$11')} and ${wanted} and ($7::text is null or (f.client_number, t.number, c.id) > ($7, $8::int, $9::uuid))
    order by f.client_number, t.number, c.id limit $10`, [...values, clientNumber, number, id, limitOf(first), ctx.clock.today()]);
  return { total, ...cut(rows, first, (row) => [row.clientNumber, row.trajectoryNumber, row.id]) };
}

/** Before the draw a case is its trajectory: it has no row of its own yet. */
async function livePage(ctx: RequestContext, round: RoundRow, { first, after }: PageArgs, status?: CaseStatus | null) {
  const all = (await lookAt(ctx, round)).filter((each) => each.readable && (!status || each.status === status));
  const [last] = lastSeen(after, 'uuid');
  const start = last === null ? 0 : all.findIndex(({ trajectoryId }) => trajectoryId === last) + 1;
  const rows = all.slice(start, start + limitOf(first)).map((each): CaseRow => ({
    ...each, id: each.trajectoryId, leftOutReason: null, needsReview: null, secondDrawn: false, secondWaivedReason: null, revision: 0, assignment: null, secondAssignment: null,
    former: [],
  }));
  return { total: all.length, ...cut(rows, first, (row) => [row.trajectoryId]) };
}

/** One case of a round that has been drawn. */
export async function roundCase(ctx: RequestContext, id: string): Promise<RoundCase> {
  const [row] = await ctx.unit.sql<CaseRow & { roundId: string }>(`${casesOn('$3')} and c.id = $2`, [ctx.organisationId, id, ctx.clock.today()]);
  if (!row) throw errors.notFound({ kind: 'roundCase' });
  const round = await roundById(ctx, row.roundId);
  const { instrument: { policy } } = await pinned(ctx, round);
  return shown(ctx, row, policy, round.state);
}

/** An objection is kept as a code, and said in the language of the reader. Whoever gives one opinion is not told who gives the other, or what others had left. */
function shown(ctx: RequestContext, { assignment, secondAssignment, former, ...row }: CaseRow, policy: Policy, state: RoundState): RoundCase {
  const reason = row.reason === null ? null : outsideReason(row.reason, row.endedOn, policy);
  const said = (given: string | null) => (given === OBJECTION ? OUTSIDE_REASONS.objection[ctx.locale] : given);
  const isMine = (one: Assignment | null) => one?.assessorId === ctx.memberId && state !== 'closed';
  const nameless = (one: Assignment | null, other: Assignment | null): Assignment | null => (one && isMine(other) ? { ...one, assessorId: null, assessorName: null } : one);
  return {
    ...row, reason, leftOutReason: said(row.leftOutReason), secondWaivedReason: said(row.secondWaivedReason),
    assignment: nameless(assignment, secondAssignment), secondAssignment: nameless(secondAssignment, assignment),
    former: isMine(assignment) || isMine(secondAssignment) ? [] : former,
  };
}

/** Members who can score today, with how many cases of this round they have; only those from outside where the round is theirs. */
export async function candidates(ctx: RequestContext, round: RoundRow): Promise<Candidate[]> {
  const { settings: { assessors } } = await pinned(ctx, round);
  const able = await members(ctx, round.id);
  return assessors === 'outside' ? able.filter(({ external }) => external) : able;
}

const members = (ctx: RequestContext, roundId: string): Promise<Candidate[]> => ctx.unit.sql<Candidate>(`
  select m.id as member_id, m.name, m.external,
    (select count(*) from assignment a where a.organisation_id = m.organisation_id and a.assessor_id = m.id and a.round_id = $2
      and a.round_case_id is not null) as assigned
  from member m
  where m.organisation_id = $1 and m.starts_on <= $3 and m.ended_at is null and (m.ends_on is null or m.ends_on >= $3) and exists (
    select from member_role x join role r on r.organisation_id = x.organisation_id and r.id = x.role_id
      cross join jsonb_array_elements(r.grants) g
    where x.organisation_id = m.organisation_id and x.member_id = m.id and g ->> 'verb' = 'response.score')
  order by m.name, m.id`, [ctx.organisationId, roundId, ctx.clock.today()]);

/** Per assessor his first opinions by state, and his second ones apart; what is left out or done without asks nothing of him. */
export const assessorProgress = (ctx: RequestContext, roundId: string): Promise<AssessorProgress[]> => ctx.unit.sql<AssessorProgress>(`
  select m.id as member_id, m.name, count(p.id) as assigned, count(*) filter (where p.state = 'in_progress') as in_progress,
    count(*) filter (where p.state = 'returned') as returned, ${PROGRESS}, count(*) filter (where ${hasGone('m', '$3')} and p.state in ${IN_HAND}) as to_hand_over,
    count(q.id) as second, count(*) filter (where q.state = 'submitted') as second_submitted,
    count(*) filter (where ${hasGone('m', '$3')} and q.state in ${IN_HAND}) as second_to_hand_over
  from assignment a
    join member m on m.organisation_id = a.organisation_id and m.id = a.assessor_id
    left join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id and ${FIRST} and p.state <> 'left_out'
    left join response q on q.organisation_id = a.organisation_id and q.assignment_id = a.id and q.opinion = 'second' and q.state <> 'left_out'
  where a.organisation_id = $1 and a.round_id = $2 and a.round_case_id is not null
  group by m.id, m.name order by m.name, m.id`, [ctx.organisationId, roundId, ctx.clock.today()]);

export const teamProgress = (ctx: RequestContext, roundId: string): Promise<TeamProgress[]> => ctx.unit.sql<TeamProgress>(`
  select m.id as team_id, m.name, count(*) as drawn, count(*) filter (where p.id is null and c.left_out_reason is null) as unassigned, ${PROGRESS}, count(*) filter (where c.left_out_reason is not null) as left_out
  from round_case c
    join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
    left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST}
  where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn'
  group by m.id, m.name order by m.name, m.id`, [ctx.organisationId, roundId]);

/** Why drawn cases are left out, the most frequent reason first; of these teams only where they are given. Of an earlier edition as it was closed. */
export async function leftOutReasons(ctx: RequestContext, roundId: string, teamIds: readonly string[] | null, edition: number | null = null): Promise<ReasonCount[]> {
  const cases = edition === null ? `round_case where status = 'drawn' and $4::int is null` : 'edition_case where edition = $4';
  const reasons = await ctx.unit.sql<{ code: string; count: number }>(`
    select left_out_reason as code, count(*) as count from ${cases} and organisation_id = $1 and round_id = $2 and left_out_reason is not null and ($3::uuid[] is null or team_id = any($3))
    group by left_out_reason order by count desc, code`, [ctx.organisationId, roundId, teamIds, edition]);
  return reasons.map(({ code, count }) => ({ code, count, label: code === OBJECTION ? OUTSIDE_REASONS.objection : { nl: code, en: code } }));
}

interface BlockedCase extends CaseStanding { roundCaseId: string; familyId: string; clientNumber: string; trajectoryNumber: number; readable: boolean }

/** What keeps a drawn round from closing; `readable` is what somebody may see of which case it is. `lock` holds on to the cases, so that none of them comes back while the round is being closed. */
export async function blockers(ctx: RequestContext, round: RoundRow, lock = false): Promise<(Blocker & { readable: boolean })[]> {
  // Of what nobody need review the response itself must not change either: it can still be returned.
  if (lock) await ctx.unit.sql('select from response where organisation_id = $1 and round_id = $2 order by id for share', [ctx.organisationId, round.id]);
  const cases = round.state === 'closed' ? [] : await ctx.unit.sql<BlockedCase>(`
    select c.id as round_case_id, c.family_id, f.client_number, t.number as trajectory_number, case when c.left_out_reason is not null then 'left_out' else p.state end as state,
      p.needs_review, ${SECOND_ASKED} as second, q.state as second_state,
      case when ${SECOND_ASKED} then (select count(*) from ${differencesIn('$6')} where final_id is null) else 0 end as open_differences,
      ${trajectoryWithin('t')} as readable
    from round_case c
      join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id and ${FIRST}
      left join response q on q.organisation_id = c.organisation_id and q.round_case_id = c.id and q.opinion = 'second'
    where c.organisation_id = $1 and c.round_id = $5 and c.status = 'drawn'
    order by f.client_number, t.number${lock ? ' for share of c' : ''}`, [...scopeOf(ctx, 'case.read'), round.id, await comparedItems(ctx, round)]);
  const found = blockersOf(cases);
  audit.recordRead(ctx, 'case', found.flatMap(({ case: { familyId, readable } }) => (readable ? [familyId] : [])));
  return found.map(({ case: { roundCaseId, clientNumber, trajectoryNumber, readable }, code }) => ({ code, label: BLOCKER_TEXTS[code], roundCaseId, clientNumber, trajectoryNumber, readable }));
}
