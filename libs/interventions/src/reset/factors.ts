import type { Instrument } from '@getrouw/domain';

const loads = (items: Record<string, number>) => Object.entries(items).map(([item, loading]) => ({ item, reversed: false, loading }));

/** Principal components with oblimin rotation over the answers of organisations A, B and C: 15 statements went in, 10 stayed. */
export const factors: NonNullable<Instrument['factors']> = [
  {
    code: 'RST-F1',
    name: { nl: 'Netwerk- en systeemgericht', en: 'Network- and system-oriented' },
    alpha: 0.83,
    items: loads({ 'RST-NW-04': 0.88, 'RST-NW-02': 0.87, 'RST-NW-03': 0.67, 'RST-NW-01': 0.62 }),
  },
  {
    code: 'RST-F2',
    name: { nl: 'Vraag- en oplossingsgericht', en: 'Demand- and solution-oriented' },
    alpha: 0.84,
    componentReversed: true,
    items: loads({ 'RST-VG-04': -0.94, 'RST-GE-02': -0.9, 'RST-EM-02': -0.68, 'RST-VG-02': -0.49 }),
    caution: {
      nl: 'Alle ladingen zijn negatief: de component wees in de studie de andere kant op. Hier betekent een hoge score: meer vraag- en oplossingsgericht.',
      en: 'All loadings are negative: the component pointed the other way in the study. Here a high score means: more demand- and solution-oriented.',
    },
  },
  {
    code: 'RST-F3',
    name: { nl: 'Breed en bekrachtigend', en: 'Broad and empowering' },
    alpha: 0.68,
    items: loads({ 'RST-GE-01': 0.88, 'RST-EM-01': 0.75 }),
    caution: { nl: 'Maar twee stellingen: volgens de onderzoeker is dat nauwelijks een factor.', en: 'Two statements only: according to the researcher that is hardly a factor.' },
  },
];

const weak = { nl: 'Lading van ten hoogste 0,2.', en: 'Loading of at most .2.' };
const noWhole = { nl: 'De stellingen over laagdrempelig werken vormen samen geen geheel.', en: 'The low-threshold statements do not form a whole.' };
const notReported = { nl: 'De studie geeft over deze stelling geen uitkomsten.', en: 'The study gives no outcomes on this statement.' };
const twoThings = { nl: 'Vraagt twee dingen tegelijk.', en: 'Asks two things at once.' };

export const outsideFactors: NonNullable<Instrument['outsideFactors']> = [
  ...['RST-HA-02', 'RST-HA-03', 'RST-VG-01', 'RST-VG-03'].map((item) => ({ item, why: 'removed' as const, reason: weak })),
  { item: 'RST-HA-01', why: 'removed', reason: { nl: 'Laadt samen met de stellingen over het netwerk, maar gaat over iets anders.', en: 'Loads with the network statements, but is about something else.' } },
  { item: 'RST-VG-05', why: 'left_out', reason: { nl: 'Het woord begeleidingsovereenkomst gaf verwarring.', en: 'The word support agreement caused confusion.' } },
  ...['RST-LD-02', 'RST-LD-03', 'RST-LD-04', 'RST-LD-05'].map((item) => ({ item, why: 'left_out' as const, reason: noWhole })),
  ...['RST-ZO-18', 'RST-ZO-19'].map((item) => ({ item, why: 'not_analysed' as const, reason: twoThings })),
  ...['RST-ZO-17', 'RST-FA-15', 'RST-FA-16', 'RST-OB-01'].map((item) => ({ item, why: 'not_analysed' as const, reason: notReported })),
];
