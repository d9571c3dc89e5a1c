import { graphql } from '@getrouw/contracts';

export const unassignDocument = graphql(`
  mutation Unassign($assignmentId: ID!, $revision: Int!) {
    unassign(assignmentId: $assignmentId, revision: $revision)
  }
`);
