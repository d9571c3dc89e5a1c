import { graphql } from '@getrouw/contracts';

export const evaluationsDocument = graphql(`
  query Evaluations($trajectoryId: ID!) {
    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }
    evaluations(trajectoryId: $trajectoryId) {
      items { id heldOn final closedAt checkState returned raters { rater state } }
      goals { ...GoalShown }
      progress catalogue hasSatisfaction
    }
  }
`);
export const goalShown = graphql(`
  fragment GoalShown on EvaluatedGoal {
    id number words name { nl en } whose scale setOn endedOn zeroPoint zeroValue weight anchors
  }
`);
export const evaluationDocument = graphql(`
  query Evaluation($id: ID!, $trajectoryId: ID!) {
    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }
    evaluation(id: $id) { ...EvaluationWhole }
  }
`);
export const evaluationWhole = graphql(`
  fragment EvaluationWhole on Evaluation {
    id trajectoryId familyId clientNumber endedOn heldOn final asksSatisfaction present decision impression explanation conclusion handover
    closedAt checkState returned revision others progress catalogue satisfactionForm mayWrite mayCheck
    raters { rater state required way missingReason handedInAt linkUntil seenOthers scored shown }
    goals { ...GoalShown }
    scores { goalId rater score unknown words afterSeeing revision }
    remarks { text writtenAt writtenBy }
    satisfaction { instrumentCode answeredOn refused refusedBecause onPaper recordedBy answers }
  }
`);
export const addEvaluationDocument = graphql(`
  mutation AddEvaluation($input: AddEvaluationInput!) {
    addEvaluation(input: $input) { id }
  }
`);
export const changeEvaluationDocument = graphql(`
  mutation ChangeEvaluation($input: ChangeEvaluationInput!) {
    changeEvaluation(input: $input) { id revision }
  }
`);
export const askRaterDocument = graphql(`
  mutation AskRater($input: RaterInput!) {
    askRater(input: $input) { id }
  }
`);
export const saveGoalScoreDocument = graphql(`
  mutation SaveGoalScore($input: SaveGoalScoreInput!) {
    saveGoalScore(input: $input) { goalId score unknown words afterSeeing revision }
  }
`);
export const handInScoresDocument = graphql(`
  mutation HandInScores($input: RaterInput!) {
    handInScores(input: $input) { id }
  }
`);
export const closeRaterDocument = graphql(`
  mutation CloseRater($input: RaterReasonInput!) {
    closeRater(input: $input) { id }
  }
`);
export const reopenRaterDocument = graphql(`
  mutation ReopenRater($input: RaterReasonInput!) {
    reopenRater(input: $input) { id }
  }
`);
export const makeClientLinkDocument = graphql(`
  mutation MakeClientLink($input: MakeClientLinkInput!) {
    makeClientLink(input: $input) { address link code until }
  }
`);
export const revokeClientLinkDocument = graphql(`
  mutation RevokeClientLink($input: RaterInput!) {
    revokeClientLink(input: $input) { id }
  }
`);
export const typeInSatisfactionDocument = graphql(`
  mutation TypeInSatisfaction($input: TypeInSatisfactionInput!) {
    typeInSatisfaction(input: $input) { id }
  }
`);
export const recordRefusalDocument = graphql(`
  mutation RecordRefusal($input: RecordRefusalInput!) {
    recordRefusal(input: $input) { id }
  }
`);
export const closeEvaluationDocument = graphql(`
  mutation CloseEvaluation($input: EvaluationRevisionInput!) {
    closeEvaluation(input: $input) { id }
  }
`);
export const reopenEvaluationDocument = graphql(`
  mutation ReopenEvaluation($input: EvaluationReasonInput!) {
    reopenEvaluation(input: $input) { id }
  }
`);
export const answerReturnedDocument = graphql(`
  mutation AnswerReturned($input: EvaluationReasonInput!) {
    answerReturned(input: $input) { id }
  }
`);
