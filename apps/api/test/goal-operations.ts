import { uuid } from '../src/platform/index.ts';
import { input, type Operation } from './operation.ts';
import { goalGiven, memberGiven, type PlannedWorld } from './planning.ts';

const ofCase: Operation['foreign'] = { trajectoryId: ({ registering }) => registering.trajectoryId };
const inCase: Operation['foreign'] = { 'input.trajectoryId': ({ registering }) => registering.trajectoryId };
const inPlan = (given: (planning: PlannedWorld) => Record<string, unknown>) => input(({ spirit: { registering, planning } }) => ({ trajectoryId: registering.trajectoryId, ...given(planning) }));

/** Root operations of plans, goals and their codes. */
export const GOAL_OPERATIONS: Readonly<Record<string, Operation>> = {
  plan: { by: 'fatima', variables: ({ spirit: { registering } }) => ({ trajectoryId: registering.trajectoryId }), foreign: ofCase },
  savedTexts: { by: 'fatima', variables: ({ spirit: { registering } }) => ({ trajectoryId: registering.trajectoryId, code: 'RST-SP-M1' }), foreign: ofCase },
  goalHistory: { by: 'fatima', variables: ({ spirit: { planning } }) => ({ goalId: planning.goalId }), foreign: { goalId: ({ planning }) => planning.goalId } },
  savePlanSection: { by: 'fatima', variables: inPlan(() => ({ code: 'RST-SP-M1', text: 'Samen eten', revision: 0 })), foreign: inCase },
  addNetworkMember: { by: 'fatima', variables: inPlan(() => ({ key: uuid(), ...memberGiven() })), foreign: inCase },
  changeNetworkMember: {
    by: 'fatima', variables: inPlan(({ networkMemberId }) => ({ id: networkMemberId, revision: 1, ...memberGiven() })), foreign: { ...inCase, 'input.id': ({ planning }) => planning.networkMemberId },
  },
  removeNetworkMember: { by: 'fatima', variables: inPlan(({ networkMemberId }) => ({ id: networkMemberId, revision: 2 })), foreign: { ...inCase, 'input.id': ({ planning }) => planning.networkMemberId } },
  saveNeed: { by: 'fatima', variables: inPlan(() => ({ domain: 'RST-GK', needed: true, severityStart: 7, revision: 0 })), foreign: inCase },
  tickActivity: { by: 'fatima', variables: inPlan(({ goalId }) => ({ code: 'RST-A-K1-2', goalId })), foreign: { ...inCase, 'input.goalId': ({ planning }) => planning.goalId } },
  changeActivity: {
    by: 'fatima', variables: inPlan(({ activityId, goalId }) => ({ id: activityId, revision: 1, goalId, doneOn: '2025-02-03' })),
    foreign: { ...inCase, 'input.id': ({ planning }) => planning.activityId, 'input.goalId': ({ planning }) => planning.goalId },
  },
  untickActivity: { by: 'fatima', variables: inPlan(({ activityId }) => ({ id: activityId, revision: 2 })), foreign: { ...inCase, 'input.id': ({ planning }) => planning.activityId } },
  addGoal: {
    by: 'fatima', variables: (worlds) => inPlan(() => ({ key: uuid(), ...goalGiven(), personId: worlds.spirit.registering.personId }))(worlds), foreign: { ...inCase, 'input.personId': ({ registering }) => registering.personId },
  },
  changeGoal: {
    by: 'fatima', variables: (worlds) => inPlan(({ goalId }) => ({ id: goalId, revision: 1, ...goalGiven(), personId: worlds.spirit.registering.personId }))(worlds),
    foreign: { ...inCase, 'input.id': ({ planning }) => planning.goalId, 'input.personId': ({ registering }) => registering.personId },
  },
  endGoal: { by: 'fatima', variables: inPlan(({ goalId }) => ({ id: goalId, revision: 2, endedOn: '2025-03-03', reason: 'reached' })), foreign: { ...inCase, 'input.id': ({ planning }) => planning.goalId } },
  reopenGoal: { by: 'fatima', variables: inPlan(({ goalId }) => ({ id: goalId, revision: 3, reason: 'Toch niet' })), foreign: { ...inCase, 'input.id': ({ planning }) => planning.goalId } },
  goalCodingMethods: {},
  goalsToCode: { by: 'sanne', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId }), foreign: { programmeId: ({ registering }) => registering.programmeId } },
  goalCodingHistory: { by: 'sanne', variables: ({ spirit: { planning } }) => ({ goalId: planning.goalId }), foreign: { goalId: ({ planning }) => planning.goalId } },
  recodeGoals: { by: 'sanne', variables: input(({ spirit: { planning } }) => ({ goals: [{ id: planning.goalId, revision: 4 }], code: 'RST-G-K1' })), foreign: {} },
  goalCodings: { by: 'sanne', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, from: '2025-01-01', until: '2025-12-31' }), foreign: { programmeId: ({ registering }) => registering.programmeId } },
  drawGoalCodings: {
    by: 'sanne', variables: input(({ spirit }) => ({ programmeId: spirit.registering.programmeId, from: '2025-01-01', until: '2025-12-31', percent: 50, coderId: spirit.planning.coderId, seed: 7 })),
    foreign: { 'input.programmeId': ({ registering }) => registering.programmeId, 'input.coderId': ({ assessorId }) => assessorId },
  },
  myGoalCodings: {},
  codeGoalAgain: { by: 'sanne', variables: input(({ spirit: { planning } }) => ({ goalId: planning.drawnId, code: 'RST-G-K1' })), foreign: { 'input.goalId': ({ planning }) => planning.drawnId } },
  goalDefinitions: { by: 'sanne', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId }), foreign: { programmeId: ({ registering }) => registering.programmeId } },
  saveGoalDefinition: {
    by: 'sanne', variables: input(({ spirit }) => ({ programmeId: spirit.registering.programmeId, code: 'RST-G-K1', explanation: 'Zorg', examples: [], revision: 0 })),
    foreign: { 'input.programmeId': ({ registering }) => registering.programmeId },
  },
};
