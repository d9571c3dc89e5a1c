import { registerEnumType } from '@nestjs/graphql';

/** What a note in a conversation does: asks to look at the data, explains, says what is done and by when, or ends it. */
export const CONVERSATION_STEPS = ['check', 'explain', 'act', 'close'] as const;
export type ConversationStep = (typeof CONVERSATION_STEPS)[number];
export const ConversationSteps = Object.fromEntries(CONVERSATION_STEPS.map((step) => [step, step]));
registerEnumType(ConversationSteps, { name: 'ConversationStep', description: 'Asks to look at the data, explains, says what is done and by when, or ends it' });
