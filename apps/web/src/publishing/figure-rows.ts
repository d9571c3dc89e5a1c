import { figureInterval, successes } from '@getrouw/domain';
import type { Figure } from './shown.fragment.ts';

/** One figure with its rows: the whole, then the sites in the order in which they came, which is that of their names. */
export interface FigureRows extends Pick<Figure, 'code' | 'name' | 'meaning' | 'explanation'> { rows: Figure[] }

/** Figures of one kind together, in the order in which they came. A single site says what the whole says: then it stands alone. */
export function figureRows(figures: readonly Figure[]): FigureRows[] {
  return [...Map.groupBy(figures, ({ code }) => code)].map(([code, all]) => {
    const [{ name, meaning, explanation }] = all as [Figure];
    const [whole, only, ...others] = all as [Figure, Figure?, ...Figure[]];
    const rows = only && others.length === 0 && whole.siteKey == null && whole.n === only.n && whole.value === only.value ? [only] : all;
    return { code, name, meaning, explanation, rows };
  });
}

/** Ends of an interval of a share in percents, of a mean on its own scale: as they are read, and as norms are written. */
const asRead = ({ measure }: Pick<Figure, 'measure'>, value: number): number => (measure === 'share' ? 100 * value : value);

/** How a figure stands to the norm: by its value, and uncertain where the interval spans the norm. None without a norm or a value. */
export interface Standing { met: boolean; uncertain: boolean }

/** A published figure as the pictures need it; null where nothing is shown. */
export interface Read { value: number; interval: { lower: number; upper: number } | null; standing: Standing | null }

export function readFigure(figure: Figure): Read | null {
  if (figure.value == null) return null;
  const exact = figureInterval({ measure: figure.measure as 'share' | 'mean', n: figure.n ?? null, value: figure.value, sd: figure.sd ?? null });
  // A published share is rounded; the count behind it is whole, and a norm is met by count.
  const value = figure.measure === 'share' && figure.n ? (100 * successes({ n: figure.n, value: figure.value })) / figure.n : figure.value;
  // The interval of a mean can reach beyond what there can be.
  const [least, most] = figure.unit === 'percent' ? [0, 100] : [figure.scale?.least ?? -Infinity, figure.scale?.most ?? Infinity];
  const interval = exact && { lower: Math.max(least, asRead(figure, exact.lower)), upper: Math.min(most, asRead(figure, exact.upper)) };
  const { norm, comparison } = figure;
  const met = norm == null ? null : comparison === 'below' ? value < norm : value >= norm;
  return { value, interval, standing: met === null ? null : { met, uncertain: interval !== null && interval.lower < norm! && norm! <= interval.upper } };
}

/** Where values stand on the length of the picture, in percents of it. */
export interface Scale { ticks: { at: number; label: string }[]; place: (value: number) => number }

/** The scale of figures with this unit, the same for all: percents from 0 to 100, a mean from end to end of its scale, others between the whole numbers round all that is shown. */
export function scaleOf(unit: string, figures: readonly Figure[]): Scale {
  if (unit === 'percent') return { ticks: [0, 50, 100].map((at) => ({ at, label: String(at) })), place: (value) => value };
  const shown = figures.filter((row) => row.unit === unit).flatMap((row) => {
    if (row.scale) return [row.scale.least, row.scale.most];
    const read = readFigure(row);
    return read ? [read.value, ...(read.interval ? [read.interval.lower, read.interval.upper] : []), ...(row.norm == null ? [] : [row.norm])] : [];
  });
  if (shown.length === 0) shown.push(0);
  const from = Math.floor(Math.min(...shown));
  const until = Math.max(from + 1, Math.ceil(Math.max(...shown)));
  const place = (value: number) => (100 * (value - from)) / (until - from);
  const middle = from + Math.round((until - from) / 2);
  return { place, ticks: [...new Set([from, middle, until])].map((value) => ({ at: place(value), label: String(value) })) };
}
