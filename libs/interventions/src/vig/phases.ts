import type { Definition } from '@getrouw/domain';

type Phases = Definition['phases'];

/** The three phases of a trajectory of at most six months and the monitoring after it; no length per phase is published. */
export const phases: Phases = [
  {
    code: 'VIG-PH1',
    name: { nl: 'Analysefase', en: 'Analysis phase' },
    activities: [
      { code: 'VIG-PH1-A1', text: { nl: 'Gegevens verzamelen', en: 'Collect information' }, basis: 'source' },
      { code: 'VIG-PH1-A2', text: { nl: 'Plan van aanpak opstellen', en: 'Draw up the plan of approach' }, basis: 'source' },
      { code: 'VIG-PH1-A3', text: { nl: 'Plan van aanpak laten ondertekenen', en: 'Have the plan of approach signed' }, basis: 'source' },
    ],
    milestones: [
      { code: 'VIG-M-INTAKE', name: { nl: 'Intakeformulier in het dossier', en: 'Intake form in the file' }, document: 'DOC-INTAKE' },
      { code: 'VIG-M-PLAN', name: { nl: 'Plan van aanpak ondertekend', en: 'Plan of approach signed' }, document: 'DOC-PLAN' },
      { code: 'VIG-M-SAFETY', name: { nl: 'Veiligheid van de kinderen nagegaan', en: 'Safety of the children checked' }, document: 'DOC-SAFETY' },
      {
        code: 'VIG-M-PROGRESS',
        name: { nl: 'Maandelijks voortgangsverslag', en: 'Monthly progress report' },
        due: { amount: 1, unit: 'months', after: 'start' },
        repeats: true,
        document: 'DOC-PROGRESS',
      },
    ],
  },
  {
    code: 'VIG-PH2',
    name: { nl: 'Leerfase', en: 'Learning phase' },
    activities: [
      { code: 'VIG-PH2-A1', text: { nl: 'Coach neemt de regie over', en: 'Coach takes over direction' }, basis: 'inferred' },
      { code: 'VIG-PH2-A2', text: { nl: 'Met competenties werken', en: 'Competence-based work' }, basis: 'source' },
      { code: 'VIG-PH2-A3', text: { nl: 'Begrenzen', en: 'Set limits' }, basis: 'source' },
      { code: 'VIG-PH2-A4', text: { nl: 'Voordoen', en: 'Model behaviour' }, basis: 'source' },
      { code: 'VIG-PH2-A5', text: { nl: 'Zelf het initiatief nemen', en: 'Take initiatives' }, basis: 'source' },
      { code: 'VIG-PH2-A6', text: { nl: 'Consequent blijven', en: 'Be consistent' }, basis: 'source' },
    ],
  },
  {
    code: 'VIG-PH3',
    name: { nl: 'Afsluitfase', en: 'Closing phase' },
    activities: [
      { code: 'VIG-PH3-A1', text: { nl: 'Ouders aanmoedigen', en: 'Encourage the parents' }, basis: 'source' },
      { code: 'VIG-PH3-A2', text: { nl: 'Regie stapsgewijs teruggeven', en: 'Hand direction back' }, basis: 'source' },
      { code: 'VIG-PH3-A3', text: { nl: 'Zo nodig doorverwijzen', en: 'Refer onwards where needed' }, basis: 'source' },
    ],
    milestones: [
      { code: 'VIG-M-FOLLOW-UP', name: { nl: 'Vervolghulp geregeld', en: 'Follow-up help arranged' }, due: { amount: 0, unit: 'days', after: 'end' } },
      { code: 'VIG-M-FINAL', name: { nl: 'Eindverslag', en: 'Final report' }, due: { amount: 0, unit: 'days', after: 'end' }, document: 'DOC-FINAL' },
      { code: 'VIG-M-LATEST-END', name: { nl: 'Uiterste einde zonder verlenging', en: 'Latest end without extension' }, due: { amount: 6, unit: 'months', after: 'start' } },
    ],
  },
  {
    code: 'VIG-PH4',
    name: { nl: 'Monitoringfase (na afsluiting)', en: 'Monitoring phase (after closing)' },
    milestones: [
      { code: 'VIG-PH4-M3', name: { nl: 'Eerste monitormoment', en: 'First monitor contact' }, due: { amount: 3, unit: 'months', after: 'end' }, document: 'DOC-MON3' },
      { code: 'VIG-PH4-M6', name: { nl: 'Tweede monitormoment', en: 'Second monitor contact' }, due: { amount: 6, unit: 'months', after: 'end' }, document: 'DOC-MON6' },
      { code: 'VIG-PH4-M9', name: { nl: 'Derde monitormoment', en: 'Third monitor contact' }, due: { amount: 9, unit: 'months', after: 'end' }, document: 'DOC-MON9' },
    ],
  },
];
