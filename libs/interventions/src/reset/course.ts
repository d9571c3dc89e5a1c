import type { CourseRule, Definition, Prompt } from '@getrouw/domain';
import { rule } from '../course/build.ts';
import { closingInNationalTerms, followUpOrReturn, point, type OpenPoint } from '../course/points.ts';
import { recommendations } from '../guideline/recommendations.ts';

/** A trajectory that goes on from the one before has no referral, intake or first goals of its own. */
const anew = { fact: 'OPENING', in: ['start', 'return'] };

/** The nineteen rules of the course of a trajectory, as the study states them. */
export const courseRules: CourseRule[] = [
  rule('method', 'RST-R-01', 'Eerste contact uiterlijk 21 dagen na aanmelding', 'First contact no later than 21 days after referral', { kind: 'term', from: 'referral', to: 'first_contact', atMost: 21 }, {
    applies: anew, items: ['RST-ZO-01'], remark: {
      nl: 'De handleiding zegt zelfs vaak in dezelfde week. Een heel snelle start ging samen met minder resultaat op inkomen, waarschijnlijk door crises.',
      en: 'The manual even says often in the same week. A very quick start went with lower results on income, probably because of crises.',
    },
  }),
  rule('method', 'RST-R-02', 'Behoeften in kaart binnen zes weken', 'Needs mapped within six weeks', { kind: 'term', from: 'first_contact', to: 'RST-M-NEEDS', atMost: 42, warnAfter: 28 }, { applies: anew, items: ['RST-ZO-02'] }),
  rule('method', 'RST-R-03', 'Doelen binnen zes weken', 'Goals within six weeks', { kind: 'term', from: 'first_contact', to: 'goals_set', atMost: 42, warnAfter: 28 }, { applies: anew, items: ['RST-ZO-03'] }),
  rule('method', 'RST-R-04', 'Doelen staan in het plan en zijn SMART', 'Goals are in the plan and SMART', { kind: 'goals', are: 'smart' }, { items: ['RST-ZO-04', 'RST-ZO-05'] }),
  rule('method', 'RST-R-05', 'Tussenevaluatie vier tot zes weken na de doelen', 'Interim evaluation four to six weeks after the goals', { kind: 'term', from: 'goals_set', to: 'RST-M-INTERIM', atLeast: 28, atMost: 42 }, { items: ['RST-ZO-18'] }),
  rule('method', 'RST-R-06', 'Elke week contact', 'Contact every week', { kind: 'contacts_per_week', kinds: ['face_to_face'], atLeast: 1, tapering: true }, { items: ['RST-ZO-07'] }),
  rule('method', 'RST-R-07', 'Afgesproken hoe vaak de begeleider komt', 'Agreed how often the worker comes', { kind: 'answer', field: 'RST-F-VISITS', known: true }, { items: ['RST-ZO-06'] }),
  rule('method', 'RST-R-08', 'Uren binnen twaalf maanden ingezet', 'Hours used within twelve months', { kind: 'duration', unit: 'days', atMost: 365 }, { items: ['RST-ZO-11'] }),
  rule('method', 'RST-R-09', 'Uren volgens de methode', 'Hours according to the method', { kind: 'granted_hours', atLeast: 80, atMost: 85 }, {
    remark: { nl: 'In contracten komt 50 tot 85 uur voor.', en: 'In contracts 50 to 85 hours occur.' },
  }),
  rule('method', 'RST-R-10', 'Looptijd volgens de methode', 'Duration according to the method', { kind: 'duration', unit: 'months', atLeast: 6, atMost: 12 }, {
    remark: { nl: 'In contracten komt 3 tot 12 maanden voor.', en: 'In contracts 3 to 12 months occur.' },
  }),
  rule('method', 'RST-R-11', 'Afbouw aan het einde', 'Tapering at the end', { kind: 'tapering' }, { items: ['RST-ZO-12'] }),
  rule('method', 'RST-R-12', 'Eindevaluatie gehouden', 'Final evaluation held', { kind: 'milestones', all: ['RST-M-FINAL-EVALUATION'] }, { items: ['RST-ZO-19'] }),
  rule('method', 'RST-R-13', 'Eindverslag aanwezig', 'Final report present', { kind: 'milestones', all: ['RST-M-REPORT'] }, { items: ['RST-ZO-14'] }),
  rule('method', 'RST-R-14', 'Elk doel heeft een uitkomst', 'Every goal has an outcome', { kind: 'goals', are: 'scored' }, { items: ['RST-ZO-16'] }),
  rule('measurement', 'RST-R-15', 'Tevredenheid vastgelegd', 'Satisfaction recorded', { kind: 'satisfaction' }, { items: ['RST-ZO-15'], remark: { nl: 'Vastleggen dat het gezin niet wilde, telt ook.', en: 'Recording that the family did not want to counts too.' } }),
  rule('method', 'RST-R-16', 'Contact buiten kantooruren mogelijk', 'Contact outside office hours possible', { kind: 'outside_office_hours' }, { items: ['RST-ZO-10'], remark: { nl: 'Er is geen norm: het aandeel wordt gemeld.', en: 'There is no norm: the share is reported.' } }),
  rule('measurement', 'RST-R-17', 'Geen activiteit zonder doel', 'No activity without a goal', { kind: 'chain', what: 'activity_without_goal' }, {
    remark: { nl: 'In elke module werd minder vastgelegd dan gedaan. Het plan is altijd aan te vullen.', en: 'In every module less was recorded than was done. The plan can be extended at any time.' },
  }),
  rule('method', 'RST-R-18', 'Geen acute crisis bij de aanmelding', 'No acute crisis at referral', { kind: 'answer', field: 'RST-F-CRISIS', is: false }, { applies: anew }),
  rule('measurement', 'RST-R-19', 'Geen behoefte zonder activiteit of doel', 'No need without an activity or a goal', { kind: 'chain', what: 'need_without_either', afterDays: 42 }),
];

export const course: NonNullable<Definition['course']> = {
  months: 12,
  followUpWithinDays: 31,
  caseload: { note: { nl: 'De bron geeft geen aantal. De landelijke richtlijn noemt minder dan tien cliënten per hulpverlener.', en: 'The source gives no number. The national guideline mentions fewer than ten clients per worker.' } },
};

export const prompts: Prompt[] = recommendations({
  first: ['RST-PH-1', 'RST-PH-2'], middle: ['RST-PH-3'], last: ['RST-PH-4'],
  done: { analysis: 'RST-M-NEEDS', plan: 'RST-M-GOALS', safety: 'RST-M-SAFETY', safetyPlan: 'RST-M-SAFETY-PLAN', worker: 'RST-M-WORKER', buddy: 'RST-M-BUDDY', available: 'RST-M-AVAILABLE' },
});

/** Where the sources leave room about the course of a case, and what this definition chose. */
export const pointsOfCourse: OpenPoint[] = [
  followUpOrReturn('RST-OP-C1'),
  closingInNationalTerms('RST-OP-C2'),
  point('RST-OP-C3', { nl: 'Wanneer afbouw te zien is', en: 'When tapering shows' },
    { nl: 'De bron vraagt afbouw aan het einde en zegt niet over welke tijd.', en: 'The source asks for tapering at the end and does not say over which time.' },
    { nl: 'Het laatste kwart van het traject heeft minder contacten per week dan de eerste drie. Wekelijks contact telt tot dat laatste kwart.', en: 'The last quarter of the trajectory has fewer contacts a week than the first three. Weekly contact counts up to that last quarter.' }),
  point('RST-OP-C4', { nl: 'Duur van een traject', en: 'Length of a trajectory' },
    { nl: 'De handleiding zegt zes tot twaalf maanden, met twaalf als uiterste.', en: 'The manual says six to twelve months, with twelve as the limit.' },
    { nl: 'Het geplande einde is twaalf maanden na de start, tenzij het contract anders zegt.', en: 'The planned end is twelve months after the start, unless the contract says otherwise.' }),
];
