import { input, type Operation } from './operation.ts';

/** Root operations of registrations, their second codings and who is reached. */
export const REGISTRATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  registration: { by: 'fatima', variables: ({ spirit }) => ({ trajectoryId: spirit.registering.trajectoryId }), foreign: { trajectoryId: ({ registering }) => registering.trajectoryId } },
  saveRegistration: {
    by: 'fatima', variables: input(({ spirit: { registering } }) => ({
      trajectoryId: registering.trajectoryId, coder: 'first', moment: 'start', cells: [{ itemCode: 'RST-RL-12', personId: registering.personId, value: 'YES', revision: 0 }],
    })),
    foreign: { 'input.trajectoryId': ({ registering }) => registering.trajectoryId },
  },
  addPerson: { by: 'fatima', variables: input(({ spirit }) => ({ trajectoryId: spirit.registering.trajectoryId, role: 'child' })), foreign: { 'input.trajectoryId': ({ registering }) => registering.trajectoryId } },
  changePerson: {
    by: 'fatima', variables: input(({ spirit: { registering } }) => ({ trajectoryId: registering.trajectoryId, id: registering.personId, revision: 1, role: 'mother' })),
    foreign: { 'input.trajectoryId': ({ registering }) => registering.trajectoryId, 'input.id': ({ registering }) => registering.personId },
  },
  removePerson: {
    by: 'fatima', variables: input(({ spirit: { registering } }) => ({ trajectoryId: registering.trajectoryId, id: registering.personId, revision: 2 })),
    foreign: { 'input.trajectoryId': ({ registering }) => registering.trajectoryId, 'input.id': ({ registering }) => registering.personId },
  },
  judge: {
    by: 'fatima', variables: input(({ spirit }) => ({ trajectoryId: spirit.registering.trajectoryId, classification: 'RST-PROFILE', earlier: 0, option: 'A', reason: 'Wijst hulp af' })),
    foreign: { 'input.trajectoryId': ({ registering }) => registering.trajectoryId },
  },
  targetGroupReach: { by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId }), foreign: { programmeId: ({ registering }) => registering.programmeId } },
  outsideTargetGroup: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, reading: 'TARGET', outcome: 'undetermined' }), foreign: { programmeId: ({ registering }) => registering.programmeId },
  },
  registrationProgrammes: {},
  secondCoders: { by: 'noor' },
  secondCodings: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, from: '2025-01-01', until: '2025-12-31' }), foreign: { programmeId: ({ registering }) => registering.programmeId },
  },
  drawSecondCodings: {
    by: 'noor', variables: input(({ spirit }) => ({ programmeId: spirit.registering.programmeId, from: '2025-01-01', until: '2025-12-31', percent: 50, coderId: spirit.assessorId, seed: 7 })),
    foreign: { 'input.programmeId': ({ registering }) => registering.programmeId, 'input.coderId': ({ assessorId }) => assessorId },
  },
  mySecondCodings: {},
  handInSecondCoding: { by: 'joris', variables: ({ spirit }) => ({ trajectoryId: spirit.registering.codedId }), foreign: { trajectoryId: ({ registering }) => registering.codedId } },
};
