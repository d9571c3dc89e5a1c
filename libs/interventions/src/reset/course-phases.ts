import type { Definition } from '@getrouw/domain';
import { days, field, milestone, yesNo } from '../course/build.ts';
import { agreements, endOrExtension, safety } from '../course/together.ts';

/** The five phases of a trajectory. */
export const phases: Definition['phases'] = [
  {
    code: 'RST-PH-1',
    name: { nl: 'Aanmelding en intake', en: 'Referral and intake' },
    endsWith: 'first_contact',
    milestones: [
      milestone('RST-M-FIRST', 'Eerste contact', 'First contact', { metBy: 'first_contact', due: days(21, 'referral') }),
      milestone('RST-M-CRISIS', 'Nagegaan of er een acute crisis is', 'Checked whether there is an acute crisis', {
        fields: [field('RST-F-CRISIS', 'Is er een acute crisis?', 'Is there an acute crisis?', yesNo, { required: true })],
        guidance: { nl: 'Bij een acute crisis verwijst u door: ReSet is daar niet voor bedoeld.', en: 'With an acute crisis you refer on: ReSet is not meant for that.' },
      }),
    ],
  },
  {
    code: 'RST-PH-2',
    name: { nl: 'Start en verkenning', en: 'Start and exploration' },
    endsWith: 'goals_set',
    milestones: [
      milestone('RST-M-NEEDS', 'Behoeften in kaart', 'Needs mapped', { metBy: 'needs', due: days(42, 'first_contact') }),
      milestone('RST-M-GOALS', 'Eerste doelen in het begeleidingsplan', 'First goals in the support plan', { metBy: 'goals_set', due: days(42, 'first_contact') }),
      milestone('RST-M-FREQUENCY', 'Afgesproken hoe vaak de begeleider komt', 'Agreed how often the worker comes', {
        group: 'agreements', fields: [field('RST-F-VISITS', 'Bezoeken per week', 'Visits a week', { kind: 'number', min: 0, max: 14 }, { required: true })],
      }),
      ...agreements('RST'),
      ...safety('RST'),
    ],
  },
  {
    code: 'RST-PH-3',
    name: { nl: 'Uitvoering', en: 'Delivery' },
    endsWith: 'RST-M-TAPERING',
    activities: [
      { code: 'RST-PH-3-A1', text: { nl: 'Elke week een bezoek aan huis', en: 'A home visit every week' }, basis: 'source' },
      { code: 'RST-PH-3-A2', text: { nl: 'Activiteiten per module', en: 'Activities per module' }, basis: 'source' },
    ],
    milestones: [milestone('RST-M-INTERIM', 'Tussenevaluatie met gezin en aanvrager', 'Interim evaluation with family and referrer', { metBy: 'evaluation', due: days(42, 'goals_set', 28) })],
  },
  {
    code: 'RST-PH-4',
    name: { nl: 'Afbouw en afronding', en: 'Tapering and completion' },
    endsWith: 'end',
    milestones: [
      milestone('RST-M-TAPERING', 'Begonnen met afbouwen', 'Begun to taper'),
      endOrExtension('RST-M-END', 'Uren ingezet en traject afgerond', 'Hours used and trajectory completed'),
      milestone('RST-M-FINAL-EVALUATION', 'Eindevaluatie', 'Final evaluation', { metBy: 'final_evaluation', due: days(0, 'end'), group: 'closing' }),
      milestone('RST-M-REFERRER', 'Aanvrager gevraagd bij de eindevaluatie', 'Referrer asked to the final evaluation', { group: 'closing', fields: [field('RST-F-REFERRER', 'Was de aanvrager erbij?', 'Was the referrer there?', yesNo)] }),
      milestone('RST-M-REPORT', 'Eindverslag', 'Final report', { due: days(0, 'end'), group: 'closing' }),
      milestone('RST-M-SATISFACTION', 'Tevredenheid gevraagd', 'Satisfaction asked', { metBy: 'satisfaction', due: days(0, 'end'), group: 'closing' }),
    ],
  },
  {
    code: 'RST-PH-5',
    name: { nl: 'Nazorg of vervolg', en: 'Aftercare or follow-up' },
    milestones: [milestone('RST-M-AFTERCARE', 'Nazorgcontact', 'Aftercare contact', {
      group: 'follow_up', anyTime: true, guidance: { nl: 'De studie stelt een uur per maand voor, als waakvlam.', en: 'The study suggests one hour a month, as a pilot light.' },
    })],
  },
];
