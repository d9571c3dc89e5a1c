import { formatDate } from '../shared/dates.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

/** A period in words. */
export function usePeriod(): (period: { startsOn: string; endsOn?: string | null }) => string {
  const t = useTexts(texts);
  const locale = useLocale();
  return ({ startsOn, endsOn }) => endsOn
    ? t('periodBetween', { from: formatDate(startsOn, locale), to: formatDate(endsOn, locale) })
    : t('periodFrom', { from: formatDate(startsOn, locale) });
}
