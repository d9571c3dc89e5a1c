import type { Operation } from './operation.ts';

/** Root operations of results and outcomes. */
export const RESULT_OPERATIONS: Readonly<Record<string, Operation>> = {
  outcomes: { by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId }), foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId } },
  outcomeCases: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, indicator: 'GOALS', counted: false }),
    foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId },
  },
  outcomesExport: { by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, locale: 'nl' }), foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId } },
  editionFiles: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.reopenedSlug, edition: 1 }), foreign: { slug: ({ reopenedSlug }) => reopenedSlug } },
  results: {
    by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug }), foreign: { slug: ({ round }) => round.slug, previousSlug: ({ round }) => round.slug },
  },
  trend: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug, teamId: spirit.teamId }), foreign: { slug: ({ round }) => round.slug, teamId: ({ teamId }) => teamId } },
  resultsExport: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug, locale: 'nl' }), foreign: { slug: ({ round }) => round.slug } },
  mySurveyProfile: { by: 'fatima', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyResults: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyResultsExport: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug, locale: 'nl' }), foreign: { slug: ({ survey }) => survey.slug } },
};
