import { type Instrument, type Item, type Section, sections } from '@getrouw/domain';

/** One screen: the lowest part of the instrument with its statements, and the main part that it stands in. */
export interface Step { section: Section; within: Section | null; items: readonly Item[] }
/** Given values by item code; null and absent are open. */
export type Values = Readonly<Record<string, unknown>>;

export const isOpen = (values: Values, { code }: Item): boolean => values[code] === undefined || values[code] === null;

/** The screens in reading order. */
export const stepsOf = (instrument: Instrument): Step[] => sections(instrument).flatMap(({ section, around }) =>
  ((section.items?.length ?? 0) > 0 ? [{ section, within: around[0] ?? null, items: section.items! }] : []));

export interface Progress { answered: number; asked: number }

export function progressOf(items: readonly Item[], values: Values): Progress {
  return { answered: items.filter((item) => !isOpen(values, item)).length, asked: items.length };
}

/** The first screen with something open, else the last one. */
export function firstOpen(steps: readonly Step[], values: Values): number {
  const found = steps.findIndex(({ items }) => items.some((item) => isOpen(values, item)));
  return found < 0 ? steps.length - 1 : found;
}

/** The statement after this one on its screen; undefined at the end. */
export const after = ({ items }: Step, code: string): Item | undefined => items[items.findIndex((item) => item.code === code) + 1];
