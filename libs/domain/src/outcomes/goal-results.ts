import { type Interval, mean, meanInterval } from '@getrouw/statistics';
import { carePeriods, definitivelyClosed, durationGroup } from '../course/trajectories.ts';
import { aggregate, categoryResult, GOAL_CATEGORIES, type GoalCategory, isImproved, score5 } from '../goals/scores.ts';
import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';
import type { Definition } from '../instrument/language.ts';
import { counting, isEnded, lastEnd, leftOutVariants, type OutcomeCase, type OutcomeTrajectory } from './case.ts';
import { shownParts, SMALLEST_GROUP } from '../disclosure/parts.ts';
import { endsWith, type UnitOptions } from './unit.ts';

/** Scores of one goal at one moment. On the scale of 1 to 5; `mean` and `interval` (95 %) unrounded, null where there are none. */
export type GoalCell = { hidden: false; n: number; mean: number | null; interval: Interval | null; improved: number; distribution: Record<GoalCategory, number> } | { hidden: true };

/** One goal in one group by length. `goal` null: goals without a code of the catalogue. `group` null: all cases. */
export interface GoalRow { goal: string | null; group: string | null; first: GoalCell; end: GoalCell }

export const GOAL_RESULT_REASONS = ['running', 'not_definitive', 'outside_period', 'variant_left_out', 'no_goal', 'no_score'] as const;
export interface GoalResults {
  rows: GoalRow[];
  /** Every case once: the group by length it counts in (null: in all only, because it ended early), or why it does not count. */
  cases: ({ id: string; counted: true; group: string | null } | { id: string; counted: false; reason: (typeof GOAL_RESULT_REASONS)[number] })[];
}

export interface GoalResultOptions extends UnitOptions {
  /** Cells of fewer are not shown. */
  minimum?: number;
}

/**
 * What became of goals in the first care period of each case: of each goal the score at the first evaluation beside the last that is known, by length of
 * the help. Goals set later have an end only. Several goals of a case with one code are one: their mean. Cases that ended early count among all, in no
 * group by length; trajectories of variants that are left out do not count.
 */
export function goalResults(definition: Definition, cases: Iterable<OutcomeCase>, options: GoalResultOptions = {}): GoalResults {
  const counter = goalCounter(definition, options);
  for (const each of cases) counter.add(each);
  return counter.done();
}

/** The same for cases that come one by one: of each its scores are kept, so that there can be very many. */
export function goalCounter(definition: Definition, { minimum = SMALLEST_GROUP, ...options }: GoalResultOptions = {}): { add(each: OutcomeCase): void; done(): GoalResults } {
  const { goalCatalogue } = definition;
  const scores = new Scored(new Set(goalCatalogue?.goals.map(({ code }) => code)));
  const cases: GoalResults['cases'] = [];
  return {
    add(each) {
      const judged = goalCatalogue && judge(definition, each, options);
      if (judged?.counted) scores.add(judged);
      if (judged) cases.push(judged.counted ? { id: judged.id, counted: true, group: judged.group } : judged);
    },
    done: () => ({ rows: goalCatalogue ? rowsOf(goalCatalogue, scores, minimum) : [], cases }),
  };
}

function rowsOf({ goals, durationGroups = [] }: GoalCatalogue, scores: Scored, minimum: number): GoalRow[] {
  const groups = durationGroups.map(({ code }) => code);
  return [...goals.map(({ code }) => code), null].flatMap((goal): GoalRow[] => {
    const of = (moment: Moment, group: string | null) => scores.of(goal, moment, group);
    if (of('first', null).length + of('end', null).length === 0) return [];
    const shown = { first: shownCells(groups, (group) => of('first', group).length, minimum), end: shownCells(groups, (group) => of('end', group).length, minimum) };
    const cell = (moment: Moment, group: string | null): GoalCell => (shown[moment].has(group) ? cellOf(of(moment, group)) : { hidden: true });
    return [...groups, null].map((group) => ({ goal, group, first: cell('first', group), end: cell('end', group) }));
  });
}

type Moment = 'first' | 'end';

/** Scores of one case, by goal's code. */
interface Counted { id: string; counted: true; group: string | null; first: Map<string | null, number>; end: Map<string | null, number> }
type Judged = Counted | { id: string; counted: false; reason: (typeof GOAL_RESULT_REASONS)[number] };

/** None where the first care period ended with another team. */
function judge(definition: Definition, { id, trajectories, goals }: OutcomeCase, { from, until, teams }: UnitOptions): Judged | undefined {
  const leave = (reason: (typeof GOAL_RESULT_REASONS)[number]): Judged => ({ id, counted: false, reason });
  const [all = []] = carePeriods(definition, trajectories);
  if (!endsWith(all, teams)) return undefined;
  const period = counting(all, leftOutVariants(definition));
  if (period.length === 0) return leave(trajectories.length === 0 ? 'no_goal' : 'variant_left_out');
  if (!isEnded(period)) return leave('running');
  const end = lastEnd(period)!;
  if (!definitivelyClosed(definition, all, lastEnd(all) ?? end)) return leave('not_definitive');
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
class Scored {
  readonly #lists = new Map<string | null, Map<string | null, Record<Moment, number[]>>>();

  readonly #known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  add({ group, ...scores }: Counted): void {
    for (const moment of ['first', 'end'] as const) for (const [code, score] of scores[moment]) {
      const goal = code !== null && this.#known.has(code) ? code : null;
      this.#list(goal, null)[moment].push(score);
      if (group !== null) this.#list(goal, group)[moment].push(score);
    }
  }

  of(goal: string | null, moment: Moment, group: string | null): readonly number[] {
    return this.#lists.get(goal)?.get(group)?.[moment] ?? [];
  }

  #list(goal: string | null, group: string | null): Record<Moment, number[]> {
    const groups = this.#lists.get(goal) ?? new Map<string | null, Record<Moment, number[]>>();
    this.#lists.set(goal, groups);
    const list = groups.get(group) ?? { first: [], end: [] };
    groups.set(group, list);
    return list;
  }
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
