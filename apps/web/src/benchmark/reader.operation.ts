import { graphql, type OutcomesForReaderQuery } from '@getrouw/contracts';

export const outcomesForReaderDocument = graphql(`
  query OutcomesForReader {
    outcomesForReader { methods { provider { id name } definitionCode name { nl en } kind purpose minimumGroup families table } }
  }
`);
export const outcomesForReaderFileDocument = graphql(`
  query OutcomesForReaderFile($format: ReaderFormat!, $locale: Locale!) {
    outcomesForReaderFile(format: $format, locale: $locale) { fileName mimeType content }
  }
`);

export type ReaderMethod = OutcomesForReaderQuery['outcomesForReader']['methods'][number];
