import type { Condition, CourseRule, Definition, Prompt } from '@getrouw/domain';
import { elsewhere, rule } from '../course/build.ts';
import { closingInNationalTerms, followUpOrReturn, point, type OpenPoint } from '../course/points.ts';
import { recommendations } from '../guideline/recommendations.ts';
import { anew, completed, early, handedOver, roundedOff } from './course-phases.ts';

/** Only who ended early can have disappeared from view; a running trajectory has no reason yet. */
const disappeared: Condition = { all: [early, { fact: 'CLOSING_REASON', is: 'NP-CR-NO-SHOW' }] };

/** The 34 rules of the method, its measuring and its organisation. */
export const courseRules: CourseRule[] = [
  rule('method', 'NP-QR-01', 'Kennismaking binnen drie dagen', 'Introduction within three days', { kind: 'term', from: 'referral', to: 'first_contact', atMost: 3 }, { applies: anew, items: ['NP-IO-KM-03'] }),
  rule('method', 'NP-QR-02', 'Eén dag bedenktijd', 'One day to think', { kind: 'term', from: 'first_contact', to: 'NP-M-DECISION', atLeast: 1, atMost: 1 }, { applies: anew, items: ['NP-IO-IN-01'] }),
  rule('method', 'NP-QR-03', 'Start binnen twee weken', 'Start within two weeks', { kind: 'term', from: 'first_contact', to: 'start', atMost: 14 }, { applies: anew }),
  rule('method', 'NP-QR-04', 'Intakefase hooguit twee weken', 'Intake phase at most two weeks', { kind: 'term', from: 'NP-M-DECISION', to: 'NP-M-INTAKE', atMost: 14 }, { applies: anew }),
  rule('method', 'NP-QR-05', 'Contra-indicaties binnen een week bekeken', 'Contra-indications checked within a week', { kind: 'term', from: 'first_contact', to: 'NP-M-CONTRA', atMost: 7 }, {
    applies: { all: [anew, { fact: 'NP-M-DOUBT' }] }, items: ['NP-IO-IN-04'], remark: { nl: 'Alleen bij twijfel.', en: 'Only where there is doubt.' },
  }),
  rule('method', 'NP-QR-06', 'Ouders ingelicht bij jongeren onder 16', 'Parents informed under 16', { kind: 'milestones', all: ['NP-M-PARENTS'] }, { applies: { all: [anew, { fact: 'AGE_AT_START', max: 15 }] }, items: ['NP-IO-IN-05'] }),
  rule('method', 'NP-QR-07', 'Toestemming voor vooronderzoek; getekende overeenkomst bij de start', 'Permission for preliminary research; agreement signed at the start', { kind: 'milestones', all: ['NP-M-PERMISSION', 'NP-M-AGREEMENT'] }, { applies: anew, items: ['NP-IO-IN-07'] }),
  rule('method', 'NP-QR-08', 'Omgevingsanalyse binnen zes weken', 'Environment analysis within six weeks', { kind: 'term', from: 'start', to: 'NP-M-ENVIRONMENT', atMost: 42 }, { applies: anew, items: ['NP-ZO-OR-02', 'NP-IO-OA-01'] }),
  rule('method', 'NP-QR-09', 'Gemiddeld twee persoonlijke contacten per week', 'Two face-to-face contacts a week on average', { kind: 'contacts_per_week', kinds: ['face_to_face'], atLeast: 2 }, { items: ['NP-UG-IP-08'] }),
  rule('facilitation', 'NP-QR-10', 'Vijf uur per jongere per week', 'Five hours per youth per week', { kind: 'hours_per_week', atLeast: 5 }, {
    items: ['NP-FA-FA-05'], remark: { nl: 'De regel gaat over uren die er zijn. Hier tellen de uren van de contacten.', en: 'The rule is about hours that are available. Here the hours of the contacts count.' },
  }),
  rule('method', 'NP-QR-11', 'Minstens drie contactpogingen bij stilte', 'At least three contact attempts', { kind: 'attempts', atLeast: 3 }, { applies: disappeared, items: ['NP-UG-LD-09'] }),
  rule('method', 'NP-QR-12', 'Traject duurt hooguit drie maanden', 'Trajectory of at most three months', { kind: 'duration', unit: 'months', atMost: 3 }, {
    items: ['NP-ZO-OR-13'], remark: { nl: 'Een verlenging is een volgend traject, telkens van hooguit drie maanden.', en: 'An extension is a next trajectory, each time of at most three months.' },
  }),
  rule('measurement', 'NP-QR-13', 'Elke drie maanden doelen gescoord door jongere en begeleider', 'Goals scored every three months by youth and worker', { kind: 'evaluations', everyMonths: 3, raters: ['client', 'professional'] }),
  rule('measurement', 'NP-QR-14', 'Kenmerken bij begin en eind', 'Characteristics at start and close', { kind: 'registered', at: ['start', 'close'] }),
  rule('method', 'NP-QR-15', 'Hooguit drie nazorgcontacten', 'At most three aftercare contacts', { kind: 'contacts_after_end', atMost: 3 }, { items: ['NP-ZO-OR-08'] }),
  rule('method', 'NP-QR-16', 'Netwerkbijeenkomst bij afronding', 'Network meeting at completion', { kind: 'milestones', all: ['NP-M-NETWORK'] }, { applies: roundedOff, items: ['NP-ZO-OR-07'] }),
  rule('method', 'NP-QR-17', 'Plan voor de langere termijn voor afsluiting', 'Long-term step plan before closing', { kind: 'term', from: 'end', to: 'NP-M-LONG-TERM', atMost: 0 }, { applies: roundedOff, items: ['NP-ZO-OR-14'] }),
  rule('method', 'NP-QR-18', 'Uitval onder tien procent', 'Drop-out below ten per cent', { kind: 'not_dropped_out' }, { remark: { nl: 'Per traject: geen uitval. Het aandeel staat bij de uitkomsten.', en: 'Per trajectory: no drop-out. The share is with the outcomes.' } }),
  rule('measurement', 'NP-QR-19', 'Modelgetrouw vanaf gemiddelde 5', 'According to the model from mean 5', elsewhere('Dit staat bij de resultaten van de enquête.', 'This is with the results of the survey.')),
  rule('site', 'NP-QR-20', 'Wekelijks contact tijdens wachten', 'Weekly contact while waiting', { kind: 'contact_while_waiting', atMost: 7 }, {
    applies: anew, remark: { nl: 'Met de begeleider van de intake. Kijk ook of er al hulp bij de basis nodig is.', en: 'With the worker of the intake. Also check whether help with basics must start already.' },
  }),
  rule('facilitation', 'NP-QR-21', 'Kern van het plan besproken in het basisteam', 'Plan discussed in the base team', { kind: 'milestones', all: ['NP-M-TEAM'] }, { items: ['NP-FA-FA-04'] }),
  rule('method', 'NP-QR-22', 'Collegiaal overleg en melding aan het netwerk bij afbreken', 'Consult colleague and inform network when breaking off', { kind: 'milestones', all: ['NP-M-COLLEAGUE', 'NP-M-INFORMED'] }, { applies: early, items: ['NP-ZO-OR-05', 'NP-ZO-OR-06'] }),
  rule('measurement', 'NP-QR-23', 'Jaarlijkse meting van modelgetrouwheid', 'Yearly fidelity survey', elsewhere('Dit staat bij de metingen.', 'This is with the measurements.')),
  rule('accountability', 'NP-QR-24', 'Rapportage per kwartaal aan de financier', 'Quarterly report to the funder', elsewhere('Dit gaat over de organisatie, niet over een traject.', 'This is about the organisation, not about a trajectory.')),
  rule('measurement', 'NP-QR-25', 'Tevredenheid gevraagd bij afsluiting', 'Satisfaction asked at closing', { kind: 'satisfaction' }),
  rule('measurement', 'NP-QR-26', 'Doelen zijn SMART', 'Goals are SMART', { kind: 'goals', are: 'smart' }),
  rule('measurement', 'NP-QR-27', 'Navraag nodig bij minder dan een op de vijf formulieren', 'Follow-up needed for fewer than one in five forms', { kind: 'form_not_returned' }, {
    basis: 'inferred', remark: { nl: 'Per traject: geen navraag. De grens is afgeleid; in de studie daalde het van 40 naar 18 procent.', en: 'Per trajectory: no follow-up. The limit is inferred; in the study it went from 40 to 18 percent.' },
  }),
  rule('measurement', 'NP-QR-28', 'Eigen score van de jongere aanwezig', 'Youth\'s own score present', { kind: 'client_scored' }, {
    remark: { nl: 'Per traject: bij elke evaluatie. Over alle trajecten vraagt de methode meer dan twee derde.', en: 'Per trajectory: at every evaluation. Over all trajectories the method asks more than two thirds.' },
  }),
  rule('privacy', 'NP-QR-29', 'Onderzoeksmateriaal tien jaar bewaard', 'Research material kept ten years', elsewhere('Dit staat bij het bewaren van gegevens.', 'This is with the retention of data.')),
  rule('method', 'NP-QR-30', 'Warme overdracht bij afwijzing en van open doelen', 'Warm handover when not eligible and of open goals', { kind: 'milestones', all: ['NP-M-HANDOVER'] }, {
    applies: { all: [completed, handedOver] }, items: ['NP-IO-IN-02', 'NP-UG-NW-07', 'NP-UG-NW-10'],
  }),
  rule('method', 'NP-QR-31', 'Bereikbaar buiten kantoortijd', 'Reachable outside office hours', { kind: 'milestones', all: ['NP-M-AVAILABLE'] }, {
    items: ['NP-UG-LD-02', 'NP-IO-KM-09'], remark: { nl: 'Volgens de methode is de eigen begeleider dag en nacht bereikbaar.', en: 'According to the method the own worker can be reached day and night.' },
  }),
  rule('licence_holder', 'NP-QR-32', 'Erkenning elke vijf jaar opnieuw beoordeeld', 'Recognition reassessed every five years', elsewhere('Dit gaat over de methode, niet over een traject.', 'This is about the method, not about a trajectory.')),
  rule('observed', 'NP-QR-33', 'Basisteams van vijf of zes begeleiders', 'Base teams of five or six workers', elsewhere('Dit staat bij de teams. Het was zo in de studie en is geen norm.', 'This is with the teams. It was so in the study and is no norm.')),
  rule('method', 'NP-QR-34', 'Doelen voor de korte termijn in de eerste weken', 'Short-term goals in the first weeks', { kind: 'goals', are: 'termed', withinDays: 42 }, { applies: anew, items: ['NP-ZO-OR-01', 'NP-UG-PL-03'] }),
];

export const course: NonNullable<Definition['course']> = {
  months: 3,
  extension: { months: 3, afterEvaluation: true, note: { nl: 'Zo vaak als nodig, als volgend traject, nadat het resultatenformulier binnen is.', en: 'As often as needed, as a next trajectory, after the result form is in.' } },
  followUpWithinDays: 31,
  caseload: { weights: { 'NP-MAATWERK': 0.5 }, note: { nl: 'De bron geeft geen aantal. Twee maatwerktrajecten tellen als één traject.', en: 'The source gives no number. Two tailored trajectories count as one.' } },
};

export const prompts: Prompt[] = recommendations({
  first: ['NP-F0', 'NP-F1', 'NP-F2', 'NP-F3', 'NP-F4'], middle: ['NP-F5', 'NP-F6'], last: ['NP-F7'],
  done: { analysis: 'NP-M-ENVIRONMENT', plan: 'NP-M-TEAM', available: 'NP-M-AVAILABLE' },
});

/** Where the sources leave room about the course of a case, and what this definition chose. */
export const pointsOfCourse: OpenPoint[] = [
  followUpOrReturn('NP-OP-C1'),
  closingInNationalTerms('NP-OP-C2'),
  point('NP-OP-C3', { nl: 'Start binnen twee weken', en: 'Start within two weeks' },
    { nl: 'De bron zegt "in principe" en noemt zowel aanmelding als kennismaking als begin.', en: 'The source says "in principle" and mentions both registration and introduction as the beginning.' },
    { nl: 'De twee weken lopen vanaf de kennismaking.', en: 'The two weeks run from the introduction.' }),
  point('NP-OP-C4', { nl: 'De eerste weken', en: 'The first weeks' },
    { nl: 'Doelen voor de korte termijn horen in de eerste weken. Hoeveel weken, staat er niet.', en: 'Short-term goals belong in the first weeks. How many weeks is not said.' },
    { nl: 'Zes weken, even lang als de onderzoeksfase.', en: 'Six weeks, as long as the exploration phase.' }),
  point('NP-OP-C5', { nl: 'Aanbevelingen voor gezinnen', en: 'Recommendations for families' },
    { nl: 'De landelijke richtlijn gaat over multiprobleemgezinnen; NP begeleidt jongeren.', en: 'The national guideline is about multiproblem families; NP guides young people.' },
    { nl: 'Alle aanbevelingen worden getoond. Zij zijn nooit verplicht.', en: 'All recommendations are shown. They are never a duty.' }),
  point('NP-OP-C6', { nl: 'Overdracht bij afwijzing', en: 'Handover when not eligible' },
    { nl: 'Wie niet past, wordt warm overgedragen. Van hem is er geen traject.', en: 'Who does not fit is handed over warmly. There is no trajectory of him.' },
    { nl: 'De regel ziet alleen de overdracht van wie begeleid is.', en: 'The rule sees only the handover of who was guided.' }),
];
