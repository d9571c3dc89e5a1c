import { mean, standardDeviation } from '@getrouw/statistics';
import type { Instrument, Item, Scale } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';
import type { CaseResult } from './figures.ts';

type Options = Scale['options'];

/** How often an option was chosen. The option of own words, where an item allows them, is `null`. */
export interface OptionCount { option: string | null; count: number }

/** What was answered to an item that has no yes, in-between or no: how often each option, and the middle and spread of numbers. */
export interface Distribution {
  itemCode: string;
  /** Files with an answer. */
  n: number;
  missing: number;
  /** In the order of the options, also those that nobody chose. Of several choices each is counted, so that they add up to more than n. Empty where there are no options. */
  options: OptionCount[];
  /** Over numbers, or over the values of the chosen options that have one; null without a value. */
  mean: number | null;
  /** Sample standard deviation (divisor n - 1); null with fewer than two values. */
  standardDeviation: number | null;
  /** Answers with a value, of which mean and spread were computed. */
  values: number;
  /** The provider's own question within a licensed instrument. */
  own?: true;
  /** Of an item with a row per person or other thing: over all rows of all files. */
  rows?: {
    count: number;
    /** How many rows are about whom; empty where that is not asked. */
    persons: { person: string; count: number }[];
    /** Each thing asked per row, `itemCode` the code of the field; n and missing count rows. */
    fields: Distribution[];
  };
}

/** What was answered to each item, scored or not, that is not counted as yes, in-between or no; in reading order. Texts are counted, never shown. */
export function distributions(instrument: Instrument, scales: readonly Scale[], cases: readonly CaseResult[]): Distribution[] {
  return items(instrument).map(({ item }) => item)
    .filter((item) => item.answer.kind !== 'derived' && (item.counts === 'none' || !countingOptions(item, scales)))
    .map((item) => distribution(item, scales, cases.map(({ answers }) => answers[item.code]?.value ?? null).filter((value) => value !== null), cases.length));
}

/** The options of an item when its answers count as yes, in-between or no. */
export function countingOptions(item: Item, scales: readonly Scale[]): Options | undefined {
  const options = item.answer.kind === 'multiple_choice' ? undefined : optionsOf(item, scales);
  return options?.some(({ counts }) => counts) ? options : undefined;
}

/** The code of the option that an answer stands for; null where it is own words. */
export function chosenOption(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const option = typeof value === 'object' && value !== null && 'option' in value ? value.option : null;
  return typeof option === 'string' ? option : null;
}

/** The options of an item that has them. */
export function optionsOf({ answer }: Pick<Item, 'answer'>, scales: readonly Scale[]): Options | undefined {
  if (answer.kind === 'yes_no' || answer.kind === 'scale') return scales.find(({ code }) => code === answer.scale)?.options;
  return answer.kind === 'choice' || answer.kind === 'multiple_choice' ? answer.options : undefined;
}

/** An answer with rows, as it is kept. */
interface Row { person?: string; fields: Record<string, unknown> }

function rowsOf({ answer }: Item, scales: readonly Scale[], given: readonly unknown[]): Pick<Distribution, 'rows'> {
  if (answer.kind !== 'rows') return {};
  const all = given.flatMap((value) => value as Row[]);
  return { rows: {
    count: all.length,
    persons: (answer.persons ?? []).map((person) => ({ person, count: all.filter((row) => row.person === person).length })),
    fields: answer.fields.map(({ code, label, answer: asked }) => {
      const field: Item = { code, text: label, answer: asked, counts: 'none' };
      return distribution(field, scales, all.flatMap(({ fields }) => (code in fields ? [fields[code]] : [])), all.length);
    }),
  } };
}

function distribution(item: Item, scales: readonly Scale[], given: readonly unknown[], cases: number): Distribution {
  const options = optionsOf(item, scales);
  const chosen = options ? given.flatMap((value) => (Array.isArray(value) ? value.map(chosenOption) : [chosenOption(value)])) : [];
  const values = options ? chosen.flatMap((code) => options.find((option) => option.code === code)?.value ?? []) : given.filter((value) => typeof value === 'number');
  const ownWords = item.answer.kind === 'choice' && item.answer.orText;
  const count = (option: string | null): OptionCount => ({ option, count: chosen.filter((code) => code === option).length });
  return {
    itemCode: item.code, n: given.length, missing: cases - given.length,
    options: options ? [...options.map(({ code }) => count(code)), ...(ownWords ? [count(null)] : [])] : [],
    mean: mean(values), standardDeviation: standardDeviation(values), values: values.length,
    ...(item.own && { own: item.own }),
    ...rowsOf(item, scales, given),
  };
}
