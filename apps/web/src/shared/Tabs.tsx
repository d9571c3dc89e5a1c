import { type ReactNode, useEffect, useRef } from 'react';
import styles from './tabs.module.css';

/** Links to pages beside one another, as list items; the one that is open is brought into view, because on a phone they are wider than the screen. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  const tabs = useRef<HTMLElement>(null);
  useEffect(() => { tabs.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' }); }, []);
  return <nav ref={tabs} aria-label={label} className={`${styles['tabs']} no-print`}><ol>{children}</ol></nav>;
}
