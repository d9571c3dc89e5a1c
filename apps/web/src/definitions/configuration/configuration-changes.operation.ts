import { graphql } from '@getrouw/contracts';

export const configurationChangesDocument = graphql(`
  query ConfigurationChanges($programmeId: ID!, $from: Int!, $to: Int!) {
    configurationChanges(programmeId: $programmeId, from: $from, to: $to) {
      what { nl en } before { nl en } after { nl en } consequence { nl en }
    }
  }
`);
