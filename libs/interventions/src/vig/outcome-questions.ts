import type { Question } from './execution-questions.ts';

/** The questions on goals and results (R, resultaat) of both checklists. A P in the code: asked in the pilot only. */
export const outcomeQuestions: Record<string, Question> = {
  'VIG-R1-P1': {
    text: {
      nl: 'Woonden de kinderen drie maanden na het einde van VIG nog bij het gezin?',
      en: 'Did the children still live with the family three months after VIG ended?',
    },
    guidance: {
      nl: 'Termijn bleek te kort, omdat een plaatsing soms alleen uitbleef doordat er geen plek was.',
      en: 'The period proved too short because a placement was sometimes delayed only by lack of a place.',
    },
    remark: {
      nl: 'Een kind kan nog thuis wonen terwijl de betrokkenen zich grote zorgen maken.',
      en: 'A child can still be at home while those involved are very worried.',
    },
    evidence: ['DOSSIER', 'MONITOR_REPORT'],
    documents: ['DOC-MON3'],
    parameters: { monthsAfterClosing: 3 },
  },
  'VIG-R1-1': {
    text: {
      nl: 'Woonden de kinderen een half jaar na het einde van VIG nog bij het gezin?',
      en: 'Did the children still live with the family half a year after VIG ended?',
    },
    guidance: {
      nl: 'Alleen thuiswonende kinderen tot 18 jaar tellen. Woonden zij bij de start én aan het eind niet thuis, meld dat dan bij de opmerkingen.',
      en: 'Only children under 18 living at home count. If they lived elsewhere both at the start and at the end, mention it in the remarks.',
    },
    evidence: ['DOSSIER', 'MONITOR_REPORT'],
    documents: ['DOC-MON6'],
    parameters: { monthsAfterClosing: 6, maxChildAge: 18 },
  },
  'VIG-R2-P1': {
    text: {
      nl: 'Is te achterhalen welke hulp er na VIG is ingezet?',
      en: 'Can it be traced which help was put in place after VIG?',
    },
    guidance: {
      nl: 'Zei weinig over de bereidheid van het gezin en is daarom in tweeën geknipt.',
      en: 'Said little about the family\'s willingness and was therefore split in two.',
    },
    remark: {
      nl: 'Vervolghulp kan beschreven zijn en toch nooit op gang komen of geweigerd worden.',
      en: 'Follow-up help may be described and yet never get going or be refused.',
    },
    evidence: ['DOSSIER', 'MONITOR_REPORT'],
    documents: ['DOC-FINAL', 'DOC-MON3'],
  },
  'VIG-R2-1': {
    text: {
      nl: 'Is duidelijk welke hulp na VIG was voorzien?',
      en: 'Is it clear which help was planned after VIG?',
    },
    guidance: {
      nl: 'Kijk vooral in het eindverslag.',
      en: 'Look in the final report first.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-FINAL'],
  },
  'VIG-R2-2': {
    text: {
      nl: 'Was die vervolghulp een half jaar na het einde daadwerkelijk aan de gang?',
      en: 'Was that follow-up help actually under way half a year after closing?',
    },
    guidance: {
      nl: 'Let op latere monitorverslagen, want in de proef haakten ouders soms alsnog af of kwam de hulp niet op gang.',
      en: 'Check later monitor reports, because in the pilot parents sometimes dropped out or the help never got going.',
    },
    evidence: ['DOSSIER', 'MONITOR_REPORT'],
    documents: ['DOC-MON6'],
    parameters: { monthsAfterClosing: 6 },
  },
  'VIG-R3-1': {
    text: {
      nl: 'Loopt er schuldhulp of is het gezin daar in elk geval voor aangemeld?',
      en: 'Is debt help running, or has the family at least been registered for it?',
    },
    guidance: {
      nl: 'Zijn er geen schulden van betekenis en is schuldhulp dus niet nodig, zet dat bij de opmerkingen.',
      en: 'If there are no substantial debts and debt help is not needed, say so in the remarks.',
    },
    remark: {
      nl: 'Schuldhulp kan gestart zijn zonder op gang te komen, alleen besproken zijn of niet nodig zijn.',
      en: 'Debt help may be started without getting going, may be only talked about, or may not be needed.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-FINAL'],
  },
  'VIG-R4-1': {
    text: {
      nl: 'Is bekend welke basisvoorzieningen de jeugdige gebruikt?',
      en: 'Is it known which basic facilities the young person uses?',
    },
    guidance: {
      nl: 'Denk aan basisschool, brede school, kinderdagverblijf, peuterspeelzaal, buurthuis of bibliotheek.',
      en: 'For example primary school, community school, day nursery, playgroup, community centre or library.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-FINAL'],
  },
  'VIG-R4-2': {
    text: {
      nl: 'Is bekend bij wie uit het eigen netwerk de jeugdige terechtkan?',
      en: 'Is it known whom from the network the young person turns to?',
    },
    guidance: {
      nl: 'Er moeten personen te noemen zijn; een algemene zin over steun uit de omgeving is te weinig.',
      en: 'Persons must be identifiable; a general sentence about support from the surroundings is too little.',
    },
    guidanceNote: {
      nl: 'Dat er personen te noemen moeten zijn, is afgeleid uit de formulering van de vraag.',
      en: 'The need for identifiable persons is inferred from the wording of the question.',
    },
    remark: {
      nl: 'Netwerkpersonen waren in de proef bij Spirit beschreven en bij Radar veel minder.',
      en: 'In the pilot network persons were described at Spirit and much less at Radar.',
    },
    evidence: ['DOSSIER'],
    documents: ['DOC-FINAL'],
  },
};
