import type { Condition, Definition, Reach, Rule } from '@getrouw/domain';
import { anyOf, holds, ruleOn } from '../registration/registration.ts';

const rule = ruleOn(['NP-K-']);
const aged = (code: string, nl: string, en: string, min: number, max: number) => rule(code, nl, en, { fact: 'AGE', min, max }, { over: 'any_youth', level: 'person', parameters: { from: min, upTo: max } });
const isKnown = (fact: string, known: boolean): Condition => ({ fact, known });

export const rules: Rule[] = [
  rule('NP-DAYTIME', 'School of werk', 'School or work', { any: [
    { all: [isKnown('NP-K-DAG', true), holds('NP-K-DAG')] },
    { all: [isKnown('NP-K-DAG', false), anyOf(['NP-K-SCHOOL', 'NP-K-WERK'])] },
  ] }),
  rule('NP-LESS-TEACHABLE', 'Minder leerbaar', 'Less able to learn', { not: holds('NP-K-LEER') }),
  aged('NP-AGE-METHOD', '12 tot en met 24 jaar', 'From 12 up to 24 years', 12, 24),
  aged('NP-AGE-NJI', '12 tot en met 23 jaar', 'From 12 up to 23 years', 12, 23),
  aged('NP-AGE-SITE', '15 tot en met 27 jaar', 'From 15 up to 27 years', 15, 27),
  aged('NP-AGE-HOMELESS', '16 tot en met 26 jaar', 'From 16 up to 26 years', 16, 26),
];

/** For whom NP is meant. A youth counts once, by the first trajectory. */
export const targetGroup: NonNullable<Definition['targetGroup']> = {
  unit: 'youth',
  counted: 'first',
  readings: [
    { code: 'METHOD', name: { nl: 'Leeftijd volgens de methode: 12 tot en met 24', en: 'Age according to the method: 12 up to 24' }, rule: 'NP-AGE-METHOD', note: {
      nl: 'De studie zegt "tussen 12 en 24". Of een jongere vastloopt met veel problemen tegelijk, is geen regel en blijft aan de begeleider.', en: 'The study says "between 12 and 24". Whether a youth is stuck with many problems at once is no rule and is left to the worker.',
    } },
    { code: 'NJI', name: { nl: 'Leeftijd in de databank: 12 tot en met 23', en: 'Age in the databank: 12 up to 23' }, rule: 'NP-AGE-NJI' },
    { code: 'SITE', name: { nl: 'Leeftijd in de onderzochte organisatie: 15 tot en met 27', en: 'Age in the organisation studied: 15 up to 27' }, rule: 'NP-AGE-SITE', note: {
      nl: 'De organisatie verhoogde de grens tot 27 en week zo van de methode af.', en: 'The organisation raised the limit to 27 and so deviated from the method.',
    } },
    { code: 'HOMELESS', name: { nl: 'Leeftijd in de omschrijving van dakloos: 16 tot en met 26', en: 'Age in the definition of homeless: 16 up to 26' }, rule: 'NP-AGE-HOMELESS', note: {
      nl: 'De studie rekende dak- en thuisloosheid van deze leeftijden.', en: 'The study counted homelessness at these ages.',
    } },
  ],
};

export const classifications: NonNullable<Definition['classifications']> = [{
  code: 'NP-LINE',
  name: { nl: 'Begeleidingslijn', en: 'Guidance line' },
  assignedBy: 'judgement',
  note: { nl: 'De studie beveelt aan dit per traject vast te leggen; de onderzochte organisatie deed dat niet.', en: 'The study recommends recording this per trajectory; the organisation studied did not.' },
  options: [
    {
      code: 'NP-BL-1', name: { nl: 'Lijn 1: preventief', en: 'Line 1: preventive' },
      description: {
        nl: 'Voorkomen dat het erger wordt. De jongere heeft nog een plek in het eigen netwerk, wat geldgebrek of lichte achterstanden, en een dagbesteding die wankelt. Meestal drie maanden.',
        en: 'Prevent things from getting worse. The youth still has a place within the own network, some lack of money or light arrears, and a daytime activity at risk. Usually three months.',
      },
      signs: [{ fact: 'NP-K-DAK', direction: 'less' }, { fact: 'NP-DAYTIME', direction: 'more' }],
    },
    {
      code: 'NP-BL-2', name: { nl: 'Lijn 2: curatief', en: 'Line 2: curative' },
      description: {
        nl: 'Herstellen wat al mis is en het leven van onderaf opbouwen. De jongere is lang of vaker dakloos of heeft zware schulden, al lang geen dagbesteding en nauwelijks netwerk. Meestal zes tot negen maanden. Heet ook herstellend of intensief.',
        en: 'Repair what has gone wrong and rebuild life from the bottom. The youth has been homeless for long or repeatedly or has severe debts, has had no daytime activity for long and hardly any network. Usually six to nine months. Also called restorative or intensive.',
      },
      signs: [
        { fact: 'NP-K-DAK', direction: 'more' }, { fact: 'NP-K-SCHULD', direction: 'more' }, { fact: 'NP-DAYTIME', direction: 'less' },
        { fact: 'NP-K-PSY', direction: 'more' }, { fact: 'NP-LESS-TEACHABLE', direction: 'more' },
      ],
    },
    { code: 'NP-BL-MIX', name: { nl: 'Combinatie', en: 'Mixed' }, description: { nl: 'Kenmerken van beide lijnen.', en: 'Features of both lines.' } },
    { code: 'UNKNOWN', name: { nl: 'Onvoldoende informatie', en: 'Insufficient information' }, unknown: true },
  ],
}];

type Figure = Reach['references'][number]['figures'][number];
const YOUTHS = 935;
const row = (code: string, nl: string, en: string, of: string, rest: Partial<Reach['rows'][number]> = {}) => ({ code, name: { nl, en }, of, ...rest });
const figure = (code: string, percent: number, count: number, known: number, rest: Partial<Figure> = {}): Figure => ({ row: code, percent, count, known, decimals: 1, ...rest });
const trajectories: [value: string, percent: number, count: number][] = [['1', 70.1, 655], ['2', 20.1, 188], ['3', 5.5, 51], ['4', 3.5, 33], ['5', 0.5, 5], ['6', 0.3, 3]];

/** Who NP reaches, beside the 935 youths of the study. */
export const reach: Reach = {
  rows: [
    row('NP-BR-GENDER', 'Geslacht', 'Sex', 'GENDER'),
    row('NP-BR-DAK', 'Dak- of thuisloos bij de start', 'Homeless at the start', 'NP-K-DAK'),
    row('NP-BR-DAG', 'School of werk bij de start', 'School or work at the start', 'NP-DAYTIME'),
    row('NP-BR-PSY', 'Psychische klachten', 'Psychological complaints', 'NP-K-PSY'),
    row('NP-BR-LEER', 'Minder leerbaar', 'Less able to learn', 'NP-LESS-TEACHABLE'),
    row('NP-BR-POL', 'Bekend bij politie of justitie', 'Known to police or justice', 'NP-K-POL'),
    row('NP-BR-POL-GENDER', 'Bekend bij politie of justitie, naar geslacht', 'Known to police or justice, by sex', 'NP-K-POL', { by: 'GENDER' }),
    row('NP-BR-JZ', 'Eerdere bemoeienis van jeugdzorg', 'Earlier youth-care involvement', 'NP-K-JZ'),
    row('NP-BR-OUDER', 'Jonge ouder', 'Young parent', 'NP-K-OUDER'),
    row('NP-BR-START', 'Startkwalificatie', 'Basic qualification', 'NP-K-START'),
    row('NP-BR-SCHULD', 'Schulden', 'Debts', 'NP-K-SCHULD'),
    row('NP-BR-TRAJECTORIES', 'Aantal trajecten', 'Number of trajectories', 'TRAJECTORIES', { note: {
      nl: 'De studie drukt aantallen; de percentages zijn daaruit berekend.', en: 'The study prints numbers; the percentages are computed from them.',
    } }),
    row('NP-BR-EARLY', 'Voortijdig beëindigd', 'Ended early', 'EARLY_END'),
    row('NP-BR-EARLY-DAK', 'Voortijdig beëindigd, naar dakloosheid bij de start', 'Ended early, by homelessness at the start', 'EARLY_END', { by: 'NP-K-DAK' }),
    row('NP-BR-LINE', 'Begeleidingslijn', 'Guidance line', 'NP-LINE'),
    row('NP-BR-VARIANT', 'Variant', 'Variant', 'VARIANT'),
    row('NP-BR-FUNDING', 'Geldstroom', 'Funding', 'FUNDING'),
  ],
  references: [{
    code: 'NP-STUDY-REACH',
    name: { nl: 'De studie, 935 jongeren', en: 'The study, 935 youths' },
    source: { nl: 'Proefschrift, paragraaf 3.4.2, 5.4.6 en 5.8', en: 'Thesis, sections 3.4.2, 5.4.6 and 5.8' },
    cases: YOUTHS,
    figures: [
      figure('NP-BR-GENDER', 52.8, 494, YOUTHS, { value: 'man' }),
      figure('NP-BR-GENDER', 47.2, 441, YOUTHS, { value: 'woman' }),
      figure('NP-BR-DAK', 45, 421, YOUTHS),
      figure('NP-BR-DAG', 41.5, 388, 934),
      figure('NP-BR-PSY', 34, 314, 923),
      figure('NP-BR-LEER', 19.5, 66, 338),
      figure('NP-BR-POL', 48.1, 200, 416),
      figure('NP-BR-POL-GENDER', 60.2, 130, 216, { within: 'man' }),
      figure('NP-BR-POL-GENDER', 35, 70, 200, { within: 'woman' }),
      { row: 'NP-BR-JZ', percent: 70, known: 200, decimals: 0, doubtful: { nl: 'Ongeveer, van een steekproef; wie pas in Nederland was, is weggelaten.', en: 'About, of a sample; who was new in the Netherlands was left out.' } },
      ...trajectories.map(([value, percent, count]) => figure('NP-BR-TRAJECTORIES', percent, count, YOUTHS, { value })),
      figure('NP-BR-EARLY', 14.4, 135, YOUTHS, { doubtful: {
        nl: 'Elders 14,5. Drie van de 135 vielen pas na terugkeer uit; in het eerste traject of de voortzetting waren het er 132 (14,1).', en: 'Elsewhere 14.5. Three of the 135 dropped out only after returning; in the first trajectory or its continuation there were 132 (14.1).',
      } }),
      figure('NP-BR-EARLY-DAK', 18.1, 76, 421, { within: 'true' }),
      figure('NP-BR-EARLY-DAK', 10.9, 56, 514, { within: 'false' }),
      ...([['NP-BL-1', 15], ['NP-BL-2', 85]] as const).map(([value, percent]): Figure => ({ row: 'NP-BR-LINE', value, percent, decimals: 0, doubtful: { nl: 'Een schatting: de lijn was niet geregistreerd.', en: 'An estimate: the line was not recorded.' } })),
    ],
  }],
};
