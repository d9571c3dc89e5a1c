import type { Instrument, Text } from '../instrument/language.ts';
import { itemByCode } from '../instrument/walk.ts';
import type { ComparedFigure } from './compare.ts';
import type { GroupFigures, ItemFigure } from './figures.ts';

export type Locale = keyof Text;

/** The question that stands out: one that fell most since the previous round, else the one furthest below its norm. */
export type Striking =
  | { kind: 'drop'; itemCode: string; text: Text; percentage: number; norm: number | null; previousPercentage: number; previousName: string }
  | { kind: 'below_norm'; itemCode: string; text: Text; percentage: number; norm: number };

/** What the sentence above the results says. */
export interface Headline {
  met: number;
  judged: number;
  /** The norm in percent, when all judged items share it. */
  norm: number | null;
  striking: Striking | null;
}

/** The previous round: what it is called in a sentence, such as "2025", and the items beside it. */
export interface PreviousRound { readonly name: string; readonly comparison: Readonly<Record<string, ComparedFigure>> }

/** What stands out in the figures of a round or team. Equal cases: the first in reading order. */
export function headline(figures: GroupFigures, instrument: Instrument, previous?: PreviousRound): Headline {
  const licensed = figures.items.filter(({ own }) => !own);
  const judged = licensed.filter(({ normMet }) => normMet !== null);
  const norms = new Set(judged.map(({ norm }) => norm));
  return {
    met: figures.itemsMeetingNorm,
    judged: figures.itemsJudged,
    norm: norms.size === 1 ? judged[0]!.norm : null,
    striking: (previous && largestDrop(licensed, instrument, previous)) ?? furthestBelowNorm(judged, instrument),
  };
}

function largestDrop(items: readonly ItemFigure[], instrument: Instrument, { name, comparison }: PreviousRound): Striking | null {
  const item = lowest(items, ({ itemCode }) => comparison[itemCode]?.difference ?? 0);
  if (!item) return null;
  const { itemCode, percentage, norm } = item;
  const { previousPercentage } = comparison[itemCode]!;
  return {
    kind: 'drop', itemCode, text: textOf(instrument, itemCode), percentage: percentage!, norm, previousPercentage: previousPercentage!, previousName: name,
  };
}

function furthestBelowNorm(judged: readonly ItemFigure[], instrument: Instrument): Striking | null {
  const item = lowest(judged.filter(({ normMet }) => !normMet), ({ percentage, norm }) => percentage! - norm!);
  if (!item) return null;
  return { kind: 'below_norm', itemCode: item.itemCode, text: textOf(instrument, item.itemCode), percentage: item.percentage!, norm: item.norm! };
}

/** The first element with the lowest value below zero. */
function lowest<T>(list: readonly T[], value: (element: T) => number): T | undefined {
  return list.filter((element) => value(element) < 0).toSorted((a, b) => value(a) - value(b))[0];
}

function textOf(instrument: Instrument, itemCode: string): Text {
  const item = itemByCode(instrument, itemCode);
  if (!item) throw new RangeError(`${itemCode} is not an item of ${instrument.code}`);
  return item.text;
}

/**
 * A percentage as it is shown: whole, with the sign. Just below the norm it keeps a decimal, cut off,
 * so that 79.6 does not read as 80 and seem to meet a norm of 80.
 */
export function percentText(percentage: number, norm: number | null, locale: Locale): string {
  const misleads = norm !== null && percentage < norm && Math.round(percentage) >= norm;
  const shown = misleads ? (Math.floor(percentage * 10) / 10).toLocaleString(locale, { minimumFractionDigits: 1 }) : String(Math.round(percentage));
  return `${shown}%`;
}

const WORDS = {
  nl: {
    nothing: 'Er is nog geen vraag beantwoord waarvoor een norm geldt.',
    met: (met: number, judged: number, norm: string) => `In ${met} van de ${judged} vragen is de norm${norm && ` van ${norm}`} gehaald.`,
    striking: 'Het meest opvallend',
    before: (percentage: string, name: string) => `was ${percentage} in ${name}`,
  },
  en: {
    nothing: 'No question with a norm has been answered yet.',
    met: (met: number, judged: number, norm: string) => `The norm${norm && ` of ${norm}`} is met in ${met} of the ${judged} questions.`,
    striking: 'What stands out most',
    before: (percentage: string, name: string) => `was ${percentage} in ${name}`,
  },
} as const;

/** The sentence above the results, in Dutch or English. */
export function headlineText(data: Headline, locale: Locale): string {
  const words = WORDS[locale];
  if (data.judged === 0) return words.nothing;
  const first = words.met(data.met, data.judged, data.norm === null ? '' : percentText(data.norm, null, locale));
  if (!data.striking) return first;
  const { striking } = data;
  const now = percentText(striking.percentage, striking.norm, locale);
  const figures = striking.kind === 'drop'
    ? `${now}, ${words.before(percentText(striking.previousPercentage, striking.norm, locale), striking.previousName)}` : now;
  return `${first} ${words.striking}: ${quoted(striking.text[locale], locale)} (${figures}).`;
}

/** A question in a sentence. */
export const quoted = (text: string, locale: Locale): string => (locale === 'nl' ? `‘${text}’` : `“${text}”`);
