import { graphql, type MembersQuery } from '@getrouw/contracts';

export const membersDocument = graphql(`
  query Members($after: String, $search: String, $filter: MemberFilter, $invitations: Boolean!, $invitedAfter: String) {
    members(first: 50, after: $after, search: $search, filter: $filter) {
      next total
      items { id name external startsOn endsOn state roles { code name { nl en } } teams { id teamName startsOn endsOn } }
    }
    roles { code name { nl en } grants { verb reach } }
    invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {
      next
      items { ...InvitationRow }
    }
  }
`);

export type MemberRow = MembersQuery['members']['items'][number];
