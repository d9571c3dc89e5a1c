import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';
import type { Text } from '../instrument/text.ts';

/** So many goals at a time are advised at most; undefined where the method gives no number. */
export function advisedGoals({ advised }: Pick<GoalCatalogue, 'advised'>, mildDisability: boolean): number | undefined {
  return mildDisability ? advised?.fewer?.most ?? advised?.most : advised?.most;
}

/**
 * A soft warning where more goals are open than is advised; nobody is held back by it.
 * @param mildDisability whether the item that the catalogue names is answered so that fewer are advised.
 */
export function goalsAdvice(catalogue: Pick<GoalCatalogue, 'advised'>, openGoals: number, mildDisability: boolean): Text | null {
  const most = advisedGoals(catalogue, mildDisability);
  if (most === undefined || openGoals <= most) return null;
  return {
    nl: `Er staan ${openGoals} doelen open. Meer dan ${most} tegelijk is vaak te veel: kies samen waar u mee begint.`,
    en: `There are ${openGoals} open goals. More than ${most} at a time is often too much: choose together where to begin.`,
  };
}
