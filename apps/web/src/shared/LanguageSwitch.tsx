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

/** Chosen on the way in: the account will remember it. */
let chosenBeforehand: Locale | undefined;

function useRememberLocale() {
  const client = useQueryClient();
  return useCommand(setLocale, {
    changes: [],
    onDone: (data) => { client.setQueryData(viewerOptions.queryKey, (viewer) => viewer && { ...viewer, locale: data.setLocale }); },
  }).mutate;
}

/** The screen speaks the language of the account, unless another was chosen on the way in. */
export function useAccountLocale(viewer: Viewer): void {
  const remember = useRememberLocale();
  useEffect(() => {
    if (chosenBeforehand && chosenBeforehand !== viewer.locale) remember({ locale: chosenBeforehand });
    else showLocale(viewer.locale);
    chosenBeforehand = undefined;
  }, [viewer.locale, remember]);
}

/** The other language, named in that language. */
export function LanguageSwitch() {
  const isSignedIn = Boolean(useQuery({ ...viewerOptions, enabled: false }).data);
  const remember = useRememberLocale();
  const change = (other: Locale) => {
    if (isSignedIn) remember({ locale: other });
    else chosenBeforehand = other;
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
