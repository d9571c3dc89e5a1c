import { mean } from '@getrouw/statistics';
import type { GoalCatalogue, Rater } from '../instrument/goal-catalogue.ts';
import type { Text } from '../instrument/text.ts';

/** What each rater gave one goal at one moment, from -2 to +2 (or 0 to 10 where the goal has that scale); absent where he gave none. */
export type Scores = Readonly<Partial<Record<Rater, number>>>;

/** What became of a goal, from the best to the worst. */
export const GOAL_CATEGORIES = ['fully', 'partly', 'unchanged', 'worse', 'worst'] as const;
export type GoalCategory = (typeof GOAL_CATEGORIES)[number];
export const goalCategoryNames: Readonly<Record<GoalCategory, Text>> = {
  fully: { nl: 'helemaal gehaald', en: 'fully achieved' },
  partly: { nl: 'deels gehaald', en: 'partly achieved' },
  unchanged: { nl: 'niet veranderd', en: 'unchanged' },
  worse: { nl: 'slechter dan bij de start', en: 'worse than at the start' },
  worst: { nl: 'het slechtste dat denkbaar was', en: 'the worst conceivable' },
};

/**
 * The scores of one moment as one, by the rule of the method; null where that rule has nothing to go by.
 * `mean_toward_client` is the mean of client and professional, where it is not whole rounded to the side of the client; where one of the two gave none
 * it is the other's. Somebody from the network never counts. `together` is the joint score alone: whoever gives an own view beside it does not count.
 */
export function aggregate({ aggregate: rule }: Pick<GoalCatalogue, 'aggregate'>, { client, professional, together }: Scores): number | null {
  if (rule === 'together') return together ?? null;
  if (rule === undefined) return null;
  if (client === undefined || professional === undefined) return client ?? professional ?? null;
  const middle = (client + professional) / 2;
  // Rounding up leaves a minus before a zero; adding 0 takes it away.
  return (client > professional ? Math.ceil(middle) : Math.floor(middle)) + 0;
}

/** A score from -2 to +2 on the scale of 1 to 5 that results are reported in. */
export const score5 = (gas: number): number => gas + 3;

/** The category of a score from -2 to +2. A mean that is not whole is rounded, a half upward. */
export function goalCategory(gas: number): GoalCategory {
  const place = 2 - Math.floor(gas + 0.5);
  const category = GOAL_CATEGORIES[place];
  if (!category) throw new RangeError(`A goal is scored from -2 to 2, got ${gas}`);
  return category;
}

/** Whether a score says that things got better: 4 or 5 on the scale of 1 to 5. */
export const isImproved = (gas: number): boolean => ['fully', 'partly'].includes(goalCategory(gas));

/** Several goals of one family in one category of the catalogue as one: their mean from -2 to +2, and its category by rounding. Null without scores. */
export function categoryResult(scores: readonly number[]): { score: number; category: GoalCategory } | null {
  const score = mean(scores);
  return score === null ? null : { score, category: goalCategory(score) };
}

/** How far a goal on the scale of 0 to 10 has come since its zero value; `share` of the way to 10, null where it began there. */
export function progressOnTen(zeroValue: number, score: number): { change: number; share: number | null } {
  return { change: score - zeroValue, share: zeroValue === 10 ? null : (score - zeroValue) / (10 - zeroValue) };
}
