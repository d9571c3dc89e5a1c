import type { Definition, Item } from '@getrouw/domain';
import { AnswerScale } from '@getrouw/ui';
import { Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { valueText } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { AnswerControl } from '../../shared/AnswerControl.tsx';
import { Conflict } from '../../shared/Conflict.tsx';
import { scaleOptions } from './options.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';
import type { Filling } from './useSurvey.ts';
import { isOpen } from './walk.ts';

export const statementId = (itemCode: string): string => `stelling-${itemCode}`;

interface StatementProps {
  definition: Definition;
  item: Item;
  number: number;
  /** Of the question that all statements of the part share. */
  stemId: string | undefined;
  filling: Filling;
}

/** A statement or question with its answers, what its words mean, and where saving it stands. */
export function Statement({ definition, item, number, stemId, filling: { values, queue, saver, give } }: StatementProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const id = useId();
  const value = values[item.code];
  const open = isOpen(values, item);
  const waiting = item.code in queue.drafts;
  const theirs = queue.conflicts[item.code];
  const words = (given: unknown) => valueText(definition, item, given, locale) || t('answer.none');
  const legend = <span className={styles['legend']}><span>{number}</span><span>{inWords(item.text)}</span></span>;
  const describedBy = [stemId, item.guidance && `${id}-uitleg`].filter(Boolean).join(' ') || undefined;
  const explained = (definition.terms ?? []).filter(({ code }) => item.terms?.includes(code));
  const help = (
    <>
      {item.guidance && <Text id={`${id}-uitleg`} size="sm" mt={4}>{inWords(item.guidance)}</Text>}
      {explained.length > 0 && (
        <details className={styles['terms']}>
          <summary>{t('terms', { words: explained.map(({ term }) => inWords(term)).join(', ') })}</summary>
          <dl>{explained.map(({ code, term, explanation }) => <div key={code}><dt>{inWords(term)}</dt><dd>{inWords(explanation)}</dd></div>)}</dl>
        </details>
      )}
    </>
  );
  return (
    <article id={statementId(item.code)} data-statement={item.code} className={styles['statement']}>
      {item.answer.kind === 'scale' ? (
        <AnswerScale
          {...scaleOptions(definition, item, locale)} name={item.code} legend={legend} value={typeof value === 'string' ? value : null} describedBy={describedBy}
          onChoose={(chosen) => give(item.code, chosen)}
        >
          {help}
        </AnswerScale>
      ) : (
        <AnswerControl
          definition={definition} item={item} name={item.code} title={legend} value={value} describedBy={describedBy} hasKeys={false}
          onChoose={(chosen) => give(item.code, chosen)} onType={(typed) => give(item.code, typed, true)}
        >
          {help}
        </AnswerControl>
      )}
      {theirs && <Conflict mine={words(value)} theirs={words(theirs.payload.value)} onChoose={(side) => saver.choose(item.code, side)} />}
      {queue.refusals[item.code] && <Text role="alert" size="sm" fw={600}>{queue.refusals[item.code]}</Text>}
      <div className={styles['foot']}>
        {!open && !waiting && <Text size="sm" c="gray.7" span><IconCheck size={15} aria-hidden /> {t('answer.saved')}</Text>}
        {!open && (
          <UnstyledButton className={styles['clear']} onClick={() => give(item.code, null)} aria-label={t('answer.clearOf', { number })}>
            <IconX size={15} aria-hidden /> {t('answer.clear')}
          </UnstyledButton>
        )}
      </div>
    </article>
  );
}
