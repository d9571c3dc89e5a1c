import { graphql } from '@getrouw/contracts';

export const surveyResultsDocument = graphql(`
  query SurveyResults($slug: String!, $dimension: SurveyDimension, $key: String) {
    surveyResults(slug: $slug, dimension: $dimension, key: $key) {
      round { slug name programmeName { nl en } versionCode periodFrom periodTo state drawn approved closedAt }
      privacy minimumGroup formulaVersion sha256 figures document instrumentCode
      origin { source at by }
      licence { ...RoundLicenceGaps }
      headline { nl en }
      teams { id name site { id name } }
      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }
      trend { rounds { slug name periodFrom periodTo versionCode answered } lines }
    }
  }
`);
