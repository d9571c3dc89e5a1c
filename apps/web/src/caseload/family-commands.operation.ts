import { graphql } from '@getrouw/contracts';

export const addFamilyDocument = graphql(`
  mutation AddFamily($input: AddFamilyInput!) {
    addFamily(input: $input) { id }
  }
`);
export const changeFamilyDocument = graphql(`
  mutation ChangeFamily($input: ChangeFamilyInput!) {
    changeFamily(input: $input) { id }
  }
`);
export const recordObjectionDocument = graphql(`
  mutation RecordObjection($input: RecordObjectionInput!) {
    recordObjection(input: $input) { id }
  }
`);
export const withdrawObjectionDocument = graphql(`
  mutation WithdrawObjection($familyId: ID!, $revision: Int!) {
    withdrawObjection(familyId: $familyId, revision: $revision) { id }
  }
`);
export const recordConsentDocument = graphql(`
  mutation RecordConsent($input: RecordConsentInput!) {
    recordConsent(input: $input) { id }
  }
`);
export const weighEligibilityDocument = graphql(`
  mutation WeighEligibility($input: WeighEligibilityInput!) {
    weighEligibility(input: $input) { id }
  }
`);
export const addTrajectoryDocument = graphql(`
  mutation AddTrajectory($input: AddTrajectoryInput!) {
    addTrajectory(input: $input) { id }
  }
`);
export const changeTrajectoryDocument = graphql(`
  mutation ChangeTrajectory($input: ChangeTrajectoryInput!) {
    changeTrajectory(input: $input) { id }
  }
`);
export const addTrajectoryProfessionalDocument = graphql(`
  mutation AddTrajectoryProfessional($input: AddTrajectoryProfessionalInput!) {
    addTrajectoryProfessional(input: $input) { id }
  }
`);
export const endTrajectoryProfessionalDocument = graphql(`
  mutation EndTrajectoryProfessional($input: EndTrajectoryProfessionalInput!) {
    endTrajectoryProfessional(input: $input) { id }
  }
`);
