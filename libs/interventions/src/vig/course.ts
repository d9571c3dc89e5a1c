import type { CourseRule, Definition, Prompt } from '@getrouw/domain';
import { elsewhere, rule } from '../course/build.ts';
import { recommendations } from '../guideline/recommendations.ts';

const OF_STAFF = elsewhere('Dit staat in het cv van de coach en wordt bekeken bij de checklist.', 'This is in the CV of the coach and looked at with the checklist.');

/** What the core elements of VIG and its terms ask of the course of a case. */
export const courseRules: CourseRule[] = [
  rule('method', 'VIG-CR-01', 'Veiligheid van de kinderen met een instrument nagegaan', 'Safety of the children checked with an instrument', { kind: 'milestones', all: ['VIG-M-SAFETY'] }, { items: ['VIG-U1-1'] }),
  rule('method', 'VIG-CR-02', 'Het instrument is bij naam genoemd', 'The instrument was named', { kind: 'answer', field: 'VIG-S1-INSTRUMENT', known: true }, { items: ['VIG-U1-T1'] }),
  rule('method', 'VIG-CR-03', 'Een tweede professional besliste mee over de veiligheid', 'A second professional decided on safety too', { kind: 'answer', field: 'VIG-S1-SECOND', known: true }, {
    remark: { nl: 'Uit de landelijke richtlijn (5.8-3).', en: 'From the national guideline (5.8-3).' },
  }),
  rule('method', 'VIG-CR-04', 'Veiligheidsplan gemaakt', 'Safety plan made', { kind: 'milestones', all: ['VIG-M-SAFETY-PLAN'] }, { remark: { nl: 'Uit de landelijke richtlijn (5.8-5).', en: 'From the national guideline (5.8-5).' } }),
  rule('method', 'VIG-CR-05', 'Coach van dertig of ouder met vijf jaar ervaring', 'Coach of thirty or over with five years of experience', OF_STAFF, { items: ['VIG-U2-1', 'VIG-U2-2'] }),
  rule('method', 'VIG-CR-06', 'Plan van aanpak ondertekend', 'Plan of approach signed', { kind: 'milestones', all: ['VIG-M-PLAN'] }),
  rule('method', 'VIG-CR-07', 'Problemen op ten minste vier leefgebieden', 'Problems in at least four life domains', elsewhere('Dit wordt gewogen bij de doelgroep.', 'This is weighed with the target group.'), { items: ['VIG-U3-1'] }),
  rule('method', 'VIG-CR-08', 'Elke maand een voortgangsverslag', 'A progress report every month', { kind: 'milestones', all: ['VIG-M-PROGRESS'] }, { items: ['VIG-U3-2', 'VIG-U3-3'] }),
  rule('method', 'VIG-CR-09', 'Elk verslag ging naar de verwijzer', 'Every report went to the referrer', { kind: 'answer', field: 'VIG-F-SENT', known: true }),
  rule('method', 'VIG-CR-10', 'Er zijn doelen', 'There are goals', { kind: 'milestones', all: ['VIG-M-GOALS'] }, { items: ['VIG-U4-2'] }),
  rule('method', 'VIG-CR-11', 'De doelen zijn SMART', 'The goals are SMART', { kind: 'goals', are: 'smart' }, { items: ['VIG-U4-3'] }),
  rule('method', 'VIG-CR-12', 'De doelen worden elke maand nagelopen', 'The goals are gone through every month', { kind: 'answer', field: 'VIG-F-GOALS', is: true }, { items: ['VIG-U4-4'] }),
  rule('method', 'VIG-CR-13', 'Het gezin wist bij de start welke maatregel dreigt of geldt', 'At the start the family knew which measure threatens or is in force', { kind: 'term', from: 'start', to: 'VIG-M-MEASURE', atMost: 7 }, { items: ['VIG-U5-1'] }),
  rule('method', 'VIG-CR-14', 'Contact buiten kantooruren', 'Contact outside office hours', { kind: 'outside_office_hours' }),
  rule('method', 'VIG-CR-15', 'Coach dag en nacht bereikbaar', 'Coach reachable day and night', elsewhere('Dit blijkt uit de belproef bij de checklist.', 'This shows from the phone sample with the checklist.'), { items: ['VIG-U6-1'] }),
  rule('method', 'VIG-CR-16', 'Ten minste twee keer in het casusoverleg', 'At least twice in the case meeting', { kind: 'times', milestone: 'VIG-M-CASE', atLeast: 2 }, { items: ['VIG-U7-1'] }),
  rule('method', 'VIG-CR-17', 'Vervolghulp geregeld voor het einde', 'Follow-up help arranged before the end', { kind: 'term', from: 'end', to: 'VIG-M-FOLLOW-UP', atMost: 0 }, { items: ['VIG-R2-1'] }),
  rule('method', 'VIG-CR-18', 'Eindverslag gemaakt', 'Final report made', { kind: 'milestones', all: ['VIG-M-FINAL'] }),
  rule('method', 'VIG-CR-19', 'Hooguit zes maanden, tenzij verlengd', 'At most six months, unless extended', { kind: 'duration', unit: 'months', atMost: 6, extendable: true }),
  rule('method', 'VIG-CR-20', 'Verlenging heeft een reden', 'The extension has a reason', { kind: 'answer', field: 'VIG-F-WHY', known: true }, { applies: { fact: 'VIG-M-EXTENSION' } }),
  rule('method', 'VIG-CR-21', 'Contact drie maanden na het einde', 'Contact three months after the end', { kind: 'milestones', all: ['VIG-PH4-M3'] }),
  rule('method', 'VIG-CR-22', 'Contact zes maanden na het einde', 'Contact six months after the end', { kind: 'milestones', all: ['VIG-PH4-M6'] }, { items: ['VIG-R1-1', 'VIG-R2-2'] }),
  rule('method', 'VIG-CR-23', 'Contact negen maanden na het einde', 'Contact nine months after the end', { kind: 'milestones', all: ['VIG-PH4-M9'] }),
  rule('method', 'VIG-CR-24', 'In de beginperiode elke dag in het gezin', 'In the family every day in the first period',
    elsewhere('Hoelang de beginperiode duurt, zegt de bron niet. Kijk bij de contacten.', 'How long the first period lasts the source does not say. Look at the contacts.')),
  rule('facilitation', 'VIG-CR-25', 'Een coach met 36 uur heeft vijf gezinnen', 'A coach with 36 hours has five families', elsewhere('Dit staat bij de caseload van de coach.', 'This is with the caseload of the coach.')),
];

export const course: NonNullable<Definition['course']> = {
  months: 6,
  extension: { milestone: 'VIG-M-EXTENSION', months: 6, afterEvaluation: false, times: 1, note: { nl: 'Met een vastgelegde reden.', en: 'With a recorded reason.' } },
  followUpWithinDays: 31,
  caseload: { most: 5, hoursPerWeek: 36, note: { nl: 'Vijf gezinnen bij een werkweek van 36 uur.', en: 'Five families with a working week of 36 hours.' } },
};

export const prompts: Prompt[] = recommendations({
  first: ['VIG-PH1'], middle: ['VIG-PH2'], last: ['VIG-PH3'],
  done: { plan: 'VIG-M-PLAN', safety: 'VIG-M-SAFETY', safetyPlan: 'VIG-M-SAFETY-PLAN', worker: 'VIG-M-WORKER', buddy: 'VIG-M-BUDDY', available: 'VIG-M-AVAILABLE' },
});

type ClosingReason = NonNullable<Definition['closingReasons']>[number];
const reason = (code: string, nl: string, en: string, rest: Partial<ClosingReason> = {}): ClosingReason => ({ code, name: { nl, en }, dropOut: false, ...rest });
/** No list is published; these come from what the sources tell about endings. */
export const closingReasons = [
  reason('VIG-END-PLAN', 'Afgerond volgens plan', 'Closed as planned', { national: 'planned' }),
  reason('VIG-END-TIME', 'Tijd is op, de vervolghulp neemt over', 'Time is up, follow-up help takes over'),
  reason('VIG-END-AGREED', 'Eerder gestopt, in overleg', 'Ended early, by mutual consent', { national: 'agreed' }),
  reason('VIG-END-FAMILY', 'Gezin stopt of weigert', 'Family stops or refuses', { dropOut: true, national: 'by_client' }),
  { code: 'VIG-END-PROVIDER', name: { nl: 'Aanbieder stopt', en: 'Provider stops' }, national: 'by_provider' },
  reason('VIG-END-PLACEMENT', 'Kinderen uit huis geplaatst', 'Children placed out of home'),
  reason('VIG-END-COURT', 'Overgang naar een maatregel van de rechter', 'Transition to a measure of the court'),
  reason('VIG-END-MOVED', 'Gezin verhuist', 'Family moves', { national: 'external' }),
  reason('VIG-END-NEXT', 'Aansluitend een nieuw VIG-traject', 'Consecutive new VIG trajectory', { definitive: false }),
  { code: 'VIG-END-OTHER', name: { nl: 'Anders', en: 'Other' }, textRequired: true },
  { code: 'VIG-END-UNKNOWN', name: { nl: 'Onbekend', en: 'Unknown' } },
] satisfies ClosingReason[];
