import { type Interval, meanInterval, wilson } from '@getrouw/statistics';
import { type CalendarDate, daysBetween } from '../dates.ts';
import type { Text } from '../instrument/language.ts';
import type { Target } from './network.ts';

/** A figure of the whole of a provider, as its reader got it. */
export interface ReaderFigure {
  readonly code: string;
  readonly name: Text;
  readonly meaning: Text | null;
  readonly unit: 'percent' | 'months' | 'scale';
  readonly measure: 'share' | 'mean';
  /** The ends of the scale that a mean is on, where they were published. */
  readonly scale?: { readonly least: number; readonly most: number } | null;
  readonly target: Target | null;
  readonly hidden: boolean;
  readonly n: number | null;
  readonly value: number | null;
  readonly sd: number | null;
  readonly explanation: string | null;
}

/** What was published of one period. */
export interface ReaderPeriod { readonly publicationId: string; readonly from: CalendarDate; readonly until: CalendarDate; readonly figures: readonly ReaderFigure[] }

/** `periods`: how many publications it is made from; more than one: they were added up. */
export interface ReaderCell extends Pick<ReaderFigure, 'hidden' | 'n' | 'value'> { interval: Interval | null; explanation: string | null; from: CalendarDate; until: CalendarDate; periods: number }

/** One figure over the periods, from early to late. */
export interface ReaderRow extends Pick<ReaderFigure, 'code' | 'name' | 'meaning' | 'unit' | 'measure' | 'scale' | 'target'> {
  /** In the order of the periods; null where a publication does not have it. */
  cells: (ReaderCell | null)[];
  /** Over more years; null where nothing says so: then a provider can publish a longer period. */
  total: ReaderCell | null;
}

export interface ReaderTable { periods: { publicationId: string; from: CalendarDate; until: CalendarDate }[]; rows: ReaderRow[] }

/** A period of more than this is a total of more years. */
const LONGEST_YEAR = 366;
const days = ({ from, until }: Pick<ReaderPeriod, 'from' | 'until'>): number => daysBetween(from, until) + 1;

/**
 * What one provider published to one reader about one method, period by period, with a total over more years. The total is what the provider published of
 * a longer period, the longest and latest; so a reader of whom every year is about too few still sees something. Where it published none, years of which
 * everything is shown and that follow on one another without overlapping are added up, each family counting once a period.
 */
export function readerTable(published: readonly ReaderPeriod[]): ReaderTable {
  const inTime = published.toSorted((one, other) => byText(one.until, other.until) || byText(one.from, other.from) || byText(one.publicationId, other.publicationId));
  const single = inTime.filter((period) => days(period) <= LONGEST_YEAR);
  const longest = inTime.filter((period) => days(period) > LONGEST_YEAR).toSorted((one, other) => days(other) - days(one) || byText(other.until, one.until));
  const known = new Map<string, ReaderFigure>();
  for (const figure of inTime.toReversed().flatMap(({ figures }) => figures)) if (!known.has(figure.code)) known.set(figure.code, figure);
  const cellIn = (period: ReaderPeriod, code: string): ReaderCell | null => { const figure = period.figures.find((each) => each.code === code); return figure ? cellOf(figure, period) : null; };
  return {
    periods: single.map(({ publicationId, from, until }) => ({ publicationId, from, until })),
    rows: [...known.values()].map(({ code, name, meaning, unit, measure, scale = null, target }) => ({
      code, name, meaning, unit, measure, scale, target, cells: single.map((period) => cellIn(period, code)),
      total: longest.map((period) => cellIn(period, code)).find((cell) => cell && !cell.hidden) ?? addedUp(single, code),
    })),
  };
}

function cellOf(figure: ReaderFigure, { from, until }: ReaderPeriod): ReaderCell {
  const { hidden, n, value, explanation } = figure;
  return { hidden, n, value, explanation, from, until, periods: 1, interval: intervalOf(figure) };
}

/** Wilson's for a share, Student's t for a mean; of a mean within what there can be. */
function intervalOf({ unit, measure, scale, n, value, sd }: ReaderFigure): Interval | null {
  if (n === null || value === null) return null;
  if (measure === 'share') return wilson(Math.round(n * value), n);
  const interval = n < 2 || sd === null ? null : meanInterval({ n, mean: value, standardDeviation: sd });
  const ends = unit === 'percent' ? { least: 0, most: 100 } : scale;
  return interval && ends ? { lower: Math.max(ends.least, interval.lower), upper: Math.min(ends.most, interval.upper) } : interval;
}

function addedUp(periods: readonly ReaderPeriod[], code: string): ReaderCell | null {
  const parts = periods.map((period) => ({ period, figure: period.figures.find((each) => each.code === code) }));
  const shown = parts.flatMap(({ period, figure }) => (figure && !figure.hidden && figure.n !== null && figure.value !== null ? [{ period, n: figure.n, value: figure.value, measure: figure.measure }] : []));
  const overlaps = shown.some(({ period: { from } }, index) => index > 0 && from <= shown[index - 1]!.period.until);
  if (shown.length < 2 || shown.length < parts.length || overlaps) return null;
  const n = shown.reduce((sum, part) => sum + part.n, 0);
  const isShare = shown[0]!.measure === 'share';
  const sum = shown.reduce((all, part) => all + (isShare ? Math.round(part.n * part.value) : part.n * part.value), 0);
  return { hidden: false, n, value: sum / n, interval: isShare ? wilson(sum, n) : null, explanation: null, from: shown[0]!.period.from, until: shown.at(-1)!.period.until, periods: shown.length };
}

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
