import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { PlainLanguageSwitch } from '../../shared/LanguageSwitch.tsx';
import { useTexts } from '../../shared/locale.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';

/** The frame of the pages for whoever answers: no navigation, and nothing of an account. */
export function SurveyFrame({ onStop, children }: { onStop?: (() => void) | undefined; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div className={styles['frame']}>
      <header className={`${styles['header']} no-print`}>
        <span className={styles['brand']}>Getrouw</span>
        {onStop && <UnstyledButton className={styles['stop']} onClick={onStop}>{t('stop')}</UnstyledButton>}
        <PlainLanguageSwitch />
      </header>
      <main className={styles['main']}>{children}</main>
    </div>
  );
}
