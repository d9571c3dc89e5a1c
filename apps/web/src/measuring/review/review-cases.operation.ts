import { graphql } from '@getrouw/contracts';

export const reviewCasesDocument = graphql(`
  query ReviewCases($after: String, $reopenedAfter: String) {
    reviewCases(first: 50, after: $after) {
      next total
      roundsToReconcile { slug name cases }
      items { responseId roundName clientNumber trajectoryNumber assessorName submittedAt marks remarks missingDocuments unseenDocuments mine }
    }
    reopened: reviewCases(first: 50, after: $reopenedAfter, reopened: true) {
      next total
      items { responseId roundName clientNumber trajectoryNumber assessorName mine }
    }
  }
`);
