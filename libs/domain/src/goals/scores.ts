import type { Rater } from '../instrument/goal-catalogue.ts';

/** What each rater gave one goal at one moment, from -2 to +2; absent where he gave none. */
export type Scores = Readonly<Partial<Record<Rater, number>>>;
