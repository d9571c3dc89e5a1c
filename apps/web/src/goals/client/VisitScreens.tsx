import { ProgressLine } from '@getrouw/ui';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { Conflict } from '../../shared/Conflict.tsx';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { unsaved } from '../../shared/save-queue.ts';
import { SaveStatus } from '../../shared/SaveStatus.tsx';
import styles from './client.module.css';
import { GoalStep } from './GoalStep.tsx';
import { QuestionStep } from './QuestionStep.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import { type Given, goalKey, isAnswered, minutesFor, questionKey, type Step, stepsOf, type Visit } from './steps.ts';
import { texts } from './texts.ts';
import { type Filling, setRefused, useFilling, useFinish, useRefuse } from './useVisit.ts';

/** The screens of a visit: welcome, one question after another, and sending. Where one is stands in the address, so that the browser's way back works. */
export function VisitScreens({ organisation, visit }: { organisation: string; visit: Visit }) {
  const { vraag = 0 } = useSearch({ strict: false });
  const navigate = useNavigate();
  const filling = useFilling(organisation, visit);
  const steps = stepsOf(visit);
  const go = (to: number) => void navigate({ to: '.', search: { vraag: to }, hash: true });
  if (vraag < 1) return <Welcome visit={visit} steps={steps} begun={steps.some((step) => step.kind !== 'help' && isAnswered(step, filling.values))} onBegin={() => go(1)} />;
  const step = steps[vraag - 1];
  if (!step) return <End organisation={organisation} visit={visit} steps={steps} filling={filling} onBack={() => go(steps.length)} />;
  return <Screen organisation={organisation} visit={visit} steps={steps} step={step} number={vraag} filling={filling} onGo={go} />;
}

/** The screens that ask something: what is counted for who answers. */
const asked = (steps: readonly Step[]): readonly Step[] => steps.filter(({ kind }) => kind !== 'help');

function Welcome({ visit, steps, begun, onBegin }: { visit: Visit; steps: readonly Step[]; begun: boolean; onBegin: () => void }) {
  const t = useTexts(texts);
  const count = asked(steps).length;
  const [lead, size] = [t(visit.rater === 'network' ? 'welcome.network' : 'welcome.client'), `${t('welcome.questions', { count })} ${t('welcome.minutes', { count: minutesFor(count) })}`];
  return (
    <Page narrow title={t('welcome.title')} lead={lead}>
      <ReadAloud words={[t('welcome.title'), lead, t('welcome.apart'), t('welcome.free'), t('welcome.saved'), size]} />
      <ul className={styles['list']}>
        <li>{t('welcome.apart')}</li>
        <li>{t('welcome.free')}</li>
        <li>{t('welcome.saved')}</li>
      </ul>
      <Text>{size}</Text>
      <div><Button size="lg" onClick={onBegin}>{t(begun ? 'welcome.goOn' : 'welcome.begin')}</Button></div>
    </Page>
  );
}

interface ScreenProps { organisation: string; visit: Visit; steps: readonly Step[]; step: Step; number: number; filling: Filling; onGo: (to: number) => void }

function Screen({ organisation, visit, steps, step, number, filling, onGo }: ScreenProps) {
  const t = useTexts(texts);
  const { values, give } = filling;
  const bar = (
    <Bar filling={filling}>
      <Button size="lg" variant="default" onClick={() => onGo(number - 1)}>{t('previous')}</Button>
      {step.kind !== 'help' && <Button size="lg" onClick={() => onGo(number + 1)}>{t('next')}</Button>}
    </Bar>
  );
  if (step.kind === 'help') return <Help organisation={organisation} visit={visit} progress={<ProgressLine done={number - 1} total={steps.length} label="" />} onNext={() => onGo(number + 1)}>{bar}</Help>;
  const key = step.kind === 'goal' ? goalKey(step.goal.id) : questionKey(step);
  return (
    <Question number={asked(steps).indexOf(step) + 1} total={asked(steps).length}>
      {step.kind === 'goal'
        ? <GoalStep key={key} goal={step.goal} wordsAt={visit.wordsAt ?? null} value={values[key] as Extract<Given, { unknown: boolean }> | undefined} onGive={(given, typing) => give(key, given, typing)} />
        : <QuestionStep key={key} form={step.form} item={step.item} value={(values[key] as { value: unknown } | undefined)?.value} onGive={(value, typing) => give(key, { value }, typing)} />}
      <Trouble name={key} filling={filling} />
      {bar}
    </Question>
  );
}

/** One question, at the top of the window and with the focus on it. */
export function Question({ number, total, children }: { number: number; total: number; children: ReactNode }) {
  const t = useTexts(texts);
  useEffect(() => {
    window.scrollTo({ top: 0 });
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }, [number]);
  return (
    <Stack gap="md">
      <ProgressLine done={number - 1} total={total} label="" />
      <Page narrow title={t('progress', { number, total })}>{children}</Page>
    </Stack>
  );
}

/** Where saving stands, above the buttons that lead on. */
function Bar({ filling: { queue, saver, savedAt }, children }: { filling: Filling; children: ReactNode }) {
  return <div className={styles['bar']}><div>{(savedAt !== undefined || unsaved(queue) > 0) && <SaveStatus queue={queue} savedAt={savedAt} onRetry={() => saver.retry()} />}</div>{children}</div>;
}

/** On another phone something else was chosen, or the server refuses it for good. */
function Trouble({ name, filling: { queue, saver, values } }: { name: string; filling: Filling }) {
  const t = useTexts(texts);
  const said = (given: unknown) => {
    const { score = null, unknown = false } = (given ?? {}) as { score?: number | null; unknown?: boolean };
    if (unknown || score === null) return t('unknown');
    return score >= -2 && score <= 2 ? t(`goal.${score as 0}`) : String(score);
  };
  const theirs = queue.conflicts[name];
  return (
    <>
      {theirs && <Conflict mine={said(values[name])} theirs={said(theirs.payload)} onChoose={(side) => saver.choose(name, side)} />}
      {queue.refusals[name] && <Text role="alert" fw={600}>{queue.refusals[name]}</Text>}
    </>
  );
}

function Help({ organisation, visit, progress, onNext, children }: { organisation: string; visit: Visit; progress: ReactNode; onNext: () => void; children: ReactNode }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const refuse = useRefuse(organisation, visit.link);
  const agree = () => {
    setRefused(client, visit.link, false);
    onNext();
  };
  return (
    <Stack gap="md">
      {progress}
      <Page narrow title={t('help.title')} lead={t('help.lead')}>
        <ReadAloud words={[t('help.title'), t('help.lead'), t('help.yes'), `${t('or')} ${t('help.no')}`]} />
        {visit.satisfaction?.refused && <Text role="status" fw={560}>{t('help.refused')}</Text>}
        {refuse.isError && <ErrorNotice error={refuse.error} during="write" />}
        <Group gap="sm">
          <Button size="lg" onClick={agree}>{t('help.yes')}</Button>
          <Button size="lg" variant="default" loading={refuse.isPending} onClick={() => refuse.mutate(undefined, { onSuccess: onNext })}>{t('help.no')}</Button>
        </Group>
        {children}
      </Page>
    </Stack>
  );
}

function End({ organisation, visit, steps, filling, onBack }: { organisation: string; visit: Visit; steps: readonly Step[]; filling: Filling; onBack: () => void }) {
  const t = useTexts(texts);
  const finish = useFinish(organisation, visit.link, filling.saver);
  const open = steps.filter((step) => !isAnswered(step, filling.values)).length;
  const goals = steps.filter(({ kind }) => kind === 'goal');
  const nothing = goals.length > 0 && !goals.some((step) => isAnswered(step, filling.values));
  const still = open === 0 ? '' : nothing ? t('end.nothing') : t('end.open', { count: open });
  return (
    <Page narrow title={t('end.title')} lead={t('end.lead')}>
      <ReadAloud words={[t('end.title'), t('end.lead'), still]} />
      {open > 0 && <Text>{still}</Text>}
      {finish.data === 'unsaved' && <Text role="alert" fw={600}>{t('end.unsaved')}</Text>}
      {finish.isError && <ErrorNotice error={finish.error} during="write" />}
      <Bar filling={filling}>
        <Button size="lg" variant="default" onClick={onBack}>{t('previous')}</Button>
        <Button size="lg" disabled={nothing} loading={finish.isPending} onClick={() => finish.mutate()}>{t('end.submit')}</Button>
      </Bar>
    </Page>
  );
}

/** It has been sent; what happens with it. */
export function Thanks({ onDevice }: { onDevice: boolean }) {
  const t = useTexts(texts);
  const end = t(onDevice ? 'thanks.give' : 'thanks.close');
  return (
    <Page narrow title={t('thanks.title')} lead={t('thanks.lead')}>
      <ReadAloud words={[t('thanks.title'), t('thanks.lead'), t('thanks.next'), t('thanks.together'), t('thanks.talk'), t('thanks.plan'), end]} />
      <Text fw={600}>{t('thanks.next')}</Text>
      <ul className={styles['list']}>
        <li>{t('thanks.together')}</li>
        <li>{t('thanks.talk')}</li>
        <li>{t('thanks.plan')}</li>
      </ul>
      <Text>{end}</Text>
    </Page>
  );
}
