import { input, type Operation } from './operation.ts';

const answer = { revision: 0, itemCode: 'VIG-U1-1', value: 'YES', mark: false };

/** Root operations of rounds: drawing, scoring, reviewing, closing. */
export const ROUND_OPERATIONS: Readonly<Record<string, Operation>> = {
  rounds: {},
  roundChoices: {},
  round: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug }), foreign: { slug: ({ round }) => round.slug } },
  roundCases: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug }), foreign: { slug: ({ round }) => round.slug } },
  drawPreview: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.round.id, sampling: 'all', seed: 7 }), foreign: { roundId: ({ round }) => round.id } },
  planRound: {
    by: 'noor',
    foreign: { 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.programmeId': ({ programmeId }) => programmeId, 'input.teamIds': ({ teamId }) => teamId },
    variables: input(({ spirit }) => ({
      name: 'Nog een ronde', adoptedVersionId: spirit.adoptedVersionId, programmeId: spirit.programmeId, periodFrom: '2025-01-01', periodTo: '2025-12-31', referenceDate: '2026-07-01', teamIds: [spirit.teamId],
    })),
  },
  draw: { by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.round.id, revision: 1, sampling: 'all', seed: 7 })), foreign: { 'input.roundId': ({ round }) => round.id } },
  assign: {
    by: 'noor', variables: input(({ spirit }) => ({ roundCaseIds: [spirit.roundCaseId], assessorId: spirit.assessorId })),
    foreign: { 'input.roundCaseIds': ({ roundCaseId }) => roundCaseId, 'input.assessorId': ({ assessorId }) => assessorId },
  },
  assignEvenly: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.round.id, assessorIds: [spirit.assessorId] })),
    foreign: { 'input.roundId': ({ round }) => round.id, 'input.assessorIds': ({ assessorId }) => assessorId },
  },
  unassign: { by: 'noor', variables: ({ spirit }) => ({ assignmentId: spirit.assignmentId, revision: 1 }), foreign: { assignmentId: ({ assignmentId }) => assignmentId } },
  assignedCases: {},
  scoring: { by: 'joris', variables: ({ spirit }) => ({ assignmentId: spirit.assignmentId }), foreign: { assignmentId: ({ assignmentId }) => assignmentId } },
  declareSecrecy: {},
  declareIndependence: { by: 'joris', variables: ({ spirit }) => ({ assignmentId: spirit.assignmentId }), foreign: { assignmentId: ({ assignmentId }) => assignmentId } },
  saveAnswer: { by: 'joris', variables: input(({ spirit }) => ({ ...answer, responseId: spirit.responseId })), foreign: { 'input.responseId': ({ responseId }) => responseId } },
  saveDocument: {
    by: 'joris', variables: input(({ spirit }) => ({ responseId: spirit.responseId, documentCode: 'DOC-PVA', revision: 0, present: true })),
    foreign: { 'input.responseId': ({ responseId }) => responseId },
  },
  handIn: { by: 'joris', variables: ({ spirit }) => ({ responseId: spirit.responseId, revision: 1 }), foreign: { responseId: ({ responseId }) => responseId } },
  reviewCases: {},
  review: { by: 'hanna', variables: ({ spirit }) => ({ responseId: spirit.responseId }), foreign: { responseId: ({ responseId }) => responseId } },
  formerResponse: { by: 'hanna', variables: ({ spirit }) => ({ responseId: spirit.formerResponseId }), foreign: { responseId: ({ formerResponseId }) => formerResponseId } },
  approve: { by: 'hanna', variables: ({ spirit }) => ({ responseId: spirit.responseId, revision: 1 }), foreign: { responseId: ({ responseId }) => responseId } },
  returnResponse: {
    by: 'hanna', variables: ({ spirit }) => ({ responseId: spirit.responseId, revision: 1, comments: [{ text: 'Waar staat dit?' }] }), foreign: { responseId: ({ responseId }) => responseId },
  },
  commentResponse: { by: 'hanna', variables: ({ spirit }) => ({ responseId: spirit.responseId, comment: { text: 'Waar staat dit?' } }), foreign: { responseId: ({ responseId }) => responseId } },
  differences: {
    by: 'hanna', variables: ({ spirit }) => ({ slug: spirit.round.slug, roundCaseId: spirit.roundCaseId }), foreign: { slug: ({ round }) => round.slug, roundCaseId: ({ roundCaseId }) => roundCaseId },
  },
  reconcile: {
    by: 'noor', variables: input(({ spirit }) => ({ roundCaseId: spirit.secondCaseId, itemCode: 'VIG-U1-1', revision: 0, value: 'YES', mark: false, reason: 'Zie bladzijde 3' })),
    foreign: { 'input.roundCaseId': ({ secondCaseId }) => secondCaseId },
  },
  waiveSecondOpinion: {
    by: 'noor', variables: input(({ spirit }) => ({ roundCaseId: spirit.roundCaseId, revision: 1, reason: 'Niemand over' })), foreign: { 'input.roundCaseId': ({ roundCaseId }) => roundCaseId },
  },
  phoneSample: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug }), foreign: { slug: ({ round }) => round.slug } },
  recordCall: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.round.id, professionalId: spirit.professionalId, revision: 0, calledAt: '2026-03-02T20:15:00Z', outcome: 'answered', calledById: spirit.assessorId })),
    foreign: { 'input.roundId': ({ round }) => round.id, 'input.professionalId': ({ professionalId }) => professionalId, 'input.calledById': ({ assessorId }) => assessorId },
  },
  myReachability: {},
  leaveOut: {
    by: 'noor', variables: input(({ spirit }) => ({ roundCaseId: spirit.roundCaseId, revision: 1, reason: 'Dossier zoek' })), foreign: { 'input.roundCaseId': ({ roundCaseId }) => roundCaseId },
  },
  takeBackIn: { by: 'noor', variables: ({ spirit }) => ({ roundCaseId: spirit.roundCaseId, revision: 1 }), foreign: { roundCaseId: ({ roundCaseId }) => roundCaseId } },
  closeRound: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.round.id, revision: 1 }), foreign: { id: ({ round }) => round.id } },
  reopenRound: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.round.id, revision: 1, reason: 'Een dossier is verkeerd gelezen' })), foreign: { 'input.id': ({ round }) => round.id },
  },
};
