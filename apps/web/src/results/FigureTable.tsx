import { PercentAxis } from '@getrouw/ui';
import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocalText, useTexts } from '../shared/locale.ts';
import type { Order } from './choices.ts';
import styles from './figure-table.module.css';
import { type Count, FigureRow } from './FigureRow.tsx';
import { answerLabel, grouped, type Results, type Row } from './rows.ts';
import { texts } from './texts.ts';
import { useFigureWords } from './words.ts';

/** Per question its picture, counts and judgement; a row opens to what explains it. The roles keep it a table where it is shown as cards. */
export function FigureTable({ results, rows, order, caption }: { results: Results; rows: readonly Row[]; order: Order; caption?: string }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { percent } = useFigureWords();
  const [open, setOpen] = useState<readonly string[]>([]);
  const turn = (code: string) => setOpen((before) => (before.includes(code) ? before.filter((each) => each !== code) : [...before, code]));
  const counts = useCounts(results, rows);
  const norms = new Set(rows.map(({ figure }) => figure.norm));
  const norm = norms.size === 1 ? rows[0]!.figure.norm : null;
  const axis = <PercentAxis norm={norm} normLabel={t('column.norm', { norm: percent(norm, null) })} />;
  const compares = rows.some(({ compared }) => compared);
  const columns = counts.length + (compares ? 5 : 4);
  const head = (key: string, header: ReactNode, className?: string) => <th key={key} role="columnheader" scope="col" className={className}>{header}</th>;
  return (
    <div className={styles['frame']}>
      <table className={styles['table']} role="table">
        <caption><VisuallyHidden>{caption ?? t('questions')}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">
            {head('question', t('column.question'))}
            {head('picture', <><VisuallyHidden>{t('column.picture')}</VisuallyHidden><span aria-hidden>{axis}</span></>, styles['picture'])}
            {counts.map(({ key, header }) => head(key, header, styles['number']))}
            {head('percent', t('column.percent'), styles['number'])}
            {head('judgement', t('column.judgement'))}
            {compares && head('change', t('column.change', { round: results.previous?.name ?? '' }))}
          </tr>
        </thead>
        {grouped(rows, order).map(({ part, rows: members }) => (
          <tbody key={part?.section.code ?? ''} role="rowgroup">
            {part && (
              <tr role="row" className={styles['group']}>
                <th role="rowheader" scope="rowgroup" colSpan={columns}>{part.number} {inWords(part.section.name)}</th>
              </tr>
            )}
            {members.map((row) => (
              <FigureRow
                key={row.item.code} row={row} results={results} counts={counts} columns={columns} axis={axis} namesPart={!part}
                open={open.includes(row.item.code)} onTurn={() => turn(row.item.code)}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

/** The counts of each question: an answer in between, or one that does not count, only where the scale has it. */
function useCounts({ definition }: Results, rows: readonly Row[]): Count[] {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const between = answerLabel(definition, rows, 'in_between');
  const outside = answerLabel(definition, rows, 'outside');
  const count = (key: Count['key'], header: string): Count => ({ key, header });
  return [
    count('n', t('column.n')), count('yes', t('column.yes')),
    ...(between ? [count('inBetween', inWords(between).toLowerCase())] : []),
    count('no', t('column.no')),
    ...(outside ? [count('outside', t('column.outside'))] : []),
    count('marked', t('column.marked')), count('missing', t('column.missing')),
  ];
}
