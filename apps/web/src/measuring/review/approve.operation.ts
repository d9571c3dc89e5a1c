import { graphql } from '@getrouw/contracts';

export const approveDocument = graphql(`
  mutation Approve($responseId: ID!, $revision: Int!) {
    approve(responseId: $responseId, revision: $revision) { ...ResponseProgress }
  }
`);
