import * as XLSX from '@e965/xlsx';
import type { ReaderCell, ReaderRow } from '@getrouw/domain';
import type { Locale } from '../platform/index.ts';
import type { ReaderMethod } from './reader.type.ts';
import { inUnit, local, targetText, WORDS } from './reader-words.ts';

type Cell = string | number | null;

/** Every figure a line, with its definition, N and explanation; a second sheet says what they are for. */
export function readerXlsx(methods: readonly ReaderMethod[], locale: Locale): Buffer {
  const w = WORDS[locale];
  const head = [w.provider, w.method, w.kind, w.code, w.figure, w.from, w.until, w.value, w.unit, w.n, w.lower, w.upper, w.target, w.shown, w.total, w.explanation, w.definition];
  const lines = methods.flatMap((method) => method.table.rows.flatMap((row) => [...row.cells.map((cell) => ({ cell, isTotal: false })), { cell: row.total, isTotal: true }]
    .flatMap(({ cell, isTotal }) => (cell ? [lineOf(method, row, cell, isTotal, locale)] : []))));
  const about: Cell[][] = [[w.title], [w.caution], [], [w.provider, w.method, w.kind, w.purpose, '', w.from, w.until, w.families],
    ...methods.flatMap(({ provider, name, kind, purpose, minimumGroup, families, table: { periods } }) => {
      const of = [provider.name, local(name, locale), w.kinds[kind], purpose, w.minimum.replace('{minimum}', String(minimumGroup))];
      return periods.length === 0 ? [of] : periods.map(({ from, until }, index): Cell[] => [...of, from, until, kind === 'survey' ? null : families[index] ?? w.hidden]);
    })];
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([head, ...lines]);
  sheet['!cols'] = head.map((_, index) => ({ wch: [4, 15, 16].includes(index) ? 44 : 14 }));
  sheet['!autofilter'] = { ref: XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: { r: lines.length, c: head.length - 1 } }) };
  XLSX.utils.book_append_sheet(book, sheet, w.sheets[0]);
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(about), w.sheets[1]);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}

function lineOf({ provider, name, kind }: ReaderMethod, row: ReaderRow, { from, until, hidden, value, n, interval, explanation, periods }: ReaderCell, isTotal: boolean, locale: Locale): Cell[] {
  const w = WORDS[locale];
  const number = (given: number | null | undefined) => (given == null ? null : inUnit(given, row));
  return [
    provider.name, local(name, locale), w.kinds[kind], row.code, local(row.name, locale), from, until, number(value), w[row.unit], n, number(interval?.lower), number(interval?.upper), targetText(row, locale),
    hidden ? w.no : w.yes, isTotal ? (periods > 1 ? w.added : w.yes) : null, explanation, row.meaning && local(row.meaning, locale),
  ];
}
