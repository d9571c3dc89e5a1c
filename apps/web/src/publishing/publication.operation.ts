import { graphql } from '@getrouw/contracts';

export const publicationDocument = graphql(`
  query Publication($id: ID!) {
    publication(id: $id) { ...ShownPublicationWhole }
  }
`);
export const publicationPreviewDocument = graphql(`
  query PublicationPreview($id: ID!) {
    publicationPreview(id: $id) {
      sha256
      draft { id mine preparedBy preparedAt explanations revision }
      shown { ...ShownPublicationWhole }
    }
  }
`);
export const explainPublicationDocument = graphql(`
  mutation ExplainPublication($input: ExplainPublicationInput!) {
    explainPublication(input: $input) { id explanations revision }
  }
`);
export const approvePublicationDocument = graphql(`
  mutation ApprovePublication($id: ID!, $revision: Int!, $sha256: String!) {
    approvePublication(id: $id, revision: $revision, sha256: $sha256) { id }
  }
`);
export const withdrawPublicationDocument = graphql(`
  mutation WithdrawPublication($id: ID!, $reason: String!) {
    withdrawPublication(id: $id, reason: $reason) { id }
  }
`);
