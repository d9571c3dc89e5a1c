import * as XLSX from '@e965/xlsx';
import { MOST_COLUMNS, type Table, type TableChoice, tableOf, TableRefused, type TableRow, tooManyRows } from './table.ts';
import { checkedParts } from './zip.ts';

/** So many places are named in a message. */
const NAMED = 5;

/** Reads one sheet of a workbook. Refuses what would not be read as a person sees it: formulas, merged cells, error values. */
export function readXlsx(bytes: Buffer, { sheet: wanted, headerRow, mostRows }: TableChoice): Table {
  const parts = checkedParts(bytes);
  if (!parts.includes('xl/workbook.xml')) {
    throw new TableRefused({ nl: 'is geen werkmap van Excel', en: 'is not an Excel workbook' }, { nl: 'een CSV-bestand, of een werkmap die is opgeslagen als "Excel-werkmap (.xlsx)"', en: 'a CSV file, or a workbook saved as "Excel Workbook (.xlsx)"' });
  }
  const { SheetNames: sheets = [] } = parse(bytes, { bookSheets: true }); // not its properties: what another program than Excel saved may have none
  try {
    return { delimiter: null, sheets, ...readSheet(bytes, sheets, wanted ?? sheets[0], headerRow, mostRows) };
  } catch (error) {
    if (error instanceof TableRefused) error.sheets = sheets;
    throw error;
  }
}

function readSheet(bytes: Buffer, sheets: readonly string[], sheet: string | undefined, headerRow: number, mostRows: number): Omit<Table, 'delimiter' | 'sheets'> {
  if (sheet === undefined || !sheets.includes(sheet)) {
    throw new TableRefused({ nl: `heeft geen blad "${sheet ?? ''}"`, en: `has no sheet "${sheet ?? ''}"` }, { nl: sheets.join(', '), en: sheets.join(', ') });
  }
  const { Sheets, Workbook } = parse(bytes, { sheets: sheet, dense: true, cellNF: true, cellHTML: false, cellText: false });
  const content = Sheets[sheet];
  if (!content?.['!data']) throw new TableRefused({ nl: `heeft op blad "${sheet}" geen tabel`, en: `has no table on sheet "${sheet}"` });
  refuseMerged(content, headerRow);
  const rows = rowsOf(content['!data'], Workbook?.WBProps?.date1904 === true, headerRow, mostRows);
  return { sheet, ...tableOf(rows, headerRow, mostRows) };
}

function parse(bytes: Buffer, options: XLSX.ParsingOptions): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, { type: 'buffer', ...options });
  } catch {
    throw new TableRefused({ nl: 'is een beschadigde werkmap', en: 'is a damaged workbook' }, { nl: 'het bestand opnieuw opgeslagen in Excel of LibreOffice', en: 'the file saved again in Excel or LibreOffice' });
  }
}

/** A merged cell hides values, or leaves them out of rows that they seem to belong to. Above the header it does no harm. */
function refuseMerged({ '!merges': merges = [] }: XLSX.WorkSheet, headerRow: number): void {
  const ranges = merges.filter(({ e }) => e.r + 1 >= headerRow).map((range) => XLSX.utils.encode_range(range));
  if (ranges.length === 0) return;
  const names = named(ranges);
  throw new TableRefused({ nl: `heeft samengevoegde cellen: ${names}`, en: `has merged cells: ${names}` }, { nl: 'één waarde per cel: splits de samengevoegde cellen', en: 'one value per cell: split the merged cells' });
}

function rowsOf(data: (XLSX.CellObject | undefined)[][], date1904: boolean, headerRow: number, mostRows: number): TableRow[] {
  const wrong = { formulas: [] as string[], errors: [] as string[] };
  const rows: TableRow[] = [];
  for (let index = headerRow - 1; index < data.length; index += 1) {
    const cells = data[index];
    if (!cells || cells.length === 0) continue;
    if (rows.length > mostRows) throw tooManyRows(mostRows);
    if (cells.length > MOST_COLUMNS && cells.findLastIndex((cell) => cell?.v !== undefined) >= MOST_COLUMNS) {
      throw new TableRefused({ nl: `heeft meer dan ${MOST_COLUMNS} kolommen`, en: `has more than ${MOST_COLUMNS} columns` });
    }
    rows.push({
      row: index + 1,
      values: Array.from(cells.slice(0, MOST_COLUMNS), (cell, column) => {
        if (!cell) return '';
        if (cell.f !== undefined || cell.F !== undefined) wrong.formulas.push(XLSX.utils.encode_cell({ r: index, c: column }));
        else if (cell.t === 'e') wrong.errors.push(XLSX.utils.encode_cell({ r: index, c: column }));
        return textOf(cell, date1904);
      }),
    });
  }
  const formulas = named(wrong.formulas);
  if (formulas) {
    throw new TableRefused({ nl: `heeft formules: ${formulas}`, en: `has formulas: ${formulas}` },
      { nl: 'waarden in plaats van formules: kopieer de cellen en kies Plakken speciaal, Waarden', en: 'values instead of formulas: copy the cells and choose Paste special, Values' });
  }
  const errors = named(wrong.errors);
  if (errors) throw new TableRefused({ nl: `heeft foutwaarden zoals #N/B: ${errors}`, en: `has error values such as #N/A: ${errors}` }, { nl: 'een waarde of een lege cel', en: 'a value or an empty cell' });
  return rows;
}

const named = (places: readonly string[]): string => places.slice(0, NAMED).join(', ') + (places.length > NAMED ? `, … (${places.length})` : '');

/** A cell as text: whole numbers without decimals, dates as 2026-05-31, with the time only where there is one. */
function textOf({ t, v, z }: XLSX.CellObject, date1904: boolean): string {
  if (v === undefined || v === null) return '';
  if (t !== 'n' || typeof v !== 'number') return String(v);
  if (!z || !XLSX.SSF.is_date(String(z))) return String(v);
  const { y, m, d, H, M } = XLSX.SSF.parse_date_code(v, { date1904 });
  const two = (part: number) => String(part).padStart(2, '0');
  return `${y}-${two(m)}-${two(d)}${H || M ? ` ${two(H)}:${two(M)}` : ''}`;
}
