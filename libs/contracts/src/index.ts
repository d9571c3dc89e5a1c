export { graphql } from './gql/gql.ts';
export * from './gql/graphql.ts';
