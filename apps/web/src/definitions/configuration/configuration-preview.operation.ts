import { type ConfigurationPreviewQuery, graphql } from '@getrouw/contracts';

export const configurationPreviewDocument = graphql(`
  query ConfigurationPreview($programmeId: ID!, $configuration: JSON!) {
    configurationPreview(programmeId: $programmeId, configuration: $configuration) {
      problems { path code rule message { nl en } }
      changes { what { nl en } before { nl en } after { nl en } consequence { nl en } }
    }
  }
`);

export type Preview = ConfigurationPreviewQuery['configurationPreview'];
export type Change = Preview['changes'][number];
export type Problem = Preview['problems'][number];
