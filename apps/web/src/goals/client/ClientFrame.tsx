import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { PlainLanguageSwitch } from '../../shared/LanguageSwitch.tsx';
import { useTexts } from '../../shared/locale.ts';
import styles from './client.module.css';
import { texts } from './texts.ts';

/** The frame of the pages for clients: no navigation, and nothing of an account. */
export function ClientFrame({ onWorker, children }: { /** Where the worker handed over his device: how he comes back. */ onWorker?: (() => void) | undefined; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <div className={styles['frame']}>
      <header className={`${styles['header']} no-print`}>
        <span className={styles['brand']}>Getrouw</span>
        <PlainLanguageSwitch />
      </header>
      <main className={styles['main']}>{children}</main>
      {onWorker && <footer className={styles['footer']}><UnstyledButton className={styles['worker']} onClick={onWorker}>{t('worker')}</UnstyledButton></footer>}
    </div>
  );
}
