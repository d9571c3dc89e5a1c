import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOf } from './cells.ts';
import { readCsv } from './csv-file.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => value.replaceAll(/[\0\uFEFF]/g, '').trim());

test('a table is read as it was written, whatever its texts, separator and line ends', () => {
  fc.assert(fc.property(
    fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 8 }), fc.constantFrom(';', ',', '\t'), fc.constantFrom('\n', '\r\n'),
    (rows, delimiter, recordDelimiter) => {
      fc.pre(rows.some((row) => row.join('') !== ''));
      const file = stringify([['a', 'b', 'c'], ...rows], { delimiter, record_delimiter: recordDelimiter, quoted: true });
      const read = readCsv(Buffer.from(file), { headerRow: 1, mostRows: 10_000 });
      expect(read).toMatchObject({ delimiter, columns: ['a', 'b', 'c'] });
      const kept = rows.map((values, index) => ({ row: index + 2, values })).filter(({ values }) => values.join('') !== '');
      expect(read.rows).toEqual(kept);
    },
  ));
});

test.each([
  ['2026-05-31', '2026-05-31'], ['31-05-2026', '2026-05-31'], ['29-02-2024', '2024-02-29'],
  ['29-02-2025', undefined], ['2025-13-01', undefined], ['05-31-2026', undefined], ['1-3-2026', undefined], ['31/05/2026', undefined], ['20260531', undefined],
])('the date %s is read as %s', (written, read) => {
  expect(dateOf(written)).toBe(read);
});
