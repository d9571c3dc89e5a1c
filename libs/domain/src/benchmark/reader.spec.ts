import { describe, expect, it } from 'vitest';
import { type ReaderFigure, type ReaderPeriod, readerTable } from './reader.ts';

const figure = (over: Partial<ReaderFigure> = {}): ReaderFigure => ({
  code: 'A', name: { nl: 'Uitval', en: 'Drop-out' }, meaning: null, unit: 'percent', measure: 'share', target: { comparison: 'below', value: 0.1 }, hidden: false, n: 20, value: 0.1, sd: null, explanation: null, ...over,
});
const few = figure({ hidden: true, n: null, value: null });
const year = (number: number, ...figures: ReaderFigure[]): ReaderPeriod => ({ publicationId: `p${number}`, from: `${number}-01-01`, until: `${number}-12-31`, figures });
const totalOf = (...periods: ReaderPeriod[]) => { const { total } = readerTable(periods).rows[0]!; return total && [total.n, total.value, total.from, total.until, total.periods]; };

describe('what one provider published to a municipality', () => {
  it('stands period by period from early to late, with its explanation', () => {
    const { periods, rows } = readerTable([year(2025, figure({ explanation: 'Een locatie verhuisde.' }), figure({ code: 'B' })), year(2024, few)]);
    expect(periods.map(({ publicationId }) => publicationId)).toEqual(['p2024', 'p2025']);
    expect(rows.map(({ code, cells }) => [code, cells.map((cell) => cell && [cell.hidden, cell.value, cell.explanation])])).toEqual([
      ['A', [[true, null, null], [false, 0.1, 'Een locatie verhuisde.']]], ['B', [null, [false, 0.1, null]]],
    ]);
    expect(rows[0]!.cells[1]!.interval!.lower).toBeCloseTo(0.0279, 4);
  });

  it('has the total that the provider published of a longer period where single years are about too few', () => {
    const longer: ReaderPeriod = { publicationId: 'long', from: '2023-01-01', until: '2025-12-31', figures: [figure({ n: 12, value: 0.25 })] };
    const table = readerTable([year(2025, few), longer, year(2024, few), year(2023, few)]);
    expect(table.periods).toHaveLength(3);
    expect(table.rows[0]!.total).toMatchObject({ hidden: false, n: 12, value: 0.25, from: '2023-01-01', until: '2025-12-31', periods: 1 });
    expect(totalOf(year(2025, few), { ...longer, figures: [few] })).toBeNull();
  });

  it('adds years up where each of them is shown, and not where one is hidden or they overlap', () => {
    expect(totalOf(year(2024, figure({ n: 10, value: 0.3 })), year(2025, figure({ n: 30, value: 0.1 })))).toEqual([40, 6 / 40, '2024-01-01', '2025-12-31', 2]);
    expect(totalOf(year(2024, figure()), year(2025, few))).toBeNull();
    expect(totalOf(year(2023, figure()), year(2024, few), year(2025, figure()))).toBeNull();
    expect(totalOf(year(2024, figure()), { ...year(2025, figure()), from: '2024-07-01', until: '2025-06-30' })).toBeNull();
    expect(totalOf(year(2025, figure()))).toBeNull();
  });

  it('has no interval beyond what there can be', () => {
    const { interval } = readerTable([year(2025, figure({ measure: 'mean', n: 13, value: 93.6, sd: 16 }))]).rows[0]!.cells[0]!;
    expect([interval!.lower > 80, interval!.upper]).toEqual([true, 100]);
  });

  it('adds means up by how many they are of', () => {
    const mean = (n: number, value: number) => figure({ measure: 'mean', unit: 'months', n, value, sd: 2 });
    expect(totalOf(year(2024, mean(10, 4)), year(2025, mean(30, 8)))).toEqual([40, 7, '2024-01-01', '2025-12-31', 2]);
  });
});
