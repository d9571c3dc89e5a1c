import { graphql } from '@getrouw/contracts';

export const differencesDocument = graphql(`
  query Differences($slug: String!, $roundCaseId: ID, $after: String) {
    differences(slug: $slug, roundCaseId: $roundCaseId, first: 20, after: $after) {
      roundSlug roundName roundState document instrumentCode own next
      secondOpinions { asked submitted differences open }
      items {
        roundCaseId clientNumber trajectoryNumber
        differences {
          itemCode
          first { value mark remark }
          second { value mark remark }
          final { value mark reason decidedByName decidedAt revision }
        }
      }
    }
  }
`);
