import * as fc from 'fast-check';
import highs from 'highs';
import { describe, expect, it } from 'vitest';
import { type CountTable, type ShownCounts, shownCounts } from './suppress.ts';

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
const columnsOf = (table: CountTable) => (table[0] ?? []).map((_, j) => table.map((row) => row[j]!));

/** What a reader with a solver finds: per hidden count how low and how high it can be, given every shown count and that none is negative. */
async function attack(table: CountTable, { cells, rows, columns, whole }: ShownCounts): Promise<{ name: string; count: number; width: number }[]> {
  const solver = await solving;
  const known: string[] = [];
  const hidden: { name: string; count: number }[] = [];
  const note = (name: string, count: number, isShown: boolean) => (isShown ? known.push(`${name} = ${count}`) : hidden.push({ name, count }));
  table.forEach((row, i) => row.forEach((count, j) => note(`c${i}x${j}`, count, cells[i]![j]!)));
  table.forEach((row, i) => note(`r${i}`, sum(row), rows[i]!));
  columnsOf(table).forEach((column, j) => note(`k${j}`, sum(column), columns[j]!));
  note('w', sum(table.flat()), whole);
  const adds = [
    ...table.map((row, i) => `${row.map((_, j) => `c${i}x${j}`).join(' + ')} - r${i} = 0`),
    ...columnsOf(table).map((column, j) => `${column.map((_, i) => `c${i}x${j}`).join(' + ')} - k${j} = 0`),
    `${table.map((_, i) => `r${i}`).join(' + ')} - w = 0`,
  ];
  if (hidden.length === 0) return [];
  const bounds = hidden.map(({ name }) => ` ${name} <= 1000000`);
  const program = `Maximize\n obj: ${hidden[0]!.name}\nSubject To\n${[...adds, ...known].map((rule, index) => ` s${index}: ${rule}`).join('\n')}\nBounds\n${bounds.join('\n')}\nEnd`;
  // One program for all: with another objective the solver goes on from where it was, a third of the work of beginning anew.
  return solver.withModel({ format: 'lp', data: program }, (model) => {
    model.options.set({ output_flag: false, presolve: 'off' });
    const extreme = (name: string, sense: 'maximize' | 'minimize'): number => {
      const column = model.getColByName(name);
      model.changeColCost(column, 1);
      model.changeObjectiveSense(solver.constants.objectiveSense[sense]);
      model.run();
      expect(model.getModelStatus()).toBe(solver.constants.modelStatus.optimal);
      const value = model.getObjectiveValue();
      model.changeColCost(column, 0);
      return value;
    };
    model.changeColCost(model.getColByName(hidden[0]!.name), 0);
    return hidden.map(({ name, count }) => ({ name, count, width: extreme(name, 'maximize') - extreme(name, 'minimize') }));
  });
}
const solving = (highs as unknown as typeof highs.default)(); // its types describe a module, it is one function

const tables = fc.integer({ min: 1, max: 6 }).chain((breadth) => fc.array(fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), { minLength: breadth, maxLength: breadth }), { minLength: 1, maxLength: 6 }));

describe('of a table of counts', () => {
  it('nothing is hidden where nothing is small, and nobody is a count that can be shown', () => {
    expect(shownCounts([[5, 9], [0, 12]], 5)).toEqual({ cells: [[true, true], [true, true]], rows: [true, true], columns: [true, true], whole: true });
  });

  it('a small site takes the cheapest large one with it, because the whole minus the others would give it', () => {
    expect(shownCounts([[3], [30], [8]], 5).rows).toEqual([false, true, false]);
  });

  it('two small ones that are together enough take nothing with them', () => {
    expect(shownCounts([[3], [2], [30]], 5)).toMatchObject({ rows: [false, false, true], whole: true });
    expect(shownCounts([[2], [2], [30]], 5)).toMatchObject({ rows: [false, false, false], whole: true });
  });

  it('of one site below the minimum nothing is left, the whole included', () => {
    expect(shownCounts([[4]], 5)).toEqual({ cells: [[false]], rows: [false], columns: [false], whole: false });
  });

  it('a small cell inside goes with three others that make a ring, and the totals stay', () => {
    const { cells, rows, columns, whole } = shownCounts([[2, 20, 30], [9, 11, 40], [50, 60, 70]], 5);
    expect(cells).toEqual([[false, false, true], [false, false, true], [true, true, true]]);
    expect([...rows, ...columns, whole]).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('what is hidden for another reason is protected as a small one is', () => {
    expect(shownCounts([[40], [30], [8]], 5, new Set([0])).rows).toEqual([false, true, false]);
    expect(shownCounts([[40]], 5, new Set(['whole'])).rows).toEqual([false]);
  });

  it('a solver that knows everything shown cannot narrow a hidden count down to less than the minimum, in thousands of tables', { timeout: 180_000 }, async () => {
    let attacked = 0;
    await fc.assert(fc.asyncProperty(tables, fc.integer({ min: 2, max: 10 }), fc.boolean(), async (table, minimum, andFirst) => {
      const shown = shownCounts(table, minimum, new Set(andFirst ? [0] : []));
      const counts = [...table.flatMap((row, i) => row.map((count, j) => [count, shown.cells[i]![j]!] as const)), ...table.map((row, i) => [sum(row), shown.rows[i]!] as const)];
      for (const [count, isShown] of counts) if (isShown) expect(count === 0 || count >= minimum).toBe(true);
      for (const { width } of await attack(table, shown)) {
        attacked += 1;
        expect(width).toBeGreaterThanOrEqual(minimum - 1e-6);
      }
    }), { numRuns: 2000, seed: 20261129 });
    expect(attacked).toBeGreaterThan(10_000);
  });
});
