import type { EvaluationWorld } from './evaluation-world.ts';
import type { Operation } from './operation.ts';
import type { World, Worlds } from './worlds.ts';

const input = (given: (world: EvaluationWorld, spirit: World) => Record<string, unknown>) => ({ spirit }: Worlds) => ({ input: given(spirit.evaluating, spirit) });
const evaluationId = { 'input.evaluationId': ({ evaluating }: World) => evaluating.openId };
const open = { 'input.id': ({ evaluating }: World) => evaluating.openId };
const closed = { 'input.id': ({ evaluating }: World) => evaluating.closedId };
const answer = { instrumentCode: 'NP-CT', itemCode: 'NP-CT-07', value: 'V4' };

/** Root operations of evaluations and of what clients do at them. */
export const EVALUATION_OPERATIONS: Readonly<Record<string, Operation>> = {
  evaluations: { by: 'fatima', variables: ({ spirit }) => ({ trajectoryId: spirit.evaluating.trajectoryId }), foreign: { trajectoryId: ({ evaluating }) => evaluating.trajectoryId } },
  evaluation: { by: 'fatima', variables: ({ spirit }) => ({ id: spirit.evaluating.openId }), foreign: { id: ({ evaluating }) => evaluating.openId } },
  addEvaluation: {
    by: 'fatima', variables: input(({ trajectoryId }) => ({ trajectoryId, heldOn: '2025-06-03', final: false })), foreign: { 'input.trajectoryId': ({ evaluating }) => evaluating.trajectoryId },
  },
  changeEvaluation: {
    by: 'fatima', foreign: open,
    variables: input(({ openId }) => ({ id: openId, revision: 1, heldOn: '2025-06-02', final: true, asksSatisfaction: true, present: ['client'], decision: 'go_on', impression: 'Gaat goed' })),
  },
  askRater: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'network' })), foreign: evaluationId },
  saveGoalScore: {
    by: 'fatima', variables: input(({ openId, goalId }) => ({ evaluationId: openId, goalId, rater: 'professional', score: 1, unknown: false, revision: 0 })),
    foreign: { ...evaluationId, 'input.goalId': ({ evaluating }) => evaluating.goalId },
  },
  clientVisit: { visiting: true, variables: ({ spirit }) => ({ link: spirit.evaluating.link }) },
  saveClientScore: {
    visiting: true, variables: input(({ link, goalId }) => ({ link, goalId, score: 2, unknown: false, revision: 0 })), foreign: { 'input.goalId': ({ evaluating }) => evaluating.goalId },
  },
  saveClientSatisfaction: { visiting: true, variables: input(({ link }) => ({ link, ...answer })) },
  refuseClientSatisfaction: { visiting: true, variables: ({ spirit }) => ({ link: spirit.evaluating.link }) },
  finishClientVisit: { visiting: true, variables: ({ spirit }) => ({ link: spirit.evaluating.link }) },
  handInScores: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'professional' })), foreign: evaluationId },
  reopenRater: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'client', reason: 'Toch' })), foreign: evaluationId },
  makeClientLink: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'client', device: false })), foreign: evaluationId },
  revokeClientLink: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'client' })), foreign: evaluationId },
  typeInSatisfaction: { by: 'fatima', variables: input(({ closedId }) => ({ evaluationId: closedId, answeredOn: '2025-05-02', answers: [answer] })), foreign: { 'input.evaluationId': ({ evaluating }) => evaluating.closedId } },
  recordRefusal: { by: 'fatima', variables: input(({ closedId }) => ({ evaluationId: closedId, reason: 'Wil niet' })), foreign: { 'input.evaluationId': ({ evaluating }) => evaluating.closedId } },
  closeRater: { by: 'fatima', variables: input(({ openId }) => ({ evaluationId: openId, rater: 'network', reason: 'Kwam niet' })), foreign: evaluationId },
  closeEvaluation: { by: 'fatima', variables: input(({ openId }) => ({ id: openId, revision: 2 })), foreign: open },
  formsToCheck: {},
  returnedForms: {},
  returnedShare: {},
  returnEvaluation: { by: 'sanne', variables: input(({ closedId }) => ({ id: closedId, revision: 2, reason: 'Hoe weet u dit?' })), foreign: closed },
  answerReturned: { by: 'fatima', variables: input(({ closedId }) => ({ id: closedId, revision: 3, reason: 'Gehoord' })), foreign: closed },
  approveEvaluation: { by: 'sanne', variables: input(({ closedId }) => ({ id: closedId, revision: 4 })), foreign: closed },
  reopenEvaluation: { by: 'fatima', variables: input(({ closedId }) => ({ id: closedId, revision: 5, reason: 'Fout' })), foreign: closed },
  anonymousForm: { visiting: true, variables: ({ spirit }) => ({ code: spirit.evaluating.code }) },
  handInAnonymous: { visiting: true, variables: input(({ code }) => ({ code, answers: [answer] })) },
  anonymousSatisfaction: {},
  teamCodes: { by: 'noor' },
  makeTeamCode: {
    by: 'noor', variables: input(({ programmeId }, { teamId }) => ({ programmeId, teamId })), foreign: { 'input.programmeId': ({ evaluating }) => evaluating.programmeId, 'input.teamId': ({ teamId }) => teamId },
  },
  revokeTeamCode: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.evaluating.codeId, revision: 1 }), foreign: { id: ({ evaluating }) => evaluating.codeId } },
};
