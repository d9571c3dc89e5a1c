import type { Text } from '@getrouw/domain';
import { audit } from '../audit/index.ts';
import { badField, errors, insertRow, isUuid, type RequestContext } from '../platform/index.ts';
import { WHOLE } from '../publishing/index.ts';
import { ConversationEntity, ConversationNoteEntity } from './benchmark.entity.ts';
import { benchmarkErrors } from './benchmark.errors.ts';
import type { Conversation, OpenConversationInput, WriteConversationInput } from './conversation.type.ts';
import { conversation, type ConversationRow } from './conversations.queries.ts';

/** Asks a provider about a figure that it published here: look at the data first. */
export async function openConversation(ctx: RequestContext, { publicationId, siteKey, code, text }: OpenConversationInput): Promise<Conversation> {
  const [figure] = !isUuid(publicationId) ? [] : await ctx.unit.sql<{ providerId: string; siteName: string | null; name: Text; open: boolean; before: number }>(`
    select f.organisation_id as provider_id, f.site_name, f.name, count(c.id)::int as before,
      coalesce(bool_or(c.id is not null and not exists (select from conversation_note n where n.conversation_organisation_id = c.organisation_id and n.conversation_id = c.id and n.step = 'close')), false) as open
    from published_figure f left join conversation c on c.organisation_id = $1 and (c.publication_id, c.site_key, c.code) = (f.publication_id, f.site_key, f.code)
    where f.audience_id = $1 and f.publication_id = $2 and f.site_key = $3 and f.site_key <> '${WHOLE}' and f.code = $4 group by 1, 2, 3`, [ctx.organisationId, publicationId, siteKey, code]);
  if (!figure) throw errors.notFound({ kind: 'publishedFigure' });
  if (figure.open) throw benchmarkErrors.open();
  const { id } = await insertRow(ctx, ConversationEntity, {
    audienceId: figure.providerId, publicationId, siteKey, code, number: figure.before + 1, siteName: figure.siteName, name: figure.name, openedAt: ctx.clock.now(), openedBy: ctx.memberId, openedByName: ctx.actor!.name,
  });
  await write(ctx, { id, ownerId: ctx.organisationId, audienceId: figure.providerId }, 1, { step: 'check', text, onDate: null });
  return conversation(ctx, id);
}

/** What either side says next. Who opened it closes it. */
export async function writeConversation(ctx: RequestContext, { id, after, step, text, onDate = null }: WriteConversationInput): Promise<Conversation> {
  const found = await conversation(ctx, id);
  if (found.closed || (step === 'close' && !found.ours)) throw benchmarkErrors.closed();
  if (step === 'act' && onDate === null) throw badField('onDate', { nl: 'ontbreekt: wanneer is het gedaan?', en: 'is missing: when will it be done?' }, { nl: 'een datum', en: 'a date' });
  if (after !== found.notes.length) throw benchmarkErrors.moved();
  await write(ctx, found, after + 1, { step, text, onDate });
  return conversation(ctx, id);
}

async function write(ctx: RequestContext, { id, ownerId, audienceId }: Pick<ConversationRow, 'id' | 'ownerId' | 'audienceId'>, number: number, { step, text, onDate }: Pick<ConversationNoteEntity, 'step' | 'text' | 'onDate'>): Promise<void> {
  if (!text.trim()) throw badField('text', { nl: 'is leeg', en: 'is empty' }, { nl: 'een tekst', en: 'a text' });
  await insertRow(ctx, ConversationNoteEntity, {
    audienceId: ctx.organisationId === ownerId ? audienceId : ownerId, conversationOrganisationId: ownerId, conversationId: id, number, step, text: text.trim(), onDate,
    writtenAt: ctx.clock.now(), writtenBy: ctx.memberId, writtenByName: ctx.actor!.name,
  });
  await audit.record(ctx, { verb: 'conversation.write', subjects: [id], fields: [step] });
}
