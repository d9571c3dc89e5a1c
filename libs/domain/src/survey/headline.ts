import { type Locale, quoted } from '../fidelity/headline.ts';
import type { Instrument, Text } from '../instrument/language.ts';
import { itemByCode } from '../instrument/walk.ts';
import type { SurveyGroup } from './figures.ts';

/** What the sentence above the results of a survey says: how many statements are faithful, and the one furthest below its norm. */
export interface SurveyHeadline {
  met: number;
  judged: number;
  /** The norm, where all judged statements share it. */
  norm: number | null;
  striking: { text: Text; mean: number; norm: number } | null;
}

/** Equal cases: the first in reading order. Own statements stay out of it. */
export function surveyHeadline({ items }: Pick<SurveyGroup, 'items'>, instrument: Instrument): SurveyHeadline {
  const judged = items.flatMap(({ itemCode, mean, judgement, own }) => (judgement && mean !== null && !own ? [{ itemCode, mean, ...judgement }] : []));
  const norms = new Set(judged.map(({ from }) => from));
  const [worst] = judged.filter(({ faithful }) => !faithful).toSorted((one, other) => one.mean - one.from - (other.mean - other.from));
  return {
    met: judged.filter(({ faithful }) => faithful).length, judged: judged.length, norm: norms.size === 1 ? judged[0]!.from : null,
    striking: worst ? { text: itemByCode(instrument, worst.itemCode)!.text, mean: worst.mean, norm: worst.from } : null,
  };
}

/** A mean as it is shown, with two decimals; just below the norm they are cut off, so that 4.996 does not read as 5.00 and seem to meet a norm of 5. */
export function meanText(mean: number, norm: number | null, locale: Locale): string {
  const misleads = norm !== null && mean < norm && Math.round(mean * 100) >= norm * 100;
  return decimalText(misleads ? Math.floor(mean * 100) / 100 : mean, locale);
}

const decimalText = (value: number, locale: Locale): string => value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const normText = (norm: number, locale: Locale): string => norm.toLocaleString(locale, { maximumFractionDigits: 2 });

/** The sentence above the results. @param group null where too few answered. */
export function surveyHeadlineText(group: SurveyHeadline | null, locale: Locale): string {
  const nl = locale === 'nl';
  if (!group) return nl ? 'Er antwoordden te weinig mensen om cijfers te laten zien.' : 'Too few people answered to show figures.';
  const { met, judged, norm, striking } = group;
  if (judged === 0) return nl ? 'Er is geen uitspraak met genoeg antwoorden waarvoor een norm geldt.' : 'No statement with enough answers has a norm.';
  const ofNorm = norm === null ? '' : `${nl ? ' van' : ' of'} ${normText(norm, locale)}`;
  const first = nl
    ? `${met} van de ${judged} uitspraken ${met === 1 ? 'haalt' : 'halen'} de norm${ofNorm}.`
    : `${met} of the ${judged} statements ${met === 1 ? 'meets' : 'meet'} the norm${ofNorm}.`;
  if (!striking) return first;
  const value = nl ? `gemiddeld ${meanText(striking.mean, striking.norm, locale)}` : `mean ${meanText(striking.mean, striking.norm, locale)}`;
  const own = norm === null ? `, norm ${normText(striking.norm, locale)}` : '';
  return `${first} ${nl ? 'Het verst onder de norm' : 'Furthest below the norm'}: ${quoted(striking.text[locale], locale)} (${value}${own}).`;
}
