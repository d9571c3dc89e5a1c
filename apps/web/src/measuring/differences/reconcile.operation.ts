import { graphql } from '@getrouw/contracts';

export const reconcileDocument = graphql(`
  mutation Reconcile($input: ReconcileInput!) {
    reconcile(input: $input) { itemCode final { revision } }
  }
`);
