import { studyOfAll, type SurveyTrendLine } from '@getrouw/domain';
import { Rows, TrendLine } from '@getrouw/ui';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { TextLink } from '../../shared/links.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import trendStyles from '../trend.module.css';
import type { ScaleRange, SurveyResults } from './model.ts';
import { texts } from './texts.ts';
import { useSurveyWords } from './words.ts';

type Point = SurveyTrendLine['points'][number];

/** The mean of a measure over the closed surveys, against the norm and beside the study, with the same in a table. */
export function TrendFigure({ results: { trend: { rounds }, instrument }, line, range: { from, to } }: { results: SurveyResults; line: SurveyTrendLine; range: Pick<ScaleRange, 'from' | 'to'> }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const words = useSurveyWords();
  const [open, setOpen] = useState(false);
  const month = new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const place = (value: number) => (100 * (value - from)) / (to - from);
  const within = (value: number) => Math.min(100, Math.max(0, place(value)));
  const compared = (point: Point, index: number) => (index === 0 ? t('trend.first') : point.break === null ? t('trend.joined') : t(point.break === 'absent' ? 'trend.absent' : 'trend.changed'));
  const study = studyOfAll(instrument, line.code)?.figure;
  const isDoubtful = Boolean(study?.doubtful ?? study?.unreachable);
  const studyLabel = study?.mean === undefined ? undefined : t(isDoubtful ? 'trend.studyDoubtful' : 'trend.study', { mean: words.number(study.mean, study.decimals) });
  const ticks = Array.from({ length: to - from + 1 }, (_, index) => ({ at: place(from + index), label: String(from + index) })).toReversed();
  const name = inWords(line.name);
  return (
    <div className={trendStyles['trend']}>
      <TrendLine
        label={`${name} ${[...line.points.map((point) => `${rounds[point.round]!.name}: ${words.mean(point.mean, point.judgement)}`), studyLabel].filter(Boolean).join('; ')}.`}
        rounds={rounds.map(({ periodTo }) => month.format(new Date(`${periodTo}T00:00:00Z`)))} ticks={ticks.length > 4 ? ticks.filter((_, index) => index % 2 === 0) : ticks}
        reference={study?.mean === undefined ? undefined : { at: place(study.mean), label: studyLabel! }}
        marks={line.points.map((point, index) => ({
          at: point.round, percentage: place(point.mean), lower: point.interval && within(point.interval.lower), upper: point.interval && within(point.interval.upper),
          norm: point.judgement ? place(point.judgement.from) : null, met: point.judgement?.faithful ?? null, uncertain: false, joined: index > 0 && point.break === null,
        }))}
      />
      <Button size="compact-sm" variant="subtle" className="no-print" aria-expanded={open} aria-label={t('trend.tableOf', { name })} onClick={() => setOpen(!open)}>{t('trend.table')}</Button>
      <div className={trendStyles['table']} data-open={open}>
        <Rows
          caption={t('trend.tableOf', { name })} rows={line.points.map((point, index) => ({ point, index }))} rowKey={({ point }) => String(point.round)}
          columns={[
            { header: t('trend.round'), cell: ({ point: { round } }) => <TextLink to="/rondes/$slug/uitslag" params={{ slug: rounds[round]!.slug }}>{rounds[round]!.name}</TextLink> },
            { header: t('column.n'), cell: ({ point: { n } }) => n, end: true },
            { header: t('column.mean'), cell: ({ point }) => words.mean(point.mean, point.judgement), end: true },
            { header: t('column.sd'), cell: ({ point: { standardDeviation } }) => standardDeviation !== null && words.number(standardDeviation), end: true },
            { header: t('detail.norm'), cell: ({ point: { judgement } }) => judgement && words.short(judgement.from), end: true },
            { header: t('trend.compare'), cell: ({ point, index }) => compared(point, index) },
          ]}
        />
      </div>
    </div>
  );
}
