import type { Operation } from './operation.ts';
import { soon, type World } from './worlds.ts';

const certificate = ({ licensing }: World) => licensing.certificateId;
const facts = { name: 'VIG-coach', obtainedOn: '2025-01-01' };

/** Root operations of licences, recognitions and certificates. */
export const LICENCE_OPERATIONS: Readonly<Record<string, Operation>> = {
  licences: {},
  recognitions: { by: 'noor', variables: ({ spirit }) => ({ definitionId: spirit.adoptedVersionId }), foreign: { definitionId: ({ adoptedVersionId }) => adoptedVersionId } },
  grantLicence: { variables: () => ({ input: { provider: 'spirit', definitionCode: 'VIG', variants: [], sites: ['Noord'], fromOn: '2025-01-01' } }) },
  endLicence: { by: 'thijs', variables: ({ spirit }) => ({ input: { id: spirit.licensing.licenceId, lastOn: soon(30), reason: 'Klaar' } }), foreign: { 'input.id': ({ licensing }) => licensing.licenceId } },
  recordRecognition: {
    variables: () => ({ input: { definitionCode: 'VIG', scheme: 'Databank', level: 'well_founded', decidedOn: '2011-02-18', evidence: 'Studie', nextLevel: 'Meer studies' } }),
  },
  certificates: {},
  recordCertificate: {
    by: 'noor', variables: ({ spirit }) => ({ input: { professionalId: spirit.professionalId, programmeId: spirit.programmeId, ...facts } }),
    foreign: { 'input.professionalId': ({ professionalId }) => professionalId, 'input.programmeId': ({ programmeId }) => programmeId },
  },
  changeCertificate: { by: 'noor', variables: ({ spirit }) => ({ input: { id: certificate(spirit), revision: 1, ...facts, name: 'VIG-trainer' } }), foreign: { 'input.id': certificate } },
  removeCertificate: { by: 'noor', variables: ({ spirit }) => ({ id: certificate(spirit), revision: 2 }), foreign: { id: certificate } },
};
