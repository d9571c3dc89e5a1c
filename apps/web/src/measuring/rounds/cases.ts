import type { DrawnCaseFragment } from '@getrouw/contracts';

export type DrawnCase = DrawnCaseFragment;

/** Where a drawn case stands; undefined where nobody was assigned. Unreviewed: handed in, and nobody has to look at it. */
export function stateOf({ leftOutReason, needsReview, assignment }: DrawnCase): NonNullable<DrawnCase['assignment']>['responseState'] | 'unreviewed' | undefined {
  if (leftOutReason !== null) return 'left_out';
  return assignment?.responseState === 'submitted' && needsReview === false ? 'unreviewed' : assignment?.responseState;
}
