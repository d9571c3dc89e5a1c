import { type CertificatesQuery, graphql } from '@getrouw/contracts';

export const certificatesDocument = graphql(`
  query Certificates($after: String) {
    certificates(first: 50, after: $after) {
      next
      items { id professional { id name } methodName { nl en } name obtainedOn expiresOn renewed revision }
    }
  }
`);
export const recordCertificateDocument = graphql(`
  mutation RecordCertificate($input: RecordCertificateInput!) {
    recordCertificate(input: $input) { id }
  }
`);
export const changeCertificateDocument = graphql(`
  mutation ChangeCertificate($input: ChangeCertificateInput!) {
    changeCertificate(input: $input) { id }
  }
`);
export const removeCertificateDocument = graphql(`
  mutation RemoveCertificate($id: ID!, $revision: Int!) {
    removeCertificate(id: $id, revision: $revision)
  }
`);

export type Certificate = Omit<CertificatesQuery['certificates']['items'][number], 'professional'>;
