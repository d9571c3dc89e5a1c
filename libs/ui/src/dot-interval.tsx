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
  /** The same in the round before, or in a study. */
  previous?: number | null | undefined;
  /** What a study found, beside `previous`. */
  reference?: number | null | undefined;
  /** The picture in words. */
  label: string;
}

const at = (percent: number) => `${percent}%`;

/** A share with its interval against the norm, on a scale from 0 to 100 %. Shapes carry the meaning, so that it prints and needs no colour. */
export function DotInterval({ percentage, interval, norm, met, uncertain, previous, reference, label }: DotIntervalProps) {
  return (
    <div className={styles['frame']}>
      <svg className={styles['picture']} role="img" aria-label={label} height="26">
        <line x1="0" x2="100%" y1="13" y2="13" className={styles['scale']} />
        {norm !== null && <line x1={at(norm)} x2={at(norm)} y1="0" y2="26" className={styles['norm']} />}
        {previous != null && <line x1={at(previous)} x2={at(previous)} y1="5" y2="21" className={styles['previous']} />}
        {reference != null && <Study at={at(reference)} />}
        {interval && <line x1={at(interval.lower)} x2={at(interval.upper)} y1="13" y2="13" className={uncertain ? styles['uncertain'] : styles['interval']} />}
        {percentage !== null && <circle cx={at(percentage)} cy="13" r="5.5" className={met === false ? styles['open'] : styles['filled']} />}
      </svg>
    </div>
  );
}

/** A pair of short lines over and under the scale: no value of a site, no norm. */
function Study({ at: x }: { at: string }) {
  return <><line x1={x} x2={x} y1="0" y2="7" className={styles['study']} /><line x1={x} x2={x} y1="19" y2="26" className={styles['study']} /></>;
}

const SIGNS = {
  met: <><line x1="2" x2="34" y1="9" y2="9" className={styles['interval']} /><circle cx="18" cy="9" r="5.5" className={styles['filled']} /></>,
  below: <><line x1="2" x2="34" y1="9" y2="9" className={styles['interval']} /><circle cx="18" cy="9" r="5.5" className={styles['open']} /></>,
  uncertain: <><line x1="2" x2="34" y1="9" y2="9" className={styles['uncertain']} /><circle cx="18" cy="9" r="5.5" className={styles['filled']} /></>,
  norm: <line x1="18" x2="18" y1="0" y2="18" className={styles['norm']} />,
  previous: <line x1="18" x2="18" y1="1" y2="17" className={styles['previous']} />,
  reference: <><line x1="18" x2="18" y1="0" y2="6" className={styles['study']} /><line x1="18" x2="18" y1="12" y2="18" className={styles['study']} /></>,
};
export type DotSign = keyof typeof SIGNS;

/** What the signs in the pictures mean. */
export function DotLegend({ signs }: { signs: readonly (readonly [sign: DotSign, meaning: string])[] }) {
  return (
    <ul className={styles['legend']}>
      {signs.map(([sign, meaning]) => (
        <li key={sign}><svg className={styles['picture']} aria-hidden width="36" height="18">{SIGNS[sign]}</svg>{meaning}</li>
      ))}
    </ul>
  );
}

const PERCENTS = [0, 50, 100].map((tick) => ({ at: tick, label: String(tick) }));

/**
 * The scale above or below dots, in percent, or with these ticks at percents of its length. The norm has a line of its own where it would cover a tick.
 */
export function PercentAxis({ norm, normLabel, ticks = PERCENTS }: { norm: number | null; normLabel: string; ticks?: readonly { at: number; label: string }[] }) {
  return (
    <span className={styles['axis']} data-plain={norm === null || undefined}>
      <span>
        {norm !== null && <strong style={{ left: at(norm) }}>{normLabel}</strong>}
        {ticks.map((tick) => <span key={tick.at} style={{ left: at(tick.at) }}>{tick.label}</span>)}
      </span>
    </span>
  );
}
