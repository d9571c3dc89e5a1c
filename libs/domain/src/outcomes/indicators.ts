import { type Interval, mean, meanInterval, wilson } from '@getrouw/statistics';
import type { Indicator } from '../instrument/course.ts';
import type { Definition, Text } from '../instrument/language.ts';
import { chosenOptions } from '../registration/cases.ts';
import type { OutcomeCase } from './case.ts';
import { shownParts, SMALLEST_GROUP } from '../disclosure/parts.ts';
import { figureKinds, measure, type OutcomeMeasure } from './measures.ts';
import { type CountedUnit, NOT_COUNTED, type NotCounted, type OutcomeUnit, type UnitOptions, unitsOf } from './unit.ts';

/** By what figures are divided: the year of ending, where the help was given last, its length, or an item registered at the start. */
export type OutcomeSplit = { by: 'year' | 'site' | 'team' | 'duration' } | { by: 'characteristic'; item: string };

export interface OutcomeOptions extends UnitOptions {
  /** One division a report; another in the same report could be laid beside it. */
  split?: OutcomeSplit;
  /** Figures of fewer are not shown. */
  minimum?: number;
}

/** One unit, counted or not. `value`: in percents, in the unit of the figure, or whether it is so. `group`: by the division that is asked for. */
export type OutcomeCount = { caseId: string; trajectoryId: string | null; period: number | null; group: string | null } & (
  | { counted: true; value: number | boolean } | { counted: false; reason: NotCounted; missing: boolean; text: Text });

/** `value` in percents or in the unit of the indicator; null where nobody counts. `missing`: belongs to it, but is not known. */
export type OutcomeFigure =
  | { hidden: false; n: number; missing: number; value: number | null; interval: Interval | null; meetsTarget: boolean | null }
  | { hidden: true; why: Text; n: null; missing: null; value: null; interval: null; meetsTarget: null };

export interface OutcomeIndicator {
  code: string;
  name: Text;
  definition: Text;
  measure: OutcomeMeasure;
  unit: 'percent' | 'months' | 'scale';
  target: NonNullable<Indicator['target']> | null;
  /** Is shown wherever the figure is. */
  context: Text | null;
  figure: OutcomeFigure;
  /** Null: not known. */
  groups: { key: string | null; figure: OutcomeFigure }[];
  /** Every unit of every case once. */
  counts: readonly OutcomeCount[];
}

/** The figures over closed cases that the method follows, each with what counted and why the rest did not. Indicators that this version only describes have none. */
export function indicatorsOf(definition: Definition, cases: Iterable<OutcomeCase>, options: OutcomeOptions = {}): OutcomeIndicator[] {
  const counter = indicatorCounter(definition, options);
  for (const each of cases) counter.add(each);
  return counter.done();
}

/** The same for cases that come one by one: of each is kept what it counts for, so that there can be very many. */
export function indicatorCounter(definition: Definition, { split, minimum = SMALLEST_GROUP, ...options }: OutcomeOptions = {}): { add(each: OutcomeCase): void; done(): OutcomeIndicator[] } {
  const followed = (definition.indicators ?? []).filter(({ measure: kind }) => kind !== undefined)
    .map((indicator) => ({ indicator, population: JSON.stringify({ ...indicator.population, requires: undefined }), counts: [] as OutcomeCount[] }));
  return {
    add(each) {
      const units = new Map<string, CountedUnit[]>(); // most indicators count the same units
      for (const { indicator, population, counts } of followed) {
        const of = units.get(population) ?? unitsOf(definition, indicator, each, options);
        units.set(population, of);
        for (const { unit, why } of of) counts.push(countOf(definition, indicator, unit, why, split ? groupKey(unit, split) : null));
      }
    },
    done: () => followed.map(({ indicator, counts }) => indicatorOf(indicator, counts, split !== undefined, minimum)),
  };
}

function countOf(definition: Definition, indicator: Indicator, unit: OutcomeUnit, why: NotCounted | null, group: string | null): OutcomeCount {
  const about = { caseId: unit.caseId, trajectoryId: unit.trajectoryId, period: unit.period, group };
  const measured = why === null ? measure(definition, indicator, unit) : { why };
  return 'value' in measured ? { ...about, counted: true, value: measured.value } : { ...about, counted: false, reason: measured.why, ...NOT_COUNTED[measured.why] };
}

function indicatorOf(indicator: Indicator, counts: readonly OutcomeCount[], isSplit: boolean, minimum: number): OutcomeIndicator {
  const kind = indicator.measure!;
  const belonging = counts.filter((count) => count.counted || count.missing);
  const known = countedIn(belonging).length;
  const groups = isSplit ? [...Map.groupBy(belonging, ({ group }) => group)].toSorted(([one], [other]) => ((one ?? '\uffff') < (other ?? '\uffff') ? -1 : 1)) : [];
  const shown = shownParts(groups.map(([, members]) => countedIn(members).length), known, minimum);
  const figure = (members: readonly OutcomeCount[], isShown: boolean) => (isShown ? figureOf(indicator, members) : hidden(minimum));
  return {
    code: indicator.code, name: indicator.name, definition: indicator.definition, measure: kind,
    unit: kind === 'duration' ? 'months' : kind === 'satisfaction' ? 'scale' : 'percent',
    target: indicator.target ?? null, context: indicator.context ?? null,
    figure: figure(belonging, known === 0 || known >= minimum),
    groups: groups.map(([key, members], index) => ({ key, figure: figure(members, shown[index]!) })),
    counts,
  };
}

const countedIn = (members: readonly OutcomeCount[]) => members.flatMap((count) => (count.counted ? [count.value] : []));

function groupKey({ trajectories, endedOn, durationGroup }: OutcomeUnit, split: OutcomeSplit): string | null {
  const last = trajectories.at(-1);
  switch (split.by) {
    case 'year': return endedOn?.slice(0, 4) ?? null;
    case 'site': return last?.siteId ?? null;
    case 'team': return last?.teamId ?? null;
    case 'duration': return durationGroup;
    case 'characteristic': return chosenOptions(trajectories[0]?.registered.start[split.item])[0] ?? null;
  }
}

function figureOf({ measure: kind, target }: Indicator, members: readonly OutcomeCount[]): OutcomeFigure {
  const values = countedIn(members).map(Number);
  const isShare = figureKinds[kind!] === 'share';
  const middle = mean(values);
  const interval = isShare ? wilson(values.reduce((sum, value) => sum + value, 0), values.length) : meanInterval(values);
  const value = middle === null ? null : isShare ? 100 * middle : middle;
  return {
    hidden: false, n: values.length, missing: members.length - values.length, value,
    interval: interval && (isShare ? { lower: 100 * interval.lower, upper: 100 * interval.upper } : figureKinds[kind!] === 'mean' ? interval : { lower: Math.max(0, interval.lower), upper: Math.min(100, interval.upper) }),
    meetsTarget: value === null || !target ? null : target.comparison === 'below' ? value < target.percent : value >= target.percent,
  };
}

export const hidden = (minimum: number): OutcomeFigure => ({
  hidden: true, n: null, missing: null, value: null, interval: null, meetsTarget: null,
  why: { nl: `Niet getoond: het gaat om minder dan ${minimum}, of zou zo'n groep verraden.`, en: `Not shown: it is about fewer than ${minimum}, or would give such a group away.` },
});
