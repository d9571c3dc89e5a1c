import { graphql } from '@getrouw/contracts';

/** Only who may import registrations asks for the methods. */
export const registrationProgrammesDocument = graphql(`
  query RegistrationProgrammes($wanted: Boolean!) {
    registrationProgrammes @include(if: $wanted) { id name { nl en } version { id } }
  }
`);
