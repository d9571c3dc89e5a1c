import { betaQuantile, Z } from './distributions.ts';

/** A confidence interval, 95 %. Both ends lie in [0, 1] where it is about a proportion, in [-1, 1] about a difference of two. */
export interface Interval { readonly lower: number; readonly upper: number }

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

/**
 * Exact interval for a proportion, 95 %, of Clopper & Pearson (1934), Biometrika 26, 404; null when nothing was counted.
 * Never covers less than 95 %, mostly more, and so is wider than Wilson's. R: binom.test(successes, total)$conf.int.
 * @throws RangeError when the counts are not whole numbers with 0 <= successes <= total.
 */
export function clopperPearson(successes: number, total: number): Interval | null {
  checkCounts(successes, total);
  if (total === 0) return null;
  const failures = total - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(0.025, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(0.975, successes + 1, failures),
  };
}

/**
 * Interval for the difference of two independent proportions (first - second), 95 %, from -1 to 1: the hybrid of two Wilson intervals,
 * method 10 in Newcombe (1998), Stat. Med. 17, 873, without continuity correction; null when nothing was counted in one of them.
 * @throws RangeError when the counts are not whole numbers with 0 <= successes <= total.
 */
export function newcombe(first: { successes: number; total: number }, second: { successes: number; total: number }): Interval | null {
  const [one, other] = [wilson(first.successes, first.total), wilson(second.successes, second.total)];
  if (!one || !other) return null;
  const [shareOne, shareOther] = [first.successes / first.total, second.successes / second.total];
  return {
    lower: shareOne - shareOther - Math.hypot(shareOne - one.lower, other.upper - shareOther),
    upper: shareOne - shareOther + Math.hypot(one.upper - shareOne, shareOther - other.lower),
  };
}
