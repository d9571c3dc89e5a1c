import { graphql } from '@getrouw/contracts';

export const finishImportDocument = graphql(`
  mutation FinishImport($roundId: ID!, $revision: Int!) {
    finishImport(roundId: $roundId, revision: $revision) { id state revision }
  }
`);
