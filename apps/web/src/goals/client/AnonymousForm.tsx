import type { Definition } from '@getrouw/domain';
import { Button, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { asApiError } from '../../shared/errors.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { operationKey, visit as ask } from '../../shared/graphql.ts';
import { Loading } from '../../shared/Loaded.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { anonymousFormDocument, handInAnonymousDocument } from './client.operation.ts';
import styles from './client.module.css';
import { QuestionStep } from './QuestionStep.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { minutesFor, questionKey, questionsOf } from './steps.ts';
import { texts } from './texts.ts';
import { Trouble } from './Trouble.tsx';
import { Question } from './VisitScreens.tsx';

interface AnonymousFormProps { organisation: string; code: string; onLeave: () => void }

/** The form that a code of a team opens. Nothing of it is kept before it is sent, here or elsewhere. */
export function AnonymousForm({ organisation, code, onLeave }: AnonymousFormProps) {
  const form = useQuery({
    queryKey: operationKey(anonymousFormDocument, { code }), queryFn: () => ask(organisation, anonymousFormDocument, { code }),
    refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity,
  });
  const [times, setTimes] = useState(0);
  if (form.isError) return <Trouble error={asApiError(form.error)} onRetry={() => void form.refetch()} onCode={onLeave} />;
  return form.data ? <Screens key={times} organisation={organisation} code={code} form={form.data.anonymousForm.form as Definition} onAgain={() => setTimes(times + 1)} /> : <Loading />;
}

function Screens({ organisation, code, form, onAgain }: { organisation: string; code: string; form: Definition; onAgain: () => void }) {
  const t = useTexts(texts);
  const [at, setAt] = useState(0);
  const [values, setValues] = useState<Record<string, unknown>>({});
  const questions = questionsOf(form);
  const given = questions.flatMap((question) => {
    const value = values[questionKey(question)] ?? null;
    return value === null ? [] : [{ instrumentCode: question.instrumentCode, itemCode: question.item.code, value }];
  });
  const send = useMutation({ mutationFn: () => ask(organisation, handInAnonymousDocument, { input: { code, answers: given } }) });
  if (send.isSuccess) {
    return (
      <Page narrow title={t('thanks.title')} lead={t('anonymous.thanks')}>
        <div><Button size="lg" variant="default" onClick={onAgain}>{t('anonymous.again')}</Button></div>
      </Page>
    );
  }
  if (at === 0) {
    return (
      <Page narrow title={t('anonymous.title')} lead={t('anonymous.lead')}>
        <ReadAloud words={[t('anonymous.title'), t('anonymous.lead'), t('anonymous.known'), t('anonymous.once'), t('welcome.free')]} />
        <ul className={styles['list']}>
          <li>{t('anonymous.known')}</li>
          <li>{t('anonymous.once')}</li>
          <li>{t('welcome.free')}</li>
        </ul>
        <Text>{t('welcome.questions', { count: questions.length })} {t('welcome.minutes', { count: minutesFor(questions.length) })}</Text>
        <div><Button size="lg" onClick={() => setAt(1)}>{t('welcome.begin')}</Button></div>
      </Page>
    );
  }
  const question = questions[at - 1];
  const back = <Button size="lg" variant="default" onClick={() => setAt(at - 1)}>{t('previous')}</Button>;
  if (!question) {
    const open = questions.length - given.length;
    return (
      <Page narrow title={t('end.title')} lead={t('end.lead')}>
        {open > 0 && <Text>{given.length === 0 ? t('end.nothing') : t('end.open', { count: open })}</Text>}
        {send.isError && <ErrorNotice error={send.error} during="write" />}
        <div className={styles['bar']}><span />{back}<Button size="lg" disabled={given.length === 0} loading={send.isPending} onClick={() => send.mutate()}>{t('end.submit')}</Button></div>
      </Page>
    );
  }
  const key = questionKey(question);
  return (
    <Question number={at} total={questions.length}>
      <QuestionStep key={key} form={form} item={question.item} value={values[key]} onGive={(value) => setValues({ ...values, [key]: value })} />
      <div className={styles['bar']}><span />{back}<Button size="lg" onClick={() => setAt(at + 1)}>{t('next')}</Button></div>
    </Question>
  );
}
