import type { DrawnCaseFragment } from '@getrouw/contracts';

export type DrawnCase = DrawnCaseFragment;

/** Whether somebody is still to be given it: nobody has it, or who had it has gone before he was ready. */
export const isToAssign = (each: DrawnCase): boolean => stateOf(each) !== 'left_out' && (each.assignment === null || each.assignment.toHandOver);

/** Where a drawn case stands; undefined where nobody was assigned. Unreviewed: handed in, and nobody has to look at it. */
export function stateOf({ leftOutReason, needsReview, assignment }: DrawnCase): NonNullable<DrawnCase['assignment']>['responseState'] | 'unreviewed' | undefined {
  if (leftOutReason !== null) return 'left_out';
  return assignment?.responseState === 'submitted' && needsReview === false ? 'unreviewed' : assignment?.responseState;
}
