import { graphql } from '@getrouw/contracts';

export const assignEvenlyDocument = graphql(`
  mutation AssignEvenly($input: AssignEvenlyInput!) {
    assignEvenly(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }
  }
`);
