import { graphql } from '@getrouw/contracts';

export const handInDocument = graphql(`
  mutation HandIn($responseId: ID!, $revision: Int!) {
    handIn(responseId: $responseId, revision: $revision) { ...ResponseProgress }
  }
`);
