import { percentText } from '@getrouw/domain';
import { formatDate } from '../shared/dates.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import type { Read, Standing } from './figure-rows.ts';
import type { Figure } from './shown.fragment.ts';
import { texts } from './texts.ts';

/** Published figures in words, in the language of the reader. */
export function usePublicationWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const number = (value: number, decimals: number) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const amount = ({ unit }: Pick<Figure, 'unit'>, value: number) => (unit === 'percent' ? `${number(value, 0)}%` : unit === 'months' ? t('months', { value: number(value, 1) }) : number(value, 2));
  /** The value itself, as precise as it takes to tell it from the norm. */
  const worth = (figure: Figure, { value }: Read) => (figure.unit === 'percent' ? percentText(value, figure.norm ?? null, locale) : amount(figure, value));
  const norm = (figure: Figure) => (figure.norm == null ? '' : t(figure.comparison === 'below' ? 'norm.below' : 'norm.at_least', { norm: figure.unit === 'percent' ? `${figure.norm.toLocaleString(locale)}%` : figure.norm.toLocaleString(locale) }));
  const scale = ({ scale: ends }: Figure) => (ends ? t('scale', { least: ends.least.toLocaleString(locale), most: ends.most.toLocaleString(locale) }) : '');
  const standing = (of: Standing | null) => (of === null ? '' : `${t(of.met ? 'norm.met' : 'norm.notMet')}${of.uncertain ? ` (${t('norm.uncertain')})` : ''}`);
  const between = (figure: Figure, { interval }: Read) => (interval ? t('interval', { lower: figure.unit === 'months' ? number(interval.lower, 1) : amount(figure, interval.lower), upper: amount(figure, interval.upper) }) : '');
  const picture = (figure: Figure, read: Read, name: string) => [`${name}: ${worth(figure, read)}`, between(figure, read), norm(figure), standing(read.standing), t('count', { n: figure.n! })].filter(Boolean).join(', ');
  const period = ({ fromOn, untilOn }: { fromOn: string; untilOn: string }) => t('between', { from: formatDate(fromOn, locale), until: formatDate(untilOn, locale) });
  return { worth, norm, scale, standing, between, picture, period };
}
