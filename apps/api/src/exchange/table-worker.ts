import { parentPort, workerData } from 'node:worker_threads';
import { readCsv } from './csv-file.ts';
import { type Table, type TableChoice, TableRefused } from './table.ts';
import { readXlsx } from './xlsx-file.ts';

/** What the thread is given, and what it answers. */
export interface TableTask { bytes: Uint8Array; form: 'csv' | 'xlsx'; choice: TableChoice }
export type TableAnswer = { table: Table } | { refused: Pick<TableRefused, 'texts' | 'accepted' | 'sheets'> };

const { bytes, form, choice } = workerData as TableTask;

function answer(): TableAnswer {
  try {
    return { table: form === 'csv' ? readCsv(bytes, choice) : readXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), choice) };
  } catch (error) {
    if (error instanceof TableRefused) return { refused: { texts: error.texts, accepted: error.accepted, sheets: error.sheets } };
    throw error;
  }
}

parentPort!.postMessage(answer());
