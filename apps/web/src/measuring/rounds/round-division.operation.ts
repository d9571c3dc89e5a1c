import { graphql } from '@getrouw/contracts';

export const roundDivisionDocument = graphql(`
  query RoundDivision($slug: String!, $after: String, $cases: Boolean!) {
    round(slug: $slug) {
      ...RoundHead
      candidates { memberId name external assigned }
      secondOpinions { asked assigned }
    }
    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }
  }
`);
