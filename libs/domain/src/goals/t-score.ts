/** Correlation that goals of one client are taken to have with one another, as Kiresuk and Sherman propose. */
export const ASSUMED_CORRELATION = 0.3;

/**
 * The weighted result over the goals of one client, on a scale on which no change is 50 and 10 is one standard deviation:
 * T = 50 + 10 Σwx / √((1 - ρ) Σw² + ρ (Σw)²). Kiresuk & Sherman (1968), Community Ment. Health J. 4, 443.
 * Only the proportions between weights matter. Null without goals, and where all weights are 0.
 * @param weights of 0 or more, one per goal. @param scores from -2 to +2, at the same places. @param rho from 0 to 1.
 * @throws RangeError when the lists differ in length, or a weight, a score or rho is impossible.
 */
export function tScore(weights: readonly number[], scores: readonly number[], rho = ASSUMED_CORRELATION): number | null {
  if (weights.length !== scores.length) throw new RangeError(`Each goal has a weight and a score, got ${weights.length} weights and ${scores.length} scores`);
  if (!weights.every((weight) => Number.isFinite(weight) && weight >= 0)) throw new RangeError(`Weights are numbers of 0 or more, got ${weights.join(', ')}`);
  if (!scores.every((score) => score >= -2 && score <= 2)) throw new RangeError(`Scores lie from -2 to 2, got ${scores.join(', ')}`);
  if (!(rho >= 0 && rho <= 1)) throw new RangeError(`A correlation here lies from 0 to 1, got ${rho}`);
  const total = sum(weights);
  if (total === 0) return null;
  // Shares of the whole, so that very large or small weights lose nothing.
  const shares = weights.map((weight) => weight / total);
  const weighted = sum(shares.map((share, index) => share * scores[index]!));
  return 50 + 10 * weighted / Math.sqrt((1 - rho) * sum(shares.map((share) => share ** 2)) + rho);
}

const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
