import { type Interval, share, wilson } from '@getrouw/statistics';
import { shownParts } from '../disclosure/parts.ts';
import type { Definition, Reach, Text } from '../instrument/language.ts';
import { specialFacts } from './explain.ts';
import { nameOf, valueName, valuesOf } from './names.ts';
import { reachHeadline } from './reach-headline.ts';

/** How many cases have a value of a fact, within a value of another one or at all. Cases where one of the two is unknown are in none. */
export interface ReachCount {
  /** Code of a fact, or of a reading of the target group. */
  fact: string;
  /** 'true' or 'false', a code, or a number as text; of a reading 'yes' or 'no'. */
  value: string;
  by: string | null;
  byValue: string | null;
  count: number;
}
export interface ReachWanted { fact: string; by: string | null; of: 'fact' | 'reading' }

/** What a study found, beside an own share. */
export interface ReachReference {
  reference: string;
  name: Text;
  percent: number;
  decimals: 0 | 1;
  count: number | null;
  known: number | null;
  /** Own share minus the study's, in percentage points. */
  difference: number | null;
  /** Whether the study's share lies within the own interval; null where it is unknown of more cases than it is known of, so that the interval says little. */
  inside: boolean | null;
  doubtful: Text | null;
}
export interface ReachShare {
  value: string;
  name: Text;
  count: number;
  /** Of those of whom it is known, unrounded; null where that is nobody. */
  percent: number | null;
  /** 95 % (Wilson), in percents. */
  interval: Interval | null;
  references: ReachReference[];
}
export interface ReachGroup {
  /** The value of the row's `by`; null where the row has none. */
  within: string | null;
  name: Text | null;
  /** Cases of whom it is known. Null where it is hidden. */
  known: number | null;
  unknown: number | null;
  /** About so few that somebody could be recognised, or needed to keep such a group hidden. */
  hidden: boolean;
  shares: ReachShare[];
}
export interface ReachRow { code: string; name: Text; note: Text | null; of: string; by: string | null; special: boolean; groups: ReachGroup[] }
/** Numbers are null where it rests on something sensitive and is known of too few. */
export type ReachReading = { code: string; name: Text; note: Text | null } & ({ hidden: false; yes: number; no: number; undetermined: number } | { hidden: true; yes: null; no: null; undetermined: null });
export interface ReachReport { total: number; readings: ReachReading[]; rows: ReachRow[]; headline: Text }

/** Below so many known cases a share of something sensitive is hidden. */
export const SMALLEST_SENSITIVE_GROUP = 5;

/** What has to be counted for the report: each row, and what it is divided by and made of on their own. */
export function reachWanted({ reach, targetGroup }: Definition): ReachWanted[] {
  const facts = (reach?.rows ?? []).flatMap(({ of, by }) => [{ fact: of, by: null }, ...(by === undefined ? [] : [{ fact: by, by: null }, { fact: of, by }])]);
  const wanted = [...facts.map((each) => ({ ...each, of: 'fact' as const })), ...(targetGroup?.readings ?? []).map(({ code }) => ({ fact: code, by: null, of: 'reading' as const }))];
  return [...new Map(wanted.map((each) => [`${each.of} ${each.fact} ${each.by}`, each])).values()];
}

/**
 * Who is reached, as shares of those of whom it is known, beside what studies found.
 * @param counts what `reachWanted` asks for. @param total how many cases there are.
 */
export function reachReport(definition: Definition, counts: readonly ReachCount[], total: number, { minimum = SMALLEST_SENSITIVE_GROUP }: { minimum?: number } = {}): ReachReport {
  const special = specialFacts(definition);
  const count = new Counts(counts);
  const readings = (definition.targetGroup?.readings ?? []).map(({ code, name, note, rule }): ReachReading => {
    const [yes, no] = [count.of(code, null, null).get('yes') ?? 0, count.of(code, null, null).get('no') ?? 0];
    const head = { code, name, note: note ?? null };
    const isFew = yes + no > 0 && yes + no < minimum && rule !== undefined && special.has(rule);
    return isFew ? { ...head, hidden: true, yes: null, no: null, undetermined: null } : { ...head, hidden: false, yes, no, undetermined: total - yes - no };
  });
  const rows = (definition.reach?.rows ?? []).map((row): ReachRow => {
    const isSpecial = special.has(row.of) || (row.by !== undefined && special.has(row.by));
    const groups = row.by === undefined ? [groupOf(definition, row, count, null, total)]
      : valuesIn(definition, row.by, count.of(row.by, null, null)).map((value) => groupOf(definition, row, count, value, count.of(row.by!, null, null).get(value) ?? 0));
    return {
      code: row.code, name: row.name, note: row.note ?? null, of: row.of, by: row.by ?? null, special: isSpecial,
      groups: isSpecial ? protectSmall(groups, sum(count.of(row.of, null, null)), minimum) : groups,
    };
  });
  const report = { total, readings, rows };
  return { ...report, headline: reachHeadline(definition, report) };
}

/** Counts by what they are about. */
class Counts {
  private readonly tables = new Map<string, Map<string, number>>();

  constructor(counts: readonly ReachCount[]) {
    for (const { fact, value, by, byValue, count } of counts) {
      const key = this.key(fact, by, byValue);
      const table = this.tables.get(key) ?? new Map<string, number>();
      this.tables.set(key, table.set(value, (table.get(value) ?? 0) + count));
    }
  }

  of(fact: string, by: string | null, byValue: string | null): ReadonlyMap<string, number> {
    return this.tables.get(this.key(fact, by, byValue)) ?? new Map<string, number>();
  }

  private key(...about: (string | null)[]): string {
    return JSON.stringify(about);
  }
}

type Row = Reach['rows'][number];

function groupOf(definition: Definition, row: Row, count: Counts, within: string | null, cases: number): ReachGroup {
  const found = count.of(row.of, within === null ? null : row.by!, within);
  const known = sum(found);
  const values = valuesIn(definition, row.of, found);
  // Of what is true or false the share that is true says all.
  const shown = values.some((value) => value === 'true' || value === 'false') && values.length <= 2 ? ['true'] : values;
  return {
    within, name: within === null ? null : valueName(definition, row.by!, within), known, unknown: Math.max(cases - known, 0), hidden: false,
    shares: shown.map((value) => shareOf(definition, row, within, value, found.get(value) ?? 0, { known, unknown: Math.max(cases - known, 0) })),
  };
}

/** All values in order: those that the definition names, or else true and false or numbers, and what was counted besides. */
function valuesIn(definition: Definition, fact: string, found: ReadonlyMap<string, number>): string[] {
  const named = valuesOf(definition, fact)?.map(({ code }) => code) ?? (found.size === 0 || found.has('true') || found.has('false') ? ['true', 'false'] : []);
  return [...named, ...[...found.keys()].filter((value) => !named.includes(value)).toSorted((one, other) => Number(one) - Number(other) || (one < other ? -1 : 1))];
}

function shareOf(definition: Definition, { code, of }: Row, within: string | null, value: string, count: number, { known, unknown }: { known: number; unknown: number }): ReachShare {
  const interval = wilson(count, known);
  const own = share(count, known);
  const percents = interval && { lower: 100 * interval.lower, upper: 100 * interval.upper };
  const references = (definition.reach?.references ?? []).flatMap((reference) => reference.figures
    .filter((figure) => figure.row === code && (figure.value ?? 'true') === value && (figure.within ?? null) === within)
    .map((figure): ReachReference => ({
      reference: reference.code, name: reference.name, percent: figure.percent, decimals: figure.decimals, count: figure.count ?? null, known: figure.known ?? null,
      difference: own === null ? null : 100 * own - figure.percent,
      inside: percents && known >= unknown ? figure.percent >= percents.lower && figure.percent <= percents.upper : null,
      doubtful: figure.doubtful ?? null,
    })));
  return { value, name: value === 'true' ? nameOf(definition, of) : valueName(definition, of, value), count, percent: own === null ? null : 100 * own, interval: percents, references };
}

/** Hides groups of too few, and those that the whole minus what is shown would give. What nobody is known of hides nobody. */
function protectSmall(groups: readonly ReachGroup[], all: number, minimum: number): ReachGroup[] {
  const shown = shownParts(groups.map(({ known }) => known!), all, minimum);
  return groups.map((group, index) => (shown[index] ? group : { ...group, known: null, unknown: null, hidden: true, shares: [] }));
}

const sum = (values: Iterable<number> | ReadonlyMap<string, number>): number => [...(values instanceof Map ? values.values() : values as Iterable<number>)].reduce((total, each) => total + each, 0);
