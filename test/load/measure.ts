/** Timing. Two ways to do the same are always measured in turn, so that a slower minute of the machine touches both. */

/** What was measured, fit to print: how fast ours is as a part of how fast the other way is. */
export interface Measured { what: string; ours: string; other: string; ratio: number }

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, two) => one - two);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Milliseconds that the work takes. */
export async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Medians of both, a time each in turn after three that do not count. The ratio is other / ours: 1 is as fast, 0.5 takes twice as long. */
export async function compareTimes(what: string, ours: () => Promise<unknown>, other: () => Promise<unknown>, times: number): Promise<Measured> {
  const taken: { ours: number[]; other: number[] } = { ours: [], other: [] };
  for (let run = -3; run < times; run += 1) {
    const [mine, theirs] = [await milliseconds(ours), await milliseconds(other)];
    if (run < 0) continue;
    taken.ours.push(mine);
    taken.other.push(theirs);
  }
  const [mine, theirs] = [median(taken.ours), median(taken.other)];
  return { what, ours: `${mine.toFixed(1)} ms`, other: `${theirs.toFixed(1)} ms`, ratio: theirs / mine };
}

/** The same for work that several do at once: how often a second. Each worker does its work again and again. */
export async function compareRates(what: string, ours: readonly Worker[], other: readonly Worker[], options: { seconds: number; times: number }): Promise<Measured> {
  const rates: { ours: number[]; other: number[] } = { ours: [], other: [] };
  for (let run = -1; run < options.times; run += 1) {
    const [mine, theirs] = [await rate(ours, options.seconds), await rate(other, options.seconds)];
    if (run < 0) continue;
    rates.ours.push(mine);
    rates.other.push(theirs);
  }
  const [mine, theirs] = [median(rates.ours), median(rates.other)];
  return { what, ours: `${mine.toFixed(0)} a second`, other: `${theirs.toFixed(0)} a second`, ratio: mine / theirs };
}

type Worker = () => Promise<unknown>;

async function rate(workers: readonly Worker[], seconds: number): Promise<number> {
  const began = performance.now();
  let done = 0;
  await Promise.all(workers.map(async (work) => {
    while (performance.now() - began < seconds * 1000) {
      await work();
      done += 1;
    }
  }));
  return (1000 * done) / (performance.now() - began);
}
