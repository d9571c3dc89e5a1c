import { type GroupFigures, type ItemFigure, items, type Instrument } from '@getrouw/domain';
import { stringify } from 'csv-stringify/sync';
import type { Locale } from '../platform/index.ts';

interface Line { group: string; figures: GroupFigures; element: string; question: string; item: ItemFigure }
type Cell = string | number | null;

const yesNo = (value: boolean | null, locale: Locale): Cell => (value === null ? null : { nl: ['nee', 'ja'], en: ['no', 'yes'] }[locale][Number(value)]!);
const percent = (value: number | null | undefined): Cell => (value === null || value === undefined ? null : Math.round(value * 100) / 100);

/** Name of the column in both languages, and what stands in it. Percentages have two decimals. */
const COLUMNS: readonly [nl: string, en: string, cell: (line: Line, locale: Locale) => Cell][] = [
  ['team', 'team', ({ group }) => group],
  ['gezinnen', 'families', ({ figures }) => figures.families],
  ['trajecten', 'trajectories', ({ figures }) => figures.trajectories],
  ['kernelement', 'core element', ({ element }) => element],
  ['code', 'code', ({ item }) => item.itemCode],
  ['vraag', 'question', ({ question }) => question],
  ['n', 'n', ({ item }) => item.n],
  ['ja', 'yes', ({ item }) => item.yes],
  ['ja/nee', 'in-between', ({ item }) => item.inBetween],
  ['nee', 'no', ({ item }) => item.no],
  ['telt niet mee', 'outside', ({ item }) => item.outside],
  ['ontbreekt', 'missing', ({ item }) => item.missing],
  ['past niet bij gezin', 'does not fit family', ({ item }) => item.marked],
  ['percentage ja', 'percent yes', ({ item }) => percent(item.percentage)],
  ['interval van', 'interval from', ({ item }) => percent(item.interval?.lower)],
  ['interval tot', 'interval to', ({ item }) => percent(item.interval?.upper)],
  ['norm', 'norm', ({ item }) => item.norm],
  ['norm gehaald', 'norm met', ({ item }, locale) => yesNo(item.normMet, locale)],
  ['onzeker', 'uncertain', ({ item }, locale) => yesNo(item.normMet === null ? null : item.uncertain, locale)],
  ['n zonder gemerkte', 'n without marked', ({ item }) => item.withoutMarked.n],
  ['ja zonder gemerkte', 'yes without marked', ({ item }) => item.withoutMarked.yes],
  ['percentage zonder gemerkte', 'percent without marked', ({ item }) => percent(item.withoutMarked.percentage)],
];

/**
 * Figures as CSV, one line per group and question: CRLF, quotes where needed, and a byte order mark so that spreadsheets read it as UTF-8.
 * In Dutch with semicolons and decimal commas, because a Dutch spreadsheet opens nothing else in columns.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe.
 * @param groups the figures with the name of each group.
 */
export function resultsCsv(groups: readonly { name: string; figures: GroupFigures }[], instrument: Instrument, locale: Locale): string {
  const placed = new Map(items(instrument).map((each) => [each.item.code, each]));
  const lines = groups.flatMap(({ name, figures }) => figures.items.map((item): Line => {
    const { item: { text }, sections } = placed.get(item.itemCode)!;
    return { group: name, figures, element: sections.at(-1)!.name[locale], question: text[locale], item };
  }));
  const header = COLUMNS.map(([nl, en]) => (locale === 'nl' ? nl : en));
  return stringify([header, ...lines.map((line) => COLUMNS.map(([, , cell]) => cell(line, locale)))], {
    bom: true, record_delimiter: 'windows', escape_formulas: true, delimiter: { nl: ';', en: ',' }[locale],
    cast: { number: (value) => ({ nl: String(value).replace('.', ','), en: String(value) }[locale]) },
  });
}
