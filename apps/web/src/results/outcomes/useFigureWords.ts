import type { OutcomeFigure, ReportedIndicator } from '@getrouw/domain';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { texts } from './outcomes.texts.ts';

type Unit = ReportedIndicator['unit'];

/** Figures in words, in the language of the reader. */
export function useFigureWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const number = (value: number, decimals: number) => value.toLocaleString(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const value = (given: number, unit: Unit) => (unit === 'percent' ? `${number(given, 0)}%` : unit === 'months' ? t('months', { value: number(given, 1) }) : number(given, 1));
  const between = ({ interval }: Pick<OutcomeFigure, 'interval'>, unit: Unit) => (interval ? t('interval', { lower: value(interval.lower, unit), upper: value(interval.upper, unit) }) : '');
  const target = ({ target: asked }: Pick<ReportedIndicator, 'target'>) => (asked ? t(`target.${asked.comparison}`, { percent: asked.percent }) : '');
  const judged = ({ meetsTarget }: Pick<OutcomeFigure, 'meetsTarget'>) => (meetsTarget === null ? '' : t(meetsTarget ? 'target.met' : 'target.notMet'));
  const known = ({ n, missing }: OutcomeFigure) => (n === null ? '' : n === 0 ? t('onlyMissing', { missing: missing! }) : missing! > 0 ? t('ofMissing', { n, missing: missing! }) : t('of', { n }));
  const picture = (indicator: ReportedIndicator, figure: OutcomeFigure, name: string) => [
    `${name}: ${figure.value === null ? t(figure.hidden ? 'tooFew' : 'nobody') : value(figure.value, indicator.unit)}`, between(figure, indicator.unit), target(indicator), judged(figure), known(figure),
  ].filter(Boolean).join(', ');
  return { number, value, between, target, judged, known, picture };
}
