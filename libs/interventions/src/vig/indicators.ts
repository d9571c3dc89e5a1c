import type { Indicator } from '@getrouw/domain';
import { commonIndicators } from '../outcome-set/indicators.ts';

const population = { unit: 'trajectory' } as const;

/** What VIG itself counts after six months, and what Dutch municipalities ask of every method. */
export const indicators: Indicator[] = [
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
