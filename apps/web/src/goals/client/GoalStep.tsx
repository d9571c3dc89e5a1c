import { Textarea } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Answers, Marks } from './Answers.tsx';
import styles from './client.module.css';
import { ReadAloud } from './ReadAloud.tsx';
import type { Given, Goal } from './steps.ts';
import { texts } from './texts.ts';

type Score = Extract<Given, { unknown: boolean }>;
const UNKNOWN = 'unknown';
const SCORES = [2, 1, 0, -1, -2] as const;

interface GoalStepProps { goal: Goal; wordsAt: number | null; value: Score | undefined; onGive: (score: Score, typing?: boolean) => void }

/** A goal in its own words, with how it is going. At a low score own words are asked for, and never needed. */
export function GoalStep({ goal, wordsAt, value = { score: null, unknown: false, words: null }, onGive }: GoalStepProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const words = goal.words ?? (goal.name ? inWords(goal.name) : '');
  const anchors = goal.anchors as Record<string, string>;
  const answers = SCORES.map((score) => ({ value: String(score), label: anchors[String(score)] ?? t(`goal.${score}`), mood: score + 2 }));
  const chosen = value.unknown ? UNKNOWN : value.score === null ? null : String(value.score);
  const choose = (given: string) => onGive({ ...value, score: given === UNKNOWN ? null : Number(given), unknown: given === UNKNOWN });
  const unknown = { value: UNKNOWN, label: t('unknown') };
  const ten = goal.scale === 'ten';
  const title = t(ten ? 'ten.title' : 'goal.title');
  const asked = { name: goal.id, legend: title, value: chosen, unknown, describedBy: 'doel', onChoose: choose };
  return (
    <>
      <p className={styles['goal']} id="doel">{words}</p>
      <ReadAloud key={goal.id} words={[words, title, ...(ten ? [t('ten.low'), t('ten.high')] : answers.map(({ label }) => label)), `${t('or')} ${t('unknown')}`]} />
      {ten ? <Marks {...asked} from={0} to={10} low={t('ten.low')} high={t('ten.high')} /> : <Answers {...asked} answers={answers} />}
      {!ten && wordsAt !== null && value.score !== null && value.score <= wordsAt && (
        <Textarea
          className={styles['words']!} size="md" autosize minRows={2} maxLength={1000} label={t('words')} description={t('words.help')} value={value.words ?? ''}
          onChange={({ currentTarget }) => onGive({ ...value, words: currentTarget.value }, true)}
        />
      )}
    </>
  );
}
