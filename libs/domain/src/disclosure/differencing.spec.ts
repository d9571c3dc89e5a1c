import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapping, personsIn } from './differencing.ts';

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

  it('what earlier figures give by themselves opens the door to nothing else: a smaller minimum before does not undo a larger one', () => {
    const earlier = [people(0, 20), people(0, 6)];
    expect(overlapping(new Map([['one more', people(0, 21)]]), earlier, 10)).toEqual(new Set(['one more']));
    expect(overlapping(new Map([['again', people(0, 6)], ['others', people(30, 50)]]), earlier, 10)).toEqual(new Set());
    expect(overlapping(new Map([['later', people(0, 23)]]), [people(0, 20), people(0, 22)], 5)).toEqual(new Set(['later']));
  });

  it('with more small differences than can be looked through nothing goes out that could tell, and what was out can go again', () => {
    const months = Array.from({ length: 30 }, (_, month) => people(month, month + 40));
    expect(overlapping(new Map([['one longer', people(0, 41)]]), months, 5)).toEqual(new Set(['one longer']));
    expect(overlapping(new Map([['again', people(3, 43)], ['others', people(100, 120)]]), months, 5)).toEqual(new Set());
  });

  it('who comes back counts anew: his second trajectory alone is a figure about him', () => {
    const first = new Set(Array.from({ length: 20 }, (_, index) => `p${index}/1`));
    const back = new Set([...first, 'p3/2']);
    expect([back.size, personsIn(back).size]).toEqual([21, 20]);
    expect(overlapping(new Map([['back', back]]), [first], 5)).toEqual(new Set(['back']));
    expect(overlapping(new Map([['swapped', new Set([...back].filter((subject) => subject !== 'p3/1'))]]), [first], 5)).toEqual(new Set(['swapped']));
    const often = new Set([...first, ...['2', '3', '4', '5', '6'].map((which) => `p3/${which}`)]);
    expect(overlapping(new Map([['often', often]]), [first], 5)).toEqual(new Set(['often'])); // five values, one person
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
