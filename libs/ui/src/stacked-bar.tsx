import type { CSSProperties } from 'react';
import styles from './stacked-bar.module.css';

export interface Segment { key: string; label: string; count: number }

interface StackedBarProps {
  /** From the lowest answer to the highest. */
  segments: readonly Segment[];
  /** The picture in words. */
  label: string;
}

/** How dark the part at this place is, in percent: with a leap in the middle, so that dark and white figures both can be read. */
function shade(index: number, last: number): { '--shade': string; isDark: boolean } {
  const step = index / Math.max(last, 1);
  return { '--shade': `${step <= 0.5 ? 80 * step : 20 + 80 * step}%`, isDark: step > 0.5 };
}

/** How often each answer on a scale was given, as parts of one bar: the higher the answer, the darker. The count stands in each part that has room. */
export function StackedBar({ segments, label }: StackedBarProps) {
  const total = segments.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles['bar']} role="img" aria-label={label}>
      {segments.map(({ key, count }, index) => {
        const { isDark, ...color } = shade(index, segments.length - 1);
        return count > 0 && <span key={key} aria-hidden style={{ flexGrow: count, ...color } as CSSProperties} data-dark={isDark || undefined}>{count / total >= 0.06 && count}</span>;
      })}
    </div>
  );
}

/** What the shades mean, in order. */
export function StackedBarLegend({ segments }: { segments: readonly Pick<Segment, 'key' | 'label'>[] }) {
  return (
    <ul className={styles['legend']}>
      {segments.map(({ key, label }, index) => <li key={key}><i aria-hidden style={{ '--shade': shade(index, segments.length - 1)['--shade'] } as CSSProperties} />{label}</li>)}
    </ul>
  );
}
