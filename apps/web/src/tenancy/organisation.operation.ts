import { graphql, type OrganisationQuery } from '@getrouw/contracts';

export const organisationDocument = graphql(`
  query Organisation($members: Boolean!, $after: String, $invitations: Boolean!, $invitedAfter: String) {
    sites { id name }
    teams { id name startsOn endsOn site { id name } }
    roles @include(if: $members) { code name { nl en } }
    members(first: 50, after: $after) @include(if: $members) {
      next
      items {
        id name external startsOn endsOn revision
        roles { code name { nl en } }
        teams { id teamId teamName startsOn endsOn revision }
      }
    }
    invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {
      next
      items { ...InvitationRow }
    }
  }
`);
export const addSiteDocument = graphql(`
  mutation AddSite($input: AddSiteInput!) {
    addSite(input: $input) { id }
  }
`);
export const addTeamDocument = graphql(`
  mutation AddTeam($input: AddTeamInput!) {
    addTeam(input: $input) { id }
  }
`);
export const setMemberRolesDocument = graphql(`
  mutation SetMemberRoles($input: SetMemberRolesInput!) {
    setMemberRoles(input: $input) { id }
  }
`);
export const addTeamMembershipDocument = graphql(`
  mutation AddTeamMembership($input: AddTeamMembershipInput!) {
    addTeamMembership(input: $input) { id }
  }
`);

type Organisation = OrganisationQuery;
export type Site = Organisation['sites'][number];
export type Team = Organisation['teams'][number];
export type Role = NonNullable<Organisation['roles']>[number];
export type Member = NonNullable<Organisation['members']>['items'][number];
