import { graphql } from '@getrouw/contracts';

export const formerResponseDocument = graphql(`
  query FormerResponse($responseId: ID!) {
    formerResponse(responseId: $responseId) { ...ResponseWhole }
  }
`);
