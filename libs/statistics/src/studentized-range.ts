import erfc from '@stdlib/math-base-special-erfc';
import gammaln from '@stdlib/math-base-special-gammaln';

// Both integrals are taken with the trapezium rule, whose error vanishes exponentially on smooth curves that die out at both ends.
const NORMAL_STEP = 0.25;
const NORMAL_REACH = 8.5;
/** No step for the spread is longer, nor longer than this many standard deviations of its logarithm. */
const [SPREAD_STEP, SPREAD_STEP_IN_DEVIATIONS] = [0.1, 0.6];
/** Spreads with a density below e to this power of that of the likeliest one add nothing. */
const NEGLIGIBLE = -40;
const [FIRST_GUESS, PRECISION] = [4, 1e-10];

const below = (z: number): number => erfc(-z * Math.SQRT1_2) / 2;

const NORMAL_CURVE = Array.from({ length: (2 * NORMAL_REACH) / NORMAL_STEP + 1 }, (_, index) => {
  const z = index * NORMAL_STEP - NORMAL_REACH;
  return { z, below: below(z), weight: (NORMAL_STEP * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI) };
});

/** Probability that `groups` standard normal values lie further apart than `width`: one is the highest, the others lie less than `width` below it. */
function normalRangeAbove(width: number, groups: number): number {
  if (width >= 2 * NORMAL_REACH) return 0;
  let within = 0;
  for (const point of NORMAL_CURVE) within += point.weight * (point.below - below(point.z - width)) ** (groups - 1);
  return Math.max(0, 1 - groups * within);
}

/**
 * Upper tail of the studentized range: the probability that the range of `groups` standard normal values, divided by an independent
 * standard deviation with `df` degrees of freedom, exceeds `q`. R: ptukey(q, groups, df, lower.tail = FALSE).
 * Integrated as it is defined (Copenhaver & Holland 1988, J. Stat. Comput. Simul. 30, 1), for 1 degree of freedom and more, whole or not.
 * From 5 to 24,000 degrees of freedom and up to 12 groups within 1e-6 of R 4.2. Below 5 R itself is off, by up to 1e-4 at 2, and at 1 has no
 * answer; above 25,000 it takes them for infinitely many.
 */
export function studentizedRangeAbove(q: number, groups: number, df: number): number {
  if (q <= 0) return 1;
  // The logarithm u of the spread has density 2 (df/2)^(df/2) / Γ(df/2) · exp(df·u - df·e^(2u)/2), highest at u = 0.
  const height = Math.LN2 + (df / 2) * Math.log(df / 2) - gammaln(df / 2) - df / 2;
  const step = Math.min(SPREAD_STEP, SPREAD_STEP_IN_DEVIATIONS / Math.sqrt(2 * df));
  const exponent = (u: number) => df * (u - Math.expm1(2 * u) / 2);
  const at = (u: number) => Math.exp(height + exponent(u)) * normalRangeAbove(q * Math.exp(u), groups);
  let total = at(0);
  for (let u = step; exponent(u) > NEGLIGIBLE; u += step) total += at(u);
  for (let u = -step; exponent(u) > NEGLIGIBLE; u -= step) total += at(u);
  return Math.min(1, step * total);
}

/**
 * The q that the studentized range exceeds with probability `above`. R: qtukey(above, groups, df, lower.tail = FALSE), which stops at 1e-4.
 * By regula falsi (Illinois) on the logarithm of the tail, which is nearly straight.
 */
export function studentizedRangeQuantile(above: number, groups: number, df: number): number {
  const excess = (q: number) => Math.log(Math.max(studentizedRangeAbove(q, groups, df), Number.MIN_VALUE) / above);
  let [low, atLow, high, atHigh] = [0, -Math.log(above), FIRST_GUESS, excess(FIRST_GUESS)];
  while (atHigh > 0) [low, atLow, high, atHigh] = [high, atHigh, 2 * high, excess(2 * high)];
  for (let last = 0; ;) {
    const q = high - (atHigh * (high - low)) / (atHigh - atLow);
    const found = excess(q);
    if (Math.abs(found) < PRECISION) return q;
    // An end that stays twice counts for half, or it would stay for long.
    if (found > 0) [low, atLow, atHigh] = [q, found, last > 0 ? atHigh / 2 : atHigh];
    else [high, atHigh, atLow] = [q, found, last < 0 ? atLow / 2 : atLow];
    last = found;
  }
}
