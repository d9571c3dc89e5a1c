import { graphql } from '@getrouw/contracts';

export const roundsDocument = graphql(`
  query Rounds($after: String) {
    rounds(first: 50, after: $after) {
      next
      items { id slug name programmeName { nl en } versionCode periodFrom periodTo state survey imported drawn submitted approved leftOut closedAt }
    }
  }
`);
