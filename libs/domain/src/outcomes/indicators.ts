import { type Interval, mean, meanInterval, wilson } from '@getrouw/statistics';
import type { Indicator } from '../instrument/course.ts';
import type { Definition, Text } from '../instrument/language.ts';
import { chosenOptions } from '../registration/cases.ts';
import type { OutcomeCase } from './case.ts';
import { shownParts, SMALLEST_GROUP } from './disclosure.ts';
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

/** One unit, counted or not. `value`: in percents, in the unit of the figure, or whether it is so. */
export type OutcomeCount = { caseId: string; trajectoryId: string | null; period: number | null } & (
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
  counts: OutcomeCount[];
}

/** The figures over closed cases that the method follows, each with what counted and why the rest did not. Indicators that this version only describes have none. */
export function indicatorsOf(definition: Definition, cases: readonly OutcomeCase[], options: OutcomeOptions = {}): OutcomeIndicator[] {
  const units = new Map<string, CountedUnit[]>(); // most indicators count the same units, and of a large provider there are many
  return (definition.indicators ?? []).filter((each) => each.measure !== undefined).map((each) => {
    const population = JSON.stringify({ ...each.population, requires: undefined });
    const of = units.get(population) ?? unitsOf(definition, each, cases, options);
    units.set(population, of);
    return indicatorOf(definition, each, of, options);
  });
}

interface Judged { unit: OutcomeUnit; value: number | boolean | null; why: NotCounted | null }

function indicatorOf(definition: Definition, indicator: Indicator, units: readonly CountedUnit[], { split, minimum = SMALLEST_GROUP }: OutcomeOptions): OutcomeIndicator {
  const judged = units.map(({ unit, why }): Judged => {
    const measured = why === null ? measure(definition, indicator, unit) : { why };
    return 'value' in measured ? { unit, value: measured.value, why: null } : { unit, value: null, why: measured.why };
  });
  const kind = indicator.measure!;
  const belonging = judged.filter(({ why }) => why === null || NOT_COUNTED[why].missing);
  const known = belonging.filter(({ why }) => why === null).length;
  const groups = split ? [...Map.groupBy(belonging, ({ unit }) => groupKey(unit, split))].toSorted(([one], [other]) => ((one ?? '\uffff') < (other ?? '\uffff') ? -1 : 1)) : [];
  const shown = shownParts(groups.map(([, members]) => countedIn(members).length), known, minimum);
  const figure = (members: readonly Judged[], isShown: boolean) => (isShown ? figureOf(indicator, members) : hidden(minimum));
  return {
    code: indicator.code, name: indicator.name, definition: indicator.definition, measure: kind,
    unit: kind === 'duration' ? 'months' : kind === 'satisfaction' ? 'scale' : 'percent',
    target: indicator.target ?? null, context: indicator.context ?? null,
    figure: figure(belonging, known === 0 || known >= minimum),
    groups: groups.map(([key, members], index) => ({ key, figure: figure(members, shown[index]!) })),
    counts: judged.map(({ unit: { caseId, trajectoryId, period }, value, why }) => ({ caseId, trajectoryId, period, ...(why === null ? { counted: true, value: value! } : { counted: false, reason: why, ...NOT_COUNTED[why] }) })),
  };
}

const countedIn = (members: readonly Judged[]) => members.flatMap(({ value }) => value ?? []);

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

function figureOf({ measure: kind, target }: Indicator, members: readonly Judged[]): OutcomeFigure {
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

const hidden = (minimum: number): OutcomeFigure => ({
  hidden: true, n: null, missing: null, value: null, interval: null, meetsTarget: null,
  why: { nl: `Niet getoond: het gaat om minder dan ${minimum}, of zou zo'n groep verraden.`, en: `Not shown: it is about fewer than ${minimum}, or would give such a group away.` },
});
