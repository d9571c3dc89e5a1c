import { input, type Operation } from './operation.ts';

const trajectory = { startedOn: '2025-01-06', endedOn: '2025-07-04' };
const professional = { staffNumber: 'P-9', name: 'Coach Negen' };

/** Root operations of families, their trajectories and professionals. */
export const CASELOAD_OPERATIONS: Readonly<Record<string, Operation>> = {
  families: {},
  family: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.familyId }), foreign: { id: ({ familyId }) => familyId } },
  caseHead: { by: 'fatima', variables: ({ spirit }) => ({ trajectoryId: spirit.registering.trajectoryId }), foreign: { trajectoryId: ({ registering }) => registering.trajectoryId } },
  caseChoices: {},
  addFamily: { variables: input(() => ({ clientNumber: 'SP-9' })) },
  recordObjection: {
    by: 'noor', variables: input(({ spirit }) => ({ familyId: spirit.familyId, revision: 1, on: '2026-02-02', source: 'Telefoongesprek' })), foreign: { 'input.familyId': ({ familyId }) => familyId },
  },
  withdrawObjection: { by: 'noor', variables: ({ spirit }) => ({ familyId: spirit.familyId, revision: 1 }), foreign: { familyId: ({ familyId }) => familyId } },
  recordConsent: {
    by: 'noor', variables: input(({ spirit }) => ({ familyId: spirit.familyId, purpose: 'sharing', answer: 'consent', saidOn: '2026-02-02', source: 'Formulier' })),
    foreign: { 'input.familyId': ({ familyId }) => familyId, 'input.personId': ({ registering }) => registering.personId },
  },
  weighEligibility: {
    by: 'noor', variables: input(({ spirit }) => ({ trajectoryId: spirit.trajectoryId, facts: {}, weighed: [] })), foreign: { 'input.trajectoryId': ({ trajectoryId }) => trajectoryId },
  },
  changeFamily: { by: 'noor', variables: input(({ spirit }) => ({ id: spirit.familyId, revision: 1, clientNumber: 'SP-8' })), foreign: { 'input.id': ({ familyId }) => familyId } },
  addTrajectory: {
    by: 'noor', variables: input(({ spirit }) => ({ ...trajectory, familyId: spirit.familyId, programmeId: spirit.programmeId, teamId: spirit.teamId, contractId: spirit.contractId })),
    foreign: { 'input.familyId': ({ familyId }) => familyId, 'input.programmeId': ({ programmeId }) => programmeId, 'input.teamId': ({ teamId }) => teamId, 'input.contractId': ({ contractId }) => contractId },
  },
  changeTrajectory: {
    by: 'noor', variables: input(({ spirit }) => ({ ...trajectory, id: spirit.trajectoryId, revision: 1, teamId: spirit.teamId, contractId: spirit.contractId })),
    foreign: { 'input.id': ({ trajectoryId }) => trajectoryId, 'input.teamId': ({ teamId }) => teamId, 'input.contractId': ({ contractId }) => contractId },
  },
  addTrajectoryProfessional: {
    by: 'noor', variables: input(({ spirit }) => ({ trajectoryId: spirit.trajectoryId, professionalId: spirit.professionalId, startsOn: '2025-02-01' })),
    foreign: { 'input.trajectoryId': ({ trajectoryId }) => trajectoryId, 'input.professionalId': ({ professionalId }) => professionalId },
  },
  endTrajectoryProfessional: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.trajectoryProfessionalId, revision: 1, endsOn: '2025-06-01' })),
    foreign: { 'input.id': ({ trajectoryProfessionalId }) => trajectoryProfessionalId },
  },
  professionals: {},
  professional: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.professionalId }), foreign: { id: ({ professionalId }) => professionalId } },
  addProfessional: { by: 'noor', variables: input(({ spirit }) => ({ ...professional, memberId: spirit.assessorId })), foreign: { 'input.memberId': ({ memberId }) => memberId } },
  changeProfessional: {
    by: 'noor', variables: input(({ spirit }) => ({ ...professional, id: spirit.professionalId, revision: 1, memberId: spirit.memberId })),
    foreign: { 'input.id': ({ professionalId }) => professionalId, 'input.memberId': ({ memberId }) => memberId },
  },
  programmeChoices: {},
  addProfessionalTeam: {
    by: 'noor', variables: input(({ spirit }) => ({ professionalId: spirit.professionalId, programmeId: spirit.programmeId, teamId: spirit.teamId, variants: [], startsOn: '2021-01-01', endsOn: '2021-12-31' })),
    foreign: { 'input.professionalId': ({ professionalId }) => professionalId, 'input.programmeId': ({ programmeId }) => programmeId, 'input.teamId': ({ teamId }) => teamId },
  },
  changeProfessionalTeam: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.professionalTeamId, revision: 1, variants: [], startsOn: '2022-01-01', endsOn: '2022-12-31' })),
    foreign: { 'input.id': ({ professionalTeamId }) => professionalTeamId },
  },
  removeProfessionalTeam: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.professionalTeamId, revision: 2 }), foreign: { id: ({ professionalTeamId }) => professionalTeamId } },
  professionalWork: { by: 'noor', variables: ({ spirit }) => ({ professionalId: spirit.professionalId }), foreign: { professionalId: ({ professionalId }) => professionalId } },
  endProfessional: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.professionalId, revision: 1, endsOn: '2030-01-01', trajectories: [] })),
    foreign: { 'input.id': ({ professionalId }) => professionalId },
  },
};
