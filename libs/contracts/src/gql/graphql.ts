/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AddContactInput = {
  failed?: boolean;
  /** None: today */
  happenedOn?: string | null | undefined;
  /** A random id that the client makes for a tap: the same again is no second contact */
  key: string;
  kind: ContactKind;
  minutes?: number | null | undefined;
  /** None: as it is now, or within office hours on another day */
  outsideOfficeHours?: boolean | null | undefined;
  trajectoryId: string | number;
};

export type AddContractInput = {
  endsOn?: string | null | undefined;
  municipality?: string | null | undefined;
  name: string;
  norms: unknown;
  programmeId: string | number;
  reason?: string | null | undefined;
  startsOn: string;
};

export type AddEvaluationInput = {
  /** Whether the client is asked what he thinks of the help; none: at the final evaluation */
  asksSatisfaction?: boolean | null | undefined;
  /** The last of the trajectory */
  final: boolean;
  heldOn: string;
  trajectoryId: string | number;
};

export type AddFamilyInput = {
  clientNumber: string;
  municipality?: string | null | undefined;
};

export type AddGoalInput = {
  /** By score: what it means for this goal */
  anchors: unknown;
  /** By check of the wording: the letters that were ticked */
  checked: unknown;
  /** Of the catalogue; none: other, to be coded later */
  code?: string | null | undefined;
  contributors?: string | null | undefined;
  dueOn?: string | null | undefined;
  /** A UUID made by who adds it: the same one sent twice adds once */
  key: string;
  personId?: string | number | null | undefined;
  scale: GoalScale;
  setOn: string;
  term?: Term | null | undefined;
  trajectoryId: string | number;
  weight?: number | null | undefined;
  whose: Whose;
  /** In the words of the client */
  words?: string | null | undefined;
  zeroPoint?: string | null | undefined;
  zeroValue?: number | null | undefined;
};

export type AddImportMappingInput = {
  /** Of checklists: the version whose questions the columns hold */
  adoptedVersionId?: string | number | null | undefined;
  kind: ImportKind;
  /** Field by column, of each column of the header; null: it is not read */
  mapping: unknown;
  name: string;
};

export type AddNetworkMemberInput = {
  burden: boolean;
  /** How he is called: a first name or a role */
  called: string;
  email?: string | null | undefined;
  important: boolean;
  /** A UUID made by who adds it: the same one sent twice adds once */
  key: string;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  relation: Relation;
  ring: number;
  support: Array<Support>;
  trajectoryId: string | number;
};

export type AddPersonInput = {
  /** Instead of born, where only an age is known: in years on the day of the start */
  age?: number | null | undefined;
  /** YYYY-MM */
  born?: string | null | undefined;
  gender?: Gender | null | undefined;
  role: PersonRole;
  trajectoryId: string | number;
};

export type AddProfessionalInput = {
  birthYear?: number | null | undefined;
  cvNote?: string | null | undefined;
  /** Where surveys are sent to */
  email?: string | null | undefined;
  /** In an ordinary week; absent: as it is */
  hoursPerWeek?: number | null | undefined;
  memberId?: string | number | null | undefined;
  name: string;
  staffNumber: string;
  youthCareSince?: string | null | undefined;
};

export type AddProfessionalTeamInput = {
  /** The last day in the team; absent: none yet */
  endsOn?: string | null | undefined;
  professionalId: string | number;
  programmeId: string | number;
  startsOn: string;
  teamId: string | number;
  /** When he was trained in the method */
  trainedOn?: string | null | undefined;
  /** Codes of variants of the method */
  variants: Array<string>;
};

export type AddRoleInput = {
  code: string;
  grants: Array<GrantInput>;
  name: TextInput;
};

export type AddSiteInput = {
  name: string;
};

export type AddTeamInput = {
  name: string;
  siteId: string | number;
  startsOn: string;
};

export type AddTeamMembershipInput = {
  endsOn?: string | null | undefined;
  memberId: string | number;
  startsOn: string;
  teamId: string | number;
};

export type AddTrajectoryInput = {
  closingReason?: string | null | undefined;
  coercionMeasure?: string | null | undefined;
  /** What the commissioner agreed; absent: as it is */
  contractId?: string | number | null | undefined;
  endedOn?: string | null | undefined;
  familyId: string | number;
  firstContactOn?: string | null | undefined;
  /** Code of who pays, from the method */
  funding?: string | null | undefined;
  grantedHours?: number | null | undefined;
  /** Absent: as it is, and of a new one as its dates say */
  opening?: Opening | null | undefined;
  programmeId: string | number;
  referredOn?: string | null | undefined;
  referrer?: string | null | undefined;
  startedOn: string;
  teamId: string | number;
  /** Code of a variant of the method */
  variant?: string | null | undefined;
};

export type AddTrajectoryProfessionalInput = {
  endsOn?: string | null | undefined;
  professionalId: string | number;
  startsOn: string;
  trajectoryId: string | number;
};

export type AgreementState =
  | 'accepted'
  | 'declined'
  | 'ended'
  | 'proposed';

export type AgreementStepKind =
  | 'accepted'
  | 'declined'
  | 'ended'
  | 'published'
  | 'withdrawn';

export type AssignEvenlyInput = {
  assessorIds: Array<string | number>;
  roundId: string | number;
};

export type AssignInput = {
  assessorId: string | number;
  opinion?: Opinion;
  roundCaseIds: Array<string | number>;
};

export type AssignmentTakingInput = {
  /** Null: it waits for who assigns */
  assessorId?: string | number | null | undefined;
  assignmentId: string | number;
};

/** With a personal link, or with the code of a team that fills in together and who one is */
export type BeginSurveyInput = {
  /** Made by the browser, at random: 16 letters and figures. Opens the survey again later */
  code: string;
  link?: string | null | undefined;
  meeting?: string | null | undefined;
  respondentId?: string | number | null | undefined;
};

export type CallOutcome =
  | 'answered'
  | 'called_back'
  | 'not_reached';

export type ChangeActivityInput = {
  doneOn: string;
  goalId?: string | number | null | undefined;
  id: string | number;
  revision: number;
  trajectoryId: string | number;
};

export type ChangeCertificateInput = {
  /** The last day; absent: it does not expire */
  expiresOn?: string | null | undefined;
  id: string | number;
  name: string;
  obtainedOn: string;
  revision: number;
};

export type ChangeContactInput = {
  failed?: boolean;
  /** None: today */
  happenedOn?: string | null | undefined;
  id: string | number;
  kind: ContactKind;
  minutes?: number | null | undefined;
  /** None: as it is now, or within office hours on another day */
  outsideOfficeHours?: boolean | null | undefined;
  revision: number;
};

export type ChangeContractInput = {
  endsOn?: string | null | undefined;
  id: string | number;
  municipality?: string | null | undefined;
  name: string;
  norms: unknown;
  reason?: string | null | undefined;
  revision: number;
  startsOn: string;
};

export type ChangeEmailInput = {
  currentPassword: string;
  email: string;
};

export type ChangeEvaluationInput = {
  asksSatisfaction: boolean;
  conclusion?: string | null | undefined;
  decision?: EvaluationDecision | null | undefined;
  explanation?: string | null | undefined;
  final: boolean;
  handover?: string | null | undefined;
  heldOn: string;
  id: string | number;
  impression?: string | null | undefined;
  present: Array<Present>;
  revision: number;
};

export type ChangeFamilyInput = {
  clientNumber: string;
  id: string | number;
  municipality?: string | null | undefined;
  revision: number;
};

export type ChangeGoalInput = {
  /** By score: what it means for this goal */
  anchors: unknown;
  /** By check of the wording: the letters that were ticked */
  checked: unknown;
  /** Of the catalogue; none: other, to be coded later */
  code?: string | null | undefined;
  contributors?: string | null | undefined;
  dueOn?: string | null | undefined;
  id: string | number;
  personId?: string | number | null | undefined;
  /** Why it is changed */
  reason?: string | null | undefined;
  revision: number;
  scale: GoalScale;
  setOn: string;
  term?: Term | null | undefined;
  trajectoryId: string | number;
  weight?: number | null | undefined;
  whose: Whose;
  /** In the words of the client */
  words?: string | null | undefined;
  zeroPoint?: string | null | undefined;
  zeroValue?: number | null | undefined;
};

export type ChangeImportMappingInput = {
  /** As with adding, where there is a mapping */
  adoptedVersionId?: string | number | null | undefined;
  id: string | number;
  /** Without it the mapping stays as it is */
  mapping?: unknown;
  name: string;
  revision: number;
};

export type ChangeMemberInput = {
  /** Later than it is, or null for no end; absent: as it is. An earlier end is for endMembership */
  endsOn?: string | null | undefined;
  external: boolean;
  id: string | number;
  name: string;
  revision: number;
  startsOn: string;
};

export type ChangeNetworkMemberInput = {
  burden: boolean;
  /** How he is called: a first name or a role */
  called: string;
  email?: string | null | undefined;
  id: string | number;
  important: boolean;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  relation: Relation;
  revision: number;
  ring: number;
  support: Array<Support>;
  trajectoryId: string | number;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ChangePersonInput = {
  /** Instead of born, where only an age is known: in years on the day of the start */
  age?: number | null | undefined;
  /** YYYY-MM */
  born?: string | null | undefined;
  gender?: Gender | null | undefined;
  id: string | number;
  revision: number;
  role: PersonRole;
  trajectoryId: string | number;
};

export type ChangeProfessionalInput = {
  birthYear?: number | null | undefined;
  cvNote?: string | null | undefined;
  /** Where surveys are sent to */
  email?: string | null | undefined;
  /** Later than it is, or null for no end; absent: as it is. An earlier end is for endProfessional */
  endsOn?: string | null | undefined;
  /** In an ordinary week; absent: as it is */
  hoursPerWeek?: number | null | undefined;
  id: string | number;
  memberId?: string | number | null | undefined;
  name: string;
  revision: number;
  staffNumber: string;
  youthCareSince?: string | null | undefined;
};

export type ChangeProfessionalTeamInput = {
  /** The last day in the team; absent: none yet */
  endsOn?: string | null | undefined;
  id: string | number;
  revision: number;
  startsOn: string;
  /** When he was trained in the method */
  trainedOn?: string | null | undefined;
  /** Codes of variants of the method */
  variants: Array<string>;
};

export type ChangeRoleInput = {
  grants: Array<GrantInput>;
  id: string | number;
  /** Absent: as it is. Roles that come with the organisation keep their name */
  name?: TextInput | null | undefined;
  revision: number;
};

export type ChangeSiteInput = {
  endsOn?: string | null | undefined;
  id: string | number;
  name: string;
  revision: number;
};

export type ChangeSurveyPrivacyInput = {
  privacy: Privacy;
  revision: number;
  roundId: string | number;
};

export type ChangeTeamInput = {
  endsOn?: string | null | undefined;
  id: string | number;
  name: string;
  revision: number;
  siteId: string | number;
  startsOn: string;
};

export type ChangeTeamMembershipInput = {
  /** The last day in the team; absent: none yet */
  endsOn?: string | null | undefined;
  id: string | number;
  revision: number;
  startsOn: string;
};

export type ChangeTrajectoryInput = {
  closingReason?: string | null | undefined;
  coercionMeasure?: string | null | undefined;
  /** What the commissioner agreed; absent: as it is */
  contractId?: string | number | null | undefined;
  endedOn?: string | null | undefined;
  firstContactOn?: string | null | undefined;
  /** Code of who pays, from the method */
  funding?: string | null | undefined;
  grantedHours?: number | null | undefined;
  id: string | number;
  /** Absent: as it is, and of a new one as its dates say */
  opening?: Opening | null | undefined;
  referredOn?: string | null | undefined;
  referrer?: string | null | undefined;
  revision: number;
  startedOn: string;
  teamId: string | number;
  /** Code of a variant of the method */
  variant?: string | null | undefined;
};

export type CheckState =
  | 'checked'
  | 'none'
  | 'returned'
  | 'waiting';

export type CloseTrajectoryInput = {
  closingNote?: string | null | undefined;
  /** Code of a reason of the method, or words where the method has none */
  closingReason: string;
  endedOn: string;
  finalReport: boolean;
  followUpHelp: FollowUpHelp;
  followUpHelpNote?: string | null | undefined;
  id: string | number;
  /** Where the reason of the method leaves it open */
  nationalReason?: NationalReason | null | undefined;
  revision: number;
};

export type CodeGoalAgainInput = {
  /** None: it fits no code */
  code?: string | null | undefined;
  goalId: string | number;
};

/** The first is who helps; a second person codes a share of the files, and knows nothing of the first */
export type Coder =
  | 'first'
  | 'second';

export type ConfigureProgrammeInput = {
  configuration: unknown;
  id: string | number;
  revision: number;
};

export type ConsentAnswer =
  | 'consent'
  | 'objection'
  | 'withdrawn';

/** beyond_own_help: use by outsiders, research and publications; sharing: with others who help; contact: to be asked again after the help */
export type ConsentPurpose =
  | 'beyond_own_help'
  | 'contact'
  | 'sharing';

/** about: about the case, with others than the client or the network */
export type ContactKind =
  | 'about'
  | 'face_to_face'
  | 'message'
  | 'network'
  | 'phone'
  | 'video';

/** Asks to look at the data, explains, says what is done and by when, or ends it */
export type ConversationStep =
  | 'act'
  | 'check'
  | 'close'
  | 'explain';

export type DefinitionState =
  | 'draft'
  | 'published'
  | 'retired';

/** A share of the coded goals of a period, given to a second person; which ones is decided by the seed */
export type DrawGoalCodingsInput = {
  coderId: string | number;
  from: string;
  percent: number;
  programmeId: string | number;
  seed: number;
  until: string;
};

export type DrawInput = {
  revision: number;
  roundId: string | number;
  /** Families to draw; needed for a sample only */
  sampleSize?: number | null | undefined;
  sampling: Sampling;
  seed: number;
};

/** A share of the registered cases of a period, given to a second person; which ones is decided by the seed */
export type DrawSecondCodingsInput = {
  coderId: string | number;
  /** Trajectories that started from this day */
  from: string;
  percent: number;
  programmeId: string | number;
  seed: number;
  until: string;
};

export type EndGoalInput = {
  endedOn: string;
  id: string | number;
  /** Of a goal that is handed over: to whom */
  note?: string | null | undefined;
  reason: EndReason;
  revision: number;
  trajectoryId: string | number;
};

export type EndLicenceInput = {
  id: string | number;
  /** The last day on which it holds: today or later */
  lastOn: string;
  reason: string;
};

export type EndMembershipInput = {
  /** Each open assignment, with who goes on */
  assignments: Array<AssignmentTakingInput>;
  /** The last day. With a membership: of today or earlier, access ends at once */
  endsOn: string;
  id: string | number;
  revision: number;
  /** Each running trajectory, with who takes it over the day after */
  trajectories: Array<TrajectoryTakingInput>;
};

export type EndProfessionalInput = {
  /** The last day. With a membership: of today or earlier, access ends at once */
  endsOn: string;
  id: string | number;
  revision: number;
  /** Each running trajectory, with who takes it over the day after */
  trajectories: Array<TrajectoryTakingInput>;
};

/** Why a goal ended; handed_over: others go on with it */
export type EndReason =
  | 'changed'
  | 'dropped'
  | 'handed_over'
  | 'reached';

export type EndTrajectoryProfessionalInput = {
  endsOn: string;
  id: string | number;
  revision: number;
};

export type EvaluationDecision =
  | 'adjust'
  | 'end'
  | 'extend'
  | 'go_on';

export type EvaluationReasonInput = {
  id: string | number;
  reason: string;
  revision: number;
};

export type EvaluationRevisionInput = {
  id: string | number;
  revision: number;
};

export type ExplainPublicationInput = {
  explanations: unknown;
  id: string | number;
  revision: number;
};

/** A round over case files, a survey, who is reached, outcomes of a period */
export type FigureKind =
  | 'fidelity'
  | 'outcomes'
  | 'reach'
  | 'survey';

export type FollowUpHelp =
  | 'arranged'
  | 'none_needed'
  | 'not_arranged'
  | 'refused'
  | 'unknown';

export type Gender =
  | 'man'
  | 'other'
  | 'woman';

/** gas: -2 to +2 by goal attainment scaling; ten: a mark of 0 to 10 */
export type GoalScale =
  | 'gas'
  | 'ten';

export type GoalSeenInput = {
  id: string | number;
  revision: number;
};

export type GrantInput = {
  reach: Reach;
  verb: string;
};

export type GrantLicenceInput = {
  definitionCode: string;
  fromOn: string;
  /** Short name of the provider, as in the address */
  provider: string;
  /** Names of sites; empty: all */
  sites: Array<string>;
  /** The last day; absent: until it is ended */
  untilOn?: string | null | undefined;
  /** Codes of variants; empty: all */
  variants: Array<string>;
};

export type HandInAnonymousInput = {
  answers: Array<SatisfactionAnswerInput>;
  code: string;
};

/** The file, CSV or XLSX, as base64, so that its encoding can be judged; `commit: false` only previews */
export type ImportInput = {
  commit: boolean;
  file: string;
  /** The row with the names of the columns; without it row 1 */
  headerRow?: number | null | undefined;
  kind: ImportKind;
  mapping?: unknown;
  /** Of registrations: the programme; without it the only one that has a list */
  programmeId?: string | number | null | undefined;
  /** Of checklists: the earlier round that they make up; it is closed with them */
  round?: ImportedRoundInput | null | undefined;
  /** Of checklists: the round, begun with beginImportedRound, that they are added to */
  roundId?: string | number | null | undefined;
  /** Of a workbook; without it the first */
  sheet?: string | null | undefined;
};

export type ImportKind =
  | 'cases'
  | 'checklists'
  | 'contacts'
  | 'goals'
  | 'milestones'
  | 'professionals'
  | 'registrations'
  | 'scores';

/** An earlier round that was scored elsewhere; `source` says where its answers come from */
export type ImportedRoundInput = {
  adoptedVersionId: string | number;
  /** Needed where the version has several instruments */
  instrumentCode?: string | null | undefined;
  name: string;
  periodFrom: string;
  periodTo: string;
  /** Whose trajectories; needed where the version is the provider's own instrument */
  programmeId?: string | number | null | undefined;
  referenceDate: string;
  /** Whether all files of the period were scored or a sample of them */
  sampling: Sampling;
  source: string;
};

export type InviteMemberInput = {
  email: string;
  /** Who comes from outside has one */
  endsOn?: string | null | undefined;
  external: boolean;
  /** Of the mail, and of the account if it is a new one */
  locale: Locale;
  name: string;
  roleCodes: Array<string>;
  /** The membership begins then, or when the invitation is accepted later than that */
  startsOn: string;
};

/** About one question, or without an item code about the whole */
export type ItemCommentInput = {
  itemCode?: string | null | undefined;
  text: string;
};

export type JudgeInput = {
  classification: string;
  /** How many choices in this classification were seen; another number: somebody chose meanwhile */
  earlier: number;
  option: string;
  /** What it rests on */
  reason?: string | null | undefined;
  second?: string | null | undefined;
  trajectoryId: string | number;
};

export type LeaveOutInput = {
  reason: string;
  revision: number;
  roundCaseId: string | number;
};

/** ending: within the time before which both sides are reminded */
export type LicenceState =
  | 'coming'
  | 'ended'
  | 'ending'
  | 'valid';

export type Locale =
  | 'en'
  | 'nl';

/** sent: by a mail server; shown: on a page of the demonstration; none: not at all */
export type MailDelivery =
  | 'none'
  | 'sent'
  | 'shown';

export type MailState =
  | 'failed'
  | 'queued'
  | 'sent';

export type MakeClientLinkInput = {
  /** For the device of the worker, for a day and without a code */
  device: boolean;
  evaluationId: string | number;
  rater: Rater;
};

/** Current and external leave out who has gone; who is still to come counts as current */
export type MemberFilter =
  | 'current'
  | 'ended'
  | 'external';

export type MemberState =
  | 'coming'
  | 'current'
  | 'ended';

/** What somebody states; that something is due or late is computed. withdrawn: the statement before was a mistake */
export type MilestoneState =
  | 'met'
  | 'not_applicable'
  | 'postponed'
  | 'withdrawn';

export type Moment =
  | 'close'
  | 'start';

/** To a copy or to a release, not both */
export type MoveProgrammeInput = {
  /** Short names of the running rounds that stay with the version they started with */
  acknowledgedRounds: Array<string>;
  adoptedVersionId?: string | number | null | undefined;
  id: string | number;
  releaseId?: string | number | null | undefined;
  revision: number;
};

/** How the national youth statistics close help */
export type NationalReason =
  | 'agreed'
  | 'by_client'
  | 'by_provider'
  | 'external'
  | 'planned';

/** Why there is no own profile: the round runs, nobody knows which answers are mine, or I handed in none */
export type NoSurveyProfile =
  | 'anonymous'
  | 'not_answered'
  | 'running';

export type OpenConversationInput = {
  code: string;
  publicationId: string | number;
  siteKey: string | number;
  /** The question */
  text: string;
};

/** How a trajectory began: the first of a client, going on from the one before, or after he had left */
export type Opening =
  | 'follow_up'
  | 'return'
  | 'start';

/** A drawn share of the cases is scored by a second assessor too, who knows nothing of the first */
export type Opinion =
  | 'first'
  | 'second';

export type OrganisationKind =
  | 'inspectorate'
  | 'licence_holder'
  | 'municipality'
  | 'provider';

/** Something of the plan, as it was seen */
export type PartOfPlanInput = {
  id: string | number;
  revision: number;
  trajectoryId: string | number;
};

export type PersonRole =
  | 'caregiver'
  | 'child'
  | 'father'
  | 'mother'
  | 'other'
  | 'youth';

export type PlanRoundInput = {
  adoptedVersionId: string | number;
  /** Needed where the version has several instruments in use */
  instrumentCode?: string | null | undefined;
  name: string;
  periodFrom: string;
  periodTo: string;
  /** Of a survey; without it: as the definition has it */
  privacy?: Privacy | null | undefined;
  /** Whose trajectories; needed where the version is the provider's own instrument */
  programmeId?: string | number | null | undefined;
  referenceDate: string;
  teamIds: Array<string | number>;
};

export type PreparePublicationInput = {
  agreementId: string | number;
  /** { CODE: text } */
  explanations?: unknown;
  /** Of outcomes and of who is reached; absent in a correction: that of what it corrects */
  fromOn?: string | null | undefined;
  kind: FigureKind;
  reason?: string | null | undefined;
  /** The publication that this one corrects */
  replacesId?: string | number | null | undefined;
  /** Of a round over files or a survey; absent in a correction: that of what it corrects */
  roundId?: string | number | null | undefined;
  untilOn?: string | null | undefined;
};

/** Who was there */
export type Present =
  | 'client'
  | 'network'
  | 'professional'
  | 'referrer';

/** What the answers to a survey may know of a person: his name, a pseudonym that his own cases can be found by, or nothing */
export type Privacy =
  | 'anonymous'
  | 'named'
  | 'pseudonymous';

export type ProposeAgreementInput = {
  definitionCode: string;
  figures: Array<FigureKind>;
  fromOn: string;
  minimumGroup: number;
  namesSites: boolean;
  purpose: string;
  untilOn?: string | null | undefined;
  /** Short name of the other organisation, as in the address */
  with: string;
};

/** Who looks at the goals, each apart; together: one score of all who sat at the table */
export type Rater =
  | 'client'
  | 'network'
  | 'professional'
  | 'together';

export type RaterInput = {
  evaluationId: string | number;
  rater: Rater;
};

export type RaterReasonInput = {
  evaluationId: string | number;
  rater: Rater;
  reason: string;
};

export type RaterState =
  | 'in'
  | 'missing'
  | 'open';

export type RaterWay =
  | 'device'
  | 'import'
  | 'link'
  | 'worker';

export type Reach =
  | 'organisation'
  | 'own'
  | 'team';

export type ReaderFormat =
  | 'pdf'
  | 'xlsx';

/** Gives goals another code, all or none of them; their own words stay */
export type RecodeGoalsInput = {
  /** None: it fits no code */
  code?: string | null | undefined;
  goals: Array<GoalSeenInput>;
  reason?: string | null | undefined;
};

/** The ladder of effectiveness, the lowest step first */
export type RecognitionLevel =
  | 'first_indications'
  | 'good_indications'
  | 'strong_indications'
  | 'well_founded';

/** Revision 0: no final answer yet */
export type ReconcileInput = {
  itemCode: string;
  mark: boolean;
  reason: string;
  revision: number;
  roundCaseId: string | number;
  value?: unknown;
};

/** Revision 0: not called before in this round */
export type RecordCallInput = {
  calledAt: string;
  /** Only where he called back */
  calledBackMinutes?: number | null | undefined;
  /** Absent: whoever records it */
  calledById?: string | number | null | undefined;
  outcome: CallOutcome;
  professionalId: string | number;
  revision: number;
  roundId: string | number;
};

export type RecordCertificateInput = {
  /** The last day; absent: it does not expire */
  expiresOn?: string | null | undefined;
  name: string;
  obtainedOn: string;
  professionalId: string | number;
  programmeId: string | number;
};

export type RecordConsentInput = {
  answer: ConsentAnswer;
  familyId: string | number;
  personId?: string | number | null | undefined;
  purpose: ConsentPurpose;
  saidOn: string;
  /** Where it was said, such as the form or the conversation */
  source: string;
};

export type RecordObjectionInput = {
  familyId: string | number;
  on: string;
  revision: number;
  /** Where it was said, such as the form or the conversation */
  source: string;
};

export type RecordRecognitionInput = {
  decidedOn: string;
  definitionCode: string;
  evidence: string;
  /** The last day; absent: none */
  expiresOn?: string | null | undefined;
  level: RecognitionLevel;
  /** What the next step of the ladder needs */
  nextLevel: string;
  /** Whose verdict it is */
  scheme: string;
};

export type RecordRefusalInput = {
  evaluationId: string | number;
  reason: string;
};

export type RegistrationCellInput = {
  explanation?: string | null | undefined;
  itemCode: string;
  personId?: string | number | null | undefined;
  /** Of the cell as it was seen; 0 where it was empty */
  revision: number;
  /** None: not filled in */
  value?: unknown;
};

export type Relation =
  | 'child'
  | 'friend'
  | 'grandparent'
  | 'helper'
  | 'neighbour'
  | 'other'
  | 'parent'
  | 'partner'
  | 'relative'
  | 'school'
  | 'sibling'
  | 'work';

export type RemovePersonInput = {
  id: string | number;
  revision: number;
  trajectoryId: string | number;
};

export type ReopenGoalInput = {
  id: string | number;
  reason: string;
  revision: number;
  trajectoryId: string | number;
};

export type ReopenRoundInput = {
  id: string | number;
  reason: string;
  revision: number;
};

export type ResponseState =
  | 'approved'
  | 'assigned'
  | 'in_progress'
  | 'left_out'
  | 'returned'
  | 'submitted';

export type ReviewOutcome =
  | 'approved'
  | 'returned';

export type RoundState =
  | 'closed'
  | 'drawn'
  | 'planned'
  | 'scoring';

export type Sampling =
  | 'all'
  | 'sample';

export type SatisfactionAnswerInput = {
  instrumentCode: string;
  itemCode: string;
  /** None: takes the answer back */
  value?: unknown;
};

/** Revision 0: never saved before */
export type SaveAnswerInput = {
  itemCode: string;
  mark: boolean;
  remark?: string | null | undefined;
  responseId: string | number;
  revision: number;
  /** Code of the source that it leans on; absent: the first of the question */
  source?: string | null | undefined;
  value?: unknown;
};

export type SaveClientSatisfactionInput = {
  instrumentCode: string;
  itemCode: string;
  link: string;
  /** None: takes the answer back */
  value?: unknown;
};

export type SaveClientScoreInput = {
  goalId: string | number;
  link: string;
  revision: number;
  score?: number | null | undefined;
  /** He does not know */
  unknown: boolean;
  words?: string | null | undefined;
};

/** Revision 0: never saved before */
export type SaveDocumentInput = {
  documentCode: string;
  present: boolean;
  responseId: string | number;
  revision: number;
};

export type SaveGoalDefinitionInput = {
  /** None: a new proposal, that gets a code of its own */
  code?: string | null | undefined;
  examples: Array<string>;
  explanation?: string | null | undefined;
  programmeId: string | number;
  /** Of a proposal; none takes it back */
  proposedName?: string | null | undefined;
  /** Of the definition as it was seen; 0 where there was none */
  revision: number;
};

export type SaveGoalScoreInput = {
  evaluationId: string | number;
  goalId: string | number;
  rater: Rater;
  /** Of the score as it was seen; 0 where there was none */
  revision: number;
  /** None, and not unknown: takes the score back */
  score?: number | null | undefined;
  unknown: boolean;
  words?: string | null | undefined;
};

export type SaveNeedInput = {
  domain: string;
  /** False takes it away */
  needed: boolean;
  note?: string | null | undefined;
  /** Of the need as it was seen; 0 where there was none */
  revision: number;
  severityEnd?: number | null | undefined;
  severityStart?: number | null | undefined;
  trajectoryId: string | number;
};

export type SaveOwnInstrumentInput = {
  /** Codes of the list itself, its version and its mappings are kept as they are */
  document: unknown;
  id: string | number;
  revision: number;
};

export type SavePlanSectionInput = {
  code: string;
  /** Of the part as it was seen; 0 where it was empty */
  revision: number;
  text: string;
  trajectoryId: string | number;
};

export type SaveRegistrationInput = {
  /** All or none of them is kept */
  cells: Array<RegistrationCellInput>;
  coder: Coder;
  moment: Moment;
  trajectoryId: string | number;
};

export type SaveSurveyAnswerInput = {
  code: string;
  itemCode: string;
  /** Of the answer that was there; 0 for none */
  revision: number;
  /** Null takes the answer away */
  value?: unknown;
};

export type SetMemberRolesInput = {
  memberId: string | number;
  revision: number;
  roleCodes: Array<string>;
};

export type StartSurveyInput = {
  /** The last day to answer */
  answerBy: string;
  /** Send everybody with an e-mail address a personal link */
  byMail: boolean;
  /** Days on which whoever has not answered is reminded */
  reminders: Array<string>;
  revision: number;
  roundId: string | number;
};

export type StateMilestoneInput = {
  /** By code of a field */
  answers?: unknown;
  code: string;
  happenedOn?: string | null | undefined;
  /** 1 for the first occurrence */
  number: number;
  postponedTo?: string | null | undefined;
  reason?: string | null | undefined;
  /** Of the last statement as it was seen; 0 where there was none */
  revision: number;
  state: MilestoneState;
  trajectoryId: string | number;
};

export type Support =
  | 'advice'
  | 'company'
  | 'emotional'
  | 'money'
  | 'practical';

/** By what respondents are divided, one division at a time */
export type SurveyDimension =
  | 'site'
  | 'team'
  | 'trained'
  | 'variant';

/** The part of the case page where it is done */
export type TaskPlace =
  | 'closing'
  | 'evaluations'
  | 'milestones'
  | 'plan'
  | 'registration';

/** due: today; soon: within two weeks */
export type TaskState =
  | 'due'
  | 'overdue'
  | 'soon';

export type TeamCodeInput = {
  programmeId: string | number;
  teamId: string | number;
};

export type Term =
  | 'long'
  | 'short';

export type TextInput = {
  en: string;
  nl: string;
};

export type TickActivityInput = {
  code: string;
  /** None: today */
  doneOn?: string | null | undefined;
  /** The goal that it serves */
  goalId?: string | number | null | undefined;
  trajectoryId: string | number;
};

export type TrajectoryTakingInput = {
  professionalId: string | number;
  trajectoryProfessionalId: string | number;
};

export type TypeInSatisfactionInput = {
  /** On the form */
  answeredOn: string;
  answers: Array<SatisfactionAnswerInput>;
  evaluationId: string | number;
};

export type WaiveSecondOpinionInput = {
  reason: string;
  revision: number;
  roundCaseId: string | number;
};

export type WeighEligibilityInput = {
  /** { family: { CODE: value }, children: [{ CODE: value }] }; left out or null is unknown */
  facts: unknown;
  trajectoryId: string | number;
  /** [{ code, admitted, reason }] */
  weighed: unknown;
};

/** Whose goal it is */
export type Whose =
  | 'child'
  | 'family'
  | 'parent'
  | 'youth';

export type WorkView =
  | 'mine'
  | 'review'
  | 'team';

export type WriteConversationInput = {
  /** How many notes were read; when there are more the note is refused */
  after: number;
  id: string | number;
  /** Needed with act */
  onDate?: string | null | undefined;
  step: ConversationStep;
  text: string;
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: boolean };

export type ChangeEmailMutationVariables = Exact<{
  input: ChangeEmailInput;
}>;


export type ChangeEmailMutation = { changeEmail: boolean };

export type ShownMailQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShownMailQuery = { shownMail: { next: string | null, items: Array<{ id: string, at: string, recipient: string, subject: string, text: string, link: string | null }> } };

export type SearchQueryVariables = Exact<{
  search: string;
  cases: boolean;
  rounds: boolean;
}>;


export type SearchQuery = { families?: { total: number, items: Array<{ id: string, clientNumber: string }> }, rounds?: { items: Array<{ slug: string, name: string }> } };

export type AuditEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditEntriesQuery = { auditEntries: { next: string | null, items: Array<{ id: string, at: string, memberName: string | null, verb: string, subjects: Array<string>, fields: Array<string>, reason: string | null }> } };

export type BenchmarkQueryVariables = Exact<{
  definitionCode?: string | null | undefined;
  kind?: FigureKind | null | undefined;
  code?: string | null | undefined;
  siteKey?: string | number | null | undefined;
}>;


export type BenchmarkQuery = { benchmark: { ofOneself: boolean, methods: Array<{ code: string, kinds: Array<FigureKind>, name: { nl: string, en: string } }>, network: { definitionCode: string, kind: FigureKind, versionCode: string, takingPart: number, siteKey: string | null, rows: unknown, detail: unknown, strata: unknown, sites: Array<{ key: string, name: string, publicationId: string }>, headline: { nl: string, en: string }, shared: { at: string, by: string, sites: number, newer: number } | null, conversations: Array<{ id: string, siteKey: string, siteName: string, code: string, openedAt: string, notes: number, step: ConversationStep, name: { nl: string, en: string } }> } | null } };

export type ShareBenchmarkMutationVariables = Exact<{
  definitionCode: string;
  kind: FigureKind;
}>;


export type ShareBenchmarkMutation = { shareBenchmark: boolean };

export type ConversationQueryVariables = Exact<{
  id: string | number;
}>;


export type ConversationQuery = { conversation: { id: string, ours: boolean, closed: boolean, publicationId: string, definitionCode: string, kind: string, fromOn: string, untilOn: string, siteKey: string, siteName: string | null, code: string, provider: { name: string }, opener: { name: string }, name: { nl: string, en: string }, figure: { unit: string, measure: string, n: number | null, value: number | null, explanation: string | null } | null, notes: Array<{ number: number, step: ConversationStep, text: string, onDate: string | null, organisation: string, by: string, at: string }> } };

export type OpenConversationMutationVariables = Exact<{
  input: OpenConversationInput;
}>;


export type OpenConversationMutation = { openConversation: { id: string } };

export type WriteConversationMutationVariables = Exact<{
  input: WriteConversationInput;
}>;


export type WriteConversationMutation = { writeConversation: { id: string } };

export type OutcomesForReaderQueryVariables = Exact<{ [key: string]: never; }>;


export type OutcomesForReaderQuery = { outcomesForReader: { methods: Array<{ definitionCode: string, kind: FigureKind, purpose: string, minimumGroup: number, families: Array<number | null>, table: unknown, provider: { id: string, name: string }, name: { nl: string, en: string } }> } };

export type OutcomesForReaderFileQueryVariables = Exact<{
  format: ReaderFormat;
  locale: Locale;
}>;


export type OutcomesForReaderFileQuery = { outcomesForReaderFile: { fileName: string, mimeType: string, content: string } };

export type CertificatesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CertificatesQuery = { certificates: { next: string | null, items: Array<{ id: string, name: string, obtainedOn: string, expiresOn: string | null, renewed: boolean, revision: number, professional: { id: string, name: string }, methodName: { nl: string, en: string } }> } };

export type RecordCertificateMutationVariables = Exact<{
  input: RecordCertificateInput;
}>;


export type RecordCertificateMutation = { recordCertificate: { id: string } };

export type ChangeCertificateMutationVariables = Exact<{
  input: ChangeCertificateInput;
}>;


export type ChangeCertificateMutation = { changeCertificate: { id: string } };

export type RemoveCertificateMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type RemoveCertificateMutation = { removeCertificate: boolean };

export type FamiliesQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type FamiliesQuery = { families: { total: number, next: string | null, items: Array<{ id: string, clientNumber: string, municipality: string | null, trajectories: number, latestTeam: string | null, latestStartedOn: string | null, latestEndedOn: string | null }> } };

export type AddFamilyMutationVariables = Exact<{
  input: AddFamilyInput;
}>;


export type AddFamilyMutation = { addFamily: { id: string } };

export type ChangeFamilyMutationVariables = Exact<{
  input: ChangeFamilyInput;
}>;


export type ChangeFamilyMutation = { changeFamily: { id: string } };

export type RecordObjectionMutationVariables = Exact<{
  input: RecordObjectionInput;
}>;


export type RecordObjectionMutation = { recordObjection: { id: string } };

export type WithdrawObjectionMutationVariables = Exact<{
  familyId: string | number;
  revision: number;
}>;


export type WithdrawObjectionMutation = { withdrawObjection: { id: string } };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent: { id: string } };

export type WeighEligibilityMutationVariables = Exact<{
  input: WeighEligibilityInput;
}>;


export type WeighEligibilityMutation = { weighEligibility: { id: string } };

export type AddTrajectoryMutationVariables = Exact<{
  input: AddTrajectoryInput;
}>;


export type AddTrajectoryMutation = { addTrajectory: { id: string } };

export type ChangeTrajectoryMutationVariables = Exact<{
  input: ChangeTrajectoryInput;
}>;


export type ChangeTrajectoryMutation = { changeTrajectory: { id: string } };

export type AddTrajectoryProfessionalMutationVariables = Exact<{
  input: AddTrajectoryProfessionalInput;
}>;


export type AddTrajectoryProfessionalMutation = { addTrajectoryProfessional: { id: string } };

export type EndTrajectoryProfessionalMutationVariables = Exact<{
  input: EndTrajectoryProfessionalInput;
}>;


export type EndTrajectoryProfessionalMutation = { endTrajectoryProfessional: { id: string } };

export type FamilyQueryVariables = Exact<{
  id: string | number;
  choices: boolean;
}>;


export type FamilyQuery = { family: { id: string, clientNumber: string, municipality: string | null, unit: string, revision: number, objection: { on: string, source: string } | null, persons: Array<{ id: string, number: number, role: string }>, history: Array<{ programmeId: string, definitivelyClosed: boolean, name: { nl: string, en: string }, periods: Array<{ startedOn: string, endedOn: string | null, trajectories: Array<number> }> }>, consents: Array<{ id: string, personId: string | null, purpose: ConsentPurpose, answer: ConsentAnswer, saidOn: string, source: string | null, recordedBy: string | null }>, trajectories: Array<{ id: string, number: number, programmeId: string, definitionCode: string, referredOn: string | null, firstContactOn: string | null, startedOn: string, endedOn: string | null, referrer: string | null, coercionMeasure: string | null, closingReason: string | null, variant: string | null, funding: string | null, grantedHours: number | null, contractId: string | null, opening: Opening | null, revision: number, registration: { savedAt: string | null } | null, team: { id: string, name: string }, professionals: Array<{ id: string, startsOn: string, endsOn: string | null, revision: number, professional: { id: string, name: string, staffNumber: string } }>, eligibility: { facts: unknown, weighed: unknown, result: unknown, weighedAt: string | null, weighedBy: string | null, history: Array<{ outcome: string, weighedAt: string, weighedBy: string }> } | null }> }, caseChoices?: { definition: unknown, programmes: Array<{ id: string, name: { nl: string, en: string } }>, teams: Array<{ id: string, name: string, endsOn: string | null }>, professionals: Array<{ id: string, name: string, staffNumber: string }>, contracts: Array<{ id: string, programmeId: string, name: string }>, coercionMeasures: Array<{ code: string, name: { nl: string, en: string } }> } };

export type ProfessionalWorkQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;


export type ProfessionalWorkQuery = { professionalWork: { trajectories: Array<{ trajectoryProfessionalId: string, clientNumber: string | null, trajectoryNumber: number, teamName: string, startsOn: string }>, professionals: Array<{ id: string, name: string }>, assignments: Array<{ assignmentId: string, opinion: Opinion, roundName: string, roundSlug: string, clientNumber: string | null, trajectoryNumber: number, state: ResponseState, answered: number, items: number }>, assessors: Array<{ id: string, name: string }> } };

export type EndProfessionalMutationVariables = Exact<{
  input: EndProfessionalInput;
}>;


export type EndProfessionalMutation = { endProfessional: { id: string } };

export type ProfessionalsQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
}>;


export type ProfessionalsQuery = { professionals: { next: string | null, items: Array<{ id: string, staffNumber: string, name: string, email: string | null, memberId: string | null, birthYear: number | null, youthCareSince: string | null, cvNote: string | null, hoursPerWeek: number | null, endsOn: string | null, revision: number, teams: Array<{ id: string, endsOn: string | null, startsOn: string, team: { name: string }, programme: { name: { nl: string, en: string } } }> }> } };

export type ProfessionalQueryVariables = Exact<{
  id: string | number;
  choices: boolean;
}>;


export type ProfessionalQuery = { professional: { id: string, staffNumber: string, name: string, email: string | null, memberId: string | null, birthYear: number | null, youthCareSince: string | null, cvNote: string | null, hoursPerWeek: number | null, endsOn: string | null, revision: number, teams: Array<{ id: string, trainedOn: string | null, startsOn: string, endsOn: string | null, revision: number, team: { id: string, name: string }, programme: { id: string, name: { nl: string, en: string } }, variants: Array<{ code: string, name: { nl: string, en: string } }> }>, memberships: Array<{ id: string, teamName: string, startsOn: string, endsOn: string | null }>, certificates: Array<{ id: string, name: string, obtainedOn: string, expiresOn: string | null, renewed: boolean, revision: number, methodName: { nl: string, en: string } }> }, programmeChoices?: Array<{ id: string, name: { nl: string, en: string }, variants: Array<{ code: string, name: { nl: string, en: string } }>, teams: Array<{ id: string, name: string }> }> };

export type AddProfessionalTeamMutationVariables = Exact<{
  input: AddProfessionalTeamInput;
}>;


export type AddProfessionalTeamMutation = { addProfessionalTeam: { id: string } };

export type ChangeProfessionalTeamMutationVariables = Exact<{
  input: ChangeProfessionalTeamInput;
}>;


export type ChangeProfessionalTeamMutation = { changeProfessionalTeam: { id: string } };

export type RemoveProfessionalTeamMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type RemoveProfessionalTeamMutation = { removeProfessionalTeam: { id: string } };

export type MembersToLinkQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersToLinkQuery = { members: { items: Array<{ id: string, name: string, external: boolean }> } };

export type AddProfessionalMutationVariables = Exact<{
  input: AddProfessionalInput;
}>;


export type AddProfessionalMutation = { addProfessional: { id: string } };

export type ChangeProfessionalMutationVariables = Exact<{
  input: ChangeProfessionalInput;
}>;


export type ChangeProfessionalMutation = { changeProfessional: { id: string } };

export type CourseShownFragment = { trajectoryId: string, revision: number, today: string, method: unknown, course: unknown, trajectory: unknown, openEvaluations: Array<string>, seesSpecial: boolean, mayWrite: boolean, contract: { name: string, norms: unknown, reason: string | null } | null, closing: { endedOn: string | null, closingReason: string | null, nationalReason: NationalReason | null, closingNote: string | null, followUpHelp: FollowUpHelp | null, followUpHelpNote: string | null, finalReport: boolean | null }, statements: Array<{ code: string, number: number, revision: number, state: MilestoneState, happenedOn: string | null, postponedTo: string | null, reason: string | null, answers: unknown, recordedAt: string, recordedBy: string | null }> };

export type TrajectoryOverviewQueryVariables = Exact<{
  trajectoryId: string | number;
  after?: string | null | undefined;
}>;


export type TrajectoryOverviewQuery = { caseHead: { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } }, trajectoryCourse: { trajectoryId: string, revision: number, today: string, method: unknown, course: unknown, trajectory: unknown, openEvaluations: Array<string>, seesSpecial: boolean, mayWrite: boolean, contacts: { next: string | null, items: Array<{ id: string, happenedOn: string, kind: ContactKind, minutes: number | null, outsideOfficeHours: boolean, failed: boolean, imported: boolean, recordedBy: string, revision: number }> }, figures: { succeeded: number, failed: number, minutes: number, outsideOfficeHours: number }, contract: { name: string, norms: unknown, reason: string | null } | null, closing: { endedOn: string | null, closingReason: string | null, nationalReason: NationalReason | null, closingNote: string | null, followUpHelp: FollowUpHelp | null, followUpHelpNote: string | null, finalReport: boolean | null }, statements: Array<{ code: string, number: number, revision: number, state: MilestoneState, happenedOn: string | null, postponedTo: string | null, reason: string | null, answers: unknown, recordedAt: string, recordedBy: string | null }> } };

export type TrajectoryMilestonesQueryVariables = Exact<{
  trajectoryId: string | number;
}>;


export type TrajectoryMilestonesQuery = { caseHead: { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } }, trajectoryCourse: { trajectoryId: string, revision: number, today: string, method: unknown, course: unknown, trajectory: unknown, openEvaluations: Array<string>, seesSpecial: boolean, mayWrite: boolean, contract: { name: string, norms: unknown, reason: string | null } | null, closing: { endedOn: string | null, closingReason: string | null, nationalReason: NationalReason | null, closingNote: string | null, followUpHelp: FollowUpHelp | null, followUpHelpNote: string | null, finalReport: boolean | null }, statements: Array<{ code: string, number: number, revision: number, state: MilestoneState, happenedOn: string | null, postponedTo: string | null, reason: string | null, answers: unknown, recordedAt: string, recordedBy: string | null }> } };

export type StateMilestoneMutationVariables = Exact<{
  input: StateMilestoneInput;
}>;


export type StateMilestoneMutation = { stateMilestone: { code: string, number: number, revision: number } };

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { addContact: { id: string, happenedOn: string, kind: ContactKind, minutes: number | null, outsideOfficeHours: boolean, failed: boolean, imported: boolean, recordedBy: string, revision: number } };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { changeContact: { id: string } };

export type RemoveContactMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type RemoveContactMutation = { removeContact: { id: string } };

export type CloseTrajectoryMutationVariables = Exact<{
  input: CloseTrajectoryInput;
}>;


export type CloseTrajectoryMutation = { closeTrajectory: { trajectoryId: string } };

export type WorkListQueryVariables = Exact<{
  view: WorkView;
  state?: TaskState | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkListQuery = { workList: { next: string | null, views: Array<WorkView>, items: Array<{ id: string, trajectoryId: string, familyId: string, clientNumber: string, method: string, code: string, number: number, dueOn: string, state: TaskState, postponed: boolean, place: TaskPlace, professionals: Array<string>, name: { nl: string, en: string } }>, counts: { overdue: number, due: number, soon: number }, review: { formsToCheck: number | null, goalsToCode: number | null, goalsToCodeAgain: number | null, registrationsToCode: number | null } } };

export type CaseloadsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CaseloadsQuery = { caseloads: { next: string | null, items: Array<{ professionalId: string, name: string, hoursPerWeek: number | null, share: number | null, overdue: number, methods: Array<{ programmeId: string, cases: number, weight: number, most: number | null }> }>, methods: Array<{ programmeId: string, most: number | null, hoursPerWeek: number | null, name: { nl: string, en: string }, note: { nl: string, en: string } | null }> } };

export type ContractsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractsQuery = { contracts: Array<{ programmeId: string, name: { nl: string, en: string }, norms: Array<{ code: string, atLeast: number | null, atMost: number | null, unit: string | null, name: { nl: string, en: string } }>, contracts: Array<{ id: string, programmeId: string, name: string, municipality: string | null, startsOn: string, endsOn: string | null, norms: unknown, reason: string | null, trajectories: number, revision: number }> }> };

export type AddContractMutationVariables = Exact<{
  input: AddContractInput;
}>;


export type AddContractMutation = { addContract: { id: string } };

export type ChangeContractMutationVariables = Exact<{
  input: ChangeContractInput;
}>;


export type ChangeContractMutation = { changeContract: { id: string } };

export type WorkSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkSettingsQuery = { workSettings: { mail: boolean, calendarSince: string | null, calendarReadAt: string | null } };

export type SetWorkMailMutationVariables = Exact<{
  wanted: boolean;
}>;


export type SetWorkMailMutation = { setWorkMail: { mail: boolean } };

export type RenewCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewCalendarMutation = { renewCalendar: { address: string } };

export type RevokeCalendarMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeCalendarMutation = { revokeCalendar: { calendarSince: string | null } };

export type ConfigurationChangesQueryVariables = Exact<{
  programmeId: string | number;
  from: number;
  to: number;
}>;


export type ConfigurationChangesQuery = { configurationChanges: Array<{ what: { nl: string, en: string }, before: { nl: string, en: string } | null, after: { nl: string, en: string } | null, consequence: { nl: string, en: string } | null }> };

export type ConfigurationPreviewQueryVariables = Exact<{
  programmeId: string | number;
  configuration: unknown;
}>;


export type ConfigurationPreviewQuery = { configurationPreview: { problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }>, changes: Array<{ what: { nl: string, en: string }, before: { nl: string, en: string } | null, after: { nl: string, en: string } | null, consequence: { nl: string, en: string } | null }> } };

export type ConfigurationWholeFragment = { licensed: unknown, configuration: unknown, programme: { id: string, revision: number, configurationNumber: number, name: { nl: string, en: string }, version: { id: string, versionCode: string, name: { nl: string, en: string } } }, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, history: Array<{ number: number, versionCode: string, changedAt: string, changedBy: string }>, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, newerVersions: Array<{ adoptedVersionId: string | null, releaseId: string | null, versionCode: string, name: { nl: string, en: string } }>, runningRounds: Array<{ slug: string, name: string, versionCode: string }> };

export type ProgrammeConfigurationQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgrammeConfigurationQuery = { programmeConfiguration: { licensed: unknown, configuration: unknown, programme: { id: string, revision: number, configurationNumber: number, name: { nl: string, en: string }, version: { id: string, versionCode: string, name: { nl: string, en: string } } }, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, history: Array<{ number: number, versionCode: string, changedAt: string, changedBy: string }>, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, newerVersions: Array<{ adoptedVersionId: string | null, releaseId: string | null, versionCode: string, name: { nl: string, en: string } }>, runningRounds: Array<{ slug: string, name: string, versionCode: string }> } };

export type ConfigureProgrammeMutationVariables = Exact<{
  input: ConfigureProgrammeInput;
}>;


export type ConfigureProgrammeMutation = { configureProgramme: { licensed: unknown, configuration: unknown, programme: { id: string, revision: number, configurationNumber: number, name: { nl: string, en: string }, version: { id: string, versionCode: string, name: { nl: string, en: string } } }, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, history: Array<{ number: number, versionCode: string, changedAt: string, changedBy: string }>, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, newerVersions: Array<{ adoptedVersionId: string | null, releaseId: string | null, versionCode: string, name: { nl: string, en: string } }>, runningRounds: Array<{ slug: string, name: string, versionCode: string }> } };

export type MovePreviewQueryVariables = Exact<{
  programmeId: string | number;
  adoptedVersionId?: string | number | null | undefined;
  releaseId?: string | number | null | undefined;
}>;


export type MovePreviewQuery = { movePreview: { configuration: unknown, droppedInUse: Array<string>, comparison: { from: { versionCode: string, name: { nl: string, en: string } }, to: { versionCode: string, name: { nl: string, en: string } }, rows: Array<{ change: string, comparable: boolean, from: unknown, to: Array<unknown>, note: { nl: string, en: string } | null, consequence: { nl: string, en: string } }> }, fallenAway: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, runningRounds: Array<{ slug: string, name: string, versionCode: string }> } };

export type MoveProgrammeMutationVariables = Exact<{
  input: MoveProgrammeInput;
}>;


export type MoveProgrammeMutation = { moveProgramme: { licensed: unknown, configuration: unknown, programme: { id: string, revision: number, configurationNumber: number, name: { nl: string, en: string }, version: { id: string, versionCode: string, name: { nl: string, en: string } } }, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, history: Array<{ number: number, versionCode: string, changedAt: string, changedBy: string }>, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, newerVersions: Array<{ adoptedVersionId: string | null, releaseId: string | null, versionCode: string, name: { nl: string, en: string } }>, runningRounds: Array<{ slug: string, name: string, versionCode: string }> } };

export type DefinitionByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type DefinitionByIdQuery = { definition: unknown, recognitions: Array<{ id: string, scheme: string, level: RecognitionLevel, decidedOn: string, expiresOn: string | null, evidence: string, nextLevel: string, current: boolean, expired: boolean }> };

export type DefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsQuery = { definitions: { own: Array<{ id: string, versionCode: string, state: DefinitionState, publishedAt: string | null, name: { nl: string, en: string } }>, released: Array<{ id: string, definitionCode: string, versionCode: string, releasedAt: string, adopted: boolean, owner: { name: string }, name: { nl: string, en: string } }>, adopted: Array<{ id: string, versionCode: string, adoptedAt: string, sha256: string, origin: { name: string }, name: { nl: string, en: string } }>, programmes: Array<{ id: string, definitionCode: string, configurationNumber: number, name: { nl: string, en: string }, version: { id: string, versionCode: string }, teams: Array<{ id: string, name: string }> }> } };

export type AdoptReleaseMutationVariables = Exact<{
  releaseId: string | number;
}>;


export type AdoptReleaseMutation = { adoptRelease: { id: string } };

export type LicencesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LicencesQuery = { licences: { today: string, next: string | null, unlicensedCount: number, items: Array<{ id: string, definitionCode: string, sites: Array<string>, fromOn: string, untilOn: string | null, lastOn: string | null, state: LicenceState, followed: boolean, grantedAt: string, grantedBy: string, endedOn: string | null, endReason: string | null, endedBy: string | null, methodName: { nl: string, en: string }, holder: { id: string, name: string }, provider: { id: string, slug: string, name: string }, variants: Array<{ code: string, name: { nl: string, en: string } }> }>, unlicensed: Array<{ definitionCode: string, methodName: { nl: string, en: string }, holder: { id: string, name: string }, provider: { id: string, slug: string, name: string } }>, certificates: Array<{ providerId: string, definitionCode: string, expiryMonth: string | null, count: number }>, methods: Array<{ code: string, name: { nl: string, en: string }, variants: Array<{ code: string, name: { nl: string, en: string } }> }>, providers: Array<{ id: string, slug: string, name: string }> } };

export type GrantLicenceMutationVariables = Exact<{
  input: GrantLicenceInput;
}>;


export type GrantLicenceMutation = { grantLicence: { id: string } };

export type EndLicenceMutationVariables = Exact<{
  input: EndLicenceInput;
}>;


export type EndLicenceMutation = { endLicence: { id: string } };

export type OwnInstrumentWholeFragment = { id: string, instrumentCode: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, revision: number, adoptedVersionId: string | null, name: { nl: string, en: string }, problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }> };

export type OwnInstrumentQueryVariables = Exact<{
  id: string | number;
}>;


export type OwnInstrumentQuery = { ownInstrument: { id: string, instrumentCode: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, revision: number, adoptedVersionId: string | null, name: { nl: string, en: string }, problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }> } };

export type SaveOwnInstrumentMutationVariables = Exact<{
  input: SaveOwnInstrumentInput;
}>;


export type SaveOwnInstrumentMutation = { saveOwnInstrument: { id: string, instrumentCode: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, revision: number, adoptedVersionId: string | null, name: { nl: string, en: string }, problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }> } };

export type AnnounceEditingMutationVariables = Exact<{
  id: string | number;
}>;


export type AnnounceEditingMutation = { announceEditing: { id: string, instrumentCode: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, revision: number, adoptedVersionId: string | null, name: { nl: string, en: string }, problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }> } };

export type PublishOwnInstrumentMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type PublishOwnInstrumentMutation = { publishOwnInstrument: { id: string, instrumentCode: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, revision: number, adoptedVersionId: string | null, name: { nl: string, en: string }, problems: Array<{ path: string, code: string, rule: string, message: { nl: string, en: string } }> } };

export type ReviseOwnInstrumentMutationVariables = Exact<{
  id: string | number;
}>;


export type ReviseOwnInstrumentMutation = { reviseOwnInstrument: { id: string } };

export type OwnInstrumentsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnInstrumentsQuery = { ownInstruments: Array<{ id: string, versionCode: string, state: DefinitionState, document: unknown, changedAt: string, changedBy: string, editors: Array<string>, name: { nl: string, en: string }, problems: Array<{ path: string }> }> };

export type AddOwnInstrumentMutationVariables = Exact<{
  name: TextInput;
  onlyIn?: Locale | null | undefined;
}>;


export type AddOwnInstrumentMutation = { addOwnInstrument: { id: string } };

export type RecordRecognitionMutationVariables = Exact<{
  input: RecordRecognitionInput;
}>;


export type RecordRecognitionMutation = { recordRecognition: Array<{ id: string }> };

export type ImportFileMutationVariables = Exact<{
  input: ImportInput;
}>;


export type ImportFileMutation = { importFile: { columns: Array<string>, delimiter: string | null, sheets: Array<string>, sheet: string | null, headerRow: number, rows: number, sample: Array<Array<string>>, mapping: unknown, problemCount: number, created: number, changed: number, unchanged: number, committed: boolean, roundSlug: string | null, savedMapping: { id: string, name: string, revision: number } | null, fields: Array<{ field: string, required: boolean, label: { nl: string, en: string }, accepted: { nl: string, en: string } }>, problems: Array<{ row: number, column: string | null, value: string | null, message: { nl: string, en: string } }> } };

export type ImportMappingsQueryVariables = Exact<{
  kind: ImportKind;
}>;


export type ImportMappingsQuery = { importMappings: Array<{ id: string, name: string, columns: Array<string>, mapping: unknown, revision: number }> };

export type AddImportMappingMutationVariables = Exact<{
  input: AddImportMappingInput;
}>;


export type AddImportMappingMutation = { addImportMapping: { id: string, name: string, revision: number } };

export type ChangeImportMappingMutationVariables = Exact<{
  input: ChangeImportMappingInput;
}>;


export type ChangeImportMappingMutation = { changeImportMapping: { id: string, name: string, revision: number } };

export type RemoveImportMappingMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type RemoveImportMappingMutation = { removeImportMapping: boolean };

export type RegistrationProgrammesQueryVariables = Exact<{
  wanted: boolean;
}>;


export type RegistrationProgrammesQuery = { registrationProgrammes?: Array<{ id: string, name: { nl: string, en: string }, version: { id: string } }> };

export type EarlierRoundChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type EarlierRoundChoicesQuery = { roundChoices: { today: string, programmes: Array<{ id: string, definitionCode: string, name: { nl: string, en: string }, version: { id: string } }>, versions: Array<{ id: string, definitionCode: string, versionCode: string, document: unknown, origin: { id: string }, name: { nl: string, en: string } }> } };

export type FormsToCheckQueryVariables = Exact<{
  after?: string | null | undefined;
  returnedAfter?: string | null | undefined;
}>;


export type FormsToCheckQuery = { formsToCheck: { next: string | null, items: Array<{ id: string, clientNumber: string, teamName: string, heldOn: string, final: boolean, closedAt: string, closedBy: string, returned: number, methodName: { nl: string, en: string } }> }, returnedForms: { next: string | null, items: Array<{ id: string, clientNumber: string, teamName: string, heldOn: string, final: boolean, closedAt: string, closedBy: string, returned: number, methodName: { nl: string, en: string } }> }, returnedShare: { forms: number, returned: number } };

export type FormToCheckFragment = { id: string, clientNumber: string, teamName: string, heldOn: string, final: boolean, closedAt: string, closedBy: string, returned: number, methodName: { nl: string, en: string } };

export type CheckFormQueryVariables = Exact<{
  id: string | number;
}>;


export type CheckFormQuery = { evaluation: { id: string, trajectoryId: string, familyId: string, clientNumber: string, endedOn: string | null, heldOn: string, final: boolean, asksSatisfaction: boolean, present: Array<Present>, decision: EvaluationDecision | null, impression: string | null, explanation: string | null, conclusion: string | null, handover: string | null, closedAt: string | null, checkState: CheckState, returned: number, revision: number, others: Array<Rater>, progress: unknown, catalogue: unknown, satisfactionForm: unknown, mayWrite: boolean, mayCheck: boolean, raters: Array<{ rater: Rater, state: RaterState, required: boolean, way: RaterWay | null, missingReason: string | null, handedInAt: string | null, linkUntil: string | null, seenOthers: boolean, scored: number, shown: boolean }>, goals: Array<{ id: string, number: number, words: string | null, whose: Whose, scale: GoalScale, setOn: string, endedOn: string | null, zeroPoint: string | null, zeroValue: number | null, weight: number | null, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, rater: Rater, score: number | null, unknown: boolean, words: string | null, afterSeeing: boolean, revision: number }>, remarks: Array<{ text: string, writtenAt: string, writtenBy: string }>, satisfaction: Array<{ instrumentCode: string, answeredOn: string, refused: boolean, refusedBecause: string | null, onPaper: boolean, recordedBy: string | null, answers: unknown }> } };

export type ApproveEvaluationMutationVariables = Exact<{
  input: EvaluationRevisionInput;
}>;


export type ApproveEvaluationMutation = { approveEvaluation: { id: string } };

export type ReturnEvaluationMutationVariables = Exact<{
  input: EvaluationReasonInput;
}>;


export type ReturnEvaluationMutation = { returnEvaluation: { id: string } };

export type TeamCodesQueryVariables = Exact<{
  leads: boolean;
}>;


export type TeamCodesQuery = { anonymousSatisfaction: Array<{ programmeId: string, teamId: string, teamName: string, year: number, quarter: number, lists: Array<unknown>, methodName: { nl: string, en: string } }>, teamCodes?: Array<{ programmeId: string, teamId: string, teamName: string, id: string | null, code: string | null, address: string, revision: number | null, methodName: { nl: string, en: string } }> };

export type MakeTeamCodeMutationVariables = Exact<{
  input: TeamCodeInput;
}>;


export type MakeTeamCodeMutation = { makeTeamCode: { id: string | null } };

export type RevokeTeamCodeMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type RevokeTeamCodeMutation = { revokeTeamCode: boolean };

export type ClientVisitWholeFragment = { link: string, rater: Rater, done: boolean, onDevice: boolean, wordsAt: number | null, goals: Array<{ id: string, words: string | null, scale: GoalScale, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, score: number | null, unknown: boolean, words: string | null, revision: number }>, satisfaction: { form: unknown, answers: unknown, refused: boolean } | null };

export type ClientVisitQueryVariables = Exact<{
  link?: string | null | undefined;
  code?: string | null | undefined;
}>;


export type ClientVisitQuery = { clientVisit: { link: string, rater: Rater, done: boolean, onDevice: boolean, wordsAt: number | null, goals: Array<{ id: string, words: string | null, scale: GoalScale, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, score: number | null, unknown: boolean, words: string | null, revision: number }>, satisfaction: { form: unknown, answers: unknown, refused: boolean } | null } };

export type SaveClientScoreMutationVariables = Exact<{
  input: SaveClientScoreInput;
}>;


export type SaveClientScoreMutation = { saveClientScore: { goalId: string, score: number | null, unknown: boolean, words: string | null, revision: number } };

export type SaveClientSatisfactionMutationVariables = Exact<{
  input: SaveClientSatisfactionInput;
}>;


export type SaveClientSatisfactionMutation = { saveClientSatisfaction: boolean };

export type RefuseClientSatisfactionMutationVariables = Exact<{
  link: string;
}>;


export type RefuseClientSatisfactionMutation = { refuseClientSatisfaction: boolean };

export type FinishClientVisitMutationVariables = Exact<{
  link: string;
}>;


export type FinishClientVisitMutation = { finishClientVisit: { link: string, rater: Rater, done: boolean, onDevice: boolean, wordsAt: number | null, goals: Array<{ id: string, words: string | null, scale: GoalScale, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, score: number | null, unknown: boolean, words: string | null, revision: number }>, satisfaction: { form: unknown, answers: unknown, refused: boolean } | null } };

export type AnonymousFormQueryVariables = Exact<{
  code: string;
}>;


export type AnonymousFormQuery = { anonymousForm: { form: unknown } };

export type HandInAnonymousMutationVariables = Exact<{
  input: HandInAnonymousInput;
}>;


export type HandInAnonymousMutation = { handInAnonymous: boolean };

export type GoalQueueQueryVariables = Exact<{
  programmeId?: string | number | null | undefined;
  code?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type GoalQueueQuery = { goalCodingMethods: Array<{ programmeId: string, catalogue: unknown, uncoded: number, name: { nl: string, en: string } }>, goalsToCode: { next: string | null, items: Array<{ id: string, programmeId: string, clientNumber: string, number: number, words: string | null, zeroPoint: string | null, code: string | null, whose: Whose, setOn: string, codings: number, revision: number }> } };

export type GoalCodingHistoryQueryVariables = Exact<{
  goalId: string | number;
}>;


export type GoalCodingHistoryQuery = { goalCodingHistory: Array<{ code: string | null, second: boolean, reason: string | null, codedAt: string, codedBy: string | null }> };

export type RecodeGoalsMutationVariables = Exact<{
  input: RecodeGoalsInput;
}>;


export type RecodeGoalsMutation = { recodeGoals: number };

export type GoalMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type GoalMethodsQuery = { goalCodingMethods: Array<{ programmeId: string, catalogue: unknown, name: { nl: string, en: string } }> };

export type GoalDefinitionsQueryVariables = Exact<{
  programmeId: string | number;
}>;


export type GoalDefinitionsQuery = { goalDefinitions: Array<{ code: string, proposedName: string | null, explanation: string | null, examples: Array<string>, revision: number }> };

export type SaveGoalDefinitionMutationVariables = Exact<{
  input: SaveGoalDefinitionInput;
}>;


export type SaveGoalDefinitionMutation = { saveGoalDefinition: Array<{ code: string }> };

export type MyGoalCodingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyGoalCodingsQuery = { goalCodingMethods: Array<{ programmeId: string, catalogue: unknown, name: { nl: string, en: string } }>, myGoalCodings: { next: string | null, items: Array<{ goalId: string, programmeId: string, words: string | null, zeroPoint: string | null, whose: Whose, setOn: string }> } };

export type CodeGoalAgainMutationVariables = Exact<{
  input: CodeGoalAgainInput;
}>;


export type CodeGoalAgainMutation = { codeGoalAgain: boolean };

export type GoalCodingsQueryVariables = Exact<{
  programmeId: string | number;
  from: string;
  until: string;
}>;


export type GoalCodingsQuery = { goalCodings: { goals: number, agreement: unknown, coders: Array<{ id: string, name: string, given: number, coded: number }>, differences: Array<{ id: string, clientNumber: string, number: number, words: string | null, first: string | null, second: string | null, code: string | null, revision: number }> } };

export type DrawGoalCodingsMutationVariables = Exact<{
  input: DrawGoalCodingsInput;
}>;


export type DrawGoalCodingsMutation = { drawGoalCodings: { coders: Array<{ id: string, name: string, given: number }> } };

export type EvaluationsQueryVariables = Exact<{
  trajectoryId: string | number;
}>;


export type EvaluationsQuery = { caseHead: { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } }, evaluations: { progress: unknown, catalogue: unknown, hasSatisfaction: boolean, items: Array<{ id: string, heldOn: string, final: boolean, closedAt: string | null, checkState: CheckState, returned: number, raters: Array<{ rater: Rater, state: RaterState }> }>, goals: Array<{ id: string, number: number, words: string | null, whose: Whose, scale: GoalScale, setOn: string, endedOn: string | null, zeroPoint: string | null, zeroValue: number | null, weight: number | null, anchors: unknown, name: { nl: string, en: string } | null }> } };

export type GoalShownFragment = { id: string, number: number, words: string | null, whose: Whose, scale: GoalScale, setOn: string, endedOn: string | null, zeroPoint: string | null, zeroValue: number | null, weight: number | null, anchors: unknown, name: { nl: string, en: string } | null };

export type EvaluationQueryVariables = Exact<{
  id: string | number;
  trajectoryId: string | number;
}>;


export type EvaluationQuery = { caseHead: { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } }, evaluation: { id: string, trajectoryId: string, familyId: string, clientNumber: string, endedOn: string | null, heldOn: string, final: boolean, asksSatisfaction: boolean, present: Array<Present>, decision: EvaluationDecision | null, impression: string | null, explanation: string | null, conclusion: string | null, handover: string | null, closedAt: string | null, checkState: CheckState, returned: number, revision: number, others: Array<Rater>, progress: unknown, catalogue: unknown, satisfactionForm: unknown, mayWrite: boolean, mayCheck: boolean, raters: Array<{ rater: Rater, state: RaterState, required: boolean, way: RaterWay | null, missingReason: string | null, handedInAt: string | null, linkUntil: string | null, seenOthers: boolean, scored: number, shown: boolean }>, goals: Array<{ id: string, number: number, words: string | null, whose: Whose, scale: GoalScale, setOn: string, endedOn: string | null, zeroPoint: string | null, zeroValue: number | null, weight: number | null, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, rater: Rater, score: number | null, unknown: boolean, words: string | null, afterSeeing: boolean, revision: number }>, remarks: Array<{ text: string, writtenAt: string, writtenBy: string }>, satisfaction: Array<{ instrumentCode: string, answeredOn: string, refused: boolean, refusedBecause: string | null, onPaper: boolean, recordedBy: string | null, answers: unknown }> } };

export type EvaluationWholeFragment = { id: string, trajectoryId: string, familyId: string, clientNumber: string, endedOn: string | null, heldOn: string, final: boolean, asksSatisfaction: boolean, present: Array<Present>, decision: EvaluationDecision | null, impression: string | null, explanation: string | null, conclusion: string | null, handover: string | null, closedAt: string | null, checkState: CheckState, returned: number, revision: number, others: Array<Rater>, progress: unknown, catalogue: unknown, satisfactionForm: unknown, mayWrite: boolean, mayCheck: boolean, raters: Array<{ rater: Rater, state: RaterState, required: boolean, way: RaterWay | null, missingReason: string | null, handedInAt: string | null, linkUntil: string | null, seenOthers: boolean, scored: number, shown: boolean }>, goals: Array<{ id: string, number: number, words: string | null, whose: Whose, scale: GoalScale, setOn: string, endedOn: string | null, zeroPoint: string | null, zeroValue: number | null, weight: number | null, anchors: unknown, name: { nl: string, en: string } | null }>, scores: Array<{ goalId: string, rater: Rater, score: number | null, unknown: boolean, words: string | null, afterSeeing: boolean, revision: number }>, remarks: Array<{ text: string, writtenAt: string, writtenBy: string }>, satisfaction: Array<{ instrumentCode: string, answeredOn: string, refused: boolean, refusedBecause: string | null, onPaper: boolean, recordedBy: string | null, answers: unknown }> };

export type AddEvaluationMutationVariables = Exact<{
  input: AddEvaluationInput;
}>;


export type AddEvaluationMutation = { addEvaluation: { id: string } };

export type ChangeEvaluationMutationVariables = Exact<{
  input: ChangeEvaluationInput;
}>;


export type ChangeEvaluationMutation = { changeEvaluation: { id: string, revision: number } };

export type AskRaterMutationVariables = Exact<{
  input: RaterInput;
}>;


export type AskRaterMutation = { askRater: { id: string } };

export type SaveGoalScoreMutationVariables = Exact<{
  input: SaveGoalScoreInput;
}>;


export type SaveGoalScoreMutation = { saveGoalScore: { goalId: string, score: number | null, unknown: boolean, words: string | null, afterSeeing: boolean, revision: number } };

export type HandInScoresMutationVariables = Exact<{
  input: RaterInput;
}>;


export type HandInScoresMutation = { handInScores: { id: string } };

export type CloseRaterMutationVariables = Exact<{
  input: RaterReasonInput;
}>;


export type CloseRaterMutation = { closeRater: { id: string } };

export type ReopenRaterMutationVariables = Exact<{
  input: RaterReasonInput;
}>;


export type ReopenRaterMutation = { reopenRater: { id: string } };

export type MakeClientLinkMutationVariables = Exact<{
  input: MakeClientLinkInput;
}>;


export type MakeClientLinkMutation = { makeClientLink: { address: string, link: string, code: string | null, until: string } };

export type RevokeClientLinkMutationVariables = Exact<{
  input: RaterInput;
}>;


export type RevokeClientLinkMutation = { revokeClientLink: { id: string } };

export type TypeInSatisfactionMutationVariables = Exact<{
  input: TypeInSatisfactionInput;
}>;


export type TypeInSatisfactionMutation = { typeInSatisfaction: { id: string } };

export type RecordRefusalMutationVariables = Exact<{
  input: RecordRefusalInput;
}>;


export type RecordRefusalMutation = { recordRefusal: { id: string } };

export type CloseEvaluationMutationVariables = Exact<{
  input: EvaluationRevisionInput;
}>;


export type CloseEvaluationMutation = { closeEvaluation: { id: string } };

export type ReopenEvaluationMutationVariables = Exact<{
  input: EvaluationReasonInput;
}>;


export type ReopenEvaluationMutation = { reopenEvaluation: { id: string } };

export type AnswerReturnedMutationVariables = Exact<{
  input: EvaluationReasonInput;
}>;


export type AnswerReturnedMutation = { answerReturned: { id: string } };

export type PlanPageQueryVariables = Exact<{
  trajectoryId: string | number;
}>;


export type PlanPageQuery = { caseHead: { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } }, plan: { trajectoryId: string, familyId: string, method: unknown, seesSpecial: boolean, warnings: unknown, sections: Array<{ code: string, text: string, savedAt: string, savedBy: string, revision: number }>, network: Array<{ id: string, number: number, called: string | null, relation: Relation, ring: number, support: Array<Support>, burden: boolean, important: boolean, note: string | null, phone: string | null, email: string | null, erasedOn: string | null, revision: number }>, persons: Array<{ id: string, number: number, role: PersonRole }>, needs: Array<{ id: string, domain: string, note: string | null, statedOn: string, severityStart: number | null, severityEnd: number | null, severityEndOn: string | null, removed: boolean, revision: number }>, activities: Array<{ id: string, code: string, domain: string, goalId: string | null, doneOn: string, revision: number }>, goals: Array<{ id: string, number: number, trajectoryNumber: number, words: string | null, code: string | null, codeHidden: boolean, whose: Whose, personId: string | null, setOn: string, term: Term | null, dueOn: string | null, scale: GoalScale, zeroPoint: string | null, zeroValue: number | null, weight: number | null, checked: unknown, anchors: unknown, contributors: string | null, endedOn: string | null, endReason: EndReason | null, endNote: string | null, changes: number, scoredOn: string | null, revision: number }>, definitions: Array<{ code: string, explanation: string | null, examples: Array<string> }>, advice: { nl: string, en: string } | null } };

export type SavedTextsQueryVariables = Exact<{
  trajectoryId: string | number;
  code: string;
}>;


export type SavedTextsQuery = { savedTexts: Array<{ text: string, savedAt: string, savedBy: string }> };

export type GoalHistoryQueryVariables = Exact<{
  goalId: string | number;
}>;


export type GoalHistoryQuery = { goalHistory: Array<{ before: unknown, reason: string | null, changedAt: string, changedBy: string }> };

export type SavePlanSectionMutationVariables = Exact<{
  input: SavePlanSectionInput;
}>;


export type SavePlanSectionMutation = { savePlanSection: { code: string, text: string, savedAt: string, savedBy: string, revision: number } };

export type AddNetworkMemberMutationVariables = Exact<{
  input: AddNetworkMemberInput;
}>;


export type AddNetworkMemberMutation = { addNetworkMember: { trajectoryId: string } };

export type ChangeNetworkMemberMutationVariables = Exact<{
  input: ChangeNetworkMemberInput;
}>;


export type ChangeNetworkMemberMutation = { changeNetworkMember: { trajectoryId: string } };

export type RemoveNetworkMemberMutationVariables = Exact<{
  input: PartOfPlanInput;
}>;


export type RemoveNetworkMemberMutation = { removeNetworkMember: { trajectoryId: string } };

export type SaveNeedMutationVariables = Exact<{
  input: SaveNeedInput;
}>;


export type SaveNeedMutation = { saveNeed: { trajectoryId: string } };

export type TickActivityMutationVariables = Exact<{
  input: TickActivityInput;
}>;


export type TickActivityMutation = { tickActivity: { trajectoryId: string } };

export type ChangeActivityMutationVariables = Exact<{
  input: ChangeActivityInput;
}>;


export type ChangeActivityMutation = { changeActivity: { trajectoryId: string } };

export type UntickActivityMutationVariables = Exact<{
  input: PartOfPlanInput;
}>;


export type UntickActivityMutation = { untickActivity: { trajectoryId: string } };

export type AddGoalMutationVariables = Exact<{
  input: AddGoalInput;
}>;


export type AddGoalMutation = { addGoal: { trajectoryId: string } };

export type ChangeGoalMutationVariables = Exact<{
  input: ChangeGoalInput;
}>;


export type ChangeGoalMutation = { changeGoal: { trajectoryId: string } };

export type EndGoalMutationVariables = Exact<{
  input: EndGoalInput;
}>;


export type EndGoalMutation = { endGoal: { trajectoryId: string } };

export type ReopenGoalMutationVariables = Exact<{
  input: ReopenGoalInput;
}>;


export type ReopenGoalMutation = { reopenGoal: { trajectoryId: string } };

export type DifferencesQueryVariables = Exact<{
  slug: string;
  roundCaseId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type DifferencesQuery = { differences: { roundSlug: string, roundName: string, roundState: RoundState, document: unknown, instrumentCode: string, own: number, next: string | null, secondOpinions: { asked: number, submitted: number, differences: number, open: number }, items: Array<{ roundCaseId: string, clientNumber: string, trajectoryNumber: number, differences: Array<{ itemCode: string, first: { value: unknown, mark: boolean, remark: string | null }, second: { value: unknown, mark: boolean, remark: string | null }, final: { value: unknown, mark: boolean, reason: string, decidedByName: string, decidedAt: string, revision: number } | null }> }> } };

export type ReconcileMutationVariables = Exact<{
  input: ReconcileInput;
}>;


export type ReconcileMutation = { reconcile: { itemCode: string, final: { revision: number } | null } };

export type MyReachabilityQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReachabilityQuery = { myReachability: Array<{ id: string, roundName: string, calledAt: string, outcome: CallOutcome, calledBackMinutes: number | null, minutes: number, reached: boolean }> };

export type PhoneSampleQueryVariables = Exact<{
  slug: string;
}>;


export type PhoneSampleQuery = { phoneSample: { roundId: string, roundSlug: string, roundName: string, roundState: RoundState, minutes: number, coverage: { coaches: number, called: number, families: number, covered: number, withoutCoach: number }, coaches: Array<{ professionalId: string, name: string, families: number, called: boolean, call: { calledAt: string, calledById: string, calledByName: string, outcome: CallOutcome, calledBackMinutes: number | null, reached: boolean, revision: number } | null }>, callers: Array<{ memberId: string, name: string }> } };

export type RecordCallMutationVariables = Exact<{
  input: RecordCallInput;
}>;


export type RecordCallMutation = { recordCall: { outcome: CallOutcome, revision: number } };

export type CommentResponseMutationVariables = Exact<{
  responseId: string | number;
  comment: ItemCommentInput;
}>;


export type CommentResponseMutation = { commentResponse: { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type FormerResponseQueryVariables = Exact<{
  responseId: string | number;
}>;


export type FormerResponseQuery = { formerResponse: { assignmentId: string, roundSlug: string, roundName: string, roundState: RoundState, roundEdition: number, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, mine: boolean, assessorName: string, document: unknown, instrumentCode: string, id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, answers: Array<{ itemCode: string, value: unknown, mark: boolean, remark: string | null, source: string | null, revision: number, savedAt: string }>, derived: Array<{ itemCode: string, value: unknown }>, documents: Array<{ documentCode: string, present: boolean, revision: number, savedAt: string }>, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type ResponseProgressFragment = { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> };

export type ResponseWholeFragment = { assignmentId: string, roundSlug: string, roundName: string, roundState: RoundState, roundEdition: number, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, mine: boolean, assessorName: string, document: unknown, instrumentCode: string, id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, answers: Array<{ itemCode: string, value: unknown, mark: boolean, remark: string | null, source: string | null, revision: number, savedAt: string }>, derived: Array<{ itemCode: string, value: unknown }>, documents: Array<{ documentCode: string, present: boolean, revision: number, savedAt: string }>, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> };

export type ApproveMutationVariables = Exact<{
  responseId: string | number;
  revision: number;
}>;


export type ApproveMutation = { approve: { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type ReturnResponseMutationVariables = Exact<{
  responseId: string | number;
  revision: number;
  comments: Array<ItemCommentInput> | ItemCommentInput;
}>;


export type ReturnResponseMutation = { returnResponse: { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type ReviewCasesQueryVariables = Exact<{
  after?: string | null | undefined;
  reopenedAfter?: string | null | undefined;
}>;


export type ReviewCasesQuery = { reviewCases: { next: string | null, total: number, roundsToReconcile: Array<{ slug: string, name: string, cases: number }>, items: Array<{ responseId: string, roundName: string, clientNumber: string, trajectoryNumber: number, assessorName: string, submittedAt: string | null, marks: number, remarks: number, missingDocuments: number, unseenDocuments: number, mine: boolean }> }, reopened: { next: string | null, total: number, items: Array<{ responseId: string, roundName: string, clientNumber: string, trajectoryNumber: number, assessorName: string, mine: boolean }> } };

export type ReviewQueryVariables = Exact<{
  responseId: string | number;
}>;


export type ReviewQuery = { review: { assignmentId: string, roundSlug: string, roundName: string, roundState: RoundState, roundEdition: number, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, mine: boolean, assessorName: string, document: unknown, instrumentCode: string, id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, answers: Array<{ itemCode: string, value: unknown, mark: boolean, remark: string | null, source: string | null, revision: number, savedAt: string }>, derived: Array<{ itemCode: string, value: unknown }>, documents: Array<{ documentCode: string, present: boolean, revision: number, savedAt: string }>, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type AssignEvenlyMutationVariables = Exact<{
  input: AssignEvenlyInput;
}>;


export type AssignEvenlyMutation = { assignEvenly: { assigned: number, notAssignable: Array<{ code: string, roundCaseId: string, clientNumber: string, trajectoryNumber: number, label: { nl: string, en: string } }> } };

export type AssignMutationVariables = Exact<{
  input: AssignInput;
}>;


export type AssignMutation = { assign: { assigned: number, notAssignable: Array<{ code: string, roundCaseId: string, clientNumber: string, trajectoryNumber: number, label: { nl: string, en: string } }> } };

export type CloseRoundMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type CloseRoundMutation = { closeRound: { id: string, state: RoundState, closedAt: string | null } };

export type DrawPreviewQueryVariables = Exact<{
  roundId: string | number;
  sampling: Sampling;
  sampleSize?: number | null | undefined;
  seed: number;
}>;


export type DrawPreviewQuery = { drawPreview: { trajectories: number, families: number, sampleTrajectories: number, sampleFamilies: number, proposedSampling: Sampling, proposedSize: number, minimum: number, rows: Array<{ characteristic: string, value: string, population: number, sample: number, label: { nl: string, en: string } }>, outside: Array<{ code: string, count: number, label: { nl: string, en: string } }>, warnings: Array<{ nl: string, en: string }> } };

export type DrawMutationVariables = Exact<{
  input: DrawInput;
}>;


export type DrawMutation = { draw: { id: string, state: RoundState, revision: number } };

export type DrawnOpinionFragment = { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number };

export type DrawnCaseFragment = { id: string, clientNumber: string, trajectoryNumber: number, teamName: string, endedOn: string | null, leftOutReason: string | null, needsReview: boolean | null, secondDrawn: boolean, secondWaivedReason: string | null, revision: number, assignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, secondAssignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, former: Array<{ opinion: Opinion, responseId: string, assessorName: string, answered: number }> };

export type FinishImportMutationVariables = Exact<{
  roundId: string | number;
  revision: number;
}>;


export type FinishImportMutation = { finishImport: { id: string, state: RoundState, revision: number } };

export type FrameWholeFragment = { trajectories: number, families: number, sampleTrajectories: number, sampleFamilies: number, proposedSampling: Sampling, proposedSize: number, minimum: number, rows: Array<{ characteristic: string, value: string, population: number, sample: number, label: { nl: string, en: string } }>, outside: Array<{ code: string, count: number, label: { nl: string, en: string } }>, warnings: Array<{ nl: string, en: string }> };

export type LeaveOutMutationVariables = Exact<{
  input: LeaveOutInput;
}>;


export type LeaveOutMutation = { leaveOut: { id: string, leftOutReason: string | null, revision: number } };

export type PlanRoundMutationVariables = Exact<{
  input: PlanRoundInput;
}>;


export type PlanRoundMutation = { planRound: { id: string, slug: string } };

export type ReopenRoundMutationVariables = Exact<{
  input: ReopenRoundInput;
}>;


export type ReopenRoundMutation = { reopenRound: { id: string, state: RoundState, edition: number, revision: number } };

export type RoundChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoundChoicesQuery = { roundChoices: { today: string, programmes: Array<{ id: string, definitionCode: string, name: { nl: string, en: string }, version: { id: string }, teams: Array<{ id: string }> }>, versions: Array<{ id: string, definitionCode: string, versionCode: string, adoptedAt: string, document: unknown, origin: { id: string }, name: { nl: string, en: string } }>, teams: Array<{ id: string, name: string, endsOn: string | null, site: { id: string, name: string } }> } };

export type RoundDivisionQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  cases: boolean;
}>;


export type RoundDivisionQuery = { round: { id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, edition: number, sampling: Sampling | null, revision: number, candidates: Array<{ memberId: string, name: string, external: boolean, assigned: number }>, secondOpinions: { asked: number, assigned: number }, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, assessors: Array<{ memberId: string, toHandOver: number, secondToHandOver: number }>, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> }, roundCases?: { next: string | null, total: number, items: Array<{ id: string, clientNumber: string, trajectoryNumber: number, teamName: string, endedOn: string | null, leftOutReason: string | null, needsReview: boolean | null, secondDrawn: boolean, secondWaivedReason: string | null, revision: number, assignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, secondAssignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, former: Array<{ opinion: Opinion, responseId: string, assessorName: string, answered: number }> }> } };

export type RoundHeadFragment = { id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, edition: number, sampling: Sampling | null, revision: number, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, assessors: Array<{ memberId: string, toHandOver: number, secondToHandOver: number }>, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> };

export type RoundProgressQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  cases: boolean;
}>;


export type RoundProgressQuery = { round: { closedAt: string | null, blockerCount: number, id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, edition: number, sampling: Sampling | null, revision: number, secondOpinions: { asked: number, submitted: number, waived: number, open: number }, phoneSample: { coaches: number, called: number, families: number, covered: number, withoutCoach: number } | null, assessors: Array<{ memberId: string, name: string, assigned: number, inProgress: number, submitted: number, returned: number, approved: number, second: number, secondSubmitted: number, toHandOver: number, secondToHandOver: number }>, blockers: Array<{ code: string, roundCaseId: string, clientNumber: string, trajectoryNumber: number, label: { nl: string, en: string } }>, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> }, roundCases?: { next: string | null, total: number, items: Array<{ id: string, clientNumber: string, trajectoryNumber: number, teamName: string, endedOn: string | null, leftOutReason: string | null, needsReview: boolean | null, secondDrawn: boolean, secondWaivedReason: string | null, revision: number, assignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, secondAssignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, former: Array<{ opinion: Opinion, responseId: string, assessorName: string, answered: number }> }> } };

export type RoundReviewQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
  cases: boolean;
}>;


export type RoundReviewQuery = { round: { id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, edition: number, sampling: Sampling | null, revision: number, secondOpinions: { asked: number, submitted: number, differences: number, open: number }, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, assessors: Array<{ memberId: string, toHandOver: number, secondToHandOver: number }>, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> }, roundCases?: { next: string | null, total: number, items: Array<{ id: string, clientNumber: string, trajectoryNumber: number, teamName: string, endedOn: string | null, leftOutReason: string | null, needsReview: boolean | null, secondDrawn: boolean, secondWaivedReason: string | null, revision: number, assignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, secondAssignment: { id: string, opinion: Opinion, assessorId: string | null, assessorName: string | null, responseId: string, responseState: ResponseState, answered: number, items: number, submittedAt: string | null, toHandOver: boolean, revision: number } | null, former: Array<{ opinion: Opinion, responseId: string, assessorName: string, answered: number }> }> } };

export type RoundSampleQueryVariables = Exact<{
  slug: string;
  cases: boolean;
}>;


export type RoundSampleQuery = { round: { sampling: Sampling | null, sampleSize: number | null, seed: number | null, drawnAt: string | null, objections: number, id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, edition: number, revision: number, frame: { trajectories: number, families: number, sampleTrajectories: number, sampleFamilies: number, proposedSampling: Sampling, proposedSize: number, minimum: number, rows: Array<{ characteristic: string, value: string, population: number, sample: number, label: { nl: string, en: string } }>, outside: Array<{ code: string, count: number, label: { nl: string, en: string } }>, warnings: Array<{ nl: string, en: string }> }, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, assessors: Array<{ memberId: string, toHandOver: number, secondToHandOver: number }>, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> }, roundCases?: { total: number, items: Array<{ id: string, clientNumber: string, trajectoryNumber: number, teamName: string, endedOn: string | null, reason: { nl: string, en: string } | null }> } };

export type RoundSetupQueryVariables = Exact<{
  slug: string;
}>;


export type RoundSetupQuery = { round: { referenceDate: string, edition: number, sampling: Sampling | null, sampleSize: number | null, seed: number | null, drawnAt: string | null, closedAt: string | null, configurationNumber: number | null, secondPercent: number, privacy: Privacy | null, id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, revision: number, versionName: { nl: string, en: string }, instrumentName: { nl: string, en: string }, reviewText: { nl: string, en: string }, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, programmeName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, assessors: Array<{ memberId: string, toHandOver: number, secondToHandOver: number }>, progressByTeam: Array<{ teamId: string, name: string, drawn: number, unassigned: number, submitted: number, approved: number, unreviewed: number, leftOut: number }> } };

export type RoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoundsQuery = { rounds: { next: string | null, items: Array<{ id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, survey: boolean, imported: boolean, drawn: number, submitted: number, approved: number, leftOut: number, closedAt: string | null, programmeName: { nl: string, en: string } }> } };

export type TakeBackInMutationVariables = Exact<{
  roundCaseId: string | number;
  revision: number;
}>;


export type TakeBackInMutation = { takeBackIn: { id: string, leftOutReason: string | null, revision: number } };

export type UnassignMutationVariables = Exact<{
  assignmentId: string | number;
  revision: number;
}>;


export type UnassignMutation = { unassign: boolean };

export type WaiveSecondOpinionMutationVariables = Exact<{
  input: WaiveSecondOpinionInput;
}>;


export type WaiveSecondOpinionMutation = { waiveSecondOpinion: { id: string, secondWaivedReason: string | null, revision: number } };

export type AssignedCasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AssignedCasesQuery = { assignedCases: { next: string | null, total: number, done: number, secrecyRequired: boolean, items: Array<{ assignmentId: string, responseId: string, roundId: string, roundName: string, roundSlug: string, phoneSample: boolean, clientNumber: string, trajectoryNumber: number, state: ResponseState, answered: number, items: number, independenceDeclared: boolean, comments: number }> } };

export type DeclareIndependenceMutationVariables = Exact<{
  assignmentId: string | number;
}>;


export type DeclareIndependenceMutation = { declareIndependence: { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type DeclareSecrecyMutationVariables = Exact<{ [key: string]: never; }>;


export type DeclareSecrecyMutation = { declareSecrecy: boolean };

export type HandInMutationVariables = Exact<{
  responseId: string | number;
  revision: number;
}>;


export type HandInMutation = { handIn: { id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type SaveAnswerMutationVariables = Exact<{
  input: SaveAnswerInput;
}>;


export type SaveAnswerMutation = { saveAnswer: { state: ResponseState, answer: { itemCode: string, value: unknown, mark: boolean, remark: string | null, source: string | null, revision: number, savedAt: string } } };

export type SaveDocumentMutationVariables = Exact<{
  input: SaveDocumentInput;
}>;


export type SaveDocumentMutation = { saveDocument: { state: ResponseState, document: { documentCode: string, present: boolean, revision: number, savedAt: string } } };

export type ScoringQueryVariables = Exact<{
  assignmentId: string | number;
}>;


export type ScoringQuery = { scoring: { assignmentId: string, roundSlug: string, roundName: string, roundState: RoundState, roundEdition: number, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, mine: boolean, assessorName: string, document: unknown, instrumentCode: string, id: string, state: ResponseState, revision: number, independenceDeclared: boolean, secrecyRequired: boolean, done: number, total: number, nextAssignmentId: string | null, answers: Array<{ itemCode: string, value: unknown, mark: boolean, remark: string | null, source: string | null, revision: number, savedAt: string }>, derived: Array<{ itemCode: string, value: unknown }>, documents: Array<{ documentCode: string, present: boolean, revision: number, savedAt: string }>, professionals: Array<{ id: string, staffNumber: string, name: string, birthYear: number | null, youthCareSince: string | null, cvNote: string | null }>, comments: Array<{ id: string, itemCode: string | null, authorName: string, text: string, writtenAt: string }>, reviews: Array<{ id: string, reviewerName: string, outcome: ReviewOutcome, reviewedAt: string }> } };

export type MySurveysQueryVariables = Exact<{
  answers: boolean;
  leads: boolean;
}>;


export type MySurveysQuery = { mySurveys?: Array<{ respondentId: string, roundName: string, roundSlug: string, privacy: Privacy, answerBy: string, roundState: RoundState, begun: boolean, answered: boolean, instrumentName: { nl: string, en: string } }>, rounds?: { items: Array<{ id: string, slug: string, name: string, state: RoundState, survey: boolean, drawn: number, approved: number }> } };

export type BeginMySurveyMutationVariables = Exact<{
  respondentId: string | number;
  code: string;
}>;


export type BeginMySurveyMutation = { beginMySurvey: boolean };

export type SurveyRoundQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;


export type SurveyRoundQuery = { surveyRound: { id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, referenceDate: string, state: RoundState, closedAt: string | null, revision: number, programmeName: { nl: string, en: string }, instrumentName: { nl: string, en: string }, importOrigin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, survey: { privacy: Privacy, privacyChoices: Array<Privacy>, minimumGroup: number, answerBy: string | null, undelivered: number, teams: Array<{ teamId: string, name: string, asked: number, withEmail: number, begun: number, answered: number, meetingUntil: string | null }>, reminders: Array<{ id: string, dueOn: string, sentAt: string | null, mails: number }> } | null }, surveyPeople: { next: string | null, items: Array<{ id: string, name: string, staffNumber: string, teamName: string, variants: Array<string>, trainedOn: string | null, email: string | null, hasAccount: boolean, begun: boolean, answered: boolean, mails: number, undelivered: string | null }> } };

export type ChangeSurveyPrivacyMutationVariables = Exact<{
  input: ChangeSurveyPrivacyInput;
}>;


export type ChangeSurveyPrivacyMutation = { changeSurveyPrivacy: { id: string } };

export type StartSurveyMutationVariables = Exact<{
  input: StartSurveyInput;
}>;


export type StartSurveyMutation = { startSurvey: { id: string } };

export type InviteRespondentMutationVariables = Exact<{
  respondentId: string | number;
}>;


export type InviteRespondentMutation = { inviteRespondent: boolean };

export type AddSurveyReminderMutationVariables = Exact<{
  roundId: string | number;
  dueOn: string;
}>;


export type AddSurveyReminderMutation = { addSurveyReminder: { id: string } };

export type DropSurveyReminderMutationVariables = Exact<{
  id: string | number;
}>;


export type DropSurveyReminderMutation = { dropSurveyReminder: { id: string } };

export type OpenSurveyMeetingMutationVariables = Exact<{
  roundId: string | number;
  teamId: string | number;
}>;


export type OpenSurveyMeetingMutation = { openSurveyMeeting: { code: string, address: string, expiresAt: string } };

export type EndSurveyMeetingMutationVariables = Exact<{
  roundId: string | number;
  teamId: string | number;
}>;


export type EndSurveyMeetingMutation = { endSurveyMeeting: boolean };

export type ChangeSurveyEndMutationVariables = Exact<{
  roundId: string | number;
  revision: number;
  answerBy: string;
}>;


export type ChangeSurveyEndMutation = { changeSurveyEnd: { id: string } };

export type SurveyInvitationQueryVariables = Exact<{
  link?: string | null | undefined;
  meeting?: string | null | undefined;
}>;


export type SurveyInvitationQuery = { surveyInvitation: { organisationName: string, roundName: string, questions: number, privacy: Privacy, answerBy: string, minimumGroup: number, used: boolean, name: string | null, teamName: string | null, instrumentName: { nl: string, en: string }, purpose: { nl: string, en: string } | null, people: Array<{ id: string, name: string }> } };

export type BeginSurveyMutationVariables = Exact<{
  input: BeginSurveyInput;
}>;


export type BeginSurveyMutation = { beginSurvey: boolean };

export type SurveyFormQueryVariables = Exact<{
  code: string;
}>;


export type SurveyFormQuery = { surveyForm: { organisationName: string, roundName: string, privacy: Privacy, roundState: RoundState, answerBy: string, minimumGroup: number, state: ResponseState, document: unknown, answers: Array<{ itemCode: string, value: unknown, revision: number }> } };

export type SaveSurveyAnswerMutationVariables = Exact<{
  input: SaveSurveyAnswerInput;
}>;


export type SaveSurveyAnswerMutation = { saveSurveyAnswer: { itemCode: string, value: unknown, revision: number } };

export type HandInSurveyMutationVariables = Exact<{
  code: string;
}>;


export type HandInSurveyMutation = { handInSurvey: { organisationName: string, roundName: string, privacy: Privacy, roundState: RoundState, answerBy: string, minimumGroup: number, state: ResponseState, document: unknown, answers: Array<{ itemCode: string, value: unknown, revision: number }> } };

export type SurveyWholeFragment = { organisationName: string, roundName: string, privacy: Privacy, roundState: RoundState, answerBy: string, minimumGroup: number, state: ResponseState, document: unknown, answers: Array<{ itemCode: string, value: unknown, revision: number }> };

export type AgreementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AgreementsQuery = { agreements: { next: string | null, items: Array<{ id: string, definitionCode: string, purpose: string, figures: Array<FigureKind>, fromOn: string, untilOn: string | null, minimumGroup: number, namesSites: boolean, proposedBy: string, proposedAt: string, ours: boolean, state: AgreementState, provider: { id: string, name: string, kind: OrganisationKind }, reader: { id: string, name: string, kind: OrganisationKind }, steps: Array<{ number: number, kind: AgreementStepKind, organisation: string, by: string, at: string, reason: string | null, publicationId: string | null }> }>, parties: Array<{ slug: string, name: string }>, methods: Array<{ code: string, name: { nl: string, en: string } }> } };

export type ProposeAgreementMutationVariables = Exact<{
  input: ProposeAgreementInput;
}>;


export type ProposeAgreementMutation = { proposeAgreement: { id: string } };

export type AcceptAgreementMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptAgreementMutation = { acceptAgreement: { id: string } };

export type DeclineAgreementMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DeclineAgreementMutation = { declineAgreement: { id: string } };

export type EndAgreementMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type EndAgreementMutation = { endAgreement: { id: string } };

export type PublicationQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicationQuery = { publication: { id: string, agreementId: string, kind: FigureKind, name: string, versionCode: string, purpose: string, fromOn: string, untilOn: string, objections: number | null, minimumGroup: number, families: number | null, sampled: boolean | null, replacesId: string | null, replacedById: string | null, reason: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, methodName: { nl: string, en: string }, provider: { id: string, name: string, kind: OrganisationKind }, reader: { id: string, name: string, kind: OrganisationKind }, unlicensed: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> | null, figures: Array<{ code: string, siteKey: string | null, siteName: string | null, measure: string, unit: string, norm: number | null, comparison: string | null, hidden: boolean, n: number | null, value: number | null, sd: number | null, explanation: string | null, name: { nl: string, en: string }, meaning: { nl: string, en: string } | null, scale: { least: number, most: number } | null }> } };

export type PublicationPreviewQueryVariables = Exact<{
  id: string | number;
}>;


export type PublicationPreviewQuery = { publicationPreview: { sha256: string, draft: { id: string, mine: boolean, preparedBy: string, preparedAt: string, explanations: unknown, revision: number }, shown: { id: string, agreementId: string, kind: FigureKind, name: string, versionCode: string, purpose: string, fromOn: string, untilOn: string, objections: number | null, minimumGroup: number, families: number | null, sampled: boolean | null, replacesId: string | null, replacedById: string | null, reason: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, methodName: { nl: string, en: string }, provider: { id: string, name: string, kind: OrganisationKind }, reader: { id: string, name: string, kind: OrganisationKind }, unlicensed: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> | null, figures: Array<{ code: string, siteKey: string | null, siteName: string | null, measure: string, unit: string, norm: number | null, comparison: string | null, hidden: boolean, n: number | null, value: number | null, sd: number | null, explanation: string | null, name: { nl: string, en: string }, meaning: { nl: string, en: string } | null, scale: { least: number, most: number } | null }> } } };

export type ExplainPublicationMutationVariables = Exact<{
  input: ExplainPublicationInput;
}>;


export type ExplainPublicationMutation = { explainPublication: { id: string, explanations: unknown, revision: number } };

export type ApprovePublicationMutationVariables = Exact<{
  id: string | number;
  revision: number;
  sha256: string;
}>;


export type ApprovePublicationMutation = { approvePublication: { id: string } };

export type WithdrawPublicationMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawPublicationMutation = { withdrawPublication: { id: string } };

export type PublicationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PublicationsQuery = { publications: { next: string | null, drafts: Array<{ id: string, kind: FigureKind, name: string, fromOn: string, untilOn: string, preparedBy: string, mine: boolean, preparedAt: string, replacesId: string | null, revision: number, reader: { id: string, name: string, kind: OrganisationKind } }>, items: Array<{ id: string, kind: FigureKind, name: string, fromOn: string, untilOn: string, purpose: string, publishedAt: string | null, withdrawnAt: string | null, replacesId: string | null, replacedById: string | null, provider: { id: string, name: string, kind: OrganisationKind }, reader: { id: string, name: string, kind: OrganisationKind } }>, sources: Array<{ roundId: string, kind: FigureKind, name: string, definitionCode: string, fromOn: string, untilOn: string }>, methods: Array<{ code: string, name: { nl: string, en: string } }>, open: Array<{ id: string, definitionCode: string, purpose: string, figures: Array<FigureKind>, fromOn: string, untilOn: string | null, minimumGroup: number, reader: { id: string, name: string, kind: OrganisationKind } }> } };

export type PreparePublicationMutationVariables = Exact<{
  input: PreparePublicationInput;
}>;


export type PreparePublicationMutation = { preparePublication: { id: string } };

export type DiscardPublicationMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type DiscardPublicationMutation = { discardPublication: boolean };

export type ShownPublicationWholeFragment = { id: string, agreementId: string, kind: FigureKind, name: string, versionCode: string, purpose: string, fromOn: string, untilOn: string, objections: number | null, minimumGroup: number, families: number | null, sampled: boolean | null, replacesId: string | null, replacedById: string | null, reason: string | null, publishedAt: string | null, withdrawnAt: string | null, withdrawnBecause: string | null, methodName: { nl: string, en: string }, provider: { id: string, name: string, kind: OrganisationKind }, reader: { id: string, name: string, kind: OrganisationKind }, unlicensed: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> | null, figures: Array<{ code: string, siteKey: string | null, siteName: string | null, measure: string, unit: string, norm: number | null, comparison: string | null, hidden: boolean, n: number | null, value: number | null, sd: number | null, explanation: string | null, name: { nl: string, en: string }, meaning: { nl: string, en: string } | null, scale: { least: number, most: number } | null }> };

export type MySecondCodingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MySecondCodingsQuery = { mySecondCodings: { next: string | null, items: Array<{ trajectoryId: string, clientNumber: string, trajectoryNumber: number, method: string, savedAt: string | null, handedInAt: string | null }> } };

export type HandInSecondCodingMutationVariables = Exact<{
  trajectoryId: string | number;
}>;


export type HandInSecondCodingMutation = { handInSecondCoding: boolean };

export type CodingChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CodingChoicesQuery = { registrationProgrammes: Array<{ id: string, name: { nl: string, en: string } }>, secondCoders: Array<{ id: string, name: string }> };

export type SecondCodingsQueryVariables = Exact<{
  programmeId: string | number;
  from: string;
  until: string;
}>;


export type SecondCodingsQuery = { secondCodings: { registered: number, agreement: unknown, questions: unknown, coders: Array<{ coderId: string, name: string, given: number, handedIn: number }> } };

export type DrawSecondCodingsMutationVariables = Exact<{
  input: DrawSecondCodingsInput;
}>;


export type DrawSecondCodingsMutation = { drawSecondCodings: { coders: Array<{ coderId: string, name: string, given: number }> } };

export type TargetGroupReachQueryVariables = Exact<{
  programmeId?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
}>;


export type TargetGroupReachQuery = { targetGroupReach: { programmeId: string | null, unit: string | null, cases: number, objecting: number, waiting: number, report: unknown, programmes: Array<{ id: string, name: { nl: string, en: string } }>, leftOut: Array<{ variant: string, cases: number, name: { nl: string, en: string }, why: { nl: string, en: string } }>, sites: Array<{ id: string, name: string, cases: number, report: unknown }>, teams: Array<{ id: string, name: string, cases: number, report: unknown }> } };

export type OutsideTargetGroupQueryVariables = Exact<{
  programmeId: string | number;
  reading: string;
  outcome: string;
  from?: string | null | undefined;
  until?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type OutsideTargetGroupQuery = { outsideTargetGroup: { next: string | null, items: Array<{ familyId: string, trajectoryId: string, clientNumber: string, team: string, startedOn: string }> } };

export type RegistrationHeadFragment = { trajectoryId: string, familyId: string, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, coder: Coder, method: unknown, instrumentCode: string | null, seesSpecial: boolean, mayWrite: boolean, handedInAt: string | null, persons: Array<{ id: string, number: number, role: PersonRole, gender: Gender | null, born: string | null, revision: number }> };

export type RegistrationFormQueryVariables = Exact<{
  trajectoryId: string | number;
  coder: Coder;
}>;


export type RegistrationFormQuery = { registration: { savedAt: string | null, trajectoryId: string, familyId: string, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, coder: Coder, method: unknown, instrumentCode: string | null, seesSpecial: boolean, mayWrite: boolean, handedInAt: string | null, cells: Array<{ itemCode: string, personId: string | null, moment: Moment, value: unknown, explanation: string | null, revision: number }>, persons: Array<{ id: string, number: number, role: PersonRole, gender: Gender | null, born: string | null, revision: number }> } };

export type RegistrationWhyQueryVariables = Exact<{
  trajectoryId: string | number;
}>;


export type RegistrationWhyQuery = { registration: { explained: unknown, trajectoryId: string, familyId: string, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, coder: Coder, method: unknown, instrumentCode: string | null, seesSpecial: boolean, mayWrite: boolean, handedInAt: string | null, history: Array<{ readings: unknown, classes: unknown, cause: string, computedAt: string, supersededAt: string | null }>, persons: Array<{ id: string, number: number, role: PersonRole, gender: Gender | null, born: string | null, revision: number }> } };

export type RegistrationProfileQueryVariables = Exact<{
  trajectoryId: string | number;
}>;


export type RegistrationProfileQuery = { registration: { evidence: unknown, trajectoryId: string, familyId: string, clientNumber: string, trajectoryNumber: number, startedOn: string, endedOn: string | null, coder: Coder, method: unknown, instrumentCode: string | null, seesSpecial: boolean, mayWrite: boolean, handedInAt: string | null, judgements: Array<{ classification: string, option: string, second: string | null, reason: string | null, judgedAt: string, judgedBy: string }>, persons: Array<{ id: string, number: number, role: PersonRole, gender: Gender | null, born: string | null, revision: number }> } };

export type SaveRegistrationMutationVariables = Exact<{
  input: SaveRegistrationInput;
}>;


export type SaveRegistrationMutation = { saveRegistration: { savedAt: string | null, cells: Array<{ itemCode: string, personId: string | null, moment: Moment, value: unknown, explanation: string | null, revision: number }> } };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { trajectoryId: string } };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson: { trajectoryId: string } };

export type RemovePersonMutationVariables = Exact<{
  input: RemovePersonInput;
}>;


export type RemovePersonMutation = { removePerson: { trajectoryId: string } };

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;


export type JudgeMutation = { judge: { trajectoryId: string } };

export type ItemAgreementWholeFragment = { itemCode: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean };

export type AssessorAgreementWholeFragment = { memberId: string, name: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean };

export type EditionFilesQueryVariables = Exact<{
  slug: string;
  edition: number;
  after?: string | null | undefined;
}>;


export type EditionFilesQuery = { editionFiles: { next: string | null, roundName: string, document: unknown, instrumentCode: string, edition: { edition: number, closedAt: string, reason: string | null }, items: Array<{ roundCaseId: string, clientNumber: string, trajectoryNumber: number, teamName: string, leftOutReason: string | null, assessorName: string | null, secondAssessorName: string | null, state: ResponseState | null, answers: Array<{ itemCode: string, value: unknown, mark: boolean, remark: string | null, second: { value: unknown, mark: boolean, remark: string | null } | null, final: { value: unknown, mark: boolean, reason: string, decidedByName: string } | null }>, documents: Array<{ documentCode: string, present: boolean }>, comments: Array<{ itemCode: string | null, text: string, authorName: string, writtenAt: string }> }> } };

export type OutcomesQueryVariables = Exact<{
  programmeId?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  siteId?: string | number | null | undefined;
  teamId?: string | number | null | undefined;
  split?: string | null | undefined;
  small?: boolean | null | undefined;
}>;


export type OutcomesQuery = { outcomes: { programmeId: string | null, report: unknown, open: boolean, programmes: Array<{ id: string, name: { nl: string, en: string } }>, splits: Array<{ value: string, name: { nl: string, en: string } }>, sites: Array<{ id: string, name: string }>, teams: Array<{ id: string, name: string }> } };

export type OutcomeCasesQueryVariables = Exact<{
  programmeId: string | number;
  indicator: string;
  counted: boolean;
  reason?: string | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  siteId?: string | number | null | undefined;
  teamId?: string | number | null | undefined;
  after?: string | null | undefined;
}>;


export type OutcomeCasesQuery = { outcomeCases: { next: string | null, items: Array<{ familyId: string, trajectoryId: string | null, clientNumber: string, period: number | null, value: unknown, why: { nl: string, en: string } | null }> } };

export type OutcomesExportQueryVariables = Exact<{
  programmeId?: string | number | null | undefined;
  from?: string | null | undefined;
  until?: string | null | undefined;
  siteId?: string | number | null | undefined;
  teamId?: string | number | null | undefined;
  split?: string | null | undefined;
  small?: boolean | null | undefined;
  locale: Locale;
}>;


export type OutcomesExportQuery = { outcomesExport: { fileName: string, mimeType: string, content: string } };

export type ResultRoundsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ResultRoundsQuery = { rounds: { next: string | null, items: Array<{ id: string, slug: string, name: string, periodFrom: string, periodTo: string, state: RoundState, survey: boolean, imported: boolean, drawn: number, approved: number, leftOut: number, closedAt: string | null, programmeName: { nl: string, en: string } }> } };

export type ResultsExportQueryVariables = Exact<{
  slug: string;
  locale: Locale;
  edition?: number | null | undefined;
}>;


export type ResultsExportQuery = { resultsExport: { fileName: string, mimeType: string, content: string } };

export type RoundResultsQueryVariables = Exact<{
  slug: string;
  previousSlug?: string | null | undefined;
  edition?: number | null | undefined;
}>;


export type RoundResultsQuery = { trend: { slug: string | null, teamId: string | null, wholeReached: boolean, headline: { nl: string, en: string }, series: Array<{ slug: string, rounds: number, programmeName: { nl: string, en: string }, instrumentName: { nl: string, en: string } }>, teams: Array<{ id: string, name: string }>, rounds: Array<{ slug: string, name: string, periodFrom: string, periodTo: string, versionCode: string, imported: boolean, sampled: boolean, trajectories: number }>, lines: Array<{ itemCode: string, number: string | null, text: { nl: string, en: string }, points: Array<{ round: number, itemCode: string, n: number, percentage: number | null, lower: number | null, upper: number | null, norm: number | null, raisedNorm: number | null, normMet: boolean | null, uncertain: boolean, break: string | null }> }> }, results: { closed: boolean, edition: number, currentEdition: number, formulaVersion: string, sha256: string | null, drawn: number, examined: number, families: number, sampled: boolean, figures: unknown, comparison: unknown, teamComparisons: unknown, document: unknown, instrumentCode: string, objections: number, reviewed: number, unreviewed: number, editions: Array<{ edition: number, closedAt: string, closedBy: string, reopenedAt: string | null, reopenedBy: string | null, reason: string | null }>, origin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, round: { id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, drawn: number, submitted: number, approved: number, leftOut: number, closedAt: string | null, imported: boolean, programmeName: { nl: string, en: string } }, headline: { nl: string, en: string }, teams: Array<{ id: string, name: string }>, previousRounds: Array<{ id: string, slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string }>, previous: { id: string, slug: string, name: string, versionCode: string } | null, leftOut: Array<{ code: string, count: number, label: { nl: string, en: string } }>, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, warnings: Array<{ nl: string, en: string }>, remarks: Array<{ itemCode: string, teamId: string, clientNumber: string, mark: boolean, remark: string }>, evidence: { sources: Array<{ itemCode: string, source: string, count: number }>, missing: Array<{ documentCode: string, count: number }> } | null, agreement: { cases: number, allRounds: number, allCases: number, items: Array<{ itemCode: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean }>, assessors: Array<{ memberId: string, name: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean }>, allItems: Array<{ itemCode: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean }>, allAssessors: Array<{ memberId: string, name: string, n: number, percentage: number | null, kappa: number | null, kappaLower: number | null, kappaUpper: number | null, pabak: number | null, few: boolean }> } | null } };

export type MySurveyProfileQueryVariables = Exact<{
  slug: string;
}>;


export type MySurveyProfileQuery = { mySurveyProfile: { roundId: string, roundName: string, periodFrom: string, periodTo: string, privacy: Privacy, minimumGroup: number, teamName: string, without: NoSurveyProfile | null, instrumentName: { nl: string, en: string }, scores: Array<{ kind: string, code: string, scaleFrom: number, scaleTo: number, answered: number, items: number, mean: number | null, norm: number | null, faithful: boolean | null, name: { nl: string, en: string }, team: { n: number, mean: number } | null, whole: { n: number, mean: number } | null }> } };

export type SurveyResultsExportQueryVariables = Exact<{
  slug: string;
  locale: Locale;
}>;


export type SurveyResultsExportQuery = { surveyResultsExport: { fileName: string, mimeType: string, content: string } };

export type SurveyResultsQueryVariables = Exact<{
  slug: string;
  dimension?: SurveyDimension | null | undefined;
  key?: string | null | undefined;
}>;


export type SurveyResultsQuery = { surveyResults: { privacy: Privacy, minimumGroup: number, formulaVersion: string | null, sha256: string | null, figures: unknown, document: unknown, instrumentCode: string, round: { slug: string, name: string, versionCode: string, periodFrom: string, periodTo: string, state: RoundState, drawn: number, approved: number, closedAt: string | null, programmeName: { nl: string, en: string } }, origin: { source: string, at: string, by: string } | null, licence: { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> } | null, headline: { nl: string, en: string }, teams: Array<{ id: string, name: string, site: { id: string, name: string } }>, deviations: Array<{ kind: string, instrument: string, code: string, reason: string, decidedOn: string | null, decidedBy: string | null, what: { nl: string, en: string }, consequence: { nl: string, en: string } }>, trend: { lines: unknown, rounds: Array<{ slug: string, name: string, periodFrom: string, periodTo: string, versionCode: string, answered: number | null }> } } };

export type TrendWholeFragment = { slug: string | null, teamId: string | null, wholeReached: boolean, headline: { nl: string, en: string }, series: Array<{ slug: string, rounds: number, programmeName: { nl: string, en: string }, instrumentName: { nl: string, en: string } }>, teams: Array<{ id: string, name: string }>, rounds: Array<{ slug: string, name: string, periodFrom: string, periodTo: string, versionCode: string, imported: boolean, sampled: boolean, trajectories: number }>, lines: Array<{ itemCode: string, number: string | null, text: { nl: string, en: string }, points: Array<{ round: number, itemCode: string, n: number, percentage: number | null, lower: number | null, upper: number | null, norm: number | null, raisedNorm: number | null, normMet: boolean | null, uncertain: boolean, break: string | null }> }> };

export type TrendQueryVariables = Exact<{
  slug?: string | null | undefined;
  teamId?: string | number | null | undefined;
}>;


export type TrendQuery = { trend: { slug: string | null, teamId: string | null, wholeReached: boolean, headline: { nl: string, en: string }, series: Array<{ slug: string, rounds: number, programmeName: { nl: string, en: string }, instrumentName: { nl: string, en: string } }>, teams: Array<{ id: string, name: string }>, rounds: Array<{ slug: string, name: string, periodFrom: string, periodTo: string, versionCode: string, imported: boolean, sampled: boolean, trajectories: number }>, lines: Array<{ itemCode: string, number: string | null, text: { nl: string, en: string }, points: Array<{ round: number, itemCode: string, n: number, percentage: number | null, lower: number | null, upper: number | null, norm: number | null, raisedNorm: number | null, normMet: boolean | null, uncertain: boolean, break: string | null }> }> } };

export type SetLocaleMutationVariables = Exact<{
  locale: Locale;
}>;


export type SetLocaleMutation = { setLocale: Locale };

export type CaseHeadFragment = { trajectoryId: string, familyId: string, programmeId: string, clientNumber: string, trajectoryNumber: number, unit: string, teamName: string, startedOn: string, endedOn: string | null, professionals: Array<string>, registers: boolean, plans: boolean, hasGoals: boolean, mine: boolean, mayWrite: boolean, methodName: { nl: string, en: string } };

export type RoundLicenceGapsFragment = { holder: string, gaps: Array<{ fromOn: string, untilOn: string, sites: Array<string> | null, variants: Array<{ nl: string, en: string }> | null }> };

export type OpenWorkWholeFragment = { trajectories: Array<{ trajectoryProfessionalId: string, clientNumber: string | null, trajectoryNumber: number, teamName: string, startsOn: string }>, professionals: Array<{ id: string, name: string }>, assignments: Array<{ assignmentId: string, opinion: Opinion, roundName: string, roundSlug: string, clientNumber: string | null, trajectoryNumber: number, state: ResponseState, answered: number, items: number }>, assessors: Array<{ id: string, name: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { accountId: string, email: string, name: string, locale: Locale, external: boolean, memberId: string | null, navigation: Array<string>, secrecyDeclared: boolean, helps: string, organisation: { id: string, name: string, kind: OrganisationKind, slug: string } | null, memberships: Array<{ memberId: string, organisation: { id: string, name: string, kind: OrganisationKind, slug: string } }>, grants: Array<{ verb: string, reach: Reach }> } | null };

export type InstallationQueryVariables = Exact<{ [key: string]: never; }>;


export type InstallationQuery = { installation: { demonstration: boolean, mail: MailDelivery, secure: boolean, demonstrationAccounts: Array<{ email: string, password: string, name: string, organisation: string, role: { nl: string, en: string } }> } };

export type InvitationRowFragment = { id: string, email: string, name: string, external: boolean, startsOn: string, endsOn: string | null, sentAt: string, expiresAt: string, expired: boolean, mail: MailState, revision: number, roles: Array<{ code: string, name: { nl: string, en: string } }> };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { id: string } };

export type SendInvitationAgainMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type SendInvitationAgainMutation = { sendInvitationAgain: { id: string } };

export type WithdrawInvitationMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: boolean };

export type MemberQueryVariables = Exact<{
  id: string | number;
  manage: boolean;
  join: boolean;
}>;


export type MemberQuery = { member: { id: string, name: string, external: boolean, startsOn: string, endsOn: string | null, state: MemberState, revision: number, roles: Array<{ code: string, name: { nl: string, en: string }, grants: Array<{ verb: string, reach: Reach }> }>, teams: Array<{ id: string, teamId: string, teamName: string, startsOn: string, endsOn: string | null, revision: number }> }, roles: Array<{ code: string, name: { nl: string, en: string }, grants: Array<{ verb: string, reach: Reach }> }>, teams?: Array<{ id: string, name: string, endsOn: string | null }>, memberWork?: { trajectories: Array<{ trajectoryProfessionalId: string, clientNumber: string | null, trajectoryNumber: number, teamName: string, startsOn: string }>, professionals: Array<{ id: string, name: string }>, assignments: Array<{ assignmentId: string, opinion: Opinion, roundName: string, roundSlug: string, clientNumber: string | null, trajectoryNumber: number, state: ResponseState, answered: number, items: number }>, assessors: Array<{ id: string, name: string }> } };

export type MemberWorkQueryVariables = Exact<{
  id: string | number;
  after: string;
}>;


export type MemberWorkQuery = { memberWork: { trajectories: Array<{ trajectoryProfessionalId: string, clientNumber: string | null, trajectoryNumber: number, teamName: string, startsOn: string }>, professionals: Array<{ id: string, name: string }>, assignments: Array<{ assignmentId: string, opinion: Opinion, roundName: string, roundSlug: string, clientNumber: string | null, trajectoryNumber: number, state: ResponseState, answered: number, items: number }>, assessors: Array<{ id: string, name: string }> } };

export type ChangeMemberMutationVariables = Exact<{
  input: ChangeMemberInput;
}>;


export type ChangeMemberMutation = { changeMember: { id: string } };

export type EndMembershipMutationVariables = Exact<{
  input: EndMembershipInput;
}>;


export type EndMembershipMutation = { endMembership: { id: string, state: MemberState } };

export type SetMemberRolesMutationVariables = Exact<{
  input: SetMemberRolesInput;
}>;


export type SetMemberRolesMutation = { setMemberRoles: { id: string } };

export type AddTeamMembershipMutationVariables = Exact<{
  input: AddTeamMembershipInput;
}>;


export type AddTeamMembershipMutation = { addTeamMembership: { id: string } };

export type ChangeTeamMembershipMutationVariables = Exact<{
  input: ChangeTeamMembershipInput;
}>;


export type ChangeTeamMembershipMutation = { changeTeamMembership: { id: string } };

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: MemberFilter | null | undefined;
  invitations: boolean;
  invitedAfter?: string | null | undefined;
}>;


export type MembersQuery = { members: { next: string | null, total: number, items: Array<{ id: string, name: string, external: boolean, startsOn: string, endsOn: string | null, state: MemberState, roles: Array<{ code: string, name: { nl: string, en: string } }>, teams: Array<{ id: string, teamName: string, startsOn: string, endsOn: string | null }> }> }, roles: Array<{ code: string, name: { nl: string, en: string }, grants: Array<{ verb: string, reach: Reach }> }>, invitations?: { next: string | null, items: Array<{ id: string, email: string, name: string, external: boolean, startsOn: string, endsOn: string | null, sentAt: string, expiresAt: string, expired: boolean, mail: MailState, revision: number, roles: Array<{ code: string, name: { nl: string, en: string } }> }> } };

export type OrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganisationQuery = { sites: Array<{ id: string, name: string, endsOn: string | null, revision: number }>, teams: Array<{ id: string, name: string, startsOn: string, endsOn: string | null, revision: number, site: { id: string, name: string } }> };

export type AddSiteMutationVariables = Exact<{
  input: AddSiteInput;
}>;


export type AddSiteMutation = { addSite: { id: string } };

export type AddTeamMutationVariables = Exact<{
  input: AddTeamInput;
}>;


export type AddTeamMutation = { addTeam: { id: string } };

export type ChangeSiteMutationVariables = Exact<{
  input: ChangeSiteInput;
}>;


export type ChangeSiteMutation = { changeSite: { id: string } };

export type ChangeTeamMutationVariables = Exact<{
  input: ChangeTeamInput;
}>;


export type ChangeTeamMutation = { changeTeam: { id: string } };

export type RolesQueryVariables = Exact<{
  me: string | number;
}>;


export type RolesQuery = { roles: Array<{ id: string, code: string, seeded: boolean, holders: number, revision: number, name: { nl: string, en: string }, grants: Array<{ verb: string, reach: Reach }> }>, member: { roles: Array<{ code: string }> } };

export type AddRoleMutationVariables = Exact<{
  input: AddRoleInput;
}>;


export type AddRoleMutation = { addRole: { code: string } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { code: string } };

export type DeleteRoleMutationVariables = Exact<{
  id: string | number;
  revision: number;
}>;


export type DeleteRoleMutation = { deleteRole: boolean };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CourseShownFragmentDoc = new TypedDocumentString(`
    fragment CourseShown on TrajectoryCourse {
  trajectoryId
  revision
  today
  method
  course
  trajectory
  openEvaluations
  seesSpecial
  mayWrite
  contract {
    name
    norms
    reason
  }
  closing {
    endedOn
    closingReason
    nationalReason
    closingNote
    followUpHelp
    followUpHelpNote
    finalReport
  }
  statements {
    code
    number
    revision
    state
    happenedOn
    postponedTo
    reason
    answers
    recordedAt
    recordedBy
  }
}
    `, {"fragmentName":"CourseShown"}) as unknown as TypedDocumentString<CourseShownFragment, unknown>;
export const ConfigurationWholeFragmentDoc = new TypedDocumentString(`
    fragment ConfigurationWhole on ProgrammeConfiguration {
  programme {
    id
    name {
      nl
      en
    }
    revision
    configurationNumber
    version {
      id
      versionCode
      name {
        nl
        en
      }
    }
  }
  licensed
  configuration
  deviations {
    kind
    instrument
    code
    what {
      nl
      en
    }
    consequence {
      nl
      en
    }
    reason
    decidedOn
    decidedBy
  }
  history {
    number
    versionCode
    changedAt
    changedBy
  }
  teams {
    id
    name
    site {
      id
      name
    }
  }
  newerVersions {
    adoptedVersionId
    releaseId
    versionCode
    name {
      nl
      en
    }
  }
  runningRounds {
    slug
    name
    versionCode
  }
}
    `, {"fragmentName":"ConfigurationWhole"}) as unknown as TypedDocumentString<ConfigurationWholeFragment, unknown>;
export const OwnInstrumentWholeFragmentDoc = new TypedDocumentString(`
    fragment OwnInstrumentWhole on OwnInstrument {
  id
  name {
    nl
    en
  }
  instrumentCode
  versionCode
  state
  document
  problems {
    path
    code
    rule
    message {
      nl
      en
    }
  }
  changedAt
  changedBy
  editors
  revision
  adoptedVersionId
}
    `, {"fragmentName":"OwnInstrumentWhole"}) as unknown as TypedDocumentString<OwnInstrumentWholeFragment, unknown>;
export const FormToCheckFragmentDoc = new TypedDocumentString(`
    fragment FormToCheck on FormToCheck {
  id
  clientNumber
  teamName
  methodName {
    nl
    en
  }
  heldOn
  final
  closedAt
  closedBy
  returned
}
    `, {"fragmentName":"FormToCheck"}) as unknown as TypedDocumentString<FormToCheckFragment, unknown>;
export const ClientVisitWholeFragmentDoc = new TypedDocumentString(`
    fragment ClientVisitWhole on ClientVisit {
  link
  rater
  done
  onDevice
  wordsAt
  goals {
    id
    words
    name {
      nl
      en
    }
    scale
    anchors
  }
  scores {
    goalId
    score
    unknown
    words
    revision
  }
  satisfaction {
    form
    answers
    refused
  }
}
    `, {"fragmentName":"ClientVisitWhole"}) as unknown as TypedDocumentString<ClientVisitWholeFragment, unknown>;
export const GoalShownFragmentDoc = new TypedDocumentString(`
    fragment GoalShown on EvaluatedGoal {
  id
  number
  words
  name {
    nl
    en
  }
  whose
  scale
  setOn
  endedOn
  zeroPoint
  zeroValue
  weight
  anchors
}
    `, {"fragmentName":"GoalShown"}) as unknown as TypedDocumentString<GoalShownFragment, unknown>;
export const EvaluationWholeFragmentDoc = new TypedDocumentString(`
    fragment EvaluationWhole on Evaluation {
  id
  trajectoryId
  familyId
  clientNumber
  endedOn
  heldOn
  final
  asksSatisfaction
  present
  decision
  impression
  explanation
  conclusion
  handover
  closedAt
  checkState
  returned
  revision
  others
  progress
  catalogue
  satisfactionForm
  mayWrite
  mayCheck
  raters {
    rater
    state
    required
    way
    missingReason
    handedInAt
    linkUntil
    seenOthers
    scored
    shown
  }
  goals {
    ...GoalShown
  }
  scores {
    goalId
    rater
    score
    unknown
    words
    afterSeeing
    revision
  }
  remarks {
    text
    writtenAt
    writtenBy
  }
  satisfaction {
    instrumentCode
    answeredOn
    refused
    refusedBecause
    onPaper
    recordedBy
    answers
  }
}
    fragment GoalShown on EvaluatedGoal {
  id
  number
  words
  name {
    nl
    en
  }
  whose
  scale
  setOn
  endedOn
  zeroPoint
  zeroValue
  weight
  anchors
}`, {"fragmentName":"EvaluationWhole"}) as unknown as TypedDocumentString<EvaluationWholeFragment, unknown>;
export const ResponseProgressFragmentDoc = new TypedDocumentString(`
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}
    `, {"fragmentName":"ResponseProgress"}) as unknown as TypedDocumentString<ResponseProgressFragment, unknown>;
export const ResponseWholeFragmentDoc = new TypedDocumentString(`
    fragment ResponseWhole on Response {
  ...ResponseProgress
  assignmentId
  roundSlug
  roundName
  roundState
  roundEdition
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  mine
  assessorName
  document
  instrumentCode
  answers {
    itemCode
    value
    mark
    remark
    source
    revision
    savedAt
  }
  derived {
    itemCode
    value
  }
  documents {
    documentCode
    present
    revision
    savedAt
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`, {"fragmentName":"ResponseWhole"}) as unknown as TypedDocumentString<ResponseWholeFragment, unknown>;
export const DrawnOpinionFragmentDoc = new TypedDocumentString(`
    fragment DrawnOpinion on Assignment {
  id
  opinion
  assessorId
  assessorName
  responseId
  responseState
  answered
  items
  submittedAt
  toHandOver
  revision
}
    `, {"fragmentName":"DrawnOpinion"}) as unknown as TypedDocumentString<DrawnOpinionFragment, unknown>;
export const DrawnCaseFragmentDoc = new TypedDocumentString(`
    fragment DrawnCase on RoundCase {
  id
  clientNumber
  trajectoryNumber
  teamName
  endedOn
  leftOutReason
  needsReview
  secondDrawn
  secondWaivedReason
  revision
  assignment {
    ...DrawnOpinion
  }
  secondAssignment {
    ...DrawnOpinion
  }
  former {
    opinion
    responseId
    assessorName
    answered
  }
}
    fragment DrawnOpinion on Assignment {
  id
  opinion
  assessorId
  assessorName
  responseId
  responseState
  answered
  items
  submittedAt
  toHandOver
  revision
}`, {"fragmentName":"DrawnCase"}) as unknown as TypedDocumentString<DrawnCaseFragment, unknown>;
export const FrameWholeFragmentDoc = new TypedDocumentString(`
    fragment FrameWhole on Frame {
  trajectories
  families
  sampleTrajectories
  sampleFamilies
  proposedSampling
  proposedSize
  minimum
  rows {
    characteristic
    value
    label {
      nl
      en
    }
    population
    sample
  }
  outside {
    code
    label {
      nl
      en
    }
    count
  }
  warnings {
    nl
    en
  }
}
    `, {"fragmentName":"FrameWhole"}) as unknown as TypedDocumentString<FrameWholeFragment, unknown>;
export const RoundLicenceGapsFragmentDoc = new TypedDocumentString(`
    fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}
    `, {"fragmentName":"RoundLicenceGaps"}) as unknown as TypedDocumentString<RoundLicenceGapsFragment, unknown>;
export const RoundHeadFragmentDoc = new TypedDocumentString(`
    fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
    fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`, {"fragmentName":"RoundHead"}) as unknown as TypedDocumentString<RoundHeadFragment, unknown>;
export const SurveyWholeFragmentDoc = new TypedDocumentString(`
    fragment SurveyWhole on SurveyForm {
  organisationName
  roundName
  privacy
  roundState
  answerBy
  minimumGroup
  state
  document
  answers {
    itemCode
    value
    revision
  }
}
    `, {"fragmentName":"SurveyWhole"}) as unknown as TypedDocumentString<SurveyWholeFragment, unknown>;
export const ShownPublicationWholeFragmentDoc = new TypedDocumentString(`
    fragment ShownPublicationWhole on ShownPublication {
  id
  agreementId
  kind
  name
  methodName {
    nl
    en
  }
  versionCode
  purpose
  fromOn
  untilOn
  objections
  minimumGroup
  families
  sampled
  replacesId
  replacedById
  reason
  publishedAt
  withdrawnAt
  withdrawnBecause
  provider {
    id
    name
    kind
  }
  reader {
    id
    name
    kind
  }
  unlicensed {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
  figures {
    code
    name {
      nl
      en
    }
    meaning {
      nl
      en
    }
    siteKey
    siteName
    measure
    unit
    norm
    comparison
    scale {
      least
      most
    }
    hidden
    n
    value
    sd
    explanation
  }
}
    `, {"fragmentName":"ShownPublicationWhole"}) as unknown as TypedDocumentString<ShownPublicationWholeFragment, unknown>;
export const RegistrationHeadFragmentDoc = new TypedDocumentString(`
    fragment RegistrationHead on Registration {
  trajectoryId
  familyId
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  coder
  method
  instrumentCode
  seesSpecial
  mayWrite
  handedInAt
  persons {
    id
    number
    role
    gender
    born
    revision
  }
}
    `, {"fragmentName":"RegistrationHead"}) as unknown as TypedDocumentString<RegistrationHeadFragment, unknown>;
export const ItemAgreementWholeFragmentDoc = new TypedDocumentString(`
    fragment ItemAgreementWhole on ItemAgreement {
  itemCode
  n
  percentage
  kappa
  kappaLower
  kappaUpper
  pabak
  few
}
    `, {"fragmentName":"ItemAgreementWhole"}) as unknown as TypedDocumentString<ItemAgreementWholeFragment, unknown>;
export const AssessorAgreementWholeFragmentDoc = new TypedDocumentString(`
    fragment AssessorAgreementWhole on AssessorAgreement {
  memberId
  name
  n
  percentage
  kappa
  kappaLower
  kappaUpper
  pabak
  few
}
    `, {"fragmentName":"AssessorAgreementWhole"}) as unknown as TypedDocumentString<AssessorAgreementWholeFragment, unknown>;
export const TrendWholeFragmentDoc = new TypedDocumentString(`
    fragment TrendWhole on Trend {
  slug
  teamId
  wholeReached
  headline {
    nl
    en
  }
  series {
    slug
    rounds
    programmeName {
      nl
      en
    }
    instrumentName {
      nl
      en
    }
  }
  teams {
    id
    name
  }
  rounds {
    slug
    name
    periodFrom
    periodTo
    versionCode
    imported
    sampled
    trajectories
  }
  lines {
    itemCode
    number
    text {
      nl
      en
    }
    points {
      round
      itemCode
      n
      percentage
      lower
      upper
      norm
      raisedNorm
      normMet
      uncertain
      break
    }
  }
}
    `, {"fragmentName":"TrendWhole"}) as unknown as TypedDocumentString<TrendWholeFragment, unknown>;
export const CaseHeadFragmentDoc = new TypedDocumentString(`
    fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}
    `, {"fragmentName":"CaseHead"}) as unknown as TypedDocumentString<CaseHeadFragment, unknown>;
export const OpenWorkWholeFragmentDoc = new TypedDocumentString(`
    fragment OpenWorkWhole on OpenWork {
  trajectories {
    trajectoryProfessionalId
    clientNumber
    trajectoryNumber
    teamName
    startsOn
  }
  professionals {
    id
    name
  }
  assignments {
    assignmentId
    opinion
    roundName
    roundSlug
    clientNumber
    trajectoryNumber
    state
    answered
    items
  }
  assessors {
    id
    name
  }
}
    `, {"fragmentName":"OpenWorkWhole"}) as unknown as TypedDocumentString<OpenWorkWholeFragment, unknown>;
export const InvitationRowFragmentDoc = new TypedDocumentString(`
    fragment InvitationRow on Invitation {
  id
  email
  name
  external
  startsOn
  endsOn
  sentAt
  expiresAt
  expired
  mail
  revision
  roles {
    code
    name {
      nl
      en
    }
  }
}
    `, {"fragmentName":"InvitationRow"}) as unknown as TypedDocumentString<InvitationRowFragment, unknown>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input)
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const ChangeEmailDocument = new TypedDocumentString(`
    mutation ChangeEmail($input: ChangeEmailInput!) {
  changeEmail(input: $input)
}
    `) as unknown as TypedDocumentString<ChangeEmailMutation, ChangeEmailMutationVariables>;
export const ShownMailDocument = new TypedDocumentString(`
    query ShownMail($after: String) {
  shownMail(first: 20, after: $after) {
    next
    items {
      id
      at
      recipient
      subject
      text
      link
    }
  }
}
    `) as unknown as TypedDocumentString<ShownMailQuery, ShownMailQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($search: String!, $cases: Boolean!, $rounds: Boolean!) {
  families(first: 2, search: $search) @include(if: $cases) {
    total
    items {
      id
      clientNumber
    }
  }
  rounds(first: 200) @include(if: $rounds) {
    items {
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AuditEntriesDocument = new TypedDocumentString(`
    query AuditEntries($after: String) {
  auditEntries(first: 50, after: $after) {
    next
    items {
      id
      at
      memberName
      verb
      subjects
      fields
      reason
    }
  }
}
    `) as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const BenchmarkDocument = new TypedDocumentString(`
    query Benchmark($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) {
  benchmark(
    definitionCode: $definitionCode
    kind: $kind
    code: $code
    siteKey: $siteKey
  ) {
    ofOneself
    methods {
      code
      name {
        nl
        en
      }
      kinds
    }
    network {
      definitionCode
      kind
      versionCode
      takingPart
      siteKey
      rows
      detail
      strata
      sites {
        key
        name
        publicationId
      }
      headline {
        nl
        en
      }
      shared {
        at
        by
        sites
        newer
      }
      conversations {
        id
        siteKey
        siteName
        code
        name {
          nl
          en
        }
        openedAt
        notes
        step
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BenchmarkQuery, BenchmarkQueryVariables>;
export const ShareBenchmarkDocument = new TypedDocumentString(`
    mutation ShareBenchmark($definitionCode: String!, $kind: FigureKind!) {
  shareBenchmark(definitionCode: $definitionCode, kind: $kind)
}
    `) as unknown as TypedDocumentString<ShareBenchmarkMutation, ShareBenchmarkMutationVariables>;
export const ConversationDocument = new TypedDocumentString(`
    query Conversation($id: ID!) {
  conversation(id: $id) {
    id
    ours
    closed
    publicationId
    definitionCode
    kind
    fromOn
    untilOn
    siteKey
    siteName
    code
    provider {
      name
    }
    opener {
      name
    }
    name {
      nl
      en
    }
    figure {
      unit
      measure
      n
      value
      explanation
    }
    notes {
      number
      step
      text
      onDate
      organisation
      by
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ConversationQuery, ConversationQueryVariables>;
export const OpenConversationDocument = new TypedDocumentString(`
    mutation OpenConversation($input: OpenConversationInput!) {
  openConversation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<OpenConversationMutation, OpenConversationMutationVariables>;
export const WriteConversationDocument = new TypedDocumentString(`
    mutation WriteConversation($input: WriteConversationInput!) {
  writeConversation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WriteConversationMutation, WriteConversationMutationVariables>;
export const OutcomesForReaderDocument = new TypedDocumentString(`
    query OutcomesForReader {
  outcomesForReader {
    methods {
      provider {
        id
        name
      }
      definitionCode
      name {
        nl
        en
      }
      kind
      purpose
      minimumGroup
      families
      table
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomesForReaderQuery, OutcomesForReaderQueryVariables>;
export const OutcomesForReaderFileDocument = new TypedDocumentString(`
    query OutcomesForReaderFile($format: ReaderFormat!, $locale: Locale!) {
  outcomesForReaderFile(format: $format, locale: $locale) {
    fileName
    mimeType
    content
  }
}
    `) as unknown as TypedDocumentString<OutcomesForReaderFileQuery, OutcomesForReaderFileQueryVariables>;
export const CertificatesDocument = new TypedDocumentString(`
    query Certificates($after: String) {
  certificates(first: 50, after: $after) {
    next
    items {
      id
      professional {
        id
        name
      }
      methodName {
        nl
        en
      }
      name
      obtainedOn
      expiresOn
      renewed
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<CertificatesQuery, CertificatesQueryVariables>;
export const RecordCertificateDocument = new TypedDocumentString(`
    mutation RecordCertificate($input: RecordCertificateInput!) {
  recordCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordCertificateMutation, RecordCertificateMutationVariables>;
export const ChangeCertificateDocument = new TypedDocumentString(`
    mutation ChangeCertificate($input: ChangeCertificateInput!) {
  changeCertificate(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeCertificateMutation, ChangeCertificateMutationVariables>;
export const RemoveCertificateDocument = new TypedDocumentString(`
    mutation RemoveCertificate($id: ID!, $revision: Int!) {
  removeCertificate(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<RemoveCertificateMutation, RemoveCertificateMutationVariables>;
export const FamiliesDocument = new TypedDocumentString(`
    query Families($after: String, $search: String) {
  families(first: 50, after: $after, search: $search) {
    total
    next
    items {
      id
      clientNumber
      municipality
      trajectories
      latestTeam
      latestStartedOn
      latestEndedOn
    }
  }
}
    `) as unknown as TypedDocumentString<FamiliesQuery, FamiliesQueryVariables>;
export const AddFamilyDocument = new TypedDocumentString(`
    mutation AddFamily($input: AddFamilyInput!) {
  addFamily(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddFamilyMutation, AddFamilyMutationVariables>;
export const ChangeFamilyDocument = new TypedDocumentString(`
    mutation ChangeFamily($input: ChangeFamilyInput!) {
  changeFamily(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeFamilyMutation, ChangeFamilyMutationVariables>;
export const RecordObjectionDocument = new TypedDocumentString(`
    mutation RecordObjection($input: RecordObjectionInput!) {
  recordObjection(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordObjectionMutation, RecordObjectionMutationVariables>;
export const WithdrawObjectionDocument = new TypedDocumentString(`
    mutation WithdrawObjection($familyId: ID!, $revision: Int!) {
  withdrawObjection(familyId: $familyId, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawObjectionMutation, WithdrawObjectionMutationVariables>;
export const RecordConsentDocument = new TypedDocumentString(`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordConsentMutation, RecordConsentMutationVariables>;
export const WeighEligibilityDocument = new TypedDocumentString(`
    mutation WeighEligibility($input: WeighEligibilityInput!) {
  weighEligibility(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<WeighEligibilityMutation, WeighEligibilityMutationVariables>;
export const AddTrajectoryDocument = new TypedDocumentString(`
    mutation AddTrajectory($input: AddTrajectoryInput!) {
  addTrajectory(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTrajectoryMutation, AddTrajectoryMutationVariables>;
export const ChangeTrajectoryDocument = new TypedDocumentString(`
    mutation ChangeTrajectory($input: ChangeTrajectoryInput!) {
  changeTrajectory(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeTrajectoryMutation, ChangeTrajectoryMutationVariables>;
export const AddTrajectoryProfessionalDocument = new TypedDocumentString(`
    mutation AddTrajectoryProfessional($input: AddTrajectoryProfessionalInput!) {
  addTrajectoryProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTrajectoryProfessionalMutation, AddTrajectoryProfessionalMutationVariables>;
export const EndTrajectoryProfessionalDocument = new TypedDocumentString(`
    mutation EndTrajectoryProfessional($input: EndTrajectoryProfessionalInput!) {
  endTrajectoryProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndTrajectoryProfessionalMutation, EndTrajectoryProfessionalMutationVariables>;
export const FamilyDocument = new TypedDocumentString(`
    query Family($id: ID!, $choices: Boolean!) {
  family(id: $id) {
    id
    clientNumber
    municipality
    unit
    revision
    objection {
      on
      source
    }
    persons {
      id
      number
      role
    }
    history {
      programmeId
      name {
        nl
        en
      }
      definitivelyClosed
      periods {
        startedOn
        endedOn
        trajectories
      }
    }
    consents {
      id
      personId
      purpose
      answer
      saidOn
      source
      recordedBy
    }
    trajectories {
      id
      number
      programmeId
      definitionCode
      referredOn
      firstContactOn
      startedOn
      endedOn
      referrer
      coercionMeasure
      closingReason
      variant
      funding
      grantedHours
      contractId
      opening
      revision
      registration {
        savedAt
      }
      team {
        id
        name
      }
      professionals {
        id
        startsOn
        endsOn
        revision
        professional {
          id
          name
          staffNumber
        }
      }
      eligibility {
        facts
        weighed
        result
        weighedAt
        weighedBy
        history {
          outcome
          weighedAt
          weighedBy
        }
      }
    }
  }
  caseChoices @include(if: $choices) {
    programmes {
      id
      name {
        nl
        en
      }
    }
    teams {
      id
      name
      endsOn
    }
    professionals {
      id
      name
      staffNumber
    }
    contracts {
      id
      programmeId
      name
    }
    coercionMeasures {
      code
      name {
        nl
        en
      }
    }
    definition
  }
}
    `) as unknown as TypedDocumentString<FamilyQuery, FamilyQueryVariables>;
export const ProfessionalWorkDocument = new TypedDocumentString(`
    query ProfessionalWork($id: ID!, $after: Date!) {
  professionalWork(professionalId: $id, after: $after) {
    ...OpenWorkWhole
  }
}
    fragment OpenWorkWhole on OpenWork {
  trajectories {
    trajectoryProfessionalId
    clientNumber
    trajectoryNumber
    teamName
    startsOn
  }
  professionals {
    id
    name
  }
  assignments {
    assignmentId
    opinion
    roundName
    roundSlug
    clientNumber
    trajectoryNumber
    state
    answered
    items
  }
  assessors {
    id
    name
  }
}`) as unknown as TypedDocumentString<ProfessionalWorkQuery, ProfessionalWorkQueryVariables>;
export const EndProfessionalDocument = new TypedDocumentString(`
    mutation EndProfessional($input: EndProfessionalInput!) {
  endProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndProfessionalMutation, EndProfessionalMutationVariables>;
export const ProfessionalsDocument = new TypedDocumentString(`
    query Professionals($after: String, $search: String) {
  professionals(first: 50, after: $after, search: $search) {
    next
    items {
      id
      staffNumber
      name
      email
      memberId
      birthYear
      youthCareSince
      cvNote
      hoursPerWeek
      endsOn
      revision
      teams {
        id
        endsOn
        startsOn
        team {
          name
        }
        programme {
          name {
            nl
            en
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProfessionalsQuery, ProfessionalsQueryVariables>;
export const ProfessionalDocument = new TypedDocumentString(`
    query Professional($id: ID!, $choices: Boolean!) {
  professional(id: $id) {
    id
    staffNumber
    name
    email
    memberId
    birthYear
    youthCareSince
    cvNote
    hoursPerWeek
    endsOn
    revision
    teams {
      id
      team {
        id
        name
      }
      programme {
        id
        name {
          nl
          en
        }
      }
      variants {
        code
        name {
          nl
          en
        }
      }
      trainedOn
      startsOn
      endsOn
      revision
    }
    memberships {
      id
      teamName
      startsOn
      endsOn
    }
    certificates {
      id
      methodName {
        nl
        en
      }
      name
      obtainedOn
      expiresOn
      renewed
      revision
    }
  }
  programmeChoices @include(if: $choices) {
    id
    name {
      nl
      en
    }
    variants {
      code
      name {
        nl
        en
      }
    }
    teams {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ProfessionalQuery, ProfessionalQueryVariables>;
export const AddProfessionalTeamDocument = new TypedDocumentString(`
    mutation AddProfessionalTeam($input: AddProfessionalTeamInput!) {
  addProfessionalTeam(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProfessionalTeamMutation, AddProfessionalTeamMutationVariables>;
export const ChangeProfessionalTeamDocument = new TypedDocumentString(`
    mutation ChangeProfessionalTeam($input: ChangeProfessionalTeamInput!) {
  changeProfessionalTeam(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeProfessionalTeamMutation, ChangeProfessionalTeamMutationVariables>;
export const RemoveProfessionalTeamDocument = new TypedDocumentString(`
    mutation RemoveProfessionalTeam($id: ID!, $revision: Int!) {
  removeProfessionalTeam(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveProfessionalTeamMutation, RemoveProfessionalTeamMutationVariables>;
export const MembersToLinkDocument = new TypedDocumentString(`
    query MembersToLink {
  members(first: 200, filter: current) {
    items {
      id
      name
      external
    }
  }
}
    `) as unknown as TypedDocumentString<MembersToLinkQuery, MembersToLinkQueryVariables>;
export const AddProfessionalDocument = new TypedDocumentString(`
    mutation AddProfessional($input: AddProfessionalInput!) {
  addProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddProfessionalMutation, AddProfessionalMutationVariables>;
export const ChangeProfessionalDocument = new TypedDocumentString(`
    mutation ChangeProfessional($input: ChangeProfessionalInput!) {
  changeProfessional(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeProfessionalMutation, ChangeProfessionalMutationVariables>;
export const TrajectoryOverviewDocument = new TypedDocumentString(`
    query TrajectoryOverview($trajectoryId: ID!, $after: String) {
  caseHead(trajectoryId: $trajectoryId) {
    ...CaseHead
  }
  trajectoryCourse(trajectoryId: $trajectoryId, first: 8, after: $after) {
    ...CourseShown
    contacts {
      items {
        id
        happenedOn
        kind
        minutes
        outsideOfficeHours
        failed
        imported
        recordedBy
        revision
      }
      next
    }
    figures {
      succeeded
      failed
      minutes
      outsideOfficeHours
    }
  }
}
    fragment CourseShown on TrajectoryCourse {
  trajectoryId
  revision
  today
  method
  course
  trajectory
  openEvaluations
  seesSpecial
  mayWrite
  contract {
    name
    norms
    reason
  }
  closing {
    endedOn
    closingReason
    nationalReason
    closingNote
    followUpHelp
    followUpHelpNote
    finalReport
  }
  statements {
    code
    number
    revision
    state
    happenedOn
    postponedTo
    reason
    answers
    recordedAt
    recordedBy
  }
}
fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}`) as unknown as TypedDocumentString<TrajectoryOverviewQuery, TrajectoryOverviewQueryVariables>;
export const TrajectoryMilestonesDocument = new TypedDocumentString(`
    query TrajectoryMilestones($trajectoryId: ID!) {
  caseHead(trajectoryId: $trajectoryId) {
    ...CaseHead
  }
  trajectoryCourse(trajectoryId: $trajectoryId, first: 1) {
    ...CourseShown
  }
}
    fragment CourseShown on TrajectoryCourse {
  trajectoryId
  revision
  today
  method
  course
  trajectory
  openEvaluations
  seesSpecial
  mayWrite
  contract {
    name
    norms
    reason
  }
  closing {
    endedOn
    closingReason
    nationalReason
    closingNote
    followUpHelp
    followUpHelpNote
    finalReport
  }
  statements {
    code
    number
    revision
    state
    happenedOn
    postponedTo
    reason
    answers
    recordedAt
    recordedBy
  }
}
fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}`) as unknown as TypedDocumentString<TrajectoryMilestonesQuery, TrajectoryMilestonesQueryVariables>;
export const StateMilestoneDocument = new TypedDocumentString(`
    mutation StateMilestone($input: StateMilestoneInput!) {
  stateMilestone(input: $input) {
    code
    number
    revision
  }
}
    `) as unknown as TypedDocumentString<StateMilestoneMutation, StateMilestoneMutationVariables>;
export const AddContactDocument = new TypedDocumentString(`
    mutation AddContact($input: AddContactInput!) {
  addContact(input: $input) {
    id
    happenedOn
    kind
    minutes
    outsideOfficeHours
    failed
    imported
    recordedBy
    revision
  }
}
    `) as unknown as TypedDocumentString<AddContactMutation, AddContactMutationVariables>;
export const ChangeContactDocument = new TypedDocumentString(`
    mutation ChangeContact($input: ChangeContactInput!) {
  changeContact(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const RemoveContactDocument = new TypedDocumentString(`
    mutation RemoveContact($id: ID!, $revision: Int!) {
  removeContact(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;
export const CloseTrajectoryDocument = new TypedDocumentString(`
    mutation CloseTrajectory($input: CloseTrajectoryInput!) {
  closeTrajectory(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<CloseTrajectoryMutation, CloseTrajectoryMutationVariables>;
export const WorkListDocument = new TypedDocumentString(`
    query WorkList($view: WorkView!, $state: TaskState, $after: String) {
  workList(view: $view, state: $state, first: 50, after: $after) {
    items {
      id
      trajectoryId
      familyId
      clientNumber
      method
      code
      number
      name {
        nl
        en
      }
      dueOn
      state
      postponed
      place
      professionals
    }
    next
    views
    counts {
      overdue
      due
      soon
    }
    review {
      formsToCheck
      goalsToCode
      goalsToCodeAgain
      registrationsToCode
    }
  }
}
    `) as unknown as TypedDocumentString<WorkListQuery, WorkListQueryVariables>;
export const CaseloadsDocument = new TypedDocumentString(`
    query Caseloads($after: String) {
  caseloads(first: 50, after: $after) {
    items {
      professionalId
      name
      hoursPerWeek
      share
      overdue
      methods {
        programmeId
        cases
        weight
        most
      }
    }
    next
    methods {
      programmeId
      name {
        nl
        en
      }
      most
      hoursPerWeek
      note {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CaseloadsQuery, CaseloadsQueryVariables>;
export const ContractsDocument = new TypedDocumentString(`
    query Contracts {
  contracts {
    programmeId
    name {
      nl
      en
    }
    norms {
      code
      name {
        nl
        en
      }
      atLeast
      atMost
      unit
    }
    contracts {
      id
      programmeId
      name
      municipality
      startsOn
      endsOn
      norms
      reason
      trajectories
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ContractsQuery, ContractsQueryVariables>;
export const AddContractDocument = new TypedDocumentString(`
    mutation AddContract($input: AddContractInput!) {
  addContract(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddContractMutation, AddContractMutationVariables>;
export const ChangeContractDocument = new TypedDocumentString(`
    mutation ChangeContract($input: ChangeContractInput!) {
  changeContract(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeContractMutation, ChangeContractMutationVariables>;
export const WorkSettingsDocument = new TypedDocumentString(`
    query WorkSettings {
  workSettings {
    mail
    calendarSince
    calendarReadAt
  }
}
    `) as unknown as TypedDocumentString<WorkSettingsQuery, WorkSettingsQueryVariables>;
export const SetWorkMailDocument = new TypedDocumentString(`
    mutation SetWorkMail($wanted: Boolean!) {
  setWorkMail(wanted: $wanted) {
    mail
  }
}
    `) as unknown as TypedDocumentString<SetWorkMailMutation, SetWorkMailMutationVariables>;
export const RenewCalendarDocument = new TypedDocumentString(`
    mutation RenewCalendar {
  renewCalendar {
    address
  }
}
    `) as unknown as TypedDocumentString<RenewCalendarMutation, RenewCalendarMutationVariables>;
export const RevokeCalendarDocument = new TypedDocumentString(`
    mutation RevokeCalendar {
  revokeCalendar {
    calendarSince
  }
}
    `) as unknown as TypedDocumentString<RevokeCalendarMutation, RevokeCalendarMutationVariables>;
export const ConfigurationChangesDocument = new TypedDocumentString(`
    query ConfigurationChanges($programmeId: ID!, $from: Int!, $to: Int!) {
  configurationChanges(programmeId: $programmeId, from: $from, to: $to) {
    what {
      nl
      en
    }
    before {
      nl
      en
    }
    after {
      nl
      en
    }
    consequence {
      nl
      en
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigurationChangesQuery, ConfigurationChangesQueryVariables>;
export const ConfigurationPreviewDocument = new TypedDocumentString(`
    query ConfigurationPreview($programmeId: ID!, $configuration: JSON!) {
  configurationPreview(programmeId: $programmeId, configuration: $configuration) {
    problems {
      path
      code
      rule
      message {
        nl
        en
      }
    }
    changes {
      what {
        nl
        en
      }
      before {
        nl
        en
      }
      after {
        nl
        en
      }
      consequence {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ConfigurationPreviewQuery, ConfigurationPreviewQueryVariables>;
export const ProgrammeConfigurationDocument = new TypedDocumentString(`
    query ProgrammeConfiguration($id: ID!) {
  programmeConfiguration(id: $id) {
    ...ConfigurationWhole
  }
}
    fragment ConfigurationWhole on ProgrammeConfiguration {
  programme {
    id
    name {
      nl
      en
    }
    revision
    configurationNumber
    version {
      id
      versionCode
      name {
        nl
        en
      }
    }
  }
  licensed
  configuration
  deviations {
    kind
    instrument
    code
    what {
      nl
      en
    }
    consequence {
      nl
      en
    }
    reason
    decidedOn
    decidedBy
  }
  history {
    number
    versionCode
    changedAt
    changedBy
  }
  teams {
    id
    name
    site {
      id
      name
    }
  }
  newerVersions {
    adoptedVersionId
    releaseId
    versionCode
    name {
      nl
      en
    }
  }
  runningRounds {
    slug
    name
    versionCode
  }
}`) as unknown as TypedDocumentString<ProgrammeConfigurationQuery, ProgrammeConfigurationQueryVariables>;
export const ConfigureProgrammeDocument = new TypedDocumentString(`
    mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {
  configureProgramme(input: $input) {
    ...ConfigurationWhole
  }
}
    fragment ConfigurationWhole on ProgrammeConfiguration {
  programme {
    id
    name {
      nl
      en
    }
    revision
    configurationNumber
    version {
      id
      versionCode
      name {
        nl
        en
      }
    }
  }
  licensed
  configuration
  deviations {
    kind
    instrument
    code
    what {
      nl
      en
    }
    consequence {
      nl
      en
    }
    reason
    decidedOn
    decidedBy
  }
  history {
    number
    versionCode
    changedAt
    changedBy
  }
  teams {
    id
    name
    site {
      id
      name
    }
  }
  newerVersions {
    adoptedVersionId
    releaseId
    versionCode
    name {
      nl
      en
    }
  }
  runningRounds {
    slug
    name
    versionCode
  }
}`) as unknown as TypedDocumentString<ConfigureProgrammeMutation, ConfigureProgrammeMutationVariables>;
export const MovePreviewDocument = new TypedDocumentString(`
    query MovePreview($programmeId: ID!, $adoptedVersionId: ID, $releaseId: ID) {
  movePreview(
    programmeId: $programmeId
    adoptedVersionId: $adoptedVersionId
    releaseId: $releaseId
  ) {
    comparison {
      from {
        versionCode
        name {
          nl
          en
        }
      }
      to {
        versionCode
        name {
          nl
          en
        }
      }
      rows {
        change
        comparable
        from
        to
        note {
          nl
          en
        }
        consequence {
          nl
          en
        }
      }
    }
    configuration
    fallenAway {
      kind
      instrument
      code
      what {
        nl
        en
      }
      consequence {
        nl
        en
      }
      reason
      decidedOn
      decidedBy
    }
    runningRounds {
      slug
      name
      versionCode
    }
    droppedInUse
  }
}
    `) as unknown as TypedDocumentString<MovePreviewQuery, MovePreviewQueryVariables>;
export const MoveProgrammeDocument = new TypedDocumentString(`
    mutation MoveProgramme($input: MoveProgrammeInput!) {
  moveProgramme(input: $input) {
    ...ConfigurationWhole
  }
}
    fragment ConfigurationWhole on ProgrammeConfiguration {
  programme {
    id
    name {
      nl
      en
    }
    revision
    configurationNumber
    version {
      id
      versionCode
      name {
        nl
        en
      }
    }
  }
  licensed
  configuration
  deviations {
    kind
    instrument
    code
    what {
      nl
      en
    }
    consequence {
      nl
      en
    }
    reason
    decidedOn
    decidedBy
  }
  history {
    number
    versionCode
    changedAt
    changedBy
  }
  teams {
    id
    name
    site {
      id
      name
    }
  }
  newerVersions {
    adoptedVersionId
    releaseId
    versionCode
    name {
      nl
      en
    }
  }
  runningRounds {
    slug
    name
    versionCode
  }
}`) as unknown as TypedDocumentString<MoveProgrammeMutation, MoveProgrammeMutationVariables>;
export const DefinitionByIdDocument = new TypedDocumentString(`
    query DefinitionById($id: ID!) {
  definition(id: $id)
  recognitions(definitionId: $id) {
    id
    scheme
    level
    decidedOn
    expiresOn
    evidence
    nextLevel
    current
    expired
  }
}
    `) as unknown as TypedDocumentString<DefinitionByIdQuery, DefinitionByIdQueryVariables>;
export const DefinitionsDocument = new TypedDocumentString(`
    query Definitions {
  definitions {
    own {
      id
      versionCode
      name {
        nl
        en
      }
      state
      publishedAt
    }
    released {
      id
      definitionCode
      owner {
        name
      }
      versionCode
      name {
        nl
        en
      }
      releasedAt
      adopted
    }
    adopted {
      id
      origin {
        name
      }
      versionCode
      name {
        nl
        en
      }
      adoptedAt
      sha256
    }
    programmes {
      id
      definitionCode
      name {
        nl
        en
      }
      configurationNumber
      version {
        id
        versionCode
      }
      teams {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DefinitionsQuery, DefinitionsQueryVariables>;
export const AdoptReleaseDocument = new TypedDocumentString(`
    mutation AdoptRelease($releaseId: ID!) {
  adoptRelease(releaseId: $releaseId) {
    id
  }
}
    `) as unknown as TypedDocumentString<AdoptReleaseMutation, AdoptReleaseMutationVariables>;
export const LicencesDocument = new TypedDocumentString(`
    query Licences($after: String) {
  licences(first: 100, after: $after) {
    today
    next
    unlicensedCount
    items {
      id
      definitionCode
      methodName {
        nl
        en
      }
      holder {
        id
        name
      }
      provider {
        id
        slug
        name
      }
      variants {
        code
        name {
          nl
          en
        }
      }
      sites
      fromOn
      untilOn
      lastOn
      state
      followed
      grantedAt
      grantedBy
      endedOn
      endReason
      endedBy
    }
    unlicensed {
      definitionCode
      methodName {
        nl
        en
      }
      holder {
        id
        name
      }
      provider {
        id
        slug
        name
      }
    }
    certificates {
      providerId
      definitionCode
      expiryMonth
      count
    }
    methods {
      code
      name {
        nl
        en
      }
      variants {
        code
        name {
          nl
          en
        }
      }
    }
    providers {
      id
      slug
      name
    }
  }
}
    `) as unknown as TypedDocumentString<LicencesQuery, LicencesQueryVariables>;
export const GrantLicenceDocument = new TypedDocumentString(`
    mutation GrantLicence($input: GrantLicenceInput!) {
  grantLicence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<GrantLicenceMutation, GrantLicenceMutationVariables>;
export const EndLicenceDocument = new TypedDocumentString(`
    mutation EndLicence($input: EndLicenceInput!) {
  endLicence(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndLicenceMutation, EndLicenceMutationVariables>;
export const OwnInstrumentDocument = new TypedDocumentString(`
    query OwnInstrument($id: ID!) {
  ownInstrument(id: $id) {
    ...OwnInstrumentWhole
  }
}
    fragment OwnInstrumentWhole on OwnInstrument {
  id
  name {
    nl
    en
  }
  instrumentCode
  versionCode
  state
  document
  problems {
    path
    code
    rule
    message {
      nl
      en
    }
  }
  changedAt
  changedBy
  editors
  revision
  adoptedVersionId
}`) as unknown as TypedDocumentString<OwnInstrumentQuery, OwnInstrumentQueryVariables>;
export const SaveOwnInstrumentDocument = new TypedDocumentString(`
    mutation SaveOwnInstrument($input: SaveOwnInstrumentInput!) {
  saveOwnInstrument(input: $input) {
    ...OwnInstrumentWhole
  }
}
    fragment OwnInstrumentWhole on OwnInstrument {
  id
  name {
    nl
    en
  }
  instrumentCode
  versionCode
  state
  document
  problems {
    path
    code
    rule
    message {
      nl
      en
    }
  }
  changedAt
  changedBy
  editors
  revision
  adoptedVersionId
}`) as unknown as TypedDocumentString<SaveOwnInstrumentMutation, SaveOwnInstrumentMutationVariables>;
export const AnnounceEditingDocument = new TypedDocumentString(`
    mutation AnnounceEditing($id: ID!) {
  announceEditing(id: $id) {
    ...OwnInstrumentWhole
  }
}
    fragment OwnInstrumentWhole on OwnInstrument {
  id
  name {
    nl
    en
  }
  instrumentCode
  versionCode
  state
  document
  problems {
    path
    code
    rule
    message {
      nl
      en
    }
  }
  changedAt
  changedBy
  editors
  revision
  adoptedVersionId
}`) as unknown as TypedDocumentString<AnnounceEditingMutation, AnnounceEditingMutationVariables>;
export const PublishOwnInstrumentDocument = new TypedDocumentString(`
    mutation PublishOwnInstrument($id: ID!, $revision: Int!) {
  publishOwnInstrument(id: $id, revision: $revision) {
    ...OwnInstrumentWhole
  }
}
    fragment OwnInstrumentWhole on OwnInstrument {
  id
  name {
    nl
    en
  }
  instrumentCode
  versionCode
  state
  document
  problems {
    path
    code
    rule
    message {
      nl
      en
    }
  }
  changedAt
  changedBy
  editors
  revision
  adoptedVersionId
}`) as unknown as TypedDocumentString<PublishOwnInstrumentMutation, PublishOwnInstrumentMutationVariables>;
export const ReviseOwnInstrumentDocument = new TypedDocumentString(`
    mutation ReviseOwnInstrument($id: ID!) {
  reviseOwnInstrument(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReviseOwnInstrumentMutation, ReviseOwnInstrumentMutationVariables>;
export const OwnInstrumentsDocument = new TypedDocumentString(`
    query OwnInstruments {
  ownInstruments {
    id
    name {
      nl
      en
    }
    versionCode
    state
    document
    problems {
      path
    }
    changedAt
    changedBy
    editors
  }
}
    `) as unknown as TypedDocumentString<OwnInstrumentsQuery, OwnInstrumentsQueryVariables>;
export const AddOwnInstrumentDocument = new TypedDocumentString(`
    mutation AddOwnInstrument($name: TextInput!, $onlyIn: Locale) {
  addOwnInstrument(name: $name, onlyIn: $onlyIn) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddOwnInstrumentMutation, AddOwnInstrumentMutationVariables>;
export const RecordRecognitionDocument = new TypedDocumentString(`
    mutation RecordRecognition($input: RecordRecognitionInput!) {
  recordRecognition(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordRecognitionMutation, RecordRecognitionMutationVariables>;
export const ImportFileDocument = new TypedDocumentString(`
    mutation ImportFile($input: ImportInput!) {
  importFile(input: $input) {
    columns
    delimiter
    sheets
    sheet
    headerRow
    rows
    sample
    mapping
    problemCount
    created
    changed
    unchanged
    committed
    roundSlug
    savedMapping {
      id
      name
      revision
    }
    fields {
      field
      required
      label {
        nl
        en
      }
      accepted {
        nl
        en
      }
    }
    problems {
      row
      column
      value
      message {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportFileMutation, ImportFileMutationVariables>;
export const ImportMappingsDocument = new TypedDocumentString(`
    query ImportMappings($kind: ImportKind!) {
  importMappings(kind: $kind) {
    id
    name
    columns
    mapping
    revision
  }
}
    `) as unknown as TypedDocumentString<ImportMappingsQuery, ImportMappingsQueryVariables>;
export const AddImportMappingDocument = new TypedDocumentString(`
    mutation AddImportMapping($input: AddImportMappingInput!) {
  addImportMapping(input: $input) {
    id
    name
    revision
  }
}
    `) as unknown as TypedDocumentString<AddImportMappingMutation, AddImportMappingMutationVariables>;
export const ChangeImportMappingDocument = new TypedDocumentString(`
    mutation ChangeImportMapping($input: ChangeImportMappingInput!) {
  changeImportMapping(input: $input) {
    id
    name
    revision
  }
}
    `) as unknown as TypedDocumentString<ChangeImportMappingMutation, ChangeImportMappingMutationVariables>;
export const RemoveImportMappingDocument = new TypedDocumentString(`
    mutation RemoveImportMapping($id: ID!, $revision: Int!) {
  removeImportMapping(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<RemoveImportMappingMutation, RemoveImportMappingMutationVariables>;
export const RegistrationProgrammesDocument = new TypedDocumentString(`
    query RegistrationProgrammes($wanted: Boolean!) {
  registrationProgrammes @include(if: $wanted) {
    id
    name {
      nl
      en
    }
    version {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RegistrationProgrammesQuery, RegistrationProgrammesQueryVariables>;
export const EarlierRoundChoicesDocument = new TypedDocumentString(`
    query EarlierRoundChoices {
  roundChoices {
    today
    programmes {
      id
      definitionCode
      name {
        nl
        en
      }
      version {
        id
      }
    }
    versions {
      id
      origin {
        id
      }
      definitionCode
      versionCode
      name {
        nl
        en
      }
      document
    }
  }
}
    `) as unknown as TypedDocumentString<EarlierRoundChoicesQuery, EarlierRoundChoicesQueryVariables>;
export const FormsToCheckDocument = new TypedDocumentString(`
    query FormsToCheck($after: String, $returnedAfter: String) {
  formsToCheck(after: $after) {
    items {
      ...FormToCheck
    }
    next
  }
  returnedForms(after: $returnedAfter) {
    items {
      ...FormToCheck
    }
    next
  }
  returnedShare {
    forms
    returned
  }
}
    fragment FormToCheck on FormToCheck {
  id
  clientNumber
  teamName
  methodName {
    nl
    en
  }
  heldOn
  final
  closedAt
  closedBy
  returned
}`) as unknown as TypedDocumentString<FormsToCheckQuery, FormsToCheckQueryVariables>;
export const CheckFormDocument = new TypedDocumentString(`
    query CheckForm($id: ID!) {
  evaluation(id: $id) {
    ...EvaluationWhole
  }
}
    fragment GoalShown on EvaluatedGoal {
  id
  number
  words
  name {
    nl
    en
  }
  whose
  scale
  setOn
  endedOn
  zeroPoint
  zeroValue
  weight
  anchors
}
fragment EvaluationWhole on Evaluation {
  id
  trajectoryId
  familyId
  clientNumber
  endedOn
  heldOn
  final
  asksSatisfaction
  present
  decision
  impression
  explanation
  conclusion
  handover
  closedAt
  checkState
  returned
  revision
  others
  progress
  catalogue
  satisfactionForm
  mayWrite
  mayCheck
  raters {
    rater
    state
    required
    way
    missingReason
    handedInAt
    linkUntil
    seenOthers
    scored
    shown
  }
  goals {
    ...GoalShown
  }
  scores {
    goalId
    rater
    score
    unknown
    words
    afterSeeing
    revision
  }
  remarks {
    text
    writtenAt
    writtenBy
  }
  satisfaction {
    instrumentCode
    answeredOn
    refused
    refusedBecause
    onPaper
    recordedBy
    answers
  }
}`) as unknown as TypedDocumentString<CheckFormQuery, CheckFormQueryVariables>;
export const ApproveEvaluationDocument = new TypedDocumentString(`
    mutation ApproveEvaluation($input: EvaluationRevisionInput!) {
  approveEvaluation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApproveEvaluationMutation, ApproveEvaluationMutationVariables>;
export const ReturnEvaluationDocument = new TypedDocumentString(`
    mutation ReturnEvaluation($input: EvaluationReasonInput!) {
  returnEvaluation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReturnEvaluationMutation, ReturnEvaluationMutationVariables>;
export const TeamCodesDocument = new TypedDocumentString(`
    query TeamCodes($leads: Boolean!) {
  anonymousSatisfaction {
    programmeId
    methodName {
      nl
      en
    }
    teamId
    teamName
    year
    quarter
    lists
  }
  teamCodes @include(if: $leads) {
    programmeId
    teamId
    methodName {
      nl
      en
    }
    teamName
    id
    code
    address
    revision
  }
}
    `) as unknown as TypedDocumentString<TeamCodesQuery, TeamCodesQueryVariables>;
export const MakeTeamCodeDocument = new TypedDocumentString(`
    mutation MakeTeamCode($input: TeamCodeInput!) {
  makeTeamCode(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<MakeTeamCodeMutation, MakeTeamCodeMutationVariables>;
export const RevokeTeamCodeDocument = new TypedDocumentString(`
    mutation RevokeTeamCode($id: ID!, $revision: Int!) {
  revokeTeamCode(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<RevokeTeamCodeMutation, RevokeTeamCodeMutationVariables>;
export const ClientVisitDocument = new TypedDocumentString(`
    query ClientVisit($link: String, $code: String) {
  clientVisit(link: $link, code: $code) {
    ...ClientVisitWhole
  }
}
    fragment ClientVisitWhole on ClientVisit {
  link
  rater
  done
  onDevice
  wordsAt
  goals {
    id
    words
    name {
      nl
      en
    }
    scale
    anchors
  }
  scores {
    goalId
    score
    unknown
    words
    revision
  }
  satisfaction {
    form
    answers
    refused
  }
}`) as unknown as TypedDocumentString<ClientVisitQuery, ClientVisitQueryVariables>;
export const SaveClientScoreDocument = new TypedDocumentString(`
    mutation SaveClientScore($input: SaveClientScoreInput!) {
  saveClientScore(input: $input) {
    goalId
    score
    unknown
    words
    revision
  }
}
    `) as unknown as TypedDocumentString<SaveClientScoreMutation, SaveClientScoreMutationVariables>;
export const SaveClientSatisfactionDocument = new TypedDocumentString(`
    mutation SaveClientSatisfaction($input: SaveClientSatisfactionInput!) {
  saveClientSatisfaction(input: $input)
}
    `) as unknown as TypedDocumentString<SaveClientSatisfactionMutation, SaveClientSatisfactionMutationVariables>;
export const RefuseClientSatisfactionDocument = new TypedDocumentString(`
    mutation RefuseClientSatisfaction($link: String!) {
  refuseClientSatisfaction(link: $link)
}
    `) as unknown as TypedDocumentString<RefuseClientSatisfactionMutation, RefuseClientSatisfactionMutationVariables>;
export const FinishClientVisitDocument = new TypedDocumentString(`
    mutation FinishClientVisit($link: String!) {
  finishClientVisit(link: $link) {
    ...ClientVisitWhole
  }
}
    fragment ClientVisitWhole on ClientVisit {
  link
  rater
  done
  onDevice
  wordsAt
  goals {
    id
    words
    name {
      nl
      en
    }
    scale
    anchors
  }
  scores {
    goalId
    score
    unknown
    words
    revision
  }
  satisfaction {
    form
    answers
    refused
  }
}`) as unknown as TypedDocumentString<FinishClientVisitMutation, FinishClientVisitMutationVariables>;
export const AnonymousFormDocument = new TypedDocumentString(`
    query AnonymousForm($code: String!) {
  anonymousForm(code: $code) {
    form
  }
}
    `) as unknown as TypedDocumentString<AnonymousFormQuery, AnonymousFormQueryVariables>;
export const HandInAnonymousDocument = new TypedDocumentString(`
    mutation HandInAnonymous($input: HandInAnonymousInput!) {
  handInAnonymous(input: $input)
}
    `) as unknown as TypedDocumentString<HandInAnonymousMutation, HandInAnonymousMutationVariables>;
export const GoalQueueDocument = new TypedDocumentString(`
    query GoalQueue($programmeId: ID, $code: String, $after: String) {
  goalCodingMethods {
    programmeId
    name {
      nl
      en
    }
    catalogue
    uncoded
  }
  goalsToCode(programmeId: $programmeId, code: $code, after: $after, first: 25) {
    items {
      id
      programmeId
      clientNumber
      number
      words
      zeroPoint
      code
      whose
      setOn
      codings
      revision
    }
    next
  }
}
    `) as unknown as TypedDocumentString<GoalQueueQuery, GoalQueueQueryVariables>;
export const GoalCodingHistoryDocument = new TypedDocumentString(`
    query GoalCodingHistory($goalId: ID!) {
  goalCodingHistory(goalId: $goalId) {
    code
    second
    reason
    codedAt
    codedBy
  }
}
    `) as unknown as TypedDocumentString<GoalCodingHistoryQuery, GoalCodingHistoryQueryVariables>;
export const RecodeGoalsDocument = new TypedDocumentString(`
    mutation RecodeGoals($input: RecodeGoalsInput!) {
  recodeGoals(input: $input)
}
    `) as unknown as TypedDocumentString<RecodeGoalsMutation, RecodeGoalsMutationVariables>;
export const GoalMethodsDocument = new TypedDocumentString(`
    query GoalMethods {
  goalCodingMethods {
    programmeId
    name {
      nl
      en
    }
    catalogue
  }
}
    `) as unknown as TypedDocumentString<GoalMethodsQuery, GoalMethodsQueryVariables>;
export const GoalDefinitionsDocument = new TypedDocumentString(`
    query GoalDefinitions($programmeId: ID!) {
  goalDefinitions(programmeId: $programmeId) {
    code
    proposedName
    explanation
    examples
    revision
  }
}
    `) as unknown as TypedDocumentString<GoalDefinitionsQuery, GoalDefinitionsQueryVariables>;
export const SaveGoalDefinitionDocument = new TypedDocumentString(`
    mutation SaveGoalDefinition($input: SaveGoalDefinitionInput!) {
  saveGoalDefinition(input: $input) {
    code
  }
}
    `) as unknown as TypedDocumentString<SaveGoalDefinitionMutation, SaveGoalDefinitionMutationVariables>;
export const MyGoalCodingsDocument = new TypedDocumentString(`
    query MyGoalCodings($after: String) {
  goalCodingMethods {
    programmeId
    name {
      nl
      en
    }
    catalogue
  }
  myGoalCodings(after: $after, first: 25) {
    items {
      goalId
      programmeId
      words
      zeroPoint
      whose
      setOn
    }
    next
  }
}
    `) as unknown as TypedDocumentString<MyGoalCodingsQuery, MyGoalCodingsQueryVariables>;
export const CodeGoalAgainDocument = new TypedDocumentString(`
    mutation CodeGoalAgain($input: CodeGoalAgainInput!) {
  codeGoalAgain(input: $input)
}
    `) as unknown as TypedDocumentString<CodeGoalAgainMutation, CodeGoalAgainMutationVariables>;
export const GoalCodingsDocument = new TypedDocumentString(`
    query GoalCodings($programmeId: ID!, $from: Date!, $until: Date!) {
  goalCodings(programmeId: $programmeId, from: $from, until: $until) {
    goals
    coders {
      id
      name
      given
      coded
    }
    agreement
    differences {
      id
      clientNumber
      number
      words
      first
      second
      code
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<GoalCodingsQuery, GoalCodingsQueryVariables>;
export const DrawGoalCodingsDocument = new TypedDocumentString(`
    mutation DrawGoalCodings($input: DrawGoalCodingsInput!) {
  drawGoalCodings(input: $input) {
    coders {
      id
      name
      given
    }
  }
}
    `) as unknown as TypedDocumentString<DrawGoalCodingsMutation, DrawGoalCodingsMutationVariables>;
export const EvaluationsDocument = new TypedDocumentString(`
    query Evaluations($trajectoryId: ID!) {
  caseHead(trajectoryId: $trajectoryId) {
    ...CaseHead
  }
  evaluations(trajectoryId: $trajectoryId) {
    items {
      id
      heldOn
      final
      closedAt
      checkState
      returned
      raters {
        rater
        state
      }
    }
    goals {
      ...GoalShown
    }
    progress
    catalogue
    hasSatisfaction
  }
}
    fragment GoalShown on EvaluatedGoal {
  id
  number
  words
  name {
    nl
    en
  }
  whose
  scale
  setOn
  endedOn
  zeroPoint
  zeroValue
  weight
  anchors
}
fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}`) as unknown as TypedDocumentString<EvaluationsQuery, EvaluationsQueryVariables>;
export const EvaluationDocument = new TypedDocumentString(`
    query Evaluation($id: ID!, $trajectoryId: ID!) {
  caseHead(trajectoryId: $trajectoryId) {
    ...CaseHead
  }
  evaluation(id: $id) {
    ...EvaluationWhole
  }
}
    fragment GoalShown on EvaluatedGoal {
  id
  number
  words
  name {
    nl
    en
  }
  whose
  scale
  setOn
  endedOn
  zeroPoint
  zeroValue
  weight
  anchors
}
fragment EvaluationWhole on Evaluation {
  id
  trajectoryId
  familyId
  clientNumber
  endedOn
  heldOn
  final
  asksSatisfaction
  present
  decision
  impression
  explanation
  conclusion
  handover
  closedAt
  checkState
  returned
  revision
  others
  progress
  catalogue
  satisfactionForm
  mayWrite
  mayCheck
  raters {
    rater
    state
    required
    way
    missingReason
    handedInAt
    linkUntil
    seenOthers
    scored
    shown
  }
  goals {
    ...GoalShown
  }
  scores {
    goalId
    rater
    score
    unknown
    words
    afterSeeing
    revision
  }
  remarks {
    text
    writtenAt
    writtenBy
  }
  satisfaction {
    instrumentCode
    answeredOn
    refused
    refusedBecause
    onPaper
    recordedBy
    answers
  }
}
fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}`) as unknown as TypedDocumentString<EvaluationQuery, EvaluationQueryVariables>;
export const AddEvaluationDocument = new TypedDocumentString(`
    mutation AddEvaluation($input: AddEvaluationInput!) {
  addEvaluation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddEvaluationMutation, AddEvaluationMutationVariables>;
export const ChangeEvaluationDocument = new TypedDocumentString(`
    mutation ChangeEvaluation($input: ChangeEvaluationInput!) {
  changeEvaluation(input: $input) {
    id
    revision
  }
}
    `) as unknown as TypedDocumentString<ChangeEvaluationMutation, ChangeEvaluationMutationVariables>;
export const AskRaterDocument = new TypedDocumentString(`
    mutation AskRater($input: RaterInput!) {
  askRater(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AskRaterMutation, AskRaterMutationVariables>;
export const SaveGoalScoreDocument = new TypedDocumentString(`
    mutation SaveGoalScore($input: SaveGoalScoreInput!) {
  saveGoalScore(input: $input) {
    goalId
    score
    unknown
    words
    afterSeeing
    revision
  }
}
    `) as unknown as TypedDocumentString<SaveGoalScoreMutation, SaveGoalScoreMutationVariables>;
export const HandInScoresDocument = new TypedDocumentString(`
    mutation HandInScores($input: RaterInput!) {
  handInScores(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<HandInScoresMutation, HandInScoresMutationVariables>;
export const CloseRaterDocument = new TypedDocumentString(`
    mutation CloseRater($input: RaterReasonInput!) {
  closeRater(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseRaterMutation, CloseRaterMutationVariables>;
export const ReopenRaterDocument = new TypedDocumentString(`
    mutation ReopenRater($input: RaterReasonInput!) {
  reopenRater(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenRaterMutation, ReopenRaterMutationVariables>;
export const MakeClientLinkDocument = new TypedDocumentString(`
    mutation MakeClientLink($input: MakeClientLinkInput!) {
  makeClientLink(input: $input) {
    address
    link
    code
    until
  }
}
    `) as unknown as TypedDocumentString<MakeClientLinkMutation, MakeClientLinkMutationVariables>;
export const RevokeClientLinkDocument = new TypedDocumentString(`
    mutation RevokeClientLink($input: RaterInput!) {
  revokeClientLink(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RevokeClientLinkMutation, RevokeClientLinkMutationVariables>;
export const TypeInSatisfactionDocument = new TypedDocumentString(`
    mutation TypeInSatisfaction($input: TypeInSatisfactionInput!) {
  typeInSatisfaction(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<TypeInSatisfactionMutation, TypeInSatisfactionMutationVariables>;
export const RecordRefusalDocument = new TypedDocumentString(`
    mutation RecordRefusal($input: RecordRefusalInput!) {
  recordRefusal(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordRefusalMutation, RecordRefusalMutationVariables>;
export const CloseEvaluationDocument = new TypedDocumentString(`
    mutation CloseEvaluation($input: EvaluationRevisionInput!) {
  closeEvaluation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<CloseEvaluationMutation, CloseEvaluationMutationVariables>;
export const ReopenEvaluationDocument = new TypedDocumentString(`
    mutation ReopenEvaluation($input: EvaluationReasonInput!) {
  reopenEvaluation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ReopenEvaluationMutation, ReopenEvaluationMutationVariables>;
export const AnswerReturnedDocument = new TypedDocumentString(`
    mutation AnswerReturned($input: EvaluationReasonInput!) {
  answerReturned(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AnswerReturnedMutation, AnswerReturnedMutationVariables>;
export const PlanPageDocument = new TypedDocumentString(`
    query PlanPage($trajectoryId: ID!) {
  caseHead(trajectoryId: $trajectoryId) {
    ...CaseHead
  }
  plan(trajectoryId: $trajectoryId) {
    trajectoryId
    familyId
    method
    seesSpecial
    sections {
      code
      text
      savedAt
      savedBy
      revision
    }
    network {
      id
      number
      called
      relation
      ring
      support
      burden
      important
      note
      phone
      email
      erasedOn
      revision
    }
    persons {
      id
      number
      role
    }
    needs {
      id
      domain
      note
      statedOn
      severityStart
      severityEnd
      severityEndOn
      removed
      revision
    }
    activities {
      id
      code
      domain
      goalId
      doneOn
      revision
    }
    goals {
      id
      number
      trajectoryNumber
      words
      code
      codeHidden
      whose
      personId
      setOn
      term
      dueOn
      scale
      zeroPoint
      zeroValue
      weight
      checked
      anchors
      contributors
      endedOn
      endReason
      endNote
      changes
      scoredOn
      revision
    }
    definitions {
      code
      explanation
      examples
    }
    advice {
      nl
      en
    }
    warnings
  }
}
    fragment CaseHead on CaseHead {
  trajectoryId
  familyId
  programmeId
  clientNumber
  trajectoryNumber
  methodName {
    nl
    en
  }
  unit
  teamName
  startedOn
  endedOn
  professionals
  registers
  plans
  hasGoals
  mine
  mayWrite
}`) as unknown as TypedDocumentString<PlanPageQuery, PlanPageQueryVariables>;
export const SavedTextsDocument = new TypedDocumentString(`
    query SavedTexts($trajectoryId: ID!, $code: String!) {
  savedTexts(trajectoryId: $trajectoryId, code: $code) {
    text
    savedAt
    savedBy
  }
}
    `) as unknown as TypedDocumentString<SavedTextsQuery, SavedTextsQueryVariables>;
export const GoalHistoryDocument = new TypedDocumentString(`
    query GoalHistory($goalId: ID!) {
  goalHistory(goalId: $goalId) {
    before
    reason
    changedAt
    changedBy
  }
}
    `) as unknown as TypedDocumentString<GoalHistoryQuery, GoalHistoryQueryVariables>;
export const SavePlanSectionDocument = new TypedDocumentString(`
    mutation SavePlanSection($input: SavePlanSectionInput!) {
  savePlanSection(input: $input) {
    code
    text
    savedAt
    savedBy
    revision
  }
}
    `) as unknown as TypedDocumentString<SavePlanSectionMutation, SavePlanSectionMutationVariables>;
export const AddNetworkMemberDocument = new TypedDocumentString(`
    mutation AddNetworkMember($input: AddNetworkMemberInput!) {
  addNetworkMember(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<AddNetworkMemberMutation, AddNetworkMemberMutationVariables>;
export const ChangeNetworkMemberDocument = new TypedDocumentString(`
    mutation ChangeNetworkMember($input: ChangeNetworkMemberInput!) {
  changeNetworkMember(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<ChangeNetworkMemberMutation, ChangeNetworkMemberMutationVariables>;
export const RemoveNetworkMemberDocument = new TypedDocumentString(`
    mutation RemoveNetworkMember($input: PartOfPlanInput!) {
  removeNetworkMember(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<RemoveNetworkMemberMutation, RemoveNetworkMemberMutationVariables>;
export const SaveNeedDocument = new TypedDocumentString(`
    mutation SaveNeed($input: SaveNeedInput!) {
  saveNeed(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<SaveNeedMutation, SaveNeedMutationVariables>;
export const TickActivityDocument = new TypedDocumentString(`
    mutation TickActivity($input: TickActivityInput!) {
  tickActivity(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<TickActivityMutation, TickActivityMutationVariables>;
export const ChangeActivityDocument = new TypedDocumentString(`
    mutation ChangeActivity($input: ChangeActivityInput!) {
  changeActivity(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<ChangeActivityMutation, ChangeActivityMutationVariables>;
export const UntickActivityDocument = new TypedDocumentString(`
    mutation UntickActivity($input: PartOfPlanInput!) {
  untickActivity(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<UntickActivityMutation, UntickActivityMutationVariables>;
export const AddGoalDocument = new TypedDocumentString(`
    mutation AddGoal($input: AddGoalInput!) {
  addGoal(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<AddGoalMutation, AddGoalMutationVariables>;
export const ChangeGoalDocument = new TypedDocumentString(`
    mutation ChangeGoal($input: ChangeGoalInput!) {
  changeGoal(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<ChangeGoalMutation, ChangeGoalMutationVariables>;
export const EndGoalDocument = new TypedDocumentString(`
    mutation EndGoal($input: EndGoalInput!) {
  endGoal(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<EndGoalMutation, EndGoalMutationVariables>;
export const ReopenGoalDocument = new TypedDocumentString(`
    mutation ReopenGoal($input: ReopenGoalInput!) {
  reopenGoal(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<ReopenGoalMutation, ReopenGoalMutationVariables>;
export const DifferencesDocument = new TypedDocumentString(`
    query Differences($slug: String!, $roundCaseId: ID, $after: String) {
  differences(slug: $slug, roundCaseId: $roundCaseId, first: 20, after: $after) {
    roundSlug
    roundName
    roundState
    document
    instrumentCode
    own
    next
    secondOpinions {
      asked
      submitted
      differences
      open
    }
    items {
      roundCaseId
      clientNumber
      trajectoryNumber
      differences {
        itemCode
        first {
          value
          mark
          remark
        }
        second {
          value
          mark
          remark
        }
        final {
          value
          mark
          reason
          decidedByName
          decidedAt
          revision
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DifferencesQuery, DifferencesQueryVariables>;
export const ReconcileDocument = new TypedDocumentString(`
    mutation Reconcile($input: ReconcileInput!) {
  reconcile(input: $input) {
    itemCode
    final {
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<ReconcileMutation, ReconcileMutationVariables>;
export const MyReachabilityDocument = new TypedDocumentString(`
    query MyReachability {
  myReachability {
    id
    roundName
    calledAt
    outcome
    calledBackMinutes
    minutes
    reached
  }
}
    `) as unknown as TypedDocumentString<MyReachabilityQuery, MyReachabilityQueryVariables>;
export const PhoneSampleDocument = new TypedDocumentString(`
    query PhoneSample($slug: String!) {
  phoneSample(slug: $slug) {
    roundId
    roundSlug
    roundName
    roundState
    minutes
    coverage {
      coaches
      called
      families
      covered
      withoutCoach
    }
    coaches {
      professionalId
      name
      families
      called
      call {
        calledAt
        calledById
        calledByName
        outcome
        calledBackMinutes
        reached
        revision
      }
    }
    callers {
      memberId
      name
    }
  }
}
    `) as unknown as TypedDocumentString<PhoneSampleQuery, PhoneSampleQueryVariables>;
export const RecordCallDocument = new TypedDocumentString(`
    mutation RecordCall($input: RecordCallInput!) {
  recordCall(input: $input) {
    outcome
    revision
  }
}
    `) as unknown as TypedDocumentString<RecordCallMutation, RecordCallMutationVariables>;
export const CommentResponseDocument = new TypedDocumentString(`
    mutation CommentResponse($responseId: ID!, $comment: ItemCommentInput!) {
  commentResponse(responseId: $responseId, comment: $comment) {
    ...ResponseProgress
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`) as unknown as TypedDocumentString<CommentResponseMutation, CommentResponseMutationVariables>;
export const FormerResponseDocument = new TypedDocumentString(`
    query FormerResponse($responseId: ID!) {
  formerResponse(responseId: $responseId) {
    ...ResponseWhole
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}
fragment ResponseWhole on Response {
  ...ResponseProgress
  assignmentId
  roundSlug
  roundName
  roundState
  roundEdition
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  mine
  assessorName
  document
  instrumentCode
  answers {
    itemCode
    value
    mark
    remark
    source
    revision
    savedAt
  }
  derived {
    itemCode
    value
  }
  documents {
    documentCode
    present
    revision
    savedAt
  }
}`) as unknown as TypedDocumentString<FormerResponseQuery, FormerResponseQueryVariables>;
export const ApproveDocument = new TypedDocumentString(`
    mutation Approve($responseId: ID!, $revision: Int!) {
  approve(responseId: $responseId, revision: $revision) {
    ...ResponseProgress
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`) as unknown as TypedDocumentString<ApproveMutation, ApproveMutationVariables>;
export const ReturnResponseDocument = new TypedDocumentString(`
    mutation ReturnResponse($responseId: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) {
  returnResponse(
    responseId: $responseId
    revision: $revision
    comments: $comments
  ) {
    ...ResponseProgress
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`) as unknown as TypedDocumentString<ReturnResponseMutation, ReturnResponseMutationVariables>;
export const ReviewCasesDocument = new TypedDocumentString(`
    query ReviewCases($after: String, $reopenedAfter: String) {
  reviewCases(first: 50, after: $after) {
    next
    total
    roundsToReconcile {
      slug
      name
      cases
    }
    items {
      responseId
      roundName
      clientNumber
      trajectoryNumber
      assessorName
      submittedAt
      marks
      remarks
      missingDocuments
      unseenDocuments
      mine
    }
  }
  reopened: reviewCases(first: 50, after: $reopenedAfter, reopened: true) {
    next
    total
    items {
      responseId
      roundName
      clientNumber
      trajectoryNumber
      assessorName
      mine
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewCasesQuery, ReviewCasesQueryVariables>;
export const ReviewDocument = new TypedDocumentString(`
    query Review($responseId: ID!) {
  review(responseId: $responseId) {
    ...ResponseWhole
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}
fragment ResponseWhole on Response {
  ...ResponseProgress
  assignmentId
  roundSlug
  roundName
  roundState
  roundEdition
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  mine
  assessorName
  document
  instrumentCode
  answers {
    itemCode
    value
    mark
    remark
    source
    revision
    savedAt
  }
  derived {
    itemCode
    value
  }
  documents {
    documentCode
    present
    revision
    savedAt
  }
}`) as unknown as TypedDocumentString<ReviewQuery, ReviewQueryVariables>;
export const AssignEvenlyDocument = new TypedDocumentString(`
    mutation AssignEvenly($input: AssignEvenlyInput!) {
  assignEvenly(input: $input) {
    assigned
    notAssignable {
      code
      label {
        nl
        en
      }
      roundCaseId
      clientNumber
      trajectoryNumber
    }
  }
}
    `) as unknown as TypedDocumentString<AssignEvenlyMutation, AssignEvenlyMutationVariables>;
export const AssignDocument = new TypedDocumentString(`
    mutation Assign($input: AssignInput!) {
  assign(input: $input) {
    assigned
    notAssignable {
      code
      label {
        nl
        en
      }
      roundCaseId
      clientNumber
      trajectoryNumber
    }
  }
}
    `) as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const CloseRoundDocument = new TypedDocumentString(`
    mutation CloseRound($id: ID!, $revision: Int!) {
  closeRound(id: $id, revision: $revision) {
    id
    state
    closedAt
  }
}
    `) as unknown as TypedDocumentString<CloseRoundMutation, CloseRoundMutationVariables>;
export const DrawPreviewDocument = new TypedDocumentString(`
    query DrawPreview($roundId: ID!, $sampling: Sampling!, $sampleSize: Int, $seed: Int!) {
  drawPreview(
    roundId: $roundId
    sampling: $sampling
    sampleSize: $sampleSize
    seed: $seed
  ) {
    ...FrameWhole
  }
}
    fragment FrameWhole on Frame {
  trajectories
  families
  sampleTrajectories
  sampleFamilies
  proposedSampling
  proposedSize
  minimum
  rows {
    characteristic
    value
    label {
      nl
      en
    }
    population
    sample
  }
  outside {
    code
    label {
      nl
      en
    }
    count
  }
  warnings {
    nl
    en
  }
}`) as unknown as TypedDocumentString<DrawPreviewQuery, DrawPreviewQueryVariables>;
export const DrawDocument = new TypedDocumentString(`
    mutation Draw($input: DrawInput!) {
  draw(input: $input) {
    id
    state
    revision
  }
}
    `) as unknown as TypedDocumentString<DrawMutation, DrawMutationVariables>;
export const FinishImportDocument = new TypedDocumentString(`
    mutation FinishImport($roundId: ID!, $revision: Int!) {
  finishImport(roundId: $roundId, revision: $revision) {
    id
    state
    revision
  }
}
    `) as unknown as TypedDocumentString<FinishImportMutation, FinishImportMutationVariables>;
export const LeaveOutDocument = new TypedDocumentString(`
    mutation LeaveOut($input: LeaveOutInput!) {
  leaveOut(input: $input) {
    id
    leftOutReason
    revision
  }
}
    `) as unknown as TypedDocumentString<LeaveOutMutation, LeaveOutMutationVariables>;
export const PlanRoundDocument = new TypedDocumentString(`
    mutation PlanRound($input: PlanRoundInput!) {
  planRound(input: $input) {
    id
    slug
  }
}
    `) as unknown as TypedDocumentString<PlanRoundMutation, PlanRoundMutationVariables>;
export const ReopenRoundDocument = new TypedDocumentString(`
    mutation ReopenRound($input: ReopenRoundInput!) {
  reopenRound(input: $input) {
    id
    state
    edition
    revision
  }
}
    `) as unknown as TypedDocumentString<ReopenRoundMutation, ReopenRoundMutationVariables>;
export const RoundChoicesDocument = new TypedDocumentString(`
    query RoundChoices {
  roundChoices {
    today
    programmes {
      id
      definitionCode
      name {
        nl
        en
      }
      version {
        id
      }
      teams {
        id
      }
    }
    versions {
      id
      origin {
        id
      }
      definitionCode
      versionCode
      name {
        nl
        en
      }
      adoptedAt
      document
    }
    teams {
      id
      name
      endsOn
      site {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundChoicesQuery, RoundChoicesQueryVariables>;
export const RoundDivisionDocument = new TypedDocumentString(`
    query RoundDivision($slug: String!, $after: String, $cases: Boolean!) {
  round(slug: $slug) {
    ...RoundHead
    candidates {
      memberId
      name
      external
      assigned
    }
    secondOpinions {
      asked
      assigned
    }
  }
  roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) {
    next
    total
    items {
      ...DrawnCase
    }
  }
}
    fragment DrawnOpinion on Assignment {
  id
  opinion
  assessorId
  assessorName
  responseId
  responseState
  answered
  items
  submittedAt
  toHandOver
  revision
}
fragment DrawnCase on RoundCase {
  id
  clientNumber
  trajectoryNumber
  teamName
  endedOn
  leftOutReason
  needsReview
  secondDrawn
  secondWaivedReason
  revision
  assignment {
    ...DrawnOpinion
  }
  secondAssignment {
    ...DrawnOpinion
  }
  former {
    opinion
    responseId
    assessorName
    answered
  }
}
fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundDivisionQuery, RoundDivisionQueryVariables>;
export const RoundProgressDocument = new TypedDocumentString(`
    query RoundProgress($slug: String!, $after: String, $cases: Boolean!) {
  round(slug: $slug) {
    ...RoundHead
    closedAt
    blockerCount
    secondOpinions {
      asked
      submitted
      waived
      open
    }
    phoneSample {
      coaches
      called
      families
      covered
      withoutCoach
    }
    assessors {
      memberId
      name
      assigned
      inProgress
      submitted
      returned
      approved
      second
      secondSubmitted
    }
    blockers {
      code
      label {
        nl
        en
      }
      roundCaseId
      clientNumber
      trajectoryNumber
    }
  }
  roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) {
    next
    total
    items {
      ...DrawnCase
    }
  }
}
    fragment DrawnOpinion on Assignment {
  id
  opinion
  assessorId
  assessorName
  responseId
  responseState
  answered
  items
  submittedAt
  toHandOver
  revision
}
fragment DrawnCase on RoundCase {
  id
  clientNumber
  trajectoryNumber
  teamName
  endedOn
  leftOutReason
  needsReview
  secondDrawn
  secondWaivedReason
  revision
  assignment {
    ...DrawnOpinion
  }
  secondAssignment {
    ...DrawnOpinion
  }
  former {
    opinion
    responseId
    assessorName
    answered
  }
}
fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundProgressQuery, RoundProgressQueryVariables>;
export const RoundReviewDocument = new TypedDocumentString(`
    query RoundReview($slug: String!, $after: String, $cases: Boolean!) {
  round(slug: $slug) {
    ...RoundHead
    secondOpinions {
      asked
      submitted
      differences
      open
    }
  }
  roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) {
    next
    total
    items {
      ...DrawnCase
    }
  }
}
    fragment DrawnOpinion on Assignment {
  id
  opinion
  assessorId
  assessorName
  responseId
  responseState
  answered
  items
  submittedAt
  toHandOver
  revision
}
fragment DrawnCase on RoundCase {
  id
  clientNumber
  trajectoryNumber
  teamName
  endedOn
  leftOutReason
  needsReview
  secondDrawn
  secondWaivedReason
  revision
  assignment {
    ...DrawnOpinion
  }
  secondAssignment {
    ...DrawnOpinion
  }
  former {
    opinion
    responseId
    assessorName
    answered
  }
}
fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundReviewQuery, RoundReviewQueryVariables>;
export const RoundSampleDocument = new TypedDocumentString(`
    query RoundSample($slug: String!, $cases: Boolean!) {
  round(slug: $slug) {
    ...RoundHead
    sampling
    sampleSize
    seed
    drawnAt
    objections
    frame {
      ...FrameWhole
    }
  }
  roundCases(slug: $slug, status: outside, first: 200) @include(if: $cases) {
    total
    items {
      id
      clientNumber
      trajectoryNumber
      teamName
      endedOn
      reason {
        nl
        en
      }
    }
  }
}
    fragment FrameWhole on Frame {
  trajectories
  families
  sampleTrajectories
  sampleFamilies
  proposedSampling
  proposedSize
  minimum
  rows {
    characteristic
    value
    label {
      nl
      en
    }
    population
    sample
  }
  outside {
    code
    label {
      nl
      en
    }
    count
  }
  warnings {
    nl
    en
  }
}
fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundSampleQuery, RoundSampleQueryVariables>;
export const RoundSetupDocument = new TypedDocumentString(`
    query RoundSetup($slug: String!) {
  round(slug: $slug) {
    ...RoundHead
    versionName {
      nl
      en
    }
    instrumentName {
      nl
      en
    }
    referenceDate
    edition
    sampling
    sampleSize
    seed
    drawnAt
    closedAt
    configurationNumber
    reviewText {
      nl
      en
    }
    secondPercent
    privacy
    deviations {
      kind
      instrument
      code
      what {
        nl
        en
      }
      consequence {
        nl
        en
      }
      reason
      decidedOn
      decidedBy
    }
    teams {
      id
      name
      site {
        id
        name
      }
    }
  }
}
    fragment RoundHead on Round {
  id
  slug
  name
  programmeName {
    nl
    en
  }
  versionCode
  periodFrom
  periodTo
  state
  edition
  sampling
  revision
  importOrigin {
    source
    at
    by
  }
  licence {
    ...RoundLicenceGaps
  }
  assessors {
    memberId
    toHandOver
    secondToHandOver
  }
  progressByTeam {
    teamId
    name
    drawn
    unassigned
    submitted
    approved
    unreviewed
    leftOut
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundSetupQuery, RoundSetupQueryVariables>;
export const RoundsDocument = new TypedDocumentString(`
    query Rounds($after: String) {
  rounds(first: 50, after: $after) {
    next
    items {
      id
      slug
      name
      programmeName {
        nl
        en
      }
      versionCode
      periodFrom
      periodTo
      state
      survey
      imported
      drawn
      submitted
      approved
      leftOut
      closedAt
    }
  }
}
    `) as unknown as TypedDocumentString<RoundsQuery, RoundsQueryVariables>;
export const TakeBackInDocument = new TypedDocumentString(`
    mutation TakeBackIn($roundCaseId: ID!, $revision: Int!) {
  takeBackIn(roundCaseId: $roundCaseId, revision: $revision) {
    id
    leftOutReason
    revision
  }
}
    `) as unknown as TypedDocumentString<TakeBackInMutation, TakeBackInMutationVariables>;
export const UnassignDocument = new TypedDocumentString(`
    mutation Unassign($assignmentId: ID!, $revision: Int!) {
  unassign(assignmentId: $assignmentId, revision: $revision)
}
    `) as unknown as TypedDocumentString<UnassignMutation, UnassignMutationVariables>;
export const WaiveSecondOpinionDocument = new TypedDocumentString(`
    mutation WaiveSecondOpinion($input: WaiveSecondOpinionInput!) {
  waiveSecondOpinion(input: $input) {
    id
    secondWaivedReason
    revision
  }
}
    `) as unknown as TypedDocumentString<WaiveSecondOpinionMutation, WaiveSecondOpinionMutationVariables>;
export const AssignedCasesDocument = new TypedDocumentString(`
    query AssignedCases($after: String) {
  assignedCases(first: 100, after: $after) {
    next
    total
    done
    secrecyRequired
    items {
      assignmentId
      responseId
      roundId
      roundName
      roundSlug
      phoneSample
      clientNumber
      trajectoryNumber
      state
      answered
      items
      independenceDeclared
      comments
    }
  }
}
    `) as unknown as TypedDocumentString<AssignedCasesQuery, AssignedCasesQueryVariables>;
export const DeclareIndependenceDocument = new TypedDocumentString(`
    mutation DeclareIndependence($assignmentId: ID!) {
  declareIndependence(assignmentId: $assignmentId) {
    ...ResponseProgress
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`) as unknown as TypedDocumentString<DeclareIndependenceMutation, DeclareIndependenceMutationVariables>;
export const DeclareSecrecyDocument = new TypedDocumentString(`
    mutation DeclareSecrecy {
  declareSecrecy
}
    `) as unknown as TypedDocumentString<DeclareSecrecyMutation, DeclareSecrecyMutationVariables>;
export const HandInDocument = new TypedDocumentString(`
    mutation HandIn($responseId: ID!, $revision: Int!) {
  handIn(responseId: $responseId, revision: $revision) {
    ...ResponseProgress
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}`) as unknown as TypedDocumentString<HandInMutation, HandInMutationVariables>;
export const SaveAnswerDocument = new TypedDocumentString(`
    mutation SaveAnswer($input: SaveAnswerInput!) {
  saveAnswer(input: $input) {
    state
    answer {
      itemCode
      value
      mark
      remark
      source
      revision
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SaveAnswerMutation, SaveAnswerMutationVariables>;
export const SaveDocumentDocument = new TypedDocumentString(`
    mutation SaveDocument($input: SaveDocumentInput!) {
  saveDocument(input: $input) {
    state
    document {
      documentCode
      present
      revision
      savedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SaveDocumentMutation, SaveDocumentMutationVariables>;
export const ScoringDocument = new TypedDocumentString(`
    query Scoring($assignmentId: ID!) {
  scoring(assignmentId: $assignmentId) {
    ...ResponseWhole
  }
}
    fragment ResponseProgress on Response {
  id
  state
  revision
  independenceDeclared
  secrecyRequired
  done
  total
  nextAssignmentId
  professionals {
    id
    staffNumber
    name
    birthYear
    youthCareSince
    cvNote
  }
  comments {
    id
    itemCode
    authorName
    text
    writtenAt
  }
  reviews {
    id
    reviewerName
    outcome
    reviewedAt
  }
}
fragment ResponseWhole on Response {
  ...ResponseProgress
  assignmentId
  roundSlug
  roundName
  roundState
  roundEdition
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  mine
  assessorName
  document
  instrumentCode
  answers {
    itemCode
    value
    mark
    remark
    source
    revision
    savedAt
  }
  derived {
    itemCode
    value
  }
  documents {
    documentCode
    present
    revision
    savedAt
  }
}`) as unknown as TypedDocumentString<ScoringQuery, ScoringQueryVariables>;
export const MySurveysDocument = new TypedDocumentString(`
    query MySurveys($answers: Boolean!, $leads: Boolean!) {
  mySurveys @include(if: $answers) {
    respondentId
    roundName
    roundSlug
    instrumentName {
      nl
      en
    }
    privacy
    answerBy
    roundState
    begun
    answered
  }
  rounds(first: 50) @include(if: $leads) {
    items {
      id
      slug
      name
      state
      survey
      drawn
      approved
    }
  }
}
    `) as unknown as TypedDocumentString<MySurveysQuery, MySurveysQueryVariables>;
export const BeginMySurveyDocument = new TypedDocumentString(`
    mutation BeginMySurvey($respondentId: ID!, $code: String!) {
  beginMySurvey(respondentId: $respondentId, code: $code)
}
    `) as unknown as TypedDocumentString<BeginMySurveyMutation, BeginMySurveyMutationVariables>;
export const SurveyRoundDocument = new TypedDocumentString(`
    query SurveyRound($slug: String!, $after: String) {
  surveyRound(slug: $slug) {
    id
    slug
    name
    programmeName {
      nl
      en
    }
    instrumentName {
      nl
      en
    }
    versionCode
    periodFrom
    periodTo
    referenceDate
    state
    closedAt
    revision
    importOrigin {
      source
      at
      by
    }
    licence {
      ...RoundLicenceGaps
    }
    survey {
      privacy
      privacyChoices
      minimumGroup
      answerBy
      undelivered
      teams {
        teamId
        name
        asked
        withEmail
        begun
        answered
        meetingUntil
      }
      reminders {
        id
        dueOn
        sentAt
        mails
      }
    }
  }
  surveyPeople(slug: $slug, first: 50, after: $after) {
    next
    items {
      id
      name
      staffNumber
      teamName
      variants
      trainedOn
      email
      hasAccount
      begun
      answered
      mails
      undelivered
    }
  }
}
    fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<SurveyRoundQuery, SurveyRoundQueryVariables>;
export const ChangeSurveyPrivacyDocument = new TypedDocumentString(`
    mutation ChangeSurveyPrivacy($input: ChangeSurveyPrivacyInput!) {
  changeSurveyPrivacy(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeSurveyPrivacyMutation, ChangeSurveyPrivacyMutationVariables>;
export const StartSurveyDocument = new TypedDocumentString(`
    mutation StartSurvey($input: StartSurveyInput!) {
  startSurvey(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<StartSurveyMutation, StartSurveyMutationVariables>;
export const InviteRespondentDocument = new TypedDocumentString(`
    mutation InviteRespondent($respondentId: ID!) {
  inviteRespondent(respondentId: $respondentId)
}
    `) as unknown as TypedDocumentString<InviteRespondentMutation, InviteRespondentMutationVariables>;
export const AddSurveyReminderDocument = new TypedDocumentString(`
    mutation AddSurveyReminder($roundId: ID!, $dueOn: Date!) {
  addSurveyReminder(roundId: $roundId, dueOn: $dueOn) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSurveyReminderMutation, AddSurveyReminderMutationVariables>;
export const DropSurveyReminderDocument = new TypedDocumentString(`
    mutation DropSurveyReminder($id: ID!) {
  dropSurveyReminder(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<DropSurveyReminderMutation, DropSurveyReminderMutationVariables>;
export const OpenSurveyMeetingDocument = new TypedDocumentString(`
    mutation OpenSurveyMeeting($roundId: ID!, $teamId: ID!) {
  openSurveyMeeting(roundId: $roundId, teamId: $teamId) {
    code
    address
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<OpenSurveyMeetingMutation, OpenSurveyMeetingMutationVariables>;
export const EndSurveyMeetingDocument = new TypedDocumentString(`
    mutation EndSurveyMeeting($roundId: ID!, $teamId: ID!) {
  endSurveyMeeting(roundId: $roundId, teamId: $teamId)
}
    `) as unknown as TypedDocumentString<EndSurveyMeetingMutation, EndSurveyMeetingMutationVariables>;
export const ChangeSurveyEndDocument = new TypedDocumentString(`
    mutation ChangeSurveyEnd($roundId: ID!, $revision: Int!, $answerBy: Date!) {
  changeSurveyEnd(roundId: $roundId, revision: $revision, answerBy: $answerBy) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeSurveyEndMutation, ChangeSurveyEndMutationVariables>;
export const SurveyInvitationDocument = new TypedDocumentString(`
    query SurveyInvitation($link: String, $meeting: String) {
  surveyInvitation(link: $link, meeting: $meeting) {
    organisationName
    roundName
    instrumentName {
      nl
      en
    }
    purpose {
      nl
      en
    }
    questions
    privacy
    answerBy
    minimumGroup
    used
    name
    teamName
    people {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyInvitationQuery, SurveyInvitationQueryVariables>;
export const BeginSurveyDocument = new TypedDocumentString(`
    mutation BeginSurvey($input: BeginSurveyInput!) {
  beginSurvey(input: $input)
}
    `) as unknown as TypedDocumentString<BeginSurveyMutation, BeginSurveyMutationVariables>;
export const SurveyFormDocument = new TypedDocumentString(`
    query SurveyForm($code: String!) {
  surveyForm(code: $code) {
    ...SurveyWhole
  }
}
    fragment SurveyWhole on SurveyForm {
  organisationName
  roundName
  privacy
  roundState
  answerBy
  minimumGroup
  state
  document
  answers {
    itemCode
    value
    revision
  }
}`) as unknown as TypedDocumentString<SurveyFormQuery, SurveyFormQueryVariables>;
export const SaveSurveyAnswerDocument = new TypedDocumentString(`
    mutation SaveSurveyAnswer($input: SaveSurveyAnswerInput!) {
  saveSurveyAnswer(input: $input) {
    itemCode
    value
    revision
  }
}
    `) as unknown as TypedDocumentString<SaveSurveyAnswerMutation, SaveSurveyAnswerMutationVariables>;
export const HandInSurveyDocument = new TypedDocumentString(`
    mutation HandInSurvey($code: String!) {
  handInSurvey(code: $code) {
    ...SurveyWhole
  }
}
    fragment SurveyWhole on SurveyForm {
  organisationName
  roundName
  privacy
  roundState
  answerBy
  minimumGroup
  state
  document
  answers {
    itemCode
    value
    revision
  }
}`) as unknown as TypedDocumentString<HandInSurveyMutation, HandInSurveyMutationVariables>;
export const AgreementsDocument = new TypedDocumentString(`
    query Agreements($after: String) {
  agreements(after: $after) {
    items {
      id
      definitionCode
      purpose
      figures
      fromOn
      untilOn
      minimumGroup
      namesSites
      proposedBy
      proposedAt
      ours
      state
      provider {
        id
        name
        kind
      }
      reader {
        id
        name
        kind
      }
      steps {
        number
        kind
        organisation
        by
        at
        reason
        publicationId
      }
    }
    next
    parties {
      slug
      name
    }
    methods {
      code
      name {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementsQuery, AgreementsQueryVariables>;
export const ProposeAgreementDocument = new TypedDocumentString(`
    mutation ProposeAgreement($input: ProposeAgreementInput!) {
  proposeAgreement(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ProposeAgreementMutation, ProposeAgreementMutationVariables>;
export const AcceptAgreementDocument = new TypedDocumentString(`
    mutation AcceptAgreement($id: ID!) {
  acceptAgreement(id: $id) {
    id
  }
}
    `) as unknown as TypedDocumentString<AcceptAgreementMutation, AcceptAgreementMutationVariables>;
export const DeclineAgreementDocument = new TypedDocumentString(`
    mutation DeclineAgreement($id: ID!, $reason: String!) {
  declineAgreement(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<DeclineAgreementMutation, DeclineAgreementMutationVariables>;
export const EndAgreementDocument = new TypedDocumentString(`
    mutation EndAgreement($id: ID!, $reason: String!) {
  endAgreement(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<EndAgreementMutation, EndAgreementMutationVariables>;
export const PublicationDocument = new TypedDocumentString(`
    query Publication($id: ID!) {
  publication(id: $id) {
    ...ShownPublicationWhole
  }
}
    fragment ShownPublicationWhole on ShownPublication {
  id
  agreementId
  kind
  name
  methodName {
    nl
    en
  }
  versionCode
  purpose
  fromOn
  untilOn
  objections
  minimumGroup
  families
  sampled
  replacesId
  replacedById
  reason
  publishedAt
  withdrawnAt
  withdrawnBecause
  provider {
    id
    name
    kind
  }
  reader {
    id
    name
    kind
  }
  unlicensed {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
  figures {
    code
    name {
      nl
      en
    }
    meaning {
      nl
      en
    }
    siteKey
    siteName
    measure
    unit
    norm
    comparison
    scale {
      least
      most
    }
    hidden
    n
    value
    sd
    explanation
  }
}`) as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const PublicationPreviewDocument = new TypedDocumentString(`
    query PublicationPreview($id: ID!) {
  publicationPreview(id: $id) {
    sha256
    draft {
      id
      mine
      preparedBy
      preparedAt
      explanations
      revision
    }
    shown {
      ...ShownPublicationWhole
    }
  }
}
    fragment ShownPublicationWhole on ShownPublication {
  id
  agreementId
  kind
  name
  methodName {
    nl
    en
  }
  versionCode
  purpose
  fromOn
  untilOn
  objections
  minimumGroup
  families
  sampled
  replacesId
  replacedById
  reason
  publishedAt
  withdrawnAt
  withdrawnBecause
  provider {
    id
    name
    kind
  }
  reader {
    id
    name
    kind
  }
  unlicensed {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
  figures {
    code
    name {
      nl
      en
    }
    meaning {
      nl
      en
    }
    siteKey
    siteName
    measure
    unit
    norm
    comparison
    scale {
      least
      most
    }
    hidden
    n
    value
    sd
    explanation
  }
}`) as unknown as TypedDocumentString<PublicationPreviewQuery, PublicationPreviewQueryVariables>;
export const ExplainPublicationDocument = new TypedDocumentString(`
    mutation ExplainPublication($input: ExplainPublicationInput!) {
  explainPublication(input: $input) {
    id
    explanations
    revision
  }
}
    `) as unknown as TypedDocumentString<ExplainPublicationMutation, ExplainPublicationMutationVariables>;
export const ApprovePublicationDocument = new TypedDocumentString(`
    mutation ApprovePublication($id: ID!, $revision: Int!, $sha256: String!) {
  approvePublication(id: $id, revision: $revision, sha256: $sha256) {
    id
  }
}
    `) as unknown as TypedDocumentString<ApprovePublicationMutation, ApprovePublicationMutationVariables>;
export const WithdrawPublicationDocument = new TypedDocumentString(`
    mutation WithdrawPublication($id: ID!, $reason: String!) {
  withdrawPublication(id: $id, reason: $reason) {
    id
  }
}
    `) as unknown as TypedDocumentString<WithdrawPublicationMutation, WithdrawPublicationMutationVariables>;
export const PublicationsDocument = new TypedDocumentString(`
    query Publications($after: String) {
  publications(after: $after) {
    drafts {
      id
      kind
      name
      fromOn
      untilOn
      preparedBy
      mine
      preparedAt
      replacesId
      revision
      reader {
        id
        name
        kind
      }
    }
    items {
      id
      kind
      name
      fromOn
      untilOn
      purpose
      publishedAt
      withdrawnAt
      replacesId
      replacedById
      provider {
        id
        name
        kind
      }
      reader {
        id
        name
        kind
      }
    }
    next
    sources {
      roundId
      kind
      name
      definitionCode
      fromOn
      untilOn
    }
    methods {
      code
      name {
        nl
        en
      }
    }
    open {
      id
      definitionCode
      purpose
      figures
      fromOn
      untilOn
      minimumGroup
      reader {
        id
        name
        kind
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PublicationsQuery, PublicationsQueryVariables>;
export const PreparePublicationDocument = new TypedDocumentString(`
    mutation PreparePublication($input: PreparePublicationInput!) {
  preparePublication(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<PreparePublicationMutation, PreparePublicationMutationVariables>;
export const DiscardPublicationDocument = new TypedDocumentString(`
    mutation DiscardPublication($id: ID!, $revision: Int!) {
  discardPublication(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<DiscardPublicationMutation, DiscardPublicationMutationVariables>;
export const MySecondCodingsDocument = new TypedDocumentString(`
    query MySecondCodings($after: String) {
  mySecondCodings(after: $after) {
    items {
      trajectoryId
      clientNumber
      trajectoryNumber
      method
      savedAt
      handedInAt
    }
    next
  }
}
    `) as unknown as TypedDocumentString<MySecondCodingsQuery, MySecondCodingsQueryVariables>;
export const HandInSecondCodingDocument = new TypedDocumentString(`
    mutation HandInSecondCoding($trajectoryId: ID!) {
  handInSecondCoding(trajectoryId: $trajectoryId)
}
    `) as unknown as TypedDocumentString<HandInSecondCodingMutation, HandInSecondCodingMutationVariables>;
export const CodingChoicesDocument = new TypedDocumentString(`
    query CodingChoices {
  registrationProgrammes {
    id
    name {
      nl
      en
    }
  }
  secondCoders {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CodingChoicesQuery, CodingChoicesQueryVariables>;
export const SecondCodingsDocument = new TypedDocumentString(`
    query SecondCodings($programmeId: ID!, $from: Date!, $until: Date!) {
  secondCodings(programmeId: $programmeId, from: $from, until: $until) {
    registered
    coders {
      coderId
      name
      given
      handedIn
    }
    agreement
    questions
  }
}
    `) as unknown as TypedDocumentString<SecondCodingsQuery, SecondCodingsQueryVariables>;
export const DrawSecondCodingsDocument = new TypedDocumentString(`
    mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {
  drawSecondCodings(input: $input) {
    coders {
      coderId
      name
      given
    }
  }
}
    `) as unknown as TypedDocumentString<DrawSecondCodingsMutation, DrawSecondCodingsMutationVariables>;
export const TargetGroupReachDocument = new TypedDocumentString(`
    query TargetGroupReach($programmeId: ID, $from: Date, $until: Date) {
  targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {
    programmeId
    unit
    cases
    objecting
    waiting
    report
    programmes {
      id
      name {
        nl
        en
      }
    }
    leftOut {
      variant
      cases
      name {
        nl
        en
      }
      why {
        nl
        en
      }
    }
    sites {
      id
      name
      cases
      report
    }
    teams {
      id
      name
      cases
      report
    }
  }
}
    `) as unknown as TypedDocumentString<TargetGroupReachQuery, TargetGroupReachQueryVariables>;
export const OutsideTargetGroupDocument = new TypedDocumentString(`
    query OutsideTargetGroup($programmeId: ID!, $reading: String!, $outcome: String!, $from: Date, $until: Date, $after: String) {
  outsideTargetGroup(
    programmeId: $programmeId
    reading: $reading
    outcome: $outcome
    from: $from
    until: $until
    after: $after
  ) {
    items {
      familyId
      trajectoryId
      clientNumber
      team
      startedOn
    }
    next
  }
}
    `) as unknown as TypedDocumentString<OutsideTargetGroupQuery, OutsideTargetGroupQueryVariables>;
export const RegistrationFormDocument = new TypedDocumentString(`
    query RegistrationForm($trajectoryId: ID!, $coder: Coder!) {
  registration(trajectoryId: $trajectoryId, coder: $coder) {
    ...RegistrationHead
    cells {
      itemCode
      personId
      moment
      value
      explanation
      revision
    }
    savedAt
  }
}
    fragment RegistrationHead on Registration {
  trajectoryId
  familyId
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  coder
  method
  instrumentCode
  seesSpecial
  mayWrite
  handedInAt
  persons {
    id
    number
    role
    gender
    born
    revision
  }
}`) as unknown as TypedDocumentString<RegistrationFormQuery, RegistrationFormQueryVariables>;
export const RegistrationWhyDocument = new TypedDocumentString(`
    query RegistrationWhy($trajectoryId: ID!) {
  registration(trajectoryId: $trajectoryId) {
    ...RegistrationHead
    explained
    history {
      readings
      classes
      cause
      computedAt
      supersededAt
    }
  }
}
    fragment RegistrationHead on Registration {
  trajectoryId
  familyId
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  coder
  method
  instrumentCode
  seesSpecial
  mayWrite
  handedInAt
  persons {
    id
    number
    role
    gender
    born
    revision
  }
}`) as unknown as TypedDocumentString<RegistrationWhyQuery, RegistrationWhyQueryVariables>;
export const RegistrationProfileDocument = new TypedDocumentString(`
    query RegistrationProfile($trajectoryId: ID!) {
  registration(trajectoryId: $trajectoryId) {
    ...RegistrationHead
    evidence
    judgements {
      classification
      option
      second
      reason
      judgedAt
      judgedBy
    }
  }
}
    fragment RegistrationHead on Registration {
  trajectoryId
  familyId
  clientNumber
  trajectoryNumber
  startedOn
  endedOn
  coder
  method
  instrumentCode
  seesSpecial
  mayWrite
  handedInAt
  persons {
    id
    number
    role
    gender
    born
    revision
  }
}`) as unknown as TypedDocumentString<RegistrationProfileQuery, RegistrationProfileQueryVariables>;
export const SaveRegistrationDocument = new TypedDocumentString(`
    mutation SaveRegistration($input: SaveRegistrationInput!) {
  saveRegistration(input: $input) {
    cells {
      itemCode
      personId
      moment
      value
      explanation
      revision
    }
    savedAt
  }
}
    `) as unknown as TypedDocumentString<SaveRegistrationMutation, SaveRegistrationMutationVariables>;
export const AddPersonDocument = new TypedDocumentString(`
    mutation AddPerson($input: AddPersonInput!) {
  addPerson(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<AddPersonMutation, AddPersonMutationVariables>;
export const ChangePersonDocument = new TypedDocumentString(`
    mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<ChangePersonMutation, ChangePersonMutationVariables>;
export const RemovePersonDocument = new TypedDocumentString(`
    mutation RemovePerson($input: RemovePersonInput!) {
  removePerson(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<RemovePersonMutation, RemovePersonMutationVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: JudgeInput!) {
  judge(input: $input) {
    trajectoryId
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const EditionFilesDocument = new TypedDocumentString(`
    query EditionFiles($slug: String!, $edition: Int!, $after: String) {
  editionFiles(slug: $slug, edition: $edition, first: 25, after: $after) {
    next
    roundName
    document
    instrumentCode
    edition {
      edition
      closedAt
      reason
    }
    items {
      roundCaseId
      clientNumber
      trajectoryNumber
      teamName
      leftOutReason
      assessorName
      secondAssessorName
      state
      answers {
        itemCode
        value
        mark
        remark
        second {
          value
          mark
          remark
        }
        final {
          value
          mark
          reason
          decidedByName
        }
      }
      documents {
        documentCode
        present
      }
      comments {
        itemCode
        text
        authorName
        writtenAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EditionFilesQuery, EditionFilesQueryVariables>;
export const OutcomesDocument = new TypedDocumentString(`
    query Outcomes($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean) {
  outcomes(
    programmeId: $programmeId
    from: $from
    until: $until
    siteId: $siteId
    teamId: $teamId
    split: $split
    small: $small
  ) {
    programmeId
    report
    open
    programmes {
      id
      name {
        nl
        en
      }
    }
    splits {
      value
      name {
        nl
        en
      }
    }
    sites {
      id
      name
    }
    teams {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OutcomesQuery, OutcomesQueryVariables>;
export const OutcomeCasesDocument = new TypedDocumentString(`
    query OutcomeCases($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $after: String) {
  outcomeCases(
    programmeId: $programmeId
    indicator: $indicator
    counted: $counted
    reason: $reason
    from: $from
    until: $until
    siteId: $siteId
    teamId: $teamId
    after: $after
  ) {
    items {
      familyId
      trajectoryId
      clientNumber
      period
      value
      why {
        nl
        en
      }
    }
    next
  }
}
    `) as unknown as TypedDocumentString<OutcomeCasesQuery, OutcomeCasesQueryVariables>;
export const OutcomesExportDocument = new TypedDocumentString(`
    query OutcomesExport($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean, $locale: Locale!) {
  outcomesExport(
    programmeId: $programmeId
    from: $from
    until: $until
    siteId: $siteId
    teamId: $teamId
    split: $split
    small: $small
    locale: $locale
  ) {
    fileName
    mimeType
    content
  }
}
    `) as unknown as TypedDocumentString<OutcomesExportQuery, OutcomesExportQueryVariables>;
export const ResultRoundsDocument = new TypedDocumentString(`
    query ResultRounds($after: String) {
  rounds(first: 50, after: $after) {
    next
    items {
      id
      slug
      name
      programmeName {
        nl
        en
      }
      periodFrom
      periodTo
      state
      survey
      imported
      drawn
      approved
      leftOut
      closedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ResultRoundsQuery, ResultRoundsQueryVariables>;
export const ResultsExportDocument = new TypedDocumentString(`
    query ResultsExport($slug: String!, $locale: Locale!, $edition: Int) {
  resultsExport(slug: $slug, locale: $locale, edition: $edition) {
    fileName
    mimeType
    content
  }
}
    `) as unknown as TypedDocumentString<ResultsExportQuery, ResultsExportQueryVariables>;
export const RoundResultsDocument = new TypedDocumentString(`
    query RoundResults($slug: String!, $previousSlug: String, $edition: Int) {
  trend(slug: $slug) {
    ...TrendWhole
  }
  results(slug: $slug, previousSlug: $previousSlug, edition: $edition) {
    closed
    edition
    currentEdition
    editions {
      edition
      closedAt
      closedBy
      reopenedAt
      reopenedBy
      reason
    }
    origin {
      source
      at
      by
    }
    licence {
      ...RoundLicenceGaps
    }
    formulaVersion
    sha256
    drawn
    examined
    families
    sampled
    figures
    comparison
    teamComparisons
    document
    instrumentCode
    round {
      id
      slug
      name
      programmeName {
        nl
        en
      }
      versionCode
      periodFrom
      periodTo
      state
      drawn
      submitted
      approved
      leftOut
      closedAt
      imported
    }
    headline {
      nl
      en
    }
    teams {
      id
      name
    }
    previousRounds {
      id
      slug
      name
      versionCode
      periodFrom
      periodTo
    }
    previous {
      id
      slug
      name
      versionCode
    }
    leftOut {
      code
      label {
        nl
        en
      }
      count
    }
    objections
    reviewed
    unreviewed
    deviations {
      kind
      instrument
      code
      what {
        nl
        en
      }
      consequence {
        nl
        en
      }
      reason
      decidedOn
      decidedBy
    }
    warnings {
      nl
      en
    }
    remarks {
      itemCode
      teamId
      clientNumber
      mark
      remark
    }
    evidence {
      sources {
        itemCode
        source
        count
      }
      missing {
        documentCode
        count
      }
    }
    agreement {
      cases
      items {
        ...ItemAgreementWhole
      }
      assessors {
        ...AssessorAgreementWhole
      }
      allRounds
      allCases
      allItems {
        ...ItemAgreementWhole
      }
      allAssessors {
        ...AssessorAgreementWhole
      }
    }
  }
}
    fragment ItemAgreementWhole on ItemAgreement {
  itemCode
  n
  percentage
  kappa
  kappaLower
  kappaUpper
  pabak
  few
}
fragment AssessorAgreementWhole on AssessorAgreement {
  memberId
  name
  n
  percentage
  kappa
  kappaLower
  kappaUpper
  pabak
  few
}
fragment TrendWhole on Trend {
  slug
  teamId
  wholeReached
  headline {
    nl
    en
  }
  series {
    slug
    rounds
    programmeName {
      nl
      en
    }
    instrumentName {
      nl
      en
    }
  }
  teams {
    id
    name
  }
  rounds {
    slug
    name
    periodFrom
    periodTo
    versionCode
    imported
    sampled
    trajectories
  }
  lines {
    itemCode
    number
    text {
      nl
      en
    }
    points {
      round
      itemCode
      n
      percentage
      lower
      upper
      norm
      raisedNorm
      normMet
      uncertain
      break
    }
  }
}
fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<RoundResultsQuery, RoundResultsQueryVariables>;
export const MySurveyProfileDocument = new TypedDocumentString(`
    query MySurveyProfile($slug: String!) {
  mySurveyProfile(slug: $slug) {
    roundId
    roundName
    instrumentName {
      nl
      en
    }
    periodFrom
    periodTo
    privacy
    minimumGroup
    teamName
    without
    scores {
      kind
      code
      name {
        nl
        en
      }
      scaleFrom
      scaleTo
      answered
      items
      mean
      norm
      faithful
      team {
        n
        mean
      }
      whole {
        n
        mean
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MySurveyProfileQuery, MySurveyProfileQueryVariables>;
export const SurveyResultsExportDocument = new TypedDocumentString(`
    query SurveyResultsExport($slug: String!, $locale: Locale!) {
  surveyResultsExport(slug: $slug, locale: $locale) {
    fileName
    mimeType
    content
  }
}
    `) as unknown as TypedDocumentString<SurveyResultsExportQuery, SurveyResultsExportQueryVariables>;
export const SurveyResultsDocument = new TypedDocumentString(`
    query SurveyResults($slug: String!, $dimension: SurveyDimension, $key: String) {
  surveyResults(slug: $slug, dimension: $dimension, key: $key) {
    round {
      slug
      name
      programmeName {
        nl
        en
      }
      versionCode
      periodFrom
      periodTo
      state
      drawn
      approved
      closedAt
    }
    privacy
    minimumGroup
    formulaVersion
    sha256
    figures
    document
    instrumentCode
    origin {
      source
      at
      by
    }
    licence {
      ...RoundLicenceGaps
    }
    headline {
      nl
      en
    }
    teams {
      id
      name
      site {
        id
        name
      }
    }
    deviations {
      kind
      instrument
      code
      what {
        nl
        en
      }
      consequence {
        nl
        en
      }
      reason
      decidedOn
      decidedBy
    }
    trend {
      rounds {
        slug
        name
        periodFrom
        periodTo
        versionCode
        answered
      }
      lines
    }
  }
}
    fragment RoundLicenceGaps on RoundLicence {
  holder
  gaps {
    fromOn
    untilOn
    sites
    variants {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<SurveyResultsQuery, SurveyResultsQueryVariables>;
export const TrendDocument = new TypedDocumentString(`
    query Trend($slug: String, $teamId: ID) {
  trend(slug: $slug, teamId: $teamId) {
    ...TrendWhole
  }
}
    fragment TrendWhole on Trend {
  slug
  teamId
  wholeReached
  headline {
    nl
    en
  }
  series {
    slug
    rounds
    programmeName {
      nl
      en
    }
    instrumentName {
      nl
      en
    }
  }
  teams {
    id
    name
  }
  rounds {
    slug
    name
    periodFrom
    periodTo
    versionCode
    imported
    sampled
    trajectories
  }
  lines {
    itemCode
    number
    text {
      nl
      en
    }
    points {
      round
      itemCode
      n
      percentage
      lower
      upper
      norm
      raisedNorm
      normMet
      uncertain
      break
    }
  }
}`) as unknown as TypedDocumentString<TrendQuery, TrendQueryVariables>;
export const SetLocaleDocument = new TypedDocumentString(`
    mutation SetLocale($locale: Locale!) {
  setLocale(locale: $locale)
}
    `) as unknown as TypedDocumentString<SetLocaleMutation, SetLocaleMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    accountId
    email
    name
    locale
    external
    memberId
    navigation
    secrecyDeclared
    helps
    organisation {
      id
      name
      kind
      slug
    }
    memberships {
      memberId
      organisation {
        id
        name
        kind
        slug
      }
    }
    grants {
      verb
      reach
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const InstallationDocument = new TypedDocumentString(`
    query Installation {
  installation {
    demonstration
    mail
    secure
    demonstrationAccounts {
      email
      password
      name
      organisation
      role {
        nl
        en
      }
    }
  }
}
    `) as unknown as TypedDocumentString<InstallationQuery, InstallationQueryVariables>;
export const InviteMemberDocument = new TypedDocumentString(`
    mutation InviteMember($input: InviteMemberInput!) {
  inviteMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const SendInvitationAgainDocument = new TypedDocumentString(`
    mutation SendInvitationAgain($id: ID!, $revision: Int!) {
  sendInvitationAgain(id: $id, revision: $revision) {
    id
  }
}
    `) as unknown as TypedDocumentString<SendInvitationAgainMutation, SendInvitationAgainMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($id: ID!, $revision: Int!) {
  withdrawInvitation(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const MemberDocument = new TypedDocumentString(`
    query Member($id: ID!, $manage: Boolean!, $join: Boolean!) {
  member(id: $id) {
    id
    name
    external
    startsOn
    endsOn
    state
    revision
    roles {
      code
      name {
        nl
        en
      }
      grants {
        verb
        reach
      }
    }
    teams {
      id
      teamId
      teamName
      startsOn
      endsOn
      revision
    }
  }
  roles {
    code
    name {
      nl
      en
    }
    grants {
      verb
      reach
    }
  }
  teams @include(if: $join) {
    id
    name
    endsOn
  }
  memberWork(memberId: $id) @include(if: $manage) {
    ...OpenWorkWhole
  }
}
    fragment OpenWorkWhole on OpenWork {
  trajectories {
    trajectoryProfessionalId
    clientNumber
    trajectoryNumber
    teamName
    startsOn
  }
  professionals {
    id
    name
  }
  assignments {
    assignmentId
    opinion
    roundName
    roundSlug
    clientNumber
    trajectoryNumber
    state
    answered
    items
  }
  assessors {
    id
    name
  }
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const MemberWorkDocument = new TypedDocumentString(`
    query MemberWork($id: ID!, $after: Date!) {
  memberWork(memberId: $id, after: $after) {
    ...OpenWorkWhole
  }
}
    fragment OpenWorkWhole on OpenWork {
  trajectories {
    trajectoryProfessionalId
    clientNumber
    trajectoryNumber
    teamName
    startsOn
  }
  professionals {
    id
    name
  }
  assignments {
    assignmentId
    opinion
    roundName
    roundSlug
    clientNumber
    trajectoryNumber
    state
    answered
    items
  }
  assessors {
    id
    name
  }
}`) as unknown as TypedDocumentString<MemberWorkQuery, MemberWorkQueryVariables>;
export const ChangeMemberDocument = new TypedDocumentString(`
    mutation ChangeMember($input: ChangeMemberInput!) {
  changeMember(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeMemberMutation, ChangeMemberMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($input: EndMembershipInput!) {
  endMembership(input: $input) {
    id
    state
  }
}
    `) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const SetMemberRolesDocument = new TypedDocumentString(`
    mutation SetMemberRoles($input: SetMemberRolesInput!) {
  setMemberRoles(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<SetMemberRolesMutation, SetMemberRolesMutationVariables>;
export const AddTeamMembershipDocument = new TypedDocumentString(`
    mutation AddTeamMembership($input: AddTeamMembershipInput!) {
  addTeamMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTeamMembershipMutation, AddTeamMembershipMutationVariables>;
export const ChangeTeamMembershipDocument = new TypedDocumentString(`
    mutation ChangeTeamMembership($input: ChangeTeamMembershipInput!) {
  changeTeamMembership(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeTeamMembershipMutation, ChangeTeamMembershipMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members($after: String, $search: String, $filter: MemberFilter, $invitations: Boolean!, $invitedAfter: String) {
  members(first: 50, after: $after, search: $search, filter: $filter) {
    next
    total
    items {
      id
      name
      external
      startsOn
      endsOn
      state
      roles {
        code
        name {
          nl
          en
        }
      }
      teams {
        id
        teamName
        startsOn
        endsOn
      }
    }
  }
  roles {
    code
    name {
      nl
      en
    }
    grants {
      verb
      reach
    }
  }
  invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {
    next
    items {
      ...InvitationRow
    }
  }
}
    fragment InvitationRow on Invitation {
  id
  email
  name
  external
  startsOn
  endsOn
  sentAt
  expiresAt
  expired
  mail
  revision
  roles {
    code
    name {
      nl
      en
    }
  }
}`) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const OrganisationDocument = new TypedDocumentString(`
    query Organisation {
  sites {
    id
    name
    endsOn
    revision
  }
  teams {
    id
    name
    startsOn
    endsOn
    revision
    site {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<OrganisationQuery, OrganisationQueryVariables>;
export const AddSiteDocument = new TypedDocumentString(`
    mutation AddSite($input: AddSiteInput!) {
  addSite(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const AddTeamDocument = new TypedDocumentString(`
    mutation AddTeam($input: AddTeamInput!) {
  addTeam(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<AddTeamMutation, AddTeamMutationVariables>;
export const ChangeSiteDocument = new TypedDocumentString(`
    mutation ChangeSite($input: ChangeSiteInput!) {
  changeSite(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const ChangeTeamDocument = new TypedDocumentString(`
    mutation ChangeTeam($input: ChangeTeamInput!) {
  changeTeam(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<ChangeTeamMutation, ChangeTeamMutationVariables>;
export const RolesDocument = new TypedDocumentString(`
    query Roles($me: ID!) {
  roles {
    id
    code
    name {
      nl
      en
    }
    grants {
      verb
      reach
    }
    seeded
    holders
    revision
  }
  member(id: $me) {
    roles {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const AddRoleDocument = new TypedDocumentString(`
    mutation AddRole($input: AddRoleInput!) {
  addRole(input: $input) {
    code
  }
}
    `) as unknown as TypedDocumentString<AddRoleMutation, AddRoleMutationVariables>;
export const ChangeRoleDocument = new TypedDocumentString(`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    code
  }
}
    `) as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DeleteRoleDocument = new TypedDocumentString(`
    mutation DeleteRole($id: ID!, $revision: Int!) {
  deleteRole(id: $id, revision: $revision)
}
    `) as unknown as TypedDocumentString<DeleteRoleMutation, DeleteRoleMutationVariables>;