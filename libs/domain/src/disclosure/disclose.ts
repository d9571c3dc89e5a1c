import { overlapping, personsIn, type Population } from './differencing.ts';
import { shownCounts } from './suppress.ts';

/** What an agreement or a law asks at least; nothing less is accepted. */
export const LEAST_MINIMUM_GROUP = 5;
/** Changes with what is hidden or how is rounded; kept with each publication. */
export const DISCLOSURE_VERSION = '1';

/** Of how many it is known in a stratum (such as a duration), and of how many of them it is so. */
export interface DisclosedStratum { readonly key: string; readonly n: number; readonly x: number }
/** The same as it was measured. */
export interface MeasuredStratum extends DisclosedStratum { readonly population: Population }

/** A figure of one site as it was measured, before anybody outside sees it. */
export interface MeasuredPart {
  /** Null: of no site, or of several that were hidden when it was measured; it is not shown, and counts for what can be. */
  readonly siteKey: string | null;
  /** The persons or files it is about; for those without an identity (anonymous answers) made-up ones that recur nowhere. */
  readonly population: Population;
  /** How many values it is computed from. */
  readonly n: number;
  /** A share from 0 to 1, or a mean on its own scale; null without values. */
  readonly value: number | null;
  /** Standard deviation of the values behind a mean. */
  readonly sd: number | null;
  readonly strata: readonly MeasuredStratum[];
}

/** One figure of a provider: of its sites, and of the whole that they make up. */
export interface Measured {
  readonly code: string;
  readonly measure: 'share' | 'mean';
  readonly sites: readonly MeasuredPart[];
  readonly whole: Omit<MeasuredPart, 'siteKey'>;
}

/** A figure as its reader gets it. Why it is hidden is not said: it would tell that the group is small. */
export interface DisclosedFigure {
  /** Null: of the whole. */
  readonly siteKey: string | null;
  readonly code: string;
  readonly measure: 'share' | 'mean';
  readonly hidden: boolean;
  readonly n: number | null;
  readonly value: number | null;
  readonly sd: number | null;
  /** Null where they do not fit beside what is hidden. */
  readonly strata: readonly DisclosedStratum[] | null;
}

export interface DisclosurePolicy {
  /** Least persons of a shown figure. */
  readonly minimum: number;
  /** Populations of figures with this code that readers have already, by code. */
  readonly earlier: ReadonlyMap<string, readonly Population[]>;
}

/** Shares of up to a hundred are rounded to whole percents, of more to tenths of one, so that an interval is not wider for rounding; means and deviations to hundredths. */
const round = (value: number | null, n: number, measure: 'share' | 'mean'): number | null => {
  const steps = measure === 'share' && n > 100 ? 1000 : 100;
  return value === null ? null : Math.round(value * steps) / steps;
};

/**
 * What may leave a provider: the one way out for screen, file and API. Hidden is each figure about fewer persons than the minimum, each that would
 * give such a one by adding and subtracting within the publication, and each that would beside earlier publications. Strata go along where
 * all of them can be shown.
 * @throws RangeError for a minimum below the least one
 */
export function disclose(measured: readonly Measured[], { minimum, earlier }: DisclosurePolicy): DisclosedFigure[] {
  if (!(minimum >= LEAST_MINIMUM_GROUP)) throw new RangeError(`minimum ${minimum} must be at least ${LEAST_MINIMUM_GROUP}`);
  return measured.flatMap((figure) => discloseOne(figure, minimum, earlier.get(figure.code) ?? []));
}

function discloseOne({ code, measure, sites, whole }: Measured, minimum: number, earlier: readonly Population[]): DisclosedFigure[] {
  const parts = sites.filter(({ n }) => n > 0);
  const table = (alsoHidden: ReadonlySet<number | 'whole'>) => shownCounts(parts.map(({ population }) => [personsIn(population).size]), minimum, alsoHidden);
  const alone = table(new Set());
  const figures = new Map<number | 'whole', Population>(parts.flatMap(({ population }, index) => (alone.rows[index] ? [[index, population] as const] : [])));
  if (alone.whole) figures.set('whole', whole.population);
  const shown = table(overlapping(figures, earlier, minimum));
  const strata = stratified(parts, whole, shown.rows, shown.whole, minimum, earlier);
  const out = (part: Omit<MeasuredPart, 'siteKey'>, siteKey: string | null, isShown: boolean): DisclosedFigure => ({
    siteKey, code, measure, hidden: !isShown,
    ...(isShown ? { n: part.n, value: round(part.value, part.n, measure), sd: round(part.sd, part.n, 'mean'), strata: strata ? part.strata.map(({ key, n, x }) => ({ key, n, x })) : null } : { n: null, value: null, sd: null, strata: null }),
  });
  return [
    out(whole, null, shown.whole && whole.n > 0),
    ...sites.filter(({ siteKey }) => siteKey !== null).map((part) => { const index = parts.indexOf(part); return out(part, part.siteKey, index >= 0 && shown.rows[index]!); }),
  ];
}

/** Whether the strata of what is shown can all be shown: none is of a few, none follows from the others, and none from what readers have already. */
function stratified(parts: readonly MeasuredPart[], whole: Omit<MeasuredPart, 'siteKey'>, rows: readonly boolean[], isWholeShown: boolean, minimum: number, earlier: readonly Population[]): boolean {
  const keys = whole.strata.map(({ key }) => key);
  if (keys.length === 0 || !isWholeShown || rows.includes(false)) return false;
  const sizes = parts.map(({ strata }) => keys.map((key) => strata.find((each) => each.key === key)?.population ?? []).map((population) => personsIn(population).size));
  const { cells, columns } = shownCounts(sizes, minimum);
  if (columns.includes(false) || cells.flat().includes(false)) return false;
  const populations = new Map([whole, ...parts].flatMap(({ strata }) => strata).map(({ population }) => [population, population]));
  return overlapping(populations, [...earlier, whole.population, ...parts.map(({ population }) => population)], minimum).size === 0;
}
