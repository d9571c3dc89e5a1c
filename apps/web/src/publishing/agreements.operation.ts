import { type AgreementsQuery, graphql } from '@getrouw/contracts';

export const agreementsDocument = graphql(`
  query Agreements($after: String) {
    agreements(after: $after) {
      items {
        id definitionCode purpose figures fromOn untilOn minimumGroup namesSites proposedBy proposedAt ours state
        provider { id name kind }
        reader { id name kind }
        steps { number kind organisation by at reason publicationId }
      }
      next
      parties { slug name }
      methods { code name { nl en } }
    }
  }
`);
export const proposeAgreementDocument = graphql(`
  mutation ProposeAgreement($input: ProposeAgreementInput!) {
    proposeAgreement(input: $input) { id }
  }
`);
export const acceptAgreementDocument = graphql(`
  mutation AcceptAgreement($id: ID!) {
    acceptAgreement(id: $id) { id }
  }
`);
export const declineAgreementDocument = graphql(`
  mutation DeclineAgreement($id: ID!, $reason: String!) {
    declineAgreement(id: $id, reason: $reason) { id }
  }
`);
export const endAgreementDocument = graphql(`
  mutation EndAgreement($id: ID!, $reason: String!) {
    endAgreement(id: $id, reason: $reason) { id }
  }
`);

export type Agreements = AgreementsQuery['agreements'];
export type Agreement = Agreements['items'][number];
