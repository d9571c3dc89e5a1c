import { graphql } from '@getrouw/contracts';

export const closeRoundDocument = graphql(`
  mutation CloseRound($id: ID!, $revision: Int!) {
    closeRound(id: $id, revision: $revision) { id state closedAt }
  }
`);
