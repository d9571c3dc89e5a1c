import type { SurveyGroup } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { scoreRow, type SurveyResults } from './model.ts';
import { ScaleDot } from './ScaleDot.tsx';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

const ENOUGH = 0.7;

/** The factors of the study, with how well their items belong together here. */
export function FactorTable({ results, group }: { results: SurveyResults; group: SurveyGroup }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const { instrument, figures: { whole } } = results;
  const factors = (instrument.factors ?? []).flatMap((factor) => {
    const score = group.factors.find(({ code }) => code === factor.code);
    return [{ factor, row: score ? scoreRow(results, score) : null, alpha: group.key === null ? whole?.factors.find(({ code }) => code === factor.code)?.alpha ?? null : null }];
  });
  if (factors.length === 0) return null;
  const low = factors.filter(({ alpha }) => alpha && alpha.value < ENOUGH).length;
  return (
    <section aria-labelledby="factoren">
      <Title order={2} id="factoren">{t('factors')}</Title>
      <Text c="gray.7" maw="52rem">{t('factors.lead')}{low > 0 && ` ${t('factors.lowCount', { count: low })}`}</Text>
      <Rows
        caption={t('factors')} rows={factors} rowKey={({ factor }) => factor.code}
        columns={[
          { header: t('factors.factor'), cell: ({ factor }) => <>{inWords(factor.name)}{factor.caution && <small className={styles['caution']}>{inWords(factor.caution)}</small>}</> },
          { header: t('column.picture'), cell: ({ row }) => (row ? <div className={styles['factorDot']}><ScaleDot figure={row.score} range={row.range} label={words.picture(row.score, row.norm)} /></div> : t('tooFew')) },
          { header: t('column.n'), cell: ({ row }) => row?.score.n, end: true },
          { header: t('column.mean'), cell: ({ row }) => row && words.mean(row.score.mean, row.score.judgement), end: true },
          { header: t('column.sd'), cell: ({ row }) => row && row.score.standardDeviation !== null && words.number(row.score.standardDeviation), end: true },
          { header: t('column.judgement'), cell: ({ row }) => row && words.judgement(row.score, row.norm) },
          { header: t('factors.alpha'), cell: ({ alpha }) => (
            alpha ? <><span className={styles['nowrap']}>{words.number(alpha.value)} <small>({alpha.n})</small></span>{alpha.value < ENOUGH && <small className={styles['caution']}>{t('factors.low')}</small>}</> : <small>{t('factors.none')}</small>
          ), end: true },
          { header: t('factors.studyAlpha'), cell: ({ factor: { alpha } }) => alpha !== undefined && words.number(alpha), end: true },
        ]}
      />
    </section>
  );
}
