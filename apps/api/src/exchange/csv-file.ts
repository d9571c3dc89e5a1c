import { CsvError, parse } from 'csv-parse/sync';
import { MOST_CHARACTERS_IN_A_ROW, type Table, type TableChoice, tableOf, TableRefused, tooManyRows } from './table.ts';

const DELIMITERS = [';', ',', '\t'] as const;

/** Reads a CSV file. Refuses what cannot be read, and says what to do. */
export function readCsv(bytes: Uint8Array, { headerRow, mostRows }: Omit<TableChoice, 'sheet'>): Table {
  const text = decode(bytes);
  const delimiter = delimiterOf(text, headerRow);
  const records = recordsOf(text, delimiter, headerRow + mostRows + 1);
  if (records.length > headerRow + mostRows) throw tooManyRows(mostRows);
  return { delimiter, sheets: [], sheet: null, ...tableOf(records.map((values, index) => ({ row: index + 1, values })), headerRow, mostRows) };
}

const SAVE_AS_UTF8 = {
  nl: 'CSV in UTF-8. Kies in Excel: Opslaan als, bestandstype "CSV UTF-8"', en: 'CSV in UTF-8. In Excel choose: Save as, file type "CSV UTF-8"',
};

function decode(bytes: Uint8Array): string {
  if (['fffe', 'feff'].includes(Buffer.from(bytes.subarray(0, 2)).toString('hex')) || bytes.includes(0)) {
    throw new TableRefused({ nl: 'is opgeslagen in UTF-16', en: 'was saved in UTF-16' }, SAVE_AS_UTF8);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes a byte order mark off
  } catch {
    throw new TableRefused({ nl: 'is opgeslagen in een andere codering, waarschijnlijk Windows-1252', en: 'was saved in another encoding, probably Windows-1252' }, SAVE_AS_UTF8);
  }
}

/** The separator that the header has most of, outside quotes. */
function delimiterOf(text: string, headerRow: number): string {
  let rest = text.slice(0, MOST_CHARACTERS_IN_A_ROW * 2);
  for (let row = 1; row < headerRow; row += 1) rest = rest.slice(/^(?:"(?:[^"]|"")*"|[^"\r\n])*(?:\r\n|\n|\r)?/.exec(rest)![0].length);
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(rest)![0].replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count > 0) return best.delimiter;
  throw new TableRefused({ nl: 'heeft maar één kolom', en: 'has only one column' },
    { nl: 'kolommen gescheiden door een puntkomma, een komma of een tab', en: 'columns separated by a semicolon, a comma or a tab' });
}

function recordsOf(text: string, delimiter: string, to: number): string[][] {
  try {
    return parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: false, maxRecordSize: MOST_CHARACTERS_IN_A_ROW, to });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = String(Number(error['records'] ?? 0) + 1);
    throw new TableRefused({ nl: `is niet te lezen vanaf rij ${row}: daar klopt een aanhalingsteken niet`, en: `cannot be read from row ${row}: a quotation mark there is wrong` },
      { nl: 'een waarde met een aanhalingsteken erin staat tussen aanhalingstekens, en dat teken staat er dubbel', en: 'a value that holds a quotation mark stands in quotation marks, and that mark is doubled' });
  }
}
