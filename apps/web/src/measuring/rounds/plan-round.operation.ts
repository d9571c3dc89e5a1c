import { graphql } from '@getrouw/contracts';

export const planRoundDocument = graphql(`
  mutation PlanRound($input: PlanRoundInput!) {
    planRound(input: $input) { id slug }
  }
`);
