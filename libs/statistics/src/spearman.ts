import { studentTwoSided } from './distributions.ts';

/** Rank correlation from -1 to 1 over n pairs, with a two-sided p. */
export interface Correlation { readonly n: number; readonly rho: number; readonly p: number }

/** Ranks from 1, equal values sharing the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, index) => index).sort((one, other) => values[one]! - values[other]!);
  const found = Array.from<number>({ length: values.length });
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end]!] === values[order[start]!]) end += 1;
    for (let at = start; at < end; at += 1) found[order[at]!] = (start + 1 + end) / 2;
  }
  return found;
}

/**
 * Spearman's rho: the product-moment correlation of the ranks, ties sharing their mean rank. p by the t approximation,
 * t = rho·√((n - 2) / (1 - rho²)) with n - 2 degrees of freedom, not the exact one; 0 when the ranks agree or mirror fully.
 * R: cor.test(first, second, method = "spearman", exact = FALSE). Spearman (1904), Am. J. Psychol. 15, 72.
 * Null with fewer than three pairs, and when all values of a list are equal.
 * @throws RangeError when the lists differ in length or hold a value that is not a finite number.
 */
export function spearman(first: readonly number[], second: readonly number[]): Correlation | null {
  if (first.length !== second.length || ![...first, ...second].every(Number.isFinite)) {
    throw new RangeError(`A rank correlation asks for pairs of finite numbers, got ${first.length} and ${second.length} values`);
  }
  const n = first.length;
  if (n < 3) return null;
  const middle = (n + 1) / 2;
  const [one, other] = [ranks(first), ranks(second)].map((list) => list.map((rank) => rank - middle)) as [number[], number[]];
  const product = (x: number[], y: number[]) => x.reduce((sum, value, index) => sum + value * y[index]!, 0);
  const [squaresOne, squaresOther] = [product(one, one), product(other, other)];
  if (squaresOne === 0 || squaresOther === 0) return null;
  const rho = Math.max(-1, Math.min(1, product(one, other) / Math.sqrt(squaresOne * squaresOther)));
  return { n, rho, p: Math.abs(rho) === 1 ? 0 : studentTwoSided(rho * Math.sqrt((n - 2) / (1 - rho * rho)), n - 2) };
}
