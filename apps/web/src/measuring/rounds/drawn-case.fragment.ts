import { graphql } from '@getrouw/contracts';

export const drawnOpinion = graphql(`
  fragment DrawnOpinion on Assignment { id opinion assessorId assessorName responseId responseState answered items submittedAt toHandOver revision }
`);

export const drawnCase = graphql(`
  fragment DrawnCase on RoundCase {
    id clientNumber trajectoryNumber teamName endedOn leftOutReason needsReview secondDrawn secondWaivedReason revision
    assignment { ...DrawnOpinion }
    secondAssignment { ...DrawnOpinion }
    former { opinion responseId assessorName answered }
  }
`);
