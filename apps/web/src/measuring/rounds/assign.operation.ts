import { graphql } from '@getrouw/contracts';

export const assignDocument = graphql(`
  mutation Assign($input: AssignInput!) {
    assign(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }
  }
`);
