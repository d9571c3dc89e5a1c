import { itemByCode, RESPONSE_MACHINE, transition } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, findRow, insertRow, type RequestContext, updateRow, uuid } from '../platform/index.ts';
import { measuringErrors } from './measuring.errors.ts';
import { ResponseEntity } from './response.entity.ts';
import type { ItemCommentInput } from './response.input.ts';
import type { Response } from './response.type.ts';
import { responseFor, review } from './responses.queries.ts';
import { ReviewEntity } from './review.entity.ts';
import type { ReviewOutcome } from './states.ts';

/** Most characters of one comment, and most comments at once. */
const LONGEST = 2000;
const MOST = 100;

/** Releases a response for the figures. Doing it twice with one press does it once. */
export async function approve(ctx: RequestContext, responseId: string, revision: number): Promise<Response> {
  const response = await review(ctx, responseId);
  const mineAlready = response.state === 'approved' && response.revision === revision + 1;
  if (!mineAlready) await decide(ctx, response, revision, 'approved');
  return mineAlready ? response : review(ctx, responseId);
}

/** Gives a response back to its assessor with at least one comment; the thread stays. */
export async function returnResponse(ctx: RequestContext, responseId: string, revision: number, comments: readonly ItemCommentInput[]): Promise<Response> {
  if (comments.length === 0 || comments.length > MOST) {
    throw badField('comments', { nl: `zijn er ${comments.length}`, en: `are ${comments.length} in number` }, { nl: `1 tot ${MOST} opmerkingen voor de beoordelaar`, en: `1 to ${MOST} comments for the assessor` });
  }
  const response = await review(ctx, responseId);
  await decide(ctx, response, revision, 'returned');
  await write(ctx, response, comments);
  return review(ctx, responseId);
}

/** Adds to the thread between assessor and reviewer. */
export async function commentResponse(ctx: RequestContext, responseId: string, comment: ItemCommentInput): Promise<Response> {
  const response = await responseFor(ctx, responseId);
  if (response.roundState === 'closed') throw measuringErrors.roundClosed();
  if (response.secrecyRequired) throw measuringErrors.secrecyNotDeclared();
  await write(ctx, response, [comment]);
  await audit.record(ctx, { verb: 'response.comment', subjects: [responseId], fields: [comment.itemCode ?? 'comment'] });
  return responseFor(ctx, responseId);
}

async function decide(ctx: RequestContext, response: Response, revision: number, outcome: ReviewOutcome): Promise<void> {
  if (response.roundState === 'closed') throw measuringErrors.roundClosed();
  if (response.mine) throw measuringErrors.ownResponse();
  if (response.revision !== revision) throw errors.conflict({ current: await findRow(ctx, ResponseEntity, response.id) });
  const again = response.state === 'approved' && response.roundEdition > 1;
  const state = transition(RESPONSE_MACHINE, response.state, outcome === 'approved' ? 'approve' : again ? 'reconsider' : 'return');
  if (!state) throw measuringErrors.responseState({ state: response.state });
  await insertRow(ctx, ReviewEntity, { responseId: response.id, reviewerId: ctx.memberId, outcome, reviewedAt: ctx.clock.now() });
  await updateRow(ctx, ResponseEntity, { id: response.id, revision }, { state, ...(outcome === 'approved' && { approvedAt: ctx.clock.now() }) });
  await audit.record(ctx, { verb: 'response.review', subjects: [response.id], fields: ['state'], reason: outcome });
}

/** All at one moment; the ids keep them in the order in which they were given. */
async function write(ctx: RequestContext, response: Response, comments: readonly ItemCommentInput[]): Promise<void> {
  const instrument = response.document.instruments.find(({ code }) => code === response.instrumentCode)!;
  for (const { itemCode, text } of comments) {
    if (itemCode && !itemByCode(instrument, itemCode)) {
      throw badField('comments.itemCode', { nl: `${itemCode} is geen vraag van deze vragenlijst`, en: `${itemCode} is not a question of this checklist` });
    }
    if (text.trim() === '' || text.length > LONGEST) throw badField('comments.text', { nl: 'is leeg of te lang', en: 'is empty or too long' }, { nl: `1 tot ${LONGEST} tekens`, en: `1 to ${LONGEST} characters` });
  }
  await ctx.unit.sql(`
    insert into review_comment (organisation_id, response_id, author_id, written_at, id, item_code, text)
    select $1, $2, $3, $4, x.* from unnest($5::uuid[], $6::text[], $7::text[]) x`,
  [
    ctx.organisationId, response.id, ctx.memberId, ctx.clock.now(),
    comments.map(() => uuid()).toSorted(), comments.map(({ itemCode }) => itemCode || null), comments.map(({ text }) => text.trim()),
  ]);
}
