import { expect, test } from 'vitest';
import { scaleOf } from './scale.ts';

const words = (value: number) => String(value);

test('a share runs from 0 to 100 percent', () => {
  const { place, ticks } = scaleOf({ unit: 'percent', measure: 'share' }, [0.4, 0.6], words);
  expect([place(0.4), place(1.2), place(-0.1)]).toEqual([40, 100, 0]);
  expect(ticks).toEqual([{ at: 0, label: '0' }, { at: 50, label: '0.5' }, { at: 100, label: '1' }]);
});
test('so does a mean in percents', () => {
  expect(scaleOf({ unit: 'percent', measure: 'mean' }, [40], words).place(40)).toBe(40);
});
test('months run from a round number under the smallest to one over the largest', () => {
  const { place, ticks } = scaleOf({ unit: 'months', measure: 'mean' }, [3.2, 9.7], words);
  expect(ticks.map(({ label }) => label)).toEqual(['2', '4', '6', '8', '10']);
  expect(place(6)).toBe(50);
});
test('a mean on a known scale runs from end to end of it, and from near by within it', () => {
  const mean = { unit: 'scale', measure: 'mean', scale: { least: 1, most: 5 } } as const;
  expect(scaleOf(mean, [3.2, 4.4], words).ticks.map(({ label }) => label)).toEqual(['1', '2', '3', '4', '5']);
  expect(scaleOf(mean, [3.2, 5.4], words, true).ticks.map(({ label }) => label)).toEqual(['3', '4', '5']);
});
test('shares that lie close together are seen from near by, and never beyond what there can be', () => {
  const { place, ticks } = scaleOf({ unit: 'percent', measure: 'share' }, [0.05, 0.35], words, true);
  expect(ticks.map(({ label }) => Number(label).toFixed(1))).toEqual(['0.0', '0.1', '0.2', '0.3', '0.4']);
  expect(Math.round(place(0.2))).toBe(50);
  expect(scaleOf({ unit: 'percent', measure: 'share' }, [0.2, 0.98], words, true).ticks.at(-1)!.label).toBe('1');
});
test('one value alone still has a line', () => {
  const { ticks } = scaleOf({ unit: 'scale', measure: 'mean' }, [4], words);
  expect(ticks[0]!.at).toBe(0);
  expect(ticks.at(-1)!.at).toBe(100);
});
