import { graphql, type ImportFileMutation } from '@getrouw/contracts';

export const importFileDocument = graphql(`
  mutation ImportFile($input: ImportInput!) {
    importFile(input: $input) {
      columns delimiter sheets sheet headerRow rows sample mapping problemCount created changed unchanged committed roundSlug
      savedMapping { id name revision }
      fields { field required label { nl en } accepted { nl en } }
      problems { row column value message { nl en } }
    }
  }
`);

export type ImportResult = ImportFileMutation['importFile'];
/** The field per column; null for a column that is not read. */
export type Mapping = Record<string, string | null>;
