import type { Definition } from '@getrouw/domain';
import { day, days, field, milestone, months, text, yesNo } from '../course/build.ts';
import { agreements, endOrExtension, safety } from '../course/together.ts';
import { option } from '../registration/registration.ts';
import { coercion } from './coercion.ts';
import { followUp } from './follow-up.ts';

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
      milestone('VIG-M-INTAKE', 'Intakeformulier in het dossier', 'Intake form in the file', { document: 'DOC-INTAKE' }),
      milestone('VIG-M-GOALS', 'Eerste doelen gesteld', 'First goals set', { metBy: 'goals_set' }),
      milestone('VIG-M-PLAN', 'Plan van aanpak ondertekend', 'Plan of approach signed', { document: 'DOC-PLAN' }),
      milestone('VIG-M-PROGRESS', 'Maandelijks voortgangsverslag', 'Monthly progress report', {
        due: months(1, 'start'), repeats: true, document: 'DOC-PROGRESS',
        fields: [
          field('VIG-F-SENT', 'Datum waarop het verslag naar de verwijzer ging', 'Date on which the report went to the referrer', day),
          field('VIG-F-GOALS', 'De doelen zijn nagelopen', 'The goals were gone through', yesNo),
        ],
      }),
      milestone('VIG-M-CASE', 'Besproken in het casusoverleg', 'Discussed in the case meeting', { due: months(3, 'start'), repeats: true }),
      ...coercion,
      ...safety('VIG', [option('SAFE_HOME', 'checklist Veilig thuis', 'checklist Veilig thuis')], { document: 'DOC-SAFETY' }),
      ...agreements('VIG'),
    ],
    endsWith: 'VIG-M-PLAN',
  },
  {
    code: 'VIG-PH2',
    name: { nl: 'Leerfase', en: 'Learning phase' },
    endsWith: 'VIG-M-HANDING-BACK',
    activities: [
      { code: 'VIG-PH2-A1', text: { nl: 'Coach neemt de regie over', en: 'Coach takes over direction' }, basis: 'inferred' },
      { code: 'VIG-PH2-A2', text: { nl: 'Met competenties werken', en: 'Competence-based work' }, basis: 'source' },
      { code: 'VIG-PH2-A3', text: { nl: 'Begrenzen', en: 'Set limits' }, basis: 'source' },
      { code: 'VIG-PH2-A4', text: { nl: 'Voordoen', en: 'Model behaviour' }, basis: 'source' },
      { code: 'VIG-PH2-A5', text: { nl: 'Zelf het initiatief nemen', en: 'Take initiatives' }, basis: 'source' },
      { code: 'VIG-PH2-A6', text: { nl: 'Consequent blijven', en: 'Be consistent' }, basis: 'source' },
    ],
    milestones: [
      milestone('VIG-M-EXTENSION', 'Verlengd', 'Extended', { anyTime: true, fields: [field('VIG-F-WHY', 'Reden van verlenging', 'Reason of the extension', text, { required: true })] }),
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
      milestone('VIG-M-HANDING-BACK', 'Begonnen met het teruggeven van de regie', 'Begun to hand direction back'),
      milestone('VIG-M-FOLLOW-UP', 'Vervolghulp geregeld', 'Follow-up help arranged', { due: days(0, 'end'), group: 'closing', fields: [field('VIG-F-FOLLOW-UP', 'Welke hulp, zonder namen', 'Which help, without names', text)] }),
      milestone('VIG-M-FINAL', 'Eindverslag', 'Final report', { due: days(0, 'end'), group: 'closing', document: 'DOC-FINAL' }),
      endOrExtension('VIG-M-LATEST-END', 'Uiterste einde; anders verlengen met een reden', 'Latest end; otherwise extend with a reason'),
    ],
    endsWith: 'end',
  },
  {
    code: 'VIG-PH4',
    name: { nl: 'Monitoringfase (na afsluiting)', en: 'Monitoring phase (after closing)' },
    milestones: followUp,
    endsWith: 'VIG-PH4-M9',
  },
];
