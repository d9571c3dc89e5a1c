import { type Call, phoneAnswer, phoneSample } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { readableBy } from '../caseload/index.ts';
import { cut, errors, isUuid, lastSeen, limitOf, PageArgs, type RequestContext } from '../platform/index.ts';
import { pinned } from './pinned.ts';
import { CALL } from './reachability.ts';
import type { Answer, AssignedCase, AssignedCasePage, DocumentCheck, Response, Review, ReviewCase, ReviewCasePage, ReviewComment, RoundToReconcile } from './response.type.ts';
import { ANSWERED } from './round-cases.queries.ts';

type Facts = Pick<Response, 'id' | 'assignmentId' | 'roundId' | 'roundSlug' | 'roundName' | 'roundState' | 'roundEdition' | 'clientNumber' | 'trajectoryNumber' | 'startedOn' | 'endedOn'
  | 'professionals' | 'state' | 'mine' | 'independenceDeclared' | 'secrecyRequired' | 'instrumentCode' | 'assessorName' | 'revision' | 'done' | 'total'>
  & { call: Call | null; familyId: string; adoptedVersionId: string; configurationId: string | null; sha256: string };

/** Of who asks, $2: for an outsider the file of a family that objects does not exist. */
export const READABLE = readableBy('$2');

/**
 * Of who asks ($2), the response `p` in the round `r`: whoever gives one opinion on a case never sees the other, nor what somebody before him left,
 * until the round is closed. For him it does not exist.
 */
const UNBLINDED = `not (r.state <> 'closed' and exists (select from assignment o
  where o.organisation_id = p.organisation_id and o.round_case_id in (p.round_case_id, p.former_round_case_id) and o.id <> p.assignment_id and o.assessor_id = $2))`;

/** For a reviewer: a first opinion that has been handed in at least once. Of a second one handed in is enough; it is read beside the first where they differ. */
const REVIEWABLE = `p.opinion = 'first' and p.submitted_at is not null and ${UNBLINDED}`;

/** The response of one's own assignment, or NOT_FOUND. */
export const scoring = (ctx: RequestContext, assignmentId: string): Promise<Response> =>
  one(ctx, 'a.id = $3 and a.assessor_id = $2', assignmentId);

/** A response that has been handed in at least once, for a reviewer, or NOT_FOUND. */
export const review = (ctx: RequestContext, responseId: string): Promise<Response> =>
  one(ctx, `p.id = $3 and ${REVIEWABLE}`, responseId);

/** A response for whoever may see it: its assessor, or a reviewer once it has been handed in. */
export const responseFor = (ctx: RequestContext, id: string): Promise<Response> =>
  one(ctx, ctx.holds('response.review') ? `p.id = $3 and (${REVIEWABLE} or a.assessor_id = $2)` : 'p.id = $3 and a.assessor_id = $2', id);

/** A response that was handed over before it was ready, as it was left, or NOT_FOUND. */
export const formerResponse = (ctx: RequestContext, id: string): Promise<Response> => one(ctx, `p.id = $3 and ${UNBLINDED}`, id, 'former_round_case_id');

async function one(ctx: RequestContext, where: string, id: string, about: 'round_case_id' | 'former_round_case_id' = 'round_case_id'): Promise<Response> {
  const [facts] = !isUuid(id) ? [] : await ctx.unit.sql<Facts>(`
    select p.id, a.id as assignment_id, r.id as round_id, r.slug as round_slug, r.name as round_name, r.state as round_state, r.edition as round_edition, r.instrument_code,
      r.adopted_version_id, r.configuration_id, v.sha256, c.family_id, f.client_number, t.number as trajectory_number, t.started_on, t.ended_on, p.state, p.revision,
      s.name as assessor_name, a.assessor_id = $2 as mine, a.independence_declared_at is not null as independence_declared,
      s.external and s.secrecy_declared_at is null as secrecy_required, o.done, o.total, ${CALL} as call,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', w.id, 'staffNumber', w.staff_number, 'name', w.name, 'memberId', w.member_id, 'birthYear', w.birth_year,
          'youthCareSince', w.youth_care_since, 'cvNote', w.cv_note, 'revision', w.revision) order by w.name)
        from professional w where w.organisation_id = t.organisation_id and w.id in (
          select tp.professional_id from trajectory_professional tp where tp.organisation_id = t.organisation_id and tp.trajectory_id = t.id)), '[]') as professionals
    from response p
      join assignment a on a.organisation_id = p.organisation_id and a.id = p.assignment_id
      join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
      join round r on r.organisation_id = p.organisation_id and r.id = p.round_id
      join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
      join round_case c on c.organisation_id = p.organisation_id and c.id = p.${about}
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
      cross join lateral (
        select count(*) as total, count(*) filter (where q.state in ('submitted', 'approved')) as done
        from assignment b join response q on q.organisation_id = b.organisation_id and q.assignment_id = b.id
        where b.organisation_id = a.organisation_id and b.assessor_id = a.assessor_id and b.round_id = a.round_id and b.round_case_id is not null and q.state <> 'left_out') o
    where p.organisation_id = $1 and ${where} and ${READABLE}`, [ctx.organisationId, ctx.memberId, id]);
  if (!facts) throw errors.notFound({ kind: 'response' });
  audit.recordRead(ctx, 'case', [facts.familyId]);
  const [{ definition, instrument }, answers, documents, comments, reviews, nextAssignmentId] = await Promise.all([
    pinned(ctx, facts), answersOf(ctx, facts.id), documentsOf(ctx, facts.id), commentsOf(ctx, facts.id), reviewsOf(ctx, facts.id),
    facts.mine ? nextOf(ctx, facts) : null,
  ]);
  const secrecyRequired = facts.secrecyRequired && facts.mine;
  const phone = phoneSample(definition, instrument);
  const derived = phone && facts.call ? [{ itemCode: phone.itemCode, value: phoneAnswer(phone, facts.call) }] : [];
  return {
    ...facts, secrecyRequired, professionals: secrecyRequired ? [] : facts.professionals,
    independenceDeclared: facts.independenceDeclared || instrument.policy.independence === 'self',
    document: definition, answers, derived: secrecyRequired ? [] : derived, documents, comments, reviews, nextAssignmentId,
  };
}

const answersOf = (ctx: RequestContext, responseId: string): Promise<Answer[]> => ctx.unit.sql<Answer>(
  'select item_code, value, mark, remark, source, revision, saved_at from answer where organisation_id = $1 and response_id = $2 order by id', [ctx.organisationId, responseId],
);

const documentsOf = (ctx: RequestContext, responseId: string): Promise<DocumentCheck[]> => ctx.unit.sql<DocumentCheck>(
  'select document_code, present, revision, saved_at from document_check where organisation_id = $1 and response_id = $2 order by id', [ctx.organisationId, responseId],
);

const commentsOf = (ctx: RequestContext, responseId: string): Promise<ReviewComment[]> => ctx.unit.sql<ReviewComment>(`
  select x.id, x.item_code, m.name as author_name, x.text, x.written_at
  from review_comment x join member m on m.organisation_id = x.organisation_id and m.id = x.author_id
  where x.organisation_id = $1 and x.response_id = $2 order by x.written_at, x.id`, [ctx.organisationId, responseId]);

const reviewsOf = (ctx: RequestContext, responseId: string): Promise<Review[]> => ctx.unit.sql<Review>(`
  select x.id, m.name as reviewer_name, x.outcome, x.reviewed_at
  from review x join member m on m.organisation_id = x.organisation_id and m.id = x.reviewer_id
  where x.organisation_id = $1 and x.response_id = $2 order by x.reviewed_at, x.id`, [ctx.organisationId, responseId]);

/** My next case of this round that waits for me, by client number, beginning again at the first. */
async function nextOf(ctx: RequestContext, { id, roundId, clientNumber, trajectoryNumber }: Facts): Promise<string | null> {
  const [next] = await ctx.unit.sql<{ id: string }>(`
    select a.id from assignment a
      join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
      join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
      join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
      join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id
    where a.organisation_id = $1 and a.assessor_id = $2 and a.round_id = $3 and p.id <> $4 and p.state in ('assigned', 'in_progress', 'returned')
    order by (f.client_number, t.number) < ($5, $6), f.client_number, t.number limit 1`,
  [ctx.organisationId, ctx.memberId, roundId, id, clientNumber, trajectoryNumber]);
  return next?.id ?? null;
}

const FROM_ASSIGNMENT = `
  from assignment a
    join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    join round r on r.organisation_id = a.organisation_id and r.id = a.round_id
    join round_case c on c.organisation_id = a.organisation_id and c.id = a.round_case_id
    join family f on f.organisation_id = c.organisation_id and f.id = c.family_id
    join trajectory t on t.organisation_id = c.organisation_id and t.id = c.trajectory_id`;

/** Returned first, then begun, then new, then done. */
const URGENCY = `array_position(array['returned', 'in_progress', 'assigned', 'submitted', 'approved'], p.state)`;

/** My cases in rounds that are not closed. */
export async function assignedCases(ctx: RequestContext, { first, after }: PageArgs): Promise<AssignedCasePage> {
  const [urgency, clientNumber, number, id] = lastSeen(after, 'int', 'text', 'int', 'uuid');
  const mine = `where a.organisation_id = $1 and a.assessor_id = $2 and r.state <> 'closed' and p.state <> 'left_out' and ${READABLE}`;
  const [counts] = await ctx.unit.sql<Omit<AssignedCasePage, 'items' | 'next'>>(`
    select n.*, m.external and m.secrecy_declared_at is null as secrecy_required
    from member m cross join lateral (
      select count(*) as total, count(*) filter (where p.state in ('submitted', 'approved')) as done
      ${FROM_ASSIGNMENT} ${mine}) n
    where m.organisation_id = $1 and m.id = $2`, [ctx.organisationId, ctx.memberId]);
  const rows = await ctx.unit.sql<AssignedCase & { familyId: string; urgency: number }>(`
    select a.id as assignment_id, p.id as response_id, r.id as round_id, r.name as round_name, r.slug as round_slug, r.phone_item is not null as phone_sample, c.family_id, f.client_number, t.number as trajectory_number, p.state,
      ${ANSWERED} as answered, cardinality(r.scored_items) as items, a.independence_declared_at is not null as independence_declared, ${URGENCY} as urgency,
      (select count(*) from review_comment x where x.organisation_id = p.organisation_id and x.response_id = p.id) as comments
    ${FROM_ASSIGNMENT} ${mine} and ($3::int is null or (${URGENCY}, f.client_number, t.number, a.id) > ($3, $4, $5::int, $6::uuid))
    order by urgency, f.client_number, t.number, a.id limit $7`, [ctx.organisationId, ctx.memberId, urgency, clientNumber, number, id, limitOf(first)]);
  const page = cut(rows, first, (row) => [row.urgency, row.clientNumber, row.trajectoryNumber, row.assignmentId]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return { ...page, ...counts! };
}

/** What was handed in and waits for a reviewer, the longest waiting first; not what needs no review. Or what was approved before its round was reopened. */
export async function reviewCases(ctx: RequestContext, { first, after }: PageArgs, reopened = false): Promise<ReviewCasePage> {
  const [submittedAt, id] = lastSeen(after, 'instant', 'uuid');
  const standing = reopened ? `p.state = 'approved' and r.state = 'scoring' and r.edition > 1` : `p.state = 'submitted' and p.needs_review`;
  const waiting = `a.organisation_id = $1 and ${standing} and ${REVIEWABLE} and ${READABLE}`;
  const [{ total } = { total: 0 }] = await ctx.unit.sql<{ total: number }>(
    `select count(*) as total ${FROM_ASSIGNMENT} where ${waiting}`, [ctx.organisationId, ctx.memberId],
  );
  const rows = await ctx.unit.sql<ReviewCase & { familyId: string }>(`
    select p.id as response_id, r.name as round_name, r.slug as round_slug, c.family_id, f.client_number, t.number as trajectory_number, s.name as assessor_name,
      p.submitted_at, a.assessor_id = $2 as mine, n.*, d.missing_documents, jsonb_array_length(v.document -> 'documents') - d.checked as unseen_documents
    ${FROM_ASSIGNMENT}
      join member s on s.organisation_id = a.organisation_id and s.id = a.assessor_id
      join adopted_version v on v.organisation_id = r.organisation_id and v.id = r.adopted_version_id
      cross join lateral (
        select count(*) as checked, count(*) filter (where not d.present) as missing_documents
        from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id) d
      cross join lateral (
        select count(*) filter (where n.mark) as marks, count(n.remark) as remarks
        from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id) n
    where ${waiting} and ($3::timestamptz is null or (date_trunc('milliseconds', p.submitted_at), p.id) > ($3::timestamptz, $4::uuid))
    order by date_trunc('milliseconds', p.submitted_at), p.id limit $5`, [ctx.organisationId, ctx.memberId, submittedAt, id, limitOf(first)]);
  const page = cut(rows, first, (row) => [row.submittedAt, row.responseId]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return { ...page, total, roundsToReconcile: ctx.holds('response.reconcile') ? await roundsToReconcile(ctx) : [] };
}

const roundsToReconcile = (ctx: RequestContext): Promise<RoundToReconcile[]> => ctx.unit.sql<RoundToReconcile>(`
  select r.slug, r.name, count(*) as cases
  from round r
    join response q on q.organisation_id = r.organisation_id and q.round_id = r.id and q.opinion = 'second' and q.state = 'submitted'
    join response p on p.organisation_id = q.organisation_id and p.round_case_id = q.round_case_id and p.opinion = 'first' and p.state in ('submitted', 'approved')
  where r.organisation_id = $1 and r.state = 'scoring' group by r.id, r.slug, r.name, r.period_to order by r.period_to desc, r.id desc limit 20`, [ctx.organisationId]);
