import { graphql } from '@getrouw/contracts';

export const drawnCase = graphql(`
  fragment DrawnCase on RoundCase {
    id clientNumber trajectoryNumber teamName endedOn leftOutReason needsReview revision
    assignment { id assessorId assessorName responseId responseState answered items submittedAt toHandOver revision }
    former { responseId assessorName answered }
  }
`);
