import type { Texts } from '../platform/index.ts';

/** What is in a file, whatever its form: rows carry the number a spreadsheet gives them; empty rows are left out. */
export interface Table {
  /** Of a CSV file. */
  delimiter: string | null;
  /** Of a workbook: the names of its sheets, and the one that was read. */
  sheets: string[];
  sheet: string | null;
  headerRow: number;
  columns: string[];
  rows: TableRow[];
}
export interface TableRow { row: number; values: string[] }

/** How a person chose to have a file read; a workbook's first sheet and row 1 where he did not. */
export interface TableChoice { sheet: string | null; headerRow: number; mostRows: number }

export const MOST_COLUMNS = 200;
export const MOST_CHARACTERS_IN_A_ROW = 50_000;

/** A file that cannot be read, with what to do. Plain, so that it can come from another thread. */
export class TableRefused extends Error {
  readonly texts: Texts;
  readonly accepted: Texts | undefined;
  /** Of a workbook that could be opened: its sheets, so that another one can be chosen. */
  sheets: readonly string[] = [];

  constructor(texts: Texts, accepted?: Texts) {
    super(texts.en);
    this.texts = texts;
    this.accepted = accepted;
  }
}

export function tooManyRows(mostRows: number): TableRefused {
  return new TableRefused({ nl: `heeft meer dan ${mostRows.toLocaleString('nl')} rijen`, en: `has more than ${mostRows.toLocaleString('en')} rows` },
    { nl: 'splits het in kleinere bestanden, elk met de kopregel', en: 'split it into smaller files, each with the header' });
}

/** Header and rows below it, trimmed; refuses what no table looks like. */
export function tableOf(lines: readonly TableRow[], headerRow: number, mostRows: number): Pick<Table, 'headerRow' | 'columns' | 'rows'> {
  const header = lines.find(({ row }) => row === headerRow);
  if (!header?.values.some((value) => value.trim() !== '')) {
    throw new TableRefused({ nl: `heeft geen kolomnamen in rij ${headerRow}`, en: `has no column names in row ${headerRow}` }, { nl: 'de rij met de kolomnamen', en: 'the row with the column names' });
  }
  const columns = columnsOf(header.values);
  const rows = lines.filter(({ row }) => row > headerRow).map(({ row, values }) => ({ row, values: values.map((value) => value.trim()) }))
    .filter(({ values }) => values.some((value) => value !== ''));
  if (rows.length === 0) throw new TableRefused({ nl: 'heeft geen rijen onder de kopregel', en: 'has no rows under its header' });
  if (rows.length > mostRows) throw tooManyRows(mostRows);
  return { headerRow, columns, rows };
}

function columnsOf(header: readonly string[]): string[] {
  if (header.length > MOST_COLUMNS) throw new TableRefused({ nl: `heeft meer dan ${MOST_COLUMNS} kolommen`, en: `has more than ${MOST_COLUMNS} columns` });
  const columns = header.map((name, index) => name.trim() || `#${index + 1}`);
  const double = columns.find((name, index) => columns.indexOf(name) < index);
  if (double !== undefined) throw new TableRefused({ nl: `heeft twee kolommen met de naam "${double}"`, en: `has two columns named "${double}"` });
  return columns;
}
