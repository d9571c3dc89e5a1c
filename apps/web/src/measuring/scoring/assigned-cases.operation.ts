import { graphql } from '@getrouw/contracts';

export const assignedCasesDocument = graphql(`
  query AssignedCases($after: String) {
    assignedCases(first: 100, after: $after) {
      next total done secrecyRequired
      items { assignmentId responseId roundId roundName roundSlug phoneSample clientNumber trajectoryNumber state answered items independenceDeclared comments }
    }
  }
`);
