import { graphql } from '@getrouw/contracts';

export const declareSecrecyDocument = graphql(`
  mutation DeclareSecrecy { declareSecrecy }
`);
