import { CsvError, parse } from 'csv-parse/sync';
import { badField, type Problem } from '../platform/index.ts';

/** Most rows of one file, without its header: more in one transaction would keep others waiting. */
export const MOST_ROWS = 10_000;
const MOST_COLUMNS = 200;
const MOST_CHARACTERS_IN_A_ROW = 50_000;
const DELIMITERS = [';', ',', '\t'] as const;

export interface CsvRow { row: number; values: string[] }
/** A file as read: rows carry the number a spreadsheet gives them, the header being row 1; empty rows are left out. */
export interface CsvFile { delimiter: string; columns: string[]; rows: CsvRow[] }

/** Reads a CSV file given as base64. Refuses with BAD_INPUT what cannot be read, and says what to do. */
export function readCsv(base64: string): CsvFile {
  const text = decode(bytesOf(base64));
  const delimiter = delimiterOf(text.slice(0, MOST_CHARACTERS_IN_A_ROW));
  const [header = [], ...records] = recordsOf(text, delimiter);
  if (records.length > MOST_ROWS) {
    throw refuse({ nl: `heeft meer dan ${thousands(MOST_ROWS, 'nl')} rijen`, en: `has more than ${thousands(MOST_ROWS, 'en')} rows` },
      { nl: 'splits het in kleinere bestanden, elk met de kopregel', en: 'split it into smaller files, each with the header' });
  }
  const columns = columnsOf(header);
  const rows = records.map((record, index) => ({ row: index + 2, values: record.map((value) => value.trim()) }))
    .filter(({ values }) => values.some((value) => value !== ''));
  if (rows.length === 0) throw refuse({ nl: 'heeft geen rijen onder de kopregel', en: 'has no rows under its header' });
  return { delimiter, columns, rows };
}

function bytesOf(base64: string): Buffer {
  if (/[^A-Za-z0-9+/=]/.test(base64)) throw refuse({ nl: 'is niet goed verstuurd', en: 'was not sent well' }, { nl: 'het bestand in base64', en: 'the file in base64' });
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) throw refuse({ nl: 'is leeg', en: 'is empty' });
  return bytes;
}

const SAVE_AS_UTF8 = {
  nl: 'CSV in UTF-8. Kies in Excel: Opslaan als, bestandstype "CSV UTF-8"', en: 'CSV in UTF-8. In Excel choose: Save as, file type "CSV UTF-8"',
};

function decode(bytes: Buffer): string {
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) throw refuse({ nl: 'is een werkmap en geen CSV', en: 'is a workbook and not CSV' }, SAVE_AS_UTF8);
  if (['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex')) || bytes.includes(0)) throw refuse({ nl: 'is opgeslagen in UTF-16', en: 'was saved in UTF-16' }, SAVE_AS_UTF8);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes); // takes a byte order mark off
  } catch {
    throw refuse({ nl: 'is opgeslagen in een andere codering, waarschijnlijk Windows-1252', en: 'was saved in another encoding, probably Windows-1252' }, SAVE_AS_UTF8);
  }
}

/** The separator that the header has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0].replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length - 1 }));
  const best = counts.reduce((most, each) => (each.count > most.count ? each : most));
  if (best.count > 0) return best.delimiter;
  throw refuse({ nl: 'heeft maar één kolom', en: 'has only one column' },
    { nl: 'kolommen gescheiden door een puntkomma, een komma of een tab', en: 'columns separated by a semicolon, a comma or a tab' });
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relaxColumnCount: true, skipEmptyLines: false, maxRecordSize: MOST_CHARACTERS_IN_A_ROW, to: MOST_ROWS + 2 });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = String(Number(error['records'] ?? 0) + 1);
    throw refuse({ nl: `is niet te lezen vanaf rij ${row}: daar klopt een aanhalingsteken niet`, en: `cannot be read from row ${row}: a quotation mark there is wrong` },
      { nl: 'een waarde met een aanhalingsteken erin staat tussen aanhalingstekens, en dat teken staat er dubbel', en: 'a value that holds a quotation mark stands in quotation marks, and that mark is doubled' });
  }
}

function columnsOf(header: string[]): string[] {
  if (header.length > MOST_COLUMNS) throw refuse({ nl: `heeft meer dan ${MOST_COLUMNS} kolommen`, en: `has more than ${MOST_COLUMNS} columns` });
  const columns = header.map((name, index) => name.trim() || `#${index + 1}`);
  const double = columns.find((name, index) => columns.indexOf(name) < index);
  if (double !== undefined) throw refuse({ nl: `heeft twee kolommen met de naam "${double}"`, en: `has two columns named "${double}"` });
  return columns;
}

const thousands = (count: number, locale: string): string => count.toLocaleString(locale);
const refuse = (message: Problem['message'], accepted?: Problem['accepted']) => badField('file', message, accepted);
