import type { CalendarDate } from '../dates.ts';
import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';
import type { GoalScale } from './check-goal.ts';
import { aggregate, type GoalCategory, goalCategory, progressOnTen, type Scores } from './scores.ts';
import { tScore } from './t-score.ts';

export interface ProgressGoal { id: string; scale: GoalScale; setOn: CalendarDate; zeroValue: number | null; weight: number | null }
/** An evaluation with the scores that may be shown, by goal. */
export interface ProgressEvaluation { id: string; heldOn: CalendarDate; final: boolean; scores: Readonly<Record<string, Scores>> }

/** One goal at one evaluation; null where nobody gave it. */
export interface ProgressMoment {
  evaluationId: string;
  heldOn: CalendarDate;
  final: boolean;
  client: number | null;
  professional: number | null;
  network: number | null;
  together: number | null;
  aggregate: number | null;
  /** Of the aggregate; null on the scale of 0 to 10. */
  category: GoalCategory | null;
  /** On the scale of 0 to 10: how far it came since the start. */
  sinceZero: { change: number; share: number | null } | null;
}
export interface GoalProgress { goalId: string; scale: GoalScale; setOn: CalendarDate; zero: number | null; moments: ProgressMoment[] }
export interface Progress {
  goals: GoalProgress[];
  /** The weighted result of each evaluation; null where no weighted goal was scored. */
  evaluations: { evaluationId: string; heldOn: CalendarDate; final: boolean; tScore: number | null }[];
}

/** What a picture of the goals over time shows: per goal the moments at which somebody scored it, in order. */
export function progressOf(catalogue: Pick<GoalCatalogue, 'aggregate'>, goals: readonly ProgressGoal[], evaluations: readonly ProgressEvaluation[]): Progress {
  const inOrder = evaluations.toSorted((one, other) => (one.heldOn < other.heldOn ? -1 : 1));
  return {
    goals: goals.map(({ id, scale, setOn, zeroValue }) => ({
      goalId: id, scale, setOn, zero: scale === 'gas' ? 0 : zeroValue,
      moments: inOrder.flatMap(({ id: evaluationId, heldOn, final, scores }) => {
        const given = scores[id];
        if (!given || Object.keys(given).length === 0) return [];
        const both = aggregate(catalogue, given);
        const { client = null, professional = null, network = null, together = null } = given;
        return [{
          evaluationId, heldOn, final, client, professional, network, together, aggregate: both,
          category: scale === 'gas' && both !== null ? goalCategory(both) : null,
          sinceZero: scale === 'ten' && both !== null && zeroValue !== null ? progressOnTen(zeroValue, both) : null,
        }];
      }),
    })),
    evaluations: inOrder.map(({ id, heldOn, final, scores }) => ({ evaluationId: id, heldOn, final, tScore: weighted(catalogue, goals, scores) })),
  };
}

/** Goals on the scale of 0 to 10 are never put together with the others. */
function weighted(catalogue: Pick<GoalCatalogue, 'aggregate'>, goals: readonly ProgressGoal[], scores: ProgressEvaluation['scores']): number | null {
  const counted = goals.flatMap(({ id, scale, weight }) => {
    const score = scale === 'gas' && weight !== null ? aggregate(catalogue, scores[id] ?? {}) : null;
    return score === null ? [] : [{ weight: weight!, score }];
  });
  return tScore(counted.map(({ weight }) => weight), counted.map(({ score }) => score));
}
