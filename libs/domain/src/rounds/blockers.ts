import type { Text } from '../instrument/language.ts';
import type { ResponseState } from './machines.ts';

export type BlockerCode = 'not_assigned' | 'not_started' | 'not_submitted' | 'not_reviewed' | 'returned' | 'second_not_assigned' | 'second_not_submitted' | 'differences';

/** How each state of a drawn case keeps the round open. */
const BLOCKED_BY: Readonly<Record<ResponseState, BlockerCode | null>> = {
  assigned: 'not_started',
  in_progress: 'not_submitted',
  submitted: 'not_reviewed',
  returned: 'returned',
  approved: null,
  left_out: null,
};

/** What blockers look at in a drawn case. */
export interface CaseStanding {
  /** Of the first opinion: null where nobody was assigned, left_out also where a case was left out before anybody was. */
  readonly state: ResponseState | null;
  /** Of a handed-in response: it waits for a reviewer; absent: it does. */
  readonly needsReview?: boolean | null;
  /** The case gets a second opinion. */
  readonly second?: boolean;
  readonly secondState?: ResponseState | null;
  /** Questions on which the two opinions differ and that have no final answer yet. */
  readonly openDifferences?: number;
}

/**
 * What keeps a round from closing: every drawn case that is neither approved nor left out, whose second opinion is not in, or where the opinions
 * differ without a final answer, with why. Where no review is needed handed in is enough; of a second opinion it always is.
 */
export function blockers<T extends CaseStanding>(cases: readonly T[]): { case: T; code: BlockerCode }[] {
  return cases.flatMap((each) => codesOf(each).map((code) => ({ case: each, code })));
}

function codesOf({ state, needsReview, second, secondState = null, openDifferences = 0 }: CaseStanding): BlockerCode[] {
  if (state === 'left_out') return [];
  const first = state === null ? 'not_assigned' : state === 'submitted' && needsReview === false ? null : BLOCKED_BY[state];
  const seconds: BlockerCode | null = !second || secondState === 'submitted' ? null : secondState === null ? 'second_not_assigned' : 'second_not_submitted';
  return [first, seconds, openDifferences > 0 ? 'differences' as const : null].filter((code) => code !== null);
}

/** What the screen says about each blocker. */
export const BLOCKER_TEXTS: Readonly<Record<BlockerCode, Text>> = {
  not_assigned: { nl: 'Nog aan niemand toegewezen', en: 'Not assigned to anybody yet' },
  not_started: { nl: 'Scoren is nog niet begonnen', en: 'Scoring has not started' },
  not_submitted: { nl: 'Nog niet ingeleverd', en: 'Not handed in yet' },
  not_reviewed: { nl: 'Wacht op goedkeuring', en: 'Waits for approval' },
  returned: { nl: 'Teruggegeven aan de beoordelaar', en: 'Returned to the assessor' },
  second_not_assigned: { nl: 'Nog aan niemand toegewezen voor de tweede beoordeling', en: 'Not assigned to anybody yet for the second opinion' },
  second_not_submitted: { nl: 'De tweede beoordeling is nog niet ingeleverd', en: 'The second opinion has not been handed in yet' },
  differences: { nl: 'Twee beoordelaars verschillen en er is nog geen eindoordeel', en: 'Two assessors differ and there is no final answer yet' },
};
