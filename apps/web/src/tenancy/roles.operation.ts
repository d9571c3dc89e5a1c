import { graphql, type RolesQuery } from '@getrouw/contracts';

export const rolesDocument = graphql(`
  query Roles($me: ID!) {
    roles { id code name { nl en } grants { verb reach } seeded holders revision }
    member(id: $me) { roles { code } }
  }
`);
export const addRoleDocument = graphql(`
  mutation AddRole($input: AddRoleInput!) {
    addRole(input: $input) { code }
  }
`);
export const changeRoleDocument = graphql(`
  mutation ChangeRole($input: ChangeRoleInput!) {
    changeRole(input: $input) { code }
  }
`);
export const deleteRoleDocument = graphql(`
  mutation DeleteRole($id: ID!, $revision: Int!) {
    deleteRole(id: $id, revision: $revision)
  }
`);

export type Role = RolesQuery['roles'][number];
