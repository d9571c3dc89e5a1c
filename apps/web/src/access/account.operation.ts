import { graphql } from '@getrouw/contracts';

export const changePasswordDocument = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);
export const changeEmailDocument = graphql(`
  mutation ChangeEmail($input: ChangeEmailInput!) {
    changeEmail(input: $input)
  }
`);
export const shownMailDocument = graphql(`
  query ShownMail($after: String) {
    shownMail(first: 20, after: $after) {
      next
      items { id at recipient subject text link }
    }
  }
`);
