/** A confidence interval. Both ends lie in [0, 1] where it is about a proportion. */
export interface Interval { readonly lower: number; readonly upper: number }

/** The 97.5th percentile of the standard normal distribution, for two-sided 95 % intervals. */
const Z = 1.959963984540054;

function checkCounts(successes: number, total: number): void {
  if (!Number.isInteger(successes) || !Number.isInteger(total) || successes < 0 || successes > total) {
    throw new RangeError(`Counts must be whole numbers with 0 <= successes <= total, got ${successes} of ${total}`);
  }
}

/**
 * The proportion `successes / total`, from 0 to 1, unrounded; null when nothing was counted.
 * @throws RangeError when the counts are not whole numbers with 0 <= successes <= total.
 */
export function share(successes: number, total: number): number | null {
  checkCounts(successes, total);
  return total === 0 ? null : successes / total;
}

/**
 * Wilson score interval for a proportion, 95 %, without continuity correction; null when nothing was counted.
 * Wilson (1927), J. Am. Stat. Assoc. 22, 209; method 3 in Newcombe (1998), Stat. Med. 17, 857.
 * @throws RangeError when the counts are not whole numbers with 0 <= successes <= total.
 */
export function wilson(successes: number, total: number): Interval | null {
  checkCounts(successes, total);
  if (total === 0) return null;
  const centre = 2 * successes + Z * Z;
  const margin = Z * Math.sqrt(Z * Z + (4 * successes * (total - successes)) / total);
  const width = 2 * (total + Z * Z);
  return {
    // At the edges the formula gives 0 and 1; said outright because floating point may miss them by a hair.
    lower: successes === 0 ? 0 : (centre - margin) / width,
    upper: successes === total ? 1 : (centre + margin) / width,
  };
}
