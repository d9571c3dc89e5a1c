import type { ReactNode } from 'react';
import { LanguageSwitch } from '../shared/LanguageSwitch.tsx';
import styles from './entrance.module.css';

/** The frame of the pages before one is inside. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <div className={styles['entrance']}>
      <header className={styles['header']}><span className={styles['brand']}>Getrouw</span><LanguageSwitch /></header>
      <main className={styles['main']}>{children}</main>
    </div>
  );
}
