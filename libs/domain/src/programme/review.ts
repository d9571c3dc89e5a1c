import type { Policy } from '../instrument/language.ts';
import { shuffler } from '../sampling/random.ts';
import type { InstrumentSettings, ReviewSetting } from './configuration.ts';

/** What of a handed-in response can raise a question. */
export interface HandedIn { marks: number; remarks: number; missingMandatoryDocuments: number }

/**
 * Draws the cases that are reviewed: a share of them rounded up, the same ones for the same seed, whatever their order.
 * @param percent 1 to 99. @param seed a whole number of 32 bits.
 */
export function drawReview(caseIds: readonly string[], percent: number, seed: number): Set<string> {
  return new Set(shuffler(seed)(caseIds.toSorted()).slice(0, Math.ceil((caseIds.length * percent) / 100)));
}

/** Percent of the drawn cases that a second assessor scores too. */
export const secondPercent = ({ secondScorerPercent }: Policy, settings: Pick<InstrumentSettings, 'secondPercent'>): number =>
  Math.max(secondScorerPercent, settings.secondPercent ?? 0);

/**
 * Draws the cases that get a second opinion: a share of them rounded up, the same ones for the same seed, whatever their order, and independent of those
 * that `drawReview` gives for that seed.
 * @param percent 0 to 100. @param seed a whole number of 32 bits.
 */
export function drawSecondOpinions(caseIds: readonly string[], percent: number, seed: number): Set<string> {
  const shuffle = shuffler(seed);
  return new Set(shuffle(shuffle(caseIds.toSorted())).slice(0, Math.ceil((caseIds.length * percent) / 100)));
}

/** Whether a handed-in response waits for a reviewer. `drawn`: it is in the drawn share. */
export function needsReview(setting: ReviewSetting, drawn: boolean, { marks, remarks, missingMandatoryDocuments }: HandedIn): boolean {
  if (setting.mode === 'all') return true;
  if (setting.mode === 'share') return drawn;
  return marks + remarks + missingMandatoryDocuments > 0;
}
