import { type BenchmarkDot, judge, type NetworkDetail } from '@getrouw/domain';
import { DotInterval, DotLegend } from '@getrouw/ui';
import { Button, Text, Title } from '@mantine/core';
import { formatDate } from '../shared/dates.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import styles from './benchmark.module.css';
import { LongRows } from './LongRows.tsx';
import { scaleOf } from './scale.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

/** The sites of one figure as dots with their intervals, by name, against the target and the median. */
export function SiteDots({ detail, nameOf, onOpen }: { detail: NetworkDetail; nameOf: (site: BenchmarkDot) => string; onOpen: (siteKey: string) => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const words = useValueWords();
  const { dots, network } = detail.benchmark;
  const { target, reference } = detail;
  const { place } = scaleOf(detail, [...dots.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper]), target?.value, reference?.value].filter((value) => value != null), String);
  const judgementOf = ({ value, interval }: BenchmarkDot) => (target && value !== null ? judge(interval, target) : null);
  return (
    <section aria-labelledby="locaties">
      <Title order={3} id="locaties">{t('dots')}</Title>
      <Text c="gray.7" mb="sm" maw="46rem">{t('dots.lead')}</Text>
      <LongRows
        shown={40} caption={t('dots')} rows={dots} rowKey={({ siteKey }) => siteKey}
        columns={[
          { header: t('place'), cell: (dot) => <>{nameOf(dot)}{dot.own && <span className={styles['small']}>{t('own')}</span>}</> },
          {
            header: t('picture'),
            cell: (dot) => dot.value !== null && (
              <div className={styles['dot']}>
                <DotInterval
                  percentage={place(dot.value)} interval={dot.interval && { lower: place(dot.interval.lower), upper: place(dot.interval.upper) }} norm={target && place(target.value)} met={judgementOf(dot) === 'missed' ? false : null}
                  uncertain={judgementOf(dot) === 'uncertain'} previous={network && place(network.median)} reference={reference && place(reference.value)}
                  label={[t('dot.label', { name: nameOf(dot), value: words.value(dot.value, detail) }), words.between(dot.interval, detail), target && `${t('target')}: ${words.target(target, detail)}`, reference && `${t('legend.reference')}: ${words.value(reference.value, detail)}`].filter(Boolean).join(', ')}
                />
              </div>
            ),
          },
          { header: t('value'), end: true, cell: (dot) => (dot.value === null ? <span className={styles['muted']}>{t('hidden')}</span> : <><strong>{words.value(dot.value, detail)}</strong><span className={styles['small']}>{words.between(dot.interval, detail)}</span></>) },
          { header: t('count'), end: true, cell: ({ n }) => n },
          { header: t('period'), cell: ({ from, until }) => <span className={styles['small']}>{t('period.of', { from: formatDate(from, locale), until: formatDate(until, locale) })}</span> },
          { header: t('open'), cell: (dot) => <Button size="compact-sm" variant="subtle" className="no-print" aria-label={t('point', { name: nameOf(dot) })} onClick={() => onOpen(dot.siteKey)}>{t('open')}</Button> },
        ]}
      />
      <div className={styles['legend']}><DotLegend signs={[['met', t('legend.met')], ...(target ? [['below', t('legend.below')] as const, ['uncertain', t('legend.uncertain')] as const, ['norm', t('legend.norm')] as const] : []), ...(network ? [['previous', t('legend.median')] as const] : []), ...(reference ? [['reference', t('legend.reference')] as const] : [])]} /></div>
    </section>
  );
}
