import { graphql } from '@getrouw/contracts';

export const commentResponseDocument = graphql(`
  mutation CommentResponse($responseId: ID!, $comment: ItemCommentInput!) {
    commentResponse(responseId: $responseId, comment: $comment) { ...ResponseProgress }
  }
`);
