import { type DefinitionByIdQuery, graphql } from '@getrouw/contracts';

export const recordRecognitionDocument = graphql(`
  mutation RecordRecognition($input: RecordRecognitionInput!) {
    recordRecognition(input: $input) { id }
  }
`);

export type Recognition = DefinitionByIdQuery['recognitions'][number];
