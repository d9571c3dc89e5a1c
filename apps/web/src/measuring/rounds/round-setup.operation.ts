import { graphql } from '@getrouw/contracts';

export const roundSetupDocument = graphql(`
  query RoundSetup($slug: String!) {
    round(slug: $slug) {
      ...RoundHead
      versionName { nl en } instrumentName { nl en } referenceDate edition sampling sampleSize seed drawnAt closedAt
      configurationNumber reviewText { nl en } secondPercent privacy
      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }
      teams { id name site { id name } }
    }
  }
`);
