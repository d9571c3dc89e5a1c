import type { Text } from '../instrument/language.ts';
import type { ResponseState } from './machines.ts';

export type BlockerCode = 'not_assigned' | 'not_started' | 'not_submitted' | 'not_reviewed' | 'returned';

/** How each state of a drawn case keeps the round open. */
const BLOCKED_BY: Readonly<Record<ResponseState, BlockerCode | null>> = {
  assigned: 'not_started',
  in_progress: 'not_submitted',
  submitted: 'not_reviewed',
  returned: 'returned',
  approved: null,
  left_out: null,
};

/**
 * What keeps a round from closing: every drawn case that is neither approved nor left out, with why. Where no review is needed handed in is enough.
 * @param cases the drawn cases with the state of their response: null where nobody was assigned, left_out also where a case was left out before anybody was.
 * `needsReview` says of a handed-in response that it waits for a reviewer; absent: it does.
 */
export function blockers<T extends { readonly state: ResponseState | null; readonly needsReview?: boolean | null }>(cases: readonly T[]): { case: T; code: BlockerCode }[] {
  return cases.flatMap((each) => {
    if (each.state === 'submitted' && each.needsReview === false) return [];
    const code = each.state === null ? 'not_assigned' : BLOCKED_BY[each.state];
    return code ? [{ case: each, code }] : [];
  });
}

/** What the screen says about each blocker. */
export const BLOCKER_TEXTS: Readonly<Record<BlockerCode, Text>> = {
  not_assigned: { nl: 'Nog aan niemand toegewezen', en: 'Not assigned to anybody yet' },
  not_started: { nl: 'Scoren is nog niet begonnen', en: 'Scoring has not started' },
  not_submitted: { nl: 'Nog niet ingeleverd', en: 'Not handed in yet' },
  not_reviewed: { nl: 'Wacht op goedkeuring', en: 'Waits for approval' },
  returned: { nl: 'Teruggegeven aan de beoordelaar', en: 'Returned to the assessor' },
};
