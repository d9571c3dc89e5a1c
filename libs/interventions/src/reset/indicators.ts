import type { Indicator } from '@getrouw/domain';
import { commonIndicators } from '../outcome-set/indicators.ts';

/** A family counts once, when its help is closed for good; broken-off trajectories count. */
const population = { unit: 'family', definitively: true } as const;

/** The three performance indicators of the study, and what Dutch municipalities ask besides. */
export const indicators: Indicator[] = [
  {
    code: 'PI-1', name: { nl: 'Doelrealisatie', en: 'Goal attainment' }, measure: 'goal_attainment', population: { ...population, requires: ['plan_or_report', 'goal', 'score'] },
    definition: {
      nl: 'Het deel van de doelen waarbij het aan het einde beter ging (4 of 5), gemiddeld over gezinnen die definitief zijn afgesloten. Gezinnen zonder vooraf gesteld doel tellen niet mee.',
      en: 'The share of goals on which things went better at the end (4 or 5), on average over families closed for good. Families without a goal set in advance do not count.',
    },
  },
  {
    code: 'PI-2', name: { nl: 'Cliënttevredenheid', en: 'Client satisfaction' }, measure: 'satisfaction', population, from: { part: 'RST-CT', fields: ['RST-CT-01', 'RST-CT-02', 'RST-CT-03', 'RST-CT-04'] },
    definition: { nl: 'Het gemiddelde van vier stellingen op een schaal van 1 tot 5, van formulieren met een naam. De stellingen zijn een voorstel.', en: 'The mean of four statements on a scale of 1 to 5, of forms with a name. The statements are a proposal.' },
    context: { nl: 'Cijfers van cliënten zijn bijna altijd hoog. Trek er alleen nooit een conclusie uit.', en: 'Marks of clients are nearly always high. Never draw a conclusion from them alone.' },
  },
  {
    code: 'PI-3', name: { nl: 'Uitval', en: 'Drop-out' }, measure: 'drop_out', population,
    definition: { nl: 'Het deel van de definitief afgesloten gezinnen waarvan een traject voortijdig is afgebroken.', en: 'The share of families closed for good of which a trajectory was broken off before its planned completion.' },
    context: { nl: 'Een uithuisplaatsing telt niet als uitval.', en: 'An out-of-home placement does not count as drop-out.' },
  },
  {
    code: 'RST-IND-DURATION', name: { nl: 'Duur', en: 'Duration' }, measure: 'duration', population: { unit: 'trajectory' },
    definition: { nl: 'Maanden van start tot einde van een traject, gemiddeld.', en: 'Months from start to end of a trajectory, on average.' },
  },
  ...commonIndicators('RST', population),
];
