import { graphql } from '@getrouw/contracts';

export const reviewDocument = graphql(`
  query Review($responseId: ID!) {
    review(responseId: $responseId) { ...ResponseWhole }
  }
`);
