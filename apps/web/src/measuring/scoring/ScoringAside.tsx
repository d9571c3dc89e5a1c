import type { Definition, Instrument } from '@getrouw/domain';
import { Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { parts } from '../../shared/instrument.ts';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { Coaches } from '../reading/Coaches.tsx';
import { isRequired, lacks, marks } from './checklist.ts';
import { Conflict } from '../../shared/Conflict.tsx';
import { documentCounts, Documents } from './Documents.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { documentKey, type DocumentPayload } from './payloads.ts';
import { QuestionLink } from './Question.tsx';
import styles from './scoring.module.css';
import { texts } from './texts.ts';
import type { ResponseData, Scoring } from './useScoring.ts';

interface ScoringAsideProps {
  response: ResponseData;
  definition: Definition;
  instrument: Instrument;
  scoring: Scoring;
  answerKeys: readonly string[];
  onGo: (itemCode: string) => void;
}

/** What lies beside the questions: documents, the coach, where one is, the keys. On a phone it folds away. */
export function ScoringAside({ response, definition, instrument, scoring: { documents, answers, check, queue, saver }, answerKeys, onGo }: ScoringAsideProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const wide = useMediaQuery('(min-width: 68em)', true, { getInitialValueInEffect: false });
  const present = (value: boolean | undefined) => t(value ? 'documents.present' : 'documents.absent');
  return (
    <aside className={styles['aside']}>
      {definition.documents.length > 0 && (
        <details open={wide}>
          <summary>{t('documents')} <Text span size="xs" c="gray.7">{t('documents.summary', documentCounts(definition.documents, documents))}</Text></summary>
          <Documents documents={definition.documents} checks={documents} onCheck={check} />
          {definition.documents.map(({ code }) => {
            const theirs = queue.conflicts[documentKey(code)]?.payload as DocumentPayload | undefined;
            return theirs && <Conflict key={code} mine={present(documents[code])} theirs={present(theirs.present)} onChoose={(side) => saver.choose(documentKey(code), side)} />;
          })}
        </details>
      )}
      <details open={wide}>
        <summary>{t('coaches')}</summary>
        <Coaches professionals={response.professionals} />
      </details>
      <details open={wide}>
        <summary>{t('parts')}</summary>
        <nav aria-label={t('parts')}>
          <ol className={styles['parts']}>
            {parts(instrument).map(({ section, number, items }) => {
              const open = items.filter((item) => isRequired(item) && lacks(item, answers[item.code])).length;
              return (
                <li key={section.code}>
                  <span>{number}</span>
                  <QuestionLink itemCode={items[0]!.code} onGo={onGo}>{inWords(section.name)}</QuestionLink>
                  <small>{open === 0 ? t('parts.done') : t('parts.open', { count: open })}</small>
                </li>
              );
            })}
          </ol>
        </nav>
      </details>
      <details>
        <summary>{t('keys.title')}</summary>
        <KeyHelp answers={answerKeys} mark={marks(instrument)} />
      </details>
    </aside>
  );
}
