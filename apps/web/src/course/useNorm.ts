import { useTexts } from '../shared/locale.ts';
import { texts } from './work.texts.ts';

/** A norm in words: at least, at most, and in which unit. */
export function useNorm(): (norm: { atLeast?: number | null; atMost?: number | null; unit?: string | null }) => string {
  const t = useTexts(texts);
  return ({ atLeast, atMost, unit }) => [
    atLeast != null && `${t('atLeast').toLowerCase()} ${atLeast}`, atMost != null && `${t('atMost').toLowerCase()} ${atMost}`, unit && t(`unit.${unit as 'days' | 'weeks' | 'months'}`),
  ].filter(Boolean).join(' ');
}
