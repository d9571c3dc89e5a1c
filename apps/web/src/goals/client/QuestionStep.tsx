import type { Definition, Item } from '@getrouw/domain';
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { optionsOf } from '../../shared/instrument.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Answers, Marks } from './Answers.tsx';
import { OwnWords } from './OwnWords.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { texts } from './texts.ts';

const UNKNOWN = '';

interface QuestionStepProps { form: Definition; item: Item; value: unknown; onGive: (value: unknown, typing?: boolean) => void }

/** A question about the help. Whoever does not know leaves it open. */
export function QuestionStep({ form, item, value, onGive }: QuestionStepProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const [skipped, setSkipped] = useState(false);
  const title = inWords(item.text);
  const open = value === null || value === undefined;
  const asked = {
    name: item.code, legend: title, unknown: { value: UNKNOWN, label: t('unknown') }, value: open ? (skipped ? UNKNOWN : null) : String(value),
  };
  const give = (given: unknown) => {
    setSkipped(given === null);
    if (!(given === null && open)) onGive(given);
  };
  const { answer } = item;
  if (answer.kind === 'number') {
    return (
      <>
        <ReadAloud key={item.code} words={[title, t('mark.low'), t('mark.high')]} />
        <Marks {...asked} from={answer.min ?? 1} to={answer.max ?? 10} low={t('mark.low')} high={t('mark.high')} onChoose={(given) => give(given === UNKNOWN ? null : Number(given))} />
      </>
    );
  }
  if (answer.kind === 'text' || answer.kind === 'rows') {
    return (
      <Stack gap="sm">
        <ReadAloud key={item.code} words={[title]} />
        <OwnWords item={item} title={title} value={value} onGive={(given) => onGive(given, true)} />
      </Stack>
    );
  }
  const options = optionsOf(form, item);
  const known = options.filter(({ code }) => code !== 'UNKNOWN');
  const unknown = options.find(({ code }) => code === 'UNKNOWN');
  const onScale = known.filter((option) => option.value !== undefined).length;
  const answers = known.map(({ code, label, value: points }, index) => ({ value: code, label: inWords(label), beside: points === undefined && onScale > 0, mood: onScale === 5 && index < 5 ? index : undefined }));
  // The gladdest on top, as with the goals; what does not lie on the scale below.
  const inOrder = onScale > 0 ? [...answers.filter(({ beside }) => !beside).toReversed(), ...answers.filter(({ beside }) => beside)] : answers;
  return (
    <>
      <ReadAloud key={item.code} words={[title, ...inOrder.map(({ label }) => label), `${t('or')} ${t('unknown')}`]} />
      <Answers {...asked} answers={inOrder} unknown={unknown ? { value: unknown.code, label: t('unknown') } : asked.unknown} onChoose={(given) => give(given === UNKNOWN ? null : given)} />
    </>
  );
}
