import type { Indicator } from '@getrouw/domain';
import { commonIndicators } from '../outcome-set/indicators.ts';
import { satisfaction } from './satisfaction.ts';

/** As the study counts: youths by their first period of help, closed with what followed on; those who ended early count. */
const population = { unit: 'care_period', firstPeriod: true, definitively: true } as const;
const described = (code: string, nl: string, en: string, meaningNl: string, meaningEn: string, rest: Partial<Indicator> = {}): Indicator => ({ code, name: { nl, en }, definition: { nl: meaningNl, en: meaningEn }, ...rest });

const scored = ['NP-CT-01', 'NP-CT-03', 'NP-CT-04', 'NP-CT-05', 'NP-CT-06', 'NP-CT-07', 'NP-CT-08'];

/** The eleven indicators that the study names, and what Dutch municipalities ask besides. Those without a measure are computed elsewhere in the product. */
export const indicators: Indicator[] = [
  described('NP-IND-01', 'Modelgetrouwheid', 'Fidelity', 'Gemiddelde per stelling en onderdeel, en welk deel de norm haalt. Staat bij de resultaten van een ronde.', 'Mean per statement and section, and which share reaches the norm. Is with the results of a round.'),
  described('NP-IND-02', 'Bereik doelgroep', 'Reach', 'Welk deel van de jongeren een kenmerk heeft, van wie het bekend is. Staat bij doelgroepbereik.', 'Which share of the youths has a characteristic, of whom it is known. Is with who is reached.'),
  described('NP-IND-03', 'Activiteiten', 'Activities', 'Bij welk deel van de jongeren een doel ten minste een keer is gesteld. Staat bij resultaten per doel.', 'For which share of the youths a goal was set at least once. Is with the results per goal.'),
  described('NP-IND-04', 'Doelrealisatie', 'Goal attainment', 'Het deel van de doelen waarbij het aan het einde beter ging (4 of 5), gemiddeld over jongeren.', 'The share of goals on which things went better at the end (4 or 5), on average over youths.', {
    measure: 'goal_attainment', population: { ...population, requires: ['goal', 'score'] },
  }),
  described('NP-IND-05', 'Uitval', 'Drop-out', 'Het deel van de jongeren dat uit beeld raakte voordat de gestelde doelen waren gehaald.', 'The share of youths who disappeared from view before the goals set were reached.', {
    measure: 'drop_out', population, target: { comparison: 'below', percent: 10 },
  }),
  described('NP-IND-06', 'Cliënttevredenheid', 'Client satisfaction', 'Het gemiddelde van zeven stellingen op een schaal van 1 tot 5, van formulieren met een naam. Anonieme formulieren staan apart.', 'The mean of seven statements on a scale of 1 to 5, of forms with a name. Anonymous forms stand apart.', {
    measure: 'satisfaction', population, from: { part: satisfaction.code, fields: scored },
    context: { nl: 'Cijfers van cliënten zijn bijna altijd hoog. Trek er alleen nooit een conclusie uit.', en: 'Marks of clients are nearly always high. Never draw a conclusion from them alone.' },
  }),
  described('NP-IND-07', 'Duur', 'Duration', 'Maanden van de start van het eerste traject tot het einde van het laatste, gemiddeld.', 'Months from the start of the first trajectory to the end of the last, on average.', { measure: 'duration', population }),
  ...commonIndicators('NP', population).map((each) => (each.measure === 'returned' ? { ...each, code: 'NP-IND-08' } : each)),
  described('NP-IND-09', 'Dagbesteding bij afsluiting', 'Daytime activity at close', 'Het deel van de jongeren zonder school of werk bij de start dat bij afsluiting wel school of werk had.', 'The share of youths without school or work at the start who had school or work at close.', {
    measure: 'problems_reduced', population, from: { part: 'NP-RL', fields: ['NP-K-SCHOOL', 'NP-K-WERK'], problem: 'no' },
    context: { nl: 'Jonge ouders zonder school of werk tellen mee.', en: 'Young parents without school or work count too.' },
  }),
  described('NP-IND-HOMELESS', 'Niet meer dakloos', 'No longer homeless', 'Het deel van de jongeren die bij de start dak- of thuisloos waren, dat dat bij afsluiting niet meer was.', 'The share of youths homeless at the start who no longer were at close.', {
    measure: 'problems_reduced', population, from: { part: 'NP-RL', fields: ['NP-K-DAK'] },
  }),
  described('NP-IND-10', 'Datakwaliteit', 'Data quality', 'Welk deel van de formulieren is teruggegaan, en bij welk deel de jongere of een VIP scoorde. Staat bij de formulieren die worden nagekeken.', 'Which share of forms was sent back, and at which share the youth or a VIP scored. Is with the forms that are checked.'),
  described('NP-IND-11', 'Wachttijd', 'Waiting time', 'Dagen van aanmelding tot start, en of er wekelijks contact was. Staat bij de afspraken over het verloop.', 'Days from registration to start, and whether there was weekly contact. Is with the rules for the course.'),
];
