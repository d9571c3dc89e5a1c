import { useTexts } from '../shared/locale.ts';
import type { Shown } from './shown.fragment.ts';
import { texts } from './texts.ts';

/** What a publication is called. */
export function useTitle(): (shown: Pick<Shown, 'kind' | 'name'>) => string {
  const t = useTexts(texts);
  return ({ kind, name }) => t('one.title', { what: t(`figures.${kind}`), name });
}
