import type { Indicator } from '@getrouw/domain';
import { commonIndicators } from '../outcome-set/indicators.ts';

const population = { unit: 'trajectory' } as const;

/** What VIG itself counts after six months, and what Dutch municipalities ask of every method. */
export const indicators: Indicator[] = [
  {
    code: 'VIG-IND-HOME', name: { nl: 'Kinderen nog thuis', en: 'Children still at home' }, measure: 'at_home', population, from: { part: 'VIG-PH4-M6', fields: ['VIG-V6-HOME'], outside: ['NONE_AT_HOME'] },
    definition: {
      nl: 'Het deel van de trajecten waarna, zes maanden na het einde, alle kinderen onder de 18 die bij het einde thuis woonden dat nog doen.',
      en: 'The share of trajectories after which, six months after the end, all children under 18 who lived at home at the end still do.',
    },
    context: {
      nl: 'Een uithuisplaatsing hangt van veel af en is niet altijd slecht voor een kind; soms bleef zij uit omdat er geen plek was. Lees dit naast de doelen en de veiligheid.',
      en: 'An out-of-home placement depends on much and is not always bad for a child; sometimes it did not happen for lack of a place. Read this beside the goals and safety.',
    },
  },
  {
    code: 'VIG-IND-GOALS', name: { nl: 'Doelrealisatie', en: 'Goal attainment' }, measure: 'goal_attainment', population: { ...population, requires: ['goal', 'score'] },
    definition: { nl: 'Het deel van de doelen waarbij het aan het einde beter ging (4 of 5), gemiddeld over trajecten.', en: 'The share of goals on which things went better at the end (4 or 5), on average over trajectories.' },
  },
  {
    code: 'VIG-IND-DROPOUT', name: { nl: 'Uitval', en: 'Drop-out' }, measure: 'drop_out', population,
    definition: { nl: 'Het deel van de trajecten dat voortijdig eindigde om een reden die uitval heet.', en: 'The share of trajectories that ended early for a reason that is called drop-out.' },
  },
  {
    code: 'VIG-IND-DURATION', name: { nl: 'Duur', en: 'Duration' }, measure: 'duration', population,
    definition: { nl: 'Maanden van start tot einde, gemiddeld.', en: 'Months from start to end, on average.' },
  },
  ...commonIndicators('VIG', population),
];
