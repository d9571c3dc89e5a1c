import { type Interval, wilson } from '@getrouw/statistics';
import type { Instrument, Item, Scale } from '../instrument/language.ts';
import { effectiveNorm, scoredItems } from '../instrument/walk.ts';
import { chosenOption, countingOptions, type Distribution, distributions } from './distributions.ts';

/** Changes whenever the same answers could give another figure; frozen with every snapshot. */
export const FORMULA_VERSION = 'fidelity-1';

/** An answer as `validateAnswer` keeps it: the code of an option, a number, a text, ...; null when only a mark or a remark was given. */
export interface CaseAnswer { readonly value: unknown; readonly mark: boolean; readonly remark?: string }

/** The approved answers about one trajectory, by item code. */
export interface CaseResult {
  readonly trajectoryId: string;
  readonly familyId: string;
  readonly teamId: string;
  readonly answers: Readonly<Record<string, CaseAnswer>>;
}

/** What was counted for one item over a group of files, and what follows from it. */
export interface Figure {
  yes: number;
  inBetween: number;
  no: number;
  /** Answers that count nowhere, such as "unknown". */
  outside: number;
  missing: number;
  /** Answers given: yes + in-between + no. */
  n: number;
  /** 100 × yes / n, unrounded; null when n is 0. */
  percentage: number | null;
  /** 95 % Wilson interval round the percentage, in percent; null when n is 0. */
  interval: Interval | null;
  /** null when n is 0 or the item has no norm. */
  normMet: boolean | null;
  /** In a sample: the interval spans the norm. */
  uncertain: boolean;
}

export interface ItemFigure extends Figure {
  itemCode: string;
  /** Percent of yes that the norm asks; null without a norm. */
  norm: number | null;
  /** Counted answers that carry the mark "does not fit this family": n - marked = withoutMarked.n. */
  marked: number;
  withoutMarked: Figure;
  /** The provider's own question: beside the licensed counts, not in them. */
  own?: true;
  /** The provider asks more of itself than the licence holder: its own judgement beside the licensed one. */
  raised?: { norm: number; normMet: boolean | null; uncertain: boolean };
}

/** The figures of a team, or of the round as a whole (`teamId` null). */
export interface GroupFigures {
  teamId: string | null;
  families: number;
  trajectories: number;
  items: ItemFigure[];
  /** The items whose answers do not count as yes, in-between or no. Absent where there are none. */
  distributions?: Distribution[];
  /** Licensed items with a norm and at least one answer. */
  itemsJudged: number;
  itemsMeetingNorm: number;
}

/** The figures of a fidelity round: plain JSON, fit to be frozen. Teams are in the order of their ids. */
export interface FidelityResult {
  formulaVersion: string;
  instrumentCode: string;
  sampled: boolean;
  whole: GroupFigures;
  teams: GroupFigures[];
}

type Counting = 'yes' | 'in_between' | 'no' | 'outside';
interface Measure { code: string; norm: number | null; raisedNorm?: number | undefined; own?: true | undefined; counts: ReadonlyMap<string | null, Counting> }

/**
 * The figures of a fidelity round, one per scored item whose answers count as yes, in-between or no.
 * The norm is judged by count over the answers given: met when 100 × yes >= norm × n, never on a rounded percentage;
 * the in-between answer is in the denominator only. Source: NJi report on the VIG monitor (2012), chapters 4 and 5.
 * A marked answer counts as published; the same figure without the marked files stands beside it.
 * Trajectories are counted, not families: a family with two trajectories counts twice.
 * @param input.cases the files that count: approved, not left out. @param input.sampled false when all files were examined.
 * @throws RangeError when an answer is not an option of its item.
 */
export function fidelityFigures(input: {
  instrument: Instrument;
  scales: readonly Scale[];
  cases: readonly CaseResult[];
  sampled: boolean;
}): FidelityResult {
  const { instrument, scales, cases, sampled } = input;
  const measures = scoredItems(instrument).flatMap((item) => measureOf(instrument, scales, item));
  const group = (teamId: string | null, members: readonly CaseResult[]): GroupFigures => {
    const spread = distributions(instrument, scales, members);
    return { ...groupFigures(teamId, members, measures, sampled), ...(spread.length > 0 && { distributions: spread }) };
  };
  const teamIds = [...new Set(cases.map((each) => each.teamId))].toSorted();
  return {
    formulaVersion: FORMULA_VERSION,
    instrumentCode: instrument.code,
    sampled,
    whole: group(null, cases),
    teams: teamIds.map((teamId) => group(teamId, cases.filter((each) => each.teamId === teamId))),
  };
}

function measureOf(instrument: Instrument, scales: readonly Scale[], item: Item): Measure[] {
  const options = countingOptions(item, scales);
  if (!options) return [];
  const norm = effectiveNorm(instrument, item);
  const ownWords = item.answer.kind === 'choice' && item.answer.orText;
  return [{
    code: item.code,
    norm: norm.statistic === 'share_yes' ? norm.atLeastPercent : null,
    raisedNorm: item.raisedNorm,
    own: item.own,
    counts: new Map<string | null, Counting>([
      ...options.map(({ code, counts }) => [code, counts ?? 'outside'] as const), ...(ownWords ? [[null, 'outside'] as const] : []),
    ]),
  }];
}

function groupFigures(teamId: string | null, cases: readonly CaseResult[], measures: readonly Measure[], sampled: boolean): GroupFigures {
  const figures = measures.map((measure) => itemFigure(measure, cases.map(({ answers }) => answers[measure.code]), sampled));
  const licensed = figures.filter(({ own }) => !own);
  return {
    teamId,
    families: new Set(cases.map(({ familyId }) => familyId)).size,
    trajectories: cases.length,
    items: figures,
    itemsJudged: licensed.filter(({ normMet }) => normMet !== null).length,
    itemsMeetingNorm: licensed.filter(({ normMet }) => normMet).length,
  };
}

function itemFigure(measure: Measure, answers: readonly (CaseAnswer | undefined)[], sampled: boolean): ItemFigure {
  const all = figure(measure, answers, sampled);
  const withoutMarked = figure(measure, answers.filter((answer) => !answer?.mark), sampled);
  const { code: itemCode, norm, own, raisedNorm } = measure;
  return {
    itemCode, norm, ...all, marked: all.n - withoutMarked.n, withoutMarked,
    ...(own && { own }),
    ...(raisedNorm !== undefined && { raised: { norm: raisedNorm, normMet: isMet(all.yes, all.n, raisedNorm), uncertain: isUncertain(all.interval, raisedNorm, sampled) } }),
  };
}

function figure({ code, norm, counts }: Measure, answers: readonly (CaseAnswer | undefined)[], sampled: boolean): Figure {
  const count = { yes: 0, in_between: 0, no: 0, outside: 0, missing: 0 };
  for (const answer of answers) {
    const value = answer?.value ?? null;
    const counted = value === null ? 'missing' : counts.get(chosenOption(value));
    if (!counted) throw new RangeError(`${String(value)} is not an answer to ${code}`);
    count[counted] += 1;
  }
  const { yes, in_between: inBetween, no, outside, missing } = count;
  const n = yes + inBetween + no;
  const bounds = wilson(yes, n);
  const interval = bounds && { lower: 100 * bounds.lower, upper: 100 * bounds.upper };
  return {
    yes, inBetween, no, outside, missing, n,
    percentage: n === 0 ? null : (100 * yes) / n,
    interval,
    normMet: isMet(yes, n, norm),
    uncertain: isUncertain(interval, norm, sampled),
  };
}

const isMet = (yes: number, n: number, norm: number | null): boolean | null => (norm === null || n === 0 ? null : 100 * yes >= norm * n);

const isUncertain = (interval: Interval | null, norm: number | null, sampled: boolean): boolean =>
  sampled && norm !== null && interval !== null && interval.lower < norm && interval.upper >= norm;
