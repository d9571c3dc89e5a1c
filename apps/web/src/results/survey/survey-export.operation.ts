import { graphql } from '@getrouw/contracts';

export const surveyExportDocument = graphql(`
  query SurveyResultsExport($slug: String!, $locale: Locale!) {
    surveyResultsExport(slug: $slug, locale: $locale) { fileName mimeType content }
  }
`);
