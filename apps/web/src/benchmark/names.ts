import { useTexts } from '../shared/locale.ts';
import { texts } from './texts.ts';

interface Site { siteKey: string; name: string | null }

/** What sites are called: those without a name by a number, the same everywhere on the page. */
export function useSiteNames(sites: readonly Site[]): (site: Site) => string {
  const t = useTexts(texts);
  const unnamed = new Map(sites.filter(({ name }) => name === null).map(({ siteKey }, index) => [siteKey, index + 1]));
  return ({ siteKey, name }) => name ?? t('unnamed', { number: unnamed.get(siteKey) ?? 0 });
}
