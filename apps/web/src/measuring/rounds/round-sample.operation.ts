import { graphql } from '@getrouw/contracts';

export const roundSampleDocument = graphql(`
  query RoundSample($slug: String!, $cases: Boolean!) {
    round(slug: $slug) {
      ...RoundHead
      sampling sampleSize seed drawnAt objections
      frame { ...FrameWhole }
    }
    roundCases(slug: $slug, status: outside, first: 200) @include(if: $cases) {
      total
      items { id clientNumber trajectoryNumber teamName endedOn reason { nl en } }
    }
  }
`);
