import { percentText } from '@getrouw/domain';
import { Rows, TrendLine } from '@getrouw/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import styles from './trend.module.css';
import { texts } from './trend.texts.ts';
import type { Trend } from './trend.fragment.ts';

type Line = Trend['lines'][number];
type Point = Line['points'][number];

/** The picture of a question over the rounds, with the same in a table. */
export function TrendOfQuestion({ line, rounds }: { line: Line; rounds: Trend['rounds'] }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const [open, setOpen] = useState(false);
  const percent = (value: number | null, norm: number | null) => (value === null ? '–' : percentText(value, norm, locale));
  const month = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const roundOf = ({ round }: Point) => rounds[round]!;
  const compared = (point: Point, index: number) => (index === 0 ? t('first') : point.break ? t(`break.${point.break as 'changed'}`) : t('joined'));
  const said = (point: Point, index: number) => [
    `${roundOf(point).name}: ${point.percentage === null ? t('picture.none') : percent(point.percentage, point.norm)}`,
    point.normMet !== null && t(point.normMet ? 'picture.met' : 'picture.below'), point.break && compared(point, index),
  ].filter(Boolean).join(', ');
  const norm = (point: Point, index: number) => {
    const before = line.points[index - 1]?.norm;
    const now = point.norm === null ? '–' : before != null && before !== point.norm ? t('normWas', { norm: percent(point.norm, null), was: percent(before, null) }) : percent(point.norm, null);
    return point.raisedNorm === null ? now : t('normOwn', { norm: now, own: percent(point.raisedNorm, null) });
  };
  return (
    <div className={styles['trend']}>
      <TrendLine
        label={`${inWords(line.text)} ${line.points.map(said).join('; ')}.`} rounds={rounds.map(({ periodTo }) => month.format(new Date(`${periodTo}T00:00:00Z`)))}
        marks={line.points.map((point, index) => ({ ...point, at: point.round, met: point.normMet, joined: index > 0 && point.break === null }))}
      />
      <Button size="compact-sm" variant="subtle" className="no-print" aria-expanded={open} aria-label={t('tableOf', { number: line.number ?? line.itemCode })} onClick={() => setOpen(!open)}>{t('table')}</Button>
      <div className={styles['table']} data-open={open}>
        <Rows
          caption={t('tableOf', { number: line.number ?? line.itemCode })} rows={line.points.map((point, index) => ({ point, index }))} rowKey={({ point }) => String(point.round)}
          columns={[
            { header: t('round'), cell: ({ point }) => <><TextLink to="/rondes/$slug/resultaten" params={{ slug: roundOf(point).slug }}>{roundOf(point).name}</TextLink>{roundOf(point).imported && ` (${t('imported')})`}</> },
            { header: t('n'), cell: ({ point: { n } }) => n, end: true },
            { header: t('percent'), cell: ({ point }) => percent(point.percentage, point.norm), end: true },
            { header: t('interval'), cell: ({ point: { lower, upper } }) => lower !== null && upper !== null && t('intervalOf', { lower: Math.round(lower), upper: Math.round(upper) }) },
            { header: t('norm'), cell: ({ point, index }) => norm(point, index) },
            { header: t('compare'), cell: ({ point, index }) => compared(point, index) },
          ]}
        />
      </div>
    </div>
  );
}
