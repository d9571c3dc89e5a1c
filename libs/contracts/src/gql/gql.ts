/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": typeof types.ChangeEmailDocument,
    "\n  query ShownMail($after: String) {\n    shownMail(first: 20, after: $after) {\n      next\n      items { id at recipient subject text link }\n    }\n  }\n": typeof types.ShownMailDocument,
    "\n  query Search($search: String!, $cases: Boolean!, $rounds: Boolean!) {\n    families(first: 2, search: $search) @include(if: $cases) { total items { id clientNumber } }\n    rounds(first: 200) @include(if: $rounds) { items { slug name } }\n  }\n": typeof types.SearchDocument,
    "\n  query AuditEntries($after: String) {\n    auditEntries(first: 50, after: $after) {\n      next\n      items { id at memberName verb subjects fields reason }\n    }\n  }\n": typeof types.AuditEntriesDocument,
    "\n  query Benchmark($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) {\n    benchmark(definitionCode: $definitionCode, kind: $kind, code: $code, siteKey: $siteKey) {\n      ofOneself\n      methods { code name { nl en } kinds }\n      network {\n        definitionCode kind versionCode takingPart siteKey rows detail strata\n        sites { key name publicationId }\n        headline { nl en }\n        shared { at by sites newer }\n        conversations { id siteKey siteName code name { nl en } openedAt notes step }\n      }\n    }\n  }\n": typeof types.BenchmarkDocument,
    "\n  mutation ShareBenchmark($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }\n": typeof types.ShareBenchmarkDocument,
    "\n  query Conversation($id: ID!) {\n    conversation(id: $id) {\n      id ours closed publicationId definitionCode kind fromOn untilOn siteKey siteName code\n      provider { name } opener { name } name { nl en }\n      figure { unit measure n value explanation }\n      notes { number step text onDate organisation by at }\n    }\n  }\n": typeof types.ConversationDocument,
    "\n  mutation OpenConversation($input: OpenConversationInput!) { openConversation(input: $input) { id } }\n": typeof types.OpenConversationDocument,
    "\n  mutation WriteConversation($input: WriteConversationInput!) { writeConversation(input: $input) { id } }\n": typeof types.WriteConversationDocument,
    "\n  query OutcomesForReader {\n    outcomesForReader { methods { provider { id name } definitionCode name { nl en } kind purpose minimumGroup families table } }\n  }\n": typeof types.OutcomesForReaderDocument,
    "\n  query OutcomesForReaderFile($format: ReaderFormat!, $locale: Locale!) {\n    outcomesForReaderFile(format: $format, locale: $locale) { fileName mimeType content }\n  }\n": typeof types.OutcomesForReaderFileDocument,
    "\n  query Certificates($after: String) {\n    certificates(first: 50, after: $after) {\n      next\n      items { id professional { id name } methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n  }\n": typeof types.CertificatesDocument,
    "\n  mutation RecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) { id }\n  }\n": typeof types.RecordCertificateDocument,
    "\n  mutation ChangeCertificate($input: ChangeCertificateInput!) {\n    changeCertificate(input: $input) { id }\n  }\n": typeof types.ChangeCertificateDocument,
    "\n  mutation RemoveCertificate($id: ID!, $revision: Int!) {\n    removeCertificate(id: $id, revision: $revision)\n  }\n": typeof types.RemoveCertificateDocument,
    "\n  query Families($after: String, $search: String) {\n    families(first: 50, after: $after, search: $search) {\n      total next\n      items { id clientNumber municipality trajectories latestTeam latestStartedOn latestEndedOn }\n    }\n  }\n": typeof types.FamiliesDocument,
    "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) { id }\n  }\n": typeof types.AddFamilyDocument,
    "\n  mutation ChangeFamily($input: ChangeFamilyInput!) {\n    changeFamily(input: $input) { id }\n  }\n": typeof types.ChangeFamilyDocument,
    "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) { id }\n  }\n": typeof types.RecordObjectionDocument,
    "\n  mutation WithdrawObjection($familyId: ID!, $revision: Int!) {\n    withdrawObjection(familyId: $familyId, revision: $revision) { id }\n  }\n": typeof types.WithdrawObjectionDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) { id }\n  }\n": typeof types.RecordConsentDocument,
    "\n  mutation WeighEligibility($input: WeighEligibilityInput!) {\n    weighEligibility(input: $input) { id }\n  }\n": typeof types.WeighEligibilityDocument,
    "\n  mutation AddTrajectory($input: AddTrajectoryInput!) {\n    addTrajectory(input: $input) { id }\n  }\n": typeof types.AddTrajectoryDocument,
    "\n  mutation ChangeTrajectory($input: ChangeTrajectoryInput!) {\n    changeTrajectory(input: $input) { id }\n  }\n": typeof types.ChangeTrajectoryDocument,
    "\n  mutation AddTrajectoryProfessional($input: AddTrajectoryProfessionalInput!) {\n    addTrajectoryProfessional(input: $input) { id }\n  }\n": typeof types.AddTrajectoryProfessionalDocument,
    "\n  mutation EndTrajectoryProfessional($input: EndTrajectoryProfessionalInput!) {\n    endTrajectoryProfessional(input: $input) { id }\n  }\n": typeof types.EndTrajectoryProfessionalDocument,
    "\n  query Family($id: ID!, $choices: Boolean!) {\n    family(id: $id) {\n      id clientNumber municipality unit revision\n      objection { on source }\n      persons { id number role }\n      history { programmeId name { nl en } definitivelyClosed periods { startedOn endedOn trajectories } }\n      consents { id personId purpose answer saidOn source recordedBy }\n      trajectories {\n        id number programmeId definitionCode referredOn firstContactOn startedOn endedOn referrer coercionMeasure closingReason variant funding grantedHours contractId opening revision\n        registration { savedAt }\n        team { id name }\n        professionals { id startsOn endsOn revision professional { id name staffNumber } }\n        eligibility { facts weighed result weighedAt weighedBy history { outcome weighedAt weighedBy } }\n      }\n    }\n    caseChoices @include(if: $choices) {\n      programmes { id name { nl en } }\n      teams { id name endsOn }\n      professionals { id name staffNumber }\n      contracts { id programmeId name }\n      coercionMeasures { code name { nl en } }\n      definition\n    }\n  }\n": typeof types.FamilyDocument,
    "\n  query ProfessionalWork($id: ID!, $after: Date!) {\n    professionalWork(professionalId: $id, after: $after) { ...OpenWorkWhole }\n  }\n": typeof types.ProfessionalWorkDocument,
    "\n  mutation EndProfessional($input: EndProfessionalInput!) {\n    endProfessional(input: $input) { id }\n  }\n": typeof types.EndProfessionalDocument,
    "\n  query Professionals($after: String, $search: String) {\n    professionals(first: 50, after: $after, search: $search) {\n      next\n      items {\n        id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n        teams { id endsOn startsOn team { name } programme { name { nl en } } }\n      }\n    }\n  }\n": typeof types.ProfessionalsDocument,
    "\n  query Professional($id: ID!, $choices: Boolean!) {\n    professional(id: $id) {\n      id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n      teams { id team { id name } programme { id name { nl en } } variants { code name { nl en } } trainedOn startsOn endsOn revision }\n      memberships { id teamName startsOn endsOn }\n      certificates { id methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n    programmeChoices @include(if: $choices) { id name { nl en } variants { code name { nl en } } teams { id name } }\n  }\n": typeof types.ProfessionalDocument,
    "\n  mutation AddProfessionalTeam($input: AddProfessionalTeamInput!) {\n    addProfessionalTeam(input: $input) { id }\n  }\n": typeof types.AddProfessionalTeamDocument,
    "\n  mutation ChangeProfessionalTeam($input: ChangeProfessionalTeamInput!) {\n    changeProfessionalTeam(input: $input) { id }\n  }\n": typeof types.ChangeProfessionalTeamDocument,
    "\n  mutation RemoveProfessionalTeam($id: ID!, $revision: Int!) {\n    removeProfessionalTeam(id: $id, revision: $revision) { id }\n  }\n": typeof types.RemoveProfessionalTeamDocument,
    "\n  query MembersToLink {\n    members(first: 200, filter: current) { items { id name external } }\n  }\n": typeof types.MembersToLinkDocument,
    "\n  mutation AddProfessional($input: AddProfessionalInput!) {\n    addProfessional(input: $input) { id }\n  }\n": typeof types.AddProfessionalDocument,
    "\n  mutation ChangeProfessional($input: ChangeProfessionalInput!) {\n    changeProfessional(input: $input) { id }\n  }\n": typeof types.ChangeProfessionalDocument,
    "\n  fragment CourseShown on TrajectoryCourse {\n    trajectoryId revision today method course trajectory openEvaluations seesSpecial mayWrite\n    contract { name norms reason }\n    closing { endedOn closingReason nationalReason closingNote followUpHelp followUpHelpNote finalReport }\n    statements { code number revision state happenedOn postponedTo reason answers recordedAt recordedBy }\n  }\n": typeof types.CourseShownFragmentDoc,
    "\n  query TrajectoryOverview($trajectoryId: ID!, $after: String) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 8, after: $after) {\n      ...CourseShown\n      contacts { items { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision } next }\n      figures { succeeded failed minutes outsideOfficeHours }\n    }\n  }\n": typeof types.TrajectoryOverviewDocument,
    "\n  query TrajectoryMilestones($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 1) { ...CourseShown }\n  }\n": typeof types.TrajectoryMilestonesDocument,
    "\n  mutation StateMilestone($input: StateMilestoneInput!) {\n    stateMilestone(input: $input) { code number revision }\n  }\n": typeof types.StateMilestoneDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision }\n  }\n": typeof types.AddContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) { id }\n  }\n": typeof types.ChangeContactDocument,
    "\n  mutation RemoveContact($id: ID!, $revision: Int!) {\n    removeContact(id: $id, revision: $revision) { id }\n  }\n": typeof types.RemoveContactDocument,
    "\n  mutation CloseTrajectory($input: CloseTrajectoryInput!) {\n    closeTrajectory(input: $input) { trajectoryId }\n  }\n": typeof types.CloseTrajectoryDocument,
    "\n  query WorkList($view: WorkView!, $state: TaskState, $after: String) {\n    workList(view: $view, state: $state, first: 50, after: $after) {\n      items { id trajectoryId familyId clientNumber method code number name { nl en } dueOn state postponed place professionals }\n      next views\n      counts { overdue due soon }\n      review { formsToCheck goalsToCode goalsToCodeAgain registrationsToCode }\n    }\n  }\n": typeof types.WorkListDocument,
    "\n  query Caseloads($after: String) {\n    caseloads(first: 50, after: $after) {\n      items { professionalId name hoursPerWeek share overdue methods { programmeId cases weight most } }\n      next\n      methods { programmeId name { nl en } most hoursPerWeek note { nl en } }\n    }\n  }\n": typeof types.CaseloadsDocument,
    "\n  query Contracts {\n    contracts {\n      programmeId name { nl en }\n      norms { code name { nl en } atLeast atMost unit }\n      contracts { id programmeId name municipality startsOn endsOn norms reason trajectories revision }\n    }\n  }\n": typeof types.ContractsDocument,
    "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n": typeof types.AddContractDocument,
    "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n": typeof types.ChangeContractDocument,
    "\n  query WorkSettings {\n    workSettings { mail calendarSince calendarReadAt }\n  }\n": typeof types.WorkSettingsDocument,
    "\n  mutation SetWorkMail($wanted: Boolean!) {\n    setWorkMail(wanted: $wanted) { mail }\n  }\n": typeof types.SetWorkMailDocument,
    "\n  mutation RenewCalendar {\n    renewCalendar { address }\n  }\n": typeof types.RenewCalendarDocument,
    "\n  mutation RevokeCalendar {\n    revokeCalendar { calendarSince }\n  }\n": typeof types.RevokeCalendarDocument,
    "\n  query ConfigurationChanges($programmeId: ID!, $from: Int!, $to: Int!) {\n    configurationChanges(programmeId: $programmeId, from: $from, to: $to) {\n      what { nl en } before { nl en } after { nl en } consequence { nl en }\n    }\n  }\n": typeof types.ConfigurationChangesDocument,
    "\n  query ConfigurationPreview($programmeId: ID!, $configuration: JSON!) {\n    configurationPreview(programmeId: $programmeId, configuration: $configuration) {\n      problems { path code rule message { nl en } }\n      changes { what { nl en } before { nl en } after { nl en } consequence { nl en } }\n    }\n  }\n": typeof types.ConfigurationPreviewDocument,
    "\n  fragment ConfigurationWhole on ProgrammeConfiguration {\n    programme { id name { nl en } revision configurationNumber version { id versionCode name { nl en } } }\n    licensed configuration\n    deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n    history { number versionCode changedAt changedBy }\n    teams { id name site { id name } }\n    newerVersions { adoptedVersionId releaseId versionCode name { nl en } }\n    runningRounds { slug name versionCode }\n  }\n": typeof types.ConfigurationWholeFragmentDoc,
    "\n  query ProgrammeConfiguration($id: ID!) {\n    programmeConfiguration(id: $id) { ...ConfigurationWhole }\n  }\n": typeof types.ProgrammeConfigurationDocument,
    "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { ...ConfigurationWhole }\n  }\n": typeof types.ConfigureProgrammeDocument,
    "\n  query MovePreview($programmeId: ID!, $adoptedVersionId: ID, $releaseId: ID) {\n    movePreview(programmeId: $programmeId, adoptedVersionId: $adoptedVersionId, releaseId: $releaseId) {\n      comparison {\n        from { versionCode name { nl en } }\n        to { versionCode name { nl en } }\n        rows { change comparable from to note { nl en } consequence { nl en } }\n      }\n      configuration\n      fallenAway { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      runningRounds { slug name versionCode }\n      droppedInUse\n    }\n  }\n": typeof types.MovePreviewDocument,
    "\n  mutation MoveProgramme($input: MoveProgrammeInput!) {\n    moveProgramme(input: $input) { ...ConfigurationWhole }\n  }\n": typeof types.MoveProgrammeDocument,
    "\n  query DefinitionById($id: ID!) {\n    definition(id: $id)\n    recognitions(definitionId: $id) { id scheme level decidedOn expiresOn evidence nextLevel current expired }\n  }\n": typeof types.DefinitionByIdDocument,
    "\n  query Definitions {\n    definitions {\n      own { id versionCode name { nl en } state publishedAt }\n      released { id definitionCode owner { name } versionCode name { nl en } releasedAt adopted }\n      adopted { id origin { name } versionCode name { nl en } adoptedAt sha256 }\n      programmes { id definitionCode name { nl en } configurationNumber version { id versionCode } teams { id name } }\n    }\n  }\n": typeof types.DefinitionsDocument,
    "\n  mutation AdoptRelease($releaseId: ID!) {\n    adoptRelease(releaseId: $releaseId) { id }\n  }\n": typeof types.AdoptReleaseDocument,
    "\n  query Licences($after: String) {\n    licences(first: 100, after: $after) {\n      today next unlicensedCount\n      items {\n        id definitionCode methodName { nl en } holder { id name } provider { id slug name } variants { code name { nl en } } sites fromOn untilOn lastOn state followed grantedAt grantedBy endedOn endReason endedBy\n      }\n      unlicensed { definitionCode methodName { nl en } holder { id name } provider { id slug name } }\n      certificates { providerId definitionCode expiryMonth count }\n      methods { code name { nl en } variants { code name { nl en } } }\n      providers { id slug name }\n    }\n  }\n": typeof types.LicencesDocument,
    "\n  mutation GrantLicence($input: GrantLicenceInput!) {\n    grantLicence(input: $input) { id }\n  }\n": typeof types.GrantLicenceDocument,
    "\n  mutation EndLicence($input: EndLicenceInput!) {\n    endLicence(input: $input) { id }\n  }\n": typeof types.EndLicenceDocument,
    "\n  fragment OwnInstrumentWhole on OwnInstrument {\n    id name { nl en } instrumentCode versionCode state document problems { path code rule message { nl en } } changedAt changedBy editors revision adoptedVersionId\n  }\n": typeof types.OwnInstrumentWholeFragmentDoc,
    "\n  query OwnInstrument($id: ID!) {\n    ownInstrument(id: $id) { ...OwnInstrumentWhole }\n  }\n": typeof types.OwnInstrumentDocument,
    "\n  mutation SaveOwnInstrument($input: SaveOwnInstrumentInput!) {\n    saveOwnInstrument(input: $input) { ...OwnInstrumentWhole }\n  }\n": typeof types.SaveOwnInstrumentDocument,
    "\n  mutation AnnounceEditing($id: ID!) {\n    announceEditing(id: $id) { ...OwnInstrumentWhole }\n  }\n": typeof types.AnnounceEditingDocument,
    "\n  mutation PublishOwnInstrument($id: ID!, $revision: Int!) {\n    publishOwnInstrument(id: $id, revision: $revision) { ...OwnInstrumentWhole }\n  }\n": typeof types.PublishOwnInstrumentDocument,
    "\n  mutation ReviseOwnInstrument($id: ID!) {\n    reviseOwnInstrument(id: $id) { id }\n  }\n": typeof types.ReviseOwnInstrumentDocument,
    "\n  query OwnInstruments {\n    ownInstruments { id name { nl en } versionCode state document problems { path } changedAt changedBy editors }\n  }\n": typeof types.OwnInstrumentsDocument,
    "\n  mutation AddOwnInstrument($name: TextInput!, $onlyIn: Locale) {\n    addOwnInstrument(name: $name, onlyIn: $onlyIn) { id }\n  }\n": typeof types.AddOwnInstrumentDocument,
    "\n  mutation RecordRecognition($input: RecordRecognitionInput!) {\n    recordRecognition(input: $input) { id }\n  }\n": typeof types.RecordRecognitionDocument,
    "\n  mutation ImportFile($input: ImportInput!) {\n    importFile(input: $input) {\n      columns delimiter sheets sheet headerRow rows sample mapping problemCount created changed unchanged committed roundSlug\n      savedMapping { id name revision }\n      fields { field required label { nl en } accepted { nl en } }\n      problems { row column value message { nl en } }\n    }\n  }\n": typeof types.ImportFileDocument,
    "\n  query ImportMappings($kind: ImportKind!) {\n    importMappings(kind: $kind) { id name columns mapping revision }\n  }\n": typeof types.ImportMappingsDocument,
    "\n  mutation AddImportMapping($input: AddImportMappingInput!) {\n    addImportMapping(input: $input) { id name revision }\n  }\n": typeof types.AddImportMappingDocument,
    "\n  mutation ChangeImportMapping($input: ChangeImportMappingInput!) {\n    changeImportMapping(input: $input) { id name revision }\n  }\n": typeof types.ChangeImportMappingDocument,
    "\n  mutation RemoveImportMapping($id: ID!, $revision: Int!) {\n    removeImportMapping(id: $id, revision: $revision)\n  }\n": typeof types.RemoveImportMappingDocument,
    "\n  query RegistrationProgrammes($wanted: Boolean!) {\n    registrationProgrammes @include(if: $wanted) { id name { nl en } version { id } }\n  }\n": typeof types.RegistrationProgrammesDocument,
    "\n  query EarlierRoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } document }\n    }\n  }\n": typeof types.EarlierRoundChoicesDocument,
    "\n  query FormsToCheck($after: String, $returnedAfter: String) {\n    formsToCheck(after: $after) { items { ...FormToCheck } next }\n    returnedForms(after: $returnedAfter) { items { ...FormToCheck } next }\n    returnedShare { forms returned }\n  }\n": typeof types.FormsToCheckDocument,
    "\n  fragment FormToCheck on FormToCheck {\n    id clientNumber teamName methodName { nl en } heldOn final closedAt closedBy returned\n  }\n": typeof types.FormToCheckFragmentDoc,
    "\n  query CheckForm($id: ID!) {\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n": typeof types.CheckFormDocument,
    "\n  mutation ApproveEvaluation($input: EvaluationRevisionInput!) {\n    approveEvaluation(input: $input) { id }\n  }\n": typeof types.ApproveEvaluationDocument,
    "\n  mutation ReturnEvaluation($input: EvaluationReasonInput!) {\n    returnEvaluation(input: $input) { id }\n  }\n": typeof types.ReturnEvaluationDocument,
    "\n  query TeamCodes($leads: Boolean!) {\n    anonymousSatisfaction { programmeId methodName { nl en } teamId teamName year quarter lists }\n    teamCodes @include(if: $leads) { programmeId teamId methodName { nl en } teamName id code address revision }\n  }\n": typeof types.TeamCodesDocument,
    "\n  mutation MakeTeamCode($input: TeamCodeInput!) {\n    makeTeamCode(input: $input) { id }\n  }\n": typeof types.MakeTeamCodeDocument,
    "\n  mutation RevokeTeamCode($id: ID!, $revision: Int!) {\n    revokeTeamCode(id: $id, revision: $revision)\n  }\n": typeof types.RevokeTeamCodeDocument,
    "\n  fragment ClientVisitWhole on ClientVisit {\n    link rater done onDevice wordsAt\n    goals { id words name { nl en } scale anchors }\n    scores { goalId score unknown words revision }\n    satisfaction { form answers refused }\n  }\n": typeof types.ClientVisitWholeFragmentDoc,
    "\n  query ClientVisit($link: String, $code: String) {\n    clientVisit(link: $link, code: $code) { ...ClientVisitWhole }\n  }\n": typeof types.ClientVisitDocument,
    "\n  mutation SaveClientScore($input: SaveClientScoreInput!) {\n    saveClientScore(input: $input) { goalId score unknown words revision }\n  }\n": typeof types.SaveClientScoreDocument,
    "\n  mutation SaveClientSatisfaction($input: SaveClientSatisfactionInput!) {\n    saveClientSatisfaction(input: $input)\n  }\n": typeof types.SaveClientSatisfactionDocument,
    "\n  mutation RefuseClientSatisfaction($link: String!) {\n    refuseClientSatisfaction(link: $link)\n  }\n": typeof types.RefuseClientSatisfactionDocument,
    "\n  mutation FinishClientVisit($link: String!) {\n    finishClientVisit(link: $link) { ...ClientVisitWhole }\n  }\n": typeof types.FinishClientVisitDocument,
    "\n  query AnonymousForm($code: String!) {\n    anonymousForm(code: $code) { form }\n  }\n": typeof types.AnonymousFormDocument,
    "\n  mutation HandInAnonymous($input: HandInAnonymousInput!) {\n    handInAnonymous(input: $input)\n  }\n": typeof types.HandInAnonymousDocument,
    "\n  query GoalQueue($programmeId: ID, $code: String, $after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue uncoded }\n    goalsToCode(programmeId: $programmeId, code: $code, after: $after, first: 25) {\n      items { id programmeId clientNumber number words zeroPoint code whose setOn codings revision }\n      next\n    }\n  }\n": typeof types.GoalQueueDocument,
    "\n  query GoalCodingHistory($goalId: ID!) {\n    goalCodingHistory(goalId: $goalId) { code second reason codedAt codedBy }\n  }\n": typeof types.GoalCodingHistoryDocument,
    "\n  mutation RecodeGoals($input: RecodeGoalsInput!) {\n    recodeGoals(input: $input)\n  }\n": typeof types.RecodeGoalsDocument,
    "\n  query GoalMethods {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n  }\n": typeof types.GoalMethodsDocument,
    "\n  query GoalDefinitions($programmeId: ID!) {\n    goalDefinitions(programmeId: $programmeId) { code proposedName explanation examples revision }\n  }\n": typeof types.GoalDefinitionsDocument,
    "\n  mutation SaveGoalDefinition($input: SaveGoalDefinitionInput!) {\n    saveGoalDefinition(input: $input) { code }\n  }\n": typeof types.SaveGoalDefinitionDocument,
    "\n  query MyGoalCodings($after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n    myGoalCodings(after: $after, first: 25) { items { goalId programmeId words zeroPoint whose setOn } next }\n  }\n": typeof types.MyGoalCodingsDocument,
    "\n  mutation CodeGoalAgain($input: CodeGoalAgainInput!) {\n    codeGoalAgain(input: $input)\n  }\n": typeof types.CodeGoalAgainDocument,
    "\n  query GoalCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    goalCodings(programmeId: $programmeId, from: $from, until: $until) {\n      goals coders { id name given coded } agreement differences { id clientNumber number words first second code revision }\n    }\n  }\n": typeof types.GoalCodingsDocument,
    "\n  mutation DrawGoalCodings($input: DrawGoalCodingsInput!) {\n    drawGoalCodings(input: $input) { coders { id name given } }\n  }\n": typeof types.DrawGoalCodingsDocument,
    "\n  query Evaluations($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluations(trajectoryId: $trajectoryId) {\n      items { id heldOn final closedAt checkState returned raters { rater state } }\n      goals { ...GoalShown }\n      progress catalogue hasSatisfaction\n    }\n  }\n": typeof types.EvaluationsDocument,
    "\n  fragment GoalShown on EvaluatedGoal {\n    id number words name { nl en } whose scale setOn endedOn zeroPoint zeroValue weight anchors\n  }\n": typeof types.GoalShownFragmentDoc,
    "\n  query Evaluation($id: ID!, $trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n": typeof types.EvaluationDocument,
    "\n  fragment EvaluationWhole on Evaluation {\n    id trajectoryId familyId clientNumber endedOn heldOn final asksSatisfaction present decision impression explanation conclusion handover\n    closedAt checkState returned revision others progress catalogue satisfactionForm mayWrite mayCheck\n    raters { rater state required way missingReason handedInAt linkUntil seenOthers scored shown }\n    goals { ...GoalShown }\n    scores { goalId rater score unknown words afterSeeing revision }\n    remarks { text writtenAt writtenBy }\n    satisfaction { instrumentCode answeredOn refused refusedBecause onPaper recordedBy answers }\n  }\n": typeof types.EvaluationWholeFragmentDoc,
    "\n  mutation AddEvaluation($input: AddEvaluationInput!) {\n    addEvaluation(input: $input) { id }\n  }\n": typeof types.AddEvaluationDocument,
    "\n  mutation ChangeEvaluation($input: ChangeEvaluationInput!) {\n    changeEvaluation(input: $input) { id revision }\n  }\n": typeof types.ChangeEvaluationDocument,
    "\n  mutation AskRater($input: RaterInput!) {\n    askRater(input: $input) { id }\n  }\n": typeof types.AskRaterDocument,
    "\n  mutation SaveGoalScore($input: SaveGoalScoreInput!) {\n    saveGoalScore(input: $input) { goalId score unknown words afterSeeing revision }\n  }\n": typeof types.SaveGoalScoreDocument,
    "\n  mutation HandInScores($input: RaterInput!) {\n    handInScores(input: $input) { id }\n  }\n": typeof types.HandInScoresDocument,
    "\n  mutation CloseRater($input: RaterReasonInput!) {\n    closeRater(input: $input) { id }\n  }\n": typeof types.CloseRaterDocument,
    "\n  mutation ReopenRater($input: RaterReasonInput!) {\n    reopenRater(input: $input) { id }\n  }\n": typeof types.ReopenRaterDocument,
    "\n  mutation MakeClientLink($input: MakeClientLinkInput!) {\n    makeClientLink(input: $input) { address link code until }\n  }\n": typeof types.MakeClientLinkDocument,
    "\n  mutation RevokeClientLink($input: RaterInput!) {\n    revokeClientLink(input: $input) { id }\n  }\n": typeof types.RevokeClientLinkDocument,
    "\n  mutation TypeInSatisfaction($input: TypeInSatisfactionInput!) {\n    typeInSatisfaction(input: $input) { id }\n  }\n": typeof types.TypeInSatisfactionDocument,
    "\n  mutation RecordRefusal($input: RecordRefusalInput!) {\n    recordRefusal(input: $input) { id }\n  }\n": typeof types.RecordRefusalDocument,
    "\n  mutation CloseEvaluation($input: EvaluationRevisionInput!) {\n    closeEvaluation(input: $input) { id }\n  }\n": typeof types.CloseEvaluationDocument,
    "\n  mutation ReopenEvaluation($input: EvaluationReasonInput!) {\n    reopenEvaluation(input: $input) { id }\n  }\n": typeof types.ReopenEvaluationDocument,
    "\n  mutation AnswerReturned($input: EvaluationReasonInput!) {\n    answerReturned(input: $input) { id }\n  }\n": typeof types.AnswerReturnedDocument,
    "\n  query PlanPage($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    plan(trajectoryId: $trajectoryId) {\n      trajectoryId familyId method seesSpecial\n      sections { code text savedAt savedBy revision }\n      network { id number called relation ring support burden important note phone email erasedOn revision }\n      persons { id number role }\n      needs { id domain note statedOn severityStart severityEnd severityEndOn removed revision }\n      activities { id code domain goalId doneOn revision }\n      goals { id number trajectoryNumber words code codeHidden whose personId setOn term dueOn scale zeroPoint zeroValue weight checked anchors contributors endedOn endReason endNote changes scoredOn revision }\n      definitions { code explanation examples }\n      advice { nl en }\n      warnings\n    }\n  }\n": typeof types.PlanPageDocument,
    "\n  query SavedTexts($trajectoryId: ID!, $code: String!) {\n    savedTexts(trajectoryId: $trajectoryId, code: $code) { text savedAt savedBy }\n  }\n": typeof types.SavedTextsDocument,
    "\n  query GoalHistory($goalId: ID!) {\n    goalHistory(goalId: $goalId) { before reason changedAt changedBy }\n  }\n": typeof types.GoalHistoryDocument,
    "\n  mutation SavePlanSection($input: SavePlanSectionInput!) {\n    savePlanSection(input: $input) { code text savedAt savedBy revision }\n  }\n": typeof types.SavePlanSectionDocument,
    "\n  mutation AddNetworkMember($input: AddNetworkMemberInput!) {\n    addNetworkMember(input: $input) { trajectoryId }\n  }\n": typeof types.AddNetworkMemberDocument,
    "\n  mutation ChangeNetworkMember($input: ChangeNetworkMemberInput!) {\n    changeNetworkMember(input: $input) { trajectoryId }\n  }\n": typeof types.ChangeNetworkMemberDocument,
    "\n  mutation RemoveNetworkMember($input: PartOfPlanInput!) {\n    removeNetworkMember(input: $input) { trajectoryId }\n  }\n": typeof types.RemoveNetworkMemberDocument,
    "\n  mutation SaveNeed($input: SaveNeedInput!) {\n    saveNeed(input: $input) { trajectoryId }\n  }\n": typeof types.SaveNeedDocument,
    "\n  mutation TickActivity($input: TickActivityInput!) {\n    tickActivity(input: $input) { trajectoryId }\n  }\n": typeof types.TickActivityDocument,
    "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { trajectoryId }\n  }\n": typeof types.ChangeActivityDocument,
    "\n  mutation UntickActivity($input: PartOfPlanInput!) {\n    untickActivity(input: $input) { trajectoryId }\n  }\n": typeof types.UntickActivityDocument,
    "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) { trajectoryId }\n  }\n": typeof types.AddGoalDocument,
    "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) { trajectoryId }\n  }\n": typeof types.ChangeGoalDocument,
    "\n  mutation EndGoal($input: EndGoalInput!) {\n    endGoal(input: $input) { trajectoryId }\n  }\n": typeof types.EndGoalDocument,
    "\n  mutation ReopenGoal($input: ReopenGoalInput!) {\n    reopenGoal(input: $input) { trajectoryId }\n  }\n": typeof types.ReopenGoalDocument,
    "\n  query Differences($slug: String!, $roundCaseId: ID, $after: String) {\n    differences(slug: $slug, roundCaseId: $roundCaseId, first: 20, after: $after) {\n      roundSlug roundName roundState document instrumentCode own next\n      secondOpinions { asked submitted differences open }\n      items {\n        roundCaseId clientNumber trajectoryNumber\n        differences {\n          itemCode\n          first { value mark remark }\n          second { value mark remark }\n          final { value mark reason decidedByName decidedAt revision }\n        }\n      }\n    }\n  }\n": typeof types.DifferencesDocument,
    "\n  mutation Reconcile($input: ReconcileInput!) {\n    reconcile(input: $input) { itemCode final { revision } }\n  }\n": typeof types.ReconcileDocument,
    "\n  query MyReachability {\n    myReachability { id roundName calledAt outcome calledBackMinutes minutes reached }\n  }\n": typeof types.MyReachabilityDocument,
    "\n  query PhoneSample($slug: String!) {\n    phoneSample(slug: $slug) {\n      roundId roundSlug roundName roundState minutes\n      coverage { coaches called families covered withoutCoach }\n      coaches { professionalId name families called call { calledAt calledById calledByName outcome calledBackMinutes reached revision } }\n      callers { memberId name }\n    }\n  }\n": typeof types.PhoneSampleDocument,
    "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) { outcome revision }\n  }\n": typeof types.RecordCallDocument,
    "\n  mutation CommentResponse($responseId: ID!, $comment: ItemCommentInput!) {\n    commentResponse(responseId: $responseId, comment: $comment) { ...ResponseProgress }\n  }\n": typeof types.CommentResponseDocument,
    "\n  query FormerResponse($responseId: ID!) {\n    formerResponse(responseId: $responseId) { ...ResponseWhole }\n  }\n": typeof types.FormerResponseDocument,
    "\n  fragment ResponseProgress on Response {\n    id state revision independenceDeclared secrecyRequired done total nextAssignmentId\n    professionals { id staffNumber name birthYear youthCareSince cvNote }\n    comments { id itemCode authorName text writtenAt }\n    reviews { id reviewerName outcome reviewedAt }\n  }\n": typeof types.ResponseProgressFragmentDoc,
    "\n  fragment ResponseWhole on Response {\n    ...ResponseProgress\n    assignmentId roundSlug roundName roundState roundEdition clientNumber trajectoryNumber startedOn endedOn mine assessorName\n    document instrumentCode\n    answers { itemCode value mark remark source revision savedAt }\n    derived { itemCode value }\n    documents { documentCode present revision savedAt }\n  }\n": typeof types.ResponseWholeFragmentDoc,
    "\n  mutation Approve($responseId: ID!, $revision: Int!) {\n    approve(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n": typeof types.ApproveDocument,
    "\n  mutation ReturnResponse($responseId: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) {\n    returnResponse(responseId: $responseId, revision: $revision, comments: $comments) { ...ResponseProgress }\n  }\n": typeof types.ReturnResponseDocument,
    "\n  query ReviewCases($after: String, $reopenedAfter: String) {\n    reviewCases(first: 50, after: $after) {\n      next total\n      roundsToReconcile { slug name cases }\n      items { responseId roundName clientNumber trajectoryNumber assessorName submittedAt marks remarks missingDocuments unseenDocuments mine }\n    }\n    reopened: reviewCases(first: 50, after: $reopenedAfter, reopened: true) {\n      next total\n      items { responseId roundName clientNumber trajectoryNumber assessorName mine }\n    }\n  }\n": typeof types.ReviewCasesDocument,
    "\n  query Review($responseId: ID!) {\n    review(responseId: $responseId) { ...ResponseWhole }\n  }\n": typeof types.ReviewDocument,
    "\n  mutation AssignEvenly($input: AssignEvenlyInput!) {\n    assignEvenly(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n": typeof types.AssignEvenlyDocument,
    "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n": typeof types.AssignDocument,
    "\n  mutation CloseRound($id: ID!, $revision: Int!) {\n    closeRound(id: $id, revision: $revision) { id state closedAt }\n  }\n": typeof types.CloseRoundDocument,
    "\n  query DrawPreview($roundId: ID!, $sampling: Sampling!, $sampleSize: Int, $seed: Int!) {\n    drawPreview(roundId: $roundId, sampling: $sampling, sampleSize: $sampleSize, seed: $seed) { ...FrameWhole }\n  }\n": typeof types.DrawPreviewDocument,
    "\n  mutation Draw($input: DrawInput!) {\n    draw(input: $input) { id state revision }\n  }\n": typeof types.DrawDocument,
    "\n  fragment DrawnOpinion on Assignment { id opinion assessorId assessorName responseId responseState answered items submittedAt toHandOver revision }\n": typeof types.DrawnOpinionFragmentDoc,
    "\n  fragment DrawnCase on RoundCase {\n    id clientNumber trajectoryNumber teamName endedOn leftOutReason needsReview secondDrawn secondWaivedReason revision\n    assignment { ...DrawnOpinion }\n    secondAssignment { ...DrawnOpinion }\n    former { opinion responseId assessorName answered }\n  }\n": typeof types.DrawnCaseFragmentDoc,
    "\n  mutation FinishImport($roundId: ID!, $revision: Int!) {\n    finishImport(roundId: $roundId, revision: $revision) { id state revision }\n  }\n": typeof types.FinishImportDocument,
    "\n  fragment FrameWhole on Frame {\n    trajectories families sampleTrajectories sampleFamilies proposedSampling proposedSize minimum\n    rows { characteristic value label { nl en } population sample }\n    outside { code label { nl en } count }\n    warnings { nl en }\n  }\n": typeof types.FrameWholeFragmentDoc,
    "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) { id leftOutReason revision }\n  }\n": typeof types.LeaveOutDocument,
    "\n  mutation PlanRound($input: PlanRoundInput!) {\n    planRound(input: $input) { id slug }\n  }\n": typeof types.PlanRoundDocument,
    "\n  mutation ReopenRound($input: ReopenRoundInput!) {\n    reopenRound(input: $input) { id state edition revision }\n  }\n": typeof types.ReopenRoundDocument,
    "\n  query RoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } teams { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } adoptedAt document }\n      teams { id name endsOn site { id name } }\n    }\n  }\n": typeof types.RoundChoicesDocument,
    "\n  query RoundDivision($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      candidates { memberId name external assigned }\n      secondOpinions { asked assigned }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": typeof types.RoundDivisionDocument,
    "\n  fragment RoundHead on Round {\n    id slug name programmeName { nl en } versionCode periodFrom periodTo state edition sampling revision\n    importOrigin { source at by }\n    licence { ...RoundLicenceGaps }\n    assessors { memberId toHandOver secondToHandOver }\n    progressByTeam { teamId name drawn unassigned submitted approved unreviewed leftOut }\n  }\n": typeof types.RoundHeadFragmentDoc,
    "\n  query RoundProgress($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      closedAt blockerCount\n      secondOpinions { asked submitted waived open }\n      phoneSample { coaches called families covered withoutCoach }\n      assessors { memberId name assigned inProgress submitted returned approved second secondSubmitted }\n      blockers { code label { nl en } roundCaseId clientNumber trajectoryNumber }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": typeof types.RoundProgressDocument,
    "\n  query RoundReview($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) { ...RoundHead secondOpinions { asked submitted differences open } }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": typeof types.RoundReviewDocument,
    "\n  query RoundSample($slug: String!, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      sampling sampleSize seed drawnAt objections\n      frame { ...FrameWhole }\n    }\n    roundCases(slug: $slug, status: outside, first: 200) @include(if: $cases) {\n      total\n      items { id clientNumber trajectoryNumber teamName endedOn reason { nl en } }\n    }\n  }\n": typeof types.RoundSampleDocument,
    "\n  query RoundSetup($slug: String!) {\n    round(slug: $slug) {\n      ...RoundHead\n      versionName { nl en } instrumentName { nl en } referenceDate edition sampling sampleSize seed drawnAt closedAt\n      configurationNumber reviewText { nl en } secondPercent privacy\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      teams { id name site { id name } }\n    }\n  }\n": typeof types.RoundSetupDocument,
    "\n  query Rounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } versionCode periodFrom periodTo state survey imported drawn submitted approved leftOut closedAt }\n    }\n  }\n": typeof types.RoundsDocument,
    "\n  mutation TakeBackIn($roundCaseId: ID!, $revision: Int!) {\n    takeBackIn(roundCaseId: $roundCaseId, revision: $revision) { id leftOutReason revision }\n  }\n": typeof types.TakeBackInDocument,
    "\n  mutation Unassign($assignmentId: ID!, $revision: Int!) {\n    unassign(assignmentId: $assignmentId, revision: $revision)\n  }\n": typeof types.UnassignDocument,
    "\n  mutation WaiveSecondOpinion($input: WaiveSecondOpinionInput!) {\n    waiveSecondOpinion(input: $input) { id secondWaivedReason revision }\n  }\n": typeof types.WaiveSecondOpinionDocument,
    "\n  query AssignedCases($after: String) {\n    assignedCases(first: 100, after: $after) {\n      next total done secrecyRequired\n      items { assignmentId responseId roundId roundName roundSlug phoneSample clientNumber trajectoryNumber state answered items independenceDeclared comments }\n    }\n  }\n": typeof types.AssignedCasesDocument,
    "\n  mutation DeclareIndependence($assignmentId: ID!) {\n    declareIndependence(assignmentId: $assignmentId) { ...ResponseProgress }\n  }\n": typeof types.DeclareIndependenceDocument,
    "\n  mutation DeclareSecrecy { declareSecrecy }\n": typeof types.DeclareSecrecyDocument,
    "\n  mutation HandIn($responseId: ID!, $revision: Int!) {\n    handIn(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n": typeof types.HandInDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) { state answer { itemCode value mark remark source revision savedAt } }\n  }\n": typeof types.SaveAnswerDocument,
    "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) { state document { documentCode present revision savedAt } }\n  }\n": typeof types.SaveDocumentDocument,
    "\n  query Scoring($assignmentId: ID!) {\n    scoring(assignmentId: $assignmentId) { ...ResponseWhole }\n  }\n": typeof types.ScoringDocument,
    "\n  query MySurveys($answers: Boolean!, $leads: Boolean!) {\n    mySurveys @include(if: $answers) { respondentId roundName roundSlug instrumentName { nl en } privacy answerBy roundState begun answered }\n    rounds(first: 50) @include(if: $leads) { items { id slug name state survey drawn approved } }\n  }\n": typeof types.MySurveysDocument,
    "\n  mutation BeginMySurvey($respondentId: ID!, $code: String!) {\n    beginMySurvey(respondentId: $respondentId, code: $code)\n  }\n": typeof types.BeginMySurveyDocument,
    "\n  query SurveyRound($slug: String!, $after: String) {\n    surveyRound(slug: $slug) {\n      id slug name programmeName { nl en } instrumentName { nl en } versionCode periodFrom periodTo referenceDate state closedAt revision\n      importOrigin { source at by }\n      licence { ...RoundLicenceGaps }\n      survey {\n        privacy privacyChoices minimumGroup answerBy undelivered\n        teams { teamId name asked withEmail begun answered meetingUntil }\n        reminders { id dueOn sentAt mails }\n      }\n    }\n    surveyPeople(slug: $slug, first: 50, after: $after) {\n      next\n      items { id name staffNumber teamName variants trainedOn email hasAccount begun answered mails undelivered }\n    }\n  }\n": typeof types.SurveyRoundDocument,
    "\n  mutation ChangeSurveyPrivacy($input: ChangeSurveyPrivacyInput!) {\n    changeSurveyPrivacy(input: $input) { id }\n  }\n": typeof types.ChangeSurveyPrivacyDocument,
    "\n  mutation StartSurvey($input: StartSurveyInput!) {\n    startSurvey(input: $input) { id }\n  }\n": typeof types.StartSurveyDocument,
    "\n  mutation InviteRespondent($respondentId: ID!) {\n    inviteRespondent(respondentId: $respondentId)\n  }\n": typeof types.InviteRespondentDocument,
    "\n  mutation AddSurveyReminder($roundId: ID!, $dueOn: Date!) {\n    addSurveyReminder(roundId: $roundId, dueOn: $dueOn) { id }\n  }\n": typeof types.AddSurveyReminderDocument,
    "\n  mutation DropSurveyReminder($id: ID!) {\n    dropSurveyReminder(id: $id) { id }\n  }\n": typeof types.DropSurveyReminderDocument,
    "\n  mutation OpenSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    openSurveyMeeting(roundId: $roundId, teamId: $teamId) { code address expiresAt }\n  }\n": typeof types.OpenSurveyMeetingDocument,
    "\n  mutation EndSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    endSurveyMeeting(roundId: $roundId, teamId: $teamId)\n  }\n": typeof types.EndSurveyMeetingDocument,
    "\n  mutation ChangeSurveyEnd($roundId: ID!, $revision: Int!, $answerBy: Date!) {\n    changeSurveyEnd(roundId: $roundId, revision: $revision, answerBy: $answerBy) { id }\n  }\n": typeof types.ChangeSurveyEndDocument,
    "\n  query SurveyInvitation($link: String, $meeting: String) {\n    surveyInvitation(link: $link, meeting: $meeting) {\n      organisationName roundName instrumentName { nl en } purpose { nl en } questions privacy answerBy minimumGroup used name teamName\n      people { id name }\n    }\n  }\n": typeof types.SurveyInvitationDocument,
    "\n  mutation BeginSurvey($input: BeginSurveyInput!) {\n    beginSurvey(input: $input)\n  }\n": typeof types.BeginSurveyDocument,
    "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) { ...SurveyWhole }\n  }\n": typeof types.SurveyFormDocument,
    "\n  mutation SaveSurveyAnswer($input: SaveSurveyAnswerInput!) {\n    saveSurveyAnswer(input: $input) { itemCode value revision }\n  }\n": typeof types.SaveSurveyAnswerDocument,
    "\n  mutation HandInSurvey($code: String!) {\n    handInSurvey(code: $code) { ...SurveyWhole }\n  }\n": typeof types.HandInSurveyDocument,
    "\n  fragment SurveyWhole on SurveyForm {\n    organisationName roundName privacy roundState answerBy minimumGroup state document\n    answers { itemCode value revision }\n  }\n": typeof types.SurveyWholeFragmentDoc,
    "\n  query Agreements($after: String) {\n    agreements(after: $after) {\n      items {\n        id definitionCode purpose figures fromOn untilOn minimumGroup namesSites proposedBy proposedAt ours state\n        provider { id name kind }\n        reader { id name kind }\n        steps { number kind organisation by at reason publicationId }\n      }\n      next\n      parties { slug name }\n      methods { code name { nl en } }\n    }\n  }\n": typeof types.AgreementsDocument,
    "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) { id }\n  }\n": typeof types.ProposeAgreementDocument,
    "\n  mutation AcceptAgreement($id: ID!) {\n    acceptAgreement(id: $id) { id }\n  }\n": typeof types.AcceptAgreementDocument,
    "\n  mutation DeclineAgreement($id: ID!, $reason: String!) {\n    declineAgreement(id: $id, reason: $reason) { id }\n  }\n": typeof types.DeclineAgreementDocument,
    "\n  mutation EndAgreement($id: ID!, $reason: String!) {\n    endAgreement(id: $id, reason: $reason) { id }\n  }\n": typeof types.EndAgreementDocument,
    "\n  query Publication($id: ID!) {\n    publication(id: $id) { ...ShownPublicationWhole }\n  }\n": typeof types.PublicationDocument,
    "\n  query PublicationPreview($id: ID!) {\n    publicationPreview(id: $id) {\n      sha256\n      draft { id mine preparedBy preparedAt explanations revision }\n      shown { ...ShownPublicationWhole }\n    }\n  }\n": typeof types.PublicationPreviewDocument,
    "\n  mutation ExplainPublication($input: ExplainPublicationInput!) {\n    explainPublication(input: $input) { id explanations revision }\n  }\n": typeof types.ExplainPublicationDocument,
    "\n  mutation ApprovePublication($id: ID!, $revision: Int!, $sha256: String!) {\n    approvePublication(id: $id, revision: $revision, sha256: $sha256) { id }\n  }\n": typeof types.ApprovePublicationDocument,
    "\n  mutation WithdrawPublication($id: ID!, $reason: String!) {\n    withdrawPublication(id: $id, reason: $reason) { id }\n  }\n": typeof types.WithdrawPublicationDocument,
    "\n  query Publications($after: String) {\n    publications(after: $after) {\n      drafts { id kind name fromOn untilOn preparedBy mine preparedAt replacesId revision reader { id name kind } }\n      items { id kind name fromOn untilOn purpose publishedAt withdrawnAt replacesId replacedById provider { id name kind } reader { id name kind } }\n      next\n      sources { roundId kind name definitionCode fromOn untilOn }\n      methods { code name { nl en } }\n      open { id definitionCode purpose figures fromOn untilOn minimumGroup reader { id name kind } }\n    }\n  }\n": typeof types.PublicationsDocument,
    "\n  mutation PreparePublication($input: PreparePublicationInput!) {\n    preparePublication(input: $input) { id }\n  }\n": typeof types.PreparePublicationDocument,
    "\n  mutation DiscardPublication($id: ID!, $revision: Int!) {\n    discardPublication(id: $id, revision: $revision)\n  }\n": typeof types.DiscardPublicationDocument,
    "\n  fragment ShownPublicationWhole on ShownPublication {\n    id agreementId kind name methodName { nl en } versionCode purpose fromOn untilOn objections minimumGroup families sampled replacesId replacedById reason publishedAt withdrawnAt withdrawnBecause\n    provider { id name kind }\n    reader { id name kind }\n    unlicensed { fromOn untilOn sites variants { nl en } }\n    figures { code name { nl en } meaning { nl en } siteKey siteName measure unit norm comparison scale { least most } hidden n value sd explanation }\n  }\n": typeof types.ShownPublicationWholeFragmentDoc,
    "\n  query MySecondCodings($after: String) {\n    mySecondCodings(after: $after) { items { trajectoryId clientNumber trajectoryNumber method savedAt handedInAt } next }\n  }\n": typeof types.MySecondCodingsDocument,
    "\n  mutation HandInSecondCoding($trajectoryId: ID!) {\n    handInSecondCoding(trajectoryId: $trajectoryId)\n  }\n": typeof types.HandInSecondCodingDocument,
    "\n  query CodingChoices {\n    registrationProgrammes { id name { nl en } }\n    secondCoders { id name }\n  }\n": typeof types.CodingChoicesDocument,
    "\n  query SecondCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    secondCodings(programmeId: $programmeId, from: $from, until: $until) { registered coders { coderId name given handedIn } agreement questions }\n  }\n": typeof types.SecondCodingsDocument,
    "\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) { coders { coderId name given } }\n  }\n": typeof types.DrawSecondCodingsDocument,
    "\n  query TargetGroupReach($programmeId: ID, $from: Date, $until: Date) {\n    targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {\n      programmeId unit cases objecting waiting report\n      programmes { id name { nl en } }\n      leftOut { variant cases name { nl en } why { nl en } }\n      sites { id name cases report }\n      teams { id name cases report }\n    }\n  }\n": typeof types.TargetGroupReachDocument,
    "\n  query OutsideTargetGroup($programmeId: ID!, $reading: String!, $outcome: String!, $from: Date, $until: Date, $after: String) {\n    outsideTargetGroup(programmeId: $programmeId, reading: $reading, outcome: $outcome, from: $from, until: $until, after: $after) {\n      items { familyId trajectoryId clientNumber team startedOn } next\n    }\n  }\n": typeof types.OutsideTargetGroupDocument,
    "\n  fragment RegistrationHead on Registration {\n    trajectoryId familyId clientNumber trajectoryNumber startedOn endedOn coder method instrumentCode seesSpecial mayWrite handedInAt\n    persons { id number role gender born revision }\n  }\n": typeof types.RegistrationHeadFragmentDoc,
    "\n  query RegistrationForm($trajectoryId: ID!, $coder: Coder!) {\n    registration(trajectoryId: $trajectoryId, coder: $coder) {\n      ...RegistrationHead\n      cells { itemCode personId moment value explanation revision }\n      savedAt\n    }\n  }\n": typeof types.RegistrationFormDocument,
    "\n  query RegistrationWhy($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      explained\n      history { readings classes cause computedAt supersededAt }\n    }\n  }\n": typeof types.RegistrationWhyDocument,
    "\n  query RegistrationProfile($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      evidence\n      judgements { classification option second reason judgedAt judgedBy }\n    }\n  }\n": typeof types.RegistrationProfileDocument,
    "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) { cells { itemCode personId moment value explanation revision } savedAt }\n  }\n": typeof types.SaveRegistrationDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { trajectoryId }\n  }\n": typeof types.AddPersonDocument,
    "\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) { trajectoryId }\n  }\n": typeof types.ChangePersonDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { trajectoryId }\n  }\n": typeof types.RemovePersonDocument,
    "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { trajectoryId }\n  }\n": typeof types.JudgeDocument,
    "\n  fragment ItemAgreementWhole on ItemAgreement { itemCode n percentage kappa kappaLower kappaUpper pabak few }\n": typeof types.ItemAgreementWholeFragmentDoc,
    "\n  fragment AssessorAgreementWhole on AssessorAgreement { memberId name n percentage kappa kappaLower kappaUpper pabak few }\n": typeof types.AssessorAgreementWholeFragmentDoc,
    "\n  query EditionFiles($slug: String!, $edition: Int!, $after: String) {\n    editionFiles(slug: $slug, edition: $edition, first: 25, after: $after) {\n      next roundName document instrumentCode\n      edition { edition closedAt reason }\n      items {\n        roundCaseId clientNumber trajectoryNumber teamName leftOutReason assessorName secondAssessorName state\n        answers { itemCode value mark remark second { value mark remark } final { value mark reason decidedByName } }\n        documents { documentCode present }\n        comments { itemCode text authorName writtenAt }\n      }\n    }\n  }\n": typeof types.EditionFilesDocument,
    "\n  query Outcomes($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean) {\n    outcomes(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small) {\n      programmeId report open\n      programmes { id name { nl en } }\n      splits { value name { nl en } }\n      sites { id name }\n      teams { id name }\n    }\n  }\n": typeof types.OutcomesDocument,
    "\n  query OutcomeCases($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $after: String) {\n    outcomeCases(programmeId: $programmeId, indicator: $indicator, counted: $counted, reason: $reason, from: $from, until: $until, siteId: $siteId, teamId: $teamId, after: $after) {\n      items { familyId trajectoryId clientNumber period value why { nl en } } next\n    }\n  }\n": typeof types.OutcomeCasesDocument,
    "\n  query OutcomesExport($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean, $locale: Locale!) {\n    outcomesExport(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small, locale: $locale) { fileName mimeType content }\n  }\n": typeof types.OutcomesExportDocument,
    "\n  query ResultRounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } periodFrom periodTo state survey imported drawn approved leftOut closedAt }\n    }\n  }\n": typeof types.ResultRoundsDocument,
    "\n  query ResultsExport($slug: String!, $locale: Locale!, $edition: Int) {\n    resultsExport(slug: $slug, locale: $locale, edition: $edition) { fileName mimeType content }\n  }\n": typeof types.ResultsExportDocument,
    "\n  query RoundResults($slug: String!, $previousSlug: String, $edition: Int) {\n    trend(slug: $slug) { ...TrendWhole }\n    results(slug: $slug, previousSlug: $previousSlug, edition: $edition) {\n      closed edition currentEdition\n      editions { edition closedAt closedBy reopenedAt reopenedBy reason }\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      formulaVersion sha256 drawn examined families sampled figures comparison teamComparisons document instrumentCode\n      round { id slug name programmeName { nl en } versionCode periodFrom periodTo state drawn submitted approved leftOut closedAt imported }\n      headline { nl en }\n      teams { id name }\n      previousRounds { id slug name versionCode periodFrom periodTo }\n      previous { id slug name versionCode }\n      leftOut { code label { nl en } count } objections reviewed unreviewed\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      warnings { nl en }\n      remarks { itemCode teamId clientNumber mark remark }\n      evidence { sources { itemCode source count } missing { documentCode count } }\n      agreement {\n        cases items { ...ItemAgreementWhole } assessors { ...AssessorAgreementWhole }\n        allRounds allCases allItems { ...ItemAgreementWhole } allAssessors { ...AssessorAgreementWhole }\n      }\n    }\n  }\n": typeof types.RoundResultsDocument,
    "\n  query MySurveyProfile($slug: String!) {\n    mySurveyProfile(slug: $slug) {\n      roundId roundName instrumentName { nl en } periodFrom periodTo privacy minimumGroup teamName without\n      scores { kind code name { nl en } scaleFrom scaleTo answered items mean norm faithful team { n mean } whole { n mean } }\n    }\n  }\n": typeof types.MySurveyProfileDocument,
    "\n  query SurveyResultsExport($slug: String!, $locale: Locale!) {\n    surveyResultsExport(slug: $slug, locale: $locale) { fileName mimeType content }\n  }\n": typeof types.SurveyResultsExportDocument,
    "\n  query SurveyResults($slug: String!, $dimension: SurveyDimension, $key: String) {\n    surveyResults(slug: $slug, dimension: $dimension, key: $key) {\n      round { slug name programmeName { nl en } versionCode periodFrom periodTo state drawn approved closedAt }\n      privacy minimumGroup formulaVersion sha256 figures document instrumentCode\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      headline { nl en }\n      teams { id name site { id name } }\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      trend { rounds { slug name periodFrom periodTo versionCode answered } lines }\n    }\n  }\n": typeof types.SurveyResultsDocument,
    "\n  fragment TrendWhole on Trend {\n    slug teamId wholeReached\n    headline { nl en }\n    series { slug rounds programmeName { nl en } instrumentName { nl en } }\n    teams { id name }\n    rounds { slug name periodFrom periodTo versionCode imported sampled trajectories }\n    lines { itemCode number text { nl en } points { round itemCode n percentage lower upper norm raisedNorm normMet uncertain break } }\n  }\n": typeof types.TrendWholeFragmentDoc,
    "\n  query Trend($slug: String, $teamId: ID) {\n    trend(slug: $slug, teamId: $teamId) { ...TrendWhole }\n  }\n": typeof types.TrendDocument,
    "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n": typeof types.SetLocaleDocument,
    "\n  fragment CaseHead on CaseHead {\n    trajectoryId familyId programmeId clientNumber trajectoryNumber methodName { nl en } unit teamName startedOn endedOn professionals registers plans hasGoals mine mayWrite\n  }\n": typeof types.CaseHeadFragmentDoc,
    "\n  fragment RoundLicenceGaps on RoundLicence {\n    holder gaps { fromOn untilOn sites variants { nl en } }\n  }\n": typeof types.RoundLicenceGapsFragmentDoc,
    "\n  fragment OpenWorkWhole on OpenWork {\n    trajectories { trajectoryProfessionalId clientNumber trajectoryNumber teamName startsOn }\n    professionals { id name }\n    assignments { assignmentId opinion roundName roundSlug clientNumber trajectoryNumber state answered items }\n    assessors { id name }\n  }\n": typeof types.OpenWorkWholeFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared helps\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Installation {\n    installation { demonstration mail secure demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n": typeof types.InstallationDocument,
    "\n  fragment InvitationRow on Invitation {\n    id email name external startsOn endsOn sentAt expiresAt expired mail revision\n    roles { code name { nl en } }\n  }\n": typeof types.InvitationRowFragmentDoc,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { id }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation SendInvitationAgain($id: ID!, $revision: Int!) {\n    sendInvitationAgain(id: $id, revision: $revision) { id }\n  }\n": typeof types.SendInvitationAgainDocument,
    "\n  mutation WithdrawInvitation($id: ID!, $revision: Int!) {\n    withdrawInvitation(id: $id, revision: $revision)\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  query Member($id: ID!, $manage: Boolean!, $join: Boolean!) {\n    member(id: $id) {\n      id name external startsOn endsOn state revision\n      roles { code name { nl en } grants { verb reach } }\n      teams { id teamId teamName startsOn endsOn revision }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    teams @include(if: $join) { id name endsOn }\n    memberWork(memberId: $id) @include(if: $manage) { ...OpenWorkWhole }\n  }\n": typeof types.MemberDocument,
    "\n  query MemberWork($id: ID!, $after: Date!) {\n    memberWork(memberId: $id, after: $after) { ...OpenWorkWhole }\n  }\n": typeof types.MemberWorkDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n": typeof types.ChangeMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id state }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation SetMemberRoles($input: SetMemberRolesInput!) {\n    setMemberRoles(input: $input) { id }\n  }\n": typeof types.SetMemberRolesDocument,
    "\n  mutation AddTeamMembership($input: AddTeamMembershipInput!) {\n    addTeamMembership(input: $input) { id }\n  }\n": typeof types.AddTeamMembershipDocument,
    "\n  mutation ChangeTeamMembership($input: ChangeTeamMembershipInput!) {\n    changeTeamMembership(input: $input) { id }\n  }\n": typeof types.ChangeTeamMembershipDocument,
    "\n  query Members($after: String, $search: String, $filter: MemberFilter, $invitations: Boolean!, $invitedAfter: String) {\n    members(first: 50, after: $after, search: $search, filter: $filter) {\n      next total\n      items { id name external startsOn endsOn state roles { code name { nl en } } teams { id teamName startsOn endsOn } }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {\n      next\n      items { ...InvitationRow }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  query Organisation {\n    sites { id name endsOn revision }\n    teams { id name startsOn endsOn revision site { id name } }\n  }\n": typeof types.OrganisationDocument,
    "\n  mutation AddSite($input: AddSiteInput!) {\n    addSite(input: $input) { id }\n  }\n": typeof types.AddSiteDocument,
    "\n  mutation AddTeam($input: AddTeamInput!) {\n    addTeam(input: $input) { id }\n  }\n": typeof types.AddTeamDocument,
    "\n  mutation ChangeSite($input: ChangeSiteInput!) {\n    changeSite(input: $input) { id }\n  }\n": typeof types.ChangeSiteDocument,
    "\n  mutation ChangeTeam($input: ChangeTeamInput!) {\n    changeTeam(input: $input) { id }\n  }\n": typeof types.ChangeTeamDocument,
    "\n  query Roles($me: ID!) {\n    roles { id code name { nl en } grants { verb reach } seeded holders revision }\n    member(id: $me) { roles { code } }\n  }\n": typeof types.RolesDocument,
    "\n  mutation AddRole($input: AddRoleInput!) {\n    addRole(input: $input) { code }\n  }\n": typeof types.AddRoleDocument,
    "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) { code }\n  }\n": typeof types.ChangeRoleDocument,
    "\n  mutation DeleteRole($id: ID!, $revision: Int!) {\n    deleteRole(id: $id, revision: $revision)\n  }\n": typeof types.DeleteRoleDocument,
};
const documents: Documents = {
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n": types.ChangeEmailDocument,
    "\n  query ShownMail($after: String) {\n    shownMail(first: 20, after: $after) {\n      next\n      items { id at recipient subject text link }\n    }\n  }\n": types.ShownMailDocument,
    "\n  query Search($search: String!, $cases: Boolean!, $rounds: Boolean!) {\n    families(first: 2, search: $search) @include(if: $cases) { total items { id clientNumber } }\n    rounds(first: 200) @include(if: $rounds) { items { slug name } }\n  }\n": types.SearchDocument,
    "\n  query AuditEntries($after: String) {\n    auditEntries(first: 50, after: $after) {\n      next\n      items { id at memberName verb subjects fields reason }\n    }\n  }\n": types.AuditEntriesDocument,
    "\n  query Benchmark($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) {\n    benchmark(definitionCode: $definitionCode, kind: $kind, code: $code, siteKey: $siteKey) {\n      ofOneself\n      methods { code name { nl en } kinds }\n      network {\n        definitionCode kind versionCode takingPart siteKey rows detail strata\n        sites { key name publicationId }\n        headline { nl en }\n        shared { at by sites newer }\n        conversations { id siteKey siteName code name { nl en } openedAt notes step }\n      }\n    }\n  }\n": types.BenchmarkDocument,
    "\n  mutation ShareBenchmark($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }\n": types.ShareBenchmarkDocument,
    "\n  query Conversation($id: ID!) {\n    conversation(id: $id) {\n      id ours closed publicationId definitionCode kind fromOn untilOn siteKey siteName code\n      provider { name } opener { name } name { nl en }\n      figure { unit measure n value explanation }\n      notes { number step text onDate organisation by at }\n    }\n  }\n": types.ConversationDocument,
    "\n  mutation OpenConversation($input: OpenConversationInput!) { openConversation(input: $input) { id } }\n": types.OpenConversationDocument,
    "\n  mutation WriteConversation($input: WriteConversationInput!) { writeConversation(input: $input) { id } }\n": types.WriteConversationDocument,
    "\n  query OutcomesForReader {\n    outcomesForReader { methods { provider { id name } definitionCode name { nl en } kind purpose minimumGroup families table } }\n  }\n": types.OutcomesForReaderDocument,
    "\n  query OutcomesForReaderFile($format: ReaderFormat!, $locale: Locale!) {\n    outcomesForReaderFile(format: $format, locale: $locale) { fileName mimeType content }\n  }\n": types.OutcomesForReaderFileDocument,
    "\n  query Certificates($after: String) {\n    certificates(first: 50, after: $after) {\n      next\n      items { id professional { id name } methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n  }\n": types.CertificatesDocument,
    "\n  mutation RecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) { id }\n  }\n": types.RecordCertificateDocument,
    "\n  mutation ChangeCertificate($input: ChangeCertificateInput!) {\n    changeCertificate(input: $input) { id }\n  }\n": types.ChangeCertificateDocument,
    "\n  mutation RemoveCertificate($id: ID!, $revision: Int!) {\n    removeCertificate(id: $id, revision: $revision)\n  }\n": types.RemoveCertificateDocument,
    "\n  query Families($after: String, $search: String) {\n    families(first: 50, after: $after, search: $search) {\n      total next\n      items { id clientNumber municipality trajectories latestTeam latestStartedOn latestEndedOn }\n    }\n  }\n": types.FamiliesDocument,
    "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) { id }\n  }\n": types.AddFamilyDocument,
    "\n  mutation ChangeFamily($input: ChangeFamilyInput!) {\n    changeFamily(input: $input) { id }\n  }\n": types.ChangeFamilyDocument,
    "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) { id }\n  }\n": types.RecordObjectionDocument,
    "\n  mutation WithdrawObjection($familyId: ID!, $revision: Int!) {\n    withdrawObjection(familyId: $familyId, revision: $revision) { id }\n  }\n": types.WithdrawObjectionDocument,
    "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) { id }\n  }\n": types.RecordConsentDocument,
    "\n  mutation WeighEligibility($input: WeighEligibilityInput!) {\n    weighEligibility(input: $input) { id }\n  }\n": types.WeighEligibilityDocument,
    "\n  mutation AddTrajectory($input: AddTrajectoryInput!) {\n    addTrajectory(input: $input) { id }\n  }\n": types.AddTrajectoryDocument,
    "\n  mutation ChangeTrajectory($input: ChangeTrajectoryInput!) {\n    changeTrajectory(input: $input) { id }\n  }\n": types.ChangeTrajectoryDocument,
    "\n  mutation AddTrajectoryProfessional($input: AddTrajectoryProfessionalInput!) {\n    addTrajectoryProfessional(input: $input) { id }\n  }\n": types.AddTrajectoryProfessionalDocument,
    "\n  mutation EndTrajectoryProfessional($input: EndTrajectoryProfessionalInput!) {\n    endTrajectoryProfessional(input: $input) { id }\n  }\n": types.EndTrajectoryProfessionalDocument,
    "\n  query Family($id: ID!, $choices: Boolean!) {\n    family(id: $id) {\n      id clientNumber municipality unit revision\n      objection { on source }\n      persons { id number role }\n      history { programmeId name { nl en } definitivelyClosed periods { startedOn endedOn trajectories } }\n      consents { id personId purpose answer saidOn source recordedBy }\n      trajectories {\n        id number programmeId definitionCode referredOn firstContactOn startedOn endedOn referrer coercionMeasure closingReason variant funding grantedHours contractId opening revision\n        registration { savedAt }\n        team { id name }\n        professionals { id startsOn endsOn revision professional { id name staffNumber } }\n        eligibility { facts weighed result weighedAt weighedBy history { outcome weighedAt weighedBy } }\n      }\n    }\n    caseChoices @include(if: $choices) {\n      programmes { id name { nl en } }\n      teams { id name endsOn }\n      professionals { id name staffNumber }\n      contracts { id programmeId name }\n      coercionMeasures { code name { nl en } }\n      definition\n    }\n  }\n": types.FamilyDocument,
    "\n  query ProfessionalWork($id: ID!, $after: Date!) {\n    professionalWork(professionalId: $id, after: $after) { ...OpenWorkWhole }\n  }\n": types.ProfessionalWorkDocument,
    "\n  mutation EndProfessional($input: EndProfessionalInput!) {\n    endProfessional(input: $input) { id }\n  }\n": types.EndProfessionalDocument,
    "\n  query Professionals($after: String, $search: String) {\n    professionals(first: 50, after: $after, search: $search) {\n      next\n      items {\n        id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n        teams { id endsOn startsOn team { name } programme { name { nl en } } }\n      }\n    }\n  }\n": types.ProfessionalsDocument,
    "\n  query Professional($id: ID!, $choices: Boolean!) {\n    professional(id: $id) {\n      id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n      teams { id team { id name } programme { id name { nl en } } variants { code name { nl en } } trainedOn startsOn endsOn revision }\n      memberships { id teamName startsOn endsOn }\n      certificates { id methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n    programmeChoices @include(if: $choices) { id name { nl en } variants { code name { nl en } } teams { id name } }\n  }\n": types.ProfessionalDocument,
    "\n  mutation AddProfessionalTeam($input: AddProfessionalTeamInput!) {\n    addProfessionalTeam(input: $input) { id }\n  }\n": types.AddProfessionalTeamDocument,
    "\n  mutation ChangeProfessionalTeam($input: ChangeProfessionalTeamInput!) {\n    changeProfessionalTeam(input: $input) { id }\n  }\n": types.ChangeProfessionalTeamDocument,
    "\n  mutation RemoveProfessionalTeam($id: ID!, $revision: Int!) {\n    removeProfessionalTeam(id: $id, revision: $revision) { id }\n  }\n": types.RemoveProfessionalTeamDocument,
    "\n  query MembersToLink {\n    members(first: 200, filter: current) { items { id name external } }\n  }\n": types.MembersToLinkDocument,
    "\n  mutation AddProfessional($input: AddProfessionalInput!) {\n    addProfessional(input: $input) { id }\n  }\n": types.AddProfessionalDocument,
    "\n  mutation ChangeProfessional($input: ChangeProfessionalInput!) {\n    changeProfessional(input: $input) { id }\n  }\n": types.ChangeProfessionalDocument,
    "\n  fragment CourseShown on TrajectoryCourse {\n    trajectoryId revision today method course trajectory openEvaluations seesSpecial mayWrite\n    contract { name norms reason }\n    closing { endedOn closingReason nationalReason closingNote followUpHelp followUpHelpNote finalReport }\n    statements { code number revision state happenedOn postponedTo reason answers recordedAt recordedBy }\n  }\n": types.CourseShownFragmentDoc,
    "\n  query TrajectoryOverview($trajectoryId: ID!, $after: String) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 8, after: $after) {\n      ...CourseShown\n      contacts { items { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision } next }\n      figures { succeeded failed minutes outsideOfficeHours }\n    }\n  }\n": types.TrajectoryOverviewDocument,
    "\n  query TrajectoryMilestones($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 1) { ...CourseShown }\n  }\n": types.TrajectoryMilestonesDocument,
    "\n  mutation StateMilestone($input: StateMilestoneInput!) {\n    stateMilestone(input: $input) { code number revision }\n  }\n": types.StateMilestoneDocument,
    "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision }\n  }\n": types.AddContactDocument,
    "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) { id }\n  }\n": types.ChangeContactDocument,
    "\n  mutation RemoveContact($id: ID!, $revision: Int!) {\n    removeContact(id: $id, revision: $revision) { id }\n  }\n": types.RemoveContactDocument,
    "\n  mutation CloseTrajectory($input: CloseTrajectoryInput!) {\n    closeTrajectory(input: $input) { trajectoryId }\n  }\n": types.CloseTrajectoryDocument,
    "\n  query WorkList($view: WorkView!, $state: TaskState, $after: String) {\n    workList(view: $view, state: $state, first: 50, after: $after) {\n      items { id trajectoryId familyId clientNumber method code number name { nl en } dueOn state postponed place professionals }\n      next views\n      counts { overdue due soon }\n      review { formsToCheck goalsToCode goalsToCodeAgain registrationsToCode }\n    }\n  }\n": types.WorkListDocument,
    "\n  query Caseloads($after: String) {\n    caseloads(first: 50, after: $after) {\n      items { professionalId name hoursPerWeek share overdue methods { programmeId cases weight most } }\n      next\n      methods { programmeId name { nl en } most hoursPerWeek note { nl en } }\n    }\n  }\n": types.CaseloadsDocument,
    "\n  query Contracts {\n    contracts {\n      programmeId name { nl en }\n      norms { code name { nl en } atLeast atMost unit }\n      contracts { id programmeId name municipality startsOn endsOn norms reason trajectories revision }\n    }\n  }\n": types.ContractsDocument,
    "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n": types.AddContractDocument,
    "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n": types.ChangeContractDocument,
    "\n  query WorkSettings {\n    workSettings { mail calendarSince calendarReadAt }\n  }\n": types.WorkSettingsDocument,
    "\n  mutation SetWorkMail($wanted: Boolean!) {\n    setWorkMail(wanted: $wanted) { mail }\n  }\n": types.SetWorkMailDocument,
    "\n  mutation RenewCalendar {\n    renewCalendar { address }\n  }\n": types.RenewCalendarDocument,
    "\n  mutation RevokeCalendar {\n    revokeCalendar { calendarSince }\n  }\n": types.RevokeCalendarDocument,
    "\n  query ConfigurationChanges($programmeId: ID!, $from: Int!, $to: Int!) {\n    configurationChanges(programmeId: $programmeId, from: $from, to: $to) {\n      what { nl en } before { nl en } after { nl en } consequence { nl en }\n    }\n  }\n": types.ConfigurationChangesDocument,
    "\n  query ConfigurationPreview($programmeId: ID!, $configuration: JSON!) {\n    configurationPreview(programmeId: $programmeId, configuration: $configuration) {\n      problems { path code rule message { nl en } }\n      changes { what { nl en } before { nl en } after { nl en } consequence { nl en } }\n    }\n  }\n": types.ConfigurationPreviewDocument,
    "\n  fragment ConfigurationWhole on ProgrammeConfiguration {\n    programme { id name { nl en } revision configurationNumber version { id versionCode name { nl en } } }\n    licensed configuration\n    deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n    history { number versionCode changedAt changedBy }\n    teams { id name site { id name } }\n    newerVersions { adoptedVersionId releaseId versionCode name { nl en } }\n    runningRounds { slug name versionCode }\n  }\n": types.ConfigurationWholeFragmentDoc,
    "\n  query ProgrammeConfiguration($id: ID!) {\n    programmeConfiguration(id: $id) { ...ConfigurationWhole }\n  }\n": types.ProgrammeConfigurationDocument,
    "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { ...ConfigurationWhole }\n  }\n": types.ConfigureProgrammeDocument,
    "\n  query MovePreview($programmeId: ID!, $adoptedVersionId: ID, $releaseId: ID) {\n    movePreview(programmeId: $programmeId, adoptedVersionId: $adoptedVersionId, releaseId: $releaseId) {\n      comparison {\n        from { versionCode name { nl en } }\n        to { versionCode name { nl en } }\n        rows { change comparable from to note { nl en } consequence { nl en } }\n      }\n      configuration\n      fallenAway { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      runningRounds { slug name versionCode }\n      droppedInUse\n    }\n  }\n": types.MovePreviewDocument,
    "\n  mutation MoveProgramme($input: MoveProgrammeInput!) {\n    moveProgramme(input: $input) { ...ConfigurationWhole }\n  }\n": types.MoveProgrammeDocument,
    "\n  query DefinitionById($id: ID!) {\n    definition(id: $id)\n    recognitions(definitionId: $id) { id scheme level decidedOn expiresOn evidence nextLevel current expired }\n  }\n": types.DefinitionByIdDocument,
    "\n  query Definitions {\n    definitions {\n      own { id versionCode name { nl en } state publishedAt }\n      released { id definitionCode owner { name } versionCode name { nl en } releasedAt adopted }\n      adopted { id origin { name } versionCode name { nl en } adoptedAt sha256 }\n      programmes { id definitionCode name { nl en } configurationNumber version { id versionCode } teams { id name } }\n    }\n  }\n": types.DefinitionsDocument,
    "\n  mutation AdoptRelease($releaseId: ID!) {\n    adoptRelease(releaseId: $releaseId) { id }\n  }\n": types.AdoptReleaseDocument,
    "\n  query Licences($after: String) {\n    licences(first: 100, after: $after) {\n      today next unlicensedCount\n      items {\n        id definitionCode methodName { nl en } holder { id name } provider { id slug name } variants { code name { nl en } } sites fromOn untilOn lastOn state followed grantedAt grantedBy endedOn endReason endedBy\n      }\n      unlicensed { definitionCode methodName { nl en } holder { id name } provider { id slug name } }\n      certificates { providerId definitionCode expiryMonth count }\n      methods { code name { nl en } variants { code name { nl en } } }\n      providers { id slug name }\n    }\n  }\n": types.LicencesDocument,
    "\n  mutation GrantLicence($input: GrantLicenceInput!) {\n    grantLicence(input: $input) { id }\n  }\n": types.GrantLicenceDocument,
    "\n  mutation EndLicence($input: EndLicenceInput!) {\n    endLicence(input: $input) { id }\n  }\n": types.EndLicenceDocument,
    "\n  fragment OwnInstrumentWhole on OwnInstrument {\n    id name { nl en } instrumentCode versionCode state document problems { path code rule message { nl en } } changedAt changedBy editors revision adoptedVersionId\n  }\n": types.OwnInstrumentWholeFragmentDoc,
    "\n  query OwnInstrument($id: ID!) {\n    ownInstrument(id: $id) { ...OwnInstrumentWhole }\n  }\n": types.OwnInstrumentDocument,
    "\n  mutation SaveOwnInstrument($input: SaveOwnInstrumentInput!) {\n    saveOwnInstrument(input: $input) { ...OwnInstrumentWhole }\n  }\n": types.SaveOwnInstrumentDocument,
    "\n  mutation AnnounceEditing($id: ID!) {\n    announceEditing(id: $id) { ...OwnInstrumentWhole }\n  }\n": types.AnnounceEditingDocument,
    "\n  mutation PublishOwnInstrument($id: ID!, $revision: Int!) {\n    publishOwnInstrument(id: $id, revision: $revision) { ...OwnInstrumentWhole }\n  }\n": types.PublishOwnInstrumentDocument,
    "\n  mutation ReviseOwnInstrument($id: ID!) {\n    reviseOwnInstrument(id: $id) { id }\n  }\n": types.ReviseOwnInstrumentDocument,
    "\n  query OwnInstruments {\n    ownInstruments { id name { nl en } versionCode state document problems { path } changedAt changedBy editors }\n  }\n": types.OwnInstrumentsDocument,
    "\n  mutation AddOwnInstrument($name: TextInput!, $onlyIn: Locale) {\n    addOwnInstrument(name: $name, onlyIn: $onlyIn) { id }\n  }\n": types.AddOwnInstrumentDocument,
    "\n  mutation RecordRecognition($input: RecordRecognitionInput!) {\n    recordRecognition(input: $input) { id }\n  }\n": types.RecordRecognitionDocument,
    "\n  mutation ImportFile($input: ImportInput!) {\n    importFile(input: $input) {\n      columns delimiter sheets sheet headerRow rows sample mapping problemCount created changed unchanged committed roundSlug\n      savedMapping { id name revision }\n      fields { field required label { nl en } accepted { nl en } }\n      problems { row column value message { nl en } }\n    }\n  }\n": types.ImportFileDocument,
    "\n  query ImportMappings($kind: ImportKind!) {\n    importMappings(kind: $kind) { id name columns mapping revision }\n  }\n": types.ImportMappingsDocument,
    "\n  mutation AddImportMapping($input: AddImportMappingInput!) {\n    addImportMapping(input: $input) { id name revision }\n  }\n": types.AddImportMappingDocument,
    "\n  mutation ChangeImportMapping($input: ChangeImportMappingInput!) {\n    changeImportMapping(input: $input) { id name revision }\n  }\n": types.ChangeImportMappingDocument,
    "\n  mutation RemoveImportMapping($id: ID!, $revision: Int!) {\n    removeImportMapping(id: $id, revision: $revision)\n  }\n": types.RemoveImportMappingDocument,
    "\n  query RegistrationProgrammes($wanted: Boolean!) {\n    registrationProgrammes @include(if: $wanted) { id name { nl en } version { id } }\n  }\n": types.RegistrationProgrammesDocument,
    "\n  query EarlierRoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } document }\n    }\n  }\n": types.EarlierRoundChoicesDocument,
    "\n  query FormsToCheck($after: String, $returnedAfter: String) {\n    formsToCheck(after: $after) { items { ...FormToCheck } next }\n    returnedForms(after: $returnedAfter) { items { ...FormToCheck } next }\n    returnedShare { forms returned }\n  }\n": types.FormsToCheckDocument,
    "\n  fragment FormToCheck on FormToCheck {\n    id clientNumber teamName methodName { nl en } heldOn final closedAt closedBy returned\n  }\n": types.FormToCheckFragmentDoc,
    "\n  query CheckForm($id: ID!) {\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n": types.CheckFormDocument,
    "\n  mutation ApproveEvaluation($input: EvaluationRevisionInput!) {\n    approveEvaluation(input: $input) { id }\n  }\n": types.ApproveEvaluationDocument,
    "\n  mutation ReturnEvaluation($input: EvaluationReasonInput!) {\n    returnEvaluation(input: $input) { id }\n  }\n": types.ReturnEvaluationDocument,
    "\n  query TeamCodes($leads: Boolean!) {\n    anonymousSatisfaction { programmeId methodName { nl en } teamId teamName year quarter lists }\n    teamCodes @include(if: $leads) { programmeId teamId methodName { nl en } teamName id code address revision }\n  }\n": types.TeamCodesDocument,
    "\n  mutation MakeTeamCode($input: TeamCodeInput!) {\n    makeTeamCode(input: $input) { id }\n  }\n": types.MakeTeamCodeDocument,
    "\n  mutation RevokeTeamCode($id: ID!, $revision: Int!) {\n    revokeTeamCode(id: $id, revision: $revision)\n  }\n": types.RevokeTeamCodeDocument,
    "\n  fragment ClientVisitWhole on ClientVisit {\n    link rater done onDevice wordsAt\n    goals { id words name { nl en } scale anchors }\n    scores { goalId score unknown words revision }\n    satisfaction { form answers refused }\n  }\n": types.ClientVisitWholeFragmentDoc,
    "\n  query ClientVisit($link: String, $code: String) {\n    clientVisit(link: $link, code: $code) { ...ClientVisitWhole }\n  }\n": types.ClientVisitDocument,
    "\n  mutation SaveClientScore($input: SaveClientScoreInput!) {\n    saveClientScore(input: $input) { goalId score unknown words revision }\n  }\n": types.SaveClientScoreDocument,
    "\n  mutation SaveClientSatisfaction($input: SaveClientSatisfactionInput!) {\n    saveClientSatisfaction(input: $input)\n  }\n": types.SaveClientSatisfactionDocument,
    "\n  mutation RefuseClientSatisfaction($link: String!) {\n    refuseClientSatisfaction(link: $link)\n  }\n": types.RefuseClientSatisfactionDocument,
    "\n  mutation FinishClientVisit($link: String!) {\n    finishClientVisit(link: $link) { ...ClientVisitWhole }\n  }\n": types.FinishClientVisitDocument,
    "\n  query AnonymousForm($code: String!) {\n    anonymousForm(code: $code) { form }\n  }\n": types.AnonymousFormDocument,
    "\n  mutation HandInAnonymous($input: HandInAnonymousInput!) {\n    handInAnonymous(input: $input)\n  }\n": types.HandInAnonymousDocument,
    "\n  query GoalQueue($programmeId: ID, $code: String, $after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue uncoded }\n    goalsToCode(programmeId: $programmeId, code: $code, after: $after, first: 25) {\n      items { id programmeId clientNumber number words zeroPoint code whose setOn codings revision }\n      next\n    }\n  }\n": types.GoalQueueDocument,
    "\n  query GoalCodingHistory($goalId: ID!) {\n    goalCodingHistory(goalId: $goalId) { code second reason codedAt codedBy }\n  }\n": types.GoalCodingHistoryDocument,
    "\n  mutation RecodeGoals($input: RecodeGoalsInput!) {\n    recodeGoals(input: $input)\n  }\n": types.RecodeGoalsDocument,
    "\n  query GoalMethods {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n  }\n": types.GoalMethodsDocument,
    "\n  query GoalDefinitions($programmeId: ID!) {\n    goalDefinitions(programmeId: $programmeId) { code proposedName explanation examples revision }\n  }\n": types.GoalDefinitionsDocument,
    "\n  mutation SaveGoalDefinition($input: SaveGoalDefinitionInput!) {\n    saveGoalDefinition(input: $input) { code }\n  }\n": types.SaveGoalDefinitionDocument,
    "\n  query MyGoalCodings($after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n    myGoalCodings(after: $after, first: 25) { items { goalId programmeId words zeroPoint whose setOn } next }\n  }\n": types.MyGoalCodingsDocument,
    "\n  mutation CodeGoalAgain($input: CodeGoalAgainInput!) {\n    codeGoalAgain(input: $input)\n  }\n": types.CodeGoalAgainDocument,
    "\n  query GoalCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    goalCodings(programmeId: $programmeId, from: $from, until: $until) {\n      goals coders { id name given coded } agreement differences { id clientNumber number words first second code revision }\n    }\n  }\n": types.GoalCodingsDocument,
    "\n  mutation DrawGoalCodings($input: DrawGoalCodingsInput!) {\n    drawGoalCodings(input: $input) { coders { id name given } }\n  }\n": types.DrawGoalCodingsDocument,
    "\n  query Evaluations($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluations(trajectoryId: $trajectoryId) {\n      items { id heldOn final closedAt checkState returned raters { rater state } }\n      goals { ...GoalShown }\n      progress catalogue hasSatisfaction\n    }\n  }\n": types.EvaluationsDocument,
    "\n  fragment GoalShown on EvaluatedGoal {\n    id number words name { nl en } whose scale setOn endedOn zeroPoint zeroValue weight anchors\n  }\n": types.GoalShownFragmentDoc,
    "\n  query Evaluation($id: ID!, $trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n": types.EvaluationDocument,
    "\n  fragment EvaluationWhole on Evaluation {\n    id trajectoryId familyId clientNumber endedOn heldOn final asksSatisfaction present decision impression explanation conclusion handover\n    closedAt checkState returned revision others progress catalogue satisfactionForm mayWrite mayCheck\n    raters { rater state required way missingReason handedInAt linkUntil seenOthers scored shown }\n    goals { ...GoalShown }\n    scores { goalId rater score unknown words afterSeeing revision }\n    remarks { text writtenAt writtenBy }\n    satisfaction { instrumentCode answeredOn refused refusedBecause onPaper recordedBy answers }\n  }\n": types.EvaluationWholeFragmentDoc,
    "\n  mutation AddEvaluation($input: AddEvaluationInput!) {\n    addEvaluation(input: $input) { id }\n  }\n": types.AddEvaluationDocument,
    "\n  mutation ChangeEvaluation($input: ChangeEvaluationInput!) {\n    changeEvaluation(input: $input) { id revision }\n  }\n": types.ChangeEvaluationDocument,
    "\n  mutation AskRater($input: RaterInput!) {\n    askRater(input: $input) { id }\n  }\n": types.AskRaterDocument,
    "\n  mutation SaveGoalScore($input: SaveGoalScoreInput!) {\n    saveGoalScore(input: $input) { goalId score unknown words afterSeeing revision }\n  }\n": types.SaveGoalScoreDocument,
    "\n  mutation HandInScores($input: RaterInput!) {\n    handInScores(input: $input) { id }\n  }\n": types.HandInScoresDocument,
    "\n  mutation CloseRater($input: RaterReasonInput!) {\n    closeRater(input: $input) { id }\n  }\n": types.CloseRaterDocument,
    "\n  mutation ReopenRater($input: RaterReasonInput!) {\n    reopenRater(input: $input) { id }\n  }\n": types.ReopenRaterDocument,
    "\n  mutation MakeClientLink($input: MakeClientLinkInput!) {\n    makeClientLink(input: $input) { address link code until }\n  }\n": types.MakeClientLinkDocument,
    "\n  mutation RevokeClientLink($input: RaterInput!) {\n    revokeClientLink(input: $input) { id }\n  }\n": types.RevokeClientLinkDocument,
    "\n  mutation TypeInSatisfaction($input: TypeInSatisfactionInput!) {\n    typeInSatisfaction(input: $input) { id }\n  }\n": types.TypeInSatisfactionDocument,
    "\n  mutation RecordRefusal($input: RecordRefusalInput!) {\n    recordRefusal(input: $input) { id }\n  }\n": types.RecordRefusalDocument,
    "\n  mutation CloseEvaluation($input: EvaluationRevisionInput!) {\n    closeEvaluation(input: $input) { id }\n  }\n": types.CloseEvaluationDocument,
    "\n  mutation ReopenEvaluation($input: EvaluationReasonInput!) {\n    reopenEvaluation(input: $input) { id }\n  }\n": types.ReopenEvaluationDocument,
    "\n  mutation AnswerReturned($input: EvaluationReasonInput!) {\n    answerReturned(input: $input) { id }\n  }\n": types.AnswerReturnedDocument,
    "\n  query PlanPage($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    plan(trajectoryId: $trajectoryId) {\n      trajectoryId familyId method seesSpecial\n      sections { code text savedAt savedBy revision }\n      network { id number called relation ring support burden important note phone email erasedOn revision }\n      persons { id number role }\n      needs { id domain note statedOn severityStart severityEnd severityEndOn removed revision }\n      activities { id code domain goalId doneOn revision }\n      goals { id number trajectoryNumber words code codeHidden whose personId setOn term dueOn scale zeroPoint zeroValue weight checked anchors contributors endedOn endReason endNote changes scoredOn revision }\n      definitions { code explanation examples }\n      advice { nl en }\n      warnings\n    }\n  }\n": types.PlanPageDocument,
    "\n  query SavedTexts($trajectoryId: ID!, $code: String!) {\n    savedTexts(trajectoryId: $trajectoryId, code: $code) { text savedAt savedBy }\n  }\n": types.SavedTextsDocument,
    "\n  query GoalHistory($goalId: ID!) {\n    goalHistory(goalId: $goalId) { before reason changedAt changedBy }\n  }\n": types.GoalHistoryDocument,
    "\n  mutation SavePlanSection($input: SavePlanSectionInput!) {\n    savePlanSection(input: $input) { code text savedAt savedBy revision }\n  }\n": types.SavePlanSectionDocument,
    "\n  mutation AddNetworkMember($input: AddNetworkMemberInput!) {\n    addNetworkMember(input: $input) { trajectoryId }\n  }\n": types.AddNetworkMemberDocument,
    "\n  mutation ChangeNetworkMember($input: ChangeNetworkMemberInput!) {\n    changeNetworkMember(input: $input) { trajectoryId }\n  }\n": types.ChangeNetworkMemberDocument,
    "\n  mutation RemoveNetworkMember($input: PartOfPlanInput!) {\n    removeNetworkMember(input: $input) { trajectoryId }\n  }\n": types.RemoveNetworkMemberDocument,
    "\n  mutation SaveNeed($input: SaveNeedInput!) {\n    saveNeed(input: $input) { trajectoryId }\n  }\n": types.SaveNeedDocument,
    "\n  mutation TickActivity($input: TickActivityInput!) {\n    tickActivity(input: $input) { trajectoryId }\n  }\n": types.TickActivityDocument,
    "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { trajectoryId }\n  }\n": types.ChangeActivityDocument,
    "\n  mutation UntickActivity($input: PartOfPlanInput!) {\n    untickActivity(input: $input) { trajectoryId }\n  }\n": types.UntickActivityDocument,
    "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) { trajectoryId }\n  }\n": types.AddGoalDocument,
    "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) { trajectoryId }\n  }\n": types.ChangeGoalDocument,
    "\n  mutation EndGoal($input: EndGoalInput!) {\n    endGoal(input: $input) { trajectoryId }\n  }\n": types.EndGoalDocument,
    "\n  mutation ReopenGoal($input: ReopenGoalInput!) {\n    reopenGoal(input: $input) { trajectoryId }\n  }\n": types.ReopenGoalDocument,
    "\n  query Differences($slug: String!, $roundCaseId: ID, $after: String) {\n    differences(slug: $slug, roundCaseId: $roundCaseId, first: 20, after: $after) {\n      roundSlug roundName roundState document instrumentCode own next\n      secondOpinions { asked submitted differences open }\n      items {\n        roundCaseId clientNumber trajectoryNumber\n        differences {\n          itemCode\n          first { value mark remark }\n          second { value mark remark }\n          final { value mark reason decidedByName decidedAt revision }\n        }\n      }\n    }\n  }\n": types.DifferencesDocument,
    "\n  mutation Reconcile($input: ReconcileInput!) {\n    reconcile(input: $input) { itemCode final { revision } }\n  }\n": types.ReconcileDocument,
    "\n  query MyReachability {\n    myReachability { id roundName calledAt outcome calledBackMinutes minutes reached }\n  }\n": types.MyReachabilityDocument,
    "\n  query PhoneSample($slug: String!) {\n    phoneSample(slug: $slug) {\n      roundId roundSlug roundName roundState minutes\n      coverage { coaches called families covered withoutCoach }\n      coaches { professionalId name families called call { calledAt calledById calledByName outcome calledBackMinutes reached revision } }\n      callers { memberId name }\n    }\n  }\n": types.PhoneSampleDocument,
    "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) { outcome revision }\n  }\n": types.RecordCallDocument,
    "\n  mutation CommentResponse($responseId: ID!, $comment: ItemCommentInput!) {\n    commentResponse(responseId: $responseId, comment: $comment) { ...ResponseProgress }\n  }\n": types.CommentResponseDocument,
    "\n  query FormerResponse($responseId: ID!) {\n    formerResponse(responseId: $responseId) { ...ResponseWhole }\n  }\n": types.FormerResponseDocument,
    "\n  fragment ResponseProgress on Response {\n    id state revision independenceDeclared secrecyRequired done total nextAssignmentId\n    professionals { id staffNumber name birthYear youthCareSince cvNote }\n    comments { id itemCode authorName text writtenAt }\n    reviews { id reviewerName outcome reviewedAt }\n  }\n": types.ResponseProgressFragmentDoc,
    "\n  fragment ResponseWhole on Response {\n    ...ResponseProgress\n    assignmentId roundSlug roundName roundState roundEdition clientNumber trajectoryNumber startedOn endedOn mine assessorName\n    document instrumentCode\n    answers { itemCode value mark remark source revision savedAt }\n    derived { itemCode value }\n    documents { documentCode present revision savedAt }\n  }\n": types.ResponseWholeFragmentDoc,
    "\n  mutation Approve($responseId: ID!, $revision: Int!) {\n    approve(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n": types.ApproveDocument,
    "\n  mutation ReturnResponse($responseId: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) {\n    returnResponse(responseId: $responseId, revision: $revision, comments: $comments) { ...ResponseProgress }\n  }\n": types.ReturnResponseDocument,
    "\n  query ReviewCases($after: String, $reopenedAfter: String) {\n    reviewCases(first: 50, after: $after) {\n      next total\n      roundsToReconcile { slug name cases }\n      items { responseId roundName clientNumber trajectoryNumber assessorName submittedAt marks remarks missingDocuments unseenDocuments mine }\n    }\n    reopened: reviewCases(first: 50, after: $reopenedAfter, reopened: true) {\n      next total\n      items { responseId roundName clientNumber trajectoryNumber assessorName mine }\n    }\n  }\n": types.ReviewCasesDocument,
    "\n  query Review($responseId: ID!) {\n    review(responseId: $responseId) { ...ResponseWhole }\n  }\n": types.ReviewDocument,
    "\n  mutation AssignEvenly($input: AssignEvenlyInput!) {\n    assignEvenly(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n": types.AssignEvenlyDocument,
    "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n": types.AssignDocument,
    "\n  mutation CloseRound($id: ID!, $revision: Int!) {\n    closeRound(id: $id, revision: $revision) { id state closedAt }\n  }\n": types.CloseRoundDocument,
    "\n  query DrawPreview($roundId: ID!, $sampling: Sampling!, $sampleSize: Int, $seed: Int!) {\n    drawPreview(roundId: $roundId, sampling: $sampling, sampleSize: $sampleSize, seed: $seed) { ...FrameWhole }\n  }\n": types.DrawPreviewDocument,
    "\n  mutation Draw($input: DrawInput!) {\n    draw(input: $input) { id state revision }\n  }\n": types.DrawDocument,
    "\n  fragment DrawnOpinion on Assignment { id opinion assessorId assessorName responseId responseState answered items submittedAt toHandOver revision }\n": types.DrawnOpinionFragmentDoc,
    "\n  fragment DrawnCase on RoundCase {\n    id clientNumber trajectoryNumber teamName endedOn leftOutReason needsReview secondDrawn secondWaivedReason revision\n    assignment { ...DrawnOpinion }\n    secondAssignment { ...DrawnOpinion }\n    former { opinion responseId assessorName answered }\n  }\n": types.DrawnCaseFragmentDoc,
    "\n  mutation FinishImport($roundId: ID!, $revision: Int!) {\n    finishImport(roundId: $roundId, revision: $revision) { id state revision }\n  }\n": types.FinishImportDocument,
    "\n  fragment FrameWhole on Frame {\n    trajectories families sampleTrajectories sampleFamilies proposedSampling proposedSize minimum\n    rows { characteristic value label { nl en } population sample }\n    outside { code label { nl en } count }\n    warnings { nl en }\n  }\n": types.FrameWholeFragmentDoc,
    "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) { id leftOutReason revision }\n  }\n": types.LeaveOutDocument,
    "\n  mutation PlanRound($input: PlanRoundInput!) {\n    planRound(input: $input) { id slug }\n  }\n": types.PlanRoundDocument,
    "\n  mutation ReopenRound($input: ReopenRoundInput!) {\n    reopenRound(input: $input) { id state edition revision }\n  }\n": types.ReopenRoundDocument,
    "\n  query RoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } teams { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } adoptedAt document }\n      teams { id name endsOn site { id name } }\n    }\n  }\n": types.RoundChoicesDocument,
    "\n  query RoundDivision($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      candidates { memberId name external assigned }\n      secondOpinions { asked assigned }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": types.RoundDivisionDocument,
    "\n  fragment RoundHead on Round {\n    id slug name programmeName { nl en } versionCode periodFrom periodTo state edition sampling revision\n    importOrigin { source at by }\n    licence { ...RoundLicenceGaps }\n    assessors { memberId toHandOver secondToHandOver }\n    progressByTeam { teamId name drawn unassigned submitted approved unreviewed leftOut }\n  }\n": types.RoundHeadFragmentDoc,
    "\n  query RoundProgress($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      closedAt blockerCount\n      secondOpinions { asked submitted waived open }\n      phoneSample { coaches called families covered withoutCoach }\n      assessors { memberId name assigned inProgress submitted returned approved second secondSubmitted }\n      blockers { code label { nl en } roundCaseId clientNumber trajectoryNumber }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": types.RoundProgressDocument,
    "\n  query RoundReview($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) { ...RoundHead secondOpinions { asked submitted differences open } }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n": types.RoundReviewDocument,
    "\n  query RoundSample($slug: String!, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      sampling sampleSize seed drawnAt objections\n      frame { ...FrameWhole }\n    }\n    roundCases(slug: $slug, status: outside, first: 200) @include(if: $cases) {\n      total\n      items { id clientNumber trajectoryNumber teamName endedOn reason { nl en } }\n    }\n  }\n": types.RoundSampleDocument,
    "\n  query RoundSetup($slug: String!) {\n    round(slug: $slug) {\n      ...RoundHead\n      versionName { nl en } instrumentName { nl en } referenceDate edition sampling sampleSize seed drawnAt closedAt\n      configurationNumber reviewText { nl en } secondPercent privacy\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      teams { id name site { id name } }\n    }\n  }\n": types.RoundSetupDocument,
    "\n  query Rounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } versionCode periodFrom periodTo state survey imported drawn submitted approved leftOut closedAt }\n    }\n  }\n": types.RoundsDocument,
    "\n  mutation TakeBackIn($roundCaseId: ID!, $revision: Int!) {\n    takeBackIn(roundCaseId: $roundCaseId, revision: $revision) { id leftOutReason revision }\n  }\n": types.TakeBackInDocument,
    "\n  mutation Unassign($assignmentId: ID!, $revision: Int!) {\n    unassign(assignmentId: $assignmentId, revision: $revision)\n  }\n": types.UnassignDocument,
    "\n  mutation WaiveSecondOpinion($input: WaiveSecondOpinionInput!) {\n    waiveSecondOpinion(input: $input) { id secondWaivedReason revision }\n  }\n": types.WaiveSecondOpinionDocument,
    "\n  query AssignedCases($after: String) {\n    assignedCases(first: 100, after: $after) {\n      next total done secrecyRequired\n      items { assignmentId responseId roundId roundName roundSlug phoneSample clientNumber trajectoryNumber state answered items independenceDeclared comments }\n    }\n  }\n": types.AssignedCasesDocument,
    "\n  mutation DeclareIndependence($assignmentId: ID!) {\n    declareIndependence(assignmentId: $assignmentId) { ...ResponseProgress }\n  }\n": types.DeclareIndependenceDocument,
    "\n  mutation DeclareSecrecy { declareSecrecy }\n": types.DeclareSecrecyDocument,
    "\n  mutation HandIn($responseId: ID!, $revision: Int!) {\n    handIn(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n": types.HandInDocument,
    "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) { state answer { itemCode value mark remark source revision savedAt } }\n  }\n": types.SaveAnswerDocument,
    "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) { state document { documentCode present revision savedAt } }\n  }\n": types.SaveDocumentDocument,
    "\n  query Scoring($assignmentId: ID!) {\n    scoring(assignmentId: $assignmentId) { ...ResponseWhole }\n  }\n": types.ScoringDocument,
    "\n  query MySurveys($answers: Boolean!, $leads: Boolean!) {\n    mySurveys @include(if: $answers) { respondentId roundName roundSlug instrumentName { nl en } privacy answerBy roundState begun answered }\n    rounds(first: 50) @include(if: $leads) { items { id slug name state survey drawn approved } }\n  }\n": types.MySurveysDocument,
    "\n  mutation BeginMySurvey($respondentId: ID!, $code: String!) {\n    beginMySurvey(respondentId: $respondentId, code: $code)\n  }\n": types.BeginMySurveyDocument,
    "\n  query SurveyRound($slug: String!, $after: String) {\n    surveyRound(slug: $slug) {\n      id slug name programmeName { nl en } instrumentName { nl en } versionCode periodFrom periodTo referenceDate state closedAt revision\n      importOrigin { source at by }\n      licence { ...RoundLicenceGaps }\n      survey {\n        privacy privacyChoices minimumGroup answerBy undelivered\n        teams { teamId name asked withEmail begun answered meetingUntil }\n        reminders { id dueOn sentAt mails }\n      }\n    }\n    surveyPeople(slug: $slug, first: 50, after: $after) {\n      next\n      items { id name staffNumber teamName variants trainedOn email hasAccount begun answered mails undelivered }\n    }\n  }\n": types.SurveyRoundDocument,
    "\n  mutation ChangeSurveyPrivacy($input: ChangeSurveyPrivacyInput!) {\n    changeSurveyPrivacy(input: $input) { id }\n  }\n": types.ChangeSurveyPrivacyDocument,
    "\n  mutation StartSurvey($input: StartSurveyInput!) {\n    startSurvey(input: $input) { id }\n  }\n": types.StartSurveyDocument,
    "\n  mutation InviteRespondent($respondentId: ID!) {\n    inviteRespondent(respondentId: $respondentId)\n  }\n": types.InviteRespondentDocument,
    "\n  mutation AddSurveyReminder($roundId: ID!, $dueOn: Date!) {\n    addSurveyReminder(roundId: $roundId, dueOn: $dueOn) { id }\n  }\n": types.AddSurveyReminderDocument,
    "\n  mutation DropSurveyReminder($id: ID!) {\n    dropSurveyReminder(id: $id) { id }\n  }\n": types.DropSurveyReminderDocument,
    "\n  mutation OpenSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    openSurveyMeeting(roundId: $roundId, teamId: $teamId) { code address expiresAt }\n  }\n": types.OpenSurveyMeetingDocument,
    "\n  mutation EndSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    endSurveyMeeting(roundId: $roundId, teamId: $teamId)\n  }\n": types.EndSurveyMeetingDocument,
    "\n  mutation ChangeSurveyEnd($roundId: ID!, $revision: Int!, $answerBy: Date!) {\n    changeSurveyEnd(roundId: $roundId, revision: $revision, answerBy: $answerBy) { id }\n  }\n": types.ChangeSurveyEndDocument,
    "\n  query SurveyInvitation($link: String, $meeting: String) {\n    surveyInvitation(link: $link, meeting: $meeting) {\n      organisationName roundName instrumentName { nl en } purpose { nl en } questions privacy answerBy minimumGroup used name teamName\n      people { id name }\n    }\n  }\n": types.SurveyInvitationDocument,
    "\n  mutation BeginSurvey($input: BeginSurveyInput!) {\n    beginSurvey(input: $input)\n  }\n": types.BeginSurveyDocument,
    "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) { ...SurveyWhole }\n  }\n": types.SurveyFormDocument,
    "\n  mutation SaveSurveyAnswer($input: SaveSurveyAnswerInput!) {\n    saveSurveyAnswer(input: $input) { itemCode value revision }\n  }\n": types.SaveSurveyAnswerDocument,
    "\n  mutation HandInSurvey($code: String!) {\n    handInSurvey(code: $code) { ...SurveyWhole }\n  }\n": types.HandInSurveyDocument,
    "\n  fragment SurveyWhole on SurveyForm {\n    organisationName roundName privacy roundState answerBy minimumGroup state document\n    answers { itemCode value revision }\n  }\n": types.SurveyWholeFragmentDoc,
    "\n  query Agreements($after: String) {\n    agreements(after: $after) {\n      items {\n        id definitionCode purpose figures fromOn untilOn minimumGroup namesSites proposedBy proposedAt ours state\n        provider { id name kind }\n        reader { id name kind }\n        steps { number kind organisation by at reason publicationId }\n      }\n      next\n      parties { slug name }\n      methods { code name { nl en } }\n    }\n  }\n": types.AgreementsDocument,
    "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) { id }\n  }\n": types.ProposeAgreementDocument,
    "\n  mutation AcceptAgreement($id: ID!) {\n    acceptAgreement(id: $id) { id }\n  }\n": types.AcceptAgreementDocument,
    "\n  mutation DeclineAgreement($id: ID!, $reason: String!) {\n    declineAgreement(id: $id, reason: $reason) { id }\n  }\n": types.DeclineAgreementDocument,
    "\n  mutation EndAgreement($id: ID!, $reason: String!) {\n    endAgreement(id: $id, reason: $reason) { id }\n  }\n": types.EndAgreementDocument,
    "\n  query Publication($id: ID!) {\n    publication(id: $id) { ...ShownPublicationWhole }\n  }\n": types.PublicationDocument,
    "\n  query PublicationPreview($id: ID!) {\n    publicationPreview(id: $id) {\n      sha256\n      draft { id mine preparedBy preparedAt explanations revision }\n      shown { ...ShownPublicationWhole }\n    }\n  }\n": types.PublicationPreviewDocument,
    "\n  mutation ExplainPublication($input: ExplainPublicationInput!) {\n    explainPublication(input: $input) { id explanations revision }\n  }\n": types.ExplainPublicationDocument,
    "\n  mutation ApprovePublication($id: ID!, $revision: Int!, $sha256: String!) {\n    approvePublication(id: $id, revision: $revision, sha256: $sha256) { id }\n  }\n": types.ApprovePublicationDocument,
    "\n  mutation WithdrawPublication($id: ID!, $reason: String!) {\n    withdrawPublication(id: $id, reason: $reason) { id }\n  }\n": types.WithdrawPublicationDocument,
    "\n  query Publications($after: String) {\n    publications(after: $after) {\n      drafts { id kind name fromOn untilOn preparedBy mine preparedAt replacesId revision reader { id name kind } }\n      items { id kind name fromOn untilOn purpose publishedAt withdrawnAt replacesId replacedById provider { id name kind } reader { id name kind } }\n      next\n      sources { roundId kind name definitionCode fromOn untilOn }\n      methods { code name { nl en } }\n      open { id definitionCode purpose figures fromOn untilOn minimumGroup reader { id name kind } }\n    }\n  }\n": types.PublicationsDocument,
    "\n  mutation PreparePublication($input: PreparePublicationInput!) {\n    preparePublication(input: $input) { id }\n  }\n": types.PreparePublicationDocument,
    "\n  mutation DiscardPublication($id: ID!, $revision: Int!) {\n    discardPublication(id: $id, revision: $revision)\n  }\n": types.DiscardPublicationDocument,
    "\n  fragment ShownPublicationWhole on ShownPublication {\n    id agreementId kind name methodName { nl en } versionCode purpose fromOn untilOn objections minimumGroup families sampled replacesId replacedById reason publishedAt withdrawnAt withdrawnBecause\n    provider { id name kind }\n    reader { id name kind }\n    unlicensed { fromOn untilOn sites variants { nl en } }\n    figures { code name { nl en } meaning { nl en } siteKey siteName measure unit norm comparison scale { least most } hidden n value sd explanation }\n  }\n": types.ShownPublicationWholeFragmentDoc,
    "\n  query MySecondCodings($after: String) {\n    mySecondCodings(after: $after) { items { trajectoryId clientNumber trajectoryNumber method savedAt handedInAt } next }\n  }\n": types.MySecondCodingsDocument,
    "\n  mutation HandInSecondCoding($trajectoryId: ID!) {\n    handInSecondCoding(trajectoryId: $trajectoryId)\n  }\n": types.HandInSecondCodingDocument,
    "\n  query CodingChoices {\n    registrationProgrammes { id name { nl en } }\n    secondCoders { id name }\n  }\n": types.CodingChoicesDocument,
    "\n  query SecondCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    secondCodings(programmeId: $programmeId, from: $from, until: $until) { registered coders { coderId name given handedIn } agreement questions }\n  }\n": types.SecondCodingsDocument,
    "\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) { coders { coderId name given } }\n  }\n": types.DrawSecondCodingsDocument,
    "\n  query TargetGroupReach($programmeId: ID, $from: Date, $until: Date) {\n    targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {\n      programmeId unit cases objecting waiting report\n      programmes { id name { nl en } }\n      leftOut { variant cases name { nl en } why { nl en } }\n      sites { id name cases report }\n      teams { id name cases report }\n    }\n  }\n": types.TargetGroupReachDocument,
    "\n  query OutsideTargetGroup($programmeId: ID!, $reading: String!, $outcome: String!, $from: Date, $until: Date, $after: String) {\n    outsideTargetGroup(programmeId: $programmeId, reading: $reading, outcome: $outcome, from: $from, until: $until, after: $after) {\n      items { familyId trajectoryId clientNumber team startedOn } next\n    }\n  }\n": types.OutsideTargetGroupDocument,
    "\n  fragment RegistrationHead on Registration {\n    trajectoryId familyId clientNumber trajectoryNumber startedOn endedOn coder method instrumentCode seesSpecial mayWrite handedInAt\n    persons { id number role gender born revision }\n  }\n": types.RegistrationHeadFragmentDoc,
    "\n  query RegistrationForm($trajectoryId: ID!, $coder: Coder!) {\n    registration(trajectoryId: $trajectoryId, coder: $coder) {\n      ...RegistrationHead\n      cells { itemCode personId moment value explanation revision }\n      savedAt\n    }\n  }\n": types.RegistrationFormDocument,
    "\n  query RegistrationWhy($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      explained\n      history { readings classes cause computedAt supersededAt }\n    }\n  }\n": types.RegistrationWhyDocument,
    "\n  query RegistrationProfile($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      evidence\n      judgements { classification option second reason judgedAt judgedBy }\n    }\n  }\n": types.RegistrationProfileDocument,
    "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) { cells { itemCode personId moment value explanation revision } savedAt }\n  }\n": types.SaveRegistrationDocument,
    "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { trajectoryId }\n  }\n": types.AddPersonDocument,
    "\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) { trajectoryId }\n  }\n": types.ChangePersonDocument,
    "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { trajectoryId }\n  }\n": types.RemovePersonDocument,
    "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { trajectoryId }\n  }\n": types.JudgeDocument,
    "\n  fragment ItemAgreementWhole on ItemAgreement { itemCode n percentage kappa kappaLower kappaUpper pabak few }\n": types.ItemAgreementWholeFragmentDoc,
    "\n  fragment AssessorAgreementWhole on AssessorAgreement { memberId name n percentage kappa kappaLower kappaUpper pabak few }\n": types.AssessorAgreementWholeFragmentDoc,
    "\n  query EditionFiles($slug: String!, $edition: Int!, $after: String) {\n    editionFiles(slug: $slug, edition: $edition, first: 25, after: $after) {\n      next roundName document instrumentCode\n      edition { edition closedAt reason }\n      items {\n        roundCaseId clientNumber trajectoryNumber teamName leftOutReason assessorName secondAssessorName state\n        answers { itemCode value mark remark second { value mark remark } final { value mark reason decidedByName } }\n        documents { documentCode present }\n        comments { itemCode text authorName writtenAt }\n      }\n    }\n  }\n": types.EditionFilesDocument,
    "\n  query Outcomes($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean) {\n    outcomes(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small) {\n      programmeId report open\n      programmes { id name { nl en } }\n      splits { value name { nl en } }\n      sites { id name }\n      teams { id name }\n    }\n  }\n": types.OutcomesDocument,
    "\n  query OutcomeCases($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $after: String) {\n    outcomeCases(programmeId: $programmeId, indicator: $indicator, counted: $counted, reason: $reason, from: $from, until: $until, siteId: $siteId, teamId: $teamId, after: $after) {\n      items { familyId trajectoryId clientNumber period value why { nl en } } next\n    }\n  }\n": types.OutcomeCasesDocument,
    "\n  query OutcomesExport($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean, $locale: Locale!) {\n    outcomesExport(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small, locale: $locale) { fileName mimeType content }\n  }\n": types.OutcomesExportDocument,
    "\n  query ResultRounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } periodFrom periodTo state survey imported drawn approved leftOut closedAt }\n    }\n  }\n": types.ResultRoundsDocument,
    "\n  query ResultsExport($slug: String!, $locale: Locale!, $edition: Int) {\n    resultsExport(slug: $slug, locale: $locale, edition: $edition) { fileName mimeType content }\n  }\n": types.ResultsExportDocument,
    "\n  query RoundResults($slug: String!, $previousSlug: String, $edition: Int) {\n    trend(slug: $slug) { ...TrendWhole }\n    results(slug: $slug, previousSlug: $previousSlug, edition: $edition) {\n      closed edition currentEdition\n      editions { edition closedAt closedBy reopenedAt reopenedBy reason }\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      formulaVersion sha256 drawn examined families sampled figures comparison teamComparisons document instrumentCode\n      round { id slug name programmeName { nl en } versionCode periodFrom periodTo state drawn submitted approved leftOut closedAt imported }\n      headline { nl en }\n      teams { id name }\n      previousRounds { id slug name versionCode periodFrom periodTo }\n      previous { id slug name versionCode }\n      leftOut { code label { nl en } count } objections reviewed unreviewed\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      warnings { nl en }\n      remarks { itemCode teamId clientNumber mark remark }\n      evidence { sources { itemCode source count } missing { documentCode count } }\n      agreement {\n        cases items { ...ItemAgreementWhole } assessors { ...AssessorAgreementWhole }\n        allRounds allCases allItems { ...ItemAgreementWhole } allAssessors { ...AssessorAgreementWhole }\n      }\n    }\n  }\n": types.RoundResultsDocument,
    "\n  query MySurveyProfile($slug: String!) {\n    mySurveyProfile(slug: $slug) {\n      roundId roundName instrumentName { nl en } periodFrom periodTo privacy minimumGroup teamName without\n      scores { kind code name { nl en } scaleFrom scaleTo answered items mean norm faithful team { n mean } whole { n mean } }\n    }\n  }\n": types.MySurveyProfileDocument,
    "\n  query SurveyResultsExport($slug: String!, $locale: Locale!) {\n    surveyResultsExport(slug: $slug, locale: $locale) { fileName mimeType content }\n  }\n": types.SurveyResultsExportDocument,
    "\n  query SurveyResults($slug: String!, $dimension: SurveyDimension, $key: String) {\n    surveyResults(slug: $slug, dimension: $dimension, key: $key) {\n      round { slug name programmeName { nl en } versionCode periodFrom periodTo state drawn approved closedAt }\n      privacy minimumGroup formulaVersion sha256 figures document instrumentCode\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      headline { nl en }\n      teams { id name site { id name } }\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      trend { rounds { slug name periodFrom periodTo versionCode answered } lines }\n    }\n  }\n": types.SurveyResultsDocument,
    "\n  fragment TrendWhole on Trend {\n    slug teamId wholeReached\n    headline { nl en }\n    series { slug rounds programmeName { nl en } instrumentName { nl en } }\n    teams { id name }\n    rounds { slug name periodFrom periodTo versionCode imported sampled trajectories }\n    lines { itemCode number text { nl en } points { round itemCode n percentage lower upper norm raisedNorm normMet uncertain break } }\n  }\n": types.TrendWholeFragmentDoc,
    "\n  query Trend($slug: String, $teamId: ID) {\n    trend(slug: $slug, teamId: $teamId) { ...TrendWhole }\n  }\n": types.TrendDocument,
    "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n": types.SetLocaleDocument,
    "\n  fragment CaseHead on CaseHead {\n    trajectoryId familyId programmeId clientNumber trajectoryNumber methodName { nl en } unit teamName startedOn endedOn professionals registers plans hasGoals mine mayWrite\n  }\n": types.CaseHeadFragmentDoc,
    "\n  fragment RoundLicenceGaps on RoundLicence {\n    holder gaps { fromOn untilOn sites variants { nl en } }\n  }\n": types.RoundLicenceGapsFragmentDoc,
    "\n  fragment OpenWorkWhole on OpenWork {\n    trajectories { trajectoryProfessionalId clientNumber trajectoryNumber teamName startsOn }\n    professionals { id name }\n    assignments { assignmentId opinion roundName roundSlug clientNumber trajectoryNumber state answered items }\n    assessors { id name }\n  }\n": types.OpenWorkWholeFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared helps\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n": types.ViewerDocument,
    "\n  query Installation {\n    installation { demonstration mail secure demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n": types.InstallationDocument,
    "\n  fragment InvitationRow on Invitation {\n    id email name external startsOn endsOn sentAt expiresAt expired mail revision\n    roles { code name { nl en } }\n  }\n": types.InvitationRowFragmentDoc,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { id }\n  }\n": types.InviteMemberDocument,
    "\n  mutation SendInvitationAgain($id: ID!, $revision: Int!) {\n    sendInvitationAgain(id: $id, revision: $revision) { id }\n  }\n": types.SendInvitationAgainDocument,
    "\n  mutation WithdrawInvitation($id: ID!, $revision: Int!) {\n    withdrawInvitation(id: $id, revision: $revision)\n  }\n": types.WithdrawInvitationDocument,
    "\n  query Member($id: ID!, $manage: Boolean!, $join: Boolean!) {\n    member(id: $id) {\n      id name external startsOn endsOn state revision\n      roles { code name { nl en } grants { verb reach } }\n      teams { id teamId teamName startsOn endsOn revision }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    teams @include(if: $join) { id name endsOn }\n    memberWork(memberId: $id) @include(if: $manage) { ...OpenWorkWhole }\n  }\n": types.MemberDocument,
    "\n  query MemberWork($id: ID!, $after: Date!) {\n    memberWork(memberId: $id, after: $after) { ...OpenWorkWhole }\n  }\n": types.MemberWorkDocument,
    "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n": types.ChangeMemberDocument,
    "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id state }\n  }\n": types.EndMembershipDocument,
    "\n  mutation SetMemberRoles($input: SetMemberRolesInput!) {\n    setMemberRoles(input: $input) { id }\n  }\n": types.SetMemberRolesDocument,
    "\n  mutation AddTeamMembership($input: AddTeamMembershipInput!) {\n    addTeamMembership(input: $input) { id }\n  }\n": types.AddTeamMembershipDocument,
    "\n  mutation ChangeTeamMembership($input: ChangeTeamMembershipInput!) {\n    changeTeamMembership(input: $input) { id }\n  }\n": types.ChangeTeamMembershipDocument,
    "\n  query Members($after: String, $search: String, $filter: MemberFilter, $invitations: Boolean!, $invitedAfter: String) {\n    members(first: 50, after: $after, search: $search, filter: $filter) {\n      next total\n      items { id name external startsOn endsOn state roles { code name { nl en } } teams { id teamName startsOn endsOn } }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {\n      next\n      items { ...InvitationRow }\n    }\n  }\n": types.MembersDocument,
    "\n  query Organisation {\n    sites { id name endsOn revision }\n    teams { id name startsOn endsOn revision site { id name } }\n  }\n": types.OrganisationDocument,
    "\n  mutation AddSite($input: AddSiteInput!) {\n    addSite(input: $input) { id }\n  }\n": types.AddSiteDocument,
    "\n  mutation AddTeam($input: AddTeamInput!) {\n    addTeam(input: $input) { id }\n  }\n": types.AddTeamDocument,
    "\n  mutation ChangeSite($input: ChangeSiteInput!) {\n    changeSite(input: $input) { id }\n  }\n": types.ChangeSiteDocument,
    "\n  mutation ChangeTeam($input: ChangeTeamInput!) {\n    changeTeam(input: $input) { id }\n  }\n": types.ChangeTeamDocument,
    "\n  query Roles($me: ID!) {\n    roles { id code name { nl en } grants { verb reach } seeded holders revision }\n    member(id: $me) { roles { code } }\n  }\n": types.RolesDocument,
    "\n  mutation AddRole($input: AddRoleInput!) {\n    addRole(input: $input) { code }\n  }\n": types.AddRoleDocument,
    "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) { code }\n  }\n": types.ChangeRoleDocument,
    "\n  mutation DeleteRole($id: ID!, $revision: Int!) {\n    deleteRole(id: $id, revision: $revision)\n  }\n": types.DeleteRoleDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail($input: ChangeEmailInput!) {\n    changeEmail(input: $input)\n  }\n"): typeof import('./graphql.ts').ChangeEmailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShownMail($after: String) {\n    shownMail(first: 20, after: $after) {\n      next\n      items { id at recipient subject text link }\n    }\n  }\n"): typeof import('./graphql.ts').ShownMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($search: String!, $cases: Boolean!, $rounds: Boolean!) {\n    families(first: 2, search: $search) @include(if: $cases) { total items { id clientNumber } }\n    rounds(first: 200) @include(if: $rounds) { items { slug name } }\n  }\n"): typeof import('./graphql.ts').SearchDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditEntries($after: String) {\n    auditEntries(first: 50, after: $after) {\n      next\n      items { id at memberName verb subjects fields reason }\n    }\n  }\n"): typeof import('./graphql.ts').AuditEntriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Benchmark($definitionCode: String, $kind: FigureKind, $code: String, $siteKey: ID) {\n    benchmark(definitionCode: $definitionCode, kind: $kind, code: $code, siteKey: $siteKey) {\n      ofOneself\n      methods { code name { nl en } kinds }\n      network {\n        definitionCode kind versionCode takingPart siteKey rows detail strata\n        sites { key name publicationId }\n        headline { nl en }\n        shared { at by sites newer }\n        conversations { id siteKey siteName code name { nl en } openedAt notes step }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BenchmarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareBenchmark($definitionCode: String!, $kind: FigureKind!) { shareBenchmark(definitionCode: $definitionCode, kind: $kind) }\n"): typeof import('./graphql.ts').ShareBenchmarkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Conversation($id: ID!) {\n    conversation(id: $id) {\n      id ours closed publicationId definitionCode kind fromOn untilOn siteKey siteName code\n      provider { name } opener { name } name { nl en }\n      figure { unit measure n value explanation }\n      notes { number step text onDate organisation by at }\n    }\n  }\n"): typeof import('./graphql.ts').ConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenConversation($input: OpenConversationInput!) { openConversation(input: $input) { id } }\n"): typeof import('./graphql.ts').OpenConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteConversation($input: WriteConversationInput!) { writeConversation(input: $input) { id } }\n"): typeof import('./graphql.ts').WriteConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomesForReader {\n    outcomesForReader { methods { provider { id name } definitionCode name { nl en } kind purpose minimumGroup families table } }\n  }\n"): typeof import('./graphql.ts').OutcomesForReaderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomesForReaderFile($format: ReaderFormat!, $locale: Locale!) {\n    outcomesForReaderFile(format: $format, locale: $locale) { fileName mimeType content }\n  }\n"): typeof import('./graphql.ts').OutcomesForReaderFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Certificates($after: String) {\n    certificates(first: 50, after: $after) {\n      next\n      items { id professional { id name } methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n  }\n"): typeof import('./graphql.ts').CertificatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCertificate($input: RecordCertificateInput!) {\n    recordCertificate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeCertificate($input: ChangeCertificateInput!) {\n    changeCertificate(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveCertificate($id: ID!, $revision: Int!) {\n    removeCertificate(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').RemoveCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Families($after: String, $search: String) {\n    families(first: 50, after: $after, search: $search) {\n      total next\n      items { id clientNumber municipality trajectories latestTeam latestStartedOn latestEndedOn }\n    }\n  }\n"): typeof import('./graphql.ts').FamiliesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddFamily($input: AddFamilyInput!) {\n    addFamily(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddFamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeFamily($input: ChangeFamilyInput!) {\n    changeFamily(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeFamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordObjection($input: RecordObjectionInput!) {\n    recordObjection(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawObjection($familyId: ID!, $revision: Int!) {\n    withdrawObjection(familyId: $familyId, revision: $revision) { id }\n  }\n"): typeof import('./graphql.ts').WithdrawObjectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordConsent($input: RecordConsentInput!) {\n    recordConsent(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WeighEligibility($input: WeighEligibilityInput!) {\n    weighEligibility(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').WeighEligibilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTrajectory($input: AddTrajectoryInput!) {\n    addTrajectory(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddTrajectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTrajectory($input: ChangeTrajectoryInput!) {\n    changeTrajectory(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeTrajectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTrajectoryProfessional($input: AddTrajectoryProfessionalInput!) {\n    addTrajectoryProfessional(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddTrajectoryProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndTrajectoryProfessional($input: EndTrajectoryProfessionalInput!) {\n    endTrajectoryProfessional(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').EndTrajectoryProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Family($id: ID!, $choices: Boolean!) {\n    family(id: $id) {\n      id clientNumber municipality unit revision\n      objection { on source }\n      persons { id number role }\n      history { programmeId name { nl en } definitivelyClosed periods { startedOn endedOn trajectories } }\n      consents { id personId purpose answer saidOn source recordedBy }\n      trajectories {\n        id number programmeId definitionCode referredOn firstContactOn startedOn endedOn referrer coercionMeasure closingReason variant funding grantedHours contractId opening revision\n        registration { savedAt }\n        team { id name }\n        professionals { id startsOn endsOn revision professional { id name staffNumber } }\n        eligibility { facts weighed result weighedAt weighedBy history { outcome weighedAt weighedBy } }\n      }\n    }\n    caseChoices @include(if: $choices) {\n      programmes { id name { nl en } }\n      teams { id name endsOn }\n      professionals { id name staffNumber }\n      contracts { id programmeId name }\n      coercionMeasures { code name { nl en } }\n      definition\n    }\n  }\n"): typeof import('./graphql.ts').FamilyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfessionalWork($id: ID!, $after: Date!) {\n    professionalWork(professionalId: $id, after: $after) { ...OpenWorkWhole }\n  }\n"): typeof import('./graphql.ts').ProfessionalWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndProfessional($input: EndProfessionalInput!) {\n    endProfessional(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').EndProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Professionals($after: String, $search: String) {\n    professionals(first: 50, after: $after, search: $search) {\n      next\n      items {\n        id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n        teams { id endsOn startsOn team { name } programme { name { nl en } } }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProfessionalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Professional($id: ID!, $choices: Boolean!) {\n    professional(id: $id) {\n      id staffNumber name email memberId birthYear youthCareSince cvNote hoursPerWeek endsOn revision\n      teams { id team { id name } programme { id name { nl en } } variants { code name { nl en } } trainedOn startsOn endsOn revision }\n      memberships { id teamName startsOn endsOn }\n      certificates { id methodName { nl en } name obtainedOn expiresOn renewed revision }\n    }\n    programmeChoices @include(if: $choices) { id name { nl en } variants { code name { nl en } } teams { id name } }\n  }\n"): typeof import('./graphql.ts').ProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProfessionalTeam($input: AddProfessionalTeamInput!) {\n    addProfessionalTeam(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddProfessionalTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProfessionalTeam($input: ChangeProfessionalTeamInput!) {\n    changeProfessionalTeam(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeProfessionalTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveProfessionalTeam($id: ID!, $revision: Int!) {\n    removeProfessionalTeam(id: $id, revision: $revision) { id }\n  }\n"): typeof import('./graphql.ts').RemoveProfessionalTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MembersToLink {\n    members(first: 200, filter: current) { items { id name external } }\n  }\n"): typeof import('./graphql.ts').MembersToLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddProfessional($input: AddProfessionalInput!) {\n    addProfessional(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProfessional($input: ChangeProfessionalInput!) {\n    changeProfessional(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeProfessionalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CourseShown on TrajectoryCourse {\n    trajectoryId revision today method course trajectory openEvaluations seesSpecial mayWrite\n    contract { name norms reason }\n    closing { endedOn closingReason nationalReason closingNote followUpHelp followUpHelpNote finalReport }\n    statements { code number revision state happenedOn postponedTo reason answers recordedAt recordedBy }\n  }\n"): typeof import('./graphql.ts').CourseShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryOverview($trajectoryId: ID!, $after: String) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 8, after: $after) {\n      ...CourseShown\n      contacts { items { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision } next }\n      figures { succeeded failed minutes outsideOfficeHours }\n    }\n  }\n"): typeof import('./graphql.ts').TrajectoryOverviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrajectoryMilestones($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    trajectoryCourse(trajectoryId: $trajectoryId, first: 1) { ...CourseShown }\n  }\n"): typeof import('./graphql.ts').TrajectoryMilestonesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StateMilestone($input: StateMilestoneInput!) {\n    stateMilestone(input: $input) { code number revision }\n  }\n"): typeof import('./graphql.ts').StateMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContact($input: AddContactInput!) {\n    addContact(input: $input) { id happenedOn kind minutes outsideOfficeHours failed imported recordedBy revision }\n  }\n"): typeof import('./graphql.ts').AddContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContact($input: ChangeContactInput!) {\n    changeContact(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveContact($id: ID!, $revision: Int!) {\n    removeContact(id: $id, revision: $revision) { id }\n  }\n"): typeof import('./graphql.ts').RemoveContactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseTrajectory($input: CloseTrajectoryInput!) {\n    closeTrajectory(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').CloseTrajectoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkList($view: WorkView!, $state: TaskState, $after: String) {\n    workList(view: $view, state: $state, first: 50, after: $after) {\n      items { id trajectoryId familyId clientNumber method code number name { nl en } dueOn state postponed place professionals }\n      next views\n      counts { overdue due soon }\n      review { formsToCheck goalsToCode goalsToCodeAgain registrationsToCode }\n    }\n  }\n"): typeof import('./graphql.ts').WorkListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Caseloads($after: String) {\n    caseloads(first: 50, after: $after) {\n      items { professionalId name hoursPerWeek share overdue methods { programmeId cases weight most } }\n      next\n      methods { programmeId name { nl en } most hoursPerWeek note { nl en } }\n    }\n  }\n"): typeof import('./graphql.ts').CaseloadsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Contracts {\n    contracts {\n      programmeId name { nl en }\n      norms { code name { nl en } atLeast atMost unit }\n      contracts { id programmeId name municipality startsOn endsOn norms reason trajectories revision }\n    }\n  }\n"): typeof import('./graphql.ts').ContractsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContract($input: AddContractInput!) {\n    addContract(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContract($input: ChangeContractInput!) {\n    changeContract(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeContractDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkSettings {\n    workSettings { mail calendarSince calendarReadAt }\n  }\n"): typeof import('./graphql.ts').WorkSettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWorkMail($wanted: Boolean!) {\n    setWorkMail(wanted: $wanted) { mail }\n  }\n"): typeof import('./graphql.ts').SetWorkMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewCalendar {\n    renewCalendar { address }\n  }\n"): typeof import('./graphql.ts').RenewCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendar {\n    revokeCalendar { calendarSince }\n  }\n"): typeof import('./graphql.ts').RevokeCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConfigurationChanges($programmeId: ID!, $from: Int!, $to: Int!) {\n    configurationChanges(programmeId: $programmeId, from: $from, to: $to) {\n      what { nl en } before { nl en } after { nl en } consequence { nl en }\n    }\n  }\n"): typeof import('./graphql.ts').ConfigurationChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConfigurationPreview($programmeId: ID!, $configuration: JSON!) {\n    configurationPreview(programmeId: $programmeId, configuration: $configuration) {\n      problems { path code rule message { nl en } }\n      changes { what { nl en } before { nl en } after { nl en } consequence { nl en } }\n    }\n  }\n"): typeof import('./graphql.ts').ConfigurationPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ConfigurationWhole on ProgrammeConfiguration {\n    programme { id name { nl en } revision configurationNumber version { id versionCode name { nl en } } }\n    licensed configuration\n    deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n    history { number versionCode changedAt changedBy }\n    teams { id name site { id name } }\n    newerVersions { adoptedVersionId releaseId versionCode name { nl en } }\n    runningRounds { slug name versionCode }\n  }\n"): typeof import('./graphql.ts').ConfigurationWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProgrammeConfiguration($id: ID!) {\n    programmeConfiguration(id: $id) { ...ConfigurationWhole }\n  }\n"): typeof import('./graphql.ts').ProgrammeConfigurationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfigureProgramme($input: ConfigureProgrammeInput!) {\n    configureProgramme(input: $input) { ...ConfigurationWhole }\n  }\n"): typeof import('./graphql.ts').ConfigureProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MovePreview($programmeId: ID!, $adoptedVersionId: ID, $releaseId: ID) {\n    movePreview(programmeId: $programmeId, adoptedVersionId: $adoptedVersionId, releaseId: $releaseId) {\n      comparison {\n        from { versionCode name { nl en } }\n        to { versionCode name { nl en } }\n        rows { change comparable from to note { nl en } consequence { nl en } }\n      }\n      configuration\n      fallenAway { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      runningRounds { slug name versionCode }\n      droppedInUse\n    }\n  }\n"): typeof import('./graphql.ts').MovePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveProgramme($input: MoveProgrammeInput!) {\n    moveProgramme(input: $input) { ...ConfigurationWhole }\n  }\n"): typeof import('./graphql.ts').MoveProgrammeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DefinitionById($id: ID!) {\n    definition(id: $id)\n    recognitions(definitionId: $id) { id scheme level decidedOn expiresOn evidence nextLevel current expired }\n  }\n"): typeof import('./graphql.ts').DefinitionByIdDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Definitions {\n    definitions {\n      own { id versionCode name { nl en } state publishedAt }\n      released { id definitionCode owner { name } versionCode name { nl en } releasedAt adopted }\n      adopted { id origin { name } versionCode name { nl en } adoptedAt sha256 }\n      programmes { id definitionCode name { nl en } configurationNumber version { id versionCode } teams { id name } }\n    }\n  }\n"): typeof import('./graphql.ts').DefinitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdoptRelease($releaseId: ID!) {\n    adoptRelease(releaseId: $releaseId) { id }\n  }\n"): typeof import('./graphql.ts').AdoptReleaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Licences($after: String) {\n    licences(first: 100, after: $after) {\n      today next unlicensedCount\n      items {\n        id definitionCode methodName { nl en } holder { id name } provider { id slug name } variants { code name { nl en } } sites fromOn untilOn lastOn state followed grantedAt grantedBy endedOn endReason endedBy\n      }\n      unlicensed { definitionCode methodName { nl en } holder { id name } provider { id slug name } }\n      certificates { providerId definitionCode expiryMonth count }\n      methods { code name { nl en } variants { code name { nl en } } }\n      providers { id slug name }\n    }\n  }\n"): typeof import('./graphql.ts').LicencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantLicence($input: GrantLicenceInput!) {\n    grantLicence(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').GrantLicenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndLicence($input: EndLicenceInput!) {\n    endLicence(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').EndLicenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnInstrumentWhole on OwnInstrument {\n    id name { nl en } instrumentCode versionCode state document problems { path code rule message { nl en } } changedAt changedBy editors revision adoptedVersionId\n  }\n"): typeof import('./graphql.ts').OwnInstrumentWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnInstrument($id: ID!) {\n    ownInstrument(id: $id) { ...OwnInstrumentWhole }\n  }\n"): typeof import('./graphql.ts').OwnInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOwnInstrument($input: SaveOwnInstrumentInput!) {\n    saveOwnInstrument(input: $input) { ...OwnInstrumentWhole }\n  }\n"): typeof import('./graphql.ts').SaveOwnInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnnounceEditing($id: ID!) {\n    announceEditing(id: $id) { ...OwnInstrumentWhole }\n  }\n"): typeof import('./graphql.ts').AnnounceEditingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishOwnInstrument($id: ID!, $revision: Int!) {\n    publishOwnInstrument(id: $id, revision: $revision) { ...OwnInstrumentWhole }\n  }\n"): typeof import('./graphql.ts').PublishOwnInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseOwnInstrument($id: ID!) {\n    reviseOwnInstrument(id: $id) { id }\n  }\n"): typeof import('./graphql.ts').ReviseOwnInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnInstruments {\n    ownInstruments { id name { nl en } versionCode state document problems { path } changedAt changedBy editors }\n  }\n"): typeof import('./graphql.ts').OwnInstrumentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddOwnInstrument($name: TextInput!, $onlyIn: Locale) {\n    addOwnInstrument(name: $name, onlyIn: $onlyIn) { id }\n  }\n"): typeof import('./graphql.ts').AddOwnInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRecognition($input: RecordRecognitionInput!) {\n    recordRecognition(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordRecognitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportFile($input: ImportInput!) {\n    importFile(input: $input) {\n      columns delimiter sheets sheet headerRow rows sample mapping problemCount created changed unchanged committed roundSlug\n      savedMapping { id name revision }\n      fields { field required label { nl en } accepted { nl en } }\n      problems { row column value message { nl en } }\n    }\n  }\n"): typeof import('./graphql.ts').ImportFileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImportMappings($kind: ImportKind!) {\n    importMappings(kind: $kind) { id name columns mapping revision }\n  }\n"): typeof import('./graphql.ts').ImportMappingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddImportMapping($input: AddImportMappingInput!) {\n    addImportMapping(input: $input) { id name revision }\n  }\n"): typeof import('./graphql.ts').AddImportMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeImportMapping($input: ChangeImportMappingInput!) {\n    changeImportMapping(input: $input) { id name revision }\n  }\n"): typeof import('./graphql.ts').ChangeImportMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveImportMapping($id: ID!, $revision: Int!) {\n    removeImportMapping(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').RemoveImportMappingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationProgrammes($wanted: Boolean!) {\n    registrationProgrammes @include(if: $wanted) { id name { nl en } version { id } }\n  }\n"): typeof import('./graphql.ts').RegistrationProgrammesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EarlierRoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } document }\n    }\n  }\n"): typeof import('./graphql.ts').EarlierRoundChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormsToCheck($after: String, $returnedAfter: String) {\n    formsToCheck(after: $after) { items { ...FormToCheck } next }\n    returnedForms(after: $returnedAfter) { items { ...FormToCheck } next }\n    returnedShare { forms returned }\n  }\n"): typeof import('./graphql.ts').FormsToCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FormToCheck on FormToCheck {\n    id clientNumber teamName methodName { nl en } heldOn final closedAt closedBy returned\n  }\n"): typeof import('./graphql.ts').FormToCheckFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CheckForm($id: ID!) {\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n"): typeof import('./graphql.ts').CheckFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveEvaluation($input: EvaluationRevisionInput!) {\n    approveEvaluation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ApproveEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnEvaluation($input: EvaluationReasonInput!) {\n    returnEvaluation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ReturnEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TeamCodes($leads: Boolean!) {\n    anonymousSatisfaction { programmeId methodName { nl en } teamId teamName year quarter lists }\n    teamCodes @include(if: $leads) { programmeId teamId methodName { nl en } teamName id code address revision }\n  }\n"): typeof import('./graphql.ts').TeamCodesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeTeamCode($input: TeamCodeInput!) {\n    makeTeamCode(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').MakeTeamCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeTeamCode($id: ID!, $revision: Int!) {\n    revokeTeamCode(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').RevokeTeamCodeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientVisitWhole on ClientVisit {\n    link rater done onDevice wordsAt\n    goals { id words name { nl en } scale anchors }\n    scores { goalId score unknown words revision }\n    satisfaction { form answers refused }\n  }\n"): typeof import('./graphql.ts').ClientVisitWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ClientVisit($link: String, $code: String) {\n    clientVisit(link: $link, code: $code) { ...ClientVisitWhole }\n  }\n"): typeof import('./graphql.ts').ClientVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveClientScore($input: SaveClientScoreInput!) {\n    saveClientScore(input: $input) { goalId score unknown words revision }\n  }\n"): typeof import('./graphql.ts').SaveClientScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveClientSatisfaction($input: SaveClientSatisfactionInput!) {\n    saveClientSatisfaction(input: $input)\n  }\n"): typeof import('./graphql.ts').SaveClientSatisfactionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseClientSatisfaction($link: String!) {\n    refuseClientSatisfaction(link: $link)\n  }\n"): typeof import('./graphql.ts').RefuseClientSatisfactionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishClientVisit($link: String!) {\n    finishClientVisit(link: $link) { ...ClientVisitWhole }\n  }\n"): typeof import('./graphql.ts').FinishClientVisitDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AnonymousForm($code: String!) {\n    anonymousForm(code: $code) { form }\n  }\n"): typeof import('./graphql.ts').AnonymousFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInAnonymous($input: HandInAnonymousInput!) {\n    handInAnonymous(input: $input)\n  }\n"): typeof import('./graphql.ts').HandInAnonymousDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalQueue($programmeId: ID, $code: String, $after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue uncoded }\n    goalsToCode(programmeId: $programmeId, code: $code, after: $after, first: 25) {\n      items { id programmeId clientNumber number words zeroPoint code whose setOn codings revision }\n      next\n    }\n  }\n"): typeof import('./graphql.ts').GoalQueueDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalCodingHistory($goalId: ID!) {\n    goalCodingHistory(goalId: $goalId) { code second reason codedAt codedBy }\n  }\n"): typeof import('./graphql.ts').GoalCodingHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecodeGoals($input: RecodeGoalsInput!) {\n    recodeGoals(input: $input)\n  }\n"): typeof import('./graphql.ts').RecodeGoalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalMethods {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n  }\n"): typeof import('./graphql.ts').GoalMethodsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalDefinitions($programmeId: ID!) {\n    goalDefinitions(programmeId: $programmeId) { code proposedName explanation examples revision }\n  }\n"): typeof import('./graphql.ts').GoalDefinitionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGoalDefinition($input: SaveGoalDefinitionInput!) {\n    saveGoalDefinition(input: $input) { code }\n  }\n"): typeof import('./graphql.ts').SaveGoalDefinitionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyGoalCodings($after: String) {\n    goalCodingMethods { programmeId name { nl en } catalogue }\n    myGoalCodings(after: $after, first: 25) { items { goalId programmeId words zeroPoint whose setOn } next }\n  }\n"): typeof import('./graphql.ts').MyGoalCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CodeGoalAgain($input: CodeGoalAgainInput!) {\n    codeGoalAgain(input: $input)\n  }\n"): typeof import('./graphql.ts').CodeGoalAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    goalCodings(programmeId: $programmeId, from: $from, until: $until) {\n      goals coders { id name given coded } agreement differences { id clientNumber number words first second code revision }\n    }\n  }\n"): typeof import('./graphql.ts').GoalCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawGoalCodings($input: DrawGoalCodingsInput!) {\n    drawGoalCodings(input: $input) { coders { id name given } }\n  }\n"): typeof import('./graphql.ts').DrawGoalCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evaluations($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluations(trajectoryId: $trajectoryId) {\n      items { id heldOn final closedAt checkState returned raters { rater state } }\n      goals { ...GoalShown }\n      progress catalogue hasSatisfaction\n    }\n  }\n"): typeof import('./graphql.ts').EvaluationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GoalShown on EvaluatedGoal {\n    id number words name { nl en } whose scale setOn endedOn zeroPoint zeroValue weight anchors\n  }\n"): typeof import('./graphql.ts').GoalShownFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Evaluation($id: ID!, $trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    evaluation(id: $id) { ...EvaluationWhole }\n  }\n"): typeof import('./graphql.ts').EvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EvaluationWhole on Evaluation {\n    id trajectoryId familyId clientNumber endedOn heldOn final asksSatisfaction present decision impression explanation conclusion handover\n    closedAt checkState returned revision others progress catalogue satisfactionForm mayWrite mayCheck\n    raters { rater state required way missingReason handedInAt linkUntil seenOthers scored shown }\n    goals { ...GoalShown }\n    scores { goalId rater score unknown words afterSeeing revision }\n    remarks { text writtenAt writtenBy }\n    satisfaction { instrumentCode answeredOn refused refusedBecause onPaper recordedBy answers }\n  }\n"): typeof import('./graphql.ts').EvaluationWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddEvaluation($input: AddEvaluationInput!) {\n    addEvaluation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEvaluation($input: ChangeEvaluationInput!) {\n    changeEvaluation(input: $input) { id revision }\n  }\n"): typeof import('./graphql.ts').ChangeEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskRater($input: RaterInput!) {\n    askRater(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AskRaterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveGoalScore($input: SaveGoalScoreInput!) {\n    saveGoalScore(input: $input) { goalId score unknown words afterSeeing revision }\n  }\n"): typeof import('./graphql.ts').SaveGoalScoreDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInScores($input: RaterInput!) {\n    handInScores(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').HandInScoresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRater($input: RaterReasonInput!) {\n    closeRater(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').CloseRaterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenRater($input: RaterReasonInput!) {\n    reopenRater(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ReopenRaterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeClientLink($input: MakeClientLinkInput!) {\n    makeClientLink(input: $input) { address link code until }\n  }\n"): typeof import('./graphql.ts').MakeClientLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeClientLink($input: RaterInput!) {\n    revokeClientLink(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RevokeClientLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TypeInSatisfaction($input: TypeInSatisfactionInput!) {\n    typeInSatisfaction(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').TypeInSatisfactionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRefusal($input: RecordRefusalInput!) {\n    recordRefusal(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').RecordRefusalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseEvaluation($input: EvaluationRevisionInput!) {\n    closeEvaluation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').CloseEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenEvaluation($input: EvaluationReasonInput!) {\n    reopenEvaluation(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ReopenEvaluationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReturned($input: EvaluationReasonInput!) {\n    answerReturned(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AnswerReturnedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanPage($trajectoryId: ID!) {\n    caseHead(trajectoryId: $trajectoryId) { ...CaseHead }\n    plan(trajectoryId: $trajectoryId) {\n      trajectoryId familyId method seesSpecial\n      sections { code text savedAt savedBy revision }\n      network { id number called relation ring support burden important note phone email erasedOn revision }\n      persons { id number role }\n      needs { id domain note statedOn severityStart severityEnd severityEndOn removed revision }\n      activities { id code domain goalId doneOn revision }\n      goals { id number trajectoryNumber words code codeHidden whose personId setOn term dueOn scale zeroPoint zeroValue weight checked anchors contributors endedOn endReason endNote changes scoredOn revision }\n      definitions { code explanation examples }\n      advice { nl en }\n      warnings\n    }\n  }\n"): typeof import('./graphql.ts').PlanPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedTexts($trajectoryId: ID!, $code: String!) {\n    savedTexts(trajectoryId: $trajectoryId, code: $code) { text savedAt savedBy }\n  }\n"): typeof import('./graphql.ts').SavedTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoalHistory($goalId: ID!) {\n    goalHistory(goalId: $goalId) { before reason changedAt changedBy }\n  }\n"): typeof import('./graphql.ts').GoalHistoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePlanSection($input: SavePlanSectionInput!) {\n    savePlanSection(input: $input) { code text savedAt savedBy revision }\n  }\n"): typeof import('./graphql.ts').SavePlanSectionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddNetworkMember($input: AddNetworkMemberInput!) {\n    addNetworkMember(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').AddNetworkMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNetworkMember($input: ChangeNetworkMemberInput!) {\n    changeNetworkMember(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').ChangeNetworkMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveNetworkMember($input: PartOfPlanInput!) {\n    removeNetworkMember(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').RemoveNetworkMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveNeed($input: SaveNeedInput!) {\n    saveNeed(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').SaveNeedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TickActivity($input: TickActivityInput!) {\n    tickActivity(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').TickActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeActivity($input: ChangeActivityInput!) {\n    changeActivity(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').ChangeActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UntickActivity($input: PartOfPlanInput!) {\n    untickActivity(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').UntickActivityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddGoal($input: AddGoalInput!) {\n    addGoal(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').AddGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGoal($input: ChangeGoalInput!) {\n    changeGoal(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').ChangeGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGoal($input: EndGoalInput!) {\n    endGoal(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').EndGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenGoal($input: ReopenGoalInput!) {\n    reopenGoal(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').ReopenGoalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Differences($slug: String!, $roundCaseId: ID, $after: String) {\n    differences(slug: $slug, roundCaseId: $roundCaseId, first: 20, after: $after) {\n      roundSlug roundName roundState document instrumentCode own next\n      secondOpinions { asked submitted differences open }\n      items {\n        roundCaseId clientNumber trajectoryNumber\n        differences {\n          itemCode\n          first { value mark remark }\n          second { value mark remark }\n          final { value mark reason decidedByName decidedAt revision }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DifferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reconcile($input: ReconcileInput!) {\n    reconcile(input: $input) { itemCode final { revision } }\n  }\n"): typeof import('./graphql.ts').ReconcileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyReachability {\n    myReachability { id roundName calledAt outcome calledBackMinutes minutes reached }\n  }\n"): typeof import('./graphql.ts').MyReachabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PhoneSample($slug: String!) {\n    phoneSample(slug: $slug) {\n      roundId roundSlug roundName roundState minutes\n      coverage { coaches called families covered withoutCoach }\n      coaches { professionalId name families called call { calledAt calledById calledByName outcome calledBackMinutes reached revision } }\n      callers { memberId name }\n    }\n  }\n"): typeof import('./graphql.ts').PhoneSampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordCall($input: RecordCallInput!) {\n    recordCall(input: $input) { outcome revision }\n  }\n"): typeof import('./graphql.ts').RecordCallDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CommentResponse($responseId: ID!, $comment: ItemCommentInput!) {\n    commentResponse(responseId: $responseId, comment: $comment) { ...ResponseProgress }\n  }\n"): typeof import('./graphql.ts').CommentResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FormerResponse($responseId: ID!) {\n    formerResponse(responseId: $responseId) { ...ResponseWhole }\n  }\n"): typeof import('./graphql.ts').FormerResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseProgress on Response {\n    id state revision independenceDeclared secrecyRequired done total nextAssignmentId\n    professionals { id staffNumber name birthYear youthCareSince cvNote }\n    comments { id itemCode authorName text writtenAt }\n    reviews { id reviewerName outcome reviewedAt }\n  }\n"): typeof import('./graphql.ts').ResponseProgressFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseWhole on Response {\n    ...ResponseProgress\n    assignmentId roundSlug roundName roundState roundEdition clientNumber trajectoryNumber startedOn endedOn mine assessorName\n    document instrumentCode\n    answers { itemCode value mark remark source revision savedAt }\n    derived { itemCode value }\n    documents { documentCode present revision savedAt }\n  }\n"): typeof import('./graphql.ts').ResponseWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Approve($responseId: ID!, $revision: Int!) {\n    approve(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n"): typeof import('./graphql.ts').ApproveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnResponse($responseId: ID!, $revision: Int!, $comments: [ItemCommentInput!]!) {\n    returnResponse(responseId: $responseId, revision: $revision, comments: $comments) { ...ResponseProgress }\n  }\n"): typeof import('./graphql.ts').ReturnResponseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewCases($after: String, $reopenedAfter: String) {\n    reviewCases(first: 50, after: $after) {\n      next total\n      roundsToReconcile { slug name cases }\n      items { responseId roundName clientNumber trajectoryNumber assessorName submittedAt marks remarks missingDocuments unseenDocuments mine }\n    }\n    reopened: reviewCases(first: 50, after: $reopenedAfter, reopened: true) {\n      next total\n      items { responseId roundName clientNumber trajectoryNumber assessorName mine }\n    }\n  }\n"): typeof import('./graphql.ts').ReviewCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Review($responseId: ID!) {\n    review(responseId: $responseId) { ...ResponseWhole }\n  }\n"): typeof import('./graphql.ts').ReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssignEvenly($input: AssignEvenlyInput!) {\n    assignEvenly(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n"): typeof import('./graphql.ts').AssignEvenlyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Assign($input: AssignInput!) {\n    assign(input: $input) { assigned notAssignable { code label { nl en } roundCaseId clientNumber trajectoryNumber } }\n  }\n"): typeof import('./graphql.ts').AssignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRound($id: ID!, $revision: Int!) {\n    closeRound(id: $id, revision: $revision) { id state closedAt }\n  }\n"): typeof import('./graphql.ts').CloseRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DrawPreview($roundId: ID!, $sampling: Sampling!, $sampleSize: Int, $seed: Int!) {\n    drawPreview(roundId: $roundId, sampling: $sampling, sampleSize: $sampleSize, seed: $seed) { ...FrameWhole }\n  }\n"): typeof import('./graphql.ts').DrawPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Draw($input: DrawInput!) {\n    draw(input: $input) { id state revision }\n  }\n"): typeof import('./graphql.ts').DrawDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DrawnOpinion on Assignment { id opinion assessorId assessorName responseId responseState answered items submittedAt toHandOver revision }\n"): typeof import('./graphql.ts').DrawnOpinionFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DrawnCase on RoundCase {\n    id clientNumber trajectoryNumber teamName endedOn leftOutReason needsReview secondDrawn secondWaivedReason revision\n    assignment { ...DrawnOpinion }\n    secondAssignment { ...DrawnOpinion }\n    former { opinion responseId assessorName answered }\n  }\n"): typeof import('./graphql.ts').DrawnCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FinishImport($roundId: ID!, $revision: Int!) {\n    finishImport(roundId: $roundId, revision: $revision) { id state revision }\n  }\n"): typeof import('./graphql.ts').FinishImportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FrameWhole on Frame {\n    trajectories families sampleTrajectories sampleFamilies proposedSampling proposedSize minimum\n    rows { characteristic value label { nl en } population sample }\n    outside { code label { nl en } count }\n    warnings { nl en }\n  }\n"): typeof import('./graphql.ts').FrameWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveOut($input: LeaveOutInput!) {\n    leaveOut(input: $input) { id leftOutReason revision }\n  }\n"): typeof import('./graphql.ts').LeaveOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PlanRound($input: PlanRoundInput!) {\n    planRound(input: $input) { id slug }\n  }\n"): typeof import('./graphql.ts').PlanRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenRound($input: ReopenRoundInput!) {\n    reopenRound(input: $input) { id state edition revision }\n  }\n"): typeof import('./graphql.ts').ReopenRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundChoices {\n    roundChoices {\n      today\n      programmes { id definitionCode name { nl en } version { id } teams { id } }\n      versions { id origin { id } definitionCode versionCode name { nl en } adoptedAt document }\n      teams { id name endsOn site { id name } }\n    }\n  }\n"): typeof import('./graphql.ts').RoundChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundDivision($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      candidates { memberId name external assigned }\n      secondOpinions { asked assigned }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n"): typeof import('./graphql.ts').RoundDivisionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundHead on Round {\n    id slug name programmeName { nl en } versionCode periodFrom periodTo state edition sampling revision\n    importOrigin { source at by }\n    licence { ...RoundLicenceGaps }\n    assessors { memberId toHandOver secondToHandOver }\n    progressByTeam { teamId name drawn unassigned submitted approved unreviewed leftOut }\n  }\n"): typeof import('./graphql.ts').RoundHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundProgress($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      closedAt blockerCount\n      secondOpinions { asked submitted waived open }\n      phoneSample { coaches called families covered withoutCoach }\n      assessors { memberId name assigned inProgress submitted returned approved second secondSubmitted }\n      blockers { code label { nl en } roundCaseId clientNumber trajectoryNumber }\n    }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n"): typeof import('./graphql.ts').RoundProgressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundReview($slug: String!, $after: String, $cases: Boolean!) {\n    round(slug: $slug) { ...RoundHead secondOpinions { asked submitted differences open } }\n    roundCases(slug: $slug, status: drawn, first: 100, after: $after) @include(if: $cases) { next total items { ...DrawnCase } }\n  }\n"): typeof import('./graphql.ts').RoundReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundSample($slug: String!, $cases: Boolean!) {\n    round(slug: $slug) {\n      ...RoundHead\n      sampling sampleSize seed drawnAt objections\n      frame { ...FrameWhole }\n    }\n    roundCases(slug: $slug, status: outside, first: 200) @include(if: $cases) {\n      total\n      items { id clientNumber trajectoryNumber teamName endedOn reason { nl en } }\n    }\n  }\n"): typeof import('./graphql.ts').RoundSampleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundSetup($slug: String!) {\n    round(slug: $slug) {\n      ...RoundHead\n      versionName { nl en } instrumentName { nl en } referenceDate edition sampling sampleSize seed drawnAt closedAt\n      configurationNumber reviewText { nl en } secondPercent privacy\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      teams { id name site { id name } }\n    }\n  }\n"): typeof import('./graphql.ts').RoundSetupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } versionCode periodFrom periodTo state survey imported drawn submitted approved leftOut closedAt }\n    }\n  }\n"): typeof import('./graphql.ts').RoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackIn($roundCaseId: ID!, $revision: Int!) {\n    takeBackIn(roundCaseId: $roundCaseId, revision: $revision) { id leftOutReason revision }\n  }\n"): typeof import('./graphql.ts').TakeBackInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unassign($assignmentId: ID!, $revision: Int!) {\n    unassign(assignmentId: $assignmentId, revision: $revision)\n  }\n"): typeof import('./graphql.ts').UnassignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WaiveSecondOpinion($input: WaiveSecondOpinionInput!) {\n    waiveSecondOpinion(input: $input) { id secondWaivedReason revision }\n  }\n"): typeof import('./graphql.ts').WaiveSecondOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AssignedCases($after: String) {\n    assignedCases(first: 100, after: $after) {\n      next total done secrecyRequired\n      items { assignmentId responseId roundId roundName roundSlug phoneSample clientNumber trajectoryNumber state answered items independenceDeclared comments }\n    }\n  }\n"): typeof import('./graphql.ts').AssignedCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareIndependence($assignmentId: ID!) {\n    declareIndependence(assignmentId: $assignmentId) { ...ResponseProgress }\n  }\n"): typeof import('./graphql.ts').DeclareIndependenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareSecrecy { declareSecrecy }\n"): typeof import('./graphql.ts').DeclareSecrecyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandIn($responseId: ID!, $revision: Int!) {\n    handIn(responseId: $responseId, revision: $revision) { ...ResponseProgress }\n  }\n"): typeof import('./graphql.ts').HandInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveAnswer($input: SaveAnswerInput!) {\n    saveAnswer(input: $input) { state answer { itemCode value mark remark source revision savedAt } }\n  }\n"): typeof import('./graphql.ts').SaveAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDocument($input: SaveDocumentInput!) {\n    saveDocument(input: $input) { state document { documentCode present revision savedAt } }\n  }\n"): typeof import('./graphql.ts').SaveDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Scoring($assignmentId: ID!) {\n    scoring(assignmentId: $assignmentId) { ...ResponseWhole }\n  }\n"): typeof import('./graphql.ts').ScoringDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySurveys($answers: Boolean!, $leads: Boolean!) {\n    mySurveys @include(if: $answers) { respondentId roundName roundSlug instrumentName { nl en } privacy answerBy roundState begun answered }\n    rounds(first: 50) @include(if: $leads) { items { id slug name state survey drawn approved } }\n  }\n"): typeof import('./graphql.ts').MySurveysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginMySurvey($respondentId: ID!, $code: String!) {\n    beginMySurvey(respondentId: $respondentId, code: $code)\n  }\n"): typeof import('./graphql.ts').BeginMySurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyRound($slug: String!, $after: String) {\n    surveyRound(slug: $slug) {\n      id slug name programmeName { nl en } instrumentName { nl en } versionCode periodFrom periodTo referenceDate state closedAt revision\n      importOrigin { source at by }\n      licence { ...RoundLicenceGaps }\n      survey {\n        privacy privacyChoices minimumGroup answerBy undelivered\n        teams { teamId name asked withEmail begun answered meetingUntil }\n        reminders { id dueOn sentAt mails }\n      }\n    }\n    surveyPeople(slug: $slug, first: 50, after: $after) {\n      next\n      items { id name staffNumber teamName variants trainedOn email hasAccount begun answered mails undelivered }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyRoundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSurveyPrivacy($input: ChangeSurveyPrivacyInput!) {\n    changeSurveyPrivacy(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeSurveyPrivacyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartSurvey($input: StartSurveyInput!) {\n    startSurvey(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').StartSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteRespondent($respondentId: ID!) {\n    inviteRespondent(respondentId: $respondentId)\n  }\n"): typeof import('./graphql.ts').InviteRespondentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSurveyReminder($roundId: ID!, $dueOn: Date!) {\n    addSurveyReminder(roundId: $roundId, dueOn: $dueOn) { id }\n  }\n"): typeof import('./graphql.ts').AddSurveyReminderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropSurveyReminder($id: ID!) {\n    dropSurveyReminder(id: $id) { id }\n  }\n"): typeof import('./graphql.ts').DropSurveyReminderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    openSurveyMeeting(roundId: $roundId, teamId: $teamId) { code address expiresAt }\n  }\n"): typeof import('./graphql.ts').OpenSurveyMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSurveyMeeting($roundId: ID!, $teamId: ID!) {\n    endSurveyMeeting(roundId: $roundId, teamId: $teamId)\n  }\n"): typeof import('./graphql.ts').EndSurveyMeetingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSurveyEnd($roundId: ID!, $revision: Int!, $answerBy: Date!) {\n    changeSurveyEnd(roundId: $roundId, revision: $revision, answerBy: $answerBy) { id }\n  }\n"): typeof import('./graphql.ts').ChangeSurveyEndDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyInvitation($link: String, $meeting: String) {\n    surveyInvitation(link: $link, meeting: $meeting) {\n      organisationName roundName instrumentName { nl en } purpose { nl en } questions privacy answerBy minimumGroup used name teamName\n      people { id name }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginSurvey($input: BeginSurveyInput!) {\n    beginSurvey(input: $input)\n  }\n"): typeof import('./graphql.ts').BeginSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyForm($code: String!) {\n    surveyForm(code: $code) { ...SurveyWhole }\n  }\n"): typeof import('./graphql.ts').SurveyFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveSurveyAnswer($input: SaveSurveyAnswerInput!) {\n    saveSurveyAnswer(input: $input) { itemCode value revision }\n  }\n"): typeof import('./graphql.ts').SaveSurveyAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInSurvey($code: String!) {\n    handInSurvey(code: $code) { ...SurveyWhole }\n  }\n"): typeof import('./graphql.ts').HandInSurveyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SurveyWhole on SurveyForm {\n    organisationName roundName privacy roundState answerBy minimumGroup state document\n    answers { itemCode value revision }\n  }\n"): typeof import('./graphql.ts').SurveyWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreements($after: String) {\n    agreements(after: $after) {\n      items {\n        id definitionCode purpose figures fromOn untilOn minimumGroup namesSites proposedBy proposedAt ours state\n        provider { id name kind }\n        reader { id name kind }\n        steps { number kind organisation by at reason publicationId }\n      }\n      next\n      parties { slug name }\n      methods { code name { nl en } }\n    }\n  }\n"): typeof import('./graphql.ts').AgreementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeAgreement($input: ProposeAgreementInput!) {\n    proposeAgreement(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ProposeAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptAgreement($id: ID!) {\n    acceptAgreement(id: $id) { id }\n  }\n"): typeof import('./graphql.ts').AcceptAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineAgreement($id: ID!, $reason: String!) {\n    declineAgreement(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').DeclineAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndAgreement($id: ID!, $reason: String!) {\n    endAgreement(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').EndAgreementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Publication($id: ID!) {\n    publication(id: $id) { ...ShownPublicationWhole }\n  }\n"): typeof import('./graphql.ts').PublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicationPreview($id: ID!) {\n    publicationPreview(id: $id) {\n      sha256\n      draft { id mine preparedBy preparedAt explanations revision }\n      shown { ...ShownPublicationWhole }\n    }\n  }\n"): typeof import('./graphql.ts').PublicationPreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExplainPublication($input: ExplainPublicationInput!) {\n    explainPublication(input: $input) { id explanations revision }\n  }\n"): typeof import('./graphql.ts').ExplainPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApprovePublication($id: ID!, $revision: Int!, $sha256: String!) {\n    approvePublication(id: $id, revision: $revision, sha256: $sha256) { id }\n  }\n"): typeof import('./graphql.ts').ApprovePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawPublication($id: ID!, $reason: String!) {\n    withdrawPublication(id: $id, reason: $reason) { id }\n  }\n"): typeof import('./graphql.ts').WithdrawPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Publications($after: String) {\n    publications(after: $after) {\n      drafts { id kind name fromOn untilOn preparedBy mine preparedAt replacesId revision reader { id name kind } }\n      items { id kind name fromOn untilOn purpose publishedAt withdrawnAt replacesId replacedById provider { id name kind } reader { id name kind } }\n      next\n      sources { roundId kind name definitionCode fromOn untilOn }\n      methods { code name { nl en } }\n      open { id definitionCode purpose figures fromOn untilOn minimumGroup reader { id name kind } }\n    }\n  }\n"): typeof import('./graphql.ts').PublicationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreparePublication($input: PreparePublicationInput!) {\n    preparePublication(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').PreparePublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardPublication($id: ID!, $revision: Int!) {\n    discardPublication(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').DiscardPublicationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShownPublicationWhole on ShownPublication {\n    id agreementId kind name methodName { nl en } versionCode purpose fromOn untilOn objections minimumGroup families sampled replacesId replacedById reason publishedAt withdrawnAt withdrawnBecause\n    provider { id name kind }\n    reader { id name kind }\n    unlicensed { fromOn untilOn sites variants { nl en } }\n    figures { code name { nl en } meaning { nl en } siteKey siteName measure unit norm comparison scale { least most } hidden n value sd explanation }\n  }\n"): typeof import('./graphql.ts').ShownPublicationWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySecondCodings($after: String) {\n    mySecondCodings(after: $after) { items { trajectoryId clientNumber trajectoryNumber method savedAt handedInAt } next }\n  }\n"): typeof import('./graphql.ts').MySecondCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInSecondCoding($trajectoryId: ID!) {\n    handInSecondCoding(trajectoryId: $trajectoryId)\n  }\n"): typeof import('./graphql.ts').HandInSecondCodingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CodingChoices {\n    registrationProgrammes { id name { nl en } }\n    secondCoders { id name }\n  }\n"): typeof import('./graphql.ts').CodingChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondCodings($programmeId: ID!, $from: Date!, $until: Date!) {\n    secondCodings(programmeId: $programmeId, from: $from, until: $until) { registered coders { coderId name given handedIn } agreement questions }\n  }\n"): typeof import('./graphql.ts').SecondCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DrawSecondCodings($input: DrawSecondCodingsInput!) {\n    drawSecondCodings(input: $input) { coders { coderId name given } }\n  }\n"): typeof import('./graphql.ts').DrawSecondCodingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TargetGroupReach($programmeId: ID, $from: Date, $until: Date) {\n    targetGroupReach(programmeId: $programmeId, from: $from, until: $until) {\n      programmeId unit cases objecting waiting report\n      programmes { id name { nl en } }\n      leftOut { variant cases name { nl en } why { nl en } }\n      sites { id name cases report }\n      teams { id name cases report }\n    }\n  }\n"): typeof import('./graphql.ts').TargetGroupReachDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutsideTargetGroup($programmeId: ID!, $reading: String!, $outcome: String!, $from: Date, $until: Date, $after: String) {\n    outsideTargetGroup(programmeId: $programmeId, reading: $reading, outcome: $outcome, from: $from, until: $until, after: $after) {\n      items { familyId trajectoryId clientNumber team startedOn } next\n    }\n  }\n"): typeof import('./graphql.ts').OutsideTargetGroupDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RegistrationHead on Registration {\n    trajectoryId familyId clientNumber trajectoryNumber startedOn endedOn coder method instrumentCode seesSpecial mayWrite handedInAt\n    persons { id number role gender born revision }\n  }\n"): typeof import('./graphql.ts').RegistrationHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationForm($trajectoryId: ID!, $coder: Coder!) {\n    registration(trajectoryId: $trajectoryId, coder: $coder) {\n      ...RegistrationHead\n      cells { itemCode personId moment value explanation revision }\n      savedAt\n    }\n  }\n"): typeof import('./graphql.ts').RegistrationFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationWhy($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      explained\n      history { readings classes cause computedAt supersededAt }\n    }\n  }\n"): typeof import('./graphql.ts').RegistrationWhyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationProfile($trajectoryId: ID!) {\n    registration(trajectoryId: $trajectoryId) {\n      ...RegistrationHead\n      evidence\n      judgements { classification option second reason judgedAt judgedBy }\n    }\n  }\n"): typeof import('./graphql.ts').RegistrationProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveRegistration($input: SaveRegistrationInput!) {\n    saveRegistration(input: $input) { cells { itemCode personId moment value explanation revision } savedAt }\n  }\n"): typeof import('./graphql.ts').SaveRegistrationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPerson($input: AddPersonInput!) {\n    addPerson(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').AddPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePerson($input: ChangePersonInput!) {\n    changePerson(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').ChangePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePerson($input: RemovePersonInput!) {\n    removePerson(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').RemovePersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Judge($input: JudgeInput!) {\n    judge(input: $input) { trajectoryId }\n  }\n"): typeof import('./graphql.ts').JudgeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ItemAgreementWhole on ItemAgreement { itemCode n percentage kappa kappaLower kappaUpper pabak few }\n"): typeof import('./graphql.ts').ItemAgreementWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AssessorAgreementWhole on AssessorAgreement { memberId name n percentage kappa kappaLower kappaUpper pabak few }\n"): typeof import('./graphql.ts').AssessorAgreementWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditionFiles($slug: String!, $edition: Int!, $after: String) {\n    editionFiles(slug: $slug, edition: $edition, first: 25, after: $after) {\n      next roundName document instrumentCode\n      edition { edition closedAt reason }\n      items {\n        roundCaseId clientNumber trajectoryNumber teamName leftOutReason assessorName secondAssessorName state\n        answers { itemCode value mark remark second { value mark remark } final { value mark reason decidedByName } }\n        documents { documentCode present }\n        comments { itemCode text authorName writtenAt }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditionFilesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Outcomes($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean) {\n    outcomes(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small) {\n      programmeId report open\n      programmes { id name { nl en } }\n      splits { value name { nl en } }\n      sites { id name }\n      teams { id name }\n    }\n  }\n"): typeof import('./graphql.ts').OutcomesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomeCases($programmeId: ID!, $indicator: String!, $counted: Boolean!, $reason: String, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $after: String) {\n    outcomeCases(programmeId: $programmeId, indicator: $indicator, counted: $counted, reason: $reason, from: $from, until: $until, siteId: $siteId, teamId: $teamId, after: $after) {\n      items { familyId trajectoryId clientNumber period value why { nl en } } next\n    }\n  }\n"): typeof import('./graphql.ts').OutcomeCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutcomesExport($programmeId: ID, $from: Date, $until: Date, $siteId: ID, $teamId: ID, $split: String, $small: Boolean, $locale: Locale!) {\n    outcomesExport(programmeId: $programmeId, from: $from, until: $until, siteId: $siteId, teamId: $teamId, split: $split, small: $small, locale: $locale) { fileName mimeType content }\n  }\n"): typeof import('./graphql.ts').OutcomesExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResultRounds($after: String) {\n    rounds(first: 50, after: $after) {\n      next\n      items { id slug name programmeName { nl en } periodFrom periodTo state survey imported drawn approved leftOut closedAt }\n    }\n  }\n"): typeof import('./graphql.ts').ResultRoundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResultsExport($slug: String!, $locale: Locale!, $edition: Int) {\n    resultsExport(slug: $slug, locale: $locale, edition: $edition) { fileName mimeType content }\n  }\n"): typeof import('./graphql.ts').ResultsExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoundResults($slug: String!, $previousSlug: String, $edition: Int) {\n    trend(slug: $slug) { ...TrendWhole }\n    results(slug: $slug, previousSlug: $previousSlug, edition: $edition) {\n      closed edition currentEdition\n      editions { edition closedAt closedBy reopenedAt reopenedBy reason }\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      formulaVersion sha256 drawn examined families sampled figures comparison teamComparisons document instrumentCode\n      round { id slug name programmeName { nl en } versionCode periodFrom periodTo state drawn submitted approved leftOut closedAt imported }\n      headline { nl en }\n      teams { id name }\n      previousRounds { id slug name versionCode periodFrom periodTo }\n      previous { id slug name versionCode }\n      leftOut { code label { nl en } count } objections reviewed unreviewed\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      warnings { nl en }\n      remarks { itemCode teamId clientNumber mark remark }\n      evidence { sources { itemCode source count } missing { documentCode count } }\n      agreement {\n        cases items { ...ItemAgreementWhole } assessors { ...AssessorAgreementWhole }\n        allRounds allCases allItems { ...ItemAgreementWhole } allAssessors { ...AssessorAgreementWhole }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RoundResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySurveyProfile($slug: String!) {\n    mySurveyProfile(slug: $slug) {\n      roundId roundName instrumentName { nl en } periodFrom periodTo privacy minimumGroup teamName without\n      scores { kind code name { nl en } scaleFrom scaleTo answered items mean norm faithful team { n mean } whole { n mean } }\n    }\n  }\n"): typeof import('./graphql.ts').MySurveyProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyResultsExport($slug: String!, $locale: Locale!) {\n    surveyResultsExport(slug: $slug, locale: $locale) { fileName mimeType content }\n  }\n"): typeof import('./graphql.ts').SurveyResultsExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SurveyResults($slug: String!, $dimension: SurveyDimension, $key: String) {\n    surveyResults(slug: $slug, dimension: $dimension, key: $key) {\n      round { slug name programmeName { nl en } versionCode periodFrom periodTo state drawn approved closedAt }\n      privacy minimumGroup formulaVersion sha256 figures document instrumentCode\n      origin { source at by }\n      licence { ...RoundLicenceGaps }\n      headline { nl en }\n      teams { id name site { id name } }\n      deviations { kind instrument code what { nl en } consequence { nl en } reason decidedOn decidedBy }\n      trend { rounds { slug name periodFrom periodTo versionCode answered } lines }\n    }\n  }\n"): typeof import('./graphql.ts').SurveyResultsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TrendWhole on Trend {\n    slug teamId wholeReached\n    headline { nl en }\n    series { slug rounds programmeName { nl en } instrumentName { nl en } }\n    teams { id name }\n    rounds { slug name periodFrom periodTo versionCode imported sampled trajectories }\n    lines { itemCode number text { nl en } points { round itemCode n percentage lower upper norm raisedNorm normMet uncertain break } }\n  }\n"): typeof import('./graphql.ts').TrendWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Trend($slug: String, $teamId: ID) {\n    trend(slug: $slug, teamId: $teamId) { ...TrendWhole }\n  }\n"): typeof import('./graphql.ts').TrendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetLocale($locale: Locale!) {\n    setLocale(locale: $locale)\n  }\n"): typeof import('./graphql.ts').SetLocaleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseHead on CaseHead {\n    trajectoryId familyId programmeId clientNumber trajectoryNumber methodName { nl en } unit teamName startedOn endedOn professionals registers plans hasGoals mine mayWrite\n  }\n"): typeof import('./graphql.ts').CaseHeadFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoundLicenceGaps on RoundLicence {\n    holder gaps { fromOn untilOn sites variants { nl en } }\n  }\n"): typeof import('./graphql.ts').RoundLicenceGapsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenWorkWhole on OpenWork {\n    trajectories { trajectoryProfessionalId clientNumber trajectoryNumber teamName startsOn }\n    professionals { id name }\n    assignments { assignmentId opinion roundName roundSlug clientNumber trajectoryNumber state answered items }\n    assessors { id name }\n  }\n"): typeof import('./graphql.ts').OpenWorkWholeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      accountId email name locale external memberId navigation secrecyDeclared helps\n      organisation { id name kind slug }\n      memberships { memberId organisation { id name kind slug } }\n      grants { verb reach }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Installation {\n    installation { demonstration mail secure demonstrationAccounts { email password name organisation role { nl en } } }\n  }\n"): typeof import('./graphql.ts').InstallationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvitationRow on Invitation {\n    id email name external startsOn endsOn sentAt expiresAt expired mail revision\n    roles { code name { nl en } }\n  }\n"): typeof import('./graphql.ts').InvitationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').InviteMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendInvitationAgain($id: ID!, $revision: Int!) {\n    sendInvitationAgain(id: $id, revision: $revision) { id }\n  }\n"): typeof import('./graphql.ts').SendInvitationAgainDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($id: ID!, $revision: Int!) {\n    withdrawInvitation(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Member($id: ID!, $manage: Boolean!, $join: Boolean!) {\n    member(id: $id) {\n      id name external startsOn endsOn state revision\n      roles { code name { nl en } grants { verb reach } }\n      teams { id teamId teamName startsOn endsOn revision }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    teams @include(if: $join) { id name endsOn }\n    memberWork(memberId: $id) @include(if: $manage) { ...OpenWorkWhole }\n  }\n"): typeof import('./graphql.ts').MemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MemberWork($id: ID!, $after: Date!) {\n    memberWork(memberId: $id, after: $after) { ...OpenWorkWhole }\n  }\n"): typeof import('./graphql.ts').MemberWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMember($input: ChangeMemberInput!) {\n    changeMember(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($input: EndMembershipInput!) {\n    endMembership(input: $input) { id state }\n  }\n"): typeof import('./graphql.ts').EndMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetMemberRoles($input: SetMemberRolesInput!) {\n    setMemberRoles(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').SetMemberRolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTeamMembership($input: AddTeamMembershipInput!) {\n    addTeamMembership(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddTeamMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTeamMembership($input: ChangeTeamMembershipInput!) {\n    changeTeamMembership(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeTeamMembershipDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members($after: String, $search: String, $filter: MemberFilter, $invitations: Boolean!, $invitedAfter: String) {\n    members(first: 50, after: $after, search: $search, filter: $filter) {\n      next total\n      items { id name external startsOn endsOn state roles { code name { nl en } } teams { id teamName startsOn endsOn } }\n    }\n    roles { code name { nl en } grants { verb reach } }\n    invitations(first: 50, after: $invitedAfter) @include(if: $invitations) {\n      next\n      items { ...InvitationRow }\n    }\n  }\n"): typeof import('./graphql.ts').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisation {\n    sites { id name endsOn revision }\n    teams { id name startsOn endsOn revision site { id name } }\n  }\n"): typeof import('./graphql.ts').OrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddSite($input: AddSiteInput!) {\n    addSite(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTeam($input: AddTeamInput!) {\n    addTeam(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').AddTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSite($input: ChangeSiteInput!) {\n    changeSite(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeSiteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTeam($input: ChangeTeamInput!) {\n    changeTeam(input: $input) { id }\n  }\n"): typeof import('./graphql.ts').ChangeTeamDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles($me: ID!) {\n    roles { id code name { nl en } grants { verb reach } seeded holders revision }\n    member(id: $me) { roles { code } }\n  }\n"): typeof import('./graphql.ts').RolesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddRole($input: AddRoleInput!) {\n    addRole(input: $input) { code }\n  }\n"): typeof import('./graphql.ts').AddRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeRole($input: ChangeRoleInput!) {\n    changeRole(input: $input) { code }\n  }\n"): typeof import('./graphql.ts').ChangeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteRole($id: ID!, $revision: Int!) {\n    deleteRole(id: $id, revision: $revision)\n  }\n"): typeof import('./graphql.ts').DeleteRoleDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
