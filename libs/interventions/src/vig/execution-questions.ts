import type { Item } from '@getrouw/domain';

/** What a question keeps in every version that asks it. Scale, dependency and other sources of evidence belong to a version. */
export type Question = Pick<Item, 'text' | 'guidance' | 'guidanceNote' | 'remark' | 'evidence' | 'documents' | 'parameters'>;

/** The questions on execution (U, uitvoering) of both checklists. A P in the code: asked in the pilot only. */
export const executionQuestions: Record<string, Question> = {
  'VIG-U1-1': {
    text: {
      nl: 'Zit er bij de stukken een instrument waarmee is nagegaan hoe veilig de kinderen zijn?',
      en: 'Does the file contain an instrument with which the children\'s safety was checked?',
    },
    guidance: {
      nl: 'Een losse opmerking over veiligheid telt niet; het gaat om een herkenbaar instrument. Noteer de naam in het tekstveld.',
      en: 'A loose remark about safety does not count; look for an identifiable instrument. Note its name in the text field.',
    },
    remark: {
      nl: 'Beide organisaties in de proef waren net begonnen met veiligheidsinstrumenten; in de dossiers zat er daarom nog geen.',
      en: 'Both organisations in the pilot had only just introduced safety instruments, so none were in the files.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-SAFETY'],
  },
  'VIG-U1-T1': {
    text: {
      nl: 'Naam van het toegepaste veiligheidsinstrument',
      en: 'Name of the safety instrument used',
    },
    guidance: {
      nl: 'Vul de naam in; bij een nee op de vorige vraag staat hier "geen". De vaste stukken noemen de checklist Veilig thuis.',
      en: 'Enter the name; after a no on the previous question enter \'none\'. The required documents mention the checklist Veilig thuis.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-SAFETY'],
  },
  'VIG-U2-1': {
    text: {
      nl: 'Heeft de gezinscoach de leeftijd van dertig jaar bereikt?',
      en: 'Has the family coach reached the age of thirty?',
    },
    guidance: {
      nl: 'Niet uit het gezinsdossier te halen; gebruik personeelsgegevens of het cv. Peilmoment is de looptijd van het traject.',
      en: 'Cannot be taken from the family file; use staff data or the CV. Reference moment is the running time of the trajectory.',
    },
    guidanceNote: {
      nl: 'Het peilmoment is afgeleid; de bron noemt het niet.',
      en: 'The reference moment is inferred; the source does not state it.',
    },
    remark: {
      nl: 'Leeftijd stond in de proef niet in de dossiers en moest worden nagevraagd.',
      en: 'In the pilot age was not in the files and had to be asked.',
    },
    evidence: ['CV'],
    documents: ['DOC-CV'],
    parameters: { minAgeYears: 30 },
  },
  'VIG-U2-2': {
    text: {
      nl: 'Toont het cv van de coach vijf of meer werkjaren in de jeugdzorg aan?',
      en: 'Does the coach\'s CV prove five or more years of work in youth care?',
    },
    guidance: {
      nl: 'Tel alleen jaren die het cv aantoont; ontbreekt het cv dan is het antwoord nee.',
      en: 'Count only years the CV proves; without a CV the answer is no.',
    },
    remark: {
      nl: 'Ervaring stond in de proef niet in de dossiers en moest worden nagevraagd.',
      en: 'In the pilot experience was not in the files and had to be asked.',
    },
    evidence: ['CV'],
    documents: ['DOC-CV'],
    parameters: { minYears: 5 },
  },
  'VIG-U3-P1': {
    text: {
      nl: 'Komen alle zeven leefgebieden in de stukken aan bod?',
      en: 'Are all seven life domains covered in the file?',
    },
    guidance: {
      nl: 'In de proefversie ging het om beschrijving van elk leefgebied, ook als daar geen probleem was.',
      en: 'In the pilot version each domain had to be described, also where there was no problem.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PLAN'],
    parameters: { domains: 7 },
  },
  'VIG-U3-P2': {
    text: {
      nl: 'Zitten er maandverslagen over de voortgang bij de stukken?',
      en: 'Are there monthly progress reports in the file?',
    },
    guidance: {
      nl: 'Eén vraag voor aanwezigheid én frequentie; in de definitieve versie gesplitst.',
      en: 'One question for presence and frequency; split in the final version.',
    },
    remark: {
      nl: 'Radar deed maandelijks verslag, Spirit vaker om de twee of drie maanden. Verslagen herhalen zichzelf veel; die van Spirit zijn lang, die van Radar beknopt.',
      en: 'Radar reported monthly, Spirit more often every two or three months. Reports repeat themselves a lot; those of Spirit are long, those of Radar concise.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PROGRESS'],
  },
  'VIG-U3-1': {
    text: {
      nl: 'Leggen de stukken problemen vast op vier of meer van de zeven leefgebieden?',
      en: 'Does the file record problems on four or more of the seven life domains?',
    },
    guidance: {
      nl: 'De zeven: opvoeding, kinderveiligheid, wonen, administratie, overlast, gezondheid, scholing of werk. Een leefgebied dat alleen genoemd wordt telt niet; er moet een probleem beschreven zijn.',
      en: 'Domains: parenting, child safety, housing, administration, nuisance, health, schooling and work. A domain that is only mentioned does not count; a problem must be described.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PLAN'],
    parameters: { minDomains: 4, totalDomains: 7 },
  },
  'VIG-U3-2': {
    text: {
      nl: 'Zijn er verslagen over de voortgang opgenomen?',
      en: 'Does the file contain progress reports?',
    },
    guidance: {
      nl: 'Elke frequentie is goed; het ritme komt bij de volgende vraag.',
      en: 'Any frequency will do; the rhythm is asked in the next question.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PROGRESS'],
  },
  'VIG-U3-3': {
    text: {
      nl: 'Is er voor elke maand van het traject een voortgangsverslag?',
      en: 'Is there a progress report for every month of the trajectory?',
    },
    guidance: {
      nl: 'Maandelijks verslag doen hoort vast bij VIG, zodat de coach steeds opnieuw bekijkt of bijsturen nodig is. Verslagen om de twee of drie maanden leveren een nee op.',
      en: 'Monthly reporting is an explicit part of VIG so that the coach rechecks each time whether the help is on course. Reports every two or three months score no.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PROGRESS'],
    parameters: { frequencyMonths: 1 },
  },
  'VIG-U4-1': {
    text: {
      nl: 'Is vastgelegd hoe de coach het probleem van het gezin omschrijft?',
      en: 'Is it recorded how the coach formulates the family\'s problem?',
    },
    guidance: {
      nl: 'Het gaat om de kijk van de coach, niet om de hulpvraag van het gezin.',
      en: 'It concerns the coach\'s view, not the family\'s own request for help.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PLAN'],
  },
  'VIG-U4-2': {
    text: {
      nl: 'Staan er voor dit gezin doelen op papier waar het traject zich op richt?',
      en: 'Are goals written down for this family that the trajectory works on?',
    },
    guidance: {
      nl: 'Alleen de aanwezigheid van doelen telt hier; de kwaliteit volgt bij de volgende vraag.',
      en: 'Only the presence of goals counts here; quality is asked in the next question.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PLAN'],
  },
  'VIG-U4-3': {
    text: {
      nl: 'Voldoen die doelen aan de SMART-eisen?',
      en: 'Do those goals meet the SMART requirements?',
    },
    guidance: {
      nl: 'In de proef waren doelen vaak te algemeen of juist kleine klusjes (een activiteit in plaats van een doel). Bij een mengsel van SMART en niet-SMART: nee.',
      en: 'In the pilot goals were often too general, or small chores (an activity instead of a goal). A mix of SMART and non-SMART goals scores no.',
    },
    guidanceNote: {
      nl: 'De regel voor een mengsel volgt uit de twijfelregel (afgeleid).',
      en: 'The rule for a mix follows from the doubt rule (inferred).',
    },
    remark: {
      nl: 'In de proef had een gezin meestal veel doelen, vaak algemeen; soms SMART, maar dan op het niveau van een activiteit.',
      en: 'In the pilot a family usually had many goals, often general; sometimes SMART but at activity level.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PLAN'],
  },
  'VIG-U4-4': {
    text: {
      nl: 'Laten de voortgangsverslagen zien hoe ver het gezin met zijn doelen is?',
      en: 'Do the progress reports show how far the family has come with its goals?',
    },
    guidance: {
      nl: 'Het ritme doet hier niet mee; wel moet op de doelen zelf worden teruggekomen.',
      en: 'The rhythm plays no part here; the reports must come back to the goals themselves.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PROGRESS'],
  },
  'VIG-U5-1': {
    text: {
      nl: 'Is in de stukken terug te vinden met welke drang- of dwangmaatregel wordt gewerkt?',
      en: 'Can the file tell which pressure or coercion measure is used?',
    },
    guidance: {
      nl: 'Kijk ook naar aparte tabbladen of bijlagen van het registratiesysteem; daar stond de maatregel in de proef soms. De maatregel moet bij de start bekend zijn geweest.',
      en: 'Also look at separate tabs or annexes of the registration system, where the measure was sometimes found in the pilot. The measure has to have been known at the start.',
    },
    remark: {
      nl: 'In de proef stond de maatregel bij Radar meestal op een apart tabblad van het digitale systeem; bij Spirit was hij moeilijker te vinden.',
      en: 'In the pilot the measure was usually on a separate tab of the digital system at Radar; it was harder to find at Spirit.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-INTAKE', 'DOC-ADMIN'],
  },
  'VIG-U6-P1': {
    text: {
      nl: 'Zijn er contacten met gezin of betrokkenen buiten kantoortijd aan te wijzen?',
      en: 'Can contacts with the family or other parties outside office hours be pointed out?',
    },
    guidance: {
      nl: 'Bleek uit dossiers nauwelijks vast te stellen en is daarom vervangen door de belproef.',
      en: 'Turned out to be hardly traceable in files and was therefore replaced by the telephone sample.',
    },
    remark: {
      nl: 'Moeilijk uit dossiers te halen; dit leidde tot de belproef.',
      en: 'Hard to trace from files; this led to the telephone sample.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-PROGRESS'],
  },
  'VIG-U6-1': {
    text: {
      nl: 'Nam de coach bij de belproef buiten kantoortijd op, of belde hij of zij binnen zestig minuten terug?',
      en: 'In the telephone sample outside office hours, did the coach answer or call back within sixty minutes?',
    },
    guidance: {
      nl: 'De beoordelaar belt alle coaches in de meetperiode buiten kantoortijd. De uitslag per coach geldt voor de gezinnen van die coach.',
      en: 'The assessor phones all coaches outside office hours during the measuring period. The result per coach applies to that coach\'s families.',
    },
    guidanceNote: {
      nl: 'Dat de uitslag per coach voor zijn gezinnen geldt, is afgeleid uit een checklist per gezin met een belproef per coach.',
      en: 'Copying the coach result to the families is inferred from a per-family checklist with a per-coach sample.',
    },
    evidence: ['PHONE_SAMPLE'],
    documents: ['DOC-PHONE'],
    parameters: { callbackMinutesMax: 60, population: 'all_coaches', timing: 'outside_office_hours', executedBy: 'assessor' },
  },
  'VIG-U7-1': {
    text: {
      nl: 'Is dit gezin tijdens het traject twee keer of vaker in een casusoverleg ingebracht?',
      en: 'Was this family brought into a case meeting two or more times during the trajectory?',
    },
    guidance: {
      nl: 'Verslagen van casusbespreking of een ander overleg over het gezin zijn nodig; werkaantekeningen volstaan ook. Mondelinge bevestiging is niet genoeg.',
      en: 'Minutes of case discussions or another consultation on the family are needed; work notes will also do. Oral confirmation is not enough.',
    },
    remark: {
      nl: 'Geen van beide organisaties in de proef had notulen van casusbesprekingen; het is mondeling nagevraagd.',
      en: 'Neither organisation in the pilot had minutes of case discussions; it was checked orally.',
    },
    evidence: ['CASE_MINUTES'],
    documents: ['DOC-CASEMIN'],
    parameters: { minTimes: 2 },
  },
};
