import styles from './network-chart.module.css';

export interface NetworkMark {
  key: string;
  /** Stands in the mark, and before the name in the table beside it. */
  number: number;
  /** Shown below the mark where there is room. */
  name: string;
  /** 1 is nearest. */
  ring: 1 | 2 | 3;
  /** A letter for each way in which he supports. */
  letters: string;
  burden: boolean;
  important: boolean;
}
interface NetworkChartProps {
  marks: readonly NetworkMark[];
  /** Who stands in the middle. */
  centre: string;
  /** Names of the rings, from near to far. */
  rings: readonly [string, string, string];
  /** What the lines and marks mean. */
  legend: { support: string; burden: string; both: string; important: string; letters: string };
  /** The picture in words. */
  label: string;
}

const SIZE = 620;
const MIDDLE = SIZE / 2;
const RADII = [142, 220, 298] as const;
/** Each ring begins a bit further round, so that lines do not lie on one another, and never at the top, where its name stands. */
const TURN = [0.5, 0.3, 0.7] as const;

function placed(marks: readonly NetworkMark[]) {
  return [1, 2, 3].flatMap((ring) => {
    const there = marks.filter((mark) => mark.ring === ring);
    return there.map((mark, index) => {
      const angle = ((index + TURN[ring - 1]!) / there.length) * 2 * Math.PI - Math.PI / 2;
      const radius = RADII[ring - 1]! - 24;
      return { ...mark, x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle) };
    });
  });
}

/** Whose line is whole supports, whose line is broken weighs upon the family; who does both has both. */
const lineOf = ({ letters, burden }: Pick<NetworkMark, 'letters' | 'burden'>) => (letters ? (burden ? 'both' : 'support') : burden ? 'burden' : null);

function Line({ kind, ...ends }: { kind: 'support' | 'burden' | 'both'; x1: number; y1: number; x2: number; y2: number }) {
  if (kind === 'both') return <><line {...ends} className={styles['double']} /><line {...ends} className={styles['gap']} /></>;
  return <line {...ends} className={styles[kind]} />;
}

/** The people around somebody in three rings. Shapes, letters and kinds of line carry the meaning, so that it prints and needs no colour. */
export function NetworkChart({ marks, centre, rings, legend, label }: NetworkChartProps) {
  const people = placed(marks);
  return (
    <figure className={styles['figure']}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={label} className={styles['picture']}>
        {RADII.toReversed().map((radius) => <circle key={radius} cx={MIDDLE} cy={MIDDLE} r={radius} className={styles['ring']} />)}
        {people.map((mark) => {
          const kind = lineOf(mark);
          return kind && <Line key={mark.key} kind={kind} x1={MIDDLE} y1={MIDDLE} x2={mark.x} y2={mark.y} />;
        })}
        {RADII.map((radius, index) => <text key={radius} x={MIDDLE} y={MIDDLE - radius + 17} className={styles['ringName']}>{rings[index]}</text>)}
        <circle cx={MIDDLE} cy={MIDDLE} r="38" className={styles['centre']} />
        <text x={MIDDLE} y={MIDDLE + 6} className={styles['centreName']}>{centre}</text>
        {people.map(({ key, number, name, letters, important, x, y }) => (
          <g key={key}>
            {important && <circle cx={x} cy={y} r="24" className={styles['important']} />}
            <circle cx={x} cy={y} r="19" className={styles['mark']} />
            <text x={x} y={y + 7} className={styles['number']}>{number}</text>
            <text x={x} y={y + 39} className={styles['name']}>{name}</text>
            {letters && <text x={x + 22} y={y - 14} className={styles['letters']}>{letters}</text>}
          </g>
        ))}
      </svg>
      <figcaption className={styles['legend']}>
        {([['support', legend.support], ['burden', legend.burden], ['both', legend.both]] as const).map(([kind, words]) => (
          <span key={kind}><svg width="40" height="14" aria-hidden><Line kind={kind} x1={2} y1={7} x2={38} y2={7} /></svg>{words}</span>
        ))}
        <span><svg width="26" height="26" aria-hidden><circle cx="13" cy="13" r="12" className={styles['important']} /><circle cx="13" cy="13" r="8.5" className={styles['mark']} /></svg>{legend.important}</span>
        <span>{legend.letters}</span>
      </figcaption>
    </figure>
  );
}
