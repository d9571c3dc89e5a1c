import { graphql } from '@getrouw/contracts';

export const myReachabilityDocument = graphql(`
  query MyReachability {
    myReachability { id roundName calledAt outcome calledBackMinutes minutes reached }
  }
`);
