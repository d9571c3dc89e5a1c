import type { OutcomeFigure, ReportedIndicator } from '@getrouw/domain';
import { DotInterval, PercentAxis } from '@getrouw/ui';
import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Meaning } from './Meaning.tsx';
import { texts } from './outcomes.texts.ts';
import styles from './outcomes.module.css';
import { useFigureWords } from './useFigureWords.ts';

const COLUMNS = 5;

/** Every indicator with its interval against its target, and under it the groups that figures are divided into. */
export function IndicatorTable({ indicators, onList }: { indicators: readonly ReportedIndicator[]; onList: ((code: string) => void) | undefined }) {
  const t = useTexts(texts);
  return (
    <table className={styles['table']} role="table">
      <caption><VisuallyHidden>{t('figures')}</VisuallyHidden></caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">{t('what')}</th>
          <th role="columnheader" scope="col" className={styles['picture']}><VisuallyHidden>{t('picture')}</VisuallyHidden><PercentAxis norm={null} normLabel="" /></th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('value')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('counted')}</th>
          <th role="columnheader" scope="col" className={styles['end']}>{t('missing')}</th>
        </tr>
      </thead>
      {indicators.map((indicator) => <tbody key={indicator.code} role="rowgroup"><IndicatorLines indicator={indicator} onList={onList} /></tbody>)}
    </table>
  );
}

function IndicatorLines({ indicator, onList }: { indicator: ReportedIndicator; onList: ((code: string) => void) | undefined }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { code, name, context, figure, groups } = indicator;
  return (
    <>
      <FigureLine
        indicator={indicator} figure={figure} name={inWords(name)}
        head={(
          <>
            <strong>{inWords(name)}</strong>
            {context && <Text size="xs" c="gray.7">{inWords(context)}</Text>}
            <Meaning indicator={indicator} />
            {onList && !figure.hidden && <Anchor component="button" type="button" size="xs" className={`no-print ${styles['open']}`} aria-label={t('list', { name: inWords(name) })} onClick={() => onList(code)}>{t('list.short')}</Anchor>}
          </>
        )}
      />
      {groups.map((group) => <FigureLine key={group.key} indicator={indicator} figure={group.figure} name={`${inWords(name)}, ${group.name ? inWords(group.name) : ''}`} head={group.name && inWords(group.name)} indent />)}
    </>
  );
}

function FigureLine({ indicator, figure, name, head, indent }: { indicator: ReportedIndicator; figure: OutcomeFigure; name: string; head: React.ReactNode; indent?: boolean }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const { value, between, target, judged, picture } = useFigureWords();
  const className = indent ? styles['indent'] : undefined;
  if (figure.hidden) {
    return <tr role="row"><th role="rowheader" scope="row" className={className}>{head}</th><td role="cell" colSpan={COLUMNS - 1} className={styles['without']}>{inWords(figure.why)}</td></tr>;
  }
  const isPercent = indicator.unit === 'percent';
  return (
    <tr role="row">
      <th role="rowheader" scope="row" className={className}>{head}</th>
      <td role="cell" className={styles['picture']}>
        {isPercent && figure.value !== null && (
          <DotInterval percentage={figure.value} interval={figure.interval} norm={indicator.target?.percent ?? null} met={figure.meetsTarget} uncertain={false} label={picture(indicator, figure, name)} />
        )}
      </td>
      <td role="cell" data-label={t('value')} className={styles['end']}>
        {figure.value === null ? t('nobody') : <><strong>{value(figure.value, indicator.unit)}</strong><small>{between(figure, indicator.unit)}</small>{indicator.target && <small>{target(indicator)}: {judged(figure)}</small>}</>}
      </td>
      <td role="cell" data-label={t('counted')} className={styles['end']}>{figure.n}</td>
      <td role="cell" data-label={t('missing')} className={styles['end']}>{figure.missing}</td>
    </tr>
  );
}
