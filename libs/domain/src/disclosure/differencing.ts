/** The persons (or files) behind one figure. */
export type Population = ReadonlySet<string>;

/** With more small parts than this not every choice of them is tried: then nothing that could tell them apart is published. */
const MOST_PARTS = 20;
/** What elimination leaves of a coefficient that is zero, of sums of zeros and ones. */
const NOTHING = 1e-9;

/**
 * Which of these figures can be published beside earlier ones of the same thing. Nobody who adds and subtracts published figures, however often and
 * by whatever weights, is left with a figure about fewer than `minimum` persons.
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
    if (tooSmall([...known, population], minimum) && !tooSmall(known, minimum)) hidden.add(key);
    else known.push(population);
  }
  return hidden;
}

/** Whether some sums and differences of these populations leave fewer than the minimum. */
function tooSmall(populations: readonly Population[], minimum: number): boolean {
  const parts = divide(populations);
  const small = parts.filter(({ size }) => size < minimum);
  if (small.length === 0) return false;
  const large = parts.filter(({ size }) => size >= minimum);
  const matrix = populations.map((_, row) => [...large, ...small].map(({ inside }) => (inside.has(row) ? 1 : 0)));
  const rest = eliminate(matrix).map((row) => row.map((value) => (Math.abs(value) < NOTHING ? 0 : value)))
    .filter((row) => row.slice(0, large.length).every((value) => value === 0)).map((row) => row.slice(large.length)).filter((row) => row.some((value) => value !== 0));
  if (rest.length === 0) return false;
  if (small.length > MOST_PARTS) return true;
  return choices(small.map(({ size }) => size), minimum).some((chosen) => isDerived(rest, chosen));
}

/** The parts that these populations cut the persons into: who is in a part is in the same populations. */
function divide(populations: readonly Population[]): { inside: ReadonlySet<number>; size: number }[] {
  const inside = new Map<string, number[]>();
  populations.forEach((population, index) => population.forEach((person) => { inside.set(person, [...(inside.get(person) ?? []), index]); }));
  return [...Map.groupBy(inside.values(), (indexes) => indexes.join())].map(([, members]) => ({ inside: new Set(members[0]), size: members.length }));
}

/** Every choice of parts that are together fewer than the minimum. */
function choices(sizes: readonly number[], minimum: number, from = 0): number[][] {
  if (from === sizes.length) return [];
  return sizes.flatMap((size, index) => (index < from || size >= minimum ? [] : [[index], ...choices(sizes, minimum - size, index + 1).map((rest) => [index, ...rest])]));
}

/** Whether a combination of the rows holds nothing but these columns: their number of degrees is larger than that of the other columns alone. */
function isDerived(rows: readonly (readonly number[])[], columns: readonly number[]): boolean {
  const others = rows.map((row) => row.filter((_, index) => !columns.includes(index)));
  return eliminate(others).filter((row) => row.some((value) => Math.abs(value) >= NOTHING)).length < rows.length;
}

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
