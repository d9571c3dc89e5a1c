import { VisuallyHidden } from '@mantine/core';
import styles from './pair-bars.module.css';

export interface Pair { key: string; label: string; first: number; second: number }
interface PairBarsProps {
  caption: string;
  /** What the rows are values of. */
  heading: string;
  /** Names of the two groups. */
  names: readonly [first: string, second: string];
  totals: readonly [first: number, second: number];
  pairs: readonly Pair[];
}

const share = (part: number, total: number) => (total === 0 ? 0 : (100 * part) / total);

/** Two groups beside each other per value of a characteristic: pairs of bars, in a table that says the same in numbers. */
export function PairBars({ caption, heading, names, totals, pairs }: PairBarsProps) {
  const widest = Math.max(1, ...pairs.flatMap(({ first, second }) => [share(first, totals[0]), share(second, totals[1])]));
  return (
    <table className={styles['table']}>
      <caption><VisuallyHidden>{caption}</VisuallyHidden></caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <td aria-hidden />
          <th scope="col"><i className={styles['first']} aria-hidden />{names[0]}</th>
          <th scope="col"><i className={styles['second']} aria-hidden />{names[1]}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ key, label, first, second }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td aria-hidden className={styles['bars']}>
              <div className={styles['first']} style={{ width: `${(100 * share(first, totals[0])) / widest}%` }} />
              <div className={styles['second']} style={{ width: `${(100 * share(second, totals[1])) / widest}%` }} />
            </td>
            <td className={styles['number']}>{first} <small>({Math.round(share(first, totals[0]))}%)</small></td>
            <td className={styles['number']}>{second} <small>({Math.round(share(second, totals[1]))}%)</small></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
