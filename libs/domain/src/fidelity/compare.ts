import type { ItemMapping } from '../instrument/language.ts';
import type { GroupFigures, ItemFigure } from './figures.ts';

/** Why an item has no difference: another question now, the same question measured otherwise, not there before, or nothing answered. */
export type NoComparison = 'changed' | 'not_comparable' | 'absent' | 'no_answers';

/** An item beside the same item in the previous round. */
export interface ComparedFigure {
  previousPercentage: number | null;
  previousN: number | null;
  /** Percentage now minus percentage then, in percentage points; null with a reason. */
  difference: number | null;
  reason: NoComparison | null;
}

/**
 * Puts each item beside the previous round, by item code. Only what the versions call comparable is joined: the same code is no proof.
 * @param mapping what became of the items of the previous round's version; null when both rounds used the same version.
 */
export function comparePrevious(current: GroupFigures, previous: GroupFigures, mapping: readonly ItemMapping[] | null): Record<string, ComparedFigure> {
  return Object.fromEntries(current.items.map((item) => [item.itemCode, compareItem(item, previous, mapping)]));
}

function compareItem({ itemCode, percentage }: ItemFigure, previous: GroupFigures, mapping: readonly ItemMapping[] | null): ComparedFigure {
  const none = (reason: NoComparison): ComparedFigure => ({ previousPercentage: null, previousN: null, difference: null, reason });
  const link = mapping?.find(({ to }) => to.includes(itemCode));
  if (mapping && !link?.from) return none('absent');
  if (link && !link.comparable) return none(link.change === 'changed' ? 'changed' : 'not_comparable');
  const before = previous.items.find((item) => item.itemCode === (link?.from ?? itemCode));
  if (!before) return none('absent');
  if (percentage === null || before.percentage === null) return none('no_answers');
  return { previousPercentage: before.percentage, previousN: before.n, difference: percentage - before.percentage, reason: null };
}
