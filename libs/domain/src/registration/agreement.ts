import { type AgreementFigure, agreementFigure, countingFigure, countPairs, FEW_PAIRS } from '../fidelity/agreement.ts';
import { optionsOf } from '../fidelity/distributions.ts';
import { canonicalJson } from '../canonical-json.ts';
import type { Definition, Item } from '../instrument/language.ts';
import { chosenOptions, type RegisteredValues, registrationItems, THE_CASE } from './cases.ts';
import { registrationsOf } from '../instrument/walk.ts';
import type { RegisteredPerson } from './persons.ts';

/** One file that two people coded, each for himself. */
export interface CodedTwice { first: RegisteredValues; second: RegisteredValues; persons: readonly RegisteredPerson[] }

export interface CoderAgreement {
  /** Files that two coded. */
  cases: number;
  /** Per item with at least one cell that both filled in, in reading order; the coefficients are null where an item has no options. */
  items: ({ itemCode: string } & AgreementFigure)[];
  /** Over all cells: the coefficients over whether they count as yes, no or unknown, of items whose options say so. */
  overall: AgreementFigure;
}

/** How far two coders filled in the same. Only cells that both filled in are compared: of an item per person one for each person it is asked about. */
export function coderAgreement(definition: Definition, coded: readonly CodedTwice[]): CoderAgreement {
  const asked = registrationsOf(definition).flatMap(registrationItems).filter(({ answer }) => answer.kind !== 'derived');
  const pairs = asked.map((item) => ({ item, cells: coded.flatMap((file) => cellsOf(item, file)) })).filter(({ cells }) => cells.length > 0);
  const all = pairs.flatMap(({ cells }) => cells);
  const same = all.filter(([one, other]) => isSame(one, other)).length;
  const counting = pairs.flatMap(({ item, cells }) => {
    const counts = new Map(optionsOf(item, definition.scales)?.flatMap((option) => (option.counts ? [[option.code, option.counts] as const] : [])));
    return cells.flatMap(([one, other]) => {
      const [first, second] = [one, other].map((value) => counts.get(String(chosenOptions(value)[0])));
      return first && second ? [{ first, second }] : [];
    });
  });
  const { kappa, pabak } = countingFigure(countPairs(counting));
  return {
    cases: coded.length,
    items: pairs.map(({ item, cells }) => ({ itemCode: item.code, ...ofItem(item, definition, cells) })),
    overall: { ...plain(same, all.length), kappa, pabak },
  };
}

type Cell = readonly [unknown, unknown];

function cellsOf({ code, perPerson }: Item, { first, second, persons }: CodedTwice): Cell[] {
  const about = perPerson ? persons.filter(({ role }) => perPerson.includes(role)).map(({ id }) => id) : [THE_CASE];
  return about.flatMap((who) => {
    const [one, other] = [first[who]?.[code], second[who]?.[code]];
    return isFilled(one) && isFilled(other) ? [[one, other] as const] : [];
  });
}

function ofItem(item: Item, { scales }: Definition, cells: readonly Cell[]): AgreementFigure {
  const options = item.answer.kind === 'multiple_choice' ? undefined : optionsOf(item, scales);
  const counts = cells.flatMap(([one, other]) => {
    const [[first], [second]] = [chosenOptions(one), chosenOptions(other)];
    return first !== undefined && second !== undefined ? [{ first, second }] : [];
  });
  const same = cells.filter(([one, other]) => isSame(one, other)).length;
  return options && counts.length === cells.length ? agreementFigure(countPairs(counts), options.map(({ code }) => code)) : plain(same, cells.length);
}

/** Own words beside an option are not compared: nobody writes the same. */
function isSame(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((value) => (typeof value === 'object' && value !== null ? chosenOptions(value).toSorted() : value));
  return canonicalJson(first) === canonicalJson(second);
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null;
const plain = (same: number, n: number): AgreementFigure => ({ n, percentage: n === 0 ? null : 100 * same / n, kappa: null, pabak: null, few: n < FEW_PAIRS });
