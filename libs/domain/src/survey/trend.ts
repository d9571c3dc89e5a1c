import type { Interval } from '@getrouw/statistics';
import type { NoComparison } from '../fidelity/compare.ts';
import { originOf } from '../instrument/compare.ts';
import type { Definition, Instrument, Text } from '../instrument/language.ts';
import { itemByCode, sections } from '../instrument/walk.ts';
import type { SurveyGroup, SurveyItemFigure, SurveyScore } from './figures.ts';
import type { Measure, MeanJudgement } from './measures.ts';

/** A closed survey as a trend looks at it. */
export interface SurveyTrendRound {
  readonly versionCode: string;
  /** What its version says of the items of earlier ones. */
  readonly mappings: Definition['mappings'];
  readonly instrument: Instrument;
  /** Of the whole or of one group; null where it was hidden or took no part. */
  readonly figures: SurveyGroup | null;
}

export interface SurveyTrendPoint {
  /** Place of the round in the list. */
  round: number;
  n: number;
  mean: number;
  standardDeviation: number | null;
  interval: Interval | null;
  judgement: MeanJudgement | null;
  /** Why it is not joined with the point before it; null where it is, and at the first point. */
  break: NoComparison | null;
}

/** An item, section or factor over the rounds, under the code and name of the last round that has it. */
export interface SurveyTrendLine { kind: Measure['kind']; code: string; scale: string | null; name: Text; points: SurveyTrendPoint[] }

interface Found { kind: Measure['kind']; code: string; scale: string | null; figure: SurveyItemFigure | SurveyScore; items: readonly string[]; name: Text }

/**
 * What became of each measure over closed rounds of one instrument, the earliest first. Two points are joined only where the versions call all
 * items of the measure comparable, and where no round without it lies between them. Own items have no line: their words may be others under the same code.
 */
export function surveyTrendLines(rounds: readonly SurveyTrendRound[]): SurveyTrendLine[] {
  const lines: { line: SurveyTrendLine; last: Found }[] = [];
  rounds.forEach((round, place) => {
    for (const found of measured(round)) {
      const before = lines.find(({ line: { kind, scale, points }, last }) => {
        const at = points.at(-1)!.round;
        return at < place && kind === found.kind && (kind === 'item' ? comesFrom(rounds, at, place, found.code)?.code === last.code : last.code === found.code && scale === found.scale);
      });
      const { n, mean, standardDeviation, interval, judgement } = found.figure;
      const point = { round: place, n, mean: mean!, standardDeviation, interval, judgement, break: before ? whyBroken(rounds, before, place, found) : null };
      const { kind, code, scale, name } = found;
      if (before) {
        Object.assign(before.line, { code, name }).points.push(point);
        before.last = found;
      } else lines.push({ line: { kind, code, scale, name, points: [point] }, last: found });
    }
  });
  return lines.map(({ line }) => line);
}

function measured({ instrument, figures }: SurveyTrendRound): Found[] {
  if (!figures) return [];
  const names = new Map([...sections(instrument).map(({ section }) => section), ...instrument.factors ?? []].map(({ code, name }) => [code, name]));
  const scores = (kind: 'section' | 'factor', list: readonly SurveyScore[]) => list.flatMap((figure): Found[] => {
    const name = names.get(figure.code);
    return name ? [{ kind, code: figure.code, scale: figure.scale, figure, items: figure.items, name }] : [];
  });
  const single = figures.items.flatMap((figure): Found[] => {
    const item = itemByCode(instrument, figure.itemCode);
    return item && !figure.own ? [{ kind: 'item', code: item.code, scale: null, figure, items: [item.code], name: item.text }] : [];
  });
  return [...scores('section', figures.sections), ...scores('factor', figures.factors), ...single].filter(({ figure }) => figure.mean !== null);
}

/** The item of an earlier round that an item comes from. */
function comesFrom(rounds: readonly SurveyTrendRound[], earlier: number, place: number, code: string): { code: string; comparable: boolean } | null {
  const [before, now] = [rounds[earlier]!, rounds[place]!];
  if (before.versionCode === now.versionCode) return { code, comparable: true };
  const link = originOf(now.mappings, before.versionCode, code);
  return link?.from ? { code: link.from, comparable: link.comparable } : null;
}

function whyBroken(rounds: readonly SurveyTrendRound[], { line, last }: { line: SurveyTrendLine; last: Found }, place: number, now: Found): NoComparison | null {
  const earlier = line.points.at(-1)!.round;
  const sources = now.items.map((code) => comesFrom(rounds, earlier, place, code));
  const isSame = sources.length === last.items.length && sources.every((source) => source?.comparable && last.items.includes(source.code));
  if (!isSame) return 'changed';
  return place - earlier > 1 ? 'absent' : null;
}
