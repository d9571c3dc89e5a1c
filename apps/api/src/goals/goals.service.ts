import { checkGoal } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type Problem, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { GoalEntity } from './goal.entity.ts';
import { goalsErrors } from './goals.errors.ts';
import { blindTo } from './goals.queries.ts';
import { catalogueOf, heldCase, type OpenCase } from './open-case.ts';
import type { AddGoalInput, ChangeGoalInput, EndGoalInput, GoalFields, ReopenGoalInput } from './plan.input.ts';
import { plan } from './plan.queries.ts';
import type { Plan } from './plan.type.ts';

const VERB = 'case.write';

/** Sets a goal in a trajectory. */
export async function addGoal(ctx: RequestContext, { trajectoryId, key, ...given }: AddGoalInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const values = await checked(ctx, open, given);
  const [next] = await ctx.unit.sql<{ number: number; twice: boolean }>(`select coalesce(max(number) filter (where family_id = $2), 0) + 1 as number, coalesce(bool_or(id = $3), false) as twice
    from goal where organisation_id = $1 and (family_id = $2 or id = $3)`, [ctx.organisationId, open.familyId, key]);
  if (next!.twice) {
    await goalOf(ctx, open, key);
    return plan(ctx, trajectoryId, VERB);
  }
  await insertRow(ctx, GoalEntity, { id: key, familyId: open.familyId, trajectoryId, number: next!.number, ...values, endedOn: null, endReason: null, endNote: null, recordedBy: ctx.memberId });
  if (values.code !== null) await keepCoding(ctx, key, values.code, null);
  return changed(ctx, open, key, Object.keys(values));
}

/** Changes a goal; what it was before is kept. How it was scored decides what can change no more. */
export async function changeGoal(ctx: RequestContext, { trajectoryId, id, revision, reason, ...given }: ChangeGoalInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const before = await goalOf(ctx, open, id);
  if (before.endedOn) throw goalsErrors.ended();
  if (await isBlind(ctx, id)) throw goalsErrors.codeFirst();
  const values = await checked(ctx, open, given, before);
  await keep(ctx, before, revision, values, reason ?? null);
  if (values.code !== before.code) await keepCoding(ctx, id, values.code, reason ?? null);
  return changed(ctx, open, id, differing(before, values));
}

/** Ends a goal: it was reached, changed into another, dropped, or others go on with it. */
export async function endGoal(ctx: RequestContext, { trajectoryId, id, revision, endedOn, reason, note }: EndGoalInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const before = await goalOf(ctx, open, id);
  if (before.endedOn) throw goalsErrors.ended();
  const scored = await scoredBetween(ctx, id);
  const earliest = [before.setOn, scored.last ?? ''].toSorted().at(-1)!;
  const today = ctx.clock.today();
  if (endedOn < earliest || endedOn > today) {
    throw badField('endedOn', endedOn > today ? { nl: 'ligt in de toekomst', en: 'is in the future' } : { nl: 'ligt voor de dag waarop het doel is gesteld of voor het laatst is gescoord', en: 'is before the day on which the goal was set or scored last' },
      { nl: `${earliest} tot en met ${today}`, en: `${earliest} to ${today}` });
  }
  if (reason === 'handed_over' && !note) throw badField('note', { nl: 'is leeg', en: 'is empty' }, { nl: 'aan wie het doel is overgedragen', en: 'to whom the goal is handed over' });
  await keep(ctx, before, revision, { endedOn, endReason: reason, endNote: note ?? null }, null);
  return changed(ctx, open, id, ['endedOn', 'endReason', 'endNote']);
}

export async function reopenGoal(ctx: RequestContext, { trajectoryId, id, revision, reason }: ReopenGoalInput): Promise<Plan> {
  const open = await heldCase(ctx, trajectoryId);
  const before = await goalOf(ctx, open, id);
  if (!before.endedOn) throw goalsErrors.open();
  await keep(ctx, before, revision, { endedOn: null, endReason: null, endNote: null }, reason.trim());
  return changed(ctx, open, id, ['endedOn', 'endReason', 'endNote']);
}

/** A goal of the family by the same programme. */
export async function goalOf(ctx: RequestContext, { familyId, programmeId }: Pick<OpenCase, 'familyId' | 'programmeId'>, id: string): Promise<GoalEntity> {
  const goal = await findRow(ctx, GoalEntity, id);
  const within = goal.familyId === familyId && await ctx.unit.sql('select from trajectory where organisation_id = $1 and id = $2 and programme_id = $3', [ctx.organisationId, goal.trajectoryId, programmeId]);
  if (!within || within.length === 0) throw errors.notFound({ kind: 'goal' });
  return goal;
}

async function isBlind(ctx: RequestContext, id: string): Promise<boolean> {
  const [found] = await ctx.unit.sql<{ blind: boolean }>(`select ${blindTo('$2', '$3')} as blind`, [ctx.organisationId, id, ctx.memberId]);
  return found!.blind;
}

/** Between which evaluations a goal was scored. */
async function scoredBetween(ctx: RequestContext, id: string): Promise<{ first: string | null; last: string | null }> {
  const [found] = await ctx.unit.sql<{ first: string | null; last: string | null }>(`select min(e.held_on) as first, max(e.held_on) as last from goal_score s
    join evaluation e on e.organisation_id = s.organisation_id and e.id = s.evaluation_id where s.organisation_id = $1 and s.goal_id = $2`, [ctx.organisationId, id]);
  return found!;
}

async function checked(ctx: RequestContext, open: OpenCase, given: Omit<GoalFields, 'trajectoryId'>, before?: GoalEntity) {
  const { definition } = await catalogueOf(ctx, open.programmeId);
  const values = {
    words: given.words ?? null, code: given.code ?? null, whose: given.whose, personId: given.personId ?? null, setOn: given.setOn, term: given.term ?? null, dueOn: given.dueOn ?? null, scale: given.scale,
    zeroPoint: given.zeroPoint ?? null, zeroValue: given.zeroValue ?? null, weight: given.weight ?? null, checked: lettersOf(given.checked), anchors: anchorsOf(given.anchors), contributors: given.contributors ?? null,
  };
  const notBefore = before && before.setOn < open.since ? before.setOn : open.since;
  const problems: Problem[] = checkGoal(definition, values, { today: ctx.clock.today(), notBefore })
    .filter(({ field }) => field !== 'code' || values.code !== before?.code); // what the method dropped stays where it is
  if (open.endedOn !== null && values.setOn > open.endedOn && values.setOn !== before?.setOn) {
    problems.push({ field: 'setOn', message: { nl: 'ligt na het einde van dit traject', en: 'is after the end of this trajectory' }, accepted: { nl: `${open.endedOn} of eerder`, en: `${open.endedOn} or earlier` } });
  }
  if (before) {
    const { first } = await scoredBetween(ctx, before.id);
    if (first && values.scale !== before.scale) problems.push({ field: 'scale', message: { nl: 'dit doel is al gescoord', en: 'this goal was scored already' }, accepted: { nl: 'de schaal van die scores', en: 'the scale of those scores' } });
    if (first && values.setOn > first) problems.push({ field: 'setOn', message: { nl: 'ligt na de eerste score', en: 'is after the first score' }, accepted: { nl: `${first} of eerder`, en: `${first} or earlier` } });
  }
  if (problems.length > 0) throw errors.badInput({ problems }, problems[0]!.field);
  if (values.personId) {
    const there = await ctx.unit.sql('select from person where organisation_id = $1 and id = $2 and family_id = $3', [ctx.organisationId, values.personId, open.familyId]);
    if (there.length === 0) throw errors.notFound({ kind: 'person' });
  }
  return values;
}

/** By check the letters that were ticked, each once. */
function lettersOf(given: unknown): Record<string, string[]> {
  if (!isRecord(given) || !Object.values(given).every((letters) => Array.isArray(letters) && letters.every((letter) => typeof letter === 'string'))) {
    throw badField('checked', { nl: 'heeft niet de juiste vorm', en: 'does not have the right form' }, { nl: '{ "SMART": ["S", "M"] }', en: '{ "SMART": ["S", "M"] }' });
  }
  return Object.fromEntries(Object.entries(given as Record<string, string[]>).map(([check, letters]) => [check, [...new Set(letters)]]));
}

/** By score what it means; an empty one is none. */
function anchorsOf(given: unknown): Record<string, string> {
  if (!isRecord(given) || !Object.values(given).every((words) => typeof words === 'string')) {
    throw badField('anchors', { nl: 'heeft niet de juiste vorm', en: 'does not have the right form' }, { nl: '{ "1": "tekst" }', en: '{ "1": "text" }' });
  }
  return Object.fromEntries(Object.entries(given as Record<string, string>).flatMap(([score, words]) => (words.trim() ? [[score, words.trim()]] : [])));
}

const isRecord = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null && !Array.isArray(given);

const differing = (before: GoalEntity, values: Partial<GoalEntity>) => (Object.keys(values) as (keyof GoalEntity)[]).filter((field) => !isDeepStrictEqual(before[field], values[field]));

/** Keeps what was changed, and what it was before; nothing changed is no change. */
async function keep(ctx: RequestContext, before: GoalEntity, revision: number, values: Partial<GoalEntity>, reason: string | null): Promise<void> {
  const fields = differing(before, values);
  if (fields.length === 0) return;
  if (before.revision !== revision) throw errors.conflict({ current: await isBlind(ctx, before.id) ? { ...before, code: null } : before });
  await updateRow(ctx, GoalEntity, { id: before.id, revision }, values);
  await ctx.unit.sql('insert into goal_change (organisation_id, id, goal_id, before, reason, changed_at, changed_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [ctx.organisationId, uuid(), before.id, JSON.stringify(Object.fromEntries(fields.map((field) => [field, before[field]]))), reason, ctx.clock.now(), ctx.memberId]);
}

const keepCoding = (ctx: RequestContext, goalId: string, code: string | null, reason: string | null) => ctx.unit.sql(
  `insert into goal_coding (organisation_id, id, goal_id, code, opinion, reason, coded_at, coded_by) values ($1, $2, $3, $4, 'first', $5, $6, $7)`,
  [ctx.organisationId, uuid(), goalId, code, reason, ctx.clock.now(), ctx.memberId]);

async function changed(ctx: RequestContext, { id: trajectoryId, familyId }: OpenCase, goalId: string, fields: string[]): Promise<Plan> {
  if (fields.length > 0) await audit.record(ctx, { verb: 'goal.write', subjects: [familyId, goalId], fields });
  return plan(ctx, trajectoryId, VERB);
}
