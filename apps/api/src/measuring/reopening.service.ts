import { audit } from '../audit/index.ts';
import { errors, findRow, type RequestContext, updateRow } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { RoundEntity } from './round.entity.ts';
import type { ReopenRoundInput } from './round.input.ts';
import { type RoundRow, roundById } from './rounds.queries.ts';
import { nextState } from './rounds.service.ts';
import { surveyErrors } from './survey.errors.ts';

/**
 * Opens a closed round again for a new edition. The database writes down with the edition what its figures rest on, and lets the round
 * open only after that. What was approved stays approved until a reviewer returns it.
 */
export async function reopenRound(ctx: RequestContext, { id, revision, reason }: ReopenRoundInput): Promise<RoundRow> {
  const round = await roundById(ctx, id);
  if (round.privacy !== null) throw surveyErrors.notReopened();
  if (round.state !== 'closed') throw measuringErrors.roundOpen();
  if (round.revision !== revision) throw errors.conflict({ current: await findRow(ctx, RoundEntity, id) });
  const state = nextState(round.state, round.importOrigin ? 'reopen_import' : 'reopen', 'closed');
  await ctx.unit.sql('insert into round_edition (organisation_id, round_id, edition, reopened_at, reopened_by, reason) values ($1, $2, $3, $4, $5, $6)',
    [ctx.organisationId, id, round.edition, ctx.clock.now(), ctx.memberId, reason.trim()]);
  await updateRow(ctx, RoundEntity, { id, revision }, { state, edition: round.edition + 1, closedAt: null });
  await audit.record(ctx, { verb: 'round.reopen', subjects: [id], fields: ['state', 'edition'] });
  return roundById(ctx, id);
}
