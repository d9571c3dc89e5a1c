import { graphql, type InvitationRowFragment } from '@getrouw/contracts';

export const invitationRow = graphql(`
  fragment InvitationRow on Invitation {
    id email name external startsOn endsOn sentAt expiresAt expired mail revision
    roles { code name { nl en } }
  }
`);
export const inviteMemberDocument = graphql(`
  mutation InviteMember($input: InviteMemberInput!) {
    inviteMember(input: $input) { id }
  }
`);
export const sendInvitationAgainDocument = graphql(`
  mutation SendInvitationAgain($id: ID!, $revision: Int!) {
    sendInvitationAgain(id: $id, revision: $revision) { id }
  }
`);
export const withdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!, $revision: Int!) {
    withdrawInvitation(id: $id, revision: $revision)
  }
`);

export type Invitation = InvitationRowFragment;
