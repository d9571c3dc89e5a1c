import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

const STORED = 'getrouw.locale';
const asLocale = (value: string | null | undefined): Locale => (value?.startsWith('en') ? 'en' : 'nl');

/** The base of `rows_one` and `rows_other` is `rows`: i18next picks the form by `count`. */
type Key<K> = K extends `${infer Base}_one` | `${infer Base}_other` ? Base : K;
type Values = Record<string, string | number>;
export interface Texts<N extends Record<string, string>> { readonly namespace: string; readonly keys?: N }
export type Translate<N extends Record<string, string>> = (key: Key<keyof N & string>, values?: Values) => string;

void i18next.use(initReactI18next).init({
  lng: asLocale(localStorage.getItem(STORED)),
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
  resources: { nl: {}, en: {} },
});
const markDocument = (locale: string) => { document.documentElement.lang = locale; };
markDocument(i18next.language);
i18next.on('languageChanged', markDocument);

/** The texts of a feature. A key that English lacks fails the type check. Values are written as `{{name}}`. */
export function defineTexts<const N extends Record<string, string>>(namespace: string, { nl, en }: { nl: N; en: Record<keyof N, string> }): Texts<N> {
  i18next.addResourceBundle('nl', namespace, nl);
  i18next.addResourceBundle('en', namespace, en);
  return { namespace };
}

/** `t('key', { name })` in the language of the screen. */
export function useTexts<N extends Record<string, string>>(texts: Texts<N>): Translate<N> {
  return useTranslation(texts.namespace).t as unknown as Translate<N>;
}

export function useLocale(): Locale {
  return asLocale(useTranslation().i18n.language);
}

/** The language outside components. */
export const currentLocale = (): Locale => asLocale(i18next.language);

export function showLocale(locale: Locale): void {
  localStorage.setItem(STORED, locale);
  void i18next.changeLanguage(locale);
}

/** Picks the language of the screen from a text that has both. */
export function useLocalText(): (text: { nl: string; en: string }) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
