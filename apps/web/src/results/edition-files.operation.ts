import { graphql } from '@getrouw/contracts';

export const editionFilesDocument = graphql(`
  query EditionFiles($slug: String!, $edition: Int!, $after: String) {
    editionFiles(slug: $slug, edition: $edition, first: 25, after: $after) {
      next roundName document instrumentCode
      edition { edition closedAt reason }
      items {
        roundCaseId clientNumber trajectoryNumber teamName leftOutReason assessorName secondAssessorName state
        answers { itemCode value mark remark second { value mark remark } final { value mark reason decidedByName } }
        documents { documentCode present }
        comments { itemCode text authorName writtenAt }
      }
    }
  }
`);
