import { itemByCode, SIGNIFICANT, SMALL_GROUP, type Comparison, type SurveyPartition } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Button, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { optionsOf } from '../../shared/instrument.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { GroupMeans } from './GroupMeans.tsx';
import { comparedPartition, nameOfGroup, nameOfScore, rangeOf, scoreRow, type SurveyChoices, type SurveyResults } from './model.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

/** In what the groups of a division differ on sections and factors: in words first, then the test and the pairs. */
export function SurveyComparison({ results, choices }: { results: SurveyResults; choices: SurveyChoices }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const partition = comparedPartition(results, choices);
  if (!partition) return null;
  const scores = partition.comparisons.filter(({ kind }) => kind !== 'item');
  const differ = scores.filter(({ p }) => p !== null && p < SIGNIFICANT);
  return (
    <section aria-labelledby="verschillen">
      <Title order={2} id="verschillen">{t('compare')}: {t(`divided.${partition.dimension}`).toLowerCase()}</Title>
      {scores.length === 0 && <p>{t('compare.nothing')}</p>}
      {scores.length > 0 && (
        <>
          <p className={styles['said']}>{t(differ.length === 0 ? 'compare.headline.none' : 'compare.headline.some', { count: scores.length, differ: differ.length })}</p>
          <Text c="gray.7" size="sm" maw="52rem">
            {t('compare.lead')} {t('compare.chance', { chance: words.number(scores.length * SIGNIFICANT, 0) })}
            {scores.some(({ small }) => small) && ` ${t('compare.small', { small: SMALL_GROUP })}`}
          </Text>
        </>
      )}
      {partition.hidden.length > 0 && <Text size="sm" mt="xs">{t('compare.hidden', { groups: partition.hidden.map(({ key }) => inWords(nameOfGroup(results, partition.dimension, key))).join(', ') })}</Text>}
      {scores.length > 0 && <Tests results={results} partition={partition} scores={scores} />}
    </section>
  );
}

function Tests({ results, partition, scores }: { results: SurveyResults; partition: SurveyPartition; scores: readonly Comparison[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = useSurveyWords();
  const [open, setOpen] = useState<Comparison | null>(null);
  const nameOf = ({ code }: Comparison) => inWords(nameOfScore(results, code));
  const group = (key: string) => inWords(nameOfGroup(results, partition.dimension, key));
  return (
    <Rows
      caption={t('compare')} rows={scores} rowKey={({ kind, code, scale }) => `${kind} ${code} ${scale}`}
      columns={[
        { header: t('compare.what'), cell: (each) => nameOf(each) },
        { header: t('compare.conclusion'), cell: (each) => (
          <>
            <span data-differs={(each.p ?? 1) < SIGNIFICANT || undefined} className={styles['conclusion']}>{words.conclusion(each, group)}</span>
            <Button size="compact-xs" variant="subtle" className="no-print" aria-expanded={open === each} onClick={() => setOpen(open === each ? null : each)}>
              {t('detail.groups', { dimension: t(`divided.${partition.dimension}`).toLowerCase() })}<VisuallyHidden>, {nameOf(each)}</VisuallyHidden>
            </Button>
            {open === each && <Means results={results} partition={partition} comparison={each} />}
          </>
        ) },
        { header: 'F', cell: ({ f, df1, df2 }) => (f === null ? '–' : <span className={styles['nowrap']}>{words.number(f)} <small>({df1}, {df2})</small></span>), end: true },
        { header: t('detail.p'), cell: ({ p }) => <span className={styles['nowrap']}>{p === null ? '–' : words.probability(p)}</span>, end: true },
        { header: t('compare.eta'), cell: ({ etaSquared }) => (etaSquared === null ? '–' : words.number(etaSquared)), end: true },
      ]}
    />
  );
}

function Means({ results, partition, comparison }: { results: SurveyResults; partition: SurveyPartition; comparison: Comparison }) {
  const score = partition.groups.flatMap((each) => each[comparison.kind === 'factor' ? 'factors' : 'sections']).find(({ code, scale }) => code === comparison.code && scale === comparison.scale);
  if (!score) return null;
  const { norm } = scoreRow(results, score);
  const range = rangeOf(optionsOf(results.definition, itemByCode(results.instrument, score.items[0]!)!));
  return <div className={styles['means']}><GroupMeans results={results} partition={partition} of={comparison} comparison={comparison} range={range} norm={norm} said={false} /></div>;
}
