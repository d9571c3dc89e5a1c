import { describe, expect, it } from 'vitest';
import { codingAgreement, OTHER_GOAL } from './codings.ts';
import { catalogue } from './fixtures.ts';
import { type ProgressGoal, progressOf } from './progress.ts';

const goal = (id: string, over: Partial<ProgressGoal> = {}): ProgressGoal => ({ id, scale: 'gas', setOn: '2026-01-05', zeroValue: null, weight: null, ...over });
const first = { id: 'E1', heldOn: '2026-04-05', final: false, scores: { A: { client: 0, professional: 1, network: 2 }, T: { client: 6, professional: 7 } } };
const last = { id: 'E2', heldOn: '2026-07-05', final: true, scores: { A: { client: 2, professional: 1 }, B: { professional: -1 }, N: {} } };

describe('progress of goals', () => {
  it('has each goal at each evaluation at which somebody scored it, in order', () => {
    const { goals } = progressOf(catalogue, [goal('A'), goal('B'), goal('N')], [last, first]);
    expect(goals.map(({ goalId, zero, moments }) => [goalId, zero, moments.map(({ evaluationId, aggregate, category }) => [evaluationId, aggregate, category])])).toEqual([
      ['A', 0, [['E1', 0, 'unchanged'], ['E2', 2, 'fully']]], ['B', 0, [['E2', -1, 'worse']]], ['N', 0, []],
    ]);
    expect(goals[0]!.moments[0]).toMatchObject({ client: 0, professional: 1, network: 2, together: null, final: false, sinceZero: null });
  });

  it('has on the scale of 0 to 10 the way from the start, and no category', () => {
    const { goals: [ten] } = progressOf(catalogue, [goal('T', { scale: 'ten', zeroValue: 4 })], [first]);
    expect(ten).toMatchObject({ zero: 4, moments: [{ aggregate: 6, category: null, sinceZero: { change: 2, share: 2 / 6 } }] });
  });

  it('has a weighted result of goals with a weight only, never of the scale of 0 to 10', () => {
    const weighted = [goal('A', { weight: 3 }), goal('B'), goal('T', { scale: 'ten', zeroValue: 4, weight: 5 })];
    expect(progressOf(catalogue, weighted, [first, last]).evaluations.map(({ tScore }) => tScore)).toEqual([50, 70]);
    expect(progressOf(catalogue, [goal('A')], [first]).evaluations[0]!.tScore).toBeNull();
  });
});

describe('two codings of the same goals', () => {
  it('agree beyond chance as far as kappa says, with the pairs that differ', () => {
    const pairs = [['INCOME', 'INCOME'], ['INCOME', 'DEBTS'], ['ROOM', 'ROOM'], ['ROOM', 'ROOM'], [null, null], [null, 'INCOME'], ['INCOME', 'DEBTS']].map(([one, other]) => ({ first: one!, second: other! }));
    const found = codingAgreement(catalogue, pairs);
    // By hand: 4 of 7 agree; expected (3×2 + 0×2 + 2×2 + 2×1) / 49 = 12/49; kappa (28/49 - 12/49) / (37/49) = 16/37.
    expect(found.n).toBe(7);
    expect(found.percentage).toBeCloseTo(400 / 7, 10);
    expect(found.kappa!.value).toBeCloseTo(16 / 37, 10);
    expect(found.disagreements).toEqual([{ first: 'INCOME', second: 'DEBTS', count: 2 }, { first: OTHER_GOAL, second: 'INCOME', count: 1 }]);
    expect(found.few).toBe(true);
  });

  it('may hold a code of an older model, and say nothing when there are none', () => {
    expect(codingAgreement(catalogue, [{ first: 'OLD-REST', second: 'OLD-REST' }])).toMatchObject({ n: 1, percentage: 100, disagreements: [] });
    expect(codingAgreement(catalogue, [])).toMatchObject({ n: 0, percentage: null, kappa: null });
  });
});
