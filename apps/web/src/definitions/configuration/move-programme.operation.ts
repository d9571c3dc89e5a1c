import { graphql } from '@getrouw/contracts';

export const moveProgrammeDocument = graphql(`
  mutation MoveProgramme($input: MoveProgrammeInput!) {
    moveProgramme(input: $input) { ...ConfigurationWhole }
  }
`);
