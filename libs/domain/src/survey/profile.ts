import { mean } from '@getrouw/statistics';
import type { Instrument, Scale } from '../instrument/language.ts';
import { answersTo, judgeMean, type Measure, type MeanJudgement, measures, surveyItems, valueOf } from './measures.ts';

/** What one respondent scores on a section or factor: the mean of what he answered of it. */
export interface OwnScore { kind: Exclude<Measure['kind'], 'item'>; code: string; scale: string; answered: number; items: number; mean: number | null; judgement: MeanJudgement | null }

/** Somebody's own sections and factors, for himself. Items that are not meant for him are not among `items`. */
export function ownScores(instrument: Instrument, scales: readonly Scale[], response: Parameters<typeof answersTo>[2][number]): OwnScore[] {
  const answers = new Map(surveyItems(instrument, scales).map((item) => [item.code, answersTo(item, scales, [response])]));
  return measures(instrument, scales).flatMap(({ kind, code, scale, items, norm }): OwnScore[] => {
    if (kind === 'item') return [];
    const values = items.flatMap((item) => valueOf(answers.get(item.code)!, 0, item.reversed) ?? []);
    const middle = mean(values);
    return [{
      kind, code, scale: scale!, answered: values.length, items: items.filter((item) => answers.get(item.code)!.given[0]!.kind !== 'not_applicable').length,
      mean: middle, judgement: middle === null ? null : judgeMean(middle, norm),
    }];
  });
}
