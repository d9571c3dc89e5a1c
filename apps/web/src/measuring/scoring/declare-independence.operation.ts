import { graphql } from '@getrouw/contracts';

export const declareIndependenceDocument = graphql(`
  mutation DeclareIndependence($assignmentId: ID!) {
    declareIndependence(assignmentId: $assignmentId) { ...ResponseProgress }
  }
`);
