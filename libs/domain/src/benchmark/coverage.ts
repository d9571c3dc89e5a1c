import type { Text } from '../instrument/language.ts';
import { type BenchmarkPoint, isShown, latestOfSites } from './point.ts';

/** From how many sites on there is enough to compare. */
export interface CoverageRule {
  /** Least sites with a shown figure. */
  readonly sites: number;
  /** Least part of the sites that take part, from 0 to 1. */
  readonly part: number;
}
export const COVERAGE_RULE: CoverageRule = { sites: 3, part: 0.5 };

/** `shown` sites of `takingPart` have a figure to see, and `needed` must. */
export interface Coverage { enough: boolean; shown: number; takingPart: number; needed: number }

/**
 * Whether enough sites show a figure.
 * @param points of one figure. @param takingPart how many sites take part in the network, with or without a figure.
 * @throws RangeError when more sites have a point than take part, or the rule is impossible.
 */
export function coverage(points: readonly BenchmarkPoint[], takingPart: number, rule: CoverageRule = COVERAGE_RULE): Coverage {
  const sites = latestOfSites(points);
  if (!Number.isSafeInteger(takingPart) || takingPart < sites.length) throw new RangeError(`${takingPart} sites cannot take part where ${sites.length} have a figure`);
  if (!Number.isSafeInteger(rule.sites) || rule.sites < 1 || !(rule.part >= 0 && rule.part <= 1)) throw new RangeError(`A rule asks for sites from 1 and a part from 0 to 1, got ${JSON.stringify(rule)}`);
  const shown = sites.filter(isShown).length;
  const needed = Math.max(rule.sites, Math.ceil(rule.part * takingPart));
  return { enough: shown >= needed, shown, takingPart, needed };
}

/** Why there is nothing to compare, with the numbers. */
export function tooFewText({ shown, takingPart, needed }: Coverage): Text {
  return {
    nl: `Te weinig om iets te zeggen: van ${shown} van de ${takingPart} ${takingPart === 1 ? 'locatie' : 'locaties'} is dit cijfer te zien, nodig zijn er ${needed}.`,
    en: `Too few to say: this figure can be seen of ${shown} of the ${takingPart} ${takingPart === 1 ? 'site' : 'sites'}, ${needed} are needed.`,
  };
}
