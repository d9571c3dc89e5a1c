/** How far two values differ: by being other values, by how many ratings lie between them, or by the square of their difference. */
export type Level = 'nominal' | 'ordinal' | 'interval';

/** Agreement from 1 (full) over 0 (chance) to below 0, over the units that two or more rated and the ratings of those. */
export interface Krippendorff { readonly alpha: number; readonly units: number; readonly ratings: number }

/** Sum over all ordered pairs of the squared difference of their positions. */
function squaredDifferences(positions: readonly number[]): number {
  const first = positions[0]!;
  let [sum, squares] = [0, 0];
  for (const position of positions) {
    sum += position - first;
    squares += (position - first) ** 2;
  }
  return 2 * (positions.length * squares - sum * sum);
}

function countPerValue(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Sum over all ordered pairs of 1 where they differ. */
function differences(values: readonly number[]): number {
  return values.length ** 2 - [...countPerValue(values).values()].reduce((sum, count) => sum + count * count, 0);
}

/** Per value the ratings below it and half of its own: squared differences of these are the ordinal metric. */
function places(values: readonly number[]): Map<number, number> {
  let below = 0;
  return new Map([...countPerValue(values)].sort(([one], [other]) => one - other).map(([value, count]) => {
    below += count;
    return [value, below - count / 2];
  }));
}

/**
 * Krippendorff's alpha for any number of raters, with ratings missing: 1 - observed / expected disagreement.
 * Null when no unit has two ratings, and when all ratings are equal: 0/0.
 * Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, Univ. of Pennsylvania; Hayes & Krippendorff (2007), Commun. Methods Meas. 1, 77.
 * @param units one row per thing rated, one place per rater, null where a rater did not rate it; nominal categories as numbers.
 * @throws RangeError when a rating is not a finite number.
 */
export function krippendorff(units: readonly (readonly (number | null)[])[], level: Level): Krippendorff | null {
  if (!units.flat().every((rating) => rating === null || Number.isFinite(rating))) throw new RangeError('Ratings are finite numbers, or null where missing');
  const rated = units.map((unit) => unit.filter((rating) => rating !== null)).filter((unit) => unit.length >= 2);
  const ratings = rated.flat();
  if (countPerValue(ratings).size < 2) return null;
  const ordinal = level === 'ordinal' ? places(ratings) : null;
  const position = (rating: number) => ordinal?.get(rating) ?? rating;
  const disagreement = (list: readonly number[]) => (level === 'nominal' ? differences(list) : squaredDifferences(list.map(position)));
  const observed = rated.reduce((sum, unit) => sum + disagreement(unit) / (unit.length - 1), 0);
  return { alpha: 1 - observed / (disagreement(ratings) / (ratings.length - 1)), units: rated.length, ratings: ratings.length };
}
