import type { NetworkDetail, SiteTrend } from '@getrouw/domain';
import { Rows, TrendLine } from '@getrouw/ui';
import { Button, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { formatDate } from '../shared/dates.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import styles from './benchmark.module.css';
import { type Scale, scaleOf } from './scale.ts';
import { texts } from './texts.ts';
import { useValueWords } from './useValueWords.ts';

/** What became of the figure at each site over its publications. Sites that published once have no line. */
export function TrendSection({ detail, nameOf }: { detail: NetworkDetail; nameOf: (site: { siteKey: string; name: string | null }) => string }) {
  const t = useTexts(texts);
  const words = useValueWords();
  const lines = detail.trends.filter(({ points }) => points.length > 1);
  if (lines.length === 0 && detail.trends.length > 0) return null;
  const values = lines.flatMap(({ points }) => points.flatMap(({ value, interval }) => [value, interval?.lower, interval?.upper])).filter((value) => value != null);
  const scale = values.length > 0 ? scaleOf(detail, values, (value) => words.short(value, detail)) : null;
  return (
    <section aria-labelledby="verloop">
      <Title order={3} id="verloop" mb="sm">{t('trend')}</Title>
      {detail.trends.length === 0 && <Text c="gray.7">{t('trend.choose')}</Text>}
      <div className={styles['lines']}>{scale && lines.map((line) => <Line key={line.siteKey} line={line} name={nameOf(line)} detail={detail} scale={scale} />)}</div>
    </section>
  );
}

function Line({ line: { points }, name, detail, scale: { place, ticks } }: { line: SiteTrend; name: string; detail: NetworkDetail; scale: Scale }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const words = useValueWords();
  const [open, setOpen] = useState(false);
  const month = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const shown = (value: number | null) => (value === null ? t('hidden') : words.value(value, detail));
  return (
    <article className={styles['line']}>
      <Title order={4} size="h4" mb="xs">{name}</Title>
      <TrendLine
        label={t('trend.label', { name, points: points.map(({ until, value }) => `${formatDate(until, locale)}: ${shown(value)}`).join('; ') })} rounds={points.map(({ until }) => month.format(new Date(`${until}T00:00:00Z`)))} ticks={ticks.toReversed()}
        marks={points.map((point, index) => ({
          at: index, percentage: point.value === null ? null : place(point.value), lower: point.interval && place(point.interval.lower), upper: point.interval && place(point.interval.upper), norm: detail.target && place(detail.target.value), met: null, uncertain: false,
          joined: index > 0 && point.break === null,
        }))}
      />
      <Button size="compact-sm" variant="subtle" className="no-print" aria-expanded={open} aria-label={`${t('funnel.table')}: ${name}`} onClick={() => setOpen(!open)}>{t('funnel.table')}</Button>
      {open && (
        <Rows
          caption={t('trend.table', { name })} rows={points.map((point, index) => ({ ...point, index }))} rowKey={({ publicationId }) => publicationId}
          columns={[
            { header: t('period'), cell: ({ from, until }) => t('period.of', { from: formatDate(from, locale), until: formatDate(until, locale) }) },
            { header: t('count'), cell: ({ n }) => n, end: true },
            { header: t('value'), cell: ({ value }) => shown(value), end: true },
            { header: t('trend.compare'), cell: (point) => t(point.index === 0 ? 'trend.first' : point.break === null ? 'trend.joined' : 'trend.break') },
          ]}
        />
      )}
    </article>
  );
}
