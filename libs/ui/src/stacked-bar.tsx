import type { CSSProperties } from 'react';
import styles from './stacked-bar.module.css';

export interface Segment { key: string; label: string; count: number }

interface StackedBarProps {
  /** From the lowest answer to the highest. */
  segments: readonly Segment[];
  /** The picture in words. */
  label: string;
}

/** How often each answer on a scale was given, as parts of one bar: the higher the answer, the darker. The count stands in each part that has room. */
export function StackedBar({ segments, label }: StackedBarProps) {
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  const last = Math.max(segments.length - 1, 1);
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      {segments.map(({ key, count }, index) => count > 0 && (
        <span key={key} aria-hidden style={{ flexGrow: count, '--step': index / last } as CSSProperties} data-dark={index / last > 0.5 || undefined}>
          {count / total >= 0.06 && count}
        </span>
      ))}
    </div>
  );
}

/** What the shades mean, in order. */
export function StackedBarLegend({ segments }: { segments: readonly Pick<Segment, 'key' | 'label'>[] }) {
  const last = Math.max(segments.length - 1, 1);
  return (
    <ul className={styles['legend']}>
      {segments.map(({ key, label }, index) => <li key={key}><i aria-hidden style={{ '--step': index / last } as CSSProperties} />{label}</li>)}
    </ul>
  );
}
