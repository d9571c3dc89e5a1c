import { type Definition, items } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { optionsOf } from '../../shared/instrument.ts';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { type Answers, marks } from './checklist.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { shortcuts } from '../../shared/shortcuts.ts';
import { QuestionList } from './QuestionList.tsx';
import styles from './scoring.module.css';
import { texts } from './texts.ts';

/** The questions of a definition's first instrument as an assessor gets them; what is filled in is kept nowhere. */
export function ScoringPreview({ definition }: { definition: Definition }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [answers, setAnswers] = useState<Answers>({});
  const end = useRef<HTMLParagraphElement>(null);
  const [instrument] = definition.instruments;
  if (!instrument) return null;
  const sample = items(instrument).map(({ item }) => optionsOf(definition, item)).find((options) => options.length > 0) ?? [];
  return (
    <div className={styles['layout']}>
      <aside className={styles['aside']}>
        <details open>
          <summary>{t('keys.title')}</summary>
          <KeyHelp answers={shortcuts(sample, locale).filter((key) => key !== undefined)} mark={marks(instrument)} />
        </details>
      </aside>
      <div className={styles['main']}>
        <QuestionList
          definition={definition} instrument={instrument} answers={answers} documents={{}} onEnd={() => end.current?.focus()}
          onAnswer={(changed) => setAnswers((before) => ({ ...before, ...changed }))}
        />
        <Text ref={end} tabIndex={-1} mt="xl" c="gray.7">{t('preview.end')}</Text>
      </div>
    </div>
  );
}
