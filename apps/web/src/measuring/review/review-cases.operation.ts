import { graphql } from '@getrouw/contracts';

export const reviewCasesDocument = graphql(`
  query ReviewCases($after: String) {
    reviewCases(first: 50, after: $after) {
      next total
      items { responseId roundName clientNumber trajectoryNumber assessorName submittedAt marks remarks missingDocuments unseenDocuments mine }
    }
  }
`);
