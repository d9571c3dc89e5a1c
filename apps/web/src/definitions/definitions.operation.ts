import { graphql } from '@getrouw/contracts';

export const definitionsDocument = graphql(`
  query Definitions {
    definitions {
      own { id versionCode name { nl en } state publishedAt }
      released { id definitionCode owner { name } versionCode name { nl en } releasedAt adopted }
      adopted { id origin { name } versionCode name { nl en } adoptedAt sha256 }
      programmes { id definitionCode name { nl en } configurationNumber version { id versionCode } teams { id name } }
    }
  }
`);
export const adoptReleaseDocument = graphql(`
  mutation AdoptRelease($releaseId: ID!) {
    adoptRelease(releaseId: $releaseId) { id }
  }
`);
