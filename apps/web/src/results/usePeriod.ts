import { formatDate } from '../shared/dates.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

/** The period of a round in words. */
export function usePeriod(): (round: { periodFrom: string; periodTo: string }) => string {
  const t = useTexts(texts);
  const locale = useLocale();
  return ({ periodFrom, periodTo }) => t('period', { from: formatDate(periodFrom, locale), to: formatDate(periodTo, locale) });
}
