import type { ReactNode } from 'react';
import styles from './entrance.module.css';

/** The frame of the pages before one is inside. */
export function Entrance({ children }: { children: ReactNode }) {
  return (
    <div className={styles['entrance']}>
      <header className={styles['brand']}>Getrouw</header>
      <main className={styles['main']}>{children}</main>
    </div>
  );
}
