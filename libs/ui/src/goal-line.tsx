import styles from './goal-line.module.css';

/** Who gave a mark, by its shape: so that it prints and needs no colour. */
export const GOAL_SHAPES = ['circle', 'square', 'diamond', 'triangle'] as const;
export type GoalShape = (typeof GOAL_SHAPES)[number];

export interface GoalMoment {
  /** Below the picture. */
  name: string;
  marks: readonly { shape: GoalShape; value: number }[];
  /** Where the line goes; null: it passes over this moment. */
  line: number | null;
}

interface GoalLineProps {
  moments: readonly GoalMoment[];
  /** The values with a line of their own, with their words, the highest first. */
  ticks: readonly { value: number; label: string }[];
  /** The picture in words. */
  label: string;
}

const HEIGHT = 168;
const EDGE = 14;
/** Between marks at one value. */
const APART = 15;

/** How one goal went over time: a mark for each who scored, and the outcome as a line. */
export function GoalLine({ moments, ticks, label }: GoalLineProps) {
  const [top, bottom] = [ticks[0]!.value, ticks.at(-1)!.value];
  const y = (value: number): number => EDGE + ((top - value) / (top - bottom)) * (HEIGHT - 2 * EDGE);
  const x = (at: number): string => `${((at + 0.5) / moments.length) * 100}%`;
  const points = moments.flatMap(({ line }, at) => (line === null ? [] : [{ at, line }]));
  return (
    <div className={styles['frame']} role="img" aria-label={label}>
      <div className={styles['scale']} aria-hidden style={{ height: HEIGHT }}>
        {ticks.map(({ value, label: words }) => <span key={value} style={{ top: y(value) }}>{words}</span>)}
      </div>
      <div className={styles['plot']} aria-hidden>
        <svg height={HEIGHT} className={styles['picture']}>
          {ticks.map(({ value }) => <line key={value} x1="0" x2="100%" y1={y(value)} y2={y(value)} className={value === 0 ? styles['zero'] : styles['grid']} />)}
          {points.slice(1).map(({ at, line }, index) => <line key={at} x1={x(points[index]!.at)} x2={x(at)} y1={y(points[index]!.line)} y2={y(line)} className={styles['line']} />)}
          {moments.map(({ marks }, at) => marks.map(({ shape, value }, index) => {
            const same = marks.filter((other) => other.value === value);
            const place = same.length === 1 ? 0 : (same.findIndex((other) => other === marks[index]) - (same.length - 1) / 2) * APART;
            return <svg key={`${at} ${shape}`} x={x(at)} y={y(value)} className={styles['picture']}><g transform={`translate(${place} 0)`}><GoalSign shape={shape} /></g></svg>;
          }))}
        </svg>
        <div className={styles['names']} style={{ gridTemplateColumns: `repeat(${moments.length}, minmax(0, 1fr))` }}>
          {moments.map(({ name }, at) => <span key={at}>{name}</span>)}
        </div>
      </div>
    </div>
  );
}

/** The mark of one shape, around the origin. */
export function GoalSign({ shape }: { shape: GoalShape }) {
  if (shape === 'circle') return <circle r="6.5" className={styles['filled']} />;
  if (shape === 'square') return <rect x="-5.5" y="-5.5" width="11" height="11" className={styles['open']} />;
  if (shape === 'diamond') return <path d="M0-8L8 0L0 8L-8 0z" className={styles['filled']} />;
  return <path d="M0-7.5L7 5.5H-7z" className={styles['open']} />;
}
