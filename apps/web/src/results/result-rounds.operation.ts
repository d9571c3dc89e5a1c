import { graphql } from '@getrouw/contracts';

export const resultRoundsDocument = graphql(`
  query ResultRounds($after: String) {
    rounds(first: 50, after: $after) {
      next
      items { id slug name programmeName { nl en } periodFrom periodTo state survey imported drawn approved leftOut closedAt }
    }
  }
`);
