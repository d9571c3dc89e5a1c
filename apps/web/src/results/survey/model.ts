import type { SurveyResultsQuery } from '@getrouw/contracts';
import {
  type Comparison, effectiveNorm, groupName, type Item, itemByCode, type Norm, parts, type Section, sections, SURVEY_DIMENSIONS, type SurveyDimension, type SurveyGroup, type SurveyItemFigure,
  type SurveyPartition, type SurveyResult, type SurveyScore, type SurveyTrendLine, type Text,
} from '@getrouw/domain';
import { type Option, optionsOf, type Pinned, pinned } from '../../shared/instrument.ts';

type Sent = SurveyResultsQuery['surveyResults'];

/** The results of a survey, with the types of what the contract calls JSON. */
export interface SurveyResults extends Omit<Sent, 'figures' | 'document' | 'trend'>, Pinned {
  figures: SurveyResult;
  trend: { rounds: Sent['trend']['rounds']; lines: SurveyTrendLine[] };
}

/** Null of a survey that runs. */
export function readSurveyResults({ figures, document, trend, ...rest }: Sent): SurveyResults | null {
  return figures === null ? null : { ...rest, ...pinned(document, rest.instrumentCode), figures: figures as SurveyResult, trend: { rounds: trend.rounds, lines: trend.lines as SurveyTrendLine[] } };
}

/** What the address of the page keeps. */
export interface SurveyChoices { verdeling?: SurveyDimension; groep?: string; volgorde?: 'norm' }

/** Reads the choices from an address; what makes no sense there is left out. */
export function surveyChoicesOf({ verdeling, groep, volgorde }: Record<string, unknown>): SurveyChoices {
  const dimension = SURVEY_DIMENSIONS.find((known) => known === verdeling);
  return { ...(dimension && { verdeling: dimension }), ...(dimension && typeof groep === 'string' && groep !== '' && { groep }), ...(volgorde === 'norm' && { volgorde }) };
}

/** The group that is chosen, or the whole; null where nothing may be shown. */
export function shownGroup({ figures: { whole, partitions } }: SurveyResults, { verdeling, groep }: SurveyChoices): SurveyGroup | null {
  return partitions.find(({ dimension }) => dimension === verdeling)?.groups.find(({ key }) => key === groep) ?? whole;
}

export const nameOfGroup = ({ definition, teams }: SurveyResults, dimension: SurveyDimension, key: string): Text => groupName(dimension, key, definition, teams);

/** What a section or factor is called. */
export const nameOfScore = ({ instrument }: Pinned, code: string): Text =>
  [...sections(instrument).map(({ section }) => section), ...instrument.factors ?? []].find((each) => each.code === code)?.name ?? { nl: code, en: code };

/** The values of the options on the scale of a measure. */
export interface ScaleRange { from: number; to: number; options: readonly Option[] }

export function rangeOf(options: readonly Option[]): ScaleRange {
  const values = options.flatMap(({ value }) => value ?? []);
  return { from: Math.min(...values), to: Math.max(...values), options };
}

export interface ItemRow { item: Item; figure: SurveyItemFigure | null; range: ScaleRange; norm: Norm }
export interface ScoreRow { score: SurveyScore; range: ScaleRange; norm: Norm }
/** A section with what it scores as a whole, for each of its scales, and its items. */
export interface SectionRows { section: Section; scores: ScoreRow[]; items: ItemRow[] }

/** The items that have figures, by section, in reading order; an item that may not be shown has no figure. */
export function sectionRows(results: SurveyResults, group: SurveyGroup): SectionRows[] {
  const { instrument, definition } = results;
  return parts(instrument).flatMap(({ section, items }) => {
    const rows = items.filter(({ counts, answer }) => counts !== 'none' && answer.kind !== 'multiple_choice' && optionsOf(definition, { answer } as Item).length > 0)
      .map((item): ItemRow => ({ item, figure: group.items.find(({ itemCode }) => itemCode === item.code) ?? null, range: rangeOf(optionsOf(definition, item)), norm: effectiveNorm(instrument, item) }));
    return rows.length === 0 ? [] : [{ section, items: rows, scores: group.sections.filter(({ code }) => code === section.code).map((score) => scoreRow(results, score)) }];
  });
}

export function scoreRow({ definition, instrument }: SurveyResults, score: SurveyScore): ScoreRow {
  const first = itemByCode(instrument, score.items[0]!)!;
  return { score, range: rangeOf(optionsOf(definition, first)), norm: effectiveNorm(instrument, first) };
}

/** How far a mean is above its norm; what has none comes last. */
export const aboveNorm = ({ figure }: ItemRow): number => (figure?.judgement && figure.mean !== null ? figure.mean - figure.judgement.from : Infinity);

/** The division that is compared: the one that is chosen, or the first that has something to compare. */
export const comparedPartition = ({ figures: { partitions } }: SurveyResults, { verdeling }: SurveyChoices): SurveyPartition | undefined =>
  partitions.find(({ dimension }) => dimension === verdeling) ?? partitions.find(({ comparisons }) => comparisons.length > 0);

/** The means of the groups of a division on one measure. */
export function meansOf(partition: SurveyPartition, { kind, code, scale }: Pick<Comparison, 'kind' | 'code' | 'scale'>): { key: string; figure: SurveyItemFigure | SurveyScore }[] {
  return partition.groups.flatMap((group) => {
    const figure = kind === 'item' ? group.items.find(({ itemCode }) => itemCode === code) : group[`${kind}s`].find((each) => each.code === code && each.scale === scale);
    return figure ? [{ key: group.key!, figure }] : [];
  });
}
