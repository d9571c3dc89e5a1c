import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Puts lists in a random order. One seed gives one sequence of orders, on every machine. */
export type Shuffle = <T>(list: readonly T[]) => T[];

/**
 * A shuffler for a seed (xoroshiro128+, Fisher-Yates).
 * @param seed a whole number of 32 bits.
 * @throws RangeError on another seed: the generator would silently take part of it.
 */
export function shuffler(seed: number): Shuffle {
  if (seed !== (seed | 0)) throw new RangeError(`${seed} is not a whole number of 32 bits`);
  const random = xoroshiro128plus(seed);
  return (list) => {
    const order = [...list];
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = uniformInt(random, 0, last);
      [order[last], order[other]] = [order[other]!, order[last]!];
    }
    return order;
  };
}
