import { graphql } from '@getrouw/contracts';

export const leaveOutDocument = graphql(`
  mutation LeaveOut($input: LeaveOutInput!) {
    leaveOut(input: $input) { id leftOutReason revision }
  }
`);
