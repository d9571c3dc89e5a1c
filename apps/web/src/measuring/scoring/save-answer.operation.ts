import { graphql } from '@getrouw/contracts';

export const saveAnswerDocument = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) { state answer { itemCode value mark remark source revision savedAt } }
  }
`);
