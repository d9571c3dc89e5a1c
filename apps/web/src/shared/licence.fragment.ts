import { graphql } from '@getrouw/contracts';

/** What a page about a round says of the licence. */
export const roundLicence = graphql(`
  fragment RoundLicenceGaps on RoundLicence {
    holder gaps { fromOn untilOn sites variants { nl en } }
  }
`);
