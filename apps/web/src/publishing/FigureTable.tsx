import { DotInterval, DotLegend, PercentAxis } from '@getrouw/ui';
import { Text, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { type FigureRows, figureRows, readFigure, type Scale, scaleOf } from './figure-rows.ts';
import styles from './publishing.module.css';
import type { Figure } from './shown.fragment.ts';
import { texts } from './texts.ts';
import { usePublicationWords } from './usePublicationWords.ts';

interface FigureTableProps {
  figures: readonly Figure[];
  /** What stands beside a figure; absent: the provider's explanation. */
  beside?: ((rows: FigureRows) => ReactNode) | undefined;
}
const COLUMNS = 4;

/** Every figure of the whole and of each site, in the order of the instrument and of names: a dot with its interval and norm, the numbers, and the explanation beside it. */
export function FigureTable({ figures, beside }: FigureTableProps) {
  const t = useTexts(texts);
  const all = figureRows(figures);
  // Durations lie far apart: each has a scale of its own.
  const kindOf = ({ unit, code }: Figure) => (unit === 'months' ? code : unit);
  const scales = new Map([...Map.groupBy(figures, kindOf)].map(([kind, of]) => [kind, scaleOf(of[0]!.unit, of)]));
  const head = (header: string, className?: string) => <th role="columnheader" scope="col" className={className}>{header}</th>;
  return (
    <>
      <table className={styles['table']} role="table">
        <caption><VisuallyHidden>{t('figures')}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">{head(t('site'))}{head(t('picture'), styles['picture'])}{head(t('value'), styles['end'])}{head(t('n'), styles['end'])}{head(t('explanation'), styles['beside'])}</tr>
        </thead>
        {all.map((rows) => <FigureGroup key={rows.code} rows={rows} scale={scales.get(kindOf(rows.rows[0]!))!} beside={beside?.(rows)} />)}
      </table>
      <div className={styles['legend']}>
        <DotLegend signs={figures.every(({ norm }) => norm == null) ? [['met', t('legend.value')]] : [['met', t('legend.met')], ['below', t('legend.notMet')], ['uncertain', t('legend.uncertain')], ['norm', t('legend.norm')]]} />
      </div>
    </>
  );
}

function FigureGroup({ rows: { code, name, meaning, explanation, rows }, scale, beside }: { rows: FigureRows; scale: Scale; beside: ReactNode }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = usePublicationWords();
  const lastShown = rows.findLastIndex(({ hidden }) => !hidden);
  return (
    <tbody role="rowgroup">
      <tr role="row">
        <th role="rowheader" scope="rowgroup" colSpan={COLUMNS} className={styles['heading']}>
          {inWords(name)}
          {[words.norm(rows[0]!), words.scale(rows[0]!)].map((each) => each && <small key={each}>{each}</small>)}
          {meaning && <details className={styles['meaning']}><summary aria-label={t('meaningOf', { name: inWords(name) })}>{t('meaning')}</summary><p>{inWords(meaning)}</p></details>}
        </th>
        <td role="cell" rowSpan={rows.length + 1} className={styles['beside']} data-empty={(!beside && !explanation) || undefined}>
          {beside ?? (explanation ? <p>{explanation}</p> : <Text span size="sm" c="gray.6">{t('noExplanation')}</Text>)}
        </td>
      </tr>
      {rows.map((figure, index) => <FigureLine key={figure.siteKey ?? code} figure={figure} of={inWords(name)} scale={scale} axis={index === lastShown} />)}
    </tbody>
  );
}

function FigureLine({ figure, of, scale, axis }: { figure: Figure; of: string; scale: Scale; axis: boolean }) {
  const t = useTexts(texts);
  const words = usePublicationWords();
  const site = figure.siteKey == null ? t('whole') : figure.siteName ?? t('nameless');
  const read = readFigure(figure);
  const heading = <th role="rowheader" scope="row" className={styles['indent']}>{site}</th>;
  if (!read) return <tr role="row">{heading}<td role="cell" colSpan={COLUMNS - 1} className={styles['without']}>{t('tooFew')}</td></tr>;
  const { interval, standing } = read;
  return (
    <tr role="row">
      {heading}
      <td role="cell" className={styles['picture']}>
        <DotInterval
          percentage={scale.place(read.value)} interval={interval && { lower: scale.place(interval.lower), upper: scale.place(interval.upper) }} norm={figure.norm == null ? null : scale.place(figure.norm)}
          met={standing?.met ?? null} uncertain={standing?.uncertain ?? false} label={words.picture(figure, read, `${of}, ${site}`)}
        />
        {axis && <span aria-hidden><PercentAxis norm={null} normLabel="" ticks={scale.ticks} /></span>}
      </td>
      <td role="cell" data-label={t('value')} className={styles['end']}><strong>{words.worth(figure, read)}</strong><small>{words.between(figure, read)}</small>{standing && <small>{words.standing(standing)}</small>}</td>
      <td role="cell" data-label={t('n')} className={styles['end']}>{figure.n}</td>
    </tr>
  );
}
