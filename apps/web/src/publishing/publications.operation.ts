import { graphql, type PublicationsQuery } from '@getrouw/contracts';

export const publicationsDocument = graphql(`
  query Publications($after: String) {
    publications(after: $after) {
      drafts { id kind name fromOn untilOn preparedBy mine preparedAt replacesId revision reader { id name kind } }
      items { id kind name fromOn untilOn purpose publishedAt withdrawnAt replacesId replacedById provider { id name kind } reader { id name kind } }
      next
      sources { roundId kind name definitionCode fromOn untilOn }
      open { id definitionCode purpose figures fromOn untilOn minimumGroup reader { id name kind } }
    }
  }
`);
export const preparePublicationDocument = graphql(`
  mutation PreparePublication($input: PreparePublicationInput!) {
    preparePublication(input: $input) { id }
  }
`);
export const discardPublicationDocument = graphql(`
  mutation DiscardPublication($id: ID!, $revision: Int!) {
    discardPublication(id: $id, revision: $revision)
  }
`);

type Publications = PublicationsQuery['publications'];
export type Listed = Publications['items'][number];
export type Draft = Publications['drafts'][number];
export type Source = Publications['sources'][number];
export type OpenAgreement = Publications['open'][number];
export type FigureKind = Listed['kind'];
