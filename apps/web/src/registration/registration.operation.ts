import { type RegistrationFormQuery, type RegistrationHeadFragment, type RegistrationProfileQuery, type RegistrationWhyQuery, graphql } from '@getrouw/contracts';

export const registrationHeadDocument = graphql(`
  fragment RegistrationHead on Registration {
    trajectoryId familyId clientNumber trajectoryNumber startedOn endedOn coder method instrumentCode seesSpecial mayWrite handedInAt
    persons { id number role gender born revision }
  }
`);
export const registrationFormDocument = graphql(`
  query RegistrationForm($trajectoryId: ID!, $coder: Coder!) {
    registration(trajectoryId: $trajectoryId, coder: $coder) {
      ...RegistrationHead
      cells { itemCode personId moment value explanation revision }
      savedAt
    }
  }
`);
export const registrationWhyDocument = graphql(`
  query RegistrationWhy($trajectoryId: ID!) {
    registration(trajectoryId: $trajectoryId) {
      ...RegistrationHead
      explained
      history { readings classes cause computedAt supersededAt }
    }
  }
`);
export const registrationProfileDocument = graphql(`
  query RegistrationProfile($trajectoryId: ID!) {
    registration(trajectoryId: $trajectoryId) {
      ...RegistrationHead
      evidence
      judgements { classification option second reason judgedAt judgedBy }
    }
  }
`);
export const saveRegistrationDocument = graphql(`
  mutation SaveRegistration($input: SaveRegistrationInput!) {
    saveRegistration(input: $input) { cells { itemCode personId moment value explanation revision } savedAt }
  }
`);
export const addPersonDocument = graphql(`
  mutation AddPerson($input: AddPersonInput!) {
    addPerson(input: $input) { trajectoryId }
  }
`);
export const changePersonDocument = graphql(`
  mutation ChangePerson($input: ChangePersonInput!) {
    changePerson(input: $input) { trajectoryId }
  }
`);
export const removePersonDocument = graphql(`
  mutation RemovePerson($input: RemovePersonInput!) {
    removePerson(input: $input) { trajectoryId }
  }
`);
export const judgeDocument = graphql(`
  mutation Judge($input: JudgeInput!) {
    judge(input: $input) { trajectoryId }
  }
`);

export type RegistrationHead = RegistrationHeadFragment;
export type RegistrationForm = RegistrationFormQuery['registration'];
export type RegistrationWhy = RegistrationWhyQuery['registration'];
export type RegistrationProfile = RegistrationProfileQuery['registration'];
export type Person = RegistrationHead['persons'][number];
export type Cell = RegistrationForm['cells'][number];
export type Moment = Cell['moment'];
