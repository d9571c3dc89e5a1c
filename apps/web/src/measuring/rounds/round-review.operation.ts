import { graphql } from '@getrouw/contracts';

export const roundReviewDocument = graphql(`
  query RoundReview($slug: String!, $after: String) {
    round(slug: $slug) { ...RoundHead secondOpinions { asked submitted differences open } }
    roundCases(slug: $slug, status: drawn, first: 100, after: $after) { next total items { ...DrawnCase } }
  }
`);
