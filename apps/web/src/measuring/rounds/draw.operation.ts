import { graphql } from '@getrouw/contracts';

export const drawDocument = graphql(`
  mutation Draw($input: DrawInput!) {
    draw(input: $input) { id state revision }
  }
`);
