import type { EvaluationWholeFragment, GoalShownFragment } from '@getrouw/contracts';
import type { GoalCatalogue, Progress, Rater } from '@getrouw/domain';
import type { GoalShape } from '@getrouw/ui';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { texts } from './texts.ts';

export type Evaluation = EvaluationWholeFragment;
export type Goal = GoalShownFragment;
export type Catalogue = Pick<GoalCatalogue, 'scale' | 'raters' | 'wordsAt' | 'aggregate'>;
export type { Progress };

/** The shape of the mark of each. */
export const SHAPES: Readonly<Record<Rater, GoalShape>> = { client: 'circle', professional: 'square', together: 'diamond', network: 'triangle' };
export const RATERS = Object.keys(SHAPES) as Rater[];

export type ScoreValue = 2 | 1 | 0 | -1 | -2;

/** What the method calls who scores. */
export function useRaterName(catalogue: unknown): (rater: Rater) => string {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { raters } = catalogue as Catalogue;
  return (rater) => {
    const name = raters.find((each) => each.rater === rater)?.name;
    return name ? inWords(name) : t(`rater.${rater}`);
  };
}

/** A goal in its own words, or else as the catalogue calls it. */
export function useGoalWords(): (goal: Pick<Goal, 'words' | 'name' | 'number'>) => string {
  const inWords = useLocalText();
  return ({ words, name, number }) => words ?? (name ? inWords(name) : String(number));
}
