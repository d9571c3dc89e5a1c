import type { Definition, Instrument, Item, Text } from '@getrouw/domain';
import { formatPartialDate } from './dates.ts';
import { PERSONS, ROW_OF, rowsOf } from './rows.ts';

export { itemNumbers, type Part, parts } from '@getrouw/domain';

/** A pinned definition as the API hands it out, with the instrument that a round uses. */
export interface Pinned { definition: Definition; instrument: Instrument }

export function pinned(document: unknown, instrumentCode: string): Pinned {
  const definition = document as Definition;
  const instrument = definition.instruments.find(({ code }) => code === instrumentCode);
  if (!instrument) throw new Error(`The definition has no instrument ${instrumentCode}`);
  return { definition, instrument };
}

export interface Option { code: string; label: Text; value?: number | undefined; counts?: 'yes' | 'in_between' | 'no' | 'outside' | undefined }

/** The answers an item offers to choose from; none where it asks for words, a number or a date. */
export function optionsOf({ scales }: Definition, { answer }: Item): readonly Option[] {
  if (answer.kind === 'yes_no' || answer.kind === 'scale') return scales.find(({ code }) => code === answer.scale)?.options ?? [];
  return answer.kind === 'choice' || answer.kind === 'multiple_choice' ? answer.options : [];
}

/** A choice as it is kept: an option, words that go with it, or own words alone. */
export function chosenOf(value: unknown): { option: string | null; text: string | null } {
  if (typeof value === 'string') return { option: value, text: null };
  const { option, text } = (value ?? {}) as { option?: unknown; text?: unknown };
  return { option: typeof option === 'string' ? option : null, text: typeof text === 'string' ? text : null };
}

/** A given value in words; empty where nothing was given. */
export function valueText(definition: Definition, item: Item, value: unknown, locale: keyof Text): string {
  const { answer } = item;
  if (answer.kind === 'rows') return rowsOf(value).map(({ person, fields, explanation }, index) => {
    const given = answer.fields.filter(({ code }) => code in fields).map((field) => `${field.label[locale]}: ${valueText(definition, { ...item, answer: field.answer }, fields[field.code], locale)}`);
    const who = PERSONS[person as keyof typeof PERSONS]?.[locale] ?? `${ROW_OF[answer.per][locale]} ${index + 1}`;
    return `${who} (${[...given, explanation].filter(Boolean).join(', ')})`;
  }).join('; ');
  const options = optionsOf(definition, item);
  const label = (given: unknown) => options.find(({ code }) => code === given)?.label[locale];
  if (Array.isArray(value)) return value.map((each) => label(each) ?? String(each)).join(', ');
  if (typeof value === 'number') return `${String(value).replace('.', locale === 'nl' ? ',' : '.')}${item.answer.kind === 'number' && item.answer.unit ? ` ${item.answer.unit[locale]}` : ''}`;
  if (typeof value === 'string' && item.answer.kind === 'date') return formatPartialDate(value, locale);
  const { option, text } = chosenOf(value);
  return [option === null ? undefined : label(option) ?? option, text].filter(Boolean).join(': ');
}
