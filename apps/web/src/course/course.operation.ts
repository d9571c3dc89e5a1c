import { graphql, type TrajectoryOverviewQuery } from '@getrouw/contracts';
import type { Course, CourseTrajectory, Definition } from '@getrouw/domain';

export const courseShownDocument = graphql(`
  fragment CourseShown on TrajectoryCourse {
    trajectoryId revision today method course trajectory openEvaluations seesSpecial mayWrite
    contract { name norms reason }
    closing { endedOn closingReason nationalReason closingNote followUpHelp followUpHelpNote finalReport }
    statements { code number revision state happenedOn postponedTo reason answers recordedAt recordedBy }
  }
`);
export const overviewDocument = graphql(`
  query TrajectoryOverview($trajectoryId: ID!, $after: String) {
    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }
    trajectoryCourse(trajectoryId: $trajectoryId, first: 8, after: $after) {
      ...CourseShown
      contacts { items { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision } next }
      figures { succeeded failed minutes outsideOfficeHours }
    }
  }
`);
export const milestonesDocument = graphql(`
  query TrajectoryMilestones($trajectoryId: ID!) {
    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }
    trajectoryCourse(trajectoryId: $trajectoryId, first: 1) { ...CourseShown }
  }
`);
export const stateMilestoneDocument = graphql(`
  mutation StateMilestone($input: StateMilestoneInput!) {
    stateMilestone(input: $input) { code number revision }
  }
`);
export const addContactDocument = graphql(`
  mutation AddContact($input: AddContactInput!) {
    addContact(input: $input) { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision }
  }
`);
export const changeContactDocument = graphql(`
  mutation ChangeContact($input: ChangeContactInput!) {
    changeContact(input: $input) { id }
  }
`);
export const removeContactDocument = graphql(`
  mutation RemoveContact($id: ID!, $revision: Int!) {
    removeContact(id: $id, revision: $revision) { id }
  }
`);
export const closeTrajectoryDocument = graphql(`
  mutation CloseTrajectory($input: CloseTrajectoryInput!) {
    closeTrajectory(input: $input) { trajectoryId }
  }
`);

type Overview = TrajectoryOverviewQuery['trajectoryCourse'];
export type Contact = Overview['contacts']['items'][number];
export type Statement = CourseOf['statements'][number];
export type Method = Pick<Definition, 'phases' | 'course' | 'courseRules' | 'prompts' | 'closingReasons' | 'scales'>;

/** A course as its pages use it: what the API sends as JSON has the types of the domain. */
export type CourseOf = Omit<Overview, 'method' | 'course' | 'trajectory' | 'contacts' | 'figures'> & { method: Method; course: Course; trajectory: CourseTrajectory };
