import styles from './funnel-plot.module.css';

export interface FunnelMark {
  key: string;
  /** How many it is computed from. */
  size: number;
  /** In percent of the height. */
  at: number;
  /** Within what chance explains, or beyond the 95 % or 99.8 % limits. */
  place: 'within' | 'near' | 'far';
  /** Of the reader: a ring round the mark. */
  own: boolean;
  /** Stands beside marks that are far off or the reader's own, where there is room. */
  name: string | null;
}
interface Limits { lower: number; upper: number }
export interface FunnelPlotProps {
  marks: readonly FunnelMark[];
  /** From small to large, in percent of the height. */
  curve: readonly { size: number; near: Limits; far: Limits }[];
  /** Round which the limits lie, in percent of the height. */
  target: number;
  /** What a study found, in percent of the height. */
  reference: number | null;
  ticks: readonly { at: number; label: string }[];
  /** What lies along the bottom. */
  sizeName: string;
  legend: { within: string; near: string; far: string; own: string; target: string; reference: string | null; nearLimits: string; farLimits: string };
  /** The picture in words. */
  label: string;
}

const HEIGHT = 300;
/** More names than this would lie on one another. */
const MOST_NAMES = 8;
const clamp = (percent: number): number => Math.min(100, Math.max(0, percent));

/** Whole sizes along the bottom, at most five. */
export function sizeTicks(from: number, to: number): number[] {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000, 10000, 20000, 50000];
  const step = steps.find((each) => (to - from) / each <= 5) ?? 100000;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

/** The sites of one figure, size against value, within the limits of chance. Shapes carry the meaning, so that it prints and needs no colour. */
export function FunnelPlot({ marks, curve, target, reference, ticks, sizeName, legend, label }: FunnelPlotProps) {
  const [from, to] = [curve[0]!.size, curve.at(-1)!.size];
  const x = (size: number): number => (to === from ? 50 : (100 * (size - from)) / (to - from));
  const line = (of: (each: (typeof curve)[number]) => number) => curve.map((each) => `${x(each.size)},${100 - clamp(of(each))}`).join(' ');
  const named = marks.filter(({ place, own, name }) => name !== null && (own || place === 'far')).slice(0, MOST_NAMES);
  return (
    <figure className={styles['figure']}>
      <div className={styles['frame']} role="img" aria-label={label}>
        <div className={styles['scale']} aria-hidden style={{ height: HEIGHT }}>{ticks.map((tick) => <span key={tick.at} style={{ top: `${100 - tick.at}%` }}>{tick.label}</span>)}</div>
        <div className={styles['plot']} aria-hidden>
          <svg height={HEIGHT} className={styles['picture']} viewBox="0 0 100 100" preserveAspectRatio="none">
            {ticks.map(({ at }) => <line key={at} x1="0" x2="100" y1={100 - at} y2={100 - at} className={styles['grid']} />)}
            <line x1="0" x2="100" y1={100 - clamp(target)} y2={100 - clamp(target)} className={styles['target']} />
            {reference !== null && <line x1="0" x2="100" y1={100 - clamp(reference)} y2={100 - clamp(reference)} className={styles['reference']} />}
            {(['near', 'far'] as const).flatMap((kind) => (['lower', 'upper'] as const).map((end) => <polyline key={kind + end} points={line((each) => each[kind][end])} className={styles[kind]} />))}
          </svg>
          <svg height={HEIGHT} className={`${styles['picture']} ${styles['marks']}`}>
            {marks.map(({ key, size, at, place, own }) => (
              <svg key={key} x={`${x(size)}%`} y={`${100 - clamp(at)}%`} className={styles['picture']}>
                {own && <circle r="10" className={styles['own']} />}
                <Mark place={place} />
              </svg>
            ))}
          </svg>
          {named.map(({ key, size, at, name }) => <span key={key} className={styles['name']} data-left={x(size) > 60 || undefined} style={{ left: `${x(size)}%`, top: `${((100 - clamp(at)) / 100) * HEIGHT}px` }}>{name}</span>)}
          <div className={styles['sizes']}>{sizeTicks(from, to).map((size) => <span key={size} style={{ left: `${x(size)}%` }}>{size}</span>)}</div>
          <div className={styles['sizeName']}>{sizeName}</div>
        </div>
      </div>
      <figcaption>
        <ul className={styles['legend']}>
          {(['within', 'near', 'far'] as const).map((place) => <li key={place}><Sign><Mark place={place} /></Sign>{legend[place]}</li>)}
          {marks.some(({ own }) => own) && <li><Sign><circle r="8.5" className={styles['own']} /></Sign>{legend.own}</li>}
          {([['target', legend.target], ['reference', legend.reference], ['near', legend.nearLimits], ['far', legend.farLimits]] as const).map(([kind, words]) => words !== null && (
            <li key={`${kind} line`}><svg width="36" height="18" aria-hidden><line x1="2" x2="34" y1="9" y2="9" className={styles[kind]} /></svg>{words}</li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}

function Sign({ children }: { children: React.ReactNode }) {
  return <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden>{children}</svg>;
}

function Mark({ place }: Pick<FunnelMark, 'place'>) {
  if (place === 'within') return <circle r="4" className={styles['filled']} />;
  if (place === 'near') return <circle r="5" className={styles['open']} />;
  return <path d="M0 -7 L7 0 L0 7 L-7 0 Z" className={styles['filled']} />;
}
