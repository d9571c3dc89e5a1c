import { graphql, type MemberQuery } from '@getrouw/contracts';

export const memberDocument = graphql(`
  query Member($id: ID!, $manage: Boolean!, $join: Boolean!) {
    member(id: $id) {
      id name external startsOn endsOn state revision
      roles { code name { nl en } grants { verb reach } }
      teams { id teamId teamName startsOn endsOn revision }
    }
    roles { code name { nl en } grants { verb reach } }
    teams @include(if: $join) { id name endsOn }
    memberWork(memberId: $id) @include(if: $manage) { ...OpenWorkWhole }
  }
`);
export const memberWorkDocument = graphql(`
  query MemberWork($id: ID!, $after: Date!) {
    memberWork(memberId: $id, after: $after) { ...OpenWorkWhole }
  }
`);
export const changeMemberDocument = graphql(`
  mutation ChangeMember($input: ChangeMemberInput!) {
    changeMember(input: $input) { id }
  }
`);
export const endMembershipDocument = graphql(`
  mutation EndMembership($input: EndMembershipInput!) {
    endMembership(input: $input) { id state }
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
export const changeTeamMembershipDocument = graphql(`
  mutation ChangeTeamMembership($input: ChangeTeamMembershipInput!) {
    changeTeamMembership(input: $input) { id }
  }
`);

export type Member = MemberQuery['member'];
export type MemberRole = MemberQuery['roles'][number];
export type MemberTeam = NonNullable<MemberQuery['teams']>[number];
export type TeamPeriod = Member['teams'][number];
