/**
 * What is behind one figure: persons (or files), and where one of them may count more than once `person/which`, such as each of his trajectories.
 * Two figures about the same persons but other trajectories of them are not the same.
 */
export type Population = ReadonlySet<string>;

/** Who is in it, each once. */
export const personsIn = (population: Iterable<string>): Set<string> => new Set([...population].map((subject) => subject.split('/')[0]!));

/** With more small parts than this not every choice of them is tried: then nothing that could tell them apart is published. */
const MOST_PARTS = 20;
/** What elimination leaves of a coefficient that is zero, of sums of zeros and ones. */
const NOTHING = 1e-9;

/**
 * Which of these figures can be published beside earlier ones of the same thing. Nobody who adds and subtracts published figures, however often and
 * by whatever weights, is left with a figure about fewer than `minimum` persons that he did not have.
 *
 * All published populations divide the persons into parts that are always counted together. Each figure is a sum over parts; what can be derived are
 * the combinations of these sums, so the rows' space of a matrix of zeros and ones. A combination is too small when the parts that it holds are
 * together fewer than the minimum. The largest figures are taken first; one that would make such a combination possible is left out.
 * @param figures what is to be published now, by key
 * @param earlier what has been published, to whomever: readers may lay it side by side
 * @returns keys of the figures that have to stay hidden
 */
export function overlapping<K>(figures: ReadonlyMap<K, Population>, earlier: readonly Population[], minimum: number): Set<K> {
  const hidden = new Set<K>();
  const known = [...earlier];
  for (const [key, population] of [...figures].toSorted(([, one], [, other]) => other.size - one.size)) {
    if (tellsOfFew(known, population, minimum)) hidden.add(key);
    else known.push(population);
  }
  return hidden;
}

/** Whether sums and differences with this population leave fewer than the minimum, of whom nothing follows from the known ones alone. */
function tellsOfFew(known: readonly Population[], population: Population, minimum: number): boolean {
  const parts = divide([...known, population]);
  const small = parts.filter(({ persons }) => persons.size < minimum);
  const large = parts.filter(({ persons }) => persons.size >= minimum);
  const after = [...known, population].map((_, row) => [...large, ...small].map(({ inside }) => (inside.has(row) ? 1 : 0)));
  const [restBefore, restAfter] = [after.slice(0, -1), after].map((matrix) => withoutFirst(matrix, large.length)) as [number[][], number[][]];
  if (restAfter.length === restBefore.length) return false;
  if (small.length > MOST_PARTS) return true;
  return choices(small.map(({ persons }) => persons), minimum).some((chosen) => derived(restAfter, chosen) > derived(restBefore, chosen));
}

/** The parts that these populations cut the persons into: who is in a part is in the same populations. */
function divide(populations: readonly Population[]): { inside: ReadonlySet<number>; persons: ReadonlySet<string> }[] {
  const inside = new Map<string, number[]>();
  populations.forEach((population, index) => population.forEach((subject) => { inside.set(subject, [...(inside.get(subject) ?? []), index]); }));
  return [...Map.groupBy(inside, ([, indexes]) => indexes.join()).values()].map((members) => ({ inside: new Set(members[0]![1]), persons: personsIn(members.map(([subject]) => subject)) }));
}

/** Every choice of parts that are together fewer than the minimum. */
function choices(parts: readonly ReadonlySet<string>[], minimum: number, from = 0, already: ReadonlySet<string> = new Set()): number[][] {
  return parts.flatMap((part, index) => {
    const together = new Set([...already, ...part]);
    return index < from || together.size >= minimum ? [] : [[index], ...choices(parts, minimum, index + 1, together).map((rest) => [index, ...rest])];
  });
}

/** A base of the combinations of rows that hold none of the first columns, without these. */
const withoutFirst = (matrix: readonly (readonly number[])[], columns: number): number[][] =>
  independent(matrix).filter((row) => row.slice(0, columns).every((value) => value === 0)).map((row) => row.slice(columns));

/** How many independent combinations of the rows, which are independent, hold nothing but these columns. */
const derived = (rows: readonly (readonly number[])[], columns: readonly number[]): number =>
  rows.length - independent(rows.map((row) => row.filter((_, index) => !columns.includes(index)))).length;

/** The rows that elimination leaves, without those of nothing. */
const independent = (matrix: readonly (readonly number[])[]): number[][] =>
  eliminate(matrix).map((row) => row.map((value) => (Math.abs(value) < NOTHING ? 0 : value))).filter((row) => row.some((value) => value !== 0));

/** Gauss-Jordan elimination with the largest pivot of each column. */
function eliminate(matrix: readonly (readonly number[])[]): number[][] {
  const rows = matrix.map((row) => [...row]);
  let done = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0) && done < rows.length; column += 1) {
    let best = done;
    for (let row = done + 1; row < rows.length; row += 1) if (Math.abs(rows[row]![column]!) > Math.abs(rows[best]![column]!)) best = row;
    const pivot = rows[best]![column]!;
    if (Math.abs(pivot) < NOTHING) continue;
    [rows[done], rows[best]] = [rows[best]!, rows[done]!];
    const first = rows[done]!.map((value) => value / pivot);
    rows[done] = first;
    for (let row = 0; row < rows.length; row += 1) {
      const factor = rows[row]![column]!;
      if (row !== done && factor !== 0) rows[row] = rows[row]!.map((value, index) => value - factor * first[index]!);
    }
    done += 1;
  }
  return rows;
}
