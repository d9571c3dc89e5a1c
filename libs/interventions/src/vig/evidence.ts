import type { CaseDocument, Definition, Instrument } from '@getrouw/domain';

type ScoringRules = NonNullable<Instrument['scoringRules']>;
type EvidenceSources = Definition['evidenceSources'];

/** What should be in the case file, and what lies outside it. */
export const caseFileDocuments: CaseDocument[] = [
  {
    code: 'DOC-INTAKE',
    name: { nl: 'Intakeformulier van aanmelder of verwijzer', en: 'Intake form of the applicant or referrer' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
  },
  {
    code: 'DOC-PLAN',
    name: { nl: 'Plan van aanpak', en: 'Plan of approach' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
  },
  {
    code: 'DOC-ADMIN',
    name: { nl: 'Administratieve gegevens', en: 'Administrative data' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
  },
  {
    code: 'DOC-PROGRESS',
    name: { nl: 'Voortgangsverslagen (maandelijks)', en: 'Progress reports (monthly)' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
    repeats: 'monthly',
  },
  {
    code: 'DOC-FINAL',
    name: { nl: 'Eindverslag', en: 'Final report' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
  },
  {
    code: 'DOC-SAFETY',
    name: { nl: 'Checklist Veilig thuis', en: 'Safety checklist named Veilig thuis' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
    note: { nl: 'De naam van een checklist, niet van de latere organisatie Veilig Thuis.', en: 'The name of a checklist, not of the later organisation Veilig Thuis.' },
  },
  {
    code: 'DOC-MON3',
    name: { nl: 'Monitorverslag drie maanden na afsluiting', en: 'Monitor report three months after closing' },
    mandatory: true,
    level: 'trajectory',
    inCaseFile: true,
    monthsAfterClosing: 3,
  },
  {
    code: 'DOC-MON6',
    name: { nl: 'Monitorverslag zes maanden na afsluiting', en: 'Monitor report six months after closing' },
    mandatory: false,
    level: 'trajectory',
    inCaseFile: true,
    monthsAfterClosing: 6,
    note: {
      nl: 'Hoort niet bij de gepubliceerde minimumstukken, maar is nodig voor VIG-R1-1 en VIG-R2-2.',
      en: 'Not among the published minimum documents, but needed for VIG-R1-1 and VIG-R2-2.',
    },
  },
  {
    code: 'DOC-MON9',
    name: { nl: 'Monitorverslag negen maanden na afsluiting', en: 'Monitor report nine months after closing' },
    mandatory: false,
    level: 'trajectory',
    inCaseFile: true,
    monthsAfterClosing: 9,
  },
  {
    code: 'DOC-CV',
    name: { nl: 'Cv van elke betrokken coach', en: 'CV of every coach involved' },
    mandatory: true,
    level: 'professional',
    inCaseFile: false,
  },
];

/** Asked for since the final version: minutes of case discussions and the phone sample. */
export const documentsOfFinal: CaseDocument[] = [
  {
    code: 'DOC-CASEMIN',
    name: { nl: 'Verslagen van casusbesprekingen in de onderzochte periode', en: 'Minutes of case discussions over the examined period' },
    mandatory: true,
    level: 'team',
    inCaseFile: false,
  },
  {
    code: 'DOC-PHONE',
    name: { nl: 'Registratie van de belproef door de beoordelaar', en: 'Record of the telephone sample by the assessor' },
    mandatory: true,
    level: 'professional',
    inCaseFile: false,
    note: { nl: 'De belproef is voorgeschreven; de registratie volgt daaruit (afgeleid).', en: 'The sample is prescribed; the record follows from it (inferred).' },
  },
];

/** Where answers come from, in both versions. */
export const evidenceSources: EvidenceSources = [
  { code: 'DOSSIER', name: { nl: 'Gezinsdossier', en: 'Family case file' }, level: 'trajectory' },
  { code: 'CV', name: { nl: 'Cv van de coach', en: 'CV of the coach' }, level: 'professional' },
  { code: 'MONITOR_REPORT', name: { nl: 'Monitorverslag na afsluiting', en: 'Monitor report after closing' }, level: 'trajectory', partOf: 'DOSSIER' },
];

export const evidenceSourcesOfFinal: EvidenceSources = [
  { code: 'PHONE_SAMPLE', name: { nl: 'Belproef buiten kantoortijd', en: 'Telephone sample outside office hours' }, level: 'professional' },
  { code: 'CASE_MINUTES', name: { nl: 'Notulen van casusoverleg of werkaantekeningen', en: 'Minutes of case discussions or work notes' }, level: 'trajectory' },
];

/** Accepted in the pilot only, because the files lacked the evidence. */
export const evidenceSourcesOfPilot: EvidenceSources = [
  { code: 'ORAL_ENQUIRY', name: { nl: 'Navraag bij medewerkers', en: 'Oral enquiry with staff' }, level: 'organisation',
    note: { nl: 'Alleen in de proef, omdat het dossier het bewijs niet bevatte.', en: 'In the pilot only, because the file lacked the evidence.' } },
];

/** How to score, in both versions. */
export const scoringRules: ScoringRules = [
  { code: 'VIG-SR03', text: { nl: 'Elke vraag heeft ruimte voor een opmerking', en: 'Every question has a remark field' }, basis: 'source' },
  { code: 'VIG-SR05', text: { nl: 'Past een vraag niet bij het gezin (bijvoorbeeld geen grote schulden), dan komt dat in de opmerkingen', en: 'If a question does not really apply (for example no large debts) this is stated in the remark field' }, basis: 'source' },
  { code: 'VIG-SR12', text: { nl: 'Onder basisvoorzieningen vallen onder meer school, opvang, speelzaal, buurthuis en bibliotheek', en: 'Basic facilities include school, day care, playgroup, community centre and library' }, appliesTo: ['VIG-R4-1'], basis: 'source' },
  { code: 'VIG-SR14', text: { nl: 'Een ja bewijst nog niet dat het traject is geslaagd', en: 'A yes is no guarantee that the trajectory succeeded; show outcomes with remarks and context' }, basis: 'source' },
  { code: 'VIG-SR15', text: { nl: 'Ontbreekt een verplicht stuk, dan is het antwoord op de vraag die erop leunt nee', en: 'If a required document is missing, the question that relies on it scores no' }, basis: 'inferred' },
];

export const scoringRulesOfFinal: ScoringRules = [
  { code: 'VIG-SR01', text: { nl: 'Antwoorden is ja of nee; een ja vraagt om een antwoord zonder voorbehoud', en: 'Answers are yes or no; a yes must be unreserved' }, basis: 'source' },
  { code: 'VIG-SR02', text: { nl: 'Bij twijfel wordt het nee', en: 'In case of doubt the answer is no' }, basis: 'source' },
  { code: 'VIG-SR04', text: { nl: 'Heeft een gezin twee trajecten gehad, dan wordt elk traject apart beoordeeld', en: 'If a family had two VIG trajectories, both are analysed with the checklist' }, basis: 'source' },
  { code: 'VIG-SR06', text: { nl: 'Verslagen moeten echt maandelijks zijn', en: 'Reports must really be monthly' }, appliesTo: ['VIG-U3-3'], basis: 'source' },
  { code: 'VIG-SR07', text: { nl: 'De beoordelaar belt in de meetperiode buiten kantoortijd; opnemen of binnen een uur terugbellen is goed', en: 'The assessor phones outside office hours in the measuring period; answering or calling back within one hour is sufficient' }, appliesTo: ['VIG-U6-1'], basis: 'source' },
  { code: 'VIG-SR08', text: { nl: 'Er moet schriftelijk bewijs zijn van de besprekingen; werkaantekeningen mogen ook', en: 'Written evidence of the discussions is required; work notes are acceptable' }, appliesTo: ['VIG-U7-1'], basis: 'source' },
  { code: 'VIG-SR09', text: { nl: 'Het gaat om thuiswonende kinderen tot 18 jaar', en: 'Concerns children under 18 living at home' }, appliesTo: ['VIG-R1-1'], basis: 'source' },
  { code: 'VIG-SR10', text: { nl: 'Kinderen die bij de start en aan het eind elders woonden worden in de opmerkingen gemeld', en: 'Children who lived elsewhere at the start and still do at closing are mentioned in the remarks' }, appliesTo: ['VIG-R1-1'], basis: 'source' },
  { code: 'VIG-SR11', text: { nl: 'De termijn na afsluiting is zes maanden in plaats van drie', en: 'The period after closing is six instead of three months' }, appliesTo: ['VIG-R1-1', 'VIG-R2-2'], basis: 'source' },
  { code: 'VIG-SR13', text: { nl: 'De tussenoptie ja/nee uit de proef bestaat niet meer', en: 'The in-between option yes/no of the pilot no longer exists' }, basis: 'source' },
];

export const scoringRulesOfPilot: ScoringRules = [
  {
    code: 'VIG-SRP1',
    text: { nl: 'Ja/nee telt mee in het aantal antwoorden en niet als ja', en: 'Yes/no counts among the answers and not as a yes' },
    basis: 'inferred',
  },
];
