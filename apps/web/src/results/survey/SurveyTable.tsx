import { StackedBar } from '@getrouw/ui';
import { Button, VisuallyHidden } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { studyOfAll } from '@getrouw/domain';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { ItemDetails } from './ItemDetails.tsx';
import { aboveNorm, type ItemRow, type SectionRows, type SurveyChoices, type SurveyResults } from './model.ts';
import { ScaleDot } from './ScaleDot.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

interface SurveyTableProps { results: SurveyResults; sections: readonly SectionRows[]; choices: SurveyChoices }
const COLUMNS = 7;

/** Every section with its mean, opening to its items; or all items, the one furthest below its norm first. The roles keep it a table where it is shown as cards. */
export function SurveyTable({ results, sections, choices }: SurveyTableProps) {
  const t = useTexts(texts);
  const [open, setOpen] = useState<readonly string[]>([]);
  const turn = (code: string) => setOpen((before) => (before.includes(code) ? before.filter((each) => each !== code) : [...before, code]));
  const all = sections.map(({ section }) => section.code);
  const isAllOpen = all.every((code) => open.includes(code));
  const byNorm = choices.volgorde === 'norm';
  const head = (header: string, className?: string) => <th role="columnheader" scope="col" className={className}>{header}</th>;
  const item = (row: ItemRow) => <ItemLine key={row.item.code} results={results} row={row} choices={choices} open={open.includes(row.item.code)} onTurn={() => turn(row.item.code)} />;
  return (
    <div className={styles['frame']}>
      {!byNorm && <Button size="compact-sm" variant="subtle" className="no-print" onClick={() => setOpen(isAllOpen ? [] : all)}>{t(isAllOpen ? 'closeAll' : 'openAll')}</Button>}
      <table className={styles['table']} role="table">
        <caption><VisuallyHidden>{t('sections')}</VisuallyHidden></caption>
        <thead role="rowgroup">
          <tr role="row">
            {head(t('column.what'))}{head(t('column.picture'), styles['picture'])}{head(t('column.answers'), styles['answers'])}
            {head(t('column.n'), styles['number'])}{head(t('column.mean'), styles['number'])}{head(t('column.sd'), styles['number'])}{head(t('column.judgement'))}
          </tr>
        </thead>
        {byNorm
          ? <tbody role="rowgroup">{sections.flatMap(({ items }) => items).toSorted((one, other) => aboveNorm(one) - aboveNorm(other)).map(item)}</tbody>
          : sections.map((each) => (
            <tbody key={each.section.code} role="rowgroup" data-open={open.includes(each.section.code) || undefined}>
              <SectionLine results={results} rows={each} open={open.includes(each.section.code)} onTurn={() => turn(each.section.code)} />
              {each.items.map(item)}
            </tbody>
          ))}
      </table>
    </div>
  );
}

/** A section: for each of its scales a line, of which the first opens it. */
function SectionLine({ results, rows: { section, scores, items }, open, onTurn }: { results: SurveyResults; rows: SectionRows; open: boolean; onTurn: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const judged = items.filter(({ figure }) => figure?.judgement);
  const met = judged.filter(({ figure }) => figure!.judgement!.faithful).length;
  const hidden = items.length > 0 && scores.length === 0 && !section.noTotal;
  const heading = (
    <th role="rowheader" scope="row" className={styles['what']}>
      <button type="button" aria-expanded={open} onClick={onTurn}>
        <IconChevronRight size={16} aria-hidden className="no-print" />
        <span>
          {inWords(section.name)}
          <small>{t('items', { count: items.length })}{judged.length > 0 && `, ${t('items.met', { met, judged: judged.length })}`}</small>
        </span>
      </button>
    </th>
  );
  if (scores.length === 0) {
    return (
      <tr role="row" className={styles['section']}>
        {heading}
        <td role="cell" colSpan={COLUMNS - 1} className={styles['without']}>{hidden ? t('tooFew') : section.noTotal && inWords(section.noTotal)}</td>
      </tr>
    );
  }
  return scores.map(({ score, range, norm }, index) => {
    const study = studyOfAll(results.instrument, section.code);
    const shared = scores.length === 1;
    return (
      <tr key={score.scale} role="row" className={styles['section']}>
        {index === 0 ? heading : <th role="rowheader" scope="row" className={styles['what']}><VisuallyHidden>{inWords(section.name)}</VisuallyHidden></th>}
        <td role="cell" className={styles['picture']}><ScaleDot figure={score} range={range} beside={shared ? study?.figure.mean : undefined} label={words.picture(score, norm)} /></td>
        <td role="cell" className={styles['answers']}>{!shared && <small>{t('scale', { from: range.from, to: range.to })}</small>}</td>
        <Numbers figure={score} judgement={words.judgement(score, norm)} />
      </tr>
    );
  });
}

function ItemLine({ results, row, choices, open, onTurn }: { results: SurveyResults; row: ItemRow; choices: SurveyChoices; open: boolean; onTurn: () => void }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const { item, figure, range, norm } = row;
  const details = `bij-${item.code}`;
  const scaled = range.options.filter(({ value }) => value !== undefined);
  return (
    <>
      <tr role="row" className={styles['item']} data-item={item.code} data-open={open || undefined}>
        <th role="rowheader" scope="row" className={styles['what']}>
          <button type="button" aria-expanded={open} aria-controls={open ? details : undefined} onClick={onTurn}>
            <IconChevronRight size={16} aria-hidden className="no-print" />
            <span>{inWords(item.text)}{item.own && <small>{t('own')}</small>}</span>
          </button>
        </th>
        {figure
          ? (
            <>
              <td role="cell" className={styles['picture']}><ScaleDot figure={figure} range={range} beside={studyOfAll(results.instrument, item.code)?.figure.mean} label={words.picture(figure, norm)} /></td>
              <td role="cell" className={styles['answers']}>
                <StackedBar label={words.distribution(row)} segments={scaled.map(({ code, label }) => ({ key: code, label: inWords(label), count: figure.options.find(({ option }) => option === code)?.count ?? 0 }))} />
              </td>
              <Numbers figure={figure} judgement={words.judgement(figure, norm)} />
            </>
          )
          : <td role="cell" colSpan={COLUMNS - 1} className={styles['without']}>{t('tooFew')}</td>}
      </tr>
      {open && <tr role="row" id={details} className={`${styles['detail']} no-print`}><td role="cell" colSpan={COLUMNS}><ItemDetails results={results} row={row} choices={choices} /></td></tr>}
    </>
  );
}

function Numbers({ figure, judgement }: { figure: { n: number; mean: number | null; standardDeviation: number | null; judgement: { from: number; faithful: boolean; band: number | null } | null }; judgement: ReactNode }) {
  const t = useTexts(texts);
  const words = useSurveyWords();
  const { n, mean, standardDeviation } = figure;
  return (
    <>
      <td role="cell" data-label={t('column.n')} className={styles['number']}>{n}</td>
      <td role="cell" data-label={t('column.mean')} className={`${styles['number']} ${styles['mean']}`}>{words.mean(mean, figure.judgement)}</td>
      <td role="cell" data-label={t('column.sd')} className={styles['number']}>{standardDeviation === null ? '–' : words.number(standardDeviation)}</td>
      <td role="cell" className={styles['judgement']} data-below={figure.judgement?.faithful === false || undefined}>{judgement}</td>
    </>
  );
}
