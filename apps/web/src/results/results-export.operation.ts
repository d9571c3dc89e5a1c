import { graphql } from '@getrouw/contracts';

export const resultsExportDocument = graphql(`
  query ResultsExport($slug: String!, $locale: Locale!, $edition: Int) {
    resultsExport(slug: $slug, locale: $locale, edition: $edition) { fileName mimeType content }
  }
`);
