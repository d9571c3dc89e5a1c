import type { Instrument } from '@getrouw/domain';

const loads = (items: Record<string, number>) => Object.entries(items).map(([item, loading]) => ({ item, reversed: false, loading }));
const twoItems = { nl: 'Maar twee stellingen: volgens de studie strikt genomen geen factor.', en: 'Two statements only: strictly not a factor according to the study.' };

/** Principal components with oblimin rotation, per principle. */
export const factors: NonNullable<Instrument['factors']> = [
  {
    code: 'F1',
    section: 'NP-UG-IP',
    name: { nl: 'Intensief en persoonlijk', en: 'Intensive and personal' },
    alpha: 0.75,
    items: loads({ 'NP-UG-IP-02': 0.71, 'NP-UG-IP-03': 0.75, 'NP-UG-IP-05': 0.77, 'NP-UG-IP-07': 0.78, 'NP-UG-IP-08': 0.57 }),
  },
  {
    code: 'F2a',
    section: 'NP-UG-HG',
    name: { nl: 'Handelingsgericht: zelf laten oefenen, begeleider op afstand', en: 'Action-oriented: practising and reflecting, worker supports at a distance' },
    alpha: 0.74,
    items: loads({ 'NP-UG-HG-01': 0.73, 'NP-UG-HG-02': 0.73, 'NP-UG-HG-03': 0.81, 'NP-UG-HG-06': 0.71 }),
  },
  {
    code: 'F2b',
    section: 'NP-UG-HG',
    name: { nl: 'Handelingsgericht: samen doen, begeleider actief', en: 'Action-oriented: doing together, worker active' },
    alpha: 0.69,
    items: loads({ 'NP-UG-HG-04': 0.82, 'NP-UG-HG-05': 0.71, 'NP-UG-HG-07': 0.63, 'NP-UG-HG-09': 0.64 }),
    caution: { nl: 'Gaat in de tijd vooraf aan zelf laten oefenen.', en: 'Comes before practising in time.' },
  },
  {
    code: 'F3',
    section: 'NP-UG-PL',
    name: { nl: 'Positieve labeling: stimuleren en motiveren', en: 'Positive labelling: stimulate and motivate' },
    alpha: 0.71,
    items: loads({ 'NP-UG-PL-02': 0.88, 'NP-UG-PL-04': 0.83 }),
    caution: twoItems,
  },
  {
    code: 'F4',
    section: 'NP-UG-GV',
    name: { nl: 'Verwevenheid: alle leefgebieden en reflectie', en: 'Interwovenness: all life areas and reflection' },
    alpha: 0.62,
    items: loads({ 'NP-UG-GV-02': 0.85, 'NP-UG-GV-04': 0.82 }),
    caution: { nl: 'Maar twee stellingen.', en: 'Two statements only.' },
  },
  {
    code: 'F5a',
    section: 'NP-UG-VP',
    name: { nl: 'Vindplaatsgericht: aanwezig en betrokken (presentie)', en: 'Location-oriented: being present and involved' },
    alpha: 0.79,
    items: loads({ 'NP-UG-VP-01': 0.9, 'NP-UG-VP-02': 0.73, 'NP-UG-VP-06': 0.71 }),
  },
  {
    code: 'F5b',
    section: 'NP-UG-VP',
    name: { nl: 'Vindplaatsgericht: omgeving inzetten (actie)', en: 'Location-oriented: using the environment (action)' },
    alpha: 0.75,
    items: loads({ 'NP-UG-VP-03': 0.92, 'NP-UG-VP-04': 0.64, 'NP-UG-VP-05': 0.83 }),
  },
  {
    code: 'F6',
    section: 'NP-UG-NW',
    name: { nl: 'Netwerkgericht: herstel in de eigen kring', en: 'Network-oriented: restoring relations in the personal network' },
    alpha: 0.82,
    items: loads({ 'NP-UG-NW-01': 0.88, 'NP-UG-NW-02': 0.78, 'NP-UG-NW-11': 0.87 }),
  },
];

type Outside = NonNullable<Instrument['outsideFactors']>;
const outside = (why: Outside[number]['why'], nl: string, en: string, ...items: string[]): Outside => items.map((item) => ({ item, why, reason: { nl, en } }));
const notExamined = (principle: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${principle}-0${index + 1}`);

export const outsideFactors: Outside = [
  ...outside('loaded_nowhere', 'Vormde met IP6 een factor van twee stellingen; alfa 0,43 is te laag.', 'Formed a two-item factor with IP6; alpha .43 is too low.', 'NP-UG-IP-01'),
  ...outside('loaded_nowhere', 'Vormde met IP1 een factor van twee stellingen; alfa 0,43 is te laag.', 'Formed a two-item factor with IP1; alpha .43 is too low.', 'NP-UG-IP-06'),
  ...outside('loaded_nowhere', 'PL1, PL3, PL5 en PL6 vormden een factor; alfa 0,53 is te laag.', 'PL1, PL3, PL5 and PL6 formed a factor; alpha .53 is too low.',
    'NP-UG-PL-01', 'NP-UG-PL-03', 'NP-UG-PL-05', 'NP-UG-PL-06'),
  ...outside('loaded_nowhere', 'NwG3, NwG4 en NwG7 vormden een factor; alfa 0,53 is te laag.', 'NwG3, NwG4 and NwG7 formed a factor; alpha .53 is too low.',
    'NP-UG-NW-03', 'NP-UG-NW-04', 'NP-UG-NW-07'),
  ...outside('loaded_nowhere', 'NwG6 en NwG10 vormden een factor; alfa 0,58 is te laag.', 'NwG6 and NwG10 formed a factor; alpha .58 is too low.', 'NP-UG-NW-06', 'NP-UG-NW-10'),
  ...outside('removed', 'Onderscheidt niet: lading van ten hoogste 0,2.', 'Not distinctive: loading of at most .2.', 'NP-UG-IP-04'),
  ...outside('removed', 'Te weinig samenhang met de andere stellingen.', 'Too little coherence with the other statements.', 'NP-UG-IP-09', 'NP-UG-HG-08', 'NP-UG-GV-03'),
  ...outside('removed', 'Te weinig samenhang nadat andere stellingen waren weggehaald.', 'Too little coherence after other statements were removed.', 'NP-UG-GV-05'),
  ...outside('removed', 'Laadt op twee componenten.', 'Loads on two components.', 'NP-UG-GV-01', 'NP-UG-GV-06', 'NP-UG-NW-05', 'NP-UG-NW-09'),
  ...outside('removed', 'Gemeenschappelijke variantie van 0,24 is te laag.', 'Communality of .24 is too low.', 'NP-UG-NW-08'),
  ...outside('left_out', 'Laagdrempelig werken is niet op factoren onderzocht.', 'Low-threshold working was not examined for factors.', ...notExamined('NP-UG-LD', 9)),
  ...outside('left_out', 'De omgevingsanalyse is niet op factoren onderzocht.', 'The environment analysis was not examined for factors.', ...notExamined('NP-IO-OA', 9)),
];
