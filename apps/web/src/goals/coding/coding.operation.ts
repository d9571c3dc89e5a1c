import { graphql, type GoalQueueQuery } from '@getrouw/contracts';

export const goalQueueDocument = graphql(`
  query GoalQueue($programmeId: ID, $code: String, $after: String) {
    goalCodingMethods { programmeId name { nl en } catalogue uncoded }
    goalsToCode(programmeId: $programmeId, code: $code, after: $after, first: 25) {
      items { id programmeId clientNumber number words zeroPoint code whose setOn codings revision }
      next
    }
  }
`);
export const goalCodingHistoryDocument = graphql(`
  query GoalCodingHistory($goalId: ID!) {
    goalCodingHistory(goalId: $goalId) { code second reason codedAt codedBy }
  }
`);
export const recodeGoalsDocument = graphql(`
  mutation RecodeGoals($input: RecodeGoalsInput!) {
    recodeGoals(input: $input)
  }
`);
export const goalMethodsDocument = graphql(`
  query GoalMethods {
    goalCodingMethods { programmeId name { nl en } catalogue }
  }
`);
export const goalDefinitionsDocument = graphql(`
  query GoalDefinitions($programmeId: ID!) {
    goalDefinitions(programmeId: $programmeId) { code proposedName explanation examples revision }
  }
`);
export const saveGoalDefinitionDocument = graphql(`
  mutation SaveGoalDefinition($input: SaveGoalDefinitionInput!) {
    saveGoalDefinition(input: $input) { code }
  }
`);
export const myGoalCodingsDocument = graphql(`
  query MyGoalCodings($after: String) {
    goalCodingMethods { programmeId name { nl en } catalogue }
    myGoalCodings(after: $after, first: 25) { items { goalId programmeId words zeroPoint whose setOn } next }
  }
`);
export const codeGoalAgainDocument = graphql(`
  mutation CodeGoalAgain($input: CodeGoalAgainInput!) {
    codeGoalAgain(input: $input)
  }
`);
export const goalCodingsDocument = graphql(`
  query GoalCodings($programmeId: ID!, $from: Date!, $until: Date!) {
    goalCodings(programmeId: $programmeId, from: $from, until: $until) {
      goals coders { id name given coded } agreement differences { id clientNumber number words first second code revision }
    }
  }
`);
export const drawGoalCodingsDocument = graphql(`
  mutation DrawGoalCodings($input: DrawGoalCodingsInput!) {
    drawGoalCodings(input: $input) { coders { id name given } }
  }
`);

export type CodedMethod = Pick<GoalQueueQuery['goalCodingMethods'][number], 'programmeId' | 'name' | 'catalogue'>;
export type QueuedGoal = GoalQueueQuery['goalsToCode']['items'][number];
