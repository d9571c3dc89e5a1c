import { emptyOwnInstrument, licensedConfiguration } from '@getrouw/domain';
import { vigFinal } from '@getrouw/interventions';
import type { PersonKey } from '@getrouw/testing';
import { EVALUATION_OPERATIONS } from './evaluation-operations.ts';
import { LICENCE_OPERATIONS } from './licence-operations.ts';
import { PEOPLE_OPERATIONS } from './people-operations.ts';
import { PUBLISHING_OPERATIONS } from './publishing-operations.ts';
import { uuid } from '../src/platform/index.ts';
import { goalGiven, memberGiven, type PlannedWorld } from './planning.ts';
import { soon, type World, type Worlds } from './worlds.ts';

export interface Operation {
  /** Somebody at Spirit, or the licence holder, who holds the verb; needed where there are ids, or where several verbs open it. */
  by?: PersonKey;
  /** Arguments that are right, with ids of the own organisation. */
  variables?: (worlds: Worlds) => Record<string, unknown>;
  /** Sent as who answers a survey: by nobody, to an organisation. */
  visiting?: true;
  /** For each argument that is an id: one of another organisation. */
  foreign?: Readonly<Record<string, (radar: World) => string>>;
}

const TODAY = '2026-03-02';
const name = { nl: 'Secretaris', en: 'Secretary' };
const trajectory = { startedOn: '2025-01-06', endedOn: '2025-07-04' };
const professional = { staffNumber: 'P-9', name: 'Coach Negen' };
const answer = { revision: 0, itemCode: 'VIG-U1-1', value: 'YES', mark: false };
const ownList = emptyOwnInstrument(name);
ownList.instruments[0].sections[0]!.items.push({ code: 'OWN-1', text: name, answer: { kind: 'yes_no', scale: 'YES_NO' }, counts: 'execution' });
const ownInstrument = { id: ({ ownInstrumentId }: World) => ownInstrumentId };
const importedRound = ({ adoptedVersionId, programmeId }: World, name: string) => ({
  round: { name, adoptedVersionId, programmeId, periodFrom: '2021-01-01', periodTo: '2021-12-31', referenceDate: '2022-07-01', sampling: 'all', source: 'Archief' },
});
const ofTrajectory = { trajectoryId: ({ trajectoryId }: World) => trajectoryId };
const input = (given: (worlds: Worlds) => Record<string, unknown>) => (worlds: Worlds) => ({ input: given(worlds) });

const ofCase: Operation['foreign'] = { trajectoryId: ({ registering }) => registering.trajectoryId };
const inCase: Operation['foreign'] = { 'input.trajectoryId': ({ registering }) => registering.trajectoryId };
const inPlan = (given: (planning: PlannedWorld) => Record<string, unknown>) => input(({ spirit: { registering, planning } }) => ({ trajectoryId: registering.trajectoryId, ...given(planning) }));

/** Every root operation. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  ...EVALUATION_OPERATIONS,
  ...LICENCE_OPERATIONS,
  ...PEOPLE_OPERATIONS,
  ...PUBLISHING_OPERATIONS,
  installation: {},
  viewer: {},
  setLocale: { variables: () => ({ locale: 'nl' }) },

  definitions: {},
  definition: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.adoptedVersionId }), foreign: { id: ({ adoptedVersionId }) => adoptedVersionId } },
  addDefinitionVersion: { variables: () => ({ document: {} }) },
  publishDefinitionVersion: { by: 'thijs', variables: ({ draftId }) => ({ id: draftId, revision: 1 }), foreign: { id: ({ versionId }) => versionId } },
  releaseDefinition: { by: 'thijs', variables: ({ publishedId }) => ({ versionId: publishedId, providerSlug: 'radar' }), foreign: { versionId: ({ versionId }) => versionId } },
  adoptRelease: { by: 'noor', variables: ({ spirit }) => ({ releaseId: spirit.releaseId }), foreign: { releaseId: ({ releaseId }) => releaseId } },
  ownInstruments: {},
  ownInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },
  addOwnInstrument: { variables: () => ({ name }) },
  announceEditing: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },
  saveOwnInstrument: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.ownInstrumentId, revision: 1, document: ownList })), foreign: { 'input.id': ({ ownInstrumentId }) => ownInstrumentId },
  },
  publishOwnInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId, revision: 2 }), foreign: ownInstrument },
  reviseOwnInstrument: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.ownInstrumentId }), foreign: ownInstrument },

  programmeConfiguration: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.programmeId }), foreign: { id: ({ programmeId }) => programmeId } },
  configurationPreview: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, configuration: {} }), foreign: { programmeId: ({ programmeId }) => programmeId },
  },
  configurationChanges: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, from: 1, to: 1 }), foreign: { programmeId: ({ programmeId }) => programmeId },
  },
  movePreview: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.programmeId, releaseId: spirit.releaseId }),
    foreign: { programmeId: ({ programmeId }) => programmeId, adoptedVersionId: ({ adoptedVersionId }) => adoptedVersionId, releaseId: ({ releaseId }) => releaseId },
  },
  configureProgramme: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.programmeId, revision: 1, configuration: licensedConfiguration(vigFinal, [spirit.teamId]) })),
    foreign: { 'input.id': ({ programmeId }) => programmeId },
  },
  moveProgramme: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.programmeId, revision: 1, releaseId: spirit.releaseId, acknowledgedRounds: [spirit.round.slug] })),
    foreign: { 'input.id': ({ programmeId }) => programmeId, 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.releaseId': ({ releaseId }) => releaseId },
  },

  families: {},
  family: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.familyId }), foreign: { id: ({ familyId }) => familyId } },
  caseHead: { by: 'fatima', variables: ({ spirit }) => ({ trajectoryId: spirit.registering.trajectoryId }), foreign: { trajectoryId: ({ registering }) => registering.trajectoryId } },
  caseChoices: {},
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
  addFamily: { variables: input(() => ({ clientNumber: 'SP-9' })) },
  recordObjection: {
    by: 'noor', variables: input(({ spirit }) => ({ familyId: spirit.familyId, revision: 1, on: '2026-02-02', source: 'Telefoongesprek' })), foreign: { 'input.familyId': ({ familyId }) => familyId },
  },
  withdrawObjection: { by: 'noor', variables: ({ spirit }) => ({ familyId: spirit.familyId, revision: 1 }), foreign: { familyId: ({ familyId }) => familyId } },
  recordConsent: {
    by: 'noor', variables: input(({ spirit }) => ({ familyId: spirit.familyId, purpose: 'sharing', answer: 'consent', saidOn: '2026-02-02', source: 'Formulier' })),
    foreign: { 'input.familyId': ({ familyId }) => familyId, 'input.personId': ({ registering }) => registering.personId },
  },
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
  outcomes: { by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId }), foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId } },
  outcomeCases: {
    by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, indicator: 'GOALS', counted: false }),
    foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId },
  },
  outcomesExport: { by: 'noor', variables: ({ spirit }) => ({ programmeId: spirit.registering.programmeId, locale: 'nl' }), foreign: { programmeId: ({ registering }) => registering.programmeId, teamId: ({ teamId }) => teamId, siteId: ({ siteId }) => siteId } },
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
  importFile: {
    by: 'noor', variables: input(({ spirit }) => ({ kind: 'checklists', file: btoa('client;VIG-U1-1\nSP-1;ja\n'), commit: false, ...importedRound(spirit, 'Papier 2021') })),
    foreign: { 'input.roundId': ({ importedRoundId }) => importedRoundId, 'input.programmeId': ({ registering }) => registering.programmeId, 'input.round.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.round.programmeId': ({ programmeId }) => programmeId },
  },
  importMappings: { by: 'noor', variables: () => ({ kind: 'checklists' }) },
  addImportMapping: {
    by: 'noor', variables: input(({ spirit }) => ({ kind: 'checklists', name: 'Archief', mapping: { Nummer: 'clientNumber' }, adoptedVersionId: spirit.adoptedVersionId })),
    foreign: { 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId },
  },
  changeImportMapping: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.importMappingId, revision: 1, name: 'Oud systeem', mapping: { Nr: 'clientNumber' }, adoptedVersionId: spirit.adoptedVersionId })),
    foreign: { 'input.id': ({ importMappingId }) => importMappingId, 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId },
  },
  removeImportMapping: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.importMappingId, revision: 2 }), foreign: { id: ({ importMappingId }) => importMappingId } },
  beginImportedRound: {
    by: 'noor', variables: (worlds) => ({ input: importedRound(worlds.spirit, 'Papier 2020').round }),
    foreign: { 'input.adoptedVersionId': ({ adoptedVersionId }) => adoptedVersionId, 'input.programmeId': ({ programmeId }) => programmeId },
  },
  importChecklist: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.importedRoundId, clientNumber: 'SP-2', answers: [{ itemCode: 'VIG-U1-1', value: 'YES', mark: false }] })),
    foreign: { 'input.roundId': ({ importedRoundId }) => importedRoundId },
  },
  importSurvey: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.importedSurveyId, responses: [{ respondent: 'F-1', team: 'Zuid', variants: [], answers: [{ itemCode: 'NP-UG-IP-01', value: 'V6' }] }] })),
    foreign: { 'input.roundId': ({ importedSurveyId }) => importedSurveyId },
  },
  finishImport: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.importedRoundId, revision: 1 }), foreign: { roundId: ({ importedRoundId }) => importedRoundId } },
  professionalWork: { by: 'noor', variables: ({ spirit }) => ({ professionalId: spirit.professionalId }), foreign: { professionalId: ({ professionalId }) => professionalId } },

  rounds: {},
  mySurveys: {},
  mySurveyProfile: { by: 'fatima', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyResults: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyResultsExport: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug, locale: 'nl' }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyRound: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  surveyPeople: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.survey.slug }), foreign: { slug: ({ survey }) => survey.slug } },
  changeSurveyPrivacy: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.plannedSurveyId, revision: 1, privacy: 'anonymous' })), foreign: { 'input.roundId': ({ plannedSurveyId }) => plannedSurveyId },
  },
  startSurvey: {
    by: 'noor', variables: input(({ spirit }) => ({ roundId: spirit.plannedSurveyId, revision: 2, answerBy: soon(60), reminders: [], byMail: false })),
    foreign: { 'input.roundId': ({ plannedSurveyId }) => plannedSurveyId },
  },
  inviteRespondent: { by: 'noor', variables: ({ spirit }) => ({ respondentId: spirit.respondentId }), foreign: { respondentId: ({ respondentId }) => respondentId } },
  changeSurveyEnd: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.survey.id, revision: 2, answerBy: soon(90) }), foreign: { roundId: ({ survey }) => survey.id } },
  addSurveyReminder: { by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.survey.id, dueOn: soon(30) }), foreign: { roundId: ({ survey }) => survey.id } },
  dropSurveyReminder: { by: 'noor', variables: ({ spirit }) => ({ id: spirit.surveyReminderId }), foreign: { id: ({ surveyReminderId }) => surveyReminderId } },
  openSurveyMeeting: {
    by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.plannedSurveyId, teamId: spirit.teamId }), foreign: { roundId: ({ survey }) => survey.id, teamId: ({ teamId }) => teamId },
  },
  endSurveyMeeting: {
    by: 'noor', variables: ({ spirit }) => ({ roundId: spirit.plannedSurveyId, teamId: spirit.teamId }), foreign: { roundId: ({ survey }) => survey.id, teamId: ({ teamId }) => teamId },
  },
  beginMySurvey: { by: 'fatima', variables: ({ spirit }) => ({ respondentId: spirit.respondentId, code: 'FATIMAAAAAAAAAAA' }), foreign: { respondentId: ({ respondentId }) => respondentId } },
  surveyInvitation: { visiting: true, variables: ({ spirit }) => ({ meeting: spirit.meeting }) },
  beginSurvey: {
    visiting: true, variables: input(({ spirit }) => ({ meeting: spirit.meeting, respondentId: spirit.colleagueId, code: 'COLLEAGUEAAAAAAA' })), foreign: { 'input.respondentId': ({ colleagueId }) => colleagueId },
  },
  surveyForm: { visiting: true, variables: () => ({ code: 'COLLEAGUEAAAAAAA' }) },
  saveSurveyAnswer: { visiting: true, variables: input(() => ({ code: 'COLLEAGUEAAAAAAA', itemCode: 'NP-UG-IP-01', value: 'V6', revision: 0 })) },
  handInSurvey: { visiting: true, variables: () => ({ code: 'COLLEAGUEAAAAAAA' }) },
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
  editionFiles: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.reopenedSlug, edition: 1 }), foreign: { slug: ({ reopenedSlug }) => reopenedSlug } },

  results: {
    by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug }), foreign: { slug: ({ round }) => round.slug, previousSlug: ({ round }) => round.slug },
  },
  trend: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug, teamId: spirit.teamId }), foreign: { slug: ({ round }) => round.slug, teamId: ({ teamId }) => teamId } },
  resultsExport: { by: 'noor', variables: ({ spirit }) => ({ slug: spirit.round.slug, locale: 'nl' }), foreign: { slug: ({ round }) => round.slug } },
  auditEntries: {},

  shownMail: {},
  invitations: {},
  inviteMember: { variables: input(() => ({ email: 'wendy@spirit.example', name: 'Wendy', locale: 'nl', external: false, startsOn: TODAY, roleCodes: [] })) },
  sendInvitationAgain: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.invitationId, revision: 1 }), foreign: { id: ({ invitationId }) => invitationId } },
  withdrawInvitation: { by: 'ilse', variables: ({ spirit }) => ({ id: spirit.invitationId, revision: 2 }), foreign: { id: ({ invitationId }) => invitationId } },
  changePassword: { variables: input(() => ({ currentPassword: 'x', newPassword: 'drie koeien in de wei' })) },
  changeEmail: { variables: input(() => ({ currentPassword: 'x', email: 'ander@spirit.example' })) },
  endProfessional: {
    by: 'noor', variables: input(({ spirit }) => ({ id: spirit.professionalId, revision: 1, endsOn: '2030-01-01', trajectories: [] })),
    foreign: { 'input.id': ({ professionalId }) => professionalId },
  },
  endMembership: {
    by: 'ilse', variables: input(({ spirit }) => ({ id: spirit.memberId, revision: 1, endsOn: '2030-01-01', trajectories: [], assignments: [] })),
    foreign: { 'input.id': ({ memberId }) => memberId },
  },
};
