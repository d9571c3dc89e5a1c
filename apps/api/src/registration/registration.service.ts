import { checkCell, checkJudgement, isAskedAt, isFilledIn, itemByCode, whomProblem } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { oneAtATime } from '../caseload/index.ts';
import { badField, errors, insertRow, type Problem, type RequestContext, uuid } from '../platform/index.ts';
import type { KeptCell } from './cases.queries.ts';
import { type Method, methodOf } from './method.ts';
import { JudgementEntity } from './registration.entity.ts';
import { registrationErrors } from './registration.errors.ts';
import type { JudgeInput, RegistrationCellInput, SaveRegistrationInput } from './registration.input.ts';
import { dateOf, openCase, type OpenCase, registration } from './registration.queries.ts';
import type { Registration, SavedRegistration } from './registration.type.ts';
import type { Moment } from './states.ts';

/**
 * Keeps cells as they are given, all or none, and gives them back as they are kept, nothing else: to read is another operation, which is written down. What is
 * there already in the same words is no conflict: the saving of it was lost on its way back.
 */
export async function saveRegistration(ctx: RequestContext, { trajectoryId, coder, moment, cells }: SaveRegistrationInput): Promise<SavedRegistration> {
  const verb = coder === 'first' ? 'case.write' : 'registration.code';
  if (!ctx.holds(verb)) throw errors.forbidden({ verb });
  const open = await openCase(ctx, trajectoryId, coder, verb);
  if (open.registration?.handedInAt) throw registrationErrors.handedIn();
  const method = await methodOf(ctx, open.programmeId);
  const kept = checkedCells(method, open, moment, cells, open.mine || coder === 'second');
  const changed = kept.filter(({ before, cell }) => !isDeepStrictEqual({ v: before?.v ?? null, e: before?.e }, { v: cell.v, e: cell.e }));
  const stale = changed.filter(({ before, given }) => (before?.n ?? 0) !== given.revision);
  if (stale.length > 0) {
    throw errors.conflict({ current: stale.map(({ given: { itemCode, personId }, before }) => ({ itemCode, personId: personId ?? null, moment, value: before?.v ?? null, explanation: before?.e ?? null, revision: before?.n ?? 0 })) });
  }
  if (changed.length > 0) {
    await write(ctx, open, coder, moment, changed);
    await audit.record(ctx, { verb: coder === 'first' ? 'case.register' : 'registration.code', subjects: [open.familyId, trajectoryId], fields: [...new Set(changed.map(({ given }) => given.itemCode))] });
  }
  return {
    trajectoryId, savedAt: changed.length > 0 ? ctx.clock.now() : dateOf(open.registration?.savedAt),
    cells: kept.map((each) => {
      const { v, e = null, n } = changed.includes(each) ? each.cell : { ...each.cell, n: each.before?.n ?? 0 };
      return { itemCode: each.given.itemCode, personId: each.given.personId ?? null, moment, value: v, explanation: e, revision: n };
    }),
  };
}

interface Checked { given: RegistrationCellInput; cell: KeptCell; before: KeptCell | undefined }

function checkedCells({ definition, instrument }: Method, open: OpenCase, moment: Moment, cells: readonly RegistrationCellInput[], seesSpecial: boolean): Checked[] {
  if (!instrument) throw registrationErrors.noList();
  const problems: Problem[] = [];
  const hidden = new Set<string>();
  const seen = new Set<string>();
  const checked = cells.flatMap((given, index): Checked[] => {
    const refuse = (field: string, nl: string, en: string): [] => {
      problems.push({ field: `cells.${index}.${field}`, message: { nl, en } });
      return [];
    };
    const { itemCode, personId = null, value, explanation = null } = given;
    const item = itemByCode(instrument, itemCode);
    if (!item || !isFilledIn(item)) return refuse('itemCode', `${itemCode} wordt hier niet gevraagd`, `${itemCode} is not asked here`);
    const person = open.persons.find(({ id }) => id === personId);
    if (personId !== null && !person) return refuse('personId', 'deze persoon hoort niet bij dit gezin', 'this person does not belong to this family');
    if (!isAskedAt(item, moment)) return refuse('itemCode', `${itemCode} wordt op dit moment niet gevraagd`, `${itemCode} is not asked at this moment`);
    if (seen.has(`${itemCode} ${personId ?? ''}`)) return refuse('itemCode', `${itemCode} staat er twee keer in`, `${itemCode} is there twice`);
    seen.add(`${itemCode} ${personId ?? ''}`);
    if (item.sensitivity === 'special_category' && !seesSpecial) hidden.add(itemCode);
    const before = open.sheets.find((sheet) => sheet.personId === personId && sheet.moment === moment)?.cells[itemCode];
    const n = (before?.n ?? 0) + 1;
    const problem = whomProblem(item, person?.role ?? null);
    if (problem) return refuse('personId', problem.message.nl, problem.message.en);
    if (value === null || value === undefined) return explanation?.trim() ? refuse('explanation', 'een toelichting hoort bij een antwoord', 'an explanation goes with an answer') : [{ given, cell: { v: null, n }, before }];
    const result = checkCell(definition, item, person?.role ?? null, { value, explanation });
    if (!result.ok) return refuse(result.problem.field === 'person' ? 'personId' : result.problem.field, result.problem.message.nl, result.problem.message.en);
    return [{ given, cell: { v: result.value, ...(result.explanation !== null && { e: result.explanation }), n }, before }];
  });
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  if (hidden.size > 0) throw registrationErrors.ownWorkersOnly({ items: [...hidden].join(', ') });
  return checked;
}


async function write(ctx: RequestContext, open: OpenCase, coder: 'first' | 'second', moment: Moment, changed: readonly Checked[]): Promise<void> {
  const now = ctx.clock.now();
  const sheets = [...Map.groupBy(changed, ({ given }) => given.personId ?? null)].map(([personId, of]) => (
    { id: uuid(), changeId: uuid(), personId, cells: Object.fromEntries(of.map(({ given, cell }) => [given.itemCode, cell])) }
  ));
  // Two first saves at the same moment: the second fails as a serialization error and is run again.
  const [kept] = await ctx.unit.sql<{ id: string }>(`
    insert into registration (organisation_id, id, trajectory_id, coder, coder_id, saved_at, saved_by, as_of, revision) values ($1, $2, $3, $4, $8, $5, $6, $7, 1)
    on conflict (organisation_id, trajectory_id, coder) do update set saved_at = excluded.saved_at, saved_by = excluded.saved_by, as_of = excluded.as_of returning id`,
  [ctx.organisationId, uuid(), open.id, coder, now, ctx.memberId, ctx.clock.today(), coder === 'second' ? ctx.memberId : null]);
  await ctx.unit.sql(`
    with given as (select * from jsonb_to_recordset($3::jsonb) as g (id uuid, "changeId" uuid, "personId" uuid, cells jsonb)),
      sheet as (insert into registration_sheet as s (organisation_id, id, registration_id, person_id, moment, cells) select $1, id, $2, "personId", $4, cells from given
        on conflict (organisation_id, registration_id, person_id, moment) do update set cells = s.cells || excluded.cells returning s.id, s.person_id)
    insert into registration_change (organisation_id, id, sheet_id, cells, imported, changed_at, changed_by)
      select $1, g."changeId", s.id, g.cells, false, $5, $6 from given g join sheet s on s.person_id is not distinct from g."personId"`,
  [ctx.organisationId, kept!.id, JSON.stringify(sheets), moment, now, ctx.memberId]);
}

/** Keeps what a professional chose; what was chosen before stays in the history. Never called by anything but a person. */
export async function judge(ctx: RequestContext, { trajectoryId, classification, earlier, ...choice }: JudgeInput): Promise<Registration> {
  const open = await openCase(ctx, trajectoryId, 'first', 'case.write');
  const { definition } = await methodOf(ctx, open.programmeId);
  const known = (definition.classifications ?? []).map(({ code }) => code);
  if (!known.includes(classification)) throw badField('classification', { nl: 'is geen indeling van deze methodiek', en: 'is no classification of this method' }, { nl: known.join(', '), en: known.join(', ') });
  const given = { option: choice.option, second: choice.second || null, reason: choice.reason?.trim() || null };
  const problems = checkJudgement(definition, classification, given);
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  await oneAtATime(ctx, [open.familyId]);
  const chosen = await ctx.unit.sql<{ option: string; second: string | null }>(
    'select option, second from judgement where organisation_id = $1 and trajectory_id = $2 and classification = $3 order by judged_at desc, id desc', [ctx.organisationId, trajectoryId, classification]);
  if (chosen.length !== earlier) throw errors.conflict({ current: { earlier: chosen.length, option: chosen[0]?.option ?? null, second: chosen[0]?.second ?? null } });
  await insertRow(ctx, JudgementEntity, { trajectoryId, classification, ...given, judgedAt: ctx.clock.now(), judgedBy: ctx.memberId });
  await audit.record(ctx, { verb: 'case.judge', subjects: [open.familyId, trajectoryId], fields: [classification] });
  return registration(ctx, trajectoryId, 'first', 'case.write');
}
