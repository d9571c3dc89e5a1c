import { graphql } from '@getrouw/contracts';

/** What changes while a response is worked on, its answers and documents apart. */
export const responseProgress = graphql(`
  fragment ResponseProgress on Response {
    id state revision independenceDeclared secrecyRequired done total nextAssignmentId
    professionals { id staffNumber name birthYear youthCareSince cvNote }
    comments { id itemCode authorName text writtenAt }
    reviews { id reviewerName outcome reviewedAt }
  }
`);

export const responseWhole = graphql(`
  fragment ResponseWhole on Response {
    ...ResponseProgress
    assignmentId roundSlug roundName roundState roundEdition clientNumber trajectoryNumber startedOn endedOn mine assessorName
    document instrumentCode
    answers { itemCode value mark remark source revision savedAt }
    derived { itemCode value }
    documents { documentCode present revision savedAt }
  }
`);
