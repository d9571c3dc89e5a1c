import type { Comparison, Norm, SurveyPartition } from '@getrouw/domain';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { meansOf, nameOfGroup, type ScaleRange, type SurveyResults } from './model.ts';
import { ScaleDot } from './ScaleDot.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

interface GroupMeansProps {
  results: SurveyResults;
  partition: SurveyPartition;
  of: Pick<Comparison, 'kind' | 'code' | 'scale'>;
  /** Absent where nothing could be compared. */
  comparison: Comparison | undefined;
  range: ScaleRange;
  norm: Norm;
  /** Whether what they differ in is said here too. */
  said?: boolean;
}

/** The means of the groups of a division, what they differ in, and which pairs. */
export function GroupMeans({ results, partition, of, comparison, range, norm, said = true }: GroupMeansProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const means = meansOf(partition, of);
  const name = (key: string) => inWords(nameOfGroup(results, partition.dimension, key));
  return (
    <>
      {said && comparison && <p>{sentence(words.conclusion(comparison, name))} {comparison.f !== null && <TestText comparison={comparison} />}</p>}
      <table className={styles['small']}>
        <thead>
          <tr><th scope="col">{t('compare.group')}</th><td aria-hidden className={styles['dot']} /><th scope="col">{t('column.n')}</th><th scope="col">{t('column.mean')}</th><th scope="col">{t('column.sd')}</th></tr>
        </thead>
        <tbody>
          {means.map(({ key, figure }) => (
            <tr key={key}>
              <th scope="row">{name(key)}</th>
              <td className={styles['dot']}><ScaleDot figure={figure} range={range} label={words.picture(figure, norm)} /></td>
              <td>{figure.n}</td><td>{words.mean(figure.mean, figure.judgement)}</td><td>{figure.standardDeviation === null ? '–' : words.number(figure.standardDeviation)}</td>
            </tr>
          ))}
          {partition.groups.filter(({ key }) => !means.some((each) => each.key === key)).map(({ key }) => (
            <tr key={key}><th scope="row">{name(key!)}</th><td colSpan={4}>{t('tooFew')}</td></tr>
          ))}
        </tbody>
      </table>
      {comparison && comparison.pairs.length > 0 && (
        <table className={styles['small']}>
          <caption>{t('compare.pairs')}</caption>
          <thead><tr><th scope="col">{t('compare.pair')}</th><th scope="col">{t('compare.difference')}</th><th scope="col">{t('compare.interval')}</th><th scope="col">{t('detail.p')}</th></tr></thead>
          <tbody>
            {comparison.pairs.map(({ first, second, difference, interval, p }) => (
              <tr key={`${first} ${second}`}>
                <th scope="row">{t('compare.pairOf', { first: name(first), second: name(second) })}</th>
                <td>{words.signed(difference)}</td><td>{interval ? t('compare.intervalOf', { lower: words.signed(interval.lower), upper: words.signed(interval.upper) }) : '–'}</td><td>{p === null ? '–' : words.probability(p)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;

/** The test as publications print it. */
function TestText({ comparison: { f, df1, df2, p, etaSquared } }: { comparison: Comparison }) {
  const words = useSurveyWords();
  const chance = p! < 0.001 ? `p ${words.probability(p!)}` : `p = ${words.probability(p!)}`;
  return <span className={styles['test']}>F({df1}, {df2}) = {words.number(f!)}, {chance}, η² = {words.number(etaSquared!)}</span>;
}
