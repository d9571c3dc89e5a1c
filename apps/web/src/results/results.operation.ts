import { graphql } from '@getrouw/contracts';

export const resultsDocument = graphql(`
  query RoundResults($slug: String!, $previousSlug: String, $edition: Int) {
    trend(slug: $slug) { ...TrendWhole }
    results(slug: $slug, previousSlug: $previousSlug, edition: $edition) {
      closed edition currentEdition
      editions { edition closedAt closedBy reopenedAt reopenedBy reason }
      origin { source at by }
      licence { ...RoundLicenceGaps }
      formulaVersion sha256 drawn examined families sampled figures comparison teamComparisons document instrumentCode
      round { id slug name programmeName { nl en } versionCode periodFrom periodTo state drawn submitted approved leftOut closedAt imported }
      headline { nl en }
      teams { id name }
      previousRounds { id slug name versionCode periodFrom periodTo }
      previous { id slug name versionCode }
      leftOut { code label { nl en } count } objections reviewed unreviewed
      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }
      warnings { nl en }
      remarks { itemCode teamId clientNumber mark remark }
      evidence { sources { itemCode source count } missing { documentCode count } }
      agreement {
        cases items { ...ItemAgreementWhole } assessors { ...AssessorAgreementWhole }
        allRounds allCases allItems { ...ItemAgreementWhole } allAssessors { ...AssessorAgreementWhole }
      }
    }
  }
`);
