import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregate, categoryResult, goalCategory, isImproved, progressOnTen, score5 } from './scores.ts';

const apart = { aggregate: 'mean_toward_client' } as const;
const together = { aggregate: 'together' } as const;
const score = fc.integer({ min: -2, max: 2 });

/** Client, professional, the two as one, and that from 1 to 5: every combination, as the method of Nieuwe Perspectieven prescribes. */
const combinations: [client: number, professional: number, one: number, five: number][] = [
  [-2, -2, -2, 1], [-2, -1, -2, 1], [-2, 0, -1, 2], [-2, 1, -1, 2], [-2, 2, 0, 3],
  [-1, -2, -1, 2], [-1, -1, -1, 2], [-1, 0, -1, 2], [-1, 1, 0, 3], [-1, 2, 0, 3],
  [0, -2, -1, 2], [0, -1, 0, 3], [0, 0, 0, 3], [0, 1, 0, 3], [0, 2, 1, 4],
  [1, -2, 0, 3], [1, -1, 0, 3], [1, 0, 1, 4], [1, 1, 1, 4], [1, 2, 1, 4],
  [2, -2, 0, 3], [2, -1, 1, 4], [2, 0, 1, 4], [2, 1, 2, 5], [2, 2, 2, 5],
];

describe('scores of client and professional', () => {
  it.each(combinations)('of %i and %i are %i as one, and %i on the scale of 1 to 5', (client, professional, one, five) => {
    expect(aggregate(apart, { client, professional })).toBe(one);
    expect(score5(one)).toBe(five);
  });

  it('are the one of them where the other gave none, and nothing where both did', () => {
    expect(aggregate(apart, { client: -2 })).toBe(-2);
    expect(aggregate(apart, { professional: 1 })).toBe(1);
    expect(aggregate(apart, {})).toBeNull();
  });

  it('never hear somebody from the network', () => {
    fc.assert(fc.property(score, score, score, (client, professional, network) => {
      expect(aggregate(apart, { client, professional, network })).toBe(aggregate(apart, { client, professional }));
    }));
    expect(aggregate(apart, { network: 2 })).toBeNull();
  });

  it('lie as one between the two, never further from the client than from the professional', () => {
    fc.assert(fc.property(score, score, (client, professional) => {
      const one = aggregate(apart, { client, professional })!;
      expect(one).toBeGreaterThanOrEqual(Math.min(client, professional));
      expect(one).toBeLessThanOrEqual(Math.max(client, professional));
      expect(Math.abs(one - client)).toBeLessThanOrEqual(Math.abs(one - professional));
    }));
  });
});

describe('a joint score', () => {
  it('counts alone, also where the client gave another view beside it', () => {
    expect(aggregate(together, { together: 1, client: -2 })).toBe(1);
    expect(aggregate(together, { client: -2, professional: 2 })).toBeNull();
  });

  it('is none where the method has no rule', () => {
    expect(aggregate({}, { client: 1, professional: 1, together: 1 })).toBeNull();
  });
});

describe('what became of a goal', () => {
  it.each([[2, 'fully', true], [1, 'partly', true], [0, 'unchanged', false], [-1, 'worse', false], [-2, 'worst', false]] as const)('with %i is %s, better: %s', (gas, category, better) => {
    expect(goalCategory(gas)).toBe(category);
    expect(isImproved(gas)).toBe(better);
  });

  it.each([3, -3, 2.5])('is not said of %s, which is not on the scale', (gas) => {
    expect(() => goalCategory(gas)).toThrow('from -2 to 2');
  });

  it('is of several goals of one kind their mean, in words by rounding, a half upward', () => {
    expect(categoryResult([2, 1])).toEqual({ score: 1.5, category: 'fully' });
    expect(categoryResult([0, -1])).toEqual({ score: -0.5, category: 'unchanged' });
    expect(categoryResult([1, 0, 0])).toMatchObject({ category: 'unchanged' });
    expect(categoryResult([])).toBeNull();
  });

  it('is on the scale of 0 to 10 how far it came since the start', () => {
    expect(progressOnTen(4, 7)).toEqual({ change: 3, share: 0.5 });
    expect(progressOnTen(4, 2)).toEqual({ change: -2, share: -1 / 3 });
    expect(progressOnTen(10, 9)).toEqual({ change: -1, share: null });
  });
});
