import type { Definition, Instrument, Item, ItemMapping } from './language.ts';
import { items } from './walk.ts';

/** One line of a comparison: what an earlier item became, or where a later one came from. */
export interface ItemChange {
  from: Item | null;
  to: Item[];
  change: ItemMapping['change'];
  /** True where figures of both versions may stand in one trend. */
  comparable: boolean;
  note?: ItemMapping['note'];
}

/**
 * What happened to every item between two versions of one definition, in the order of the newer version, dropped items last.
 * What the newer version's mapping says counts; an item it does not mention is the same, new or dropped by its code, and never comparable.
 */
export function compareVersions(older: Definition, newer: Definition): ItemChange[] {
  const mapping = newer.mappings?.find((each) => each.fromVersion === older.versionCode)?.items ?? [];
  const before = allItems(older);
  const after = allItems(newer);
  const mapped = mapping.map((each): ItemChange => ({
    from: each.from === null ? null : before.get(each.from) ?? null,
    to: each.to.flatMap((code) => after.get(code) ?? []),
    change: each.change,
    comparable: each.comparable,
    ...(each.note && { note: each.note }),
  }));
  const mentionedBefore = new Set(mapping.map((each) => each.from));
  const mentionedAfter = new Set(mapping.flatMap((each) => each.to));
  const unmapped = [...after.values()].filter((item) => !mentionedAfter.has(item.code)).map((item): ItemChange => {
    const from = mentionedBefore.has(item.code) ? null : before.get(item.code) ?? null;
    return { from, to: [item], change: from ? 'same' : 'new', comparable: false };
  });
  const dropped = [...before.values()]
    .filter((item) => !mentionedBefore.has(item.code) && !unmapped.some((each) => each.from === item))
    .map((item): ItemChange => ({ from: item, to: [], change: 'dropped', comparable: false }));
  const order = [...after.keys()];
  const place = (change: ItemChange): number => (change.to[0] ? order.indexOf(change.to[0].code) : order.length);
  return [...mapped, ...unmapped, ...dropped].sort((a, b) => place(a) - place(b));
}

/** The codes whose figures may be joined in one trend: the code stayed the same and the mapping calls it comparable. */
export function comparableItems(mapping: readonly ItemMapping[]): string[] {
  return mapping.flatMap(({ from, to, comparable }) => (comparable && from !== null && to.length === 1 && to[0] === from ? [from] : []));
}

/** Where an item of a version comes from in an earlier one, by what the version says of it; undefined where it says nothing. */
export function originOf(mappings: Definition['mappings'], earlier: string, code: string): ItemMapping | undefined {
  return mappings?.find(({ fromVersion }) => fromVersion === earlier)?.items.find(({ to }) => to.includes(code));
}

function allItems(definition: Definition): Map<string, Item> {
  return new Map(definition.instruments.flatMap((instrument: Instrument) => items(instrument)).map(({ item }) => [item.code, item]));
}
