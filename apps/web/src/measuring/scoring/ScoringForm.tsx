import { items } from '@getrouw/domain';
import { Button, Text, Title } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { itemNumbers, optionsOf, parts, pinned } from '../../shared/instrument.ts';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { openItems, nextOpen, proposals } from './checklist.ts';
import { AnswerConflict } from './AnswerConflict.tsx';
import { shortcuts } from './keys.ts';
import { answerKey, NO_ANSWER } from './payloads.ts';
import { type Direction, Question, QuestionLink, questionId } from './Question.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { ScoringAside } from './ScoringAside.tsx';
import styles from './scoring.module.css';
import { texts } from './texts.ts';
import { Thread } from './Thread.tsx';
import { useHandIn } from './useHandIn.ts';
import { type ResponseData, useScoring } from './useScoring.ts';

/** Puts the focus on a question: on its answer, else on its first choice. */
export function goTo(itemCode: string): void {
  const card = document.getElementById(questionId(itemCode));
  const field = card?.querySelector<HTMLElement>('input[type=radio]:checked') ?? card?.querySelector<HTMLElement>('input');
  field?.focus({ preventScroll: true });
  card?.scrollIntoView({ block: 'center' });
}

export function ScoringForm({ response, onHandedIn }: { response: ResponseData; onHandedIn: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const inWords = useLocalText();
  const { definition, instrument } = useMemo(() => pinned(response.document, response.instrumentCode), [response.document, response.instrumentCode]);
  const numbers = useMemo(() => itemNumbers(instrument), [instrument]);
  const scoring = useScoring(response);
  const { answers, documents, queue } = scoring;
  const submit = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLHeadingElement>(null);
  const [listed, setListed] = useState(false);
  const open = openItems(instrument, answers);
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

  const toNextOpen = (from: string, now = answers) => {
    const next = nextOpen(instrument, now, from);
    if (next) goTo(next);
    else submit.current?.focus();
  };
  const choose = (itemCode: string, value: string, byKey: boolean) => {
    const proposed = proposals(instrument, itemCode, value, answers, locale);
    const changed = Object.fromEntries([[itemCode, value] as const, ...Object.entries(proposed)].map(([code, given]) => [code, { ...(answers[code] ?? NO_ANSWER), value: given }]));
    for (const [code, answer] of Object.entries(changed)) scoring.answer(code, answer);
    if (byKey) toNextOpen(itemCode, { ...answers, ...changed });
  };
  const move = (from: string, direction: Direction) => {
    if (direction === 'next-open') { toNextOpen(from); return; }
    const codes = items(instrument).map(({ item }) => item.code);
    const target = codes[codes.indexOf(from) + (direction === 'next' ? 1 : -1)];
    if (target) goTo(target);
    else if (direction === 'next') submit.current?.focus();
  };
  const onHandIn = () => {
    setListed(open.length > 0);
    if (open.length === 0) handIn.mutate();
    else requestAnimationFrame(() => list.current?.focus());
  };

  const sample = items(instrument).map(({ item }) => optionsOf(definition, item)).find((options) => options.length > 0) ?? [];
  return (
    <div className={styles['layout']}>
      <ScoringAside response={response} definition={definition} instrument={instrument} scoring={scoring} answerKeys={shortcuts(sample, locale)} onGo={goTo} />
      <div className={styles['main']}>
        {response.state === 'returned' && <Text fw={600} mb="md">{t('returned')}</Text>}
        <Thread response={response} itemCode={null} />
        {parts(instrument).map(({ section, number, items: asked }) => (
          <section key={section.code} aria-labelledby={section.code} className={styles['part']}>
            <Title order={2} id={section.code}><span className={styles['number']}>{number}</span> {inWords(section.name)}</Title>
            {section.criterion && <Text c="gray.7" maw="44rem">{inWords(section.criterion)}.</Text>}
            {asked.map((item) => (
              <Question
                key={item.code} definition={definition} instrument={instrument} item={item} number={numbers.get(item.code)} answer={answers[item.code]} documents={documents} measure={section.measure}
                onAnswer={(answer, typing) => scoring.answer(item.code, answer, typing)} onMove={(direction) => move(item.code, direction)}
                onChoose={(value, byKey) => choose(item.code, value, byKey)}
              >
                <AnswerConflict definition={definition} item={item} scoring={scoring} />
                {queue.refusals[answerKey(item.code)] && <Text role="alert" size="sm" fw={600}>{queue.refusals[answerKey(item.code)]}</Text>}
                <Thread response={response} itemCode={item.code} />
              </Question>
            ))}
          </section>
        ))}
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
          </Text>
          <div className={styles['actions']}>
            {open.length > 0 && <Button variant="default" onClick={() => goTo(open[0]!.item.code)}>{t('next')}</Button>}
            <Button ref={submit} variant={open.length > 0 ? 'outline' : 'filled'} loading={handIn.isPending} onClick={onHandIn}>{t('handIn')}</Button>
          </div>
        </div>
      </div>
    </div>
  );
}
