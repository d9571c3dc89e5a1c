import { graphql } from '@getrouw/contracts';

export const reopenRoundDocument = graphql(`
  mutation ReopenRound($input: ReopenRoundInput!) {
    reopenRound(input: $input) { id state edition revision }
  }
`);
