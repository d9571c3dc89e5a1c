import type { CheckedLetters, GoalCatalogue } from '@getrouw/domain';
import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './plan.module.css';
import { texts } from './texts.ts';

interface Props { checks: NonNullable<GoalCatalogue['checks']>; checked: CheckedLetters; error: ReactNode; onChange: (checked: CheckedLetters) => void }

/** Looks at the wording letter by letter, one question at a time. */
export function GoalCheck({ checks, checked, error, onChange }: Props) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const id = useId();
  const [way, setWay] = useState(() => checks.find(({ code }) => checked[code]?.length)?.code ?? checks[0]!.code);
  const check = checks.find(({ code }) => code === way)!;
  const ticked = checked[way] ?? [];
  const [at, setAt] = useState(0);
  const letter = check.letters[at];
  const answer = (yes: boolean) => {
    const others = ticked.filter((each) => each !== letter!.letter);
    onChange({ ...checked, [way]: check.letters.map((each) => each.letter).filter((each) => others.includes(each) || (yes && each === letter!.letter)) });
    setAt(at + 1);
  };
  return (
    <section aria-labelledby={id} className={styles['question']}>
      <Group justify="space-between" align="center" mb="xs">
        <Text fw={600} id={id}>{t('check')}</Text>
        {checks.length > 1 && <SegmentedControl size="xs" aria-label={t('check.way')} value={way} onChange={(value) => { setWay(value); setAt(0); }} data={checks.map(({ code, name }) => ({ value: code, label: inWords(name) }))} />}
      </Group>
      <ul className={styles['letters']} aria-label={t('check.of', { name: inWords(check.name), done: ticked.length, all: check.letters.length })}>
        {check.letters.map(({ letter: each, name }, index) => {
          const done = ticked.includes(each);
          return (
            <li key={each} {...(done && { 'data-ticked': true })}>
              <Button variant="transparent" size="compact-xs" onClick={() => setAt(index)} aria-current={index === at ? 'step' : undefined} aria-label={t(done ? 'check.yes' : 'check.no', { letter: each, name: inWords(name) })}>{each}</Button>
            </li>
          );
        })}
      </ul>
      <div aria-live="polite">
        {letter ? (
          <>
            <Text mt="sm" fw={600}>{inWords(letter.name)}: {inWords(letter.question)}</Text>
            <Text size="sm" c="gray.7" mb="xs">{inWords(letter.help)}</Text>
          </>
        ) : <Text mt="sm">{t('check.done', { done: ticked.length, all: check.letters.length })}</Text>}
      </div>
      {letter && <Group gap="xs"><Button size="xs" variant="default" onClick={() => answer(true)}>{t('yes')}</Button><Button size="xs" variant="default" onClick={() => answer(false)}>{t('notYet')}</Button></Group>}
      {error && <Text role="alert" size="sm" mt="xs">{error}</Text>}
    </section>
  );
}
