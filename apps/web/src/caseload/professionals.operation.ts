import { graphql, type ProfessionalQuery, type ProfessionalsQuery } from '@getrouw/contracts';

export const professionalsDocument = graphql(`
  query Professionals($after: String, $search: String) {
    professionals(first: 50, after: $after, search: $search) {
      next
      items {
        id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision
        teams { id endsOn startsOn team { name } programme { name { nl en } } }
      }
    }
  }
`);
/** Choices come along for those who may change something. */
export const professionalDocument = graphql(`
  query Professional($id: ID!, $choices: Boolean!) {
    professional(id: $id) {
      id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision
      teams { id team { id name } programme { id name { nl en } } variants { code name { nl en } } trainedOn startsOn endsOn revision }
      memberships { id teamName startsOn endsOn }
      certificates { id methodName { nl en } name obtainedOn expiresOn renewed revision }
    }
    programmeChoices @include(if: $choices) { id name { nl en } variants { code name { nl en } } teams { id name } }
  }
`);
export const addProfessionalTeamDocument = graphql(`
  mutation AddProfessionalTeam($input: AddProfessionalTeamInput!) {
    addProfessionalTeam(input: $input) { id }
  }
`);
export const changeProfessionalTeamDocument = graphql(`
  mutation ChangeProfessionalTeam($input: ChangeProfessionalTeamInput!) {
    changeProfessionalTeam(input: $input) { id }
  }
`);
export const removeProfessionalTeamDocument = graphql(`
  mutation RemoveProfessionalTeam($id: ID!, $revision: Int!) {
    removeProfessionalTeam(id: $id, revision: $revision) { id }
  }
`);
export const membersToLinkDocument = graphql(`
  query MembersToLink {
    members(first: 200, filter: current) { items { id name external } }
  }
`);
export const addProfessionalDocument = graphql(`
  mutation AddProfessional($input: AddProfessionalInput!) {
    addProfessional(input: $input) { id }
  }
`);
export const changeProfessionalDocument = graphql(`
  mutation ChangeProfessional($input: ChangeProfessionalInput!) {
    changeProfessional(input: $input) { id }
  }
`);

/** As the forms know him, of a list or alone. */
export type Professional = Omit<ProfessionalsQuery['professionals']['items'][number], 'teams'>;
export type ProfessionalDetail = ProfessionalQuery['professional'];
export type ProfessionalTeam = ProfessionalDetail['teams'][number];
export type ProgrammeChoice = NonNullable<ProfessionalQuery['programmeChoices']>[number];
