import { createHash } from 'node:crypto';
import { type RequestContext, uuid } from '../platform/index.ts';
import type { RoundRow } from './rounds.queries.ts';
import type { ResponseState } from './states.ts';

/** An answer of an imported checklist; `value` is JSON text, null where only a mark or a remark was given. */
export interface ImportedAnswer { itemCode: string; value: string | null; mark: boolean; remark: string | null }

/** A trajectory that a checklist can be about, with what the round has of it already. */
export interface ImportTarget {
  clientNumber: string; trajectoryId: string; trajectoryNumber: number; familyId: string; teamId: string; endedOn: string | null; closingReason: string | null;
  /** Whether it belongs to the method that the round measures. */
  ofProgramme: boolean;
  roundCaseId: string | null; assignmentId: string | null; responseId: string | null; importedHash: string | null; state: ResponseState | null;
}

/** A filled-in checklist as it is kept: about this trajectory, in the team that it counts for. */
export interface PreparedChecklist { target: ImportTarget; teamId: string; assessorName: string | null; answers: readonly ImportedAnswer[]; hash: string }

/** What a checklist is made of, so that the same one is known again. */
export const checklistHash = (teamId: string, assessorName: string | null, answers: readonly ImportedAnswer[]): string =>
  createHash('sha256').update(JSON.stringify([teamId, assessorName, ...answers.map(({ itemCode, value, mark, remark }) => [itemCode, value, mark, remark])])).digest('base64');

/** The trajectories of these families, whatever their method, by client number. `roundId` null: of a round that is not there yet. */
export async function importTargets(ctx: RequestContext, { id, programmeId }: { id: string | null; programmeId: string }, clientNumbers: readonly string[]): Promise<Map<string, ImportTarget[]>> {
  const rows = await ctx.unit.sql<ImportTarget>(`
    select f.client_number, t.id as trajectory_id, t.number as trajectory_number, t.family_id, t.team_id, t.ended_on, t.closing_reason, t.programme_id = $3 as of_programme,
      c.id as round_case_id, a.id as assignment_id, p.id as response_id, p.imported_hash, p.state
    from family f
      join trajectory t on t.organisation_id = f.organisation_id and t.family_id = f.id
      left join round_case c on c.organisation_id = t.organisation_id and c.trajectory_id = t.id and c.round_id = $4
      left join assignment a on a.organisation_id = c.organisation_id and a.round_case_id = c.id
      left join response p on p.organisation_id = a.organisation_id and p.assignment_id = a.id
    where f.organisation_id = $1 and f.client_number = any($2) order by t.number`, [ctx.organisationId, clientNumbers, programmeId, id]);
  return Map.groupBy(rows, ({ clientNumber }) => clientNumber);
}

/** Rows per statement: none takes long enough to be broken off, and their number does not grow with what is in a row. */
const CASES = 5_000;
const ANSWERS = 40_000;

/** Keeps checklists in a round whose import is open: new ones, and others as they are now. Each is handed in, and needs no review. */
export async function writeChecklists(ctx: RequestContext, { id: roundId }: Pick<RoundRow, 'id'>, checklists: readonly PreparedChecklist[]): Promise<void> {
  const changed = checklists.filter(({ target }) => target.responseId !== null);
  const responseIds = checklists.map(({ target }) => target.responseId ?? uuid());
  const added = checklists.flatMap((checklist, index) => (checklist.target.responseId === null ? [{ ...checklist, responseId: responseIds[index]! }] : []));
  for (const some of slices(added, CASES)) await addCases(ctx, roundId, some);
  for (const some of slices(changed, CASES)) await openAgain(ctx, some);
  for (const answers of answersOf(checklists, responseIds)) await keepAnswers(ctx, answers);
  for (const some of slices(changed, CASES)) await emptyOthers(ctx, some);
  for (const some of slices(responseIds, CASES)) {
    await ctx.unit.sql(`update response set state = 'submitted', needs_review = false, submitted_at = $3 where organisation_id = $1 and id = any($2)`, [ctx.organisationId, some, ctx.clock.now()]);
  }
}

async function addCases(ctx: RequestContext, roundId: string, added: readonly (PreparedChecklist & { responseId: string })[]): Promise<void> {
  const of = <T>(value: (each: (typeof added)[number]) => T): T[] => added.map(value);
  await ctx.unit.sql(`
    with given as (
      select * from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::uuid[], $8::uuid[], $9::uuid[], $10::date[], $11::text[], $12::text[], $13::text[])
        as g (case_id, assignment_id, response_id, trajectory_id, family_id, team_id, ended_on, closing_reason, assessor_name, hash)),
    teams as (
      insert into round_team (organisation_id, round_id, team_id) select distinct $1::uuid, $2::uuid, g.team_id from given g
        where not exists (select from round_team t where t.organisation_id = $1 and t.round_id = $2 and t.team_id = g.team_id) on conflict do nothing),
    cases as (
      insert into round_case (organisation_id, round_id, id, trajectory_id, family_id, team_id, stratum_team_id, ended_on, closing_reason, status, revision)
      select $1, $2, g.case_id, g.trajectory_id, g.family_id, g.team_id, g.team_id, g.ended_on, g.closing_reason, 'drawn', 1 from given g),
    assignments as (
      insert into assignment (organisation_id, round_id, id, round_case_id, assessor_name, assigned_at, revision)
      select $1, $2, g.assignment_id, g.case_id, g.assessor_name, $3, 1 from given g)
    insert into response (organisation_id, round_id, id, assignment_id, round_case_id, state, needs_review, imported_hash, revision)
      select $1, $2, g.response_id, g.assignment_id, g.case_id, 'in_progress', false, g.hash, 1 from given g`,
  [
    ctx.organisationId, roundId, ctx.clock.now(), of(() => uuid()), of(() => uuid()), of(({ responseId }) => responseId), of(({ target }) => target.trajectoryId),
    of(({ target }) => target.familyId), of(({ teamId }) => teamId), of(({ target }) => target.endedOn), of(({ target }) => target.closingReason),
    of(({ assessorName }) => assessorName), of(({ hash }) => hash),
  ]);
}

async function openAgain(ctx: RequestContext, changed: readonly PreparedChecklist[]): Promise<void> {
  await ctx.unit.sql(`
    with given as (select * from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[]) as g (case_id, assignment_id, response_id, team_id, assessor_name, hash)),
    teams as (
      insert into round_team (organisation_id, round_id, team_id) select distinct c.organisation_id, c.round_id, g.team_id from given g join round_case c on c.organisation_id = $1 and c.id = g.case_id
        where not exists (select from round_team t where t.organisation_id = $1 and t.round_id = c.round_id and t.team_id = g.team_id) on conflict do nothing),
    cases as (update round_case c set team_id = g.team_id, stratum_team_id = g.team_id, revision = c.revision + 1 from given g where c.organisation_id = $1 and c.id = g.case_id),
    assignments as (update assignment a set assessor_name = g.assessor_name, revision = a.revision + 1 from given g where a.organisation_id = $1 and a.id = g.assignment_id)
    update response p set state = 'in_progress', imported_hash = g.hash, revision = p.revision + 1 from given g where p.organisation_id = $1 and p.id = g.response_id`,
  [
    ctx.organisationId, changed.map(({ target }) => target.roundCaseId), changed.map(({ target }) => target.assignmentId), changed.map(({ target }) => target.responseId),
    changed.map(({ teamId }) => teamId), changed.map(({ assessorName }) => assessorName), changed.map(({ hash }) => hash),
  ]);
}

/** Answers as columns; each names its response by its place in `responseIds`. */
interface Answers { responseIds: readonly string[]; places: number[]; codes: string[]; values: (string | null)[]; marks: boolean[]; remarks: (string | null)[] }

function* answersOf(checklists: readonly PreparedChecklist[], ids: readonly string[]): Generator<Answers> {
  const fresh = (from: number): Answers & { from: number } => ({ from, responseIds: [], places: [], codes: [], values: [], marks: [], remarks: [] });
  let batch = fresh(0);
  for (const [index, { answers }] of checklists.entries()) {
    for (const { itemCode, value, mark, remark } of answers) {
      batch.places.push(index - batch.from + 1);
      batch.codes.push(itemCode);
      batch.values.push(value);
      batch.marks.push(mark);
      batch.remarks.push(remark);
    }
    if (batch.places.length < ANSWERS && index < checklists.length - 1) continue;
    yield { ...batch, responseIds: ids.slice(batch.from, index + 1) };
    batch = fresh(index + 1);
  }
}

async function keepAnswers(ctx: RequestContext, { responseIds, places, codes, values, marks, remarks }: Answers): Promise<void> {
  await ctx.unit.sql(`
    insert into answer as old (organisation_id, id, response_id, item_code, value, mark, remark, saved_at, saved_by, revision)
    select $1, uuidv7(), ($4::uuid[])[g.place], g.code, g.value::jsonb, g.mark, g.remark, $3, $2, 1
    from unnest($5::int[], $6::text[], $7::text[], $8::boolean[], $9::text[]) as g (place, code, value, mark, remark)
    on conflict (organisation_id, response_id, item_code) do update
      set value = excluded.value, mark = excluded.mark, remark = excluded.remark, saved_at = excluded.saved_at, saved_by = excluded.saved_by, revision = old.revision + 1
      where (old.value, old.mark, old.remark) is distinct from (excluded.value, excluded.mark, excluded.remark)`,
  [ctx.organisationId, ctx.memberId, ctx.clock.now(), responseIds, places, codes, values, marks, remarks]);
}

/** Empties what a checklist had before and has no longer. */
async function emptyOthers(ctx: RequestContext, changed: readonly PreparedChecklist[]): Promise<void> {
  const given = changed.map(({ target, answers }) => ({ response: target.responseId, codes: answers.map(({ itemCode }) => itemCode) }));
  await ctx.unit.sql(`
    update answer n set value = null, mark = false, remark = null, saved_at = $3, saved_by = $2, revision = n.revision + 1
    from jsonb_to_recordset($4::jsonb) as g (response uuid, codes text[])
    where n.organisation_id = $1 and n.response_id = g.response and n.item_code <> all(g.codes) and (n.value is not null or n.mark or n.remark is not null)`,
  [ctx.organisationId, ctx.memberId, ctx.clock.now(), JSON.stringify(given)]);
}

function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let start = 0; start < list.length; start += size) yield list.slice(start, start + size);
}
