import { graphql } from '@getrouw/contracts';

export const familiesDocument = graphql(`
  query Families($after: String, $search: String) {
    families(first: 50, after: $after, search: $search) {
      total next
      items { id clientNumber municipality trajectories latestTeam latestStartedOn latestEndedOn }
    }
  }
`);
