import { deflateRawSync } from 'node:zlib';
import * as XLSX from '@e965/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AppError } from '../platform/index.ts';
import { readTable } from './read-table.ts';
import type { TableChoice } from './table.ts';

type Cells = Record<string, Partial<XLSX.CellObject>>;
const numbers = { t: 'n' } as const;

/** A workbook as Excel saves it, with these cells per sheet. */
function workbook(sheets: Record<string, Cells>, { merges = [], date1904 = false }: { merges?: string[]; date1904?: boolean } = {}): Buffer {
  const book = XLSX.utils.book_new();
  book.Workbook = { WBProps: { date1904 } };
  for (const [name, cells] of Object.entries(sheets)) {
    const corners = Object.keys(cells).map((address) => XLSX.utils.decode_cell(address));
    const end = { r: Math.max(...corners.map(({ r }) => r)), c: Math.max(...corners.map(({ c }) => c)) };
    XLSX.utils.book_append_sheet(book, { ...cells, '!ref': XLSX.utils.encode_range({ s: { r: 0, c: 0 }, e: end }), '!merges': merges.map((range) => XLSX.utils.decode_range(range)) } as XLSX.WorkSheet, name);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
}
const text = (v: string) => ({ t: 's', v }) as const;
const read = (bytes: Buffer, choice: Partial<TableChoice> = {}) => readTable(bytes, { sheet: null, headerRow: 1, mostRows: 10_000, ...choice });
/** What a refused file is told in English: what is wrong, and what to do. */
async function refusal(bytes: Buffer, choice: Partial<TableChoice> = {}): Promise<[string, string | undefined]> {
  const error = await read(bytes, choice).then(() => undefined, (reason: unknown) => reason);
  if (!(error instanceof AppError)) throw error ?? new Error('was not refused');
  const [{ message, accepted }] = error.details['problems'] as [{ message: { en: string }; accepted?: { en: string } }];
  expect(error.field).toBe('file');
  return [message.en, accepted?.en];
}
const TABLE: Cells = { A1: text('client'), B1: text('start'), A2: text('SP-1'), B2: { ...numbers, v: 45_658, z: 'yyyy-mm-dd' } };

/** A zip archive made by hand: what its directory says of a part can differ from what is in it. */
function zip(parts: { name: string; content: Buffer; says?: number; flags?: number }[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, says = content.length, flags = 0 } of parts) {
    const packed = deflateRawSync(content);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(says, 22);
    head.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(says, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    files.push(head, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    at += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

describe('a workbook', () => {
  test('is read as a person sees it: dates as dates, whole numbers without decimals, texts as they are', async () => {
    const bytes = workbook({ Blad1: {
      A1: text('nummer'), B1: text('start'), C1: text('tijd'), D1: text('getal'), E1: text('ja'), F1: text('nul'),
      A2: { ...numbers, v: 1042 }, B2: { ...numbers, v: 45_658, z: 'd-m-yyyy' }, C2: { ...numbers, v: 45_658.5, z: 'd-m-yyyy h:mm' }, D2: { ...numbers, v: 2.5 }, E2: { t: 'b', v: true }, F2: text('00417'),
      A4: text(' SP-1 '), D4: { ...numbers, v: 0 },
    } });
    expect(await read(bytes)).toEqual({
      delimiter: null, sheets: ['Blad1'], sheet: 'Blad1', headerRow: 1, columns: ['nummer', 'start', 'tijd', 'getal', 'ja', 'nul'],
      rows: [{ row: 2, values: ['1042', '2025-01-01', '2025-01-01 12:00', '2.5', 'true', '00417'] }, { row: 4, values: ['SP-1', '', '', '0', '', ''].slice(0, 4) }],
    });
  });

  test('of a Mac counts its days from 1904', async () => {
    const { rows } = await read(workbook({ Blad1: { ...TABLE, B2: { ...numbers, v: 45_658 - 1462, z: 'yyyy-mm-dd' } } }, { date1904: true }));
    expect(rows[0]!.values[1]).toBe('2025-01-01');
  });

  test('has a sheet and a header row to choose, with what stands above the header left out', async () => {
    const bytes = workbook({
      Toelichting: { A1: text('lees mij') }, Lijst: { A1: text('Overzicht'), A3: text('client'), B3: text('team'), A4: text('SP-1'), B4: text('Noord') },
    }, { merges: ['A1:B1'] });
    const table = await read(bytes, { sheet: 'Lijst', headerRow: 3 });
    expect(table).toMatchObject({ sheets: ['Toelichting', 'Lijst'], sheet: 'Lijst', columns: ['client', 'team'], rows: [{ row: 4, values: ['SP-1', 'Noord'] }] });
    await expect(read(bytes)).rejects.toMatchObject({ details: { sheets: ['Toelichting', 'Lijst'] } });
    expect(await refusal(bytes, { sheet: 'Blad9' })).toEqual(['has no sheet "Blad9"', 'Toelichting, Lijst']);
    expect(await refusal(bytes, { sheet: 'Lijst', headerRow: 2 })).toEqual(['has no column names in row 2', 'the row with the column names']);
  });

  test('is read as other programs than Excel save it, without properties that name its sheets', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const relations = (type: string, target: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
    const part = (name: string, content: string) => ({ name, content: Buffer.from(content) });
    const cell = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const table = await read(zip([
      part('[Content_Types].xml', `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`),
      part('_rels/.rels', relations('officeDocument', 'xl/workbook.xml')),
      part('xl/workbook.xml', `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Scores" sheetId="1" r:id="r1"/></sheets></workbook>`),
      part('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml')),
      part('xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData><row r="1">${cell('A1', 'client')}</row><row r="2">${cell('A2', 'SP-1')}</row></sheetData></worksheet>`),
    ]));
    expect(table).toMatchObject({ sheets: ['Scores'], sheet: 'Scores', rows: [{ row: 2, values: ['SP-1'] }] });
  });

  test('with formulas, merged cells or error values is refused with the cells by name', async () => {
    const formulas = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`C${index + 2}`, { ...numbers, v: 1, f: 'A2+1' }]));
    expect(await refusal(workbook({ Blad1: { ...TABLE, C1: text('som'), ...formulas } }))).toEqual(['has formulas: C2, C3, C4, C5, C6, … (7)', expect.stringContaining('Paste special, Values')]);
    expect(await refusal(workbook({ Blad1: { ...TABLE, C1: { t: 's', v: 'kop', f: '"k"&"op"' } } }))).toEqual(['has formulas: C1', expect.anything()]);
    expect(await refusal(workbook({ Blad1: TABLE }, { merges: ['A2:A3', 'B2:B3'] }))).toEqual(['has merged cells: A2:A3, B2:B3', 'one value per cell: split the merged cells']);
    expect(await refusal(workbook({ Blad1: { ...TABLE, A2: { t: 'e', v: 42 } } }))).toEqual(['has error values such as #N/A: A2', 'a value or an empty cell']);
  });

  test('without a table, with too many rows or with a column twice is refused', async () => {
    expect(await refusal(workbook({ Blad1: { A1: text('') } }))).toEqual([expect.stringMatching(/has no (column names|table)/), expect.anything()]);
    expect(await refusal(workbook({ Blad1: { A1: text('client') } }))).toEqual(['has no rows under its header', undefined]);
    expect(await refusal(workbook({ Blad1: { ...TABLE, A3: text('SP-2'), A4: text('SP-3') } }), { mostRows: 2 })).toEqual(['has more than 2 rows', 'split it into smaller files, each with the header']);
    expect(await refusal(workbook({ Blad1: { ...TABLE, B1: text('client') } }))).toEqual(['has two columns named "client"', undefined]);
  });
});

describe('what only looks like a workbook', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

  test('is told apart: of before 2007, with a password, another archive, a damaged one', async () => {
    expect(await refusal(ole)).toEqual(['is a workbook of before 2007 (.xls)', expect.stringContaining('.xlsx')]);
    expect(await refusal(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toEqual(['is a workbook with a password', 'the same workbook without a password']);
    expect(await refusal(zip([{ name: 'word/document.xml', content: Buffer.from('<a/>') }]))).toEqual(['is not an Excel workbook', expect.stringContaining('CSV')]);
    expect(await refusal(zip([{ name: 'xl/workbook.xml', content: Buffer.from('<a/>'), flags: 1 }]))).toEqual(['is protected by a password', 'the file without a password']);
    expect(await refusal(workbook({ Blad1: TABLE }).subarray(0, 900))).toEqual(['is a damaged workbook', expect.anything()]);
    expect(await refusal(zip([{ name: 'xl/workbook.xml', content: Buffer.from('<a/>') }]))).toEqual([expect.stringMatching(/is a damaged workbook|has no sheet/), expect.anything()]);
  });

  const sheet = Buffer.alloc(30 * 1024 * 1024, '<c/>');
  test.each([
    ['that unpacks to more than is taken', zip([1, 2, 3, 4, 5, 6].map((number) => ({ name: `xl/worksheets/sheet${number}.xml`, content: sheet }))), 'is too large when unpacked'],
    ['that unpacks to very much more than it is', zip([{ name: 'xl/worksheets/sheet1.xml', content: sheet }]), 'is too large when unpacked'],
    ['that says it is smaller than it is', zip([{ name: 'xl/worksheets/sheet1.xml', content: sheet, says: 1000 }]), 'is a damaged workbook'],
  ])('is refused as an archive %s, before it is unpacked further than it says', async (_, bytes, message) => {
    const before = process.memoryUsage().rss;
    expect((await refusal(bytes))[0]).toBe(message);
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024);
  });
});

describe('the largest table that is taken', () => {
  let bytes: Buffer;
  beforeAll(() => {
    const header = Array.from({ length: 42 }, (_, column) => `kolom ${column}`);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([header, ...Array.from({ length: 20_000 }, (_, row) => header.map((__, column) => (column === 0 ? `SP-${row}` : column % 2 ? 'ja' : 'nee')))], { dense: true }), 'Blad1');
    bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer;
  });
  afterAll(() => { bytes = Buffer.alloc(0); });

  test('is read while others are served', { timeout: 120_000 }, async () => {
    let longest = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 10);
      last = performance.now();
    }, 10);
    const table = await read(bytes, { mostRows: 20_000 });
    clearInterval(timer);
    expect(table.rows).toHaveLength(20_000);
    expect(bytes.length).toBeLessThan(9 * 1024 * 1024); // as base64 it fits in a request
    expect(longest).toBeLessThan(1_000);
  });
});
