import { graphql, type OwnInstrumentWholeFragment } from '@getrouw/contracts';

export const ownInstrumentFragment = graphql(`
  fragment OwnInstrumentWhole on OwnInstrument {
    id name { nl en } instrumentCode versionCode state document problems { path code rule message { nl en } } changedAt changedBy editors revision adoptedVersionId
  }
`);
export const ownInstrumentDocument = graphql(`
  query OwnInstrument($id: ID!) {
    ownInstrument(id: $id) { ...OwnInstrumentWhole }
  }
`);
export const saveOwnInstrumentDocument = graphql(`
  mutation SaveOwnInstrument($input: SaveOwnInstrumentInput!) {
    saveOwnInstrument(input: $input) { ...OwnInstrumentWhole }
  }
`);
export const announceEditingDocument = graphql(`
  mutation AnnounceEditing($id: ID!) {
    announceEditing(id: $id) { ...OwnInstrumentWhole }
  }
`);
export const publishOwnInstrumentDocument = graphql(`
  mutation PublishOwnInstrument($id: ID!, $revision: Int!) {
    publishOwnInstrument(id: $id, revision: $revision) { ...OwnInstrumentWhole }
  }
`);
export const reviseOwnInstrumentDocument = graphql(`
  mutation ReviseOwnInstrument($id: ID!) {
    reviseOwnInstrument(id: $id) { id }
  }
`);

export type OwnInstrument = OwnInstrumentWholeFragment;
