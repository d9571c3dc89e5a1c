import { graphql } from '@getrouw/contracts';

export const trendDocument = graphql(`
  query Trend($slug: String, $teamId: ID) {
    trend(slug: $slug, teamId: $teamId) { ...TrendWhole }
  }
`);
