import { graphql } from '@getrouw/contracts';

export const auditDocument = graphql(`
  query AuditEntries($after: String) {
    auditEntries(first: 50, after: $after) {
      next
      items { id at memberName verb subjects fields reason }
    }
  }
`);
