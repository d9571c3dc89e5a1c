import { graphql } from '@getrouw/contracts';

export const scoringDocument = graphql(`
  query Scoring($assignmentId: ID!) {
    scoring(assignmentId: $assignmentId) { ...ResponseWhole }
  }
`);
