import type { Indicator, Text } from '@getrouw/domain';
import { outcomeSet } from './outcome-set.ts';

type Population = NonNullable<Indicator['population']>;

/** What a mark or an answer of a client is worth by itself. */
const satisfactionAlone: Text = {
  nl: 'Cijfers van cliënten zijn bijna altijd hoog. Trek er alleen nooit een conclusie uit.',
  en: 'Marks of clients are nearly always high. Never draw a conclusion from them alone.',
};

/** The figures of the Dutch outcome set that each method follows in the same way. */
export const commonIndicators = (prefix: string, population: Population): Indicator[] => [
  {
    code: `${prefix}-IND-RETURN`, name: { nl: 'Terugkomst', en: 'Return' }, measure: 'returned', population: { ...population, unit: 'care_period', firstPeriod: true },
    definition: { nl: 'Het deel dat na het afsluiten terugkwam voor een nieuwe periode van hulp.', en: 'The share that came back for a new period of help after closing.' },
    context: { nl: 'Terugkomen kan ook betekenen dat iemand op tijd weer om hulp vroeg.', en: 'Coming back can also mean that somebody asked for help again in time.' },
  },
  {
    code: `${prefix}-IND-MARK`, name: { nl: 'Rapportcijfer', en: 'School mark' }, measure: 'satisfaction', population, from: { part: outcomeSet.code, fields: ['OS-MARK'] },
    definition: { nl: 'Het gemiddelde cijfer van 1 tot en met 10 dat cliënten onder hun eigen naam aan de hulp gaven.', en: 'The mean mark from 1 to 10 that clients gave the help under their own name.' }, context: satisfactionAlone,
  },
  {
    code: `${prefix}-IND-WITHOUT-HELP`, name: { nl: 'Kan verder zonder deze hulp', en: 'Can go on without this help' }, measure: 'without_help', population, from: { part: outcomeSet.code, fields: ['OS-WITHOUT-HELP'] },
    definition: { nl: 'Het deel van de cliënten dat zegt zonder deze hulp verder te kunnen. Een beetje telt als nee.', en: 'The share of clients who say that they can go on without this help. Partly counts as no.' },
  },
  {
    code: `${prefix}-IND-PROBLEMS`, name: { nl: 'Problemen verminderd', en: 'Problems reduced' }, measure: 'problems_reduced', population,
    definition: {
      nl: 'Het deel waarbij de vragen om hulp aan het einde gemiddeld minder zwaar wogen dan bij de start, op een schaal van 0 tot 10.',
      en: 'The share for whom the needs weighed less heavily at the end than at the start, on average, on a scale of 0 to 10.',
    },
  },
];
