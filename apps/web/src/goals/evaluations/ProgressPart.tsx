import type { EvaluationsQuery } from '@getrouw/contracts';
import type { Rater } from '@getrouw/domain';
import { GoalLine, GoalSign, Rows } from '@getrouw/ui';
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { formatDate } from '../../shared/dates.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import styles from './evaluations.module.css';
import { texts } from './texts.ts';
import { type Goal, type Progress, RATERS, type ScoreValue, SHAPES, useGoalWords, useRaterName } from './words.ts';

type GoalProgress = Progress['goals'][number];

/** How each goal went over time, in words, a picture and a table, to look at with a family or to print. */
export function ProgressPart({ evaluations: { goals, progress: given, catalogue } }: { evaluations: EvaluationsQuery['evaluations'] }) {
  const t = useTexts(texts);
  const progress = given as Progress;
  const nameOf = useRaterName(catalogue);
  const shown = progress.goals.filter(({ moments }) => moments.length > 0);
  const raters = RATERS.filter((rater) => shown.some(({ moments }) => moments.some((moment) => moment[rater] !== null)));
  return (
    <section aria-labelledby="voortgang">
      <Group justify="space-between" align="flex-start">
        <div>
          <Title order={2} id="voortgang">{t('progress')}</Title>
          <Text c="gray.7" mt={4}>{t(shown.length > 0 ? 'progress.lead' : 'progress.none')}</Text>
        </div>
        {shown.length > 0 && <Button className="no-print" variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>{t('progress.print')}</Button>}
      </Group>
      {shown.length > 0 && (
        <ul className={styles['legend']} aria-label={t('progress.legend')}>
          {raters.map((rater) => <li key={rater}><svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden><GoalSign shape={SHAPES[rater]} /></svg> {nameOf(rater)}</li>)}
          <li><svg viewBox="0 0 26 20" width="26" height="20" aria-hidden><path d="M0 10h26" className={styles['line']} /></svg> {t('progress.line')}</li>
        </ul>
      )}
      <Stack gap="xl" mt="lg">
        {shown.map((each) => <GoalOverTime key={each.goalId} goal={goals.find(({ id }) => id === each.goalId)!} progress={each} raters={raters} nameOf={nameOf} />)}
      </Stack>
    </section>
  );
}

interface GoalOverTimeProps { goal: Goal; progress: GoalProgress; raters: readonly Rater[]; nameOf: (rater: Rater) => string }

function GoalOverTime({ goal, progress: { scale, zero, moments, setOn }, raters, nameOf }: GoalOverTimeProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const wordsOf = useGoalWords();
  const ten = scale === 'ten';
  const score = (value: number | null) => {
    if (value === null) return t('side.none');
    return ten || !Number.isInteger(value) ? String(value) : t(`score.${value as ScoreValue}`);
  };
  const last = moments.findLast(({ aggregate }) => aggregate !== null);
  const words = wordsOf(goal);
  const result = last && (last.category ? t(`progress.result.${last.category}`) : zero !== null && t('progress.result.ten', { from: zero, to: last.aggregate! }));
  const ticks = ten ? [10, 5, 0].map((value) => ({ value, label: String(value) })) : ([2, 1, 0, -1, -2] as const).map((value) => ({ value, label: t(`score.${value}`) }));
  const picture = moments.map(({ heldOn, aggregate }) => t('progress.moment', { day: formatDate(heldOn, locale), score: score(aggregate) })).join(', ');
  return (
    <article className={styles['goal']} aria-labelledby={`doel-${goal.id}`}>
      <Title order={3} id={`doel-${goal.id}`}>{words}</Title>
      {result && <Text size="lg" fw={560}>{result}</Text>}
      {goal.endedOn && <Text c="gray.7">{t('progress.ended', { day: formatDate(goal.endedOn, locale) })}</Text>}
      <GoalLine
        label={t('progress.picture', { goal: words, words: picture })} ticks={ticks}
        moments={[
          { name: t('progress.start'), marks: [], line: zero },
          ...moments.map((moment) => ({
            name: formatDate(moment.heldOn, locale), line: moment.aggregate,
            marks: raters.flatMap((rater) => (moment[rater] === null ? [] : [{ shape: SHAPES[rater], value: moment[rater] }])),
          })),
        ]}
      />
      <details className={`${styles['table']} no-print`}>
        <summary>{t('progress.table')}</summary>
        <Rows
          caption={t('progress.table')} rowKey={({ heldOn }) => heldOn} rows={[{ heldOn: setOn, aggregate: zero } as const, ...moments]}
          columns={[
            { header: t('progress.day'), cell: ({ heldOn }) => formatDate(heldOn, locale) },
            ...raters.map((rater) => ({ header: nameOf(rater), cell: (row: object) => (rater in row ? score((row as GoalProgress['moments'][number])[rater]) : t('progress.start')) })),
            { header: t(ten ? 'side.tenTogether' : 'side.together'), cell: ({ aggregate }) => (aggregate === null ? t('side.none') : ten ? aggregate : aggregate + 3), end: true },
          ]}
        />
      </details>
    </article>
  );
}
