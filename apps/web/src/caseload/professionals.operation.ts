import { graphql, type ProfessionalsQuery } from '@getrouw/contracts';

export const professionalsDocument = graphql(`
  query Professionals($after: String, $search: String) {
    professionals(first: 50, after: $after, search: $search) {
      next
      items { id staffNumber name memberId birthYear youthCareSince cvNote endsOn revision }
    }
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

export type Professional = ProfessionalsQuery['professionals']['items'][number];
