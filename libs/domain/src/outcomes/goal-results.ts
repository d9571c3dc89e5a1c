import { type Interval, mean, meanInterval } from '@getrouw/statistics';
import type { CalendarDate } from '../dates.ts';
import { carePeriods, durationGroup } from '../course/trajectories.ts';
import { aggregate, categoryResult, GOAL_CATEGORIES, type GoalCategory, isImproved, score5 } from '../goals/scores.ts';
import type { Definition } from '../instrument/language.ts';
import { counting, isEnded, lastEnd, leftOutVariants, type OutcomeCase, type OutcomeTrajectory } from './case.ts';
import { shownParts, SMALLEST_GROUP } from './disclosure.ts';

/** Scores of one goal at one moment. On the scale of 1 to 5; `mean` and `interval` (95 %) unrounded, null where there are none. */
export type GoalCell = { hidden: false; n: number; mean: number | null; interval: Interval | null; improved: number; distribution: Record<GoalCategory, number> } | { hidden: true };

/** One goal in one group by length. `goal` null: goals without a code of the catalogue. `group` null: all cases. */
export interface GoalRow { goal: string | null; group: string | null; first: GoalCell; end: GoalCell }

export const GOAL_RESULT_REASONS = ['running', 'outside_period', 'variant_left_out', 'no_goal', 'no_score'] as const;
export interface GoalResults {
  rows: GoalRow[];
  /** Every case once: the group by length it counts in (null: in all only, because it ended early), or why it does not count. */
  cases: ({ id: string; counted: true; group: string | null } | { id: string; counted: false; reason: (typeof GOAL_RESULT_REASONS)[number] })[];
}

export interface GoalResultOptions {
  /** Only cases whose first care period ended from and until these days. */
  from?: CalendarDate;
  until?: CalendarDate;
  /** Cells of fewer are not shown. */
  minimum?: number;
}

/**
 * What became of goals in the first care period of each case: of each goal the score at the first evaluation beside the last that is known, by length of
 * the help. Goals set later have an end only. Several goals of a case with one code are one: their mean. Cases that ended early count among all, in no
 * group by length; trajectories of variants that are left out do not count.
 */
export function goalResults(definition: Definition, cases: readonly OutcomeCase[], { from, until, minimum = SMALLEST_GROUP }: GoalResultOptions = {}): GoalResults {
  const { goalCatalogue } = definition;
  if (!goalCatalogue) return { rows: [], cases: [] };
  const judged = cases.map((each) => judge(definition, each, { from, until }));
  const counted = judged.flatMap((each) => (each.counted ? [each] : []));
  const known = new Set(goalCatalogue.goals.map(({ code }) => code));
  const values = collect(counted, known);
  const groups = (goalCatalogue.durationGroups ?? []).map(({ code }) => code);
  const rows = [...goalCatalogue.goals.map(({ code }) => code), null].flatMap((goal): GoalRow[] => {
    const of = (moment: Moment, group: string | null) => values.get(key(goal, moment, group)) ?? [];
    if (of('first', null).length + of('end', null).length === 0) return [];
    const shown = { first: shownCells(groups, (group) => of('first', group).length, minimum), end: shownCells(groups, (group) => of('end', group).length, minimum) };
    const cell = (moment: Moment, group: string | null): GoalCell => (shown[moment].has(group) ? cellOf(of(moment, group)) : { hidden: true });
    return [...groups, null].map((group) => ({ goal, group, first: cell('first', group), end: cell('end', group) }));
  });
  return { rows, cases: judged.map((each) => (each.counted ? { id: each.id, counted: true, group: each.group } : { id: each.id, counted: false, reason: each.reason })) };
}

type Moment = 'first' | 'end';
const key = (goal: string | null, moment: Moment, group: string | null): string => `${goal ?? ''} ${moment} ${group ?? ''}`;

/** Scores of one case, by goal's code. */
interface Counted { id: string; counted: true; group: string | null; first: Map<string | null, number>; end: Map<string | null, number> }
type Judged = Counted | { id: string; counted: false; reason: (typeof GOAL_RESULT_REASONS)[number] };

function judge(definition: Definition, { id, trajectories, goals }: OutcomeCase, { from, until }: Pick<GoalResultOptions, 'from' | 'until'>): Judged {
  const leave = (reason: (typeof GOAL_RESULT_REASONS)[number]): Judged => ({ id, counted: false, reason });
  const period = counting(carePeriods(definition, trajectories)[0] ?? [], leftOutVariants(definition));
  if (period.length === 0) return leave(trajectories.length === 0 ? 'no_goal' : 'variant_left_out');
  if (!isEnded(period)) return leave('running');
  const end = lastEnd(period)!;
  if ((from !== undefined && end < from) || (until !== undefined && end > until)) return leave('outside_period');
  if (!goals.some(({ setOn }) => setOn <= end)) return leave('no_goal');
  const scores = scoresIn(definition, period, goals);
  if (scores.end.size === 0) return leave('no_score');
  return { id, counted: true, group: durationGroup(definition, period), ...scores };
}

/** The score of each goal at the first evaluation of these trajectories, and the last that is known, by code. */
export function scoresIn({ goalCatalogue }: Pick<Definition, 'goalCatalogue'>, period: readonly OutcomeTrajectory[], goals: OutcomeCase['goals']): Pick<Counted, 'first' | 'end'> {
  const evaluations = period.flatMap((each) => each.evaluations).toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  const of = (goalId: string, evaluation: OutcomeTrajectory['evaluations'][number] | undefined): number | null => aggregate(goalCatalogue ?? {}, evaluation?.scores[goalId] ?? {});
  const perCode = (score: (goalId: string) => number | null): Map<string | null, number> => new Map(
    [...Map.groupBy(goals, ({ code }) => code)].flatMap(([code, same]) => {
      const result = categoryResult(same.flatMap(({ id }) => score(id) ?? []));
      return result ? [[code, result.score] as const] : [];
    }),
  );
  return {
    first: perCode((goalId) => of(goalId, evaluations[0])),
    end: perCode((goalId) => evaluations.map((evaluation) => of(goalId, evaluation)).findLast((score) => score !== null) ?? null),
  };
}

/** All scores by goal, moment and group; goals that the catalogue does not have stand together. */
function collect(cases: readonly Counted[], known: ReadonlySet<string>): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { group, ...scores } of cases) for (const moment of ['first', 'end'] as const) for (const [code, score] of scores[moment]) {
    const goal = code !== null && known.has(code) ? code : null;
    for (const into of group === null ? [null] : [group, null]) {
      const list = values.get(key(goal, moment, into)) ?? [];
      list.push(score);
      values.set(key(goal, moment, into), list);
    }
  }
  return values;
}

/** The groups whose cell may be shown; null stands for all together. */
function shownCells(groups: readonly string[], size: (group: string | null) => number, minimum: number): Set<string | null> {
  const all = size(null);
  const shown = shownParts(groups.map(size), all, minimum);
  return new Set<string | null>([...groups.filter((_, index) => shown[index]), ...(all === 0 || all >= minimum ? [null] : [])]);
}

function cellOf(scores: readonly number[]): GoalCell {
  const onFive = scores.map(score5);
  const categories = scores.map((score) => categoryResult([score])!.category);
  return {
    hidden: false, n: scores.length, mean: mean(onFive), interval: meanInterval(onFive), improved: scores.filter(isImproved).length,
    distribution: Object.fromEntries(GOAL_CATEGORIES.map((category) => [category, categories.filter((each) => each === category).length])) as Record<GoalCategory, number>,
  };
}
