import { type AgreementTable, type Kappa, kappa, pabak, percentAgreement } from '@getrouw/statistics';
import type { Instrument, Item, ItemMapping, Scale } from '../instrument/language.ts';
import { comparableItems } from '../instrument/compare.ts';
import { scoredItems } from '../instrument/walk.ts';
import { chosenOption, optionsOf } from './distributions.ts';

/** What two assessors answered to one question about one case, with their member ids. */
export interface AnswerPair { readonly itemCode: string; readonly first: unknown; readonly second: unknown; readonly firstBy: string; readonly secondBy: string }

/** How often the two answered so. */
export interface PairCount { first: string; second: string; count: number }

/** How two opinions on the same cases went together, as counts, so that rounds can be added up: plain JSON, fit to be frozen. */
export interface Agreement {
  /** Cases with both opinions. */
  cases: number;
  /** Per question, in option codes. */
  items: { itemCode: string; counts: PairCount[] }[];
  /** Per assessor his own answers (first) against those of the others (second), over all questions, as yes, in_between, no or outside. */
  assessors: { memberId: string; counts: PairCount[] }[];
}

/** What the answers lean on, counted over the files in the figures, per team. */
export interface EvidenceUse {
  /** How often an answer leaned on a source. */
  sources: { teamId: string; itemCode: string; source: string; count: number }[];
  /** In how many files a document was missing. */
  missing: { teamId: string; documentCode: string; count: number }[];
}

/** What the figures of a round rest on: plain JSON, frozen beside them. */
export interface RoundQuality {
  /** Null where no file got two opinions. */
  agreement: Agreement | null;
  evidence: EvidenceUse;
}

export interface AgreementFigure {
  /** Answers that both gave. */
  n: number;
  /** 100 × the same / n, unrounded; null when n is 0. */
  percentage: number | null;
  kappa: Kappa | null;
  pabak: number | null;
  /** Fewer than `FEW_PAIRS`: the coefficients say little. */
  few: boolean;
}

/** Below so many pairs the coefficients are shown as uncertain; a choice of ours, not of a source. */
export const FEW_PAIRS = 20;

const COUNTS = ['yes', 'in_between', 'no', 'outside'] as const;

/** The questions of which agreement can be computed: those that count and are answered with one option. */
function comparable(instrument: Instrument, scales: readonly Scale[]): { item: Item; options: NonNullable<ReturnType<typeof optionsOf>> }[] {
  return scoredItems(instrument).flatMap((item) => {
    const options = item.answer.kind === 'multiple_choice' ? undefined : optionsOf(item, scales);
    return options && options.length > 1 ? [{ item, options }] : [];
  });
}

/** Counts pairs of answers. Where one of the two gave no option there is no pair. */
export function agreement(instrument: Instrument, scales: readonly Scale[], pairs: readonly AnswerPair[], cases: number): Agreement {
  const asked = comparable(instrument, scales);
  const perItem = asked.map(({ item: { code } }) => ({ itemCode: code, counts: countPairs(pairs.filter(({ itemCode }) => itemCode === code).flatMap(optionsIn)) }));
  const meaning = new Map(asked.flatMap(({ item, options }) => options.map(({ code, counts }) => [`${item.code} ${code}`, counts] as const)));
  const sides = pairs.flatMap((pair) => [
    { by: pair.firstBy, ...pair, own: pair.first, other: pair.second }, { by: pair.secondBy, ...pair, own: pair.second, other: pair.first },
  ]);
  const perAssessor = [...Map.groupBy(sides, ({ by }) => by)].map(([memberId, given]) => ({
    memberId,
    counts: countPairs(given.flatMap(({ itemCode, own, other }) => {
      const [first, second] = [own, other].map((value) => meaning.get(`${itemCode} ${String(chosenOption(value))}`));
      return first && second ? [{ first, second }] : [];
    })),
  }));
  return { cases, items: perItem, assessors: perAssessor.toSorted((a, b) => (a.memberId < b.memberId ? -1 : 1)) };
}

function optionsIn({ first, second }: AnswerPair): { first: string; second: string }[] {
  const [one, other] = [chosenOption(first), chosenOption(second)];
  return one !== null && other !== null ? [{ first: one, second: other }] : [];
}

/** Counts how often each pair of options was given. */
export function countPairs(pairs: readonly { first: string; second: string }[]): PairCount[] {
  return [...Map.groupBy(pairs, ({ first, second }) => `${first} ${second}`).values()].map((same) => ({ ...same[0]!, count: same.length }))
    .map(({ first, second, count }) => ({ first, second, count }))
    .toSorted((a, b) => (`${a.first} ${a.second}` < `${b.first} ${b.second}` ? -1 : 1));
}

/** Another round with the same instrument, and what became of its questions: null when both use the same version. */
export interface OtherAgreement { readonly agreement: Agreement; readonly mapping: readonly ItemMapping[] | null }

/**
 * The counts of a round with those of other rounds added, question by question. Between versions only what keeps its code and is called comparable is added;
 * a provider's own questions never are: their words may be others under the same code.
 */
export function addAgreement(instrument: Instrument, own: Agreement, others: readonly OtherAgreement[]): Agreement {
  const ownItems = new Set(scoredItems(instrument).filter((item) => item.own).map(({ code }) => code));
  const joined = (mapping: readonly ItemMapping[] | null, itemCode: string) => !ownItems.has(itemCode) && (!mapping || comparableItems(mapping).includes(itemCode));
  return {
    cases: own.cases + others.reduce((sum, { agreement: { cases } }) => sum + cases, 0),
    items: own.items.map(({ itemCode, counts }) => ({
      itemCode,
      counts: added([counts, ...others.filter(({ mapping }) => joined(mapping, itemCode)).flatMap(({ agreement: { items } }) => items.filter((each) => each.itemCode === itemCode).map((each) => each.counts))]),
    })),
    assessors: [...Map.groupBy([own, ...others.map((each) => each.agreement)].flatMap(({ assessors }) => assessors), ({ memberId }) => memberId)]
      .map(([memberId, list]) => ({ memberId, counts: added(list.map(({ counts }) => counts)) })),
  };
}

const added = (lists: readonly PairCount[][]): PairCount[] =>
  [...Map.groupBy(lists.flat(), ({ first, second }) => `${first} ${second}`).values()].map((same) => ({ ...same[0]!, count: same.reduce((sum, { count }) => sum + count, 0) }));

/** The figures of counts over these categories. @throws RangeError when something was counted that is no category. */
export function agreementFigure(counts: readonly PairCount[], categories: readonly string[]): AgreementFigure {
  if (counts.some(({ first, second }) => !categories.includes(first) || !categories.includes(second))) throw new RangeError(`${JSON.stringify(counts)} does not lie within ${categories.join(', ')}`);
  const table: AgreementTable = categories.map((row) => categories.map((column) => counts.find(({ first, second }) => first === row && second === column)?.count ?? 0));
  const n = counts.reduce((sum, { count }) => sum + count, 0);
  return { n, percentage: percentAgreement(table), kappa: kappa(table), pabak: pabak(table), few: n < FEW_PAIRS };
}

/** The figures per question, in reading order. */
export function agreementPerItem(instrument: Instrument, scales: readonly Scale[], { items }: Agreement): ({ itemCode: string } & AgreementFigure)[] {
  return comparable(instrument, scales).flatMap(({ item: { code }, options }) => {
    const counts = items.find(({ itemCode }) => itemCode === code)?.counts;
    const codes = options.map((option) => option.code);
    return counts ? [{ itemCode: code, ...agreementFigure(counts.filter(({ first, second }) => codes.includes(first) && codes.includes(second)), codes) }] : [];
  });
}

/** The figures over different questions together, by how an answer counts; the categories are those that somebody used, yes and no at least. */
export function countingFigure(counts: readonly PairCount[]): AgreementFigure {
  return agreementFigure(counts, COUNTS.filter((each) => each === 'yes' || each === 'no' || counts.some(({ first, second }) => first === each || second === each)));
}

/** The figures per assessor, over all questions together. */
export function agreementPerAssessor({ assessors }: Agreement): ({ memberId: string } & AgreementFigure)[] {
  return assessors.map(({ memberId, counts }) => ({ memberId, ...countingFigure(counts) }));
}
