import { graphql, type PlanPageQuery } from '@getrouw/contracts';
import type { Definition } from '@getrouw/domain';

export const planPageDocument = graphql(`
  query PlanPage($trajectoryId: ID!) {
    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }
    plan(trajectoryId: $trajectoryId) {
      trajectoryId familyId method seesSpecial
      sections { code text savedAt savedBy revision }
      network { id number called relation ring support burden important note phone email erasedOn revision }
      persons { id number role }
      needs { id domain note statedOn severityStart severityEnd severityEndOn removed revision }
      activities { id code domain goalId doneOn revision }
      goals { id number trajectoryNumber words code codeHidden whose personId setOn term dueOn scale zeroPoint zeroValue weight checked anchors contributors endedOn endReason endNote changes scoredOn revision }
      definitions { code explanation examples }
      advice { nl en }
      warnings
    }
  }
`);
export const savedTextsDocument = graphql(`
  query SavedTexts($trajectoryId: ID!, $code: String!) {
    savedTexts(trajectoryId: $trajectoryId, code: $code) { text savedAt savedBy }
  }
`);
export const goalHistoryDocument = graphql(`
  query GoalHistory($goalId: ID!) {
    goalHistory(goalId: $goalId) { before reason changedAt changedBy }
  }
`);
export const savePlanSectionDocument = graphql(`
  mutation SavePlanSection($input: SavePlanSectionInput!) {
    savePlanSection(input: $input) { code text savedAt savedBy revision }
  }
`);
export const addNetworkMemberDocument = graphql(`
  mutation AddNetworkMember($input: AddNetworkMemberInput!) {
    addNetworkMember(input: $input) { trajectoryId }
  }
`);
export const changeNetworkMemberDocument = graphql(`
  mutation ChangeNetworkMember($input: ChangeNetworkMemberInput!) {
    changeNetworkMember(input: $input) { trajectoryId }
  }
`);
export const removeNetworkMemberDocument = graphql(`
  mutation RemoveNetworkMember($input: PartOfPlanInput!) {
    removeNetworkMember(input: $input) { trajectoryId }
  }
`);
export const saveNeedDocument = graphql(`
  mutation SaveNeed($input: SaveNeedInput!) {
    saveNeed(input: $input) { trajectoryId }
  }
`);
export const tickActivityDocument = graphql(`
  mutation TickActivity($input: TickActivityInput!) {
    tickActivity(input: $input) { trajectoryId }
  }
`);
export const changeActivityDocument = graphql(`
  mutation ChangeActivity($input: ChangeActivityInput!) {
    changeActivity(input: $input) { trajectoryId }
  }
`);
export const untickActivityDocument = graphql(`
  mutation UntickActivity($input: PartOfPlanInput!) {
    untickActivity(input: $input) { trajectoryId }
  }
`);
export const addGoalDocument = graphql(`
  mutation AddGoal($input: AddGoalInput!) {
    addGoal(input: $input) { trajectoryId }
  }
`);
export const changeGoalDocument = graphql(`
  mutation ChangeGoal($input: ChangeGoalInput!) {
    changeGoal(input: $input) { trajectoryId }
  }
`);
export const endGoalDocument = graphql(`
  mutation EndGoal($input: EndGoalInput!) {
    endGoal(input: $input) { trajectoryId }
  }
`);
export const reopenGoalDocument = graphql(`
  mutation ReopenGoal($input: ReopenGoalInput!) {
    reopenGoal(input: $input) { trajectoryId }
  }
`);

export type PlanPage = PlanPageQuery;
export type Plan = PlanPageQuery['plan'];
export type Goal = Plan['goals'][number];
export type Member = Plan['network'][number];
export type Need = Plan['needs'][number];
export type Activity = Plan['activities'][number];
/** What the parts of the page need to know: the plan, its method and whether something may be changed. */
export interface PartProps { plan: Plan; method: PlanMethod; mayWrite: boolean; /** Of the trajectory. */ endedOn: string | null; /** Whom the method helps. */ unit: 'family' | 'youth' }

/** The parts of the configured definition that a plan rests on. */
export type PlanMethod = Pick<Definition, 'code' | 'name' | 'abbreviation' | 'plan' | 'goalCatalogue' | 'terms' | 'modules'>;
