import { type AgreementFigure, type Distribution, type GroupFigures, type Instrument, type Item, type ItemFigure, items, optionsOf, type Scale } from '@getrouw/domain';
import { stringify } from 'csv-stringify/sync';
import type { RoundLicence } from '../definitions/index.ts';
import type { Locale } from '../platform/index.ts';

/** A question of a group: counted as yes, in-between and no, or by its options and values. */
interface Line { group: string; figures: GroupFigures; element: string; question: Item; item?: ItemFigure | undefined; spread?: Distribution | undefined; options: string | null; agreed?: AgreementFigure | undefined }
export type Cell = string | number | null | undefined;

export const yesNo = (value: boolean | null | undefined, locale: Locale): Cell => (value === null || value === undefined ? null : { nl: ['nee', 'ja'], en: ['no', 'yes'] }[locale][Number(value)]!);
export const decimals = (value: number | null | undefined): Cell => (value === null || value === undefined ? null : Math.round(value * 100) / 100);

/** Name of the column in both languages, and what stands in it. Percentages have two decimals. */
const COLUMNS: readonly [nl: string, en: string, cell: (line: Line, locale: Locale) => Cell][] = [
  ['team', 'team', ({ group }) => group],
  ['gezinnen', 'families', ({ figures }) => figures.families],
  ['trajecten', 'trajectories', ({ figures }) => figures.trajectories],
  ['kernelement', 'core element', ({ element }) => element],
  ['code', 'code', ({ question }) => question.code],
  ['vraag', 'question', ({ question }, locale) => question.text[locale]],
  ['eigen vraag', 'own question', ({ question }, locale) => yesNo(question.own ?? false, locale)],
  ['n', 'n', ({ item, spread }) => (item ?? spread)!.n],
  ['ja', 'yes', ({ item }) => item?.yes],
  ['ja/nee', 'in-between', ({ item }) => item?.inBetween],
  ['nee', 'no', ({ item }) => item?.no],
  ['telt niet mee', 'outside', ({ item }) => item?.outside],
  ['ontbreekt', 'missing', ({ item, spread }) => (item ?? spread)!.missing],
  ['past niet bij gezin', 'does not fit family', ({ item }) => item?.marked],
  ['percentage ja', 'percent yes', ({ item }) => decimals(item?.percentage)],
  ['interval van', 'interval from', ({ item }) => decimals(item?.interval?.lower)],
  ['interval tot', 'interval to', ({ item }) => decimals(item?.interval?.upper)],
  ['norm', 'norm', ({ item }) => item?.norm],
  ['norm gehaald', 'norm met', ({ item }, locale) => yesNo(item?.normMet, locale)],
  ['onzeker', 'uncertain', ({ item }, locale) => yesNo(item && item.normMet !== null ? item.uncertain : null, locale)],
  ['verhoogde norm', 'raised norm', ({ item }) => item?.raised?.norm],
  ['verhoogde norm gehaald', 'raised norm met', ({ item }, locale) => yesNo(item?.raised?.normMet, locale)],
  ['verhoogde norm onzeker', 'raised norm uncertain', ({ item }, locale) => yesNo(item?.raised && item.raised.normMet !== null ? item.raised.uncertain : null, locale)],
  ['n zonder gemerkte', 'n without marked', ({ item }) => item?.withoutMarked.n],
  ['ja zonder gemerkte', 'yes without marked', ({ item }) => item?.withoutMarked.yes],
  ['percentage zonder gemerkte', 'percent without marked', ({ item }) => decimals(item?.withoutMarked.percentage)],
  ['antwoorden', 'answers', ({ options }) => options],
  ['gemiddelde', 'mean', ({ spread }) => decimals(spread?.mean)],
  ['standaarddeviatie', 'standard deviation', ({ spread }) => decimals(spread?.standardDeviation)],
  ['twee beoordelaars: n', 'two assessors: n', ({ agreed }) => agreed?.n],
  ['twee beoordelaars: procent gelijk', 'two assessors: percent agreement', ({ agreed }) => decimals(agreed?.percentage)],
  ['kappa', 'kappa', ({ agreed }) => decimals(agreed?.kappa?.value)],
  ['kappa van', 'kappa from', ({ agreed }) => decimals(agreed?.kappa?.interval.lower)],
  ['kappa tot', 'kappa to', ({ agreed }) => decimals(agreed?.kappa?.interval.upper)],
  ['PABAK', 'PABAK', ({ agreed }) => decimals(agreed?.pabak)],
];

/** The column that says on which days a round was without a valid licence. */
export const UNLICENSED = { nl: 'zonder geldige licentie', en: 'without a valid licence' };
const AND = { nl: 'tot en met', en: 'until' };
/** Empty where it was licensed, or is the provider's own. */
export const unlicensedText = (licence: RoundLicence | null, locale: Locale): string | null => (licence?.gaps ?? [])
  .map(({ fromOn, untilOn, sites, variants }) => `${fromOn} ${AND[locale]} ${untilOn}${sites || variants ? ` (${[...(sites ?? []), ...(variants ?? []).map((each) => each[locale])].join(', ')})` : ''}`).join('; ') || null;

/**
 * Figures as CSV, one line per group and question: CRLF, quotes where needed, and a byte order mark so that spreadsheets read it as UTF-8.
 * In Dutch with semicolons and decimal commas, because a Dutch spreadsheet opens nothing else in columns.
 * Texts that a spreadsheet would run as a formula begin with an apostrophe.
 * A question that is not counted as yes or no has its answers in one cell, with mean and standard deviation where they have values;
 * one with rows has a line more for each thing asked per row, whose n and missing count rows.
 * @param groups the figures with the name of each group.  @param agreed per question how far two assessors agreed, on the lines of the whole.  @param unlicensed when the round was without a licence, on every line.
 */
export function resultsCsv(
  groups: readonly { name: string; figures: GroupFigures }[], instrument: Instrument, scales: readonly Scale[], locale: Locale, agreed: readonly ({ itemCode: string } & AgreementFigure)[] = [], unlicensed: string | null = null,
): string {
  const lines = groups.flatMap(({ name, figures }) => items(instrument).flatMap(({ item: question, sections }): Line[] => {
    const item = figures.items.find(({ itemCode }) => itemCode === question.code);
    const spread = figures.distributions?.find(({ itemCode }) => itemCode === question.code);
    const options = spread ? countedOptions(question, spread, scales, locale) : null;
    const element = sections.at(-1)!.name[locale];
    const both = figures.teamId === null ? agreed.find(({ itemCode }) => itemCode === question.code) : undefined;
    return [...(item || spread ? [{ group: name, figures, element, question, item, spread, options, agreed: both }] : []), ...perRow(question, spread, scales, locale).map((each) => ({ group: name, figures, element, ...each }))];
  }));
  const header = [...COLUMNS.map(([nl, en]) => (locale === 'nl' ? nl : en)), UNLICENSED[locale]];
  return csvFile([header, ...lines.map((line) => [...COLUMNS.map(([, , cell]) => cell(line, locale)), unlicensed])], locale);
}

/** Rows in the form that spreadsheets in this language open. */
export const csvFile = (rows: readonly (readonly Cell[])[], locale: Locale): string => stringify([...rows], {
  bom: true, record_delimiter: 'windows', escape_formulas: true, delimiter: { nl: ';', en: ',' }[locale],
  cast: { number: (value) => ({ nl: String(value).replace('.', ','), en: String(value) }[locale]) },
});

/** What was asked per row of an item with rows: a line for each, under the item. */
function perRow(item: Item, spread: Distribution | undefined, scales: readonly Scale[], locale: Locale): Pick<Line, 'question' | 'spread' | 'options'>[] {
  const { answer, text } = item;
  if (answer.kind !== 'rows') return [];
  return answer.fields.flatMap(({ code, label, answer: asked }, index) => {
    const field = spread?.rows?.fields[index];
    const about = { nl: `${text.nl} ${label.nl}`, en: `${text.en} ${label.en}` };
    const question: Item = { ...item, code: `${item.code} ${code}`, text: about, answer: asked };
    return field ? [{ question, spread: field, options: countedOptions(question, field, scales, locale) }] : [];
  });
}

export function countedOptions(question: Item, { options }: Pick<Distribution, 'options'>, scales: readonly Scale[], locale: Locale): string | null {
  const known = optionsOf(question, scales) ?? [];
  const own = { nl: 'eigen woorden', en: 'own words' }[locale];
  return options.length === 0 ? null : options.map(({ option, count }) => `${known.find(({ code }) => code === option)?.label[locale] ?? own}: ${count}`).join('; ');
}
