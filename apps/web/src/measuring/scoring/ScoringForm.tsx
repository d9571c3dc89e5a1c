import { items } from '@getrouw/domain';
import { Button, Text, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { itemNumbers, optionsOf, pinned } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { openItems, nextOpen, unanswered } from './checklist.ts';
import { AnswerConflict } from './AnswerConflict.tsx';
import { documentCounts } from './Documents.tsx';
import { shortcuts } from '../../shared/shortcuts.ts';
import { answerKey, type AnswerPayload } from './payloads.ts';
import { QuestionLink } from './Question.tsx';
import { goTo, QuestionList } from './QuestionList.tsx';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import { ScoringAside } from './ScoringAside.tsx';
import styles from './scoring.module.css';
import { texts } from './texts.ts';
import { Thread } from './Thread.tsx';
import { useHandIn } from './useHandIn.ts';
import { type ResponseData, useDerived, useScoring } from './useScoring.ts';

export function ScoringForm({ response, onHandedIn }: { response: ResponseData; onHandedIn: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { definition, instrument } = useMemo(() => pinned(response.document, response.instrumentCode), [response.document, response.instrumentCode]);
  const numbers = useMemo(() => itemNumbers(instrument), [instrument]);
  const scoring = useScoring(response);
  const { documents, queue } = scoring;
  const { answers, derived } = useDerived(response, scoring);
  const submit = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const [listed, setListed] = useState(false);
  const open = openItems(instrument, answers);
  const { open: unseen } = documentCounts(definition.documents, documents);
  const handIn = useHandIn(response, scoring.saver, onHandedIn);

  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return undefined;
    const returned = response.state === 'returned' ? response.comments.find(({ itemCode }) => itemCode)?.itemCode : undefined;
    const target = returned ?? nextOpen(instrument, answers);
    const frame = requestAnimationFrame(() => {
      first.current = false;
      if (target) goTo(target);
      else submit.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [instrument, answers, response]);

  const answerAll = (changed: Record<string, AnswerPayload>, typing?: boolean) => { for (const [code, answer] of Object.entries(changed)) scoring.answer(code, answer, typing); };
  const onHandIn = () => {
    setListed(open.length > 0);
    if (open.length === 0) handIn.mutate();
    else requestAnimationFrame(() => list.current?.focus());
  };
  const onUp = (event: KeyboardEvent) => {
    const last = items(instrument).at(-1);
    if (event.key !== 'ArrowUp' || !last) return;
    event.preventDefault();
    goTo(last.item.code);
  };

  const sample = items(instrument).map(({ item }) => optionsOf(definition, item)).find((options) => options.length > 0) ?? [];
  return (
    <div className={styles['layout']}>
      <ScoringAside response={response} definition={definition} instrument={instrument} scoring={{ ...scoring, answers }} answerKeys={shortcuts(sample, locale).filter((key) => key !== undefined)} onGo={goTo} />
      <div className={styles['main']}>
        {response.state === 'returned' && <Text fw={600} mb="md">{t('returned')}</Text>}
        <Thread response={response} itemCode={null} />
        <QuestionList
          definition={definition} instrument={instrument} answers={answers} documents={documents} derived={derived} commented={unanswered(response.comments, response.assessorName)} onAnswer={answerAll} onEnd={() => submit.current?.focus()}
          below={(item) => (
            <>
              <AnswerConflict definition={definition} item={item} scoring={scoring} />
              {queue.refusals[answerKey(item.code)] && <Text role="alert" size="sm" fw={600}>{queue.refusals[answerKey(item.code)]}</Text>}
              <Thread response={response} itemCode={item.code} />
            </>
          )}
        />
        {listed && open.length > 0 && (
          <section className={styles['open']} role="alert">
            <Title order={2} size="h3" ref={list} tabIndex={-1}>{t('handIn.open', { count: open.length })}</Title>
            <ul>
              {open.map(({ item, lacks }) => (
                <li key={item.code}>
                  <QuestionLink itemCode={item.code} onGo={goTo}>{t(lacks === 'answer' ? 'handIn.lacksAnswer' : 'handIn.lacksRemark', { question: [numbers.get(item.code), inWords(item.text)].filter(Boolean).join(': ') })}</QuestionLink>
                </li>
              ))}
            </ul>
          </section>
        )}
        <div className={styles['bar']}>
          {handIn.data && handIn.data !== 'done' && <Text role="alert" size="sm" fw={600} w="100%">{t(`handIn.${handIn.data}`)}</Text>}
          {handIn.isError && <ErrorNotice error={handIn.error} during="write" />}
          <SaveStatus queue={queue} savedAt={scoring.savedAt} onRetry={() => scoring.saver.retry()} />
          <Text size="sm">
            {instrument.policy.doubt === 'counts_as_no' && <strong>{t('doubt')} </strong>}
            {open.length === 0 ? t('open.none') : t('open', { count: open.length })}
            {unseen > 0 && `, ${t('open.documents', { count: unseen })}`}
          </Text>
          <div className={styles['actions']}>
            {open.length > 0 && <Button variant="default" onClick={() => goTo(open[0]!.item.code)}>{t('next')}</Button>}
            <Button ref={submit} variant={open.length > 0 ? 'outline' : 'filled'} loading={handIn.isPending} onClick={onHandIn} onKeyDown={onUp}>{t('handIn')}</Button>
          </div>
        </div>
      </div>
    </div>
  );
}
