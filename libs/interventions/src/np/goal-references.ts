import type { GoalCatalogue } from '@getrouw/domain';

/** Annex 15 as printed. Per goal: three, six and nine months or more, then all: N and M at the first evaluation, N and M at the end. */
const printed: Readonly<Record<string, string>> = {
  'NP-D3-GEZ-1': '52 4.27 59 4.36, 20 4.60 37 4.73, 13 3.77 26 4.50, 95 4.22 133 4.44',
  'NP-D3-GEZ-2a': '47 4.11 50 4.14, 22 3.95 28 4.05, 11 3.55 16 4.38, 89 3.94 103 4.22',
  'NP-D3-GEZ-2b': '18 3.89 19 3.95, 7 3.86 8 3.88, 3 3.00 7 4.43, 33 3.73 39 4.22',
  'NP-D3-GEZ-3': '73 4.25 74 4.36, 44 3.68 47 4.11, 21 3.86 29 4.48, 152 3.95 165 4.22',
  'NP-D3-GEZ-4': '22 4.27 23 4.39, 5 4.00 8 4.00, 4 3.50 12 4.58, 31 4.13 44 4.39',
  'NP-D3-POL-1': '20 4.60 22 4.55, 15 4.07 15 4.73, 9 3.89 9 4.78, 48 4.13 50 4.46',
  'NP-D3-POL-2': '18 4.61 19 4.63, 3 4.33 3 4.33, 4 4.00 5 4.80, 30 4.27 32 4.41',
  'NP-D3-OPV-1': '17 4.18 17 4.24, 7 3.43 7 4.86, 11 3.45 15 4.60, 39 3.87 43 4.51',
  'NP-D3-REL-1': '68 4.12 73 4.19, 27 3.89 30 4.43, 26 3.46 31 4.39, 139 3.91 152 4.22',
  'NP-D3-REL-2': '13 4.69 18 4.33, 9 4.33 11 4.82, 13 3.46 16 4.50, 36 4.11 48 4.46',
  'NP-D3-REL-3': '36 4.28 37 4.27, 15 3.67 16 4.19, 16 3.38 17 4.12, 72 3.93 75 4.21',
  'NP-D3-LAN-1': '71 4.42 76 4.49, 37 3.81 44 4.30, 13 3.54 23 4.61, 128 4.13 150 4.44',
  'NP-D3-LAN-2': '39 4.51 41 4.56, 17 4.00 20 3.95, 13 3.85 26 4.27, 71 4.24 91 4.29',
  'NP-D4-DAG-1': '76 4.29 106 4.33, 18 3.83 25 4.40, 46 3.63 38 4.59, 121 4.07 173 4.32',
  'NP-D4-DAG-2a': '50 4.52 53 4.42, 12 3.75 18 4.28, 5 4.40 15 4.47, 73 4.32 92 4.35',
  'NP-D4-DAG-2b': '69 4.67 71 4.70, 24 4.46 25 4.76, 9 3.67 12 4.92, 113 4.46 119 4.66',
  'NP-D4-DAG-3a': '143 4.36 146 4.38, 32 3.78 35 4.43, 24 3.88 31 4.39, 228 4.12 241 4.28',
  'NP-D4-DAG-3b': '219 4.47 225 4.48, 55 3.91 60 4.37, 23 3.78 32 4.41, 344 4.25 365 4.36',
  'NP-D4-DAG-3c': '30 4.27 33 4.24, 8 3.62 12 4.42, 8 3.88 13 4.23, 51 4.00 63 4.19',
  'NP-D4-DAG-4': '20 4.00 20 4.05, 8 3.38 9 4.11, 4 3.50 5 4.40, 33 3.76 35 4.09',
  'NP-D4-DAG-5': '63 4.24 64 4.31, 19 3.58 24 3.79, 19 3.58 26 4.00, 113 3.89 127 4.02',
};

const GROUPS = ['M3', 'M6', 'M9_PLUS', undefined] as const;
type Figure = NonNullable<GoalCatalogue['references']>[number]['figures'][number];

/** What stands in the way of a printed figure, by goal, moment and group. */
const unreachable: Readonly<Record<string, NonNullable<Figure['unreachable']>>> = {
  'NP-D3-GEZ-2a end M6': { nl: 'Geen 28 hele scores geven een gemiddelde van 4,05.', en: 'No 28 whole scores have a mean of 4.05.' },
  'NP-D4-DAG-1 end M9_PLUS': { nl: 'Geen 38 hele scores geven een gemiddelde van 4,59.', en: 'No 38 whole scores have a mean of 4.59.' },
};
const doubtful: typeof unreachable = {
  'NP-D4-DAG-1 first M9_PLUS': {
    nl: 'De drie groepen tellen op tot 140 jongeren, alle samen tot 121. Bij 9 maanden zijn er bovendien meer bij de eerste evaluatie (46) dan aan het einde (38).',
    en: 'The three groups add up to 140 youths, all together to 121. At 9 months there are moreover more at the first evaluation (46) than at the end (38).',
  },
};

const figures = Object.entries(printed).flatMap(([goal, rows]) => rows.split(', ').flatMap((row, index): Figure[] => {
  const [first, firstMean, end, endMean] = row.split(' ').map(Number) as [number, number, number, number];
  return ([['first', first, firstMean], ['end', end, endMean]] as const).map(([moment, n, mean]): Figure => {
    const group = GROUPS[index];
    const [doubt, whyNot] = [doubtful, unreachable].map((said) => said[`${goal} ${moment} ${group}`]);
    return { goal, moment, ...(group && { group }), n, mean, decimals: 2, ...(doubt && { doubtful: doubt }), ...(whyNot && { unreachable: whyNot }) };
  });
}));

/** What the study published about the goals of domains 3 and 4. */
export const goalReferences: NonNullable<GoalCatalogue['references']> = [{
  code: 'NP-STUDY-GOALS',
  name: { nl: 'Onderzoek van 2015 tot 2017 bij één organisatie', en: 'Study of 2015 to 2017 at one organisation' },
  source: { nl: 'Proefschrift van Marion Herben, bijlage 15', en: 'Thesis by Marion Herben, annex 15' },
  note: {
    nl: 'Scores van 1 tot 5. Wie voortijdig stopte, staat alleen bij alle jongeren. Binnen de drie maanden verschillen de eerste evaluatie en het einde door maatwerktrajecten: twee tellen als een.',
    en: 'Scores from 1 to 5. Who ended early stands with all youths only. Within the three months the first evaluation and the end differ because of tailored trajectories: two count as one.',
  },
  figures,
}];
