import { graphql } from '@getrouw/contracts';

export const definitionDocument = graphql(`
  query DefinitionById($id: ID!) {
    definition(id: $id)
    recognitions(definitionId: $id) { id scheme level decidedOn expiresOn evidence nextLevel current expired }
  }
`);
