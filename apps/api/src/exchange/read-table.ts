import { Worker } from 'node:worker_threads';
import { badField, errors } from '../platform/index.ts';
import { readCsv } from './csv-file.ts';
import { type Table, type TableChoice, TableRefused } from './table.ts';
import type { TableAnswer, TableTask } from './table-worker.ts';

/** A CSV file up to this size is read before anybody notices; larger ones and workbooks are read in a thread of their own. */
const AT_ONCE = 200_000;
const LONGEST_MS = 60_000;
const MOST_MEMORY_MB = 1_024;
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './table-worker.ts' : './table-worker.js', import.meta.url);

/** The bytes of a file given as base64. */
export function bytesOf(base64: string): Buffer {
  if (/[^A-Za-z0-9+/=]/.test(base64)) throw badField('file', { nl: 'is niet goed verstuurd', en: 'was not sent well' }, { nl: 'het bestand in base64', en: 'the file in base64' });
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length === 0) throw badField('file', { nl: 'is leeg', en: 'is empty' });
  return bytes;
}

/** Reads a CSV file or a workbook, whichever it is. Refuses with BAD_INPUT what cannot be read, and says what to do. */
export async function readTable(bytes: Buffer, choice: TableChoice): Promise<Table> {
  try {
    const form = formOf(bytes);
    return form === 'csv' && bytes.length <= AT_ONCE ? readCsv(bytes, choice) : await inThread({ bytes, form, choice });
  } catch (error) {
    throw error instanceof TableRefused ? refused(error) : error;
  }
}

/** Names the sheets of a workbook, so that another one can be chosen. */
function refused({ texts: message, accepted, sheets }: TableRefused) {
  const details = { problems: [{ field: 'file', message, ...(accepted && { accepted }) }], ...(sheets.length > 0 && { sheets }) };
  return errors.badInput(details, 'file');
}

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ZIP = Buffer.from('PK\u0003\u0004');

/** Excel keeps workbooks with a password, and those of before 2007, in the same older container. */
function formOf(bytes: Buffer): TableTask['form'] {
  if (bytes.subarray(0, 8).equals(OLE)) {
    throw bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))
      ? new TableRefused({ nl: 'is een werkmap met een wachtwoord', en: 'is a workbook with a password' }, { nl: 'dezelfde werkmap zonder wachtwoord', en: 'the same workbook without a password' })
      : new TableRefused({ nl: 'is een werkmap van voor 2007 (.xls)', en: 'is a workbook of before 2007 (.xls)' }, { nl: 'dezelfde werkmap opgeslagen als "Excel-werkmap (.xlsx)"', en: 'the same workbook saved as "Excel Workbook (.xlsx)"' });
  }
  return bytes.subarray(0, 4).equals(ZIP) ? 'xlsx' : 'csv';
}

/** A file that takes too long or too much memory ends its own thread, not the server. */
function inThread(task: TableTask): Promise<Table> {
  const tooMuch = new TableRefused({ nl: 'is te groot om te lezen', en: 'is too large to read' }, { nl: 'een kleiner bestand, of hetzelfde als CSV', en: 'a smaller file, or the same as CSV' });
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } });
    const late = setTimeout(() => void worker.terminate(), LONGEST_MS);
    worker.once('message', (answer: TableAnswer) => {
      if ('table' in answer) resolve(answer.table);
      else reject(Object.assign(new TableRefused(answer.refused.texts, answer.refused.accepted), { sheets: answer.refused.sheets }));
    });
    worker.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch : error));
    worker.once('exit', () => {
      clearTimeout(late);
      reject(tooMuch);
    });
  });
}
