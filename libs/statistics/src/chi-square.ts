import { chiSquareAbove } from './distributions.ts';

/** Pearson's chi-square of a table of counts. */
export interface ChiSquare {
  readonly n: number;
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
  /** How many cells have an expected count below 5: with any of those p is not to be trusted and to be shown with a warning. */
  readonly smallCells: number;
  readonly smallestExpected: number;
}

const SMALL = 5;

/**
 * Pearson's chi-square test of a contingency table, without continuity correction. R: chisq.test(table, correct = FALSE).
 * Null when a row or column is empty: its expected counts are 0, leave it out first. Pearson (1900), Philos. Mag. 50, 157.
 * @param table rows of counts: each subject in one cell.
 * @throws RangeError when the table has fewer than two rows or columns, rows of different lengths, or counts that are not whole numbers of 0 and more.
 */
export function chiSquare(table: readonly (readonly number[])[]): ChiSquare | null {
  const width = table[0]?.length ?? 0;
  const isTable = table.length >= 2 && width >= 2 && table.every((row) => row.length === width);
  if (!isTable || !table.flat().every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`A contingency table has two rows and columns or more of whole numbers of 0 and more, got ${JSON.stringify(table)}`);
  }
  const rows = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = table[0]!.map((_, column) => table.reduce((sum, row) => sum + row[column]!, 0));
  const n = rows.reduce((sum, count) => sum + count, 0);
  if ([...rows, ...columns].includes(0)) return null;
  const cells = table.flatMap((row, i) => row.map((count, j) => ({ count, expected: (rows[i]! * columns[j]!) / n })));
  const statistic = cells.reduce((sum, { count, expected }) => sum + (count - expected) ** 2 / expected, 0);
  const df = (rows.length - 1) * (columns.length - 1);
  const smallCells = cells.filter(({ expected }) => expected < SMALL).length;
  const smallestExpected = Math.min(...cells.map(({ expected }) => expected));
  return { n, statistic, df, p: chiSquareAbove(statistic, df), smallCells, smallestExpected };
}
