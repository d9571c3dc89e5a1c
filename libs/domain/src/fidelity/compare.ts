import type { ItemMapping } from '../instrument/language.ts';
import type { GroupFigures, ItemFigure } from './figures.ts';

/**
 * Why an item has no difference: another question now, the same question measured otherwise, not there before, nothing answered,
 * the provider's own question, or switched off by the provider in one of the rounds.
 */
export type NoComparison = 'changed' | 'not_comparable' | 'absent' | 'no_answers' | 'own' | 'switched_off';

/** Codes of the licensed items that the provider had switched off, in each of the rounds. */
export interface SwitchedOff { readonly now: readonly string[]; readonly before: readonly string[] }

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
 * An own question is compared with nothing: its words may be others under the same code. Of a question that is switched off now the earlier figure stays.
 * @param mapping what became of the items of the previous round's version; null when both rounds used the same version.
 */
export function comparePrevious(
  current: GroupFigures, previous: GroupFigures, mapping: readonly ItemMapping[] | null, off: SwitchedOff = { now: [], before: [] },
): Record<string, ComparedFigure> {
  return Object.fromEntries([
    ...off.now.map((itemCode) => [itemCode, switchedOff(itemCode, previous, mapping)] as const),
    ...current.items.map((item) => [item.itemCode, compareItem(item, previous, mapping, off.before)] as const),
  ]);
}

const none = (reason: NoComparison): ComparedFigure => ({ previousPercentage: null, previousN: null, difference: null, reason });

function switchedOff(itemCode: string, previous: GroupFigures, mapping: readonly ItemMapping[] | null): ComparedFigure {
  const code = mapping ? mapping.find(({ to }) => to.includes(itemCode))?.from : itemCode;
  const before = previous.items.find((item) => item.itemCode === code);
  return { ...none('switched_off'), previousPercentage: before?.percentage ?? null, previousN: before?.n ?? null };
}

function compareItem({ itemCode, percentage, own }: ItemFigure, previous: GroupFigures, mapping: readonly ItemMapping[] | null, off: readonly string[]): ComparedFigure {
  if (own) return none('own');
  const link = mapping?.find(({ to }) => to.includes(itemCode));
  if (mapping && !link?.from) return none('absent');
  if (link && !link.comparable) return none(link.change === 'changed' ? 'changed' : 'not_comparable');
  const code = link?.from ?? itemCode;
  if (off.includes(code)) return none('switched_off');
  const before = previous.items.find((item) => item.itemCode === code);
  if (!before || before.own) return none('absent');
  if (percentage === null || before.percentage === null) return none('no_answers');
  return { previousPercentage: before.percentage, previousN: before.n, difference: percentage - before.percentage, reason: null };
}
