import { graphql } from '@getrouw/contracts';

export const waiveSecondOpinionDocument = graphql(`
  mutation WaiveSecondOpinion($input: WaiveSecondOpinionInput!) {
    waiveSecondOpinion(input: $input) { id secondWaivedReason revision }
  }
`);
