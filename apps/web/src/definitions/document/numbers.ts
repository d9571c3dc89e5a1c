import { useLocale } from '../../shared/locale.ts';

/** Numbers as they are written in the language of the screen, with as many decimals as were printed; without `decimals` as many as there are. */
export function useNumber(): (value: number, decimals?: number) => string {
  const locale = useLocale() === 'nl' ? 'nl-NL' : 'en-GB';
  return (value, decimals) => new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals ?? 2 }).format(value);
}
