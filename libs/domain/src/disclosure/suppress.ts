/**
 * Hides the small cells of a table of counts, and as many others as it takes that nobody who adds, subtracts or solves for what is shown can
 * narrow a hidden cell down. Complementary suppression by shortest paths in the network of a two-way table: Cox, L. H. (1995), Network models
 * for complementary cell suppression, Journal of the American Statistical Association 90, 1453-1462; Castro, J. (2007), A shortest-paths
 * heuristic for statistical data protection in positive tables, INFORMS Journal on Computing 19, 520-533.
 */

/** Counts of persons by row (a site) and column (a stratum, an option). What the rows and columns add up to is shown too. */
export type CountTable = readonly (readonly number[])[];

/** Which counts may be shown, in the shape of the table. */
export interface ShownCounts {
  cells: boolean[][];
  rows: boolean[];
  columns: boolean[];
  whole: boolean;
}

/**
 * A cell of the table or a total, as an arc of a network in which what goes in comes out: a cell from its row to its column, a row's total from
 * the column of totals to the row, a column's total to the row of totals, the whole from there to the column of totals.
 */
interface Arc { readonly from: number; readonly to: number; readonly count: number; readonly cost: number; hidden: boolean }
/** One step along an arc, forward where its count grows. */
interface Step { readonly arc: Arc; readonly forward: boolean; readonly at: number }

/**
 * Hides every count from 1 up to the minimum, what `alsoHidden` names, and what has to go with them. A count of nobody stays: it tells of nobody.
 * Of each hidden count the lowest and the highest value that agree with all that is shown (no count is negative) lie at least the minimum apart.
 * @param minimum least persons of a shown count, from 1
 * @param alsoHidden rows, or the whole, whose counts are hidden for another reason, such as an earlier publication
 */
export function shownCounts(table: CountTable, minimum: number, alsoHidden: ReadonlySet<number | 'whole'> = new Set()): ShownCounts {
  const { arcs, cells, rows, columns, whole } = network(table);
  const isSmall = ({ count }: Arc) => count > 0 && count < minimum;
  for (const arc of arcs) arc.hidden = isSmall(arc);
  for (const key of alsoHidden) for (const arc of key === 'whole' ? [whole, ...columns] : [rows[key]!, ...cells[key]!]) if (arc.count > 0) arc.hidden = true;
  for (const arc of arcs.filter(({ hidden }) => hidden).toSorted((one, other) => other.count - one.count)) {
    if (width(arcs, arc, minimum) < minimum) for (const step of cheapestWay(arcs, arc, minimum)) step.arc.hidden = true;
  }
  const shown = ({ hidden }: Arc) => !hidden;
  return { cells: cells.map((row) => row.map(shown)), rows: rows.map(shown), columns: columns.map(shown), whole: shown(whole) };
}

function network(table: CountTable) {
  const [height, breadth] = [table.length, table[0]?.length ?? 0];
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const all = total(table.map(total));
  // A total says more than its parts: it goes only where no part can.
  const make = (from: number, to: number, count: number, isTotal: number): Arc => ({ from, to, count, cost: 1 + count + isTotal * (all + 1), hidden: false });
  const row = (index: number) => index + 1;
  const column = (index: number) => height + 2 + index;
  const [totalsRow, totalsColumn] = [0, height + 1];
  const cells = table.map((counts, i) => counts.map((count, j) => make(row(i), column(j), count, 0)));
  const rows = table.map((counts, i) => make(totalsColumn, row(i), total(counts), 1));
  const columns = Array.from({ length: breadth }, (_, j) => make(column(j), totalsRow, total(table.map((counts) => counts[j]!)), 2));
  const whole = make(totalsRow, totalsColumn, all, height * breadth);
  return { arcs: [...cells.flat(), ...rows, ...columns, whole], cells, rows, columns, whole };
}

/** How far apart the lowest and highest value of a hidden count are, given what is shown; looked at no further than `enough`. */
function width(arcs: readonly Arc[], of: Arc, enough: number): number {
  const hidden = arcs.filter((arc) => arc.hidden && arc !== of);
  const up = mostFlow(hidden, of.to, of.from, enough);
  return up + Math.min(of.count, mostFlow(hidden, of.from, of.to, Math.min(of.count, enough - up)));
}

/** The most that can flow from one node to another through hidden counts; no count becomes negative. */
function mostFlow(hidden: readonly Arc[], from: number, to: number, enough: number): number {
  const counts = new Map(hidden.map((arc) => [arc, arc.count]));
  let flow = 0;
  while (flow < enough) {
    const way = cheapest(hidden, from, to, (arc, forward) => (forward || counts.get(arc)! > 0 ? 1 : null));
    if (!way) break;
    const amount = Math.min(enough - flow, ...way.map(({ arc, forward }) => (forward ? Infinity : counts.get(arc)!)));
    for (const { arc, forward } of way) counts.set(arc, counts.get(arc)! + (forward ? amount : -amount));
    flow += amount;
  }
  return flow;
}

/** The cheapest counts to hide so that this one can grow by the minimum: each on the way grows with it or has as much to give. */
function cheapestWay(arcs: readonly Arc[], of: Arc, minimum: number): Step[] {
  const way = cheapest(arcs, of.to, of.from, (arc, forward) => (arc === of || arc.count === 0 || (!forward && arc.count < minimum) ? null : arc.hidden ? 0 : arc.cost));
  if (!way) throw new Error('a count above zero lies in a row, a column and the whole, which can all grow with it');
  return way;
}

/** The cheapest way from one node to another, or undefined; a step of null cannot be taken. */
function cheapest(arcs: readonly Arc[], from: number, to: number, cost: (arc: Arc, forward: boolean) => number | null): Step[] | undefined {
  const reached = new Map<number, { cost: number; by: Step | null }>([[from, { cost: 0, by: null }]]);
  const steps = Map.groupBy(arcs.flatMap((arc) => [{ arc, forward: true, at: arc.from }, { arc, forward: false, at: arc.to }]), ({ at }) => at);
  const waiting = new Set([from]);
  while (waiting.size > 0) {
    const node = [...waiting].reduce((least, each) => (reached.get(each)!.cost < reached.get(least)!.cost ? each : least));
    waiting.delete(node);
    if (node === to) break;
    for (const step of steps.get(node) ?? []) {
      const more = cost(step.arc, step.forward);
      const next = step.forward ? step.arc.to : step.arc.from;
      const total = reached.get(node)!.cost + (more ?? Infinity);
      if (total < (reached.get(next)?.cost ?? Infinity)) {
        reached.set(next, { cost: total, by: step });
        waiting.add(next);
      }
    }
  }
  if (!reached.has(to)) return undefined;
  const way: Step[] = [];
  for (let step = reached.get(to)!.by; step; step = reached.get(step.at)!.by) way.unshift(step);
  return way;
}
