import { graphql } from '@getrouw/contracts';

export const configureProgrammeDocument = graphql(`
  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {
    configureProgramme(input: $input) { ...ConfigurationWhole }
  }
`);
