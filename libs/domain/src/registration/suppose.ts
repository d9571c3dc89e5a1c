import { type Fact, leavesOf } from '../instrument/condition.ts';
import { optionsOf } from '../fidelity/distributions.ts';
import { optionFact, type Prepared } from './facts.ts';

/**
 * Values that stand for all that a fact can be: every rule decides the same about any value as about one of these. Of an item with options they are
 * its options; of a number each bound that a rule names, what lies between two bounds and beyond them.
 */
export function candidates({ items, rules, definition }: Prepared, code: string): Fact[] {
  const item = items.get(code)?.item;
  const options = item && optionsOf(item, definition.scales);
  if (item?.answer.kind === 'multiple_choice') {
    const codes = item.answer.options.filter(({ counts }) => counts !== 'outside').map((option) => option.code);
    return [[], ...codes.map((each) => [each]), codes];
  }
  if (options) return [...new Set(options.flatMap((option) => optionFact(option) ?? []))];
  const looks = [...rules.values()].flatMap(({ condition }) => (condition ? leavesOf(condition) : [])).filter(({ fact }) => fact === code);
  const named = [...new Set(looks.flatMap(({ is, in: among = [], min, max }) => [is, ...among, min, max].flatMap((each) => each ?? [])))];
  const numbers = named.filter((each) => typeof each === 'number').toSorted((a, b) => a - b);
  if (numbers.length > 0) return [numbers[0]! - 1, ...numbers.flatMap((each, index) => [each, (each + (numbers[index + 1] ?? each + 2)) / 2])];
  const words = named.filter((each) => typeof each === 'string');
  return words.length > 0 ? [...words, OTHER] : [true, false];
}

/** A value that no rule names. */
const OTHER = '';
