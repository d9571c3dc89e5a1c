import { graphql, type OrganisationQuery } from '@getrouw/contracts';

export const organisationDocument = graphql(`
  query Organisation {
    sites { id name endsOn revision }
    teams { id name startsOn endsOn revision site { id name } }
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
export const changeSiteDocument = graphql(`
  mutation ChangeSite($input: ChangeSiteInput!) {
    changeSite(input: $input) { id }
  }
`);
export const changeTeamDocument = graphql(`
  mutation ChangeTeam($input: ChangeTeamInput!) {
    changeTeam(input: $input) { id }
  }
`);

export type Site = OrganisationQuery['sites'][number];
export type Team = OrganisationQuery['teams'][number];
