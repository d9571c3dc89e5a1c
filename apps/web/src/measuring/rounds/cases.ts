import type { DrawnCaseFragment } from '@getrouw/contracts';

export type DrawnCase = DrawnCaseFragment;

export type Opinion = 'first' | 'second';

/** Who gives this opinion on a case. */
export const opinionOn = ({ assignment, secondAssignment }: DrawnCase, opinion: Opinion) => (opinion === 'first' ? assignment : secondAssignment);

/** The case gets a second opinion. */
export const isTwice = ({ secondDrawn, secondWaivedReason, leftOutReason }: DrawnCase): boolean => secondDrawn && secondWaivedReason === null && leftOutReason === null;

/** This opinion on the case is asked, and nobody has it yet or who had it has gone before he was ready. */
export const isOpen = (each: DrawnCase, opinion: Opinion): boolean =>
  each.leftOutReason === null && (opinion === 'first' || isTwice(each)) && (opinionOn(each, opinion)?.toHandOver ?? true);

/** Where a drawn case stands; undefined where nobody was assigned. Unreviewed: handed in, and nobody has to look at it. */
export function stateOf({ leftOutReason, needsReview, assignment }: DrawnCase): NonNullable<DrawnCase['assignment']>['responseState'] | 'unreviewed' | undefined {
  if (leftOutReason !== null) return 'left_out';
  return assignment?.responseState === 'submitted' && needsReview === false ? 'unreviewed' : assignment?.responseState;
}
