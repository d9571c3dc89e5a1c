import { type HandedIn, type Item, items as itemsOf, needsReview, requiredItems, RESPONSE_MACHINE, transition, validateAnswer } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, isUuid, type Problem, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { AssignmentEntity } from './assignment.entity.ts';
import { measuringErrors } from './measuring.errors.ts';
import { type Pinned, pinned } from './pinned.ts';
import { CALLED } from './reachability.ts';
import { ResponseEntity } from './response.entity.ts';
import type { SaveAnswerInput, SaveDocumentInput } from './response.input.ts';
import type { Answer, DocumentCheck, Response, SavedAnswer, SavedDocument } from './response.type.ts';
import { READABLE, scoring } from './responses.queries.ts';
import { roundById } from './rounds.queries.ts';
import type { ResponseState, RoundState } from './states.ts';

/** Declared once, by who comes from outside; declaring it again changes nothing. */
export async function declareSecrecy(ctx: RequestContext): Promise<boolean> {
  const declared = await ctx.unit.sql(
    'update member set secrecy_declared_at = $3 where organisation_id = $1 and id = $2 and external and secrecy_declared_at is null returning id', [ctx.organisationId, ctx.memberId, ctx.clock.now()],
  );
  if (declared.length > 0) await audit.record(ctx, { verb: 'response.secrecy', subjects: [ctx.memberId], fields: ['secrecyDeclaredAt'] });
  return true;
}

/** States that one had no part in the help to this family; again changes nothing. */
export async function declareIndependence(ctx: RequestContext, assignmentId: string): Promise<Response> {
  const assignment = await findRow(ctx, AssignmentEntity, assignmentId);
  if (assignment.assessorId !== ctx.memberId) throw errors.notFound({ kind: 'assignment' });
  const response = await scoring(ctx, assignmentId);
  if (response.secrecyRequired) throw measuringErrors.secrecyNotDeclared();
  if (assignment.independenceDeclaredAt) return response;
  if (response.roundState === 'closed') throw measuringErrors.roundClosed();
  await updateRow(ctx, AssignmentEntity, assignment, { independenceDeclaredAt: ctx.clock.now() });
  await audit.record(ctx, { verb: 'response.independence', subjects: [assignmentId], fields: ['independenceDeclaredAt'] });
  return { ...response, independenceDeclared: true };
}

/** What saving needs to know of a response, with the row that is there already for this code. */
interface Open<T> {
  state: ResponseState;
  roundState: RoundState;
  instrumentCode: string;
  adoptedVersionId: string;
  configurationId: string | null;
  sha256: string;
  independenceDeclared: boolean;
  secrecyRequired: boolean;
  /** Codes of the items that count and have an answer. */
  answered: string[];
  /** A call to the coach answers the question about it. */
  phoneItem: string | null;
  current: (T & { id: string }) | null;
}

const ANSWER = `select jsonb_build_object('id', n.id, 'itemCode', n.item_code, 'value', n.value, 'mark', n.mark, 'remark', n.remark, 'source', n.source, 'revision', n.revision, 'savedAt', n.saved_at)
  from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id and n.item_code = $4`;
const DOCUMENT = `select jsonb_build_object('id', d.id, 'documentCode', d.document_code, 'present', d.present, 'revision', d.revision, 'savedAt', d.saved_at)
  from document_check d where d.organisation_id = p.organisation_id and d.response_id = p.id and d.document_code = $4`;

/**
 * A row by its key, looked up after the rows that stand before it. Where a table holds many organisations the planner takes organisation and id
 * for independent, finds one row everywhere, and begins anywhere: a save then ran through all files of its assessor, 35 ms among two million answers.
 */
const byKey = (table: string, alias: string, id: string): string =>
  `cross join lateral (select * from ${table} k where k.organisation_id = $1 and k.id = ${id} offset 0) ${alias}`;

/** One's own response while it is open, with the pinned version. Each refusal says what stands in the way. */
async function open<T>(ctx: RequestContext, responseId: string, current: string, code: string): Promise<Open<T> & Pinned> {
  const [row] = !isUuid(responseId) ? [] : await ctx.unit.sql<Open<T>>(`
    select p.state, r.state as round_state, r.instrument_code, r.adopted_version_id, r.configuration_id, v.sha256, a.independence_declared_at is not null as independence_declared,
      s.external and s.secrecy_declared_at is null as secrecy_required,
      array(select n.item_code from answer n where n.organisation_id = p.organisation_id and n.response_id = p.id
        and n.value is not null and n.item_code = any(r.scored_items)) as answered,
      case when ${CALLED} then r.phone_item end as phone_item,
      (${current}) as current
    from (select * from response where organisation_id = $1 and id = $3 offset 0) p
      ${byKey('assignment', 'a', 'p.assignment_id')} ${byKey('member', 's', 'a.assessor_id')} ${byKey('round', 'r', 'p.round_id')}
      ${byKey('adopted_version', 'v', 'r.adopted_version_id')} ${byKey('round_case', 'c', 'p.round_case_id')} ${byKey('family', 'f', 'c.family_id')}
    where a.assessor_id = $2 and ${READABLE}`, [ctx.organisationId, ctx.memberId, responseId, code]);
  if (!row) throw errors.notFound({ kind: 'response' });
  const version = await pinned(ctx, row);
  if (row.roundState === 'closed') throw measuringErrors.roundClosed();
  if (!transition(RESPONSE_MACHINE, row.state, 'answer')) throw measuringErrors.responseNotOpen();
  if (row.secrecyRequired) throw measuringErrors.secrecyNotDeclared();
  if (!row.independenceDeclared && version.instrument.policy.independence === 'independent') throw measuringErrors.independenceNotDeclared();
  return { ...row, ...version };
}

/** Keeps one answer as it is given. What is there already in the same words is not a conflict: the saving of it was lost on its way back. */
export async function saveAnswer(ctx: RequestContext, input: SaveAnswerInput): Promise<SavedAnswer> {
  const response = await open<Answer>(ctx, input.responseId, ANSWER, input.itemCode);
  const item = itemOf(response, input.itemCode);
  if (item.code === response.phoneItem) throw measuringErrors.answeredByCall();
  const given = { value: checkedValue(response, item, input.value ?? null), mark: checkedMark(response, item, input.mark), remark: input.remark?.trim() || null, source: checkedSource(item, input.source, response.current) };
  const { current } = response;
  if (current && isDeepStrictEqual({ value: current.value, mark: current.mark, remark: current.remark, source: current.source }, given)) {
    return { answer: current, state: response.state, answered: countAnswered(response, item, given.value !== null) };
  }
  if ((current?.revision ?? 0) !== input.revision) throw errors.conflict({ current });
  const answer = { itemCode: item.code, ...given, revision: input.revision + 1, savedAt: ctx.clock.now() };
  const value = given.value === null ? null : JSON.stringify(given.value);
  const state = await begun(ctx, input.responseId, response.state);
  // A first save that somebody else is making too fails here as a serialization error and is run again.
  await ctx.unit.send(current
    ? 'update answer set value = $3, mark = $4, remark = $5, source = $6, saved_at = $7, saved_by = $8, revision = $9 where organisation_id = $1 and id = $2'
    : `insert into answer (organisation_id, id, value, mark, remark, source, saved_at, saved_by, revision, response_id, item_code)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (organisation_id, response_id, item_code) do nothing`,
  [ctx.organisationId, current?.id ?? uuid(), value, answer.mark, answer.remark, answer.source, answer.savedAt, ctx.memberId, answer.revision, ...(current ? [] : [input.responseId, item.code])]);
  await audit.record(ctx, { verb: 'response.score', subjects: [input.responseId], fields: [item.code] });
  return { answer, state, answered: countAnswered(response, item, given.value !== null) };
}

/** Keeps whether a document is in the case file. */
export async function saveDocument(ctx: RequestContext, input: SaveDocumentInput): Promise<SavedDocument> {
  const response = await open<DocumentCheck>(ctx, input.responseId, DOCUMENT, input.documentCode);
  const { current, definition } = response;
  if (!definition.documents.some(({ code }) => code === input.documentCode)) {
    throw badField('documentCode', { nl: 'is geen stuk van deze methodiek', en: 'is not a document of this method' }, codesOf(definition.documents));
  }
  if (current && current.present === input.present) return { document: current, state: response.state };
  if ((current?.revision ?? 0) !== input.revision) throw errors.conflict({ current });
  const document = { documentCode: input.documentCode, present: input.present, revision: input.revision + 1, savedAt: ctx.clock.now() };
  const state = await begun(ctx, input.responseId, response.state);
  await ctx.unit.sql(current
    ? 'update document_check set present = $3, saved_at = $4, saved_by = $5, revision = $6 where organisation_id = $1 and id = $2'
    : `insert into document_check (organisation_id, id, present, saved_at, saved_by, revision, response_id, document_code)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (organisation_id, response_id, document_code) do nothing`,
  [ctx.organisationId, current?.id ?? uuid(), document.present, document.savedAt, ctx.memberId, document.revision, ...(current ? [] : [input.responseId, input.documentCode])]);
  await audit.record(ctx, { verb: 'response.score', subjects: [input.responseId], fields: [input.documentCode] });
  return { document, state };
}

/** Hands a complete response in. Doing it twice with one press hands it in once. */
export async function handIn(ctx: RequestContext, responseId: string, revision: number): Promise<Response> {
  const response = await findRow(ctx, ResponseEntity, responseId);
  if (response.assignmentId === null) throw errors.notFound({ kind: 'response' });
  const shown = await scoring(ctx, response.assignmentId);
  if (shown.roundState === 'closed') throw measuringErrors.roundClosed();
  if (response.state === 'submitted' && response.revision === revision + 1) return shown;
  if (response.revision !== revision) throw errors.conflict({ current: response });
  if (!transition(RESPONSE_MACHINE, response.state, 'answer')) throw measuringErrors.responseState({ state: response.state });
  if (!shown.independenceDeclared) throw measuringErrors.independenceNotDeclared();
  const problems = await incomplete(ctx, responseId, shown);
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  const state = transition(RESPONSE_MACHINE, response.state, 'submit');
  if (!state) throw measuringErrors.responseState({ state: response.state });
  const waits = response.opinion === 'first' && await waitsForReview(ctx, response, shown);
  await updateRow(ctx, ResponseEntity, { id: responseId, revision }, { state, submittedAt: ctx.clock.now(), needsReview: waits });
  await audit.record(ctx, { verb: 'response.submit', subjects: [responseId], fields: ['state'] });
  return scoring(ctx, response.assignmentId);
}

/** Whether a reviewer looks at what is handed in, as the round's setting has it; once one has, he does again. */
async function waitsForReview(ctx: RequestContext, { id, roundId, roundCaseId }: ResponseEntity, { document }: Response): Promise<boolean> {
  const mandatory = document.documents.filter((each) => each.mandatory).map(({ code }) => code);
  const [raised] = await ctx.unit.sql<HandedIn & { drawn: boolean; reviewed: boolean }>(`
    select c.review_drawn as drawn, exists (select from review x where x.organisation_id = $1 and x.response_id = $2) as reviewed, n.*,
      (select count(*) from document_check d where d.organisation_id = $1 and d.response_id = $2 and not d.present and d.document_code = any($4)) as missing_mandatory_documents
    from round_case c cross join lateral (
      select count(*) filter (where n.mark) as marks, count(n.remark) as remarks from answer n where n.organisation_id = $1 and n.response_id = $2) n
    where c.organisation_id = $1 and c.id = $3`, [ctx.organisationId, id, roundCaseId, mandatory]);
  const { settings: { review } } = await pinned(ctx, await roundById(ctx, roundId));
  return raised!.reviewed || needsReview(review, raised!.drawn, raised!);
}

/** What is still missing, per item. The answers are held, so that none of them is emptied while the response is handed in. */
async function incomplete(ctx: RequestContext, responseId: string, { document, instrumentCode, derived }: Response): Promise<Problem[]> {
  const answers = await ctx.unit.sql<Answer>(
    'select item_code, value, mark, remark from answer where organisation_id = $1 and response_id = $2 for share', [ctx.organisationId, responseId],
  );
  const instrument = document.instruments.find(({ code }) => code === instrumentCode)!;
  const required = new Set(requiredItems(instrument));
  return itemsOf(instrument).flatMap(({ item }): Problem[] => {
    const answer = answers.find(({ itemCode }) => itemCode === item.code);
    if (derived.some(({ itemCode }) => itemCode === item.code)) return [];
    if (required.has(item) && (answer?.value ?? null) === null) return [{ field: item.code, message: { nl: 'heeft nog geen antwoord', en: 'has no answer yet' } }];
    if (answer?.mark && !answer.remark) {
      return [{ field: item.code, message: { nl: 'past niet bij dit gezin: zeg in een opmerking waarom', en: 'does not fit this family: say why in a remark' } }];
    }
    return [];
  });
}

function itemOf({ instrument }: Pinned, code: string): Item {
  const all = itemsOf(instrument).map(({ item }) => item);
  const item = all.find((each) => each.code === code);
  if (!item) throw badField('itemCode', { nl: 'is geen vraag van deze vragenlijst', en: 'is not a question of this checklist' }, codesOf(all));
  return item;
}

function checkedValue({ definition }: Pinned, item: Item, value: unknown): unknown {
  if (value === null) return null;
  const checked = validateAnswer(definition, item, value);
  if (!checked.ok) throw badField('value', checked.problem.message);
  return checked.value;
}

/** The source that is given, or the one there was, or the first of the question. */
function checkedSource({ evidence = [] }: Item, given: string | null | undefined, current: Answer | null): string | null {
  const source = given ?? current?.source ?? evidence[0] ?? null;
  if (source === null || evidence.includes(source)) return source;
  const accepted = evidence.join(', ');
  throw badField('source', { nl: 'is geen bron van deze vraag', en: 'is not a source of this question' }, { nl: accepted || 'niets', en: accepted || 'nothing' });
}

function checkedMark({ instrument }: Pinned, item: Item, mark: boolean): boolean {
  if (mark && (instrument.policy.notApplicable !== 'mark' || item.counts === 'none')) {
    throw badField('mark', { nl: 'kan niet bij deze vraag', en: 'cannot be given to this question' }, { nl: 'alleen nee', en: 'false only' });
  }
  return mark;
}

/**
 * The first answer, or the first after a return, begins the work. It is no new revision: nobody decided anything.
 * Comes before the answer is written: its trigger shares the row that is changed here, and two sessions would wait for each other.
 */
async function begun(ctx: RequestContext, responseId: string, state: ResponseState): Promise<ResponseState> {
  const next = transition(RESPONSE_MACHINE, state, 'answer')!;
  if (next !== state) await ctx.unit.send('update response set state = $3 where organisation_id = $1 and id = $2', [ctx.organisationId, responseId, next]);
  return next;
}

function countAnswered({ answered, phoneItem, instrument }: Open<Answer> & Pinned, item: Item, given: boolean): number {
  const others = new Set([...answered, ...(phoneItem ? [phoneItem] : [])].filter((code) => code !== item.code)).size;
  return others + (given && requiredItems(instrument).includes(item) ? 1 : 0);
}

const codesOf = (list: readonly { code: string }[]) => {
  const codes = list.map(({ code }) => code).join(', ');
  return { nl: codes, en: codes };
};
