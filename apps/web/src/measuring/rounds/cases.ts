import type { DrawnCaseFragment } from '@getrouw/contracts';

export type DrawnCase = DrawnCaseFragment;

/** Where a drawn case stands; undefined where nobody was assigned. */
export const stateOf = ({ leftOutReason, assignment }: DrawnCase) => (leftOutReason === null ? assignment?.responseState : 'left_out');
