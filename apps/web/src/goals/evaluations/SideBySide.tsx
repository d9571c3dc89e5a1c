import type { Rater } from '@getrouw/domain';
import { Rows } from '@getrouw/ui';
import { Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useLocale, useTexts } from '../../shared/locale.ts';
import styles from './evaluations.module.css';
import { texts } from './texts.ts';
import { type Evaluation, type Goal, type Progress, type ScoreValue, useGoalWords, useRaterName } from './words.ts';

/** So many points between two on one goal are worth talking about. */
const MUCH = 2;

/** What each gave, beside one another, with the outcome by the rule of the method. */
export function SideBySide({ evaluation: { raters, goals, scores, progress: given, catalogue } }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const wordsOf = useGoalWords();
  const nameOf = useRaterName(catalogue);
  const progress = given as Progress;
  const [moment] = progress.evaluations;
  const shown = raters.filter(({ state }) => state === 'in').map(({ rater }) => rater);
  const scoreOf = (goal: Goal, rater: Rater) => scores.find((score) => score.goalId === goal.id && score.rater === rater);
  const said = (goal: Goal, rater: Rater) => {
    const score = scoreOf(goal, rater);
    if (score?.unknown) return t('side.unknown');
    if (score?.score == null) return t('side.none');
    if (goal.scale === 'ten') return score.score;
    return `${score.score > 0 ? '+' : ''}${score.score} ${t(`score.${score.score as ScoreValue}`)}`;
  };
  const apart = (goal: Goal) => {
    const known = shown.flatMap((rater) => scoreOf(goal, rater)?.score ?? []);
    const points = Math.max(...known) - Math.min(...known);
    return known.length > 1 && points >= MUCH ? points : null;
  };
  const ten = goals.some(({ scale }) => scale === 'ten');
  const outcome = (goal: Goal) => progress.goals.find(({ goalId }) => goalId === goal.id)?.moments[0]?.aggregate ?? null;
  return (
    <section aria-labelledby="naast-elkaar">
      <Title order={2} id="naast-elkaar" mb="sm">{t('side')}</Title>
      <Rows
        caption={t('side')} rows={goals} rowKey={({ id }) => id}
        columns={[
          {
            header: t('side.goal'), cell: (goal) => {
              const points = apart(goal);
              return <>{wordsOf(goal)}{points !== null && <span className={styles['differs']}><IconAlertTriangle size={16} aria-hidden /> {t('side.differs', { points })}</span>}</>;
            },
          },
          ...shown.map((rater) => ({
            header: nameOf(rater), cell: (goal: Goal) => (
              <>
                {said(goal, rater)}
                {scoreOf(goal, rater)?.afterSeeing && <span className={styles['words']}>{t('side.afterSeeing')}</span>}
                {scoreOf(goal, rater)?.words && <span className={styles['words']}>{scoreOf(goal, rater)!.words}</span>}
              </>
            ),
          })),
          { header: t(ten ? 'side.outcome' : 'side.together'), cell: (goal: Goal) => (outcome(goal) === null ? t('side.none') : goal.scale === 'ten' ? t('side.of', { score: outcome(goal)!, most: 10 }) : ten ? t('side.of', { score: outcome(goal)! + 3, most: 5 }) : outcome(goal)! + 3), end: true },
        ]}
      />
      {moment?.tScore != null && <Text mt="sm">{t('side.tScore', { value: moment.tScore.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }) })}</Text>}
    </section>
  );
}
