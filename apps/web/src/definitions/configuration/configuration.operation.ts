import { graphql, type ProgrammeConfigurationQuery } from '@getrouw/contracts';

export const configurationWhole = graphql(`
  fragment ConfigurationWhole on ProgrammeConfiguration {
    programme { id name { nl en } revision configurationNumber version { id versionCode name { nl en } } }
    licensed configuration
    deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }
    history { number versionCode changedAt changedBy }
    teams { id name site { id name } }
    newerVersions { adoptedVersionId releaseId versionCode name { nl en } }
    runningRounds { slug name versionCode }
  }
`);
export const programmeConfigurationDocument = graphql(`
  query ProgrammeConfiguration($id: ID!) {
    programmeConfiguration(id: $id) { ...ConfigurationWhole }
  }
`);

export type ProgrammeConfiguration = ProgrammeConfigurationQuery['programmeConfiguration'];
