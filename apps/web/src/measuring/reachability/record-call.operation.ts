import { graphql } from '@getrouw/contracts';

export const recordCallDocument = graphql(`
  mutation RecordCall($input: RecordCallInput!) {
    recordCall(input: $input) { outcome revision }
  }
`);
