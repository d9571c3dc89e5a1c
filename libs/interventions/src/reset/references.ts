import type { Reference, Text } from '@getrouw/domain';
import { printedFigures, type Said } from '../survey/references.ts';
import { factors } from './factors.ts';
import { modules, overall, overallWithSpread, perOrganisation, toolsKnownToAll, toolsKnownToPart, totals } from './published.ts';

const ORGANISATIONS = ['A', 'B', 'C', 'D'] as const;
const organisations = ([['A', 11], ['B', 14], ['C', 22], ['D', 24]] as const)
  .map(([code, respondents]) => ({ code, name: { nl: `Organisatie ${code}`, en: `Organisation ${code}` }, respondents }));

/** Why a figure may be wrong. */
const doubts: Said = [
  ['De tabel geeft 3,3 (1,4), de tekst 3,6 (1,2).', 'The table gives 3.3 (1.4), the text 3.6 (1.2).', 'RST-ZO-12 B'],
  ['De tekst noemt ook het antwoord "altijd", dat er niet bij hoorde. Het cijfer zelf past bij 1 tot 4.',
    'The text also names the answer "always", which was not offered. The figure itself fits 1 to 4.', 'RST-FA-04 D', 'RST-FA-09 D'],
  ['Waarschijnlijk beantwoord op een schaal van 1 tot 5 in plaats van 1 tot 4.', 'Probably answered on a scale of 1 to 5 instead of 1 to 4.',
    'RST-FA-13 A', 'RST-FA-13 B', 'RST-FA-13 C', 'RST-FA-13 D', 'RST-FA-13 ALL'],
  ['Deze kolom herhaalt organisatie D. Uit de organisaties volgt 4,7.', 'This column repeats organisation D. The organisations give 4.7.', 'RST-LD-03 ALL'],
  ['Deze kolom herhaalt organisatie D. Uit de organisaties volgt 4,5.', 'This column repeats organisation D. The organisations give 4.5.', 'RST-LD-04 ALL'],
  ['Deze kolom herhaalt organisatie D. Uit de organisaties volgt 4,0.', 'This column repeats organisation D. The organisations give 4.0.', 'RST-LD-05 ALL'],
  ['Uit de stellingen volgt 3,53.', 'The statements give 3.53.', 'RST-C2-START B'],
  ['Uit de stellingen volgt 3,73.', 'The statements give 3.73.', 'RST-C2-GOAL ALL'],
  ['Uit de organisaties volgt ongeveer 4,5.', 'The organisations give about 4.5.', 'RST-ZO-08 ALL'],
  ['Uit de organisaties volgt ongeveer 4,13.', 'The organisations give about 4.13.', 'RST-ZO-14 ALL'],
  ['Uit de organisaties volgt 3,95, gewogen naar het aantal begeleiders.', 'The organisations give 3.95, weighted by the number of workers.', 'RST-ZO-05 ALL'],
  ['De tekst geeft een gemiddelde van 3,8.', 'The text gives a mean of 3.8.', 'RST-ZO-03 B'],
  ['De tekst geeft een spreiding van 1,0.', 'The text gives a spread of 1.0.', 'RST-ZO-04 D'],
  ['De tekst geeft een spreiding van 0,7.', 'The text gives a spread of 0.7.', 'RST-VG-03 A'],
  ['De tekst geeft een spreiding van 1,2.', 'The text gives a spread of 1.2.', 'RST-VG-03 B'],
  ['De tekst herhaalt hier de cijfers van organisatie A.', 'The text repeats the figures of organisation A here.', 'RST-NW-03 B'],
  ['De tekst herhaalt hier de cijfers van organisatie D.', 'The text repeats the figures of organisation D here.', 'RST-GE-01 B'],
  ['De tekst geeft een spreiding van 0,5.', 'The text gives a spread of 0.5.', 'RST-GE-02 D'],
  ['Een spreiding van 2,0 is bijna de grootste die op 1 tot 5 kan.', 'A spread of 2.0 is nearly the largest that 1 to 5 allows.', 'RST-FA-11 B'],
  ['Een spreiding van 1,9 lijkt een drukfout.', 'A spread of 1.9 looks like a misprint.', 'RST-MO-05 B'],
  ['Gemiddelde en spreiding passen samen bij geen reeks hele antwoorden; waarschijnlijk door afronding.', 'Mean and spread together fit no set of whole answers; probably because of rounding.', 'RST-HM-01 A', 'RST-HM-14 B'],
  ['Het gedrukte aantal past niet bij het gemiddelde, en is hetzelfde als bij sociale vaardigheidsoefeningen.', 'The printed number does not fit the mean, and equals that of social skills exercises.', 'RST-HM-21 A'],
  ['Het gedrukte aantal past niet bij het gemiddelde, en is hetzelfde als bij sociaal netwerkanalyse.', 'The printed number does not fit the mean, and equals that of social network analysis.',
    'RST-HM-22 A', 'RST-HM-22 B', 'RST-HM-22 C'],
  ['Het gedrukte aantal past niet bij het gemiddelde.', 'The printed number does not fit the mean.', 'RST-HM-15 A', 'RST-HM-15 B', 'RST-HM-05 A', 'RST-HM-04 D'],
];

const impossible: Said = [
  [
    'Geen reeks hele antwoorden van 1 tot 4 van 11 tot 14 begeleiders geeft dit gemiddelde met deze spreiding.',
    'No set of whole answers from 1 to 4 of 11 to 14 workers gives this mean with this spread.',
    'RST-FA-13 B',
  ],
];
const figure = printedFigures(doubts, impossible);

const statements = Object.entries(perOrganisation).flatMap(([of, figures]) =>
  figures.map(([mean, sd], index) => figure(of, ORGANISATIONS[index]!, { mean, sd, decimals: 1 })));
const overAll = [
  ...Object.entries(overall).map(([of, mean]) => figure(of, 'ALL', { mean, decimals: 2 })),
  ...Object.entries(overallWithSpread).map(([of, [mean, sd]]) => figure(of, 'ALL', { mean, sd, decimals: 1 })),
];
const ofParts = Object.entries(totals).flatMap(([of, means]) => means.map((mean, index) => figure(of, ORGANISATIONS[index] ?? 'ALL', { mean, decimals: 2 })));
const inWords = ['RST-MO-02', 'RST-MO-03'].map((of) => figure(of, 'ALL', { decimals: 1, words: { nl: 'regelmatig tot vaak', en: 'regularly to often' } }));
const ofModules = [...modules.map(([of, group, mean, sd]) => figure(of, group, { mean, sd, decimals: 1 })), ...inWords];
const ofFactors = factors.map(({ code, alpha }) => figure(code, 'ABC', { alpha, decimals: 2 }));

const words: Record<'never' | 'very often' | 'unknown', { n: number; words: Text }> = {
  never: { n: 1, words: { nl: 'nooit', en: 'never' } },
  'very often': { n: 1, words: { nl: 'zeer vaak', en: 'very often' } },
  unknown: { n: 0, words: { nl: 'niemand kent het', en: 'nobody knows it' } },
};
const ofTools = [
  ...Object.entries(toolsKnownToAll).flatMap(([of, figures]) => figures.map(([mean, sd], index) => figure(of, ORGANISATIONS[index]!, { mean, sd, decimals: 2 }))),
  ...Object.entries(toolsKnownToPart).flatMap(([of, figures]) => figures.map((printed, index) => {
    if (typeof printed === 'string') return figure(of, ORGANISATIONS[index]!, { ...words[printed], decimals: 2 });
    const [mean, sd, n] = printed;
    return figure(of, ORGANISATIONS[index]!, { mean, sd, n, decimals: 2 });
  })),
];

/** What the study of 2015 published about this survey. */
export const references: Reference[] = [
  {
    code: 'RST-STUDY',
    name: { nl: 'Onderzoek van 2015 bij vier organisaties', en: 'Study of 2015 at four organisations' },
    source: { nl: 'Proefschrift van Marion Herben, tabellen 22 tot en met 34 en paragraaf 4.12', en: 'Thesis by Marion Herben, tables 22 to 34 and section 4.12' },
    note: {
      nl: 'Per stelling is niet gedrukt hoeveel begeleiders antwoordden; het aantal per groep is het hoogste dat kan. De studie noemt A, B en C niet als groep van de factoren: zij spreekt van drie organisaties.',
      en: 'How many workers answered each statement is not printed; the number per group is the highest possible. The study does not name A, B and C as the group of the factors: it speaks of three organisations.',
    },
    groups: [...organisations, { code: 'ALL', name: { nl: 'Alle vier', en: 'All four' }, respondents: 71 }, { code: 'ABC', name: { nl: 'A, B en C samen', en: 'A, B and C together' }, respondents: 47 }],
    figures: [...statements, ...overAll, ...ofParts, ...ofModules, ...ofFactors],
  },
  {
    code: 'RST-STUDY-TOOLS',
    name: { nl: 'Hulpmiddelen in het onderzoek van 2015', en: 'Tools in the study of 2015' },
    source: { nl: 'Proefschrift van Marion Herben, bijlage 14', en: 'Thesis by Marion Herben, annex 14' },
    note: {
      nl: 'De bron drukt bij de hulpmiddelen geen schaal. De cijfers passen niet op 1 tot 5 en wel op 1 tot 7. Van zes hulpmiddelen zijn geen cijfers gedrukt.',
      en: 'The source prints no scale for the tools. The figures do not fit 1 to 5 and do fit 1 to 7. For six tools no figures are printed.',
    },
    groups: organisations,
    figures: ofTools,
  },
];
