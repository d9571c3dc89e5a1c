import { DotInterval } from '@getrouw/ui';
import { IconAlertHexagon, IconChevronRight } from '@tabler/icons-react';
import type { CSSProperties, ReactNode } from 'react';
import { useLocalText, useTexts } from '../shared/locale.ts';
import styles from './figure-table.module.css';
import { FigureDetails } from './FigureDetails.tsx';
import type { Results, Row } from './rows.ts';
import { texts } from './texts.ts';
import { useFigureWords } from './words.ts';

export interface Count { key: 'n' | 'yes' | 'inBetween' | 'no' | 'outside' | 'marked' | 'missing'; header: string }

interface FigureRowProps {
  row: Row;
  results: Results;
  counts: readonly Count[];
  /** Of the whole table. */
  columns: number;
  /** The scale, shown with each picture where there is no column head. */
  axis: ReactNode;
  /** The core element stands with the question, not above the group. */
  namesPart: boolean;
  open: boolean;
  onTurn: () => void;
}

/** A question with its numbers, and below it what explains them. */
export function FigureRow({ row, results, counts, columns, axis, namesPart, open, onTurn }: FigureRowProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useFigureWords();
  const { item, number, part, figure, compared, deviations } = row;
  const { norm, normMet, percentage } = figure;
  const round = results.previous?.name ?? '';
  const ownJudgement = words.ownJudgement(figure);
  const details = `bij-${item.code}`;
  return (
    <>
      <tr role="row" className={styles['row']} data-open={open || undefined}>
        <th role="rowheader" scope="row" className={styles['question']}>
          <button type="button" aria-expanded={open} aria-controls={open ? details : undefined} onClick={onTurn}>
            <IconChevronRight size={16} aria-hidden className="no-print" />
            <span>{number}</span>
            <span>
              {inWords(item.text)}
              {deviations.length > 0 && !item.own && <small className={styles['deviates']}><IconAlertHexagon size={14} aria-hidden /> {t('deviates')}</small>}
              {namesPart && <small>{inWords(part.section.name)}</small>}
            </span>
          </button>
        </th>
        <td role="cell" className={styles['picture']} data-norm={norm === null ? undefined : norm} style={{ '--norm': (norm ?? 0) / 100 } as CSSProperties}>
          <DotInterval {...figure} met={normMet} previous={compared?.previousPercentage} label={words.picture(figure, compared, round)} />
          <span aria-hidden className={styles['axis']}>{axis}</span>
        </td>
        {counts.map(({ key, header }) => (
          <td key={key} role="cell" data-label={header} data-zero={figure[key] === 0 || undefined} className={styles['number']}>{figure[key]}</td>
        ))}
        <td role="cell" data-label={t('column.percent')} className={`${styles['number']} ${styles['percent']}`}>{words.percent(percentage, norm)}</td>
        <td role="cell" data-label={t('column.judgement')} data-below={normMet === false || undefined} className={styles['judgement']}>{words.judgement(figure)}{ownJudgement && <span>{ownJudgement}</span>}</td>
        {compared && (
          <td role="cell" data-label={t('column.change', { round })} className={styles['change']}>
            {compared.difference === null
              ? <span>{t(`change.${compared.reason ?? 'absent'}`)}</span>
              : <><strong>{words.points(compared.difference)}</strong> <span>{t('change.was', { was: words.percent(compared.previousPercentage, norm) })}</span></>}
          </td>
        )}
      </tr>
      {open && (
        <tr role="row" id={details} className={`${styles['detail']} no-print`}>
          <td role="cell" colSpan={columns}><FigureDetails row={row} results={results} level={3} /></td>
        </tr>
      )}
    </>
  );
}
