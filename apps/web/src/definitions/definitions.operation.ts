import { type DefinitionsQuery, graphql } from '@getrouw/contracts';

export const definitionsDocument = graphql(`
  query Definitions($teams: Boolean!) {
    definitions {
      own { id versionCode name { nl en } state publishedAt }
      released { id owner { name } versionCode name { nl en } releasedAt adopted }
      adopted { id origin { name } versionCode name { nl en } adoptedAt sha256 }
      programmes { id name { nl en } rhythm rhythms revision version { id versionCode } teams { id name } }
    }
    teams @include(if: $teams) { id name }
  }
`);
export const adoptReleaseDocument = graphql(`
  mutation AdoptRelease($releaseId: ID!) {
    adoptRelease(releaseId: $releaseId) { id }
  }
`);
export const configureProgrammeDocument = graphql(`
  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {
    configureProgramme(input: $input) { id }
  }
`);

export type Definitions = DefinitionsQuery['definitions'];
export type Programme = Definitions['programmes'][number];
export type Team = NonNullable<DefinitionsQuery['teams']>[number];
