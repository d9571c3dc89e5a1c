import { graphql } from '@getrouw/contracts';

export const returnResponseDocument = graphql(`
  mutation ReturnResponse($responseId: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) {
    returnResponse(responseId: $responseId, revision: $revision, comments: $comments) { ...ResponseProgress }
  }
`);
