import styles from './dot-interval.module.css';

interface DotIntervalProps {
  /** In percent; null: nothing to show. */
  percentage: number | null;
  interval: { lower: number; upper: number } | null;
  /** In percent; null: no norm. */
  norm: number | null;
  /** Filled: the norm is met; open: it is not. */
  met: boolean | null;
  /** The interval is drawn lighter. */
  uncertain: boolean;
  /** The same in the round before. */
  previous?: number | null | undefined;
  /** The picture in words. */
  label: string;
}

const at = (percent: number) => `${percent}%`;

/** A share with its interval against the norm, on a scale from 0 to 100 %. Shapes carry the meaning, so that it prints and needs no colour. */
export function DotInterval({ percentage, interval, norm, met, uncertain, previous, label }: DotIntervalProps) {
  return (
    <div className={styles['frame']}>
      <svg className={styles['picture']} role="img" aria-label={label} height="26">
        <line x1="0" x2="100%" y1="13" y2="13" className={styles['scale']} />
        {norm !== null && <line x1={at(norm)} x2={at(norm)} y1="0" y2="26" className={styles['norm']} />}
        {previous != null && <line x1={at(previous)} x2={at(previous)} y1="5" y2="21" className={styles['previous']} />}
        {interval && <line x1={at(interval.lower)} x2={at(interval.upper)} y1="13" y2="13" className={uncertain ? styles['uncertain'] : styles['interval']} />}
        {percentage !== null && <circle cx={at(percentage)} cy="13" r="5.5" className={met === false ? styles['open'] : styles['filled']} />}
      </svg>
    </div>
  );
}

/** The scale above a column of dots. */
export function PercentAxis({ norm, normLabel }: { norm: number | null; normLabel: string }) {
  const ticks = [0, 50, 100].filter((tick) => norm === null || Math.abs(tick - norm) > 12);
  return (
    <span className={styles['axis']}>
      {ticks.map((tick) => <span key={tick} style={{ left: at(tick) }}>{tick}%</span>)}
      {norm !== null && <strong style={{ left: at(norm) }}>{normLabel}</strong>}
    </span>
  );
}
