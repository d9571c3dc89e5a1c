import { canonicalJson } from '../canonical-json.ts';
import type { Definition, Instrument, Item, ItemMapping } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import { optionsOf } from './distributions.ts';
import type { GroupFigures, ItemFigure } from './figures.ts';

/**
 * Why an item has no difference: another question now, the same question measured otherwise, not there before, nothing answered,
 * or switched off by the provider in one of the rounds.
 */
export type NoComparison = 'changed' | 'not_comparable' | 'absent' | 'no_answers' | 'switched_off';

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
 * An own question is joined where it asked the same, whatever the versions. Of a question that is switched off now the earlier figure stays.
 * @param mapping what became of the items of the previous round's version; null when both rounds used the same version.
 * @param sameOwn the codes of own questions that both rounds asked alike.
 */
export function comparePrevious(
  current: GroupFigures, previous: GroupFigures, mapping: readonly ItemMapping[] | null, off: SwitchedOff = { now: [], before: [] }, sameOwn: ReadonlySet<string> = new Set(),
): Record<string, ComparedFigure> {
  return Object.fromEntries([
    ...off.now.map((itemCode) => [itemCode, switchedOff(itemCode, previous, mapping)] as const),
    ...current.items.map((item) => [item.itemCode, item.own ? compareOwn(item, previous, sameOwn) : compareItem(item, previous, mapping, off.before)] as const),
  ]);
}

/** Why the figures of an item and of what it comes from may not stand in one line, where its version says so; null where they may. */
export const whyNotJoined = ({ comparable, change }: ItemMapping): NoComparison | null => (comparable ? null : change === 'changed' ? 'changed' : 'not_comparable');

const none = (reason: NoComparison): ComparedFigure => ({ previousPercentage: null, previousN: null, difference: null, reason });

function switchedOff(itemCode: string, previous: GroupFigures, mapping: readonly ItemMapping[] | null): ComparedFigure {
  const code = mapping ? mapping.find(({ to }) => to.includes(itemCode))?.from : itemCode;
  const before = previous.items.find((item) => item.itemCode === code);
  return { ...none('switched_off'), previousPercentage: before?.percentage ?? null, previousN: before?.n ?? null };
}

function compareItem({ itemCode, percentage }: ItemFigure, previous: GroupFigures, mapping: readonly ItemMapping[] | null, off: readonly string[]): ComparedFigure {
  const link = mapping?.find(({ to }) => to.includes(itemCode));
  if (mapping && !link?.from) return none('absent');
  const why = link && whyNotJoined(link);
  if (why) return none(why);
  const code = link?.from ?? itemCode;
  if (off.includes(code)) return none('switched_off');
  const before = previous.items.find((item) => item.itemCode === code);
  return before && !before.own ? difference(percentage, before) : none('absent');
}

function compareOwn({ itemCode, percentage }: ItemFigure, previous: GroupFigures, sameOwn: ReadonlySet<string>): ComparedFigure {
  const before = previous.items.find((item) => item.own && item.itemCode === itemCode);
  if (!before) return none('absent');
  return sameOwn.has(itemCode) ? difference(percentage, before) : none('changed');
}

function difference(percentage: number | null, before: ItemFigure): ComparedFigure {
  if (percentage === null || before.percentage === null) return none('no_answers');
  return { previousPercentage: before.percentage, previousN: before.n, difference: percentage - before.percentage, reason: null };
}

/** What a round asked: its instrument with the own questions in it, and the scales of its version. */
export interface Asked { readonly instrument: Instrument; readonly definition: Pick<Definition, 'scales'> }

/** The codes of the provider's own questions that two rounds asked alike: in the same words, with the same answers to choose from. */
export function sameOwnItems(one: Asked, other: Asked): Set<string> {
  const meanings = ({ instrument, definition: { scales } }: Asked) => new Map(items(instrument).flatMap(({ item }) => (item.own ? [[item.code, meaning(item, scales)] as const] : [])));
  const others = meanings(other);
  return new Set([...meanings(one)].flatMap(([code, said]) => (others.get(code) === said ? [code] : [])));
}

const meaning = (item: Item, scales: Definition['scales']): string => canonicalJson({ text: item.text, answer: item.answer, options: optionsOf(item, scales) });
