import type { Definition, Instrument, Item, Norm, Section } from './language.ts';

/** Whether an instrument is used in rounds: a registration, and what clients are asked, belong to each case. */
export const isHeldInRounds = ({ kind }: Pick<Instrument, 'kind'>): boolean => kind !== 'registration' && kind !== 'satisfaction';

/** An item with the sections it stands in, from the outermost in. */
export interface PlacedItem { item: Item; sections: readonly Section[] }

/** The registration lists of a definition. */
export const registrationsOf = ({ instruments }: Pick<Definition, 'instruments'>): Instrument[] => instruments.filter(({ kind }) => kind === 'registration');

/** All sections of an instrument in reading order, each with those around it, from the outermost in. */
export function sections(instrument: Instrument): { section: Section; around: readonly Section[] }[] {
  const visit = (list: readonly Section[], around: readonly Section[]): { section: Section; around: readonly Section[] }[] =>
    list.flatMap((section) => [{ section, around }, ...visit(section.sections ?? [], [...around, section])]);
  return visit(instrument.sections, []);
}

/** All items of an instrument in reading order: a section's own items come before those of its parts. */
export function items(instrument: Instrument): PlacedItem[] {
  return sections(instrument).flatMap(({ section, around }) =>
    (section.items ?? []).map((item) => ({ item, sections: [...around, section] })));
}

/** The items that count in a figure, in reading order. */
export function scoredItems(instrument: Instrument): Item[] {
  return items(instrument).map(({ item }) => item).filter((item) => item.counts !== 'none');
}

/** The items that must be answered before it is handed in: those that count, except what is optional or computed. */
export function requiredItems(instrument: Instrument): Item[] {
  return scoredItems(instrument).filter(({ optional, answer }) => !optional && answer.kind !== 'derived');
}

/** The item with this code, or undefined. */
export function itemByCode(instrument: Instrument, code: string): Item | undefined {
  return items(instrument).find(({ item }) => item.code === code)?.item;
}

/** The norm an item is held to: its own, else that of its norm group, else the instrument's. "No norm" is a norm too. */
export function effectiveNorm(instrument: Instrument, item: Item): Norm {
  return item.norm ?? instrument.normGroups?.find((group) => group.items.includes(item.code))?.norm ?? instrument.norm;
}
