import { graphql } from '@getrouw/contracts';

export const myProfileDocument = graphql(`
  query MySurveyProfile($slug: String!) {
    mySurveyProfile(slug: $slug) {
      roundId roundName instrumentName { nl en } periodFrom periodTo privacy minimumGroup teamName without
      scores { kind code name { nl en } scaleFrom scaleTo answered items mean norm faithful team { n mean } whole { n mean } }
    }
  }
`);
