import { describe, expect, it } from 'vitest';
import { method } from '../goals/fixtures.ts';
import { evaluation, many, outcomeCase, trajectory } from './fixtures.ts';
import { type GoalResultOptions, goalResults } from './goal-results.ts';
import type { OutcomeCase } from './case.ts';

const all = { minimum: 0 };
const results = (cases: readonly OutcomeCase[], options: GoalResultOptions = all) => goalResults(method, cases, options);
/** N and mean at both moments, by goal and group. */
const table = (cases: readonly OutcomeCase[], options: GoalResultOptions = all) => Object.fromEntries(results(cases, options).rows.map(({ goal, group, first, end }) =>
  [`${goal} ${group}`, [first, end].map((cell) => (cell.hidden ? 'hidden' : cell.n === 0 ? '-' : `${cell.n} ${cell.mean!.toFixed(2)}`)).join(', ')]));

const second = { id: 'T2', startedOn: '2026-04-01', endedOn: '2026-07-01', opening: 'follow_up' } as const;

describe('results of goals', () => {
  it('lay the first evaluation beside the last score that is known, on the scale of 1 to 5', () => {
    const one = outcomeCase('A', [trajectory({ evaluations: [evaluation('2026-03-25', { g: 0 })] }), trajectory({ ...second, evaluations: [evaluation('2026-06-25', { g: 1 }), evaluation('2026-06-30', {})] })], { g: 'INCOME' });
    const other = outcomeCase('B', [trajectory({ evaluations: [evaluation('2026-03-25', { g: 2 })] })], { g: 'INCOME' });
    expect(table([one, other])).toEqual({ 'INCOME M3': '1 5.00, 1 5.00', 'INCOME M6': '1 3.00, 1 4.00', 'INCOME null': '2 4.00, 2 4.50' });
  });

  it('have an end only for a goal that was set later', () => {
    const late = outcomeCase('A', [trajectory({ evaluations: [evaluation('2026-03-25', { g: 0 })] }), trajectory({ ...second, evaluations: [evaluation('2026-06-25', { g: 1, h: 2 })] })], { g: 'INCOME', h: 'ROOM' });
    expect(table([late])).toMatchObject({ 'ROOM M6': '-, 1 5.00', 'ROOM null': '-, 1 5.00' });
  });

  it('count who ended early among all and in no group by length', () => {
    const early = outcomeCase('A', [trajectory({ closingReason: 'GONE', evaluations: [evaluation('2026-02-01', { g: -1 })] })], { g: 'INCOME' });
    expect(table([early])).toEqual({ 'INCOME M3': '-, -', 'INCOME M6': '-, -', 'INCOME null': '1 2.00, 1 2.00' });
    expect(results([early]).cases).toEqual([{ id: 'A', counted: true, group: null }]);
  });

  it('take the first period of help only', () => {
    const back = outcomeCase('A', [trajectory({ evaluations: [evaluation('2026-03-25', { g: 0 })] }), trajectory({ ...second, opening: 'return', evaluations: [evaluation('2026-06-25', { g: 2 })] })], { g: 'INCOME' });
    expect(table([back])).toMatchObject({ 'INCOME M3': '1 3.00, 1 3.00' });
  });

  it('take several goals of one code as one, and goals without a known code together', () => {
    const twice = outcomeCase('A', [trajectory({ evaluations: [evaluation('2026-03-25', { g: 2, h: 1, x: 0, y: 2 })] })], { g: 'INCOME', h: 'INCOME', x: null, y: 'OTHER-METHOD' });
    expect(table([twice])).toMatchObject({ 'INCOME M3': '1 4.50, 1 4.50', 'null M3': '2 4.00, 2 4.00' });
  });

  it('count how many got better, and how often each category', () => {
    const scored = [2, 2, 1, 0, -2].map((score, index) => outcomeCase(String(index), [trajectory({ evaluations: [evaluation('2026-03-25', { g: score })] })], { g: 'INCOME' }));
    expect(results(scored).rows[0]!.end).toMatchObject({ n: 5, improved: 3, distribution: { fully: 2, partly: 1, unchanged: 1, worse: 0, worst: 1 } });
  });

  it('say of every case once whether it counts, and why not', () => {
    const scored = [trajectory({ evaluations: [evaluation('2026-03-25', { g: 1 })] })];
    const cases = [
      outcomeCase('counts', scored, { g: 'INCOME' }), outcomeCase('runs', [trajectory({ endedOn: null })], { g: 'INCOME' }), outcomeCase('goes on', [trajectory({ ...scored[0], closingReason: 'ON' })], { g: 'INCOME' }), outcomeCase('later', [trajectory({ endedOn: '2027-01-01' })], { g: 'INCOME' }),
      outcomeCase('light', [trajectory({ variant: 'LIGHT' })], { g: 'INCOME' }), outcomeCase('without', [trajectory()]), outcomeCase('unscored', [trajectory()], { g: 'INCOME' }), outcomeCase('nothing', [], { g: 'INCOME' }),
    ];
    expect(results(cases, { ...all, from: '2026-01-01', until: '2026-12-31' }).cases.map((each) => [each.id, each.counted ? each.group : each.reason])).toEqual([
      ['counts', 'M3'], ['runs', 'running'], ['goes on', 'not_definitive'], ['later', 'outside_period'], ['light', 'variant_left_out'], ['without', 'no_goal'], ['unscored', 'no_score'], ['nothing', 'no_goal'],
    ]);
  });

  it('hide cells of fewer than five, and one more where the whole would give such a cell away', () => {
    const of = (count: number, group: 'M3' | 'M6', score: number) => many(count, (id) => outcomeCase(`${group}${id}`, [trajectory({ evaluations: [evaluation('2026-03-25', { g: score })] }), ...(group === 'M6' ? [trajectory(second)] : [])], { g: 'INCOME' }));
    expect(table([...of(7, 'M3', 1), ...of(6, 'M6', 1)], {})).toEqual({ 'INCOME M3': '7 4.00, 7 4.00', 'INCOME M6': '6 4.00, 6 4.00', 'INCOME null': '13 4.00, 13 4.00' });
    expect(table([...of(7, 'M3', 1), ...of(3, 'M6', 1)], {})).toEqual({ 'INCOME M3': 'hidden, hidden', 'INCOME M6': 'hidden, hidden', 'INCOME null': '10 4.00, 10 4.00' });
    expect(table(of(3, 'M3', 1), {})).toEqual({ 'INCOME M3': 'hidden, hidden', 'INCOME M6': '-, -', 'INCOME null': 'hidden, hidden' });
  });

  it('are none where the method has no goals', () => {
    const { goalCatalogue: _, ...without } = method;
    expect(goalResults(without, [outcomeCase('A', [trajectory()])])).toEqual({ rows: [], cases: [] });
  });
});
