import { graphql } from '@getrouw/contracts';

export const roundReviewDocument = graphql(`
  query RoundReview($slug: String!, $after: String, $cases: Boolean!) {
    round(slug: $slug) { ...RoundHead secondOpinions { asked submitted differences open } }
    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }
  }
`);
