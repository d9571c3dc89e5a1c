import { Z } from './distributions.ts';
import type { Interval } from './proportion.ts';

/** How often the first rater chose the row's category and the second the column's: a square of counts. */
export type AgreementTable = readonly (readonly number[])[];

/** Chance-corrected agreement from -1 to 1, with its standard error and 95 % interval. */
export interface Kappa { readonly value: number; readonly standardError: number; readonly interval: Interval }

const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);

/** Shares per cell with the margins and the share of agreement; null when nothing was rated. */
function shares(table: AgreementTable) {
  const n = sum(table.map(sum));
  if (n === 0) return null;
  const cells = table.map((row) => row.map((count) => count / n));
  const rows = cells.map(sum);
  const columns = cells.map((_, column) => sum(cells.map((row) => row[column]!)));
  return { n, cells, rows, columns, observed: sum(cells.map((row, index) => row[index]!)) };
}

function checkTable(table: AgreementTable): void {
  const isSquare = table.length > 0 && table.every((row) => row.length === table.length);
  if (!isSquare || !table.flat().every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`An agreement table is a square of whole numbers of 0 and more, got ${JSON.stringify(table)}`);
  }
}

/**
 * Percent agreement, 100 × agreed / n, unrounded; null when nothing was rated.
 * @throws RangeError when the table is not a square of whole numbers of 0 and more.
 */
export function percentAgreement(table: AgreementTable): number | null {
  checkTable(table);
  const n = sum(table.map(sum));
  return n === 0 ? null : (100 * sum(table.map((row, index) => row[index]!))) / n;
}

/** How much of an agreement a cell counts for: the diagonal in full, others not at all, or the less the further they lie from it. */
export type KappaWeights = 'none' | 'linear' | 'quadratic';

function weightOf(weights: KappaWeights, distance: number): number {
  if (weights === 'none') return distance === 0 ? 1 : 0;
  return weights === 'linear' ? 1 - distance : 1 - distance ** 2;
}

/**
 * Cohen's kappa: (observed - expected) / (1 - expected), with expected from the margins of both raters; weighted for categories in order.
 * Null when nothing was rated, and when both raters gave everything one and the same category: 0/0.
 * Cohen (1960), Educ. Psychol. Meas. 20, 37; with weights Cohen (1968), Psychol. Bull. 70, 213: linear 1 - |i - j| / (k - 1),
 * quadratic 1 - ((i - j) / (k - 1))². The standard error is the large-sample one of Fleiss, Cohen & Everitt (1969),
 * Psychol. Bull. 72, 323; the interval, value ± 1.96 standard errors cut off at -1 and 1, is rough for small numbers.
 * @throws RangeError when the table is not a square of whole numbers of 0 and more.
 */
export function kappa(table: AgreementTable, weights: KappaWeights = 'none'): Kappa | null {
  checkTable(table);
  const found = shares(table);
  // Expected is 1 only when one cell of the diagonal holds everything; counted, because shares miss it by a hair.
  if (!found || table.some((row, index) => row[index] === sum(table.map(sum)))) return null;
  const { n, cells, rows, columns } = found;
  const weight = (i: number, j: number) => weightOf(weights, Math.abs(i - j) / (table.length - 1));
  const weighted = (share: (i: number, j: number) => number) => sum(cells.flatMap((row, i) => row.map((_, j) => share(i, j))));
  const observed = weighted((i, j) => weight(i, j) * cells[i]![j]!);
  const expected = weighted((i, j) => weight(i, j) * rows[i]! * columns[j]!);
  const value = (observed - expected) / (1 - expected);
  const ofRow = rows.map((_, i) => sum(columns.map((column, j) => column * weight(i, j))));
  const ofColumn = columns.map((_, j) => sum(rows.map((row, i) => row * weight(i, j))));
  const squares = weighted((i, j) => cells[i]![j]! * (weight(i, j) * (1 - expected) - (ofRow[i]! + ofColumn[j]!) * (1 - observed)) ** 2);
  const variance = (squares - (observed * expected - 2 * expected + observed) ** 2) / (n * (1 - expected) ** 4);
  const standardError = Math.sqrt(Math.max(0, variance));
  return { value, standardError, interval: { lower: Math.max(-1, value - Z * standardError), upper: Math.min(1, value + Z * standardError) } };
}

/**
 * Prevalence-adjusted bias-adjusted kappa: what kappa would be if both raters used all categories equally often, (k × observed - 1) / (k - 1)
 * for k categories, from -1 / (k - 1) to 1; null when nothing was rated. For two categories 2 × observed - 1.
 * Byrt, Bishop & Carlin (1993), J. Clin. Epidemiol. 46, 423; for more categories it is the S of Bennett, Alpert & Goldstein (1954), Public Opin. Q. 18, 303.
 * @param table one row and column per category that could be chosen, chosen or not.
 * @throws RangeError when the table is not a square of whole numbers of 0 and more, or has one category only.
 */
export function pabak(table: AgreementTable): number | null {
  checkTable(table);
  if (table.length < 2) throw new RangeError('PABAK asks for two categories or more');
  const found = shares(table);
  return found && (table.length * found.observed - 1) / (table.length - 1);
}
