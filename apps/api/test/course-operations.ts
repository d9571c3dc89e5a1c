import { input, type Operation } from './operation.ts';
import type { World } from './worlds.ts';

const TODAY = '2026-03-02';
const ofTrajectory = { trajectoryId: ({ trajectoryId }: World) => trajectoryId };

/** Root operations of the course of a case: milestones, contacts, contracts, work lists. */
export const COURSE_OPERATIONS: Readonly<Record<string, Operation>> = {
  trajectoryCourse: { by: 'fatima', variables: ({ spirit }) => ({ trajectoryId: spirit.trajectoryId }), foreign: ofTrajectory },
  stateMilestone: {
    by: 'fatima', variables: input(({ spirit }) => ({ trajectoryId: spirit.trajectoryId, code: 'VIG-M-PLAN', number: 1, revision: 0, state: 'met', happenedOn: '2025-02-03' })),
    foreign: { 'input.trajectoryId': ({ trajectoryId }) => trajectoryId },
  },
  addContact: {
    by: 'fatima', variables: input(({ spirit }) => ({ trajectoryId: spirit.trajectoryId, key: '0190b1c2-0000-4000-8000-000000000001', kind: 'phone', happenedOn: '2025-02-03' })),
    foreign: { 'input.trajectoryId': ({ trajectoryId }) => trajectoryId },
  },
  changeContact: { by: 'fatima', variables: input(({ spirit }) => ({ id: spirit.contactId, revision: 1, kind: 'video', happenedOn: '2025-02-03' })), foreign: { 'input.id': ({ contactId }) => contactId } },
  removeContact: { by: 'fatima', variables: ({ spirit }) => ({ id: spirit.contactId, revision: 2 }), foreign: { id: ({ contactId }) => contactId } },
  closeTrajectory: {
    by: 'fatima', variables: input(({ spirit }) => ({ id: spirit.trajectoryId, revision: 1, endedOn: '2025-07-04', closingReason: 'VIG-END-PLAN', nationalReason: 'planned', followUpHelp: 'none_needed', finalReport: true })),
    foreign: { 'input.id': ({ trajectoryId }) => trajectoryId },
  },
  workList: { variables: () => ({ view: 'mine' }) },
  caseloads: {},
  contracts: {},
  addContract: {
    by: 'noor', variables: input(({ spirit }) => ({ programmeId: spirit.programmeId, name: 'Amsterdam', startsOn: TODAY, norms: {} })), foreign: { 'input.programmeId': ({ programmeId }) => programmeId },
  },
  changeContract: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.contractId, revision: 1, name: 'Amstelveen', startsOn: TODAY, norms: {} })), foreign: { 'input.id': ({ contractId }) => contractId },
  },
  workSettings: {},
  setWorkMail: { variables: () => ({ wanted: false }) },
  renewCalendar: {},
  revokeCalendar: {},
};
