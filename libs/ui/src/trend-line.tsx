import { Fragment } from 'react';
import styles from './trend-line.module.css';

export interface TrendMark {
  /** Place among the rounds, from 0. */
  at: number;
  /** In percent; null: nothing to show. */
  percentage: number | null;
  lower: number | null;
  upper: number | null;
  norm: number | null;
  /** Filled: the norm is met, or there is none; open: it is not. */
  met: boolean | null;
  /** The interval is drawn lighter. */
  uncertain: boolean;
  /** Joined with the mark before it; where it is not, two strokes stand between them. */
  joined: boolean;
}

interface TrendLineProps {
  marks: readonly TrendMark[];
  /** A short name for each round, in order. */
  rounds: readonly string[];
  /** Of a scale that is not in percent: its ticks, at percents of its height. */
  ticks?: readonly { at: number; label: string }[];
  /** Something that does not change over the rounds, such as the mean of a study. */
  reference?: { at: number; label: string } | undefined;
  /** The picture in words. */
  label: string;
}

const HEIGHT = 132;
const EDGE = 8;
const y = (percent: number): number => EDGE + ((100 - percent) / 100) * (HEIGHT - 2 * EDGE);
const MOST_NAMES = 6;

const PERCENTS = [100, 50, 0].map((tick) => ({ at: tick, label: `${tick}%` }));

/** A figure over rounds, in percent of the height, with its interval against the norm of each round. Shapes carry the meaning, so that it prints and needs no colour. */
export function TrendLine({ marks, rounds, ticks = PERCENTS, reference, label }: TrendLineProps) {
  const x = (place: number): string => `${((place + 0.5) / rounds.length) * 100}%`;
  const step = Math.ceil(rounds.length / MOST_NAMES);
  const named = (place: number) => place === rounds.length - 1 || (place % step === 0 && rounds.length - 1 - place >= step);
  return (
    <div className={styles['frame']} role="img" aria-label={label}>
      <div className={styles['scale']} aria-hidden style={{ height: HEIGHT }}>
        {ticks.map((tick) => <span key={tick.at} style={{ top: y(tick.at) }}>{tick.label}</span>)}
      </div>
      <div className={styles['plot']} aria-hidden>
        <svg height={HEIGHT} className={styles['picture']}>
          {ticks.map(({ at }) => <line key={at} x1="0" x2="100%" y1={y(at)} y2={y(at)} className={styles['grid']} />)}
          {reference && <line x1="0" x2="100%" y1={y(reference.at)} y2={y(reference.at)} className={styles['reference']} />}
          {marks.map(({ at, norm }, index) => {
            if (norm === null) return null;
            const before = marks[index - 1];
            const from = before?.norm === norm ? before.at + 1 : at;
            return <line key={at} x1={`${(from / rounds.length) * 100}%`} x2={`${((at + 1) / rounds.length) * 100}%`} y1={y(norm)} y2={y(norm)} className={styles['norm']} />;
          })}
          {marks.map((mark, index) => {
            const before = marks[index - 1];
            if (before?.percentage == null || mark.percentage === null) return null;
            if (mark.joined) return <line key={mark.at} x1={x(before.at)} x2={x(mark.at)} y1={y(before.percentage)} y2={y(mark.percentage)} className={styles['line']} />;
            const middle = `${(((before.at + mark.at) / 2 + 0.5) / rounds.length) * 100}%`;
            return (
              <svg key={mark.at} x={middle} y={(y(before.percentage) + y(mark.percentage)) / 2} className={styles['picture']}>
                <line x1="-5" x2="-1" y1="6" y2="-6" className={styles['break']} /><line x1="1" x2="5" y1="6" y2="-6" className={styles['break']} />
              </svg>
            );
          })}
          {marks.map(({ at, percentage, lower, upper, met, uncertain }) => percentage !== null && (
            <Fragment key={at}>
              {lower !== null && upper !== null && <line x1={x(at)} x2={x(at)} y1={y(lower)} y2={y(upper)} className={uncertain ? styles['uncertain'] : styles['interval']} />}
              <circle cx={x(at)} cy={y(percentage)} r="5.5" className={met === false ? styles['open'] : styles['filled']} />
            </Fragment>
          ))}
        </svg>
        {reference && <span className={styles['referenceName']} style={{ top: y(reference.at) }}>{reference.label}</span>}
        <div className={styles['names']}>
          {rounds.map((name, place) => named(place) && <span key={place} style={{ left: x(place) }}>{name}</span>)}
        </div>
      </div>
    </div>
  );
}
