import { graphql } from '@getrouw/contracts';

export const phoneSampleDocument = graphql(`
  query PhoneSample($slug: String!) {
    phoneSample(slug: $slug) {
      roundId roundSlug roundName roundState minutes
      coverage { coaches called families covered withoutCoach }
      coaches { professionalId name families called call { calledAt calledById calledByName outcome calledBackMinutes reached revision } }
      callers { memberId name }
    }
  }
`);
