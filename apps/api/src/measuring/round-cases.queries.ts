import { BLOCKER_TEXTS, blockers as blockersOf, OUTSIDE_REASONS, type Policy, RESPONSE_MACHINE, transition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { cut, errors, limitOf, type RequestContext } from '../platform/index.ts';
import { lookAt } from './draw.queries.ts';
import { outsideReason } from './frame.ts';
import { IN_HAND } from './handing-over.ts';
import { lastSeen, PageArgs } from './page.args.ts';
import { pinned } from './pinned.ts';
import type { Assignment, RoundCase, RoundCasePage } from './round-case.type.ts';
import type { AssessorProgress, Blocker, Candidate, TeamProgress } from './round.type.ts';
import { PROGRESS, roundById, type RoundRow, roundBySlug } from './rounds.queries.ts';
import type { CaseStatus, ResponseState } from './states.ts';

/** How a case is left out because its family objects to outsiders: no words of a person. */
export const OBJECTION = 'objection';

/** A count of answers given to items that must be answered; `p` is the response, `r` the round. */
export const ANSWERED = `(select count(*) from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id
  and n.value is not null and n.item_code = any(r.scored_items))`;

type CaseRow = Omit<RoundCase, 'reason' | 'assignment'> & { familyId: string; reason: string | null } & Nullable<Omit<Assignment, 'id' | 'revision' | 'toHandOver'>>
  & { assignmentId: string | null; assignmentRevision: number | null; endedAt: Date | null; endsOn: string | null };
type Nullable<T> = { [K in keyof T]: T[K] | null };

/** What was scored of the case `c` of the round `r` by those who handed it over. */
const FORMER = `(select coalesce(jsonb_agg(jsonb_build_object('responseId', p.id, 'assessorName', s.name, 'handedOverAt', a.handed_over_at, 'answered', ${ANSWERED}) order by a.handed_over_at), '[]')
  from assignment a join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
  where a.organisation_id = c.organisation_id and a.former_round_case_id = c.id)`;

const CASE = `
  select c.id, c.round_id, c.family_id, f.client_number, c.trajectory_id, t.number as trajectory_number, c.team_id, m.name as team_name, c.ended_on, c.closing_reason,
    c.status, c.reason, c.left_out_reason, c.revision, case when p.state in ('submitted', 'approved') then p.needs_review end as needs_review, a.id as assignment_id, a.revision as assignment_revision, a.assessor_id, s.name as assessor_name,
    a.independence_declared_at, s.ended_at, s.ends_on, p.id as response_id, p.state as response_state, p.submitted_at, cardinality(r.scored_items) as items, ${ANSWERED} as answered, ${FORMER} as former
  from round_case c
    join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
    join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
    left join assignment a on a.organisation_id = c.organisation_id and a.round_case_id = c.id
    left join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
    left join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
  where c.organisation_id = $1`;

/** The cases of a round by client number: as frozen by the draw, before it as they are now. */
export async function roundCases(ctx: RequestContext, slug: string, { first, after }: PageArgs, status?: CaseStatus | null): Promise<RoundCasePage> {
  const round = await roundBySlug(ctx, slug);
  const { instrument: { policy } } = await pinned(ctx, round);
  const page = round.state === 'planned' ? await livePage(ctx, round, { first, after }, status) : await frozenPage(ctx, round, { first, after }, status);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return { ...page, items: page.items.map((row) => withTexts(ctx, row, policy)) };
}

async function frozenPage(ctx: RequestContext, round: RoundRow, { first, after }: PageArgs, status?: CaseStatus | null) {
  const [clientNumber, number, id] = lastSeen(after, 'text', 'int', 'uuid');
  const [{ total } = { total: 0 }] = await ctx.unit.sql<{ total: number }>(
    'select count(*) as total from round_case where organisation_id = $1 and round_id = $2 and ($3::text is null or status = $3)',
    [ctx.organisationId, round.id, status ?? null],
  );
  const rows = await ctx.unit.sql<CaseRow>(`${CASE} and c.round_id = $2 and ($3::text is null or c.status = $3)
      and ($4::text is null or (f.client_number, t.number, c.id) > ($4, $5::int, $6::uuid))
    order by f.client_number, t.number, c.id limit $7`, [ctx.organisationId, round.id, status ?? null, clientNumber, number, id, limitOf(first)]);
  return { total, ...cut(rows, first, (row) => [row.clientNumber, row.trajectoryNumber, row.id]) };
}

/** Before the draw a case is its trajectory: it has no row of its own yet. */
async function livePage(ctx: RequestContext, round: RoundRow, { first, after }: PageArgs, status?: CaseStatus | null) {
  const all = (await lookAt(ctx, round)).filter((each) => !status || each.status === status);
  const [last] = lastSeen(after, 'uuid');
  const start = last === null ? 0 : all.findIndex(({ trajectoryId }) => trajectoryId === last) + 1;
  const rows = all.slice(start, start + limitOf(first)).map((each): CaseRow => ({
    ...each, id: each.trajectoryId, leftOutReason: null, needsReview: null, revision: 0, assignmentId: null, assignmentRevision: null, assessorId: null, assessorName: null,
    independenceDeclaredAt: null, responseId: null, responseState: null, submittedAt: null, items: null, answered: null, endedAt: null, endsOn: null, former: [],
  }));
  return { total: all.length, ...cut(rows, first, (row) => [row.trajectoryId]) };
}

/** One case of a round that has been drawn. */
export async function roundCase(ctx: RequestContext, id: string): Promise<RoundCase> {
  const [row] = await ctx.unit.sql<CaseRow & { roundId: string }>(`${CASE} and c.id = $2`, [ctx.organisationId, id]);
  if (!row) throw errors.notFound({ kind: 'roundCase' });
  const { instrument: { policy } } = await pinned(ctx, await roundById(ctx, row.roundId));
  return withTexts(ctx, row, policy);
}

/** An objection is kept as a code, and said in the language of the reader. */
function withTexts(ctx: RequestContext, { endedAt, endsOn, assignmentId, assignmentRevision, assessorId, assessorName, independenceDeclaredAt, responseId, responseState, answered, items, submittedAt, ...row }: CaseRow, policy: Policy): RoundCase {
  const reason = row.reason === null ? null : outsideReason(row.reason, row.endedOn, policy);
  const assignment = assignmentId === null ? null : {
    id: assignmentId, assessorId, assessorName, independenceDeclaredAt, responseId, responseState, answered, items, submittedAt, revision: assignmentRevision,
    toHandOver: (endedAt !== null || (endsOn !== null && endsOn < ctx.clock.today())) && transition(RESPONSE_MACHINE, responseState!, 'answer') !== undefined,
  } as Assignment;
  return { ...row, reason, leftOutReason: row.leftOutReason === OBJECTION ? OUTSIDE_REASONS.objection[ctx.locale] : row.leftOutReason, assignment };
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

export const assessorProgress = (ctx: RequestContext, roundId: string): Promise<AssessorProgress[]> => ctx.unit.sql<AssessorProgress>(`
  select m.id as member_id, m.name, count(*) as assigned, count(*) filter (where p.state = 'in_progress') as in_progress,
    count(*) filter (where p.state = 'returned') as returned, ${PROGRESS},
    count(*) filter (where (m.ended_at is not null or m.ends_on < $3) and p.state in ${IN_HAND}) as to_hand_over
  from assignment a
    join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    join member m on m.organisation_id = a.organisation_id and m.id = a.assessor_id
  where a.organisation_id = $1 and a.round_id = $2 and a.round_case_id is not null
  group by m.id, m.name order by m.name, m.id`, [ctx.organisationId, roundId, ctx.clock.today()]);

export const teamProgress = (ctx: RequestContext, roundId: string): Promise<TeamProgress[]> => ctx.unit.sql<TeamProgress>(`
  select m.id as team_id, m.name, count(*) as drawn, ${PROGRESS}, count(*) filter (where c.left_out_reason is not null) as left_out
  from round_case c
    join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
    left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id
  where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn'
  group by m.id, m.name order by m.name, m.id`, [ctx.organisationId, roundId]);

interface BlockedCase { roundCaseId: string; familyId: string; clientNumber: string; trajectoryNumber: number; state: ResponseState | null; needsReview: boolean | null }

/** What keeps a drawn round from closing. `lock` holds on to the cases, so that none of them comes back while the round is being closed. */
export async function blockers(ctx: RequestContext, round: Pick<RoundRow, 'id' | 'state'>, lock = false): Promise<Blocker[]> {
  // Of what nobody need review the response itself must not change either: it can still be returned.
  if (lock) await ctx.unit.sql('select from response where organisation_id = $1 and round_id = $2 order by id for share', [ctx.organisationId, round.id]);
  const cases = round.state === 'closed' ? [] : await ctx.unit.sql<BlockedCase>(`
    select c.id as round_case_id, c.family_id, f.client_number, t.number as trajectory_number, case when c.left_out_reason is not null then 'left_out' else p.state end as state,
      p.needs_review
    from round_case c
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      left join response p on p.organisation_id = c.organisation_id and p.round_case_id = c.id
    where c.organisation_id = $1 and c.round_id = $2 and c.status = 'drawn'
    order by f.client_number, t.number${lock ? ' for share of c' : ''}`, [ctx.organisationId, round.id]);
  const found = blockersOf(cases);
  audit.recordRead(ctx, 'case', found.map(({ case: { familyId } }) => familyId));
  return found.map(({ case: { roundCaseId, clientNumber, trajectoryNumber }, code }) => ({ code, label: BLOCKER_TEXTS[code], roundCaseId, clientNumber, trajectoryNumber }));
}
