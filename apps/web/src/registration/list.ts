/** The list of a registration as the page lays it out. Pure. */
import { type Definition, type Instrument, isAskedAt, isFilledIn, type Item, type Section } from '@getrouw/domain';
import { chosenOf, type Option } from '../shared/instrument.ts';
import type { Moment, Person } from './registration.operation.ts';

/** What the page has of the method; enough to check an answer by. */
export type Method = Definition;

/** What is filled in about one thing. */
export interface Given extends Readonly<Record<string, unknown>> { readonly value: unknown; readonly explanation: string | null }
export type Values = Readonly<Record<string, Given>>;

/** A part of the list. */
export interface Block {
  section: Section;
  /** Yes, no or unknown, of each person: the rows of a grid. */
  rows: Item[];
  /** What else is asked of each person. */
  ofPersons: Item[];
  ofCase: Item[];
}

export const keyOf = (moment: Moment, personId: string | null, itemCode: string): string => `${moment} ${personId ?? ''} ${itemCode}`;
export function parseKey(key: string): { moment: Moment; personId: string | null; itemCode: string } {
  const [moment = '', personId = '', itemCode = ''] = key.split(' ');
  return { moment: moment as Moment, personId: personId || null, itemCode };
}

/** The parts with what is asked at a moment; what stands with the case, is computed, or is not the reader's to see is left out. */
export function blocksOf({ scales }: Pick<Method, 'scales'>, { sections }: Instrument, moment: Moment, seesSpecial: boolean): Block[] {
  const isShown = (item: Item) => isFilledIn(item) && (seesSpecial || item.sensitivity !== 'special_category') && isAskedAt(item, moment);
  return sections.flatMap(withSections).map((section): Block => {
    const items = (section.items ?? []).filter(isShown);
    return {
      section,
      rows: items.filter((item) => item.perPerson && isGridRow(scales, item)),
      ofPersons: items.filter((item) => item.perPerson && !isGridRow(scales, item)),
      ofCase: items.filter((item) => !item.perPerson),
    };
  }).filter(({ rows, ofPersons, ofCase }) => rows.length + ofPersons.length + ofCase.length > 0);
}

const withSections = (section: Section): Section[] => [section, ...(section.sections ?? []).flatMap(withSections)];

const GRID = ['yes', 'no', 'outside'];

/** Whether the answers are yes, no and unknown: one key each. */
const isGridRow = (scales: Method['scales'], { answer }: Item): boolean =>
  answer.kind === 'yes_no' && (scales.find(({ code }) => code === answer.scale)?.options ?? []).every(({ counts }) => GRID.includes(counts ?? ''));

/** The answers of a row of the grid. */
export function gridOptions(scales: Method['scales'], { answer }: Item): Option[] {
  return answer.kind === 'yes_no' ? scales.find(({ code }) => code === answer.scale)?.options ?? [] : [];
}

/** Whether there is something on the list for the close as well as for the start. */
export const momentsOf = (method: Pick<Method, 'scales'>, instrument: Instrument): Moment[] =>
  (['start', 'close'] as const).filter((moment) => blocksOf(method, instrument, moment, true).length > 0);

export const personsOf = ({ perPerson }: Item, persons: readonly Person[]): Person[] => persons.filter(({ role }) => perPerson?.includes(role));

/** A cell that is asked: an item, and whom it is about. */
export interface Asked { item: Item; personId: string | null }

export const askedIn = ({ rows, ofPersons, ofCase }: Block, persons: readonly Person[]): Asked[] => [
  ...[...rows, ...ofPersons].flatMap((item) => personsOf(item, persons).map(({ id }) => ({ item, personId: id }))), ...ofCase.map((item) => ({ item, personId: null })),
];

export const isFilled = (given: Given | undefined): boolean => given !== undefined && given.value !== null && given.value !== undefined;

/** Whether an item matters, given the answer that it depends on; an open one, or of somebody of whom that is not asked: no. */
export function matters({ dependsOn, dependsOnAnswers }: Item, moment: Moment, personId: string | null, values: Values): boolean {
  if (!dependsOn) return true;
  const given = [keyOf(moment, personId, dependsOn), keyOf('start', personId, dependsOn)].map((key) => values[key]?.value).find((value) => value !== null && value !== undefined);
  if (given === undefined) return false;
  const { option } = chosenOf(given);
  return !dependsOnAnswers || (option !== null && dependsOnAnswers.includes(option));
}

export interface Progress { done: number; total: number }

/** How much is filled in. Free texts may stay empty, and what does not matter counts only where it is filled in all the same. */
export function progressOf(asked: readonly Asked[], moment: Moment, values: Values): Progress {
  const counted = asked.filter(({ item, personId }) => item.answer.kind !== 'text' && (matters(item, moment, personId, values) || isFilled(values[keyOf(moment, personId, item.code)])));
  return { done: counted.filter(({ item, personId }) => isFilled(values[keyOf(moment, personId, item.code)])).length, total: counted.length };
}

export interface Place { row: number; column: number }

/** The next place that is asked in a direction; the same where there is none. */
export function moved(isAsked: readonly (readonly boolean[])[], { row, column }: Place, [down, right]: readonly [number, number]): Place {
  for (let at = { row: row + down, column: column + right }; isAsked[at.row]?.[at.column] !== undefined; at = { row: at.row + down, column: at.column + right }) {
    if (isAsked[at.row]![at.column]) return at;
  }
  return { row, column };
}

/** The next open place: on in this column, then in the columns after it, then from the first; undefined where none is open. */
export function nextOpen(isOpen: readonly (readonly boolean[])[], { row, column }: Place): Place | undefined {
  const columns = isOpen[0]?.length ?? 0;
  const places = Array.from({ length: columns }, (_, index) => isOpen.map((_row, at) => ({ row: at, column: index }))).flat();
  const here = column * isOpen.length + row;
  return [...places.slice(here + 1), ...places.slice(0, here)].find((place) => isOpen[place.row]![place.column]);
}
