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
test('one value alone still has a line', () => {
  const { ticks } = scaleOf({ unit: 'scale', measure: 'mean' }, [4], words);
  expect(ticks[0]!.at).toBe(0);
  expect(ticks.at(-1)!.at).toBe(100);
});
