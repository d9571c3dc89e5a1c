import { shuffler } from '../sampling/random.ts';
import type { ReviewSetting } from './configuration.ts';

/** What of a handed-in response can raise a question. */
export interface HandedIn { marks: number; remarks: number; missingMandatoryDocuments: number }

/**
 * Draws the cases that are reviewed: a share of them rounded up, the same ones for the same seed, whatever their order.
 * @param percent 1 to 99. @param seed a whole number of 32 bits.
 */
export function drawReview(caseIds: readonly string[], percent: number, seed: number): Set<string> {
  return new Set(shuffler(seed)(caseIds.toSorted()).slice(0, Math.ceil((caseIds.length * percent) / 100)));
}

/** Whether a handed-in response waits for a reviewer. `drawn`: it is in the drawn share. */
export function needsReview(setting: ReviewSetting, drawn: boolean, { marks, remarks, missingMandatoryDocuments }: HandedIn): boolean {
  if (setting.mode === 'all') return true;
  if (setting.mode === 'share') return drawn;
  return marks + remarks + missingMandatoryDocuments > 0;
}
