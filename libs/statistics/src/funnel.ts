import { binomialUpTo, Z, Z_FAR } from './distributions.ts';
import type { Interval } from './proportion.ts';

/** Between which values a site of one size stays by chance alone: within `near` in 95 % of cases or more, within `far` in 99.8 %. */
export interface FunnelLimits { readonly near: Interval; readonly far: Interval }

/** What chance leaves beyond each end of the limits. */
export const FUNNEL_TAILS = { near: 0.025, far: 0.001 } as const;

function checkSize(total: number): void {
  if (!Number.isSafeInteger(total) || total < 1) throw new RangeError(`A funnel has sites of a whole number of 1 and more, got ${total}`);
}

function checkTarget(target: number): void {
  if (!(target >= 0 && target <= 1)) throw new RangeError(`A target proportion lies from 0 to 1, got ${target}`);
}

/**
 * Exact binomial limits of a funnel plot at a size: proportions from 0 to 1.
 * The lower end is that of Spiegelhalter (2005), Stat. Med. 24, 1185, doi 10.1002/sim.1970, appendix A.1.1: (r - a) / total, where r is the smallest count
 * with P(X <= r) >= p, and a = (P(X <= r) - p) / P(X = r) makes the curve run smoothly over sizes; never below 0.
 * The upper end is the lower end of what does not succeed, mirrored: the first of the three ways in Manktelow & Seaton (2012), PLoS ONE 7, e45723. So a
 * proportion lies beyond an end exactly when so extreme a count or more has a probability under p. Spiegelhalter's own upper end lies one count lower: by it,
 * 5 of 5 would lie beyond 99.8 % of a target of 80 %, which happens in a third of cases.
 * @throws RangeError when `total` is not a whole number of 1 and more, or `target` lies outside 0 to 1.
 */
export function binomialLimits(total: number, target: number): FunnelLimits {
  checkSize(total);
  checkTarget(target);
  const limits = (tail: number): Interval => ({ lower: lowerEnd(total, target, tail), upper: 1 - lowerEnd(total, 1 - target, tail) });
  return { near: limits(FUNNEL_TAILS.near), far: limits(FUNNEL_TAILS.far) };
}

function lowerEnd(total: number, chance: number, tail: number): number {
  let [below, count] = [-1, total];
  while (count - below > 1) {
    const middle = Math.floor((below + count) / 2);
    if (binomialUpTo(middle, total, chance) >= tail) count = middle;
    else below = middle;
  }
  const [before, upTo] = [binomialUpTo(count - 1, total, chance), binomialUpTo(count, total, chance)];
  return Math.max(0, count - (upTo - tail) / (upTo - before)) / total;
}

/**
 * How probable so few or fewer, and so many or more, successes are where the target holds: exact binomial probabilities, each from 0 to 1.
 * R: pbinom(successes, total, target); pbinom(successes - 1, total, target, lower.tail = FALSE).
 * @throws RangeError when the counts are not whole numbers with 0 <= successes <= total and 1 <= total, or `target` lies outside 0 to 1.
 */
export function binomialTails(successes: number, total: number, target: number): { below: number; above: number } {
  checkSize(total);
  checkTarget(target);
  if (!Number.isInteger(successes) || successes < 0 || successes > total) throw new RangeError(`Successes are a whole number from 0 to ${total}, got ${successes}`);
  return { below: binomialUpTo(successes, total, target), above: binomialUpTo(total - successes, total, 1 - target) };
}

/**
 * Limits of a funnel plot of means at a size: target ± z × deviation / √total, in the unit of the values.
 * Spiegelhalter (2005), Stat. Med. 24, 1185, appendix A.1.1, normal approximation; it asks for a deviation of single values that is known and shared by the sites.
 * @throws RangeError when `total` is not a whole number of 1 and more, `target` is not finite, or `deviation` is not a finite number of 0 and more.
 */
export function meanLimits(total: number, target: number, deviation: number): FunnelLimits {
  checkSize(total);
  if (!Number.isFinite(target) || !Number.isFinite(deviation) || deviation < 0) {
    throw new RangeError(`Limits ask for a finite target and a deviation of 0 and more, got ${target} and ${deviation}`);
  }
  const limits = (z: number): Interval => ({ lower: target - (z * deviation) / Math.sqrt(total), upper: target + (z * deviation) / Math.sqrt(total) });
  return { near: limits(Z), far: limits(Z_FAR) };
}
