import { type Interval, pairedTTest } from '@getrouw/statistics';
import { canonicalJson } from '../canonical-json.ts';
import { chosenOption, optionsOf } from '../fidelity/distributions.ts';
import type { Instrument, Item, Norm, Scale } from '../instrument/language.ts';
import { parts } from '../instrument/parts.ts';
import { effectiveNorm, scoredItems } from '../instrument/walk.ts';

/** What a figure is about: one item, or the items of a section or factor that share a scale. */
export interface Measure {
  readonly kind: 'item' | 'section' | 'factor';
  readonly code: string;
  readonly scale: string | null;
  readonly items: readonly { readonly code: string; readonly reversed: boolean }[];
  readonly norm: Norm;
}

type Options = Scale['options'];

/** The scored items that are answered with one option: those that have figures. */
export function surveyItems(instrument: Instrument, scales: readonly Scale[]): Item[] {
  return scoredItems(instrument).filter((item) => item.answer.kind !== 'multiple_choice' && optionsOf(item, scales) !== undefined);
}

/**
 * All that has figures, in reading order. Items on different scales are never averaged together: a section with two scales is two measures, and one
 * that the method gives no total has none. A section or factor has the norm that all of its items share, else none.
 */
export function measures(instrument: Instrument, scales: readonly Scale[]): Measure[] {
  const items = surveyItems(instrument, scales);
  const byCode = new Map(items.map((item) => [item.code, item]));
  const scaleOf = ({ answer }: Item) => (answer.kind === 'scale' || answer.kind === 'yes_no' ? answer.scale : null);
  const sharedNorm = (members: readonly Item[]): Norm => {
    const norms = new Map(members.map((item) => effectiveNorm(instrument, item)).map((norm) => [canonicalJson(norm), norm]));
    return norms.size === 1 ? [...norms.values()][0]! : { statistic: 'none' };
  };
  const perScale = (kind: 'section' | 'factor', code: string, members: readonly { item: Item; reversed: boolean }[]): Measure[] =>
    [...Map.groupBy(members.filter(({ item }) => scaleOf(item) !== null && !item.own), ({ item }) => scaleOf(item))].map(([scale, same]) => ({
      kind, code, scale, items: same.map(({ item, reversed }) => ({ code: item.code, reversed })), norm: sharedNorm(same.map(({ item }) => item)),
    }));
  const totals = instrument.totals ?? [];
  return [
    ...items.map((item): Measure => ({ kind: 'item', code: item.code, scale: scaleOf(item), items: [{ code: item.code, reversed: isReversed(item) }], norm: effectiveNorm(instrument, item) })),
    ...parts(instrument).filter(({ section }) => totals.includes('section') && !section.noTotal).flatMap(({ section, items: members }) =>
      perScale('section', section.code, members.filter(({ code }) => byCode.has(code)).map((item) => ({ item, reversed: isReversed(item) })))),
    ...(totals.includes('factor') ? instrument.factors ?? [] : []).flatMap((factor) =>
      perScale('factor', factor.code, factor.items.flatMap(({ item, reversed }) => { const found = byCode.get(item); return found ? [{ item: found, reversed }] : []; }))),
  ];
}

const isReversed = ({ direction }: Item): boolean => direction === 'reversed';

/** Whether an item is meant for somebody who carries out these variants; nobody's variants being known, it is. */
export const appliesTo = ({ variants }: Pick<Item, 'variants'>, own: readonly string[]): boolean => !variants || own.length === 0 || variants.some((each) => own.includes(each));

/** What one respondent gave to one item; the value is null for an answer outside the scale. */
export type Given = { readonly kind: 'answered'; readonly option: string; readonly value: number | null } | { readonly kind: 'missing' | 'not_applicable' };

/** An item with what was given to it, in the order of the respondents. */
export interface Answers { readonly item: Item; readonly options: Options; readonly given: readonly Given[] }

/** @throws RangeError when an answer is not an option of its item. */
export function answersTo(item: Item, scales: readonly Scale[], responses: readonly { readonly variants: readonly string[]; readonly answers: Readonly<Record<string, unknown>> }[]): Answers {
  const options = optionsOf(item, scales) ?? [];
  const given = responses.map(({ answers, variants }): Given => {
    if (!appliesTo(item, variants)) return { kind: 'not_applicable' };
    const answer = answers[item.code] ?? null;
    if (answer === null) return { kind: 'missing' };
    const option = options.find(({ code }) => code === chosenOption(answer));
    if (!option) throw new RangeError(`${JSON.stringify(answer)} is not an answer to ${item.code}`);
    return { kind: 'answered', option: option.code, value: option.value ?? null };
  });
  return { item, options, given };
}

/** The value that somebody gave, turned round on its scale where that is asked; null without one. */
export function valueOf({ options, given }: Answers, respondent: number, reversed: boolean): number | null {
  const answer = given[respondent]!;
  if (answer.kind !== 'answered' || answer.value === null) return null;
  if (!reversed) return answer.value;
  const values = options.flatMap(({ value }) => value ?? []);
  return Math.min(...values) + Math.max(...values) - answer.value;
}

/** How a mean stands to a norm: from which mean on it is faithful, and the last of the norm's cut-offs that it reaches, by its place (null: none). */
export interface MeanJudgement { from: number; faithful: boolean; band: number | null }

/** Judged on the unrounded mean; null where there is no norm on means. */
export function judgeMean(mean: number, norm: Norm): MeanJudgement | null {
  if (norm.statistic !== 'mean') return null;
  const isMet = ({ from, inclusive }: { from: number; inclusive: boolean }) => mean > from || (inclusive && mean >= from - ROUNDING);
  const band = norm.cutOffs.findLastIndex(isMet);
  const from = norm.cutOffs.find(({ faithful }) => faithful)?.from;
  return from === undefined ? null : { from, faithful: norm.cutOffs[band]?.faithful ?? false, band: band < 0 ? null : band };
}

/** A mean of whole answers that is exactly a cut-off may miss it by a hair in floating point. */
const ROUNDING = 1e-9;

/** 95 % interval of a mean, from Student's t: the paired test against nothing. Null with fewer than two values, or when all are equal. */
export function meanInterval(values: readonly number[], middle: number | null): Interval | null {
  if (values.length < 2 || middle === null) return null;
  const found = pairedTTest(values, values.map(() => 0))?.interval;
  if (!found) return null;
  const margin = (found.upper - found.lower) / 2;
  return { lower: middle - margin, upper: middle + margin };
}
