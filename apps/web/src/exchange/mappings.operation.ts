import { graphql } from '@getrouw/contracts';

export const importMappingsDocument = graphql(`
  query ImportMappings($kind: ImportKind!) {
    importMappings(kind: $kind) { id name columns mapping revision }
  }
`);

export const addImportMappingDocument = graphql(`
  mutation AddImportMapping($input: AddImportMappingInput!) {
    addImportMapping(input: $input) { id name revision }
  }
`);

export const changeImportMappingDocument = graphql(`
  mutation ChangeImportMapping($input: ChangeImportMappingInput!) {
    changeImportMapping(input: $input) { id name revision }
  }
`);

export const removeImportMappingDocument = graphql(`
  mutation RemoveImportMapping($id: ID!, $revision: Int!) {
    removeImportMapping(id: $id, revision: $revision)
  }
`);
