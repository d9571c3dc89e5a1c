import type { BenchmarkDot, NetworkIndicator, Target } from '@getrouw/domain';
import { useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

type Measured = Pick<NetworkIndicator, 'unit' | 'measure' | 'scale'>;

/** Figures in words, in the language of the reader. */
export function useValueWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const number = (value: number, decimals: number) => value.toLocaleString(locale, { maximumFractionDigits: decimals });
  const exact = (given: number, decimals: number) => given.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const value = (given: number, { unit, measure }: Measured) => {
    if (measure === 'share') return `${number(100 * given, 1)}%`;
    if (unit === 'percent') return `${number(given, 1)}%`;
    return unit === 'months' ? t('months', { value: number(given, 1) }) : exact(given, 2);
  };
  const short = (given: number, { unit, measure }: Measured) => (measure === 'share' ? `${number(100 * given, 0)}%` : unit === 'percent' ? `${number(given, 0)}%` : number(given, 1));
  // Chance does not reach beyond what there can be.
  const possible = (given: number, { unit, measure, scale }: Measured) => {
    const { least, most } = unit === 'percent' && measure === 'mean' ? { least: 0, most: 100 } : scale ?? { least: -Infinity, most: Infinity };
    return Math.min(most, Math.max(least, given));
  };
  const between = (interval: BenchmarkDot['interval'], of: Measured) => (interval ? t('between', { lower: value(possible(interval.lower, of), of), upper: value(possible(interval.upper, of), of) }) : '');
  // What is asked is written as the method writes it.
  const target = (asked: Target, of: Measured) => t(`target.${asked.comparison}`, { value: of.unit === 'scale' && of.measure === 'mean' ? number(asked.value, 2) : value(asked.value, of) });
  return { exact, value, short, between, target };
}
