import { graphql } from '@getrouw/contracts';

export const formsToCheckDocument = graphql(`
  query FormsToCheck($after: String, $returnedAfter: String) {
    formsToCheck(after: $after) { items { ...FormToCheck } next }
    returnedForms(after: $returnedAfter) { items { ...FormToCheck } next }
    returnedShare { forms returned }
  }
`);
export const formToCheck = graphql(`
  fragment FormToCheck on FormToCheck {
    id clientNumber teamName methodName { nl en } heldOn final closedAt closedBy returned
  }
`);
export const checkFormDocument = graphql(`
  query CheckForm($id: ID!) {
    evaluation(id: $id) { ...EvaluationWhole }
  }
`);
export const approveEvaluationDocument = graphql(`
  mutation ApproveEvaluation($input: EvaluationRevisionInput!) {
    approveEvaluation(input: $input) { id }
  }
`);
export const returnEvaluationDocument = graphql(`
  mutation ReturnEvaluation($input: EvaluationReasonInput!) {
    returnEvaluation(input: $input) { id }
  }
`);
export const teamCodesDocument = graphql(`
  query TeamCodes($leads: Boolean!) {
    anonymousSatisfaction { programmeId methodName { nl en } teamId teamName year quarter lists }
    teamCodes @include(if: $leads) { programmeId teamId methodName { nl en } teamName id code address revision }
  }
`);
export const makeTeamCodeDocument = graphql(`
  mutation MakeTeamCode($input: TeamCodeInput!) {
    makeTeamCode(input: $input) { id }
  }
`);
export const revokeTeamCodeDocument = graphql(`
  mutation RevokeTeamCode($id: ID!, $revision: Int!) {
    revokeTeamCode(id: $id, revision: $revision)
  }
`);
