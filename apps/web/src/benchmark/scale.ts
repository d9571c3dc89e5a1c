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

/** Percents run from 0 to 100, and a mean over its scale; anything else from a round number under the smallest value to one over the largest. */
export function scaleOf(measured: Measured, values: readonly number[], inWords: (value: number) => string): Scale {
  const factor = measured.measure === 'share' ? 100 : 1;
  if (isPercent(measured)) return { place: (value) => Math.min(100, Math.max(0, factor * value)), ticks: [0, 50, 100].map((at) => ({ at, label: inWords(at / factor) })) };
  const [least, most] = [measured.scale?.least ?? Math.min(...values), measured.scale?.most ?? Math.max(...values)];
  const step = stepOf(most - least || Math.abs(most) || 1);
  const [from, to] = [Math.floor(least / step) * step, (measured.scale ? Math.ceil(most / step) : Math.floor(most / step) + 1) * step];
  const place = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
  return { place, ticks: Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step).map((value) => ({ at: place(value), label: inWords(value) })) };
}
