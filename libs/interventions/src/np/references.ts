import type { Reference } from '@getrouw/domain';
import { printedFigures, type Said } from '../survey/references.ts';
import { factors } from './factors.ts';
import { bySite, parts, statements } from './published.ts';

/** Why a figure may be wrong. */
const doubts: Said = [
  ['De tekst zegt dat alle stellingen over verwevenheid de norm halen; dit cijfer ligt eronder.', 'The text says that all statements on interwovenness reach the norm; this figure is below it.', 'NP-UG-GV-03 ALL'],
  ['Met A 4,21 en B 3,85 zou het geheel 4,08 zijn; andersom is het de gedrukte 3,98. De locaties zijn waarschijnlijk verwisseld.',
    'With A 4.21 and B 3.85 the whole would be 4.08; the other way round it is the printed 3.98. The sites were probably exchanged.', 'NP-FA-FA-05 A', 'NP-FA-FA-05 B'],
  ['De percentages in de tekst horen bij 44 of bij 46 begeleiders.', 'The percentages in the text belong to 44 or to 46 workers.', 'NP-IO-KM-01 ALL'],
  ['De percentages in de tekst tellen niet op: 5,7 en 11,3 is 17,0, gedrukt is 16,4.', 'The percentages in the text do not add up: 5.7 and 11.3 is 17.0, printed is 16.4.', 'NP-ZO-OR-01 ALL'],
  ['De tekst drukt het gemiddelde een keer als "4,6=70"; de tabel geeft 4,70.', 'The text prints the mean once as "4,6=70"; the table gives 4.70.', 'NP-ZO-OR-13 ALL'],
  ['45 antwoorden en 7 overgeslagen is 52, niet 53.', '45 answers and 7 skipped is 52, not 53.', 'NP-UG-LD-08 ALL'],
];

const impossible: Said = [
  [
    'Geen reeks hele antwoorden van 44 tot 53 begeleiders geeft dit gemiddelde met deze spreiding.',
    'No set of whole answers of 44 to 53 workers gives this mean with this spread.',
    'NP-UG-PL-05 ALL', 'NP-IO-OA-05 ALL',
  ],
];
const figure = printedFigures(doubts, impossible);

const ofAll = Object.entries({ ...parts, ...statements }).map(([of, [mean, sd]]) => figure(of, 'ALL', { mean, sd, ...(of === 'NP-UG-LD-08' && { n: 45 }), decimals: 2 }));
const ofSites = Object.entries(bySite).flatMap(([of, sites]) => (['A', 'B'] as const).map((site) => {
  const [mean, sd, n] = sites[site];
  return figure(of, site, { mean, sd, ...(n !== undefined && { n }), decimals: 2 });
}));
const ofFactors = factors.map(({ code, alpha }) => figure(code, 'ALL', { alpha, decimals: 2 }));

/** What the study of 2015 to 2017 published about this survey. */
export const references: Reference[] = [{
  code: 'NP-STUDY',
  name: { nl: 'Onderzoek van 2015 tot 2017 bij één organisatie', en: 'Study of 2015 to 2017 at one organisation' },
  source: { nl: 'Proefschrift van Marion Herben, tabellen 64 tot en met 85', en: 'Thesis by Marion Herben, tables 64 to 85' },
  note: {
    nl: 'Per stelling is niet gedrukt hoeveel begeleiders antwoordden. Het zijn er hooguit 53, en 44 tot 46 waar het team NP/NPT niet meetelde.',
    en: 'How many workers answered each statement is not printed. There were at most 53, and 44 to 46 where the NP/NPT team was left out.',
  },
  groups: [
    { code: 'ALL', name: { nl: 'Alle begeleiders', en: 'All workers' }, respondents: 53 },
    { code: 'A', name: { nl: 'Locatie A', en: 'Site A' }, respondents: 34 },
    { code: 'B', name: { nl: 'Locatie B', en: 'Site B' }, respondents: 19 },
  ],
  figures: [...ofAll, ...ofSites, ...ofFactors],
}];
