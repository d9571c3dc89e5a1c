import type { Definition, Instrument } from '@getrouw/domain';
import { agree5, outcomeSet } from '../outcome-set/outcome-set.ts';
import { yesNoUnknown } from '../registration/registration.ts';
import { anonymously, numbered, selfReport } from '../survey/survey.ts';
import { backgroundQuestions } from './background.ts';
import { principlesOfContact } from './contact.ts';
import { course, courseRules, pointsOfCourse, prompts } from './course.ts';
import { phases } from './course-phases.ts';
import { factors, outsideFactors } from './factors.ts';
import { pointsOfGoals } from './goal-points.ts';
import { goalCatalogue } from './goals.ts';
import { indicators } from './indicators.ts';
import { intakeAndExploration } from './intake.ts';
import { openPoints } from './open-points.ts';
import { careOrganisation, facilitation } from './organisation.ts';
import { plan } from './plan.ts';
import { classifications, reach, rules, targetGroup } from './reach.ts';
import { references } from './references.ts';
import { registration } from './registration.ts';
import { pointsOfRegistration } from './registration-points.ts';
import { satisfaction } from './satisfaction.ts';
import { terms } from './terms.ts';
import { closingReasons, fundings, variants } from './trajectory.ts';
import { principlesOfWorking } from './working.ts';

const principles = [...principlesOfWorking, ...principlesOfContact];

const survey: Instrument = {
  code: 'NP-MG',
  name: { nl: 'Modelgetrouwheid-enquête NP', en: 'NP fidelity survey' },
  kind: 'survey',
  purpose: {
    nl: 'Zien hoe begeleiders meestal werken. Vul in wat u gewoonlijk doet, met de doelgroep van NP in gedachten.',
    en: 'See how workers usually work. Fill in what you usually do, with the NP target group in mind.',
  },
  policy: selfReport,
  modes: [anonymously],
  norm: { statistic: 'mean', cutOffs: [{ name: { nl: 'modelgetrouw', en: 'according to the model' }, from: 5, inclusive: true, faithful: true }] },
  totals: ['section', 'factor'],
  sections: [
    { code: 'NP-C-TS', name: { nl: 'Teamsamenstelling', en: 'Team composition' }, kind: 'category', items: backgroundQuestions },
    { code: 'NP-C-UG', name: { nl: 'Methodische uitgangspunten', en: 'Methodical principles' }, kind: 'category', sections: principles },
    { code: 'NP-C-IO', name: { nl: 'Intake- en onderzoeksfase', en: 'Intake and exploration phase' }, kind: 'category', sections: intakeAndExploration },
    { code: 'NP-C-ZO', name: { nl: 'Zorgorganisatie', en: 'Care organisation' }, kind: 'category', sections: [careOrganisation] },
    { code: 'NP-C-FA', name: { nl: 'Facilitering', en: 'Facilitation' }, kind: 'category', sections: [facilitation] },
  ],
  factors,
  outsideFactors,
  references,
};

/** Nieuwe Perspectieven: the fidelity survey and who is reached, on the manual of 2007, as studied from 2015 to 2017. */
export const np: Definition = {
  language: 1,
  code: 'NP',
  versionCode: 'NP-2015',
  name: { nl: 'Nieuwe Perspectieven', en: 'New Perspectives' },
  abbreviation: 'NP',
  wording: 'working',
  summary: {
    nl: 'Intensieve begeleiding, op vrijwillige basis, van jongeren met veel problemen tegelijk: naar een beter bestaan en een positieve plek in de samenleving.',
    en: 'Intensive guidance, on a voluntary basis, of young people with many problems at once: towards a better life and a positive place in society.',
  },
  owner: 'VanMontfoort',
  sources: [
    { code: 'HERBEN', title: 'Proefschrift van Marion Herben over ReSet en Nieuwe Perspectieven', publisher: 'Universiteit voor Humanistiek' },
    { code: 'NP-2007', title: 'Nieuwe Perspectieven, handleiding', publisher: 'VanMontfoort', year: '2007' },
  ],
  characteristics: [
    { code: 'NP-K1', text: { nl: 'Voor jongeren van 12 tot 24 jaar die vastlopen of dat dreigen te doen, met uiteenlopende problemen', en: 'For young people from 12 to 24 who have become stuck or threaten to, with all kinds of problems' } },
    { code: 'NP-K2', text: { nl: 'Trajecten van drie maanden, die telkens met hooguit drie maanden verlengd kunnen worden', en: 'Trajectories of three months, which can be extended by at most three months each time' } },
    { code: 'NP-K3', text: { nl: 'Gemiddeld twee keer per week persoonlijk contact; vijf uur per jongere per week', en: 'Personal contact twice a week on average; five hours per young person per week' } },
    { code: 'NP-K4', text: { nl: 'Volgens de methode niet bij ernstige verslaving, ernstige psychiatrie, een IQ van 70 of lager of zonder legale verblijfsstatus', en: 'According to the method not with severe addiction, severe psychiatric disorder, an IQ of 70 or lower or without legal residence status' } },
    { code: 'NP-K5', text: { nl: 'Bij meisjes is overlast of delictgedrag geen voorwaarde: gedrag dat schade doet, richt zich vaker naar binnen', en: 'For girls nuisance or offending is no condition: destructive behaviour is more often directed inward' } },
  ],
  principles: [...principles, ...intakeAndExploration].flatMap(({ code, name, criterion }) => (criterion
    ? [{ code: code.replace(/-(UG|IO)-/, '-P-'), text: { nl: `${name.nl}: ${criterion.nl}`, en: `${name.en}: ${criterion.en}` } }] : [])),
  variants,
  fundings,
  closingReasons,
  rules,
  classifications,
  targetGroup,
  reach,
  goalCatalogue,
  plan,
  indicators,
  phases,
  course,
  courseRules,
  prompts,
  documents: [],
  evidenceSources: [],
  scales: [{
    code: 'FREQ7',
    options: numbered([
      { nl: 'nooit', en: 'never' }, { nl: 'zeer zelden', en: 'very seldom' }, { nl: 'soms', en: 'sometimes' }, { nl: 'regelmatig', en: 'regularly' },
      { nl: 'vaak', en: 'often' }, { nl: 'zeer vaak', en: 'very often' }, { nl: 'altijd', en: 'always' },
    ]),
  }, yesNoUnknown, agree5],
  instruments: [survey, registration, satisfaction, outcomeSet],
  terms,
  openPoints: [...openPoints, ...pointsOfRegistration, ...pointsOfCourse, ...pointsOfGoals],
};
