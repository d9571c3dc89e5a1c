import { graphql } from '@getrouw/contracts';

export const definitionDocument = graphql(`
  query DefinitionById($id: ID!) {
    definition(id: $id)
  }
`);
