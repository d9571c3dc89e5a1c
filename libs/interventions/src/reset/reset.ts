import type { Definition, Instrument } from '@getrouw/domain';
import { agree5, outcomeSet } from '../outcome-set/outcome-set.ts';
import { yesNoUnknown } from '../registration/registration.ts';
import { anonymously, numbered, selfReport } from '../survey/survey.ts';
import { backgroundQuestions } from './background.ts';
import { careOffer, toolItems } from './care-offer.ts';
import { careOrganisation } from './care-organisation.ts';
import { classifications } from './classifications.ts';
import { course, courseRules, pointsOfCourse, prompts } from './course.ts';
import { phases } from './course-phases.ts';
import { domains, factors as domainFactors, multiproblem } from './domains.ts';
import { eligibilityRules, targetGroup } from './eligibility.ts';
import { facilitation } from './facilitation.ts';
import { factors, outsideFactors } from './factors.ts';
import { familyRules } from './family-types.ts';
import { familyVariables, familyVariableSteps, otherVariables } from './family-variables.ts';
import { pointsOfGoals } from './goal-points.ts';
import { goalCatalogue, plan } from './goals.ts';
import { indicators } from './indicators.ts';
import { method } from './method.ts';
import { openPoints } from './open-points.ts';
import { reach } from './reach.ts';
import { references } from './references.ts';
import { registration } from './registration.ts';
import { pointsOfRegistration } from './registration-points.ts';
import { riskIndicators, riskReadings } from './risk.ts';
import { satisfaction } from './satisfaction.ts';
import { terms } from './terms.ts';
import { closingReasons, fundings } from './trajectory.ts';

const never = { nl: 'nooit', en: 'never' };
const sometimes = { nl: 'soms', en: 'sometimes' };
const regularly = { nl: 'regelmatig', en: 'regularly' };
const often = { nl: 'vaak', en: 'often' };
const always = { nl: 'altijd', en: 'always' };
const trained = Array.from({ length: 9 }, (_, index) => `RST-FA-0${index + 1}`);

const survey: Instrument = {
  code: 'RST-MG',
  name: { nl: 'Vragenlijst werkwijze ReSet-thuisbegeleiders', en: 'Questionnaire on working method of ReSet workers' },
  kind: 'survey',
  purpose: {
    nl: 'Zien hoe thuisbegeleiders meestal werken. Goede of foute antwoorden zijn er niet: vul in wat u gewoonlijk doet.',
    en: 'See how home support workers usually work. There are no right or wrong answers: fill in what you usually do.',
  },
  policy: selfReport,
  modes: [anonymously],
  norm: { statistic: 'mean', cutOffs: [
    { name: { nl: 'matig', en: 'moderate' }, from: 3.6, inclusive: true, faithful: false },
    { name: { nl: 'voldoende', en: 'sufficient' }, from: 4, inclusive: true, faithful: true },
    { name: { nl: 'hoog', en: 'high' }, from: 4.1, inclusive: true, faithful: true },
  ] },
  normGroups: [
    {
      code: 'RST-N-TRAINING',
      items: trained,
      norm: { statistic: 'mean', cutOffs: [{ name: { nl: 'voldoende', en: 'sufficient' }, from: 3, inclusive: true, faithful: true }] },
      note: { nl: 'Deze stellingen lopen van 1 tot 4; daarom een lagere grens.', en: 'These statements run from 1 to 4; hence a lower limit.' },
    },
    { code: 'RST-N-NONE', items: ['RST-FA-13', 'RST-FA-14'], norm: { statistic: 'none' }, note: { nl: 'De studie geeft hier geen grens.', en: 'The study gives no limit here.' } },
    { code: 'RST-N-TOOLS', items: toolItems, norm: { statistic: 'none' }, note: { nl: 'Hoe vaak een hulpmiddel nodig is, hangt van het gezin af.', en: 'How often a tool is needed depends on the family.' } },
  ],
  totals: ['section', 'factor'],
  sections: [
    { code: 'RST-C1', name: { nl: 'Teamsamenstelling', en: 'Team composition' }, kind: 'category', items: backgroundQuestions },
    careOrganisation,
    facilitation,
    method,
    careOffer,
  ],
  factors,
  outsideFactors,
  references,
};

/** ReSet: the survey on working method and who is reached, as studied from 2015 to 2017. */
export const reset: Definition = {
  language: 1,
  code: 'RST',
  versionCode: 'RST-2015',
  name: { nl: 'ReSet', en: 'ReSet' },
  abbreviation: 'ReSet',
  wording: 'working',
  summary: {
    nl: 'Intensieve hulp thuis bij opvoeden, in modulen, voor multiprobleemgezinnen en risicogezinnen. Ouders kunnen de opvoeding weer op eigen kracht oppakken; zwaardere of gedwongen hulp is niet nodig.',
    en: 'Intensive parenting support at home, in modules, for multiproblem and at-risk families. Parents regain independent parenting; heavier or compulsory help is prevented.',
  },
  owner: 'JSO',
  sources: [
    { code: 'HERBEN', title: 'Proefschrift van Marion Herben over ReSet en Nieuwe Perspectieven', publisher: 'Universiteit voor Humanistiek' },
    { code: 'RST-2011', title: 'ReSet, methodiekbeschrijving', year: '2011' },
    { code: 'RST-2013', title: 'ReSet, handleiding', year: '2013' },
  ],
  characteristics: [
    { code: 'RST-K1', text: { nl: 'Voor gezinnen met vragen op verschillende terreinen, altijd ook over opvoeden, en een of meer thuiswonende kinderen jonger dan 19 jaar', en: 'For families with questions in several areas, always including parenting, and one or more children under 19 living at home' } },
    { code: 'RST-K2', text: { nl: 'Vrijwillig en preventief; niet bedoeld voor een crisis of als brug naar gedwongen hulp', en: 'Voluntary and preventive; not meant for a crisis or as a bridge to compulsory help' } },
    { code: 'RST-K3', text: { nl: 'Volgens de handleiding 80 tot 85 uur in zes tot twaalf maanden', en: 'According to the manual 80 to 85 hours in six to twelve months' } },
    { code: 'RST-K4', text: { nl: 'Elke week ten minste één bezoek aan huis', en: 'At least one home visit every week' } },
  ],
  variants: [
    { code: 'RESET', name: { nl: 'Reguliere ReSet door een thuisbegeleider (mbo-4 of hoger)', en: 'Regular ReSet by a home support worker (mbo level 4 or higher)' } },
    { code: 'RESET_PLUS', name: { nl: 'ReSet+: daarnaast een gezinscoach of hbo-generalist met zorgcoördinatie voor multiprobleemgezinnen', en: 'ReSet+: additional family coach (hbo) who coordinates care for multiproblem families' } },
  ],
  modules: [
    { code: 'RST-M1', name: { nl: 'Opvoeden', en: 'Parenting' }, aim: { nl: 'Opvoedsituatie en belemmeringen in beeld brengen en ouders sterker maken in hun rol', en: 'Map the parenting situation and obstacles and strengthen parents in their role' }, inManual: true, item: 'RST-MO-01' },
    { code: 'RST-M2', name: { nl: 'Communicatie', en: 'Communication' }, aim: { nl: 'Belemmeringen in de omgang tussen gezinsleden opsporen en ander contact oefenen', en: 'Find obstacles in interaction between family members and practise other ways' }, inManual: true, item: 'RST-MO-02' },
    { code: 'RST-M3', name: { nl: 'Huishouden', en: 'Household' }, aim: { nl: 'Regie over het huishouden stap voor stap terugkrijgen', en: 'Regain control of the household step by step' }, inManual: true, item: 'RST-MO-03' },
    { code: 'RST-M4', name: { nl: 'Financiën en administratie', en: 'Finance and administration' }, aim: { nl: 'Overzicht en stabiele inkomsten, zodat er ruimte komt voor opvoeden', en: 'Overview and stable income so that there is room for parenting' }, inManual: true, item: 'RST-MO-04' },
    { code: 'RST-M5', name: { nl: 'Netwerk', en: 'Network' }, aim: { nl: 'Netwerk in kaart brengen, betrekken, uitbreiden en contactvaardigheden oefenen', en: 'Map, involve and enlarge the network and practise contact skills' }, inManual: true, item: 'RST-MO-05' },
    { code: 'RST-M6', name: { nl: 'Overige gezinsdoelen', en: 'Other family goals' }, inManual: false },
    { code: 'RST-M7', name: { nl: 'Overige ouderdoelen', en: 'Other parent goals' }, inManual: false },
  ],
  fundings,
  closingReasons,
  phases,
  course,
  courseRules,
  prompts,
  rules: [...familyVariables, ...familyVariableSteps, ...otherVariables, ...domainFactors, ...domains, multiproblem, ...riskIndicators, ...riskReadings, ...familyRules, ...eligibilityRules],
  classifications,
  targetGroup,
  reach,
  goalCatalogue,
  plan,
  indicators,
  documents: [],
  evidenceSources: [],
  scales: [
    { code: 'FREQ5', options: numbered([never, sometimes, regularly, often, always]) },
    {
      code: 'FREQ4',
      options: numbered([never, sometimes, regularly, often]),
      note: { nl: '"Altijd" hoort er niet bij: het gaat over scholing en wat de organisatie regelt.', en: '"Always" is not offered: this is about training and what the organisation arranges.' },
    },
    { code: 'AGREE3', options: numbered([{ nl: 'nee', en: 'no' }, { nl: 'enigszins', en: 'somewhat' }, { nl: 'ja', en: 'yes' }]) },
    {
      code: 'FREQ7',
      options: [
        ...numbered([never, { nl: 'zeer zelden', en: 'very rarely' }, sometimes, regularly, often, { nl: 'zeer vaak', en: 'very often' }, always]),
        { code: 'UNKNOWN', label: { nl: 'ken ik niet', en: 'not known to me' }, counts: 'outside' },
      ],
      note: { nl: 'Afgeleid uit de gedrukte cijfers; de bron geeft deze schaal niet.', en: 'Derived from the printed figures; the source does not give this scale.' },
    },
    yesNoUnknown,
    agree5,
  ],
  instruments: [survey, registration, satisfaction, outcomeSet],
  terms,
  openPoints: [...openPoints, ...pointsOfRegistration, ...pointsOfCourse, ...pointsOfGoals],
};
