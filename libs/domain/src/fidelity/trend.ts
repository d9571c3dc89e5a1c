import type { Interval } from '@getrouw/statistics';
import { originOf } from '../instrument/compare.ts';
import type { Definition, Instrument, Text } from '../instrument/language.ts';
import { itemNumbers } from '../instrument/parts.ts';
import { items } from '../instrument/walk.ts';
import { type NoComparison, whyNotJoined } from './compare.ts';
import type { GroupFigures } from './figures.ts';
import { type Locale, percentText, quoted } from './headline.ts';

/** A closed round as a trend looks at it. */
export interface TrendRound {
  readonly name: string;
  readonly versionCode: string;
  /** What its version says of the items of earlier ones. */
  readonly mappings: Definition['mappings'];
  readonly instrument: Instrument;
  /** Codes of the items that the provider had switched off. */
  readonly switchedOff: readonly string[];
  /** Of the whole or of one team; null where that team took no part. */
  readonly figures: GroupFigures | null;
}

/** An item in one round. */
export interface TrendPoint {
  /** Place of the round in the list. */
  round: number;
  itemCode: string;
  n: number;
  /** Null where nobody answered. */
  percentage: number | null;
  interval: Interval | null;
  norm: number | null;
  /** The provider's own, higher norm. */
  raisedNorm: number | null;
  normMet: boolean | null;
  uncertain: boolean;
  /** Why it is not joined with the point before it; null where it is, and at the first point. */
  break: NoComparison | null;
}

/** One question over the rounds, under the code and in the words that it has in the last round that asks it. */
export interface TrendLine { itemCode: string; number: string | null; text: Text; points: TrendPoint[] }

/**
 * What became of each licensed question that is counted, over closed rounds of one instrument, the earliest first. Two points are joined only
 * where the versions call the question comparable, and it was asked and answered in every round between them. A question that was changed keeps
 * its line, broken; one without a predecessor begins a line. A question that nobody ever answered has none. The provider's own questions have none: their words may be others under the same code.
 */
export function trendLines(rounds: readonly TrendRound[]): TrendLine[] {
  const lines: TrendLine[] = [];
  rounds.forEach((round, place) => {
    const numbers = itemNumbers(round.instrument);
    for (const { item } of items(round.instrument)) {
      const figure = round.figures?.items.find(({ itemCode, own }) => itemCode === item.code && !own);
      if (!figure) continue;
      const before = predecessor(lines, rounds, place, item.code);
      const { n, percentage, interval, norm, raised, normMet, uncertain } = figure;
      const point: TrendPoint = {
        round: place, itemCode: item.code, n, percentage, interval, norm, raisedNorm: raised?.norm ?? null, normMet, uncertain,
        break: before && percentage === null ? 'no_answers' : before?.reason ?? null,
      };
      const facts = { itemCode: item.code, number: numbers.get(item.code) ?? null, text: item.text };
      if (before) Object.assign(before.line, facts).points.push(point);
      else lines.push({ ...facts, points: [point] });
    }
  });
  const reading = new Map(rounds.flatMap(({ instrument }) => items(instrument).map(({ item }, index) => [item.code, index] as const)));
  const last = rounds.length - 1;
  const ended = ({ points }: TrendLine) => Number(points.at(-1)!.round < last);
  return lines.filter(({ points }) => points.some(({ percentage }) => percentage !== null)).toSorted((a, b) => ended(a) - ended(b) || (reading.get(a.itemCode) ?? 0) - (reading.get(b.itemCode) ?? 0));
}

interface Predecessor { line: TrendLine; reason: NoComparison | null }

/** The line that an item of this round goes on, and why it may not be joined with its last point. */
function predecessor(lines: readonly TrendLine[], rounds: readonly TrendRound[], place: number, itemCode: string): Predecessor | undefined {
  const now = rounds[place]!;
  for (let earlier = place - 1; earlier >= 0; earlier -= 1) {
    const before = rounds[earlier]!;
    const same = before.versionCode === now.versionCode;
    const link = same ? undefined : originOf(now.mappings, before.versionCode, itemCode);
    const code = same ? itemCode : link?.from;
    const line = code && lines.find(({ points }) => points.at(-1)!.round === earlier && points.at(-1)!.itemCode === code);
    if (!line) continue;
    const why = link && whyNotJoined(link);
    if (why) return { line, reason: why };
    const skipped = rounds.slice(earlier + 1, place).filter(({ figures }) => figures !== null);
    if (skipped.length > 0) return { line, reason: skipped.some(({ switchedOff }) => switchedOff.includes(code)) ? 'switched_off' : 'absent' };
    return { line, reason: line.points.at(-1)!.percentage === null ? 'no_answers' : null };
  }
  return undefined;
}

/** What the sentence above a trend says: how the questions of the last round moved since the round before it with which they are joined. */
export interface TrendHeadline {
  compared: number; up: number; down: number;
  /** The question that moved most. Equal cases: the first in reading order. */
  striking: { text: Text; from: number; to: number; norm: number | null; name: string } | null;
}

export function trendHeadline(lines: readonly TrendLine[], rounds: readonly Pick<TrendRound, 'name'>[]): TrendHeadline {
  const moves = lines.flatMap(({ text, points }) => {
    const [before, now] = points.slice(-2);
    if (!before || !now || now.round !== rounds.length - 1 || now.break || before.percentage === null || now.percentage === null) return [];
    return [{ text, from: before.percentage, to: now.percentage, norm: now.norm, name: rounds[before.round]!.name }];
  });
  const [most] = moves.filter(({ from, to }) => from !== to).toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  return { compared: moves.length, up: moves.filter(({ from, to }) => to > from).length, down: moves.filter(({ from, to }) => to < from).length, striking: most ?? null };
}

const WORDS = {
  nl: {
    none: 'Er is nog geen gesloten ronde.', one: 'Er is nog maar één gesloten ronde. Een verloop begint bij de tweede.',
    nothing: 'Geen vraag van de laatste ronde is met een eerdere te vergelijken.',
    moved: (compared: number, up: number, down: number) =>
      `Van de ${compared} ${compared === 1 ? 'vraag die met een eerdere ronde te vergelijken is' : 'vragen die met een eerdere ronde te vergelijken zijn'}, ging het percentage in ${up} omhoog en in ${down} omlaag.`,
    striking: (text: string, from: string, to: string, name: string) => `Het meest veranderd: ${text} (van ${from} in ${name} naar ${to}).`,
  },
  en: {
    none: 'No round has been closed yet.', one: 'Only one round has been closed yet. A trend begins with the second.',
    nothing: 'No question of the last round can be compared with an earlier one.',
    moved: (compared: number, up: number, down: number) =>
      `Of the ${compared} ${compared === 1 ? 'question' : 'questions'} that can be compared with an earlier round, the percentage went up in ${up} and down in ${down}.`,
    striking: (text: string, from: string, to: string, name: string) => `Changed most: ${text} (from ${from} in ${name} to ${to}).`,
  },
};

export function trendHeadlineText({ compared, up, down, striking }: TrendHeadline, rounds: number, locale: Locale): string {
  const words = WORDS[locale];
  if (rounds < 2) return rounds === 0 ? words.none : words.one;
  if (compared === 0) return words.nothing;
  if (!striking) return words.moved(compared, up, down);
  const percent = (value: number) => percentText(value, striking.norm, locale);
  return `${words.moved(compared, up, down)} ${words.striking(quoted(striking.text[locale], locale), percent(striking.from), percent(striking.to), striking.name)}`;
}
