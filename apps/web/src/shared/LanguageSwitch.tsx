import { graphql } from '@getrouw/contracts';
import { UnstyledButton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCommand } from './graphql.ts';
import { type Locale, showLocale, useLocale } from './locale.ts';
import { type Viewer, viewerOptions } from './session.ts';
import styles from './language.module.css';

const setLocale = graphql(`
  mutation SetLocale($locale: Locale!) {
    setLocale(locale: $locale)
  }
`);

/** Chosen in this window and not yet remembered by the account: on the way in, or just before the page was left. */
const CHOSEN = 'getrouw.locale.chosen';
const chosen = () => sessionStorage.getItem(CHOSEN) as Locale | null;

function useRememberLocale() {
  const client = useQueryClient();
  return useCommand(setLocale, {
    changes: [],
    onDone: (data) => {
      if (data.setLocale === chosen()) sessionStorage.removeItem(CHOSEN);
      client.setQueryData(viewerOptions.queryKey, (viewer) => viewer && { ...viewer, locale: data.setLocale });
    },
  }).mutate;
}

/** The screen speaks the language of the account, unless another was chosen that the account does not know yet. */
export function useAccountLocale(viewer: Viewer): void {
  const remember = useRememberLocale();
  useEffect(() => {
    const wanted = chosen();
    if (wanted && wanted !== viewer.locale) {
      remember({ locale: wanted });
      return;
    }
    sessionStorage.removeItem(CHOSEN);
    showLocale(viewer.locale);
  }, [viewer.locale, remember]);
}

/** The other language, named in that language. */
export function LanguageSwitch() {
  const isSignedIn = Boolean(useQuery({ ...viewerOptions, enabled: false }).data);
  const remember = useRememberLocale();
  const change = (other: Locale) => {
    sessionStorage.setItem(CHOSEN, other);
    if (isSignedIn) remember({ locale: other });
  };
  return <PlainLanguageSwitch onChange={change} />;
}

/** The same where no account remembers it. */
export function PlainLanguageSwitch({ onChange }: { onChange?: (locale: Locale) => void }) {
  const other = useLocale() === 'nl' ? 'en' : 'nl';
  const change = () => {
    showLocale(other);
    onChange?.(other);
  };
  return <UnstyledButton className={styles['language']} lang={other} onClick={change}>{other === 'en' ? 'English' : 'Nederlands'}</UnstyledButton>;
}
