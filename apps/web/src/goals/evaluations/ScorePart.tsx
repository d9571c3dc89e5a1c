import type { Rater } from '@getrouw/domain';
import { AnswerScale } from '@getrouw/ui';
import { Button, Text, Textarea, Title, UnstyledButton } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Conflict } from '../../shared/Conflict.tsx';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useHeldFocus } from '../../shared/focus.ts';
import { request } from '../../shared/graphql.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import { handInScoresDocument } from './evaluations.operation.ts';
import styles from './evaluations.module.css';
import { texts } from './texts.ts';
import { type Given, type Scoring, useScoring } from './useScoring.ts';
import { type Catalogue, type Evaluation, type Goal, useGoalWords } from './words.ts';

const UNKNOWN = 'unknown';
const TYPING = 'textarea, select, input:not([type=radio], [type=checkbox])';
const cardId = (goalId: string) => `score-${goalId}`;

function focusOn(goalId: string): void {
  const card = document.getElementById(cardId(goalId));
  (card?.querySelector<HTMLElement>('input:checked') ?? card?.querySelector<HTMLElement>('input'))?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

/** All goals with a score for each, by thumb or by keyboard: a figure scores the goal that the focus is in, and goes on to the next. */
export function ScorePart({ evaluation, rater }: { evaluation: Evaluation; rater: Rater }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const scoring = useScoring(evaluation, rater);
  const button = useRef<HTMLButtonElement>(null);
  const { goals } = evaluation;
  const { hold, release } = useHeldFocus();
  const handIn = useMutation({
    onMutate: hold,
    mutationFn: async () => {
      if (!(await scoring.saver.settled())) return 'unsaved' as const;
      await request(handInScoresDocument, { input: { evaluationId: evaluation.id, rater } });
      await client.invalidateQueries();
      return 'done' as const;
    },
  });
  useEffect(() => { if (!handIn.isPending) release(); }, [handIn.isPending, release]);
  useWindowEvent('keydown', (event) => {
    const focused = event.target instanceof HTMLElement ? event.target : null;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || focused?.matches(TYPING)) return;
    const goal = goals.find(({ id }) => id === focused?.closest('[data-goal]')?.getAttribute('data-goal'));
    if (!goal || goal.scale === 'ten') return;
    if (/^[0-5]$/.test(event.key)) {
      event.preventDefault();
      scoring.give(goal.id, event.key === '0' ? { score: null, unknown: true } : { score: Number(event.key) - 3, unknown: false });
      const following = goals[goals.indexOf(goal) + 1];
      if (following) focusOn(following.id);
      else button.current?.focus();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      scoring.give(goal.id, { score: null, unknown: false });
    }
  });
  return (
    <section aria-labelledby="scoren">
      <Title order={2} id="scoren">{t(`scoring.${rater}`)}</Title>
      <Text size="sm" c="gray.7" className={styles['keys']!} mb="sm">{t(goals.length > 0 ? 'scoring.keys' : 'scoring.none')}</Text>
      {goals.map((goal) => <ScoreCard key={goal.id} goal={goal} catalogue={evaluation.catalogue as Catalogue} scoring={scoring} />)}
      <div className={styles['bar']}>
        <SaveStatus queue={scoring.queue} savedAt={scoring.savedAt} onRetry={() => scoring.saver.retry()} />
        <Button ref={button} ml="auto" size="md" loading={handIn.isPending} onClick={() => handIn.mutate()}>{t('scoring.handIn')}</Button>
        {handIn.data === 'unsaved' && <Text role="alert" fw={600}>{t('scoring.unsaved')}</Text>}
      </div>
      {handIn.isError && <ErrorNotice error={handIn.error} during="write" />}
    </section>
  );
}

function ScoreCard({ goal, catalogue: { scale, wordsAt }, scoring: { of, queue, saver, give } }: { goal: Goal; catalogue: Catalogue; scoring: Scoring }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const wordsOf = useGoalWords();
  const given = of(goal.id);
  const anchors = goal.anchors as Record<string, string>;
  const ten = goal.scale === 'ten';
  const points = ten
    ? Array.from({ length: 11 }, (_, score) => ({ value: String(score), number: String(score), label: '' }))
    : scale.toSorted((one, other) => one.score - other.score).map(({ score, label }) => ({ value: String(score), number: score > 0 ? `+${score}` : String(score), label: anchors[String(score)] ?? inWords(label) }));
  const said = ({ score, unknown }: Given) => (unknown ? t('scoring.unknown') : points.find(({ value }) => value === String(score))?.number ?? t('side.none'));
  const theirs = queue.conflicts[goal.id];
  const zero = ten ? goal.zeroValue !== null && t('scoring.zeroValue', { value: goal.zeroValue ?? '' }) : goal.zeroPoint && t('scoring.zero', { words: goal.zeroPoint });
  return (
    <article id={cardId(goal.id)} data-goal={goal.id} className={styles['card']}>
      <AnswerScale
        name={goal.id} legend={<span className={styles['legend2']}><span>{goal.number}.</span><span>{wordsOf(goal)}</span></span>} points={points} beside={[{ value: UNKNOWN, label: t('scoring.unknown') }]}
        value={given.unknown ? UNKNOWN : given.score === null ? null : String(given.score)} describedBy={zero ? `${goal.id}-nul` : undefined}
        onChoose={(value) => give(goal.id, value === UNKNOWN ? { score: null, unknown: true } : { score: Number(value), unknown: false })}
      >
        {zero && <Text id={`${goal.id}-nul`} size="sm" mt={4}>{zero}</Text>}
      </AnswerScale>
      {!ten && wordsAt !== undefined && given.score !== null && given.score <= wordsAt && (
        <Textarea
          mt="sm" autosize minRows={2} maxLength={1000} label={t('scoring.words')} description={t('scoring.wordsHelp')} value={given.words ?? ''}
          onChange={({ currentTarget }) => give(goal.id, { words: currentTarget.value }, true)}
        />
      )}
      {theirs && <Conflict mine={said(given)} theirs={said(theirs.payload)} onChoose={(side) => saver.choose(goal.id, side)} />}
      {queue.refusals[goal.id] && <Text role="alert" size="sm" fw={600}>{queue.refusals[goal.id]}</Text>}
      {(given.score !== null || given.unknown) && (
        <UnstyledButton mih="1.75rem" fz="sm" c="gray.7" td="underline" onClick={() => give(goal.id, { score: null, unknown: false })}><IconX size={15} aria-hidden /> {t('scoring.clear')}</UnstyledButton>
      )}
    </article>
  );
}
