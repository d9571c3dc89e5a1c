import { type ConversationQuery, graphql } from '@getrouw/contracts';

export const conversationDocument = graphql(`
  query Conversation($id: ID!) {
    conversation(id: $id) {
      id ours closed publicationId definitionCode kind fromOn untilOn siteKey siteName code
      provider { name } opener { name } name { nl en }
      figure { unit measure n value explanation }
      notes { number step text onDate organisation by at }
    }
  }
`);
export const openConversationDocument = graphql(`
  mutation OpenConversation($input: OpenConversationInput!) { openConversation(input: $input) { id } }
`);
export const writeConversationDocument = graphql(`
  mutation WriteConversation($input: WriteConversationInput!) { writeConversation(input: $input) { id } }
`);

export type ConversationShown = ConversationQuery['conversation'];
export type NoteShown = ConversationShown['notes'][number];
