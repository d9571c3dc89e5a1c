import { cronbach, type Interval, mean, standardDeviation } from '@getrouw/statistics';
import type { OptionCount } from '../fidelity/distributions.ts';
import type { Instrument, Policy, Scale } from '../instrument/language.ts';
import { type Comparison, compareGroups } from './comparison.ts';
import { type Belonging, groupKey, type ShownGroups, shownGroups, SURVEY_DIMENSIONS, type SurveyDimension } from './disclosure.ts';
import { type Answers, answersTo, judgeMean, type Measure, type MeanJudgement, meanInterval, measures, surveyItems, valueOf } from './measures.ts';

/** Changes whenever the same answers could give another figure; frozen with every snapshot. */
export const SURVEY_FORMULA = 'survey-1';

/** A handed-in response: the codes of the chosen options by item code. */
export interface SurveyResponse extends Belonging { readonly answers: Readonly<Record<string, unknown>> }

/** In the unit of the scale, where a higher value is always more faithful: a reversed item is turned round. */
interface MeanFigure {
  /** Respondents with a value. */
  n: number;
  mean: number | null;
  /** Sample standard deviation (divisor n - 1); null with fewer than two values. */
  standardDeviation: number | null;
  /** Of the mean, 95 %. */
  interval: Interval | null;
  judgement: MeanJudgement | null;
}

export interface SurveyItemFigure extends MeanFigure {
  itemCode: string;
  /** As they were chosen, also those that nobody chose. */
  options: OptionCount[];
  /** Answers without a place on the scale, such as "unknown". */
  outside: number;
  /** Skipped. */
  missing: number;
  /** Of respondents for whom the item is not meant. */
  notApplicable: number;
  own?: true;
}

/** Over several items: the mean of their means, and the spread of the means of what each respondent answered of them. */
export interface SurveyScore extends MeanFigure {
  code: string;
  scale: string;
  items: string[];
  /** Of the whole only: in a group it says nothing. Null also where fewer than the minimum answered all items. */
  alpha: { value: number; n: number } | null;
}

/** Figures of the whole or of one group. What may not be shown is not in it. */
export interface SurveyGroup {
  /** Null: the whole. */
  key: string | null;
  asked: number;
  answered: number;
  items: SurveyItemFigure[];
  sections: SurveyScore[];
  factors: SurveyScore[];
}

/** One division of the respondents, with what its shown groups differ in. */
export interface SurveyPartition {
  dimension: SurveyDimension;
  groups: SurveyGroup[];
  /** Groups of whom nothing is shown, because they or what is left beside them are too few. */
  hidden: { key: string; asked: number }[];
  comparisons: Comparison[];
}

/** The figures of a closed survey, after disclosure: plain JSON, fit to be frozen and to be shown as it is. */
export interface SurveyResult {
  formulaVersion: string;
  instrumentCode: string;
  privacy: Policy['anonymity'];
  minimumGroup: number;
  asked: number;
  answered: number;
  /** Null where fewer than the minimum answered. */
  whole: SurveyGroup | null;
  partitions: SurveyPartition[];
}

/**
 * The figures of a closed survey. Groups are hidden here, before anything is kept: see `shownGroups`. An item is hidden in a group where those with a
 * value are too few; a section or factor also where one of its items is. The mean of a section or factor is that of the means of its items, its spread
 * that of the respondents' means (np.yaml: the study's section means agree with the mean of item means within .06).
 * @param input.responses those handed in.  @param input.asked everybody who was asked.
 * @throws RangeError when an answer is not an option of its item.
 */
export function surveyFigures(input: {
  instrument: Instrument;
  scales: readonly Scale[];
  responses: readonly SurveyResponse[];
  asked: readonly Belonging[];
  privacy: Policy['anonymity'];
}): SurveyResult {
  const { instrument, responses, asked, privacy } = input;
  const minimum = instrument.policy.minimumGroup;
  const everybody = shownGroups(responses, minimum);
  const scored = score(input, minimum, everybody);
  const group = (dimension: SurveyDimension | null, key: string | null): SurveyGroup => {
    const isMember = (person: Belonging) => dimension === null || groupKey(dimension, person) === key;
    const members = responses.flatMap((response, index) => (isMember(response) ? [index] : []));
    const visible = scored.filter(({ shown }) => shown && (dimension === null || shown[dimension].has(key!)));
    const scores = (kind: Measure['kind']) => visible.filter(({ measure }) => measure.kind === kind).map((each) => scoreFigure(each, members, dimension === null ? minimum : null));
    return {
      key, asked: asked.filter(isMember).length, answered: members.length,
      items: visible.filter(({ measure }) => measure.kind === 'item').map((each) => itemFigure(each, members)),
      sections: scores('section'), factors: scores('factor'),
    };
  };
  const partition = (dimension: SurveyDimension): SurveyPartition[] => {
    // One group of everybody is no division; of teams it is the name of the whole.
    if (dimension !== 'team' && new Set([...asked, ...responses].map((person) => groupKey(dimension, person))).size < 2) return [];
    const keys = [...new Set([...asked, ...responses].map((person) => groupKey(dimension, person)).filter((key) => key !== null))].toSorted();
    const groups = keys.filter((key) => everybody?.[dimension].has(key)).map((key) => group(dimension, key));
    const hidden = keys.filter((key) => !everybody?.[dimension].has(key)).map((key) => ({ key, asked: asked.filter((person) => groupKey(dimension, person) === key).length }));
    const comparisons = scored.flatMap((each) => { const { measure: { kind, code, scale }, shown } = each; return compareGroups(
      { kind, code, scale },
      keys.filter((key) => shown?.[dimension].has(key)).map((key) => {
        const { n, mean: middle, standardDeviation: spread } = meanFigure(each, responses.flatMap((response, index) => (groupKey(dimension, response) === key ? [index] : [])));
        return { key, n, mean: middle ?? 0, standardDeviation: spread };
      }),
    ); });
    return keys.length === 0 ? [] : [{ dimension, groups, hidden, comparisons }];
  };
  return {
    formulaVersion: SURVEY_FORMULA, instrumentCode: instrument.code, privacy, minimumGroup: minimum, asked: asked.length, answered: responses.length,
    whole: everybody && group(null, null), partitions: SURVEY_DIMENSIONS.flatMap(partition),
  };
}

/** A measure with each respondent's score on it, and in which groups it may be shown. */
interface Scored { readonly measure: Measure; readonly answers: readonly Answers[]; readonly scores: readonly (number | null)[]; readonly shown: ShownGroups | null }

function score({ instrument, scales, responses }: Parameters<typeof surveyFigures>[0], minimum: number, everybody: ShownGroups | null): Scored[] {
  const answers = new Map(surveyItems(instrument, scales).map((item) => [item.code, answersTo(item, scales, responses)]));
  const among = (isIn: (respondent: number) => boolean) => limit(responses.filter((_, index) => isIn(index)), minimum);
  const limits = new Map([...answers].map(([code, { given }]) => [code, among((index) => { const each = given[index]!; return each.kind === 'answered' && each.value !== null; })]));
  return measures(instrument, scales).map((measure) => {
    const own = measure.items.map(({ code }) => answers.get(code)!);
    const scores = responses.map((_, index) => mean(measure.items.flatMap(({ reversed }, place) => valueOf(own[place]!, index, reversed) ?? [])));
    const all = [among((index) => scores[index] !== null), ...measure.items.map(({ code }) => limits.get(code)!)];
    return { measure, answers: own, scores, shown: scores.some((each) => each !== null) ? narrowed(everybody, all) : null };
  });
}

/** What some of the respondents allow: nothing about none of them, so all. */
interface Limit { shown: ShownGroups | null; isIn(dimension: SurveyDimension, key: string): boolean; isNobody: boolean }

function limit(people: readonly Belonging[], minimum: number): Limit {
  const present = new Map(SURVEY_DIMENSIONS.map((dimension) => [dimension, new Set(people.map((person) => groupKey(dimension, person)))]));
  return { shown: shownGroups(people, minimum), isIn: (dimension, key) => present.get(dimension)!.has(key), isNobody: people.length === 0 };
}

/** The groups that everything allows; the fewer are shown, the less follows from them. */
function narrowed(everybody: ShownGroups | null, limits: readonly Limit[]): ShownGroups | null {
  if (!everybody || limits.some(({ shown, isNobody }) => !shown && !isNobody)) return null;
  const keep = (dimension: SurveyDimension) => new Set([...everybody[dimension]].filter((key) => limits.every(({ shown, isIn }) => shown?.[dimension].has(key) || !isIn(dimension, key))));
  return { site: keep('site'), team: keep('team'), variant: keep('variant'), trained: keep('trained') };
}

const valuesOf = (scores: readonly (number | null)[], members: readonly number[]): number[] => members.flatMap((index) => scores[index] ?? []);

/**
 * The mean of a section or factor is that of the means of its items, which tells nothing that those do not tell. It equals the mean of the respondents'
 * means where nobody skipped anything; where one person did, that mean beside those of the items would give what he answered to the others.
 */
function meanFigure({ measure, answers, scores }: Scored, members: readonly number[]): MeanFigure {
  const values = valuesOf(scores, members);
  const middle = mean(measure.items.flatMap(({ reversed }, place) => mean(members.flatMap((index) => valueOf(answers[place]!, index, reversed) ?? [])) ?? []));
  return {
    n: values.length, mean: middle, standardDeviation: standardDeviation(values), interval: meanInterval(values, middle), judgement: middle === null ? null : judgeMean(middle, measure.norm),
  };
}

function itemFigure(scored: Scored, members: readonly number[]): SurveyItemFigure {
  const [{ item, options, given }] = scored.answers as [Answers];
  const ofMembers = members.map((index) => given[index]!);
  const chosen = ofMembers.flatMap((each) => (each.kind === 'answered' ? [each] : []));
  return {
    itemCode: item.code, ...meanFigure(scored, members),
    options: options.map(({ code }) => ({ option: code, count: chosen.filter(({ option }) => option === code).length })),
    outside: chosen.filter(({ value }) => value === null).length,
    missing: ofMembers.filter(({ kind }) => kind === 'missing').length, notApplicable: ofMembers.filter(({ kind }) => kind === 'not_applicable').length,
    ...(item.own && { own: item.own }),
  };
}

/** @param minimum of complete respondents for an alpha; null: none is computed. */
function scoreFigure(scored: Scored, members: readonly number[], minimum: number | null): SurveyScore {
  const { measure, answers } = scored;
  const { n, alpha } = minimum === null ? { n: 0, alpha: null } : cronbach(members.map((index) => measure.items.map(({ reversed }, place) => valueOf(answers[place]!, index, reversed))));
  return {
    code: measure.code, scale: measure.scale!, items: measure.items.map(({ code }) => code), ...meanFigure(scored, members),
    alpha: alpha === null || n < minimum! ? null : { value: alpha, n },
  };
}
