import { isRounding } from './groups.ts';
import { mean, standardDeviation } from './moments.ts';

/** Internal consistency of a scale, at most 1 and below 0 when items go against each other, over the n respondents who answered all of its items. */
export interface Reliability {
  readonly n: number;
  readonly items: number;
  /** Null with fewer than two items or complete respondents, and when all of those have the same sum. */
  readonly alpha: number | null;
}

/**
 * Cronbach's alpha, unstandardised: k / (k - 1) · (1 - sum of the variances of the items / variance of the sums), over complete cases:
 * who left an item open is left out. Cronbach (1951), Psychometrika 16, 297. Takes time linear in the answers.
 * @param answers one row per respondent, one column per item, null where not answered; reverse-scored items already turned round.
 * @throws RangeError when the rows differ in length, or an answer is not a finite number.
 */
export function cronbach(answers: readonly (readonly (number | null)[])[]): Reliability {
  const items = answers[0]?.length ?? 0;
  if (!answers.every((row) => row.length === items && row.every((answer) => answer === null || Number.isFinite(answer)))) {
    throw new RangeError('Each respondent must have as many answers as the first: finite numbers, or null where not answered');
  }
  const complete = answers.filter((row): row is readonly number[] => !row.includes(null));
  const n = complete.length;
  if (items < 2 || n < 2) return { n, items, alpha: null };
  const sums = complete.map((row) => row.reduce((sum, answer) => sum + answer, 0));
  const spread = standardDeviation(sums)!;
  if (isRounding(spread, [mean(sums)!])) return { n, items, alpha: null };
  let variances = 0;
  for (let item = 0; item < items; item += 1) variances += standardDeviation(complete.map((row) => row[item]!))! ** 2;
  return { n, items, alpha: (items / (items - 1)) * (1 - variances / spread ** 2) };
}
