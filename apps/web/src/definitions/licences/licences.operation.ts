import { graphql, type LicencesQuery } from '@getrouw/contracts';

export const licencesDocument = graphql(`
  query Licences($after: String) {
    licences(first: 100, after: $after) {
      today next unlicensedCount
      items {
        id definitionCode methodName { nl en } holder { id name } provider { id slug name } variants { code name { nl en } } sites fromOn untilOn lastOn state followed grantedAt grantedBy endedOn endReason endedBy
      }
      unlicensed { definitionCode methodName { nl en } holder { id name } provider { id slug name } }
      certificates { providerId definitionCode expiryMonth count }
      methods { code name { nl en } variants { code name { nl en } } }
      providers { id slug name }
    }
  }
`);
export const grantLicenceDocument = graphql(`
  mutation GrantLicence($input: GrantLicenceInput!) {
    grantLicence(input: $input) { id }
  }
`);
export const endLicenceDocument = graphql(`
  mutation EndLicence($input: EndLicenceInput!) {
    endLicence(input: $input) { id }
  }
`);

export type Licences = LicencesQuery['licences'];
export type Licence = Licences['items'][number];
export type Unlicensed = Licences['unlicensed'][number];
