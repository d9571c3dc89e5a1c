import { type CaseloadsQuery, type ContractsQuery, graphql, type WorkListQuery } from '@getrouw/contracts';

export const workListDocument = graphql(`
  query WorkList($view: WorkView!, $state: TaskState, $after: String) {
    workList(view: $view, state: $state, first: 50, after: $after) {
      items { id trajectoryId familyId clientNumber method code number name { nl en } dueOn state postponed place professionals }
      next views
      counts { overdue due soon }
      review { formsToCheck goalsToCode goalsToCodeAgain registrationsToCode }
    }
  }
`);
export const caseloadsDocument = graphql(`
  query Caseloads($after: String) {
    caseloads(first: 50, after: $after) {
      items { professionalId name hoursPerWeek share overdue methods { programmeId cases weight most } }
      next
      methods { programmeId name { nl en } most hoursPerWeek note { nl en } }
    }
  }
`);
export const contractsDocument = graphql(`
  query Contracts {
    contracts {
      programmeId name { nl en }
      norms { code name { nl en } atLeast atMost unit }
      contracts { id programmeId name municipality startsOn endsOn norms reason trajectories revision }
    }
  }
`);
export const addContractDocument = graphql(`
  mutation AddContract($input: AddContractInput!) {
    addContract(input: $input) { id }
  }
`);
export const changeContractDocument = graphql(`
  mutation ChangeContract($input: ChangeContractInput!) {
    changeContract(input: $input) { id }
  }
`);
export const workSettingsDocument = graphql(`
  query WorkSettings {
    workSettings { mail calendarSince calendarReadAt }
  }
`);
export const setWorkMailDocument = graphql(`
  mutation SetWorkMail($wanted: Boolean!) {
    setWorkMail(wanted: $wanted) { mail }
  }
`);
export const renewCalendarDocument = graphql(`
  mutation RenewCalendar {
    renewCalendar { address }
  }
`);
export const revokeCalendarDocument = graphql(`
  mutation RevokeCalendar {
    revokeCalendar { calendarSince }
  }
`);

export type WorkList = WorkListQuery['workList'];
export type Task = WorkList['items'][number];
export type Programme = ContractsQuery['contracts'][number];
export type Contract = Programme['contracts'][number];
export type Caseloads = CaseloadsQuery['caseloads'];
