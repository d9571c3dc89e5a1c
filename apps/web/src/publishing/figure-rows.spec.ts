import { describe, expect, test } from 'vitest';
import { figureRows, readFigure, scaleOf } from './figure-rows.ts';
import type { Figure } from './shown.fragment.ts';

const figure = (over: Partial<Figure> = {}): Figure => ({
  code: 'A', name: { nl: 'Uitval', en: 'Drop-out' }, meaning: null, siteKey: null, siteName: null, measure: 'share', unit: 'percent', norm: null, comparison: null, scale: null, hidden: false, n: 20, value: 0.35, sd: null, explanation: null, ...over,
});
const hidden = (over: Partial<Figure> = {}) => figure({ hidden: true, n: null, value: null, ...over });

describe('a mean', () => {
  const mean = figure({ measure: 'mean', unit: 'scale', n: 4, value: 4.8, sd: 0.5, scale: { least: 1, most: 5 } });

  test('has an interval within its scale, and a picture from end to end of it', () => {
    expect(readFigure(mean)!.interval!.upper).toBe(5);
    expect(scaleOf('scale', [mean]).ticks.map(({ label }) => label)).toEqual(['1', '3', '5']);
    expect(readFigure({ ...mean, scale: null })!.interval!.upper).toBeGreaterThan(5);
  });
});

describe('the rows of figures', () => {
  test('keep the order in which they came, whatever their values', () => {
    const rows = figureRows([figure(), figure({ siteKey: '1', siteName: 'Noord', n: 12, value: 0.9 }), figure({ siteKey: '2', siteName: 'Zuid', n: 8, value: 0.1 }), figure({ code: 'B', value: 1 })]);
    expect(rows.map(({ code, rows: of }) => [code, of.map(({ siteName }) => siteName)])).toEqual([['A', [null, 'Noord', 'Zuid']], ['B', [null]]]);
  });

  test('leave out the whole where a single site says the same, and not where it says something else', () => {
    expect(figureRows([figure(), figure({ siteKey: '1', siteName: 'Noord' })])[0]!.rows.map(({ siteName }) => siteName)).toEqual(['Noord']);
    expect(figureRows([hidden(), hidden({ siteKey: '1', siteName: 'Noord' })])[0]!.rows).toHaveLength(1);
    expect(figureRows([figure(), hidden({ siteKey: '1', siteName: 'Noord' })])[0]!.rows).toHaveLength(2);
  });
});

describe('a figure', () => {
  test('of which nothing may be shown is read as nothing', () => {
    expect(readFigure(hidden())).toBeNull();
  });

  test('stands to a norm as the norm asks: so much or more, or less', () => {
    expect(readFigure(figure({ n: 30, value: 0.8, norm: 80, comparison: 'at_least' }))!.standing).toEqual({ met: true, uncertain: true });
    expect(readFigure(figure({ n: 30, value: 0.3, norm: 10, comparison: 'below' }))!.standing).toEqual({ met: false, uncertain: false });
    expect(readFigure(figure())!.standing).toBeNull();
    expect(readFigure(figure({ n: 54, value: 0.8, norm: 80, comparison: 'at_least' }))!.standing!.met).toBe(false); // 43 of 54
    expect(readFigure(figure({ n: 100, value: 0.29, norm: 29, comparison: 'at_least' }))!.standing!.met).toBe(true);
  });

  test('in percents has an interval that stays between 0 and 100, also where it is a mean', () => {
    expect(readFigure(figure({ measure: 'mean', n: 10, value: 96, sd: 12 }))!.interval!.upper).toBe(100);
  });
});

describe('a scale', () => {
  test('runs from 0 to 100 for percents, and between whole numbers round all that is shown for others', () => {
    expect(scaleOf('percent', [figure()]).ticks.map(({ label }) => label)).toEqual(['0', '50', '100']);
    const scale = scaleOf('scale', [figure({ unit: 'scale', measure: 'mean', value: 3.2, sd: 0.4, norm: 4 }), figure({ value: 0.9 }), hidden({ unit: 'scale' })]);
    expect(scale.ticks.map(({ label }) => label)).toEqual(['3', '4']);
    expect(scale.place(3.5)).toBe(50);
  });

  test('of figures of which none is shown has no ends to fall off', () => {
    expect(scaleOf('scale', [hidden({ unit: 'scale' })]).ticks.every(({ at }) => Number.isFinite(at))).toBe(true);
  });
});
