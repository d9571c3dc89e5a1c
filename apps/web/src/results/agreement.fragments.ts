import { graphql } from '@getrouw/contracts';

export const itemAgreement = graphql(`
  fragment ItemAgreementWhole on ItemAgreement { itemCode n percentage kappa kappaLower kappaUpper pabak few }
`);

export const assessorAgreement = graphql(`
  fragment AssessorAgreementWhole on AssessorAgreement { memberId name n percentage kappa kappaLower kappaUpper pabak few }
`);
