import { type Grant, verbEntry } from '@getrouw/access-rules';
import { Checkbox, Stack, Text } from '@mantine/core';
import type { ComponentProps } from 'react';
import { useLocale, useTexts } from '../shared/locale.ts';
import { bySubject } from './grants.ts';
import { texts } from './loses-access.texts.ts';
import styles from './tenancy.module.css';

/** More lines than this say less. */
const MOST = 6;

interface LosesAccessProps {
  /** What one can no longer do; absent: anything here. */
  lost?: readonly Grant[];
  text?: string;
  /** Of the form's field that says one is sure. */
  sure: ComponentProps<typeof Checkbox>;
}

/** Shown before something that takes access away from the person who does it. */
export function LosesAccess({ lost = [], text, sure }: LosesAccessProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const ordered = bySubject(lost).flatMap(({ grants }) => grants);
  return (
    <Stack role="alert" gap="xs" className={styles['notice']}>
      <Text fw={600}>{t('title')}</Text>
      {text && <Text size="sm">{text}</Text>}
      {lost.length > 0 && <Text size="sm">{t('lost')}</Text>}
      {lost.length > 0 && (
        <ul>
          {ordered.slice(0, MOST).map(({ verb, reach }) => <li key={`${verb} ${reach}`}>{verbEntry(verb)[locale]}</li>)}
          {ordered.length > MOST && <li>{t('more', { count: ordered.length - MOST })}</li>}
        </ul>
      )}
      <Checkbox label={t('sure')} {...sure} />
    </Stack>
  );
}

/** A check for that field: needed where something is lost. */
export function useSure(): (isNeeded: boolean) => (sure: boolean) => string | null {
  const t = useTexts(texts);
  return (isNeeded) => (sure) => (isNeeded && !sure ? t('needed') : null);
}
