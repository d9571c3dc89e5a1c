import { type AgreementFigure, agreementFigure, countPairs, type PairCount } from '../fidelity/agreement.ts';
import type { GoalCatalogue } from '../instrument/goal-catalogue.ts';
import { registrableCodes } from './check-goal.ts';

/** The codes that two people gave one goal, each for himself; null: none of the catalogue. */
export interface CodingPair { first: string | null; second: string | null }

/** What a goal that fits no code of the catalogue counts as. */
export const OTHER_GOAL = 'OTHER';

export interface CodingAgreement extends AgreementFigure {
  /** Pairs of codes that differ, the most frequent first. */
  disagreements: PairCount[];
}

/** How far two people gave goals the same code. What counts as a category is every code that could be given, and those of older models that were. */
export function codingAgreement(catalogue: Pick<GoalCatalogue, 'goals'>, pairs: readonly CodingPair[]): CodingAgreement {
  const coded = countPairs(pairs.map(({ first, second }) => ({ first: first ?? OTHER_GOAL, second: second ?? OTHER_GOAL })));
  const categories = new Set([...registrableCodes(catalogue), OTHER_GOAL, ...coded.flatMap(({ first, second }) => [first, second])]);
  return {
    ...agreementFigure(coded, [...categories]),
    disagreements: coded.filter(({ first, second }) => first !== second).toSorted((one, other) => other.count - one.count),
  };
}
