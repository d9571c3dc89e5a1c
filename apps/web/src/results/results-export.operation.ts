import { graphql } from '@getrouw/contracts';

export const resultsExportDocument = graphql(`
  query ResultsExport($slug: String!, $locale: Locale!) {
    resultsExport(slug: $slug, locale: $locale) { fileName mimeType content }
  }
`);
