import type { GoalCell, ReportedGoal } from '@getrouw/domain';
import { DotInterval, PercentAxis } from '@getrouw/ui';
import { Text, VisuallyHidden } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { texts } from './outcomes.texts.ts';
import styles from './outcomes.module.css';
import { useFigureWords } from './useFigureWords.ts';

type Row = ReportedGoal['rows'][number];

/** Scores of 1 to 5 on the length of the picture. */
const place = (score: number) => 25 * (score - 1);
const TICKS = [1, 2, 3, 4, 5].map((score) => ({ at: place(score), label: String(score) }));
const COLUMNS = 7;

/** Cells of nobody say nothing; of all cases together they do. */
const isEmpty = ({ group, first, end }: Row) => group !== null && [first, end].every((cell) => !cell.hidden && cell.n === 0);
const isHidden = ({ rows }: ReportedGoal) => rows.every(({ first, end }) => [first, end].every((cell) => cell.hidden || cell.n === 0));

/** Goals at the first evaluation beside the end, by length of the help; those of which nothing may be shown by name alone. */
export function GoalTable({ goals }: { goals: readonly ReportedGoal[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const hidden = goals.filter(isHidden);
  return (
    <>
      {hidden.length < goals.length && <Goals goals={goals.filter((each) => !isHidden(each))} />}
      {hidden.length > 0 && <Text size="sm" c="gray.7" mt="sm" maw="52rem">{t('goals.hidden', { goals: hidden.map(({ name }) => inWords(name)).join('; ') })}</Text>}
    </>
  );
}

function Goals({ goals }: { goals: readonly ReportedGoal[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <table className={styles['table']} role="table">
      <caption><VisuallyHidden>{t('goals')}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('goals.length')}</th>
          <th role="columnheader" scope="col" className={styles['picture']}><VisuallyHidden>{t('picture')}</VisuallyHidden><PercentAxis norm={null} normLabel="" ticks={TICKS} /></th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('goals.firstN')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('goals.firstM')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('goals.endN')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('goals.endM')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('goals.improved')}</th>
        </tr>
      </thead>
      {goals.map(({ goal, name, rows }) => (
        <tbody key={goal} role="rowgroup">
          <tr role="row"><th role="rowheader" scope="rowgroup" colSpan={COLUMNS} className={styles['heading']}>{inWords(name)}</th></tr>
          {rows.filter((row) => !isEmpty(row)).map((row) => <GoalLine key={row.group} row={row} of={inWords(name)} />)}
        </tbody>
      ))}
    </table>
  );
}

function GoalLine({ row: { name, first, end }, of }: { row: Row; of: string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { number } = useFigureWords();
  const count = (cell: GoalCell) => (cell.hidden ? '–' : cell.n);
  const score = (cell: GoalCell) => (cell.hidden ? t('tooFew') : cell.mean === null ? '–' : number(cell.mean, 2));
  const [before, after] = [first, end].map((cell) => (cell.hidden ? null : cell.mean)) as [number | null, number | null];
  const label = `${of}, ${inWords(name)}: ${t('goals.firstM')} ${score(first)}, ${t('goals.endM')} ${score(end)}`;
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={styles['indent']}>{inWords(name)}</th>
      <td role="cell" className={styles['picture']}>
        {(before !== null || after !== null) && (
          <DotInterval
            percentage={after === null ? null : place(after)} previous={before === null ? null : place(before)} norm={null} met={null} uncertain={false} label={label}
            interval={end.hidden || !end.interval ? null : { lower: Math.max(0, place(end.interval.lower)), upper: Math.min(100, place(end.interval.upper)) }}
          />
        )}
      </td>
      <td role="cell" data-label={t('goals.firstN')} className={styles['end']}>{count(first)}</td>
      <td role="cell" data-label={t('goals.firstM')} className={styles['end']}>{score(first)}</td>
      <td role="cell" data-label={t('goals.endN')} className={styles['end']}>{count(end)}</td>
      <td role="cell" data-label={t('goals.endM')} className={styles['end']}><strong>{score(end)}</strong></td>
      <td role="cell" data-label={t('goals.improved')} className={styles['end']}>{end.hidden || end.n === 0 ? '–' : `${number((100 * end.improved) / end.n, 0)}%`}</td>
    </tr>
  );
}
