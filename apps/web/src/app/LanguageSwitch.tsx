import { graphql } from '@getrouw/contracts';
import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCommand } from '../shared/graphql.ts';
import { showLocale, useLocale } from '../shared/locale.ts';
import { viewerOptions } from '../shared/session.ts';
import styles from './language.module.css';

const setLocale = graphql(`
  mutation SetLocale($locale: Locale!) {
    setLocale(locale: $locale)
  }
`);

/** The other language, named in that language. The account remembers it. */
export function LanguageSwitch() {
  const other = useLocale() === 'nl' ? 'en' : 'nl';
  const signedIn = Boolean(useQuery({ ...viewerOptions, enabled: false }).data);
  const remember = useCommand(setLocale, { changes: [] });
  const change = () => {
    showLocale(other);
    if (signedIn) remember.mutate({ locale: other });
  };
  return <UnstyledButton className={styles['language']} lang={other} onClick={change}>{other === 'en' ? 'English' : 'Nederlands'}</UnstyledButton>;
}
