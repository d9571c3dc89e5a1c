import type { Definition } from '../instrument/language.ts';
import { weightOf } from './trajectories.ts';

/** What a professional carries in one method. */
export interface Caseload {
  cases: number;
  /** The cases as they weigh in the method. */
  weight: number;
  /** What the method allows for these hours; null: it sets no number, or the hours are not known. */
  most: number | null;
  /** `weight` as a share of `most`: above 1 is more than the method allows. Shares of several methods add up. */
  share: number | null;
}

/**
 * The running cases of a professional in one method, beside its norm.
 * @param variants of each case its variant, or null.
 * @param hoursPerWeek that the professional works; null: not known. A norm that is not for a number of hours holds whatever the hours.
 */
export function caseloadOf(definition: Definition, variants: readonly (string | null)[], hoursPerWeek: number | null): Caseload {
  const { most, hoursPerWeek: full } = definition.course?.caseload ?? {};
  const weight = variants.reduce((sum, variant) => sum + weightOf(definition, variant), 0);
  const allowed = most === undefined ? null : full === undefined ? most : hoursPerWeek === null ? null : most * hoursPerWeek / full;
  return { cases: variants.length, weight, most: allowed, share: allowed === null ? null : allowed === 0 ? (weight === 0 ? 0 : Infinity) : weight / allowed };
}
