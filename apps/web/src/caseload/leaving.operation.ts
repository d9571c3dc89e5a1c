import { graphql } from '@getrouw/contracts';

export const professionalWorkDocument = graphql(`
  query ProfessionalWork($id: ID!, $after: Date!) {
    professionalWork(professionalId: $id, after: $after) { ...OpenWorkWhole }
  }
`);
export const endProfessionalDocument = graphql(`
  mutation EndProfessional($input: EndProfessionalInput!) {
    endProfessional(input: $input) { id }
  }
`);
