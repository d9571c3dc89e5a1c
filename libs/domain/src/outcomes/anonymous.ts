import { chosenOption, optionsOf } from '../fidelity/distributions.ts';
import type { Definition, Instrument, Item, Text } from '../instrument/language.ts';
import { items } from '../instrument/walk.ts';

/** What was said to one question. A question is answered with a mean, or with how many say yes; own words stand in no order. */
export interface AnonymousItem {
  code: string;
  text: Text;
  kind: 'mean' | 'yes' | 'words';
  /** Null where fewer than the minimum answered, as is the value. */
  n: number | null;
  value: number | null;
  /** Between what a mean lies. */
  scale: { from: number; to: number } | null;
  words: string[];
}
/** What clients of a team said in a list without their name; of fewer forms than the minimum nothing, not even how many. */
export interface AnonymousFigures { instrument: string; name: Text; minimum: number; /** Null: fewer than the minimum. */ forms: number | null; items: AnonymousItem[] }

const byWords = new Intl.Collator('nl').compare;

export function anonymousFigures(definition: Definition, instrument: Instrument, forms: readonly Readonly<Record<string, unknown>>[]): AnonymousFigures {
  const { code, name, policy: { minimumGroup: minimum } } = instrument;
  const isShown = forms.length >= minimum && forms.length > 0;
  return {
    instrument: code, name, minimum, forms: isShown ? forms.length : null,
    items: isShown ? items(instrument).flatMap(({ item }) => figureOf(definition, item, forms.map((answers) => answers[item.code]).filter((value) => value != null), minimum) ?? []) : [],
  };
}

function figureOf({ scales }: Definition, item: Item, given: readonly unknown[], minimum: number): AnonymousItem | undefined {
  const { code, text } = item;
  if (item.answer.kind === 'rows') return { code, text, kind: 'words', n: null, value: null, scale: null, words: given.flatMap(wordsIn).toSorted(byWords) };
  const options = optionsOf(item, scales);
  const chosen = given.map((value) => options?.find((option) => option.code === chosenOption(value)));
  const isYesNo = options?.some(({ counts }) => counts === 'yes') === true;
  const scale = isYesNo ? null : scaleOf(item, options ?? []);
  if (!isYesNo && scale === null) return undefined;
  const values = isYesNo
    ? chosen.flatMap((option) => (option?.counts && option.counts !== 'outside' ? [option.counts === 'yes' ? 100 : 0] : []))
    : given.flatMap((value, index) => (typeof value === 'number' ? value : chosen[index]?.value ?? []));
  const isShown = values.length >= minimum;
  return { code, text, kind: isYesNo ? 'yes' : 'mean', n: isShown ? values.length : null, value: isShown ? values.reduce((sum, value) => sum + value, 0) / values.length : null, scale, words: [] };
}

function scaleOf({ answer }: Item, options: readonly { value?: number | undefined }[]): AnonymousItem['scale'] {
  const values = answer.kind === 'number' ? [answer.min, answer.max] : options.map(({ value }) => value);
  const known = values.filter((value) => value !== undefined);
  return known.length > 1 ? { from: Math.min(...known), to: Math.max(...known) } : null;
}

/** A row is a thing that somebody wanted to say. */
const wordsIn = (rows: unknown): string[] =>
  (rows as { fields: Record<string, unknown> }[]).flatMap(({ fields }) => Object.values(fields)).filter((words): words is string => typeof words === 'string' && words.trim() !== '');
