/** What a rule is about. A row handed to a rule check is marked with one of these names. */
export type SubjectName = 'Organisation' | 'Definition' | 'Programme' | 'Case' | 'Professional' | 'Round' | 'Response' | 'Result' | 'Publication' | 'Audit';

/** How far a verb reaches: one's own (own cases, what is assigned to me), one's teams, the whole organisation. */
export type Reach = 'own' | 'team' | 'organisation';

export interface VerbEntry {
  readonly subject: SubjectName;
  /** Per reach that can be granted: the field of a row that it narrows by; null is every row. */
  readonly reaches: Readonly<Partial<Record<Reach, string | null>>>;
  readonly nl: string;
  readonly en: string;
}

const everyRow = { organisation: null };
const caseRows = { own: 'memberIds', team: 'teamId', organisation: null };
const professionalRows = { own: 'memberId', team: 'teamId', organisation: null };
const resultRows = { team: 'teamId', organisation: null };

/** The catalogue of verbs. */
export const VERBS = {
  'organisation.read': { subject: 'Organisation', reaches: everyRow, nl: 'De organisatie, locaties en teams zien', en: 'See the organisation, its sites and teams' },
  'organisation.manage': { subject: 'Organisation', reaches: everyRow, nl: 'De gegevens van de organisatie wijzigen', en: "Change the organisation's details" },
  'member.read': { subject: 'Organisation', reaches: everyRow, nl: 'Zien wie lid is en met welke rol', en: 'See who is a member, and in which role' },
  'member.manage': { subject: 'Organisation', reaches: everyRow, nl: 'Leden toelaten, wijzigen en verwijderen', en: 'Admit, change and remove members' },
  'role.manage': { subject: 'Organisation', reaches: everyRow, nl: 'Rollen samenstellen', en: 'Compose roles' },
  'site.manage': { subject: 'Organisation', reaches: everyRow, nl: 'Locaties toevoegen en wijzigen', en: 'Add and change sites' },
  'team.manage': { subject: 'Organisation', reaches: everyRow, nl: 'Teams toevoegen en wijzigen', en: 'Add and change teams' },
  'definition.read': { subject: 'Definition', reaches: everyRow, nl: 'De methodiek lezen', en: 'Read the method' },
  'definition.release': { subject: 'Definition', reaches: everyRow, nl: 'Een methodiekversie vrijgeven aan aanbieders', en: 'Release a definition version to providers' },
  'licence.manage': { subject: 'Definition', reaches: everyRow, nl: 'Licenties verlenen en beëindigen, en erkenningen vastleggen', en: 'Grant and end licences, and record recognitions' },
  'programme.read': { subject: 'Programme', reaches: everyRow, nl: 'Zien hoe de methodiek hier wordt gebruikt', en: 'See how the method is used here' },
  'programme.configure': { subject: 'Programme', reaches: everyRow, nl: 'Instellen hoe de methodiek hier wordt gebruikt', en: 'Set how the method is used here' },
  'instrument.design': { subject: 'Definition', reaches: everyRow, nl: 'Eigen lijsten maken en publiceren', en: 'Make and publish own lists' },
  'case.read': { subject: 'Case', reaches: caseRows, nl: 'Gezinnen en trajecten zien', en: 'See families and trajectories' },
  'case.write': { subject: 'Case', reaches: caseRows, nl: 'Gezinnen en trajecten toevoegen en wijzigen', en: 'Add and change families and trajectories' },
  'goal.code': { subject: 'Case', reaches: everyRow, nl: 'Doelen coderen en hun omschrijvingen bijhouden', en: 'Code goals and keep their definitions' },
  'evaluation.check': { subject: 'Case', reaches: everyRow, nl: 'Evaluatieformulieren nakijken en met een vraag teruggeven', en: 'Check evaluation forms and return them with a question' },
  'registration.code': { subject: 'Response', reaches: { own: 'coderId' }, nl: 'Toegewezen registraties als tweede coderen', en: 'Code assigned registrations as a second person' },
  'case.import': { subject: 'Case', reaches: everyRow, nl: 'Gezinnen en trajecten inlezen uit een bestand', en: 'Import families and trajectories from a file' },
  'professional.read': { subject: 'Professional', reaches: professionalRows, nl: 'Professionals zien', en: 'See professionals' },
  'professional.write': { subject: 'Professional', reaches: professionalRows, nl: 'Professionals toevoegen en wijzigen', en: 'Add and change professionals' },
  'certificate.write': { subject: 'Professional', reaches: everyRow, nl: 'Certificaten van professionals bijhouden', en: 'Keep certificates of professionals' },
  'round.read': { subject: 'Round', reaches: everyRow, nl: 'Meetrondes en hun voortgang zien', en: 'See measuring rounds and their progress' },
  'round.plan': { subject: 'Round', reaches: everyRow, nl: 'Een meetronde plannen en de steekproef trekken', en: 'Plan a measuring round and draw the sample' },
  'round.assign': { subject: 'Round', reaches: everyRow, nl: 'Dossiers toewijzen aan beoordelaars', en: 'Assign case files to assessors' },
  'round.close': { subject: 'Round', reaches: everyRow, nl: 'Een dossier uit de ronde laten en de ronde sluiten', en: 'Leave a case file out and close the round' },
  'round.reopen': { subject: 'Round', reaches: everyRow, nl: 'Een gesloten ronde heropenen', en: 'Reopen a closed round' },
  'round.import': { subject: 'Round', reaches: everyRow, nl: 'Een eerdere ronde inlezen', en: 'Import an earlier round' },
  'response.score': { subject: 'Response', reaches: { own: 'assessorId' }, nl: 'Toegewezen dossiers scoren', en: 'Score assigned case files' },
  'response.review': { subject: 'Response', reaches: everyRow, nl: 'Gescoorde dossiers goedkeuren of teruggeven', en: 'Approve or return scored case files' },
  'response.reconcile': { subject: 'Response', reaches: everyRow, nl: 'Bij verschil tussen twee beoordelaars het eindoordeel geven', en: 'Give the final answer where two assessors differ' },
  'reachability.record': { subject: 'Round', reaches: { own: 'assessorIds', organisation: null }, nl: 'De belproef afnemen en vastleggen', en: 'Carry out and record the telephone sample' },
  'reachability.see': { subject: 'Professional', reaches: { own: 'memberId' }, nl: 'De eigen uitslag van de belproef zien', en: "See one's own result in the telephone sample" },
  'survey.answer': { subject: 'Response', reaches: { own: 'memberId' }, nl: 'De eigen vragenlijsten invullen en het eigen profiel zien', en: "Fill in one's own surveys and see one's own profile" },
  'survey.lead': { subject: 'Round', reaches: { team: 'teamId', organisation: null }, nl: 'De respons op een vragenlijst volgen en haar in een teamoverleg laten invullen', en: 'Follow the response to a survey and have it filled in at a team meeting' },
  'result.read': { subject: 'Result', reaches: resultRows, nl: 'Uitslagen zien', en: 'See results' },
  'result.export': { subject: 'Result', reaches: resultRows, nl: 'Uitslagen als bestand ophalen', en: 'Download results as a file' },
  'publication.read': { subject: 'Publication', reaches: everyRow, nl: 'Afspraken en publicaties zien', en: 'See agreements and publications' },
  'agreement.manage': { subject: 'Publication', reaches: everyRow, nl: 'Afspraken met andere organisaties voorstellen, aannemen en beëindigen', en: 'Propose, accept and end agreements with other organisations' },
  'publication.prepare': { subject: 'Publication', reaches: everyRow, nl: 'Publicaties klaarzetten', en: 'Prepare publications' },
  'publication.approve': { subject: 'Publication', reaches: everyRow, nl: 'Publicaties goedkeuren en intrekken', en: 'Approve and withdraw publications' },
  'benchmark.read': { subject: 'Publication', reaches: everyRow, nl: 'Cijfers vergelijken met andere locaties', en: 'Compare figures with other sites' },
  'benchmark.share': { subject: 'Publication', reaches: everyRow, nl: 'De vergelijking delen met wie meedoet', en: 'Share the comparison with who takes part' },
  'conversation.write': { subject: 'Publication', reaches: everyRow, nl: 'Gesprekken voeren over cijfers die afwijken', en: 'Hold conversations about figures that differ' },
  'audit.read': { subject: 'Audit', reaches: everyRow, nl: 'Het logboek lezen', en: 'Read the audit trail' },
} as const satisfies Record<string, VerbEntry>;

export type Verb = keyof typeof VERBS;

/** One verb held with a reach. A role is a named set of grants. */
export interface Grant { readonly verb: Verb; readonly reach: Reach }

/** True for a verb of the catalogue. */
export function isVerb(value: string): value is Verb {
  return Object.hasOwn(VERBS, value);
}

/** The catalogue's entry of a verb. */
export function verbEntry(verb: Verb): VerbEntry {
  return VERBS[verb];
}
