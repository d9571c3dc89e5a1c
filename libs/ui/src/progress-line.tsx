import styles from './progress-line.module.css';

/** How much of something is done: words, with a bar under them. */
export function ProgressLine({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <div className={styles['progress']}>
      <span>{label}</span>
      <div className={styles['bar']} aria-hidden><div style={{ width: total === 0 ? 0 : `${(100 * done) / total}%` }} /></div>
    </div>
  );
}
