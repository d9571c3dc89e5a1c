import type { NetworkIndicator } from '@getrouw/domain';

/** How values lie on a line from 0 to 100 percent of its length. */
export interface Scale { place(value: number): number; ticks: { at: number; label: string }[] }

type Measured = Pick<NetworkIndicator, 'unit' | 'measure' | 'scale'>;
export const isPercent = ({ unit, measure }: Measured): boolean => measure === 'share' || unit === 'percent';

/** Steps that people count in. */
const stepOf = (span: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / 4 || 1));
  return [1, 2, 5, 10].map((each) => each * power).find((step) => span / step <= 4) ?? 10 * power;
};

/** Percents run from 0 to 100, and a mean over its scale, unless one looks from near by; anything else from a round number under the smallest value to one over the largest. */
export function scaleOf(measured: Measured, values: readonly number[], inWords: (value: number) => string, near = false): Scale {
  const factor = measured.measure === 'share' ? 100 : 1;
  if (isPercent(measured) && !near) return { place: (value) => Math.min(100, Math.max(0, factor * value)), ticks: [0, 50, 100].map((at) => ({ at, label: inWords(at / factor) })) };
  const whole = near ? null : measured.scale;
  const [least, most] = [whole?.least ?? Math.min(...values), whole?.most ?? Math.max(...values)];
  const step = stepOf(most - least || Math.abs(most) || 1);
  const end = isPercent(measured) ? 100 / factor : measured.scale?.most ?? Infinity;
  const [from, to] = [Math.floor(least / step) * step, Math.min(end, (Math.floor(most / step) + 1) * step)];
  const place = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
  return { place, ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step).map((value) => ({ at: place(value), label: inWords(value) })) };
}
