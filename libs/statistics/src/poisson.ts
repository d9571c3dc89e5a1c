import { gammaQuantile } from './distributions.ts';
import type { Interval } from './proportion.ts';

/**
 * Exact interval for the mean of a Poisson count, 95 %, in counts. Garwood (1936), Biometrika 28, 437. R: poisson.test(count)$conf.int.
 * @throws RangeError when the count is not a whole number of 0 and more.
 */
export function poissonInterval(count: number): Interval {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`A count is a whole number of 0 and more, got ${count}`);
  return { lower: count === 0 ? 0 : gammaQuantile(0.025, count), upper: gammaQuantile(0.975, count + 1) };
}

/** Observed over expected: 1 where as much was observed as was expected. */
export interface Ratio { readonly ratio: number; readonly interval: Interval }

/**
 * The ratio of a count to the number that was expected, with its exact Poisson interval, 95 %, the expected number taken as known; null where nothing was expected.
 * Breslow & Day (1987), Statistical methods in cancer research II, IARC, chapter 2; Ulm (1990), Am. J. Epidemiol. 131, 373.
 * Made for rare events. Of what happens to a share s of people the interval is too wide, about 1 / √(1 - s) times: it finds too few differences, not too many.
 * @throws RangeError when `observed` is not a whole number of 0 and more, or `expected` not a finite number of 0 and more.
 */
export function observedOverExpected(observed: number, expected: number): Ratio | null {
  const { lower, upper } = poissonInterval(observed);
  if (!Number.isFinite(expected) || expected < 0) throw new RangeError(`An expected number is finite and 0 or more, got ${expected}`);
  return expected === 0 ? null : { ratio: observed / expected, interval: { lower: lower / expected, upper: upper / expected } };
}
