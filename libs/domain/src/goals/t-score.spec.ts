import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tScore } from './t-score.ts';

const goal = fc.record({ weight: fc.integer({ min: 1, max: 100 }), score: fc.integer({ min: -2, max: 2 }) });
const goals = fc.array(goal, { minLength: 1, maxLength: 8 });
const of = (list: readonly { weight: number; score: number }[], rho?: number) => tScore(list.map(({ weight }) => weight), list.map(({ score }) => score), rho)!;

describe('the T-score of Kiresuk and Sherman', () => {
  it('of weights 3, 2, 1 with +1, 0, -1 is 50 + 10 × 2 / √(0.7 × 14 + 0.3 × 36) = 50 + 20 / √20.6 = 54.41', () => {
    expect(tScore([3, 2, 1], [1, 0, -1])).toBeCloseTo(50 + 20 / Math.sqrt(20.6), 10);
    expect(tScore([3, 2, 1], [1, 0, -1])).toBeCloseTo(54.41, 2);
  });

  it('of four goals of equal weight, each +1, is 50 + 40 / √7.6 = 64.51', () => {
    expect(tScore([1, 1, 1, 1], [1, 1, 1, 1])).toBeCloseTo(64.51, 2);
  });

  it.each([[-2, 30], [-1, 40], [0, 50], [1, 60], [2, 70]])('of one goal with %i is %i', (score, expected) => {
    expect(tScore([7], [score])).toBeCloseTo(expected, 10);
  });

  it('is there for no goals and for weights of 0 neither', () => {
    expect(tScore([], [])).toBeNull();
    expect(tScore([0, 0], [1, 2])).toBeNull();
  });

  it('leaves out a goal with weight 0', () => {
    expect(tScore([2, 0], [1, -2])).toBeCloseTo(60, 10);
  });

  it.each([[[1], [1, 2], 'got 1 weights and 2 scores'], [[-1], [1], 'Weights'], [[Number.NaN], [1], 'Weights'], [[1], [3], 'Scores'], [[1], [Number.NaN], 'Scores']] as const)('refuses weights %j with scores %j', (weights, scores, says) => {
    expect(() => tScore(weights, scores)).toThrow(says);
  });

  it('refuses a correlation outside 0 to 1', () => {
    expect(() => tScore([1], [1], 1.1)).toThrow('correlation');
  });

  it('is 50 where nothing changed, and lies as far from it when all scores turn round', () => {
    fc.assert(fc.property(goals, (list) => {
      expect(of(list.map((each) => ({ ...each, score: 0 })))).toBe(50);
      expect(of(list.map(({ weight, score }) => ({ weight, score: -score }))) - 50).toBeCloseTo(50 - of(list), 8);
    }));
  });

  it('goes up with each score and does not hang on the unit of weights or the order of goals', () => {
    fc.assert(fc.property(goals, fc.integer({ min: 2, max: 50 }), (list, times) => {
      expect(of(list.map(({ weight, score }) => ({ weight: weight * times, score })))).toBeCloseTo(of(list), 8);
      expect(of(list.toReversed())).toBeCloseTo(of(list), 8);
      const [first, ...rest] = list;
      if (first!.score < 2) expect(of([{ ...first!, score: first!.score + 1 }, ...rest])).toBeGreaterThan(of(list));
    }));
  });

  it('is with a correlation of 1 that of the weighted mean', () => {
    fc.assert(fc.property(goals, (list) => {
      const total = list.reduce((sum, { weight }) => sum + weight, 0);
      expect(of(list, 1)).toBeCloseTo(50 + 10 * list.reduce((sum, { weight, score }) => sum + weight * score, 0) / total, 8);
    }));
  });
});
