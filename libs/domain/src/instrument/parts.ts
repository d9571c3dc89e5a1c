import type { Instrument, Item, Section } from './language.ts';

/** The lowest sections with the items in them, in reading order. */
export interface Part { section: Section; number: string; items: readonly Item[] }

/**
 * The parts of an instrument, numbered as the method counts them: 1, 2, 3 through all main sections, results R1, R2. Main sections without parts
 * are counted themselves. A number is there once, so that an item can be known by it.
 */
export function parts(instrument: Instrument): Part[] {
  const counted = { '': 0, R: 0 };
  return instrument.sections.flatMap((main) => {
    const within = withItems(main);
    const prefix = within.some(({ items = [] }) => items.some(({ counts }) => counts === 'outcome')) ? 'R' : '';
    return within.map((section) => ({ section, items: section.items ?? [], number: `${prefix}${++counted[prefix]}` }));
  }).filter(({ items }) => items.length > 0);
}

/** A part whose questions are all switched off keeps its number, so that the others keep theirs. */
const withItems = (section: Section): Section[] => [...(section.items && (section.items.length > 0 || !section.sections) ? [section] : []), ...(section.sections ?? []).flatMap(withItems)];
const LETTERS = 26;

/** What each scored item is called: the number of its part, with a letter where the part has more than one; a number where letters run out; a provider's own ones E1, E2. */
export function itemNumbers(instrument: Instrument): ReadonlyMap<string, string> {
  const listed = parts(instrument);
  const own = listed.flatMap(({ items }) => items.filter((item) => item.own));
  return new Map([...own.map(({ code }, index) => [code, `E${index + 1}`] as const), ...listed.flatMap(({ number, items }) => {
    const scored = items.filter((item) => item.counts !== 'none' && !item.own);
    const within = (index: number) => (scored.length > LETTERS ? `.${index + 1}` : String.fromCodePoint(97 + index));
    return scored.map(({ code }, index) => [code, scored.length > 1 ? `${number}${within(index)}` : number] as const);
  })]);
}
