import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping } from './differencing.ts';

const people = (from: number, until: number) => new Set(Array.from({ length: until - from }, (_, index) => `p${from + index}`));

/** Fewest persons that a reader is left with, who multiplies each figure by -2 to 2 and adds them up; null: none, or nobody. */
function smallestLeft(populations: readonly ReadonlySet<string>[]): number {
  let smallest = Infinity;
  const all = [...new Set(populations.flatMap((population) => [...population]))];
  const weights = (index: number, sums: readonly number[]): void => {
    if (index === populations.length) {
      const left = sums.filter((weight) => weight !== 0).length;
      if (left > 0) smallest = Math.min(smallest, left);
      return;
    }
    const inside = all.map((person) => Number(populations[index]!.has(person)));
    for (let weight = -2; weight <= 2; weight += 1) weights(index + 1, sums.map((sum, person) => sum + weight * inside[person]!));
  };
  weights(0, all.map(() => 0));
  return smallest;
}

describe('beside what was published before', () => {
  it('the same people again can be published, and other people too', () => {
    expect(overlapping(new Map([['again', people(0, 20)], ['others', people(20, 30)]]), [people(0, 20)], 5)).toEqual(new Set());
  });

  it('a period that is longer by a few people cannot, because the difference is about them alone', () => {
    expect(overlapping(new Map([['half', people(0, 23)]]), [people(0, 20)], 5)).toEqual(new Set(['half']));
    expect(overlapping(new Map([['half', people(0, 25)]]), [people(0, 20)], 5)).toEqual(new Set());
  });

  it('two quarters and the half year that they almost make up cannot', () => {
    expect(overlapping(new Map([['half', people(0, 42)]]), [people(0, 20), people(20, 40)], 5)).toEqual(new Set(['half']));
  });

  it('the smallest figures go first, so that the whole stays where a site gives too much', () => {
    expect(overlapping(new Map([['whole', people(0, 40)], ['site', people(0, 12)]]), [people(0, 10)], 5)).toEqual(new Set(['site']));
  });

  it('what earlier figures give by themselves keeps nothing hidden', () => {
    expect(overlapping(new Map([['later', people(100, 120)]]), [people(0, 20), people(0, 22)], 5)).toEqual(new Set());
  });

  it('nobody who adds and subtracts with any small weights is left with fewer than the minimum', () => {
    const population = fc.uniqueArray(fc.integer({ min: 0, max: 13 }), { minLength: 4, maxLength: 14 }).map((found) => new Set(found.map(String)));
    fc.assert(fc.property(fc.array(population, { minLength: 1, maxLength: 3 }), population, fc.integer({ min: 2, max: 4 }), (now, before, minimum) => {
      const hidden = overlapping(new Map(now.map((each, index) => [index, each])), [before], minimum);
      fc.pre(before.size >= minimum);
      expect(smallestLeft([before, ...now.filter((_, index) => !hidden.has(index))])).toBeGreaterThanOrEqual(minimum);
    }), { numRuns: 1500, seed: 20261129 });
  });
});
