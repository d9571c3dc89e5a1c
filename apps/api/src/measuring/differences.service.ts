import { canonicalJson, itemByCode, validateAnswer } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, type RequestContext, uuid } from '../platform/index.ts';
import { comparedItems } from './differences.ts';
import { twiceScored } from './differences.queries.ts';
import type { Difference, FinalAnswer, ReconcileInput } from './differences.type.ts';
import { measuringErrors } from './measuring.errors.ts';
import { pinned } from './pinned.ts';
import { RoundCaseEntity } from './round-case.entity.ts';
import { roundById, type RoundRow } from './rounds.queries.ts';

/** Gives the answer that counts to a question on which two opinions differ. What is there already in the same words is not a conflict. */
export async function reconcile(ctx: RequestContext, input: ReconcileInput): Promise<Difference> {
  const { roundId } = await findRow(ctx, RoundCaseEntity, input.roundCaseId);
  const round = await roundById(ctx, roundId);
  const { own, bothIn, differences } = await twiceScored(ctx, round, input.roundCaseId);
  if (round.state === 'closed') throw measuringErrors.roundClosed();
  if (own) throw measuringErrors.finalNotOwn();
  if (!bothIn) throw measuringErrors.finalBothIn();
  const given = await checked(ctx, round, input);
  const difference = differences.find(({ itemCode }) => itemCode === input.itemCode);
  if (!difference) throw measuringErrors.noDifference();
  const current = difference.final;
  if (current && canonicalJson(said(current)) === canonicalJson(given)) return difference;
  if ((current?.revision ?? 0) !== input.revision) throw errors.conflict({ current });
  // A first answer that somebody else is giving too fails here as a serialization error and is run again.
  await ctx.unit.sql(`
    insert into final_answer (organisation_id, id, round_id, round_case_id, item_code, value, mark, reason, decided_by, decided_at, revision)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1)
    on conflict (organisation_id, round_case_id, item_code) do update set value = excluded.value, mark = excluded.mark, reason = excluded.reason,
      decided_by = excluded.decided_by, decided_at = excluded.decided_at, revision = final_answer.revision + 1`,
  [ctx.organisationId, uuid(), round.id, input.roundCaseId, input.itemCode, JSON.stringify(given.value), given.mark, given.reason, ctx.memberId, ctx.clock.now()]);
  await audit.record(ctx, { verb: 'response.reconcile', subjects: [input.roundCaseId], fields: [input.itemCode] });
  return { ...difference, final: { ...given, decidedByName: ctx.actor!.name, decidedAt: ctx.clock.now(), revision: input.revision + 1 } };
}

type Given = Pick<FinalAnswer, 'value' | 'mark' | 'reason'>;
const said = ({ value, mark, reason }: FinalAnswer): Given => ({ value, mark, reason });

async function checked(ctx: RequestContext, round: RoundRow, { itemCode, value = null, mark, reason }: ReconcileInput): Promise<Given> {
  const [{ definition, instrument }, compared] = [await pinned(ctx, round), await comparedItems(ctx, round)];
  const item = itemByCode(instrument, itemCode);
  if (!item || !compared.includes(itemCode)) {
    const accepted = compared.join(', ');
    throw badField('itemCode', { nl: 'is geen vraag waarover twee beoordelaars kunnen verschillen', en: 'is not a question on which two assessors can differ' }, { nl: accepted, en: accepted });
  }
  const answer = validateAnswer(definition, item, value);
  if (!answer.ok) throw badField('value', answer.problem.message);
  if (mark && instrument.policy.notApplicable !== 'mark') throw badField('mark', { nl: 'kan niet bij deze vraag', en: 'cannot be given to this question' }, { nl: 'alleen nee', en: 'false only' });
  return { value: answer.value, mark, reason: reason.trim() };
}
