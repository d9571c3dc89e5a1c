import { checkMilestone, type CourseProblem, type MilestoneStatement as Statement } from '@getrouw/domain';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/index.ts';
import { heldCase } from '../goals/index.ts';
import { badField, errors, type Problem, type RequestContext, uuid } from '../platform/index.ts';
import { courseCases } from './cases.queries.ts';
import { courseErrors } from './course.errors.ts';
import type { StateMilestoneInput } from './course.input.ts';
import { openAnswers, specialFields, statementsOf } from './course.queries.ts';
import type { MilestoneStatement } from './course.type.ts';

/**
 * Keeps what somebody states about an occurrence of a milestone, beside what was stated before. The same statement again is no conflict: the answer to it was
 * lost on its way back. Who does not help the family leaves what it holds of special categories as it is.
 */
export async function stateMilestone(ctx: RequestContext, { trajectoryId, revision, ...given }: StateMilestoneInput): Promise<MilestoneStatement> {
  const open = await heldCase(ctx, trajectoryId);
  const { definition, case: known } = (await courseCases(ctx, [trajectoryId])).get(trajectoryId)!;
  const before = (await statementsOf(ctx, trajectoryId)).find(({ code, number }) => code === given.code && number === given.number);
  const answers = answersGiven(given.answers);
  const special = open.mine ? new Set<string>() : specialFields(definition);
  const shown = (statement: MilestoneStatement): MilestoneStatement => (open.mine ? statement : { ...statement, answers: openAnswers(definition, statement.answers) });
  const hidden = Object.keys(answers).filter((code) => special.has(code));
  if (hidden.length > 0) throw courseErrors.ownWorkersOnly({ fields: hidden.join(', ') });
  const kept = Object.fromEntries(Object.entries(before?.answers ?? {}).filter(([code]) => special.has(code)));
  const { code, number, state } = given;
  const checked = checkMilestone(definition, { code, number, state, happenedOn: given.happenedOn ?? null, postponedTo: given.postponedTo ?? null, reason: given.reason ?? null, answers: { ...answers, ...kept } }, known, ctx.clock.today());
  if (before && isDeepStrictEqual(stated(before), checked.ok ? checked.statement : null)) return shown(before);
  if ((before?.revision ?? 0) !== revision) throw errors.conflict({ current: before ? shown(before) : null });
  if (!checked.ok) {
    const problems = problemsOf(checked.problems);
    throw errors.badInput({ problems }, problems[0]!.field);
  }
  const { happenedOn, postponedTo, reason } = checked.statement;
  const row = { code, number, revision: revision + 1, state, happenedOn, postponedTo, reason, answers: checked.statement.answers, recordedAt: ctx.clock.now() };
  await ctx.unit.sql(`insert into milestone (organisation_id, id, trajectory_id, code, number, revision, state, happened_on, postponed_to, reason, answers, recorded_at, recorded_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
  [ctx.organisationId, uuid(), trajectoryId, code, number, row.revision, state, happenedOn, postponedTo, reason, JSON.stringify(row.answers), row.recordedAt, ctx.memberId]);
  await audit.record(ctx, { verb: 'case.milestone', subjects: [open.familyId, trajectoryId], fields: [code, ...Object.keys(answers)] });
  return shown({ ...row, recordedBy: ctx.actor!.name });
}

function answersGiven(answers: unknown): Record<string, unknown> {
  if (answers === null || answers === undefined) return {};
  if (typeof answers === 'object' && !Array.isArray(answers)) return answers as Record<string, unknown>;
  throw badField('answers', { nl: 'is geen lijst van antwoorden', en: 'is no list of answers' }, { nl: '{ CODE: antwoord }', en: '{ CODE: answer }' });
}

const stated = ({ code, number, state, happenedOn, postponedTo, reason, answers }: MilestoneStatement): Statement => ({ code, number, state, happenedOn, postponedTo, reason, answers });

const PARTS = new Set(['code', 'number', 'state', 'happenedOn', 'postponedTo', 'reason']);

/** Problems of the domain as the wire has them: an answer by the code of its field. */
export const problemsOf = (problems: readonly CourseProblem[]): Problem[] => problems.map(({ field, message }) => ({ field: PARTS.has(field) ? field : `answers.${field}`, message }));
