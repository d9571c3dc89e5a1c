import { graphql } from '@getrouw/contracts';

export const saveDocumentDocument = graphql(`
  mutation SaveDocument($input: SaveDocumentInput!) {
    saveDocument(input: $input) { state document { documentCode present revision savedAt } }
  }
`);
