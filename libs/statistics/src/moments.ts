function checkValues(values: readonly number[]): void {
  if (!values.every(Number.isFinite)) throw new RangeError('Values must be finite numbers; leave missing ones out');
}

/** The second pass takes out what the first lost by rounding, as in R: equal values have exactly their value as mean and no deviation. */
function centre(values: readonly number[]): number {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
}

/**
 * Arithmetic mean, in the unit of the values; null without values.
 * @throws RangeError when a value is not a finite number.
 */
export function mean(values: readonly number[]): number | null {
  checkValues(values);
  return values.length === 0 ? null : centre(values);
}

/**
 * Sample standard deviation (divisor n - 1), in the unit of the values; null with fewer than two values.
 * @throws RangeError when a value is not a finite number.
 */
export function standardDeviation(values: readonly number[]): number | null {
  checkValues(values);
  if (values.length < 2) return null;
  const middle = centre(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1));
}

/**
 * Quantiles, one per probability from 0 to 1 (0.5 is the median), in the unit of the values; null without values.
 * Type 7 of Hyndman & Fan (1996), Am. Stat. 50, 361, the default of R and of Excel: straight lines between the values in order.
 * @throws RangeError when a value is not a finite number, or a probability lies outside 0 to 1.
 */
export function quantiles(values: readonly number[], probabilities: readonly number[]): number[] | null {
  checkValues(values);
  if (!probabilities.every((each) => each >= 0 && each <= 1)) throw new RangeError(`Probabilities lie from 0 to 1, got ${probabilities.join(', ')}`);
  if (values.length === 0) return null;
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((probability) => {
    const place = (sorted.length - 1) * probability;
    const before = sorted[Math.floor(place)]!;
    return before + (place - Math.floor(place)) * (sorted[Math.ceil(place)]! - before);
  });
}

/**
 * The median: the value in the middle, or halfway between the two in the middle, in the unit of the values; null without values. R: median(values).
 * @throws RangeError when a value is not a finite number.
 */
export function median(values: readonly number[]): number | null {
  return quantiles(values, [0.5])?.[0] ?? null;
}
