import { type ComparedFigure, type Figure, type ItemFigure, percentText } from '@getrouw/domain';
import { useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

/** Puts figures into words, in the language of the screen. */
export function useFigureWords() {
  const t = useTexts(texts);
  const locale = useLocale();
  const percent = (percentage: number | null, norm: number | null) => (percentage === null ? '–' : percentText(percentage, norm, locale));
  const judgement = ({ n, normMet, uncertain }: Figure) => {
    if (n === 0) return t('judgement.none');
    if (normMet === null) return t('judgement.noNorm');
    return t(normMet ? 'judgement.met' : 'judgement.below') + (uncertain ? ` (${t('uncertain')})` : '');
  };
  /** The judgement by the provider's own, higher norm; absent where it has none. */
  const ownJudgement = ({ n, raised }: ItemFigure) => (raised && n > 0
    ? t(raised.normMet ? 'judgement.ownMet' : 'judgement.ownBelow', { norm: percent(raised.norm, null) }) + (raised.uncertain ? ` (${t('uncertain')})` : '') : undefined);
  /** A difference in whole percentage points, with its sign. */
  const points = (difference: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(difference).replace('-', '−');
  /** All that the picture of a figure shows. */
  const picture = (figure: ItemFigure, compared?: ComparedFigure, round = '') => {
    const { norm, interval, percentage } = figure;
    if (!interval) return t('judgement.none');
    return [
      t('picture.share', { percent: percent(percentage, norm) }),
      t('picture.interval', { lower: Math.round(interval.lower), upper: Math.round(interval.upper) }),
      norm !== null && t('picture.norm', { norm: percent(norm, null), judgement: judgement(figure) }),
      ownJudgement(figure),
      compared?.previousPercentage != null && t('picture.previous', { round, was: percent(compared.previousPercentage, norm) }),
    ].filter(Boolean).join(', ');
  };
  return { percent, judgement, ownJudgement, points, picture };
}
