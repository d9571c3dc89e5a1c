import { graphql } from '@getrouw/contracts';

export const roundSetupDocument = graphql(`
  query RoundSetup($slug: String!) {
    round(slug: $slug) {
      ...RoundHead
      versionName { nl en } instrumentName { nl en } referenceDate edition sampling sampleSize seed drawnAt closedAt
      teams { id name site { id name } }
    }
  }
`);
