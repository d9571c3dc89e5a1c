import { graphql } from '@getrouw/contracts';

export const searchDocument = graphql(`
  query Search($search: String!, $cases: Boolean!, $rounds: Boolean!) {
    families(first: 2, search: $search) @include(if: $cases) { total items { id clientNumber } }
    rounds(first: 200) @include(if: $rounds) { items { slug name } }
  }
`);
