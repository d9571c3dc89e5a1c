import { graphql } from '@getrouw/contracts';
import { UnstyledButton } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCommand } from './graphql.ts';
import { showLocale, useLocale } from './locale.ts';
import { viewerOptions } from './session.ts';
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
  const client = useQueryClient();
  const remember = useCommand(setLocale, {
    changes: [],
    onDone: (data) => { client.setQueryData(viewerOptions.queryKey, (viewer) => viewer && { ...viewer, locale: data.setLocale }); },
  });
  const change = () => {
    showLocale(other);
    if (signedIn) remember.mutate({ locale: other });
  };
  return <UnstyledButton className={styles['language']} lang={other} onClick={change}>{other === 'en' ? 'English' : 'Nederlands'}</UnstyledButton>;
}
