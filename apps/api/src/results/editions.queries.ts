import { type FidelityResult, fidelityFigures } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { scopeOf, trajectoryWithin } from '../caseload/index.ts';
import { FIRST, pinned, READABLE, roundBySlug, type RoundRow } from '../measuring/index.ts';
import { cut, errors, lastSeen, limitOf, type PageArgs, type RequestContext } from '../platform/index.ts';
import { type CaseRow, counted } from './figures.ts';
import type { EditionFile, EditionFilePage, EditionFinalAnswer, EditionOpinion, ItemRemark, RoundEdition } from './result.type.ts';

/** A response `e` of an earlier edition was in its figures, unless its case was left out. */
const COUNTED = `(e.state = 'approved' or (e.state = 'submitted' and not e.needs_review))`;
/** The case that a response `p` is about, or was before it was handed over. */
const ITS_CASE = 'coalesce(p.round_case_id, p.former_round_case_id)';
/** The first opinions on the cases `c` of an edition. */
const RESPONSES = `
    join round r on r.organisation_id = c.organisation_id and r.id = c.round_id
    join edition_response e on e.organisation_id = c.organisation_id and e.round_id = c.round_id and e.edition = c.edition
    join response p on p.organisation_id = e.organisation_id and p.id = e.response_id and ${ITS_CASE} = c.round_case_id and ${FIRST}
    join round_case k on k.organisation_id = c.organisation_id and k.id = c.round_case_id`;
/** Those ($2, $3) that were in its figures; of these teams ($4) only where they are given. */
const IN_FIGURES = `
  from edition_case c ${RESPONSES}
  where c.organisation_id = $1 and c.round_id = $2 and c.edition = $3 and c.left_out_reason is null and ${COUNTED} and ($4::uuid[] is null or c.team_id = any($4))`;

/** The editions of a round that were closed, the first one first, each with its reopening where there was one. */
export function editions(ctx: RequestContext, roundId: string): Promise<RoundEdition[]> {
  return ctx.unit.sql<RoundEdition>(`
    select s.edition, s.closed_at, c.name as closed_by, e.reopened_at, m.name as reopened_by, e.reason
    from snapshot s join member c on c.organisation_id = s.organisation_id and c.id = s.closed_by
      left join round_edition e on e.organisation_id = s.organisation_id and e.round_id = s.round_id and e.edition = s.edition
      left join member m on m.organisation_id = e.organisation_id and m.id = e.reopened_by
    where s.organisation_id = $1 and s.round_id = $2 order by s.edition`, [ctx.organisationId, roundId]);
}

/** The decisions on the case `c` in an edition where two opinions differed, by item code. */
const FINAL = `coalesce((select jsonb_object_agg(z.item_code, jsonb_build_object('value', w.value, 'mark', w.mark, 'reason', w.reason, 'decidedByName', d.name)) from final_answer z
  join edition_final_answer y on y.organisation_id = z.organisation_id and y.round_id = c.round_id and y.edition = c.edition and y.final_answer_id = z.id
  join final_answer_history w on w.organisation_id = y.organisation_id and w.final_answer_id = y.final_answer_id and w.revision = y.revision
  join member d on d.organisation_id = w.organisation_id and d.id = w.decided_by
  where z.organisation_id = c.organisation_id and z.round_case_id = c.round_case_id), '{}')`;

/** What was noted in an edition of the call to the coach of the case `c`. */
const CALL = `(case when r.phone_item is not null then (select jsonb_build_object('outcome', w.outcome, 'calledBackMinutes', w.called_back_minutes) from reachability_call b
  join edition_call y on y.organisation_id = b.organisation_id and y.round_id = c.round_id and y.edition = c.edition and y.reachability_call_id = b.id
  join reachability_call_history w on w.organisation_id = y.organisation_id and w.reachability_call_id = y.reachability_call_id and w.revision = y.revision
  where b.organisation_id = c.organisation_id and b.round_id = c.round_id and b.professional_id = c.coach_id) end)`;

/** The figures of an earlier edition over these teams, from what they rested on at its closing. */
export async function editionFigures(ctx: RequestContext, round: RoundRow, edition: number, teamIds: readonly string[], { sampled }: FidelityResult): Promise<FidelityResult> {
  const { definition, instrument } = await pinned(ctx, round);
  const cases = await ctx.unit.sql<CaseRow>(`
    select k.trajectory_id, k.family_id, c.team_id, ${CALL} as call,
      coalesce((select jsonb_object_agg(n.item_code, jsonb_build_object('value', h.value, 'mark', h.mark)) from answer n
        join edition_answer x on x.organisation_id = n.organisation_id and x.round_id = c.round_id and x.edition = c.edition and x.answer_id = n.id
        join answer_history h on h.organisation_id = x.organisation_id and h.answer_id = x.answer_id and h.revision = x.revision
        where n.organisation_id = p.organisation_id and n.response_id = p.id), '{}') || ${FINAL} as answers
    ${IN_FIGURES}`, [ctx.organisationId, round.id, edition, teamIds]);
  return fidelityFigures({ instrument, scales: definition.scales, cases: counted(definition, instrument, cases), sampled });
}

export interface EditionCounts { drawn: number; unreviewed: number; objections: number }

export async function editionCounts(ctx: RequestContext, roundId: string, edition: number, teamIds: readonly string[] | null): Promise<EditionCounts> {
  const values = [ctx.organisationId, roundId, edition, teamIds];
  const [row] = await ctx.unit.sql<EditionCounts>(`
    select count(c.round_case_id) as drawn,
      count(distinct k.family_id) filter (where c.reason = 'objection' or (k.status = 'outside' and k.reason = 'objection')) as objections,
      (select count(*) ${IN_FIGURES} and e.state = 'submitted') as unreviewed
    from round_case k left join edition_case c on c.organisation_id = k.organisation_id and c.round_id = k.round_id and c.edition = $3 and c.round_case_id = k.id
    where k.organisation_id = $1 and k.round_id = $2 and ($4::uuid[] is null or coalesce(c.team_id, k.team_id) = any($4))`, values);
  return row!;
}

/**
 * What assessors had remarked when the edition was closed, of the cases that one may see outside the results too. First the files, then file by file
 * (`materialized`, `offset 0`): an edition has no statistics yet when it is first read, and tables joined in another order took minutes then.
 */
export async function editionRemarks(ctx: RequestContext, roundId: string, edition: number, teamIds: readonly string[] | null): Promise<ItemRemark[]> {
  const rows = await ctx.unit.sql<ItemRemark & { familyId: string }>(`
    with file as materialized (
      select p.id as response_id, c.team_id, k.family_id, f.client_number
      from edition_case c ${RESPONSES}
        join family f on f.organisation_id = k.organisation_id and f.id = k.family_id
        join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
      where c.organisation_id = $1 and c.round_id = $5 and c.edition = $6 and c.left_out_reason is null and ${COUNTED} and ($7::uuid[] is null or c.team_id = any($7))
        and ${trajectoryWithin('t')})
    select a.item_code, file.team_id, file.family_id, file.client_number, a.mark, a.remark
    from file cross join lateral (
      select n.id, n.item_code, h.mark, h.remark from answer n
        join edition_answer x on x.organisation_id = n.organisation_id and x.round_id = $5 and x.edition = $6 and x.answer_id = n.id
        join answer_history h on h.organisation_id = x.organisation_id and h.answer_id = x.answer_id and h.revision = x.revision
      where n.organisation_id = $1 and n.response_id = file.response_id offset 0) a
    where a.remark is not null
    order by file.client_number, a.id limit 5000`, [...scopeOf(ctx, 'case.read'), roundId, edition, teamIds]);
  audit.recordRead(ctx, 'case', rows.map(({ familyId }) => familyId));
  return rows;
}

/** A case that somebody scores again now: what another found there before, and what he found himself, he reads in his own file. */
const NOT_IN_MY_HANDS = `not exists (
  select from assignment o join response q on q.organisation_id = o.organisation_id and q.assignment_id = o.id
  where o.organisation_id = c.organisation_id and o.round_case_id = c.round_case_id and o.assessor_id = $4 and q.state in ('assigned', 'in_progress', 'returned'))`;

/** The answers `n` of a response as they were, `h`, in the edition $6 of the round $5. */
const answersAsTheyWere = (response: 'p' | 'q'): string => `from answer n
  join edition_answer x on x.organisation_id = n.organisation_id and x.round_id = $5 and x.edition = $6 and x.answer_id = n.id
  join answer_history h on h.organisation_id = x.organisation_id and h.answer_id = x.answer_id and h.revision = x.revision
  where n.organisation_id = ${response}.organisation_id and n.response_id = ${response}.id`;

/**
 * The files of an earlier edition by client number, each with its first opinion, the second one where there was one, the decisions where they differed,
 * documents and comments as they were when it was closed. A reviewer reads all of them, others those of the cases that they see outside the round too.
 */
export async function editionFiles(ctx: RequestContext, slug: string, edition: number, { first, after }: PageArgs): Promise<EditionFilePage> {
  const round = await roundBySlug(ctx, slug);
  const closing = (await editions(ctx, round.id)).find((each) => each.edition === edition && each.reopenedAt);
  if (!closing) throw errors.notFound({ kind: 'edition' });
  const { definition } = await pinned(ctx, round);
  const [clientNumber, number, id] = lastSeen(after, 'text', 'int', 'uuid');
  const rows = await ctx.unit.sql<EditionFile & { familyId: string; secondAnswers: Record<string, EditionOpinion>; finalAnswers: Record<string, EditionFinalAnswer> }>(`
    select c.round_case_id, k.family_id, f.client_number, t.number as trajectory_number, m.name as team_name, c.left_out_reason, e.assessor_name, s.assessor_name as second_assessor_name, e.state,
      coalesce((select jsonb_agg(jsonb_build_object('itemCode', n.item_code, 'value', h.value, 'mark', h.mark, 'remark', h.remark) order by n.id) ${answersAsTheyWere('p')}), '[]') as answers,
      coalesce((select jsonb_object_agg(n.item_code, jsonb_build_object('value', h.value, 'mark', h.mark, 'remark', h.remark)) ${answersAsTheyWere('q')}), '{}') as second_answers, ${FINAL} as final_answers,
      coalesce((select jsonb_agg(jsonb_build_object('documentCode', d.document_code, 'present', x.present) order by d.document_code) from document_check d
        join edition_document x on x.organisation_id = d.organisation_id and x.round_id = $5 and x.edition = $6 and x.document_check_id = d.id
        where d.organisation_id = p.organisation_id and d.response_id = p.id), '[]') as documents,
      coalesce((select jsonb_agg(jsonb_build_object('itemCode', x.item_code, 'text', x.text, 'authorName', w.name, 'writtenAt', x.written_at) order by x.written_at, x.id) from review_comment x
        join member w on w.organisation_id = x.organisation_id and w.id = x.author_id
        where x.organisation_id = p.organisation_id and x.response_id = p.id and x.written_at <= $7), '[]') as comments
    from edition_case c
      join round_case k on k.organisation_id = c.organisation_id and k.id = c.round_case_id
      join family f on f.organisation_id = k.organisation_id and f.id = k.family_id
      join trajectory t on t.organisation_id = k.organisation_id and t.id = k.trajectory_id
      join team m on m.organisation_id = c.organisation_id and m.id = c.team_id
      left join (edition_response e join response p on p.organisation_id = e.organisation_id and p.id = e.response_id and ${FIRST})
        on e.organisation_id = c.organisation_id and e.round_id = c.round_id and e.edition = c.edition and ${ITS_CASE} = c.round_case_id
      left join (edition_response s join response q on q.organisation_id = s.organisation_id and q.id = s.response_id and q.opinion = 'second' and s.state = 'submitted')
        on s.organisation_id = c.organisation_id and s.round_id = c.round_id and s.edition = c.edition and q.round_case_id = c.round_case_id
    where c.organisation_id = $1 and c.round_id = $5 and c.edition = $6 and ($8::boolean or ${trajectoryWithin('t')}) and ${READABLE.replaceAll('$2', '$4')} and ${NOT_IN_MY_HANDS}
      and ($9::text is null or (f.client_number, t.number, c.round_case_id) > ($9, $10::int, $11::uuid))
    order by f.client_number, t.number, c.round_case_id limit $12`,
  [...scopeOf(ctx, 'case.read'), round.id, edition, closing.closedAt, ctx.holds('response.review'), clientNumber, number, id, limitOf(first)]);
  for (const row of rows) {
    const codes = new Set([...row.answers.map(({ itemCode }) => itemCode), ...Object.keys(row.secondAnswers)]);
    row.answers = [...codes].map((itemCode) => ({
      ...(row.answers.find((answer) => answer.itemCode === itemCode) ?? { itemCode, value: null, mark: false, remark: null }),
      second: row.secondAnswers[itemCode] ?? null, final: row.finalAnswers[itemCode] ?? null,
    }));
  }
  const page = cut(rows, first, (row) => [row.clientNumber, row.trajectoryNumber, row.roundCaseId]);
  audit.recordRead(ctx, 'case', page.items.map(({ familyId }) => familyId));
  return { ...page, roundName: round.name, edition: closing, document: definition, instrumentCode: round.instrumentCode };
}
