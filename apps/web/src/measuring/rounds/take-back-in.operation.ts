import { graphql } from '@getrouw/contracts';

export const takeBackInDocument = graphql(`
  mutation TakeBackIn($roundCaseId: ID!, $revision: Int!) {
    takeBackIn(roundCaseId: $roundCaseId, revision: $revision) { id leftOutReason revision }
  }
`);
