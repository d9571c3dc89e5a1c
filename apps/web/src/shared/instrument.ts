import type { Definition, Instrument, Item, Section, Text } from '@getrouw/domain';

/** A pinned definition as the API hands it out, with the instrument that a round uses. */
export interface Pinned { definition: Definition; instrument: Instrument }

export function pinned(document: unknown, instrumentCode: string): Pinned {
  const definition = document as Definition;
  const instrument = definition.instruments.find(({ code }) => code === instrumentCode);
  if (!instrument) throw new Error(`The definition has no instrument ${instrumentCode}`);
  return { definition, instrument };
}

/** The lowest sections with the items in them, in reading order. */
export interface Part { section: Section; number: string; items: readonly Item[] }

/** The parts of an instrument, numbered per main section as the method counts them: 1, 2, 3; results R1, R2. */
export function parts(instrument: Instrument): Part[] {
  return instrument.sections.flatMap((main) => withItems(main).map((section, index) => {
    const items = section.items ?? [];
    return { section, items, number: `${items.some(({ counts }) => counts === 'outcome') ? 'R' : ''}${index + 1}` };
  }));
}

const withItems = (section: Section): Section[] => [...(section.items ? [section] : []), ...(section.sections ?? []).flatMap(withItems)];

/** What each scored item is called: the number of its part, with a letter where the part has more than one. */
export function itemNumbers(instrument: Instrument): ReadonlyMap<string, string> {
  return new Map(parts(instrument).flatMap(({ number, items }) => {
    const scored = items.filter(({ counts }) => counts !== 'none');
    return scored.map(({ code }, index) => [code, scored.length > 1 ? `${number}${String.fromCodePoint(97 + index)}` : number] as const);
  }));
}

export interface Option { code: string; label: Text; counts?: 'yes' | 'in_between' | 'no' | 'outside' | undefined }

/** The answers an item offers; none where it asks for words, a number or a date. */
export function optionsOf({ scales }: Definition, { answer }: Item): readonly Option[] {
  if (answer.kind === 'yes_no' || answer.kind === 'scale') return scales.find(({ code }) => code === answer.scale)?.options ?? [];
  return answer.kind === 'choice' ? answer.options : [];
}

/** A given value in words; empty where nothing was given. */
export function valueText(definition: Definition, item: Item, value: unknown, locale: keyof Text): string {
  const option = optionsOf(definition, item).find(({ code }) => code === value);
  if (option) return option.label[locale];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
