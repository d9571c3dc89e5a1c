import { createRequire } from 'node:module';
import type { ReaderCell, ReaderRow } from '@getrouw/domain';
import pdfmake from 'pdfmake';
import type { Content, TableCell, TFontDictionary } from 'pdfmake/interfaces.js';
import type { Locale } from '../platform/index.ts';
import type { ReaderMethod } from './reader.type.ts';
import { dateText, local, periodText, targetText, valueText, WORDS } from './reader-words.ts';

const fonts = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as TFontDictionary;
const files = new Set(Object.values(fonts).flatMap((font) => Object.values(font as Record<string, string>)));
pdfmake.setFonts(fonts);
// A document reads its fonts and nothing else.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => files.has(path));

/** So many periods stand beside one another on a page. */
const BESIDE = 5;

/** The same figures to print: per provider and method a table of periods, with what figures mean and what the provider says. */
export async function readerPdf(methods: readonly ReaderMethod[], today: string, locale: Locale): Promise<Buffer> {
  const w = WORDS[locale];
  return pdfmake.createPdf({
    pageOrientation: 'landscape', pageMargins: [40, 40, 40, 50], language: locale, info: { title: w.title, creator: 'Getrouw', producer: 'Getrouw' }, defaultStyle: { fontSize: 9, lineHeight: 1.15 },
    styles: { title: { fontSize: 18, bold: true }, heading: { fontSize: 13, bold: true, margin: [0, 14, 0, 2] }, small: { fontSize: 8, color: '#444444' } },
    footer: (page, pages) => ({ text: `${w.title}, ${w.made} ${dateText(today, locale)} · ${page} / ${pages}`, style: 'small', margin: [40, 15] }),
    content: [{ text: w.title, style: 'title', headlineLevel: 1 }, { text: w.caution, margin: [0, 6, 0, 4] }, { text: w.interval, style: 'small' }, ...methods.flatMap((method) => methodOf(method, locale))],
  }).getBuffer();
}

function methodOf({ provider, name, kind, purpose, minimumGroup, families, table: { periods, rows } }: ReaderMethod, locale: Locale): Content[] {
  const w = WORDS[locale];
  const starts = Array.from({ length: Math.max(1, Math.ceil(periods.length / BESIDE)) }, (_, index) => index * BESIDE);
  const explained = rows.flatMap((row) => [...row.cells, row.total].flatMap((cell) => (cell?.explanation ? [{ text: [{ text: `${local(row.name, locale)}, ${periodText(cell, locale)}: `, bold: true }, cell.explanation] }] : [])));
  const meanings = rows.flatMap(({ name: figure, meaning }) => (meaning ? [{ text: [{ text: `${local(figure, locale)}: `, bold: true }, local(meaning, locale)] }] : []));
  return [
    { text: `${provider.name}: ${local(name, locale)} (${w.kinds[kind]})`, style: 'heading', headlineLevel: 2 },
    { text: `${w.purpose}: ${purpose}. ${w.minimum.replace('{minimum}', String(minimumGroup))}`, style: 'small', margin: [0, 0, 0, 4] },
    ...starts.map((start): Content => {
      const shown = periods.slice(start, start + BESIDE);
      const isLast = start + BESIDE >= periods.length;
      const head = [w.figure, ...shown.map((period) => periodText(period, locale)), ...(isLast ? [w.total] : [])].map((text) => ({ text, bold: true }));
      const counts = [kind === 'fidelity' ? w.files : w.families, ...shown.map((_, index) => String(families[start + index] ?? w.hidden)), ...(isLast ? [''] : [])];
      const lines = rows.map((row): TableCell[] => [
        { stack: [local(row.name, locale), ...[targetText(row, locale)].flatMap((asked) => (asked ? [{ text: `${w.target}: ${asked}`, style: 'small' }] : []))] },
        ...row.cells.slice(start, start + BESIDE).map((cell) => cellOf(row, cell, locale)), ...(isLast ? [cellOf(row, row.total, locale, true)] : []),
      ]);
      return { table: { headerRows: 1, dontBreakRows: true, widths: ['*', ...head.slice(1).map(() => 105)], body: [head, ...(kind === 'survey' ? [] : [counts]), ...lines] }, layout: 'lightHorizontalLines', margin: [0, 2, 0, 6] };
    }),
    ...(explained.length > 0 ? [{ text: w.explanations, bold: true, margin: [0, 4, 0, 2] as [number, number, number, number] }, ...explained] : []),
    ...(meanings.length > 0 ? [{ text: w.definitions, bold: true, margin: [0, 6, 0, 2] as [number, number, number, number] }, ...meanings] : []),
  ];
}

function cellOf(row: ReaderRow, cell: ReaderCell | null, locale: Locale, isTotal = false): TableCell {
  const w = WORDS[locale];
  if (!cell) return '–';
  const period = isTotal ? [{ text: cell.periods > 1 ? `${periodText(cell, locale)}, ${w.added}` : periodText(cell, locale), style: 'small' }] : [];
  if (cell.hidden || cell.value === null) return { stack: [{ text: w.hidden, italics: true }, ...period] };
  const between = cell.interval ? `${valueText(cell.interval.lower, row, locale)} – ${valueText(cell.interval.upper, row, locale)}, ` : '';
  return { stack: [{ text: valueText(cell.value, row, locale), bold: true }, { text: `${between}N = ${cell.n}`, style: 'small' }, ...period] };
}
