import { type Definition, type Item, optionsOf, type Text, validateAnswer } from '@getrouw/domain';
import { dateOf } from './cells.ts';

/** Between several answers in one cell. */
const BETWEEN = '|';
const YES = ['j', 'y', '1', 'ja', 'yes'];
const NO = ['n', '0', 'nee', 'no'];

/** An answer as JSON text, or undefined where the cell holds none that the question takes. */
export type ReadAnswer = (cell: string) => string | undefined;

/** Reads cells of one question: the answer by its code, its words in either language, or its value. What was read once is known. */
export function answerReader(definition: Definition, item: Item): ReadAnswer {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const checked = validateAnswer(definition, item, valueOf(definition, item, cell));
    const read = checked.ok ? JSON.stringify(checked.value) : undefined;
    if (known.size < 10_000) known.set(cell, read); // texts differ from row to row
    return read;
  };
}

/** Whether a column can hold the answers to this question: not what is computed, nor what has rows of its own. */
export const fitsInCell = ({ answer }: Item): boolean => answer.kind !== 'derived' && answer.kind !== 'rows';

/** What such a cell may hold, in words. */
export function acceptedIn(definition: Definition, { answer }: Item): Text {
  const options = optionsOf({ answer } as Item, definition.scales) ?? [];
  const list = (locale: keyof Text, join: string) => options.map(({ label }) => label[locale]).join(join);
  switch (answer.kind) {
    case 'multiple_choice': return { nl: `een of meer, gescheiden door |: ${list('nl', ', ')}`, en: `one or more, separated by |: ${list('en', ', ')}` };
    case 'number': return { nl: 'een getal', en: 'a number' };
    case 'date': return { nl: 'een datum', en: 'a date' };
    case 'text': return { nl: 'tekst', en: 'text' };
    default: return { nl: `een van: ${list('nl', ', ')}`, en: `one of: ${list('en', ', ')}` };
  }
}

/** Whether a cell says yes or no; undefined when it says neither. */
export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.toLowerCase();
  if (YES.includes(word) || word === 'x') return true;
  return NO.includes(word) ? false : undefined;
}

function valueOf(definition: Definition, item: Item, cell: string): unknown {
  const { answer } = item;
  const option = (text: string) => optionIn(optionsOf(item, definition.scales) ?? [], text, answer.kind === 'yes_no');
  switch (answer.kind) {
    case 'multiple_choice': return cell.split(BETWEEN).map((each) => option(each.trim()) ?? each.trim());
    case 'choice': return chosen(option, cell, answer.orText ?? false);
    case 'number': return /^-?\d+([.,]\d+)?$/.test(cell) ? Number(cell.replace(',', '.')) : cell;
    case 'date': return dateOf(cell) ?? cell;
    case 'text': return cell;
    default: return option(cell) ?? cell;
  }
}

/** An option, with words behind a colon where it asks for them; or own words, where the question takes those. */
function chosen(option: (text: string) => string | undefined, cell: string, orText: boolean): unknown {
  const whole = option(cell);
  if (whole !== undefined) return whole;
  const colon = cell.indexOf(':');
  const first = colon < 0 ? undefined : option(cell.slice(0, colon).trim());
  if (first !== undefined) return { option: first, text: cell.slice(colon + 1).trim() };
  return orText ? { text: cell } : cell;
}

function optionIn(options: readonly { code: string; label: Text; value?: number | undefined; counts?: string | undefined }[], text: string, isYesNo: boolean): string | undefined {
  const word = text.toLowerCase();
  const found = options.find(({ code, label }) => [code, label.nl, label.en].some((each) => each.toLowerCase() === word))
    ?? options.find(({ value }) => value !== undefined && String(value) === word);
  if (found || !isYesNo) return found?.code;
  const counts = YES.includes(word) ? 'yes' : NO.includes(word) ? 'no' : undefined;
  return counts && options.find((each) => each.counts === counts)?.code;
}
