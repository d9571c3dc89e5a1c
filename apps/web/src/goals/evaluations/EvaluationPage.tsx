import type { Rater } from '@getrouw/domain';
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CaseFrame } from '../../shared/CaseFrame.tsx';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useRequired } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { answerReturnedDocument, closeEvaluationDocument, evaluationDocument, reopenEvaluationDocument } from './evaluations.operation.ts';
import { RatersPart } from './RatersPart.tsx';
import { TalkShown, Thread } from './Reading.tsx';
import { SatisfactionPart } from './SatisfactionPart.tsx';
import { ScorePart } from './ScorePart.tsx';
import { SideBySide } from './SideBySide.tsx';
import { TalkPart } from './TalkPart.tsx';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

/** One evaluation: scoring apart, the scores side by side once everybody is done, and what was said. */
export function EvaluationPage() {
  const { familyId = '', trajectoryId = '', evaluationId = '' } = useParams({ strict: false });
  const result = useOperation(evaluationDocument, { id: evaluationId, trajectoryId });
  return (
    <CaseFrame familyId={familyId} trajectoryId={trajectoryId} head={result.data?.caseHead} part="evaluations">
      <Loaded result={result}>{({ evaluation }) => <Parts key={evaluation.id} evaluation={evaluation} />}</Loaded>
    </CaseFrame>
  );
}

function Parts({ evaluation }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const { familyId, trajectoryId, heldOn, final, closedAt, checkState, mayWrite, progress, remarks, asksSatisfaction, satisfaction, satisfactionForm } = evaluation;
  const [unsaved, setUnsaved] = useState(false);
  const [helped, setHelped] = useState<Rater | null>(null);
  const isOpen = (rater: Rater) => evaluation.raters.some((each) => each.rater === rater && each.state === 'open');
  const own = (['together', 'professional'] as const).find(isOpen);
  const filling = own ?? (helped && isOpen(helped) ? helped : null);
  const changing = mayWrite && (!closedAt || checkState === 'returned');
  return (
    <Stack gap="xl">
      <div>
        <Text size="sm"><TextLink to="/gezinnen/$familyId/traject/$trajectoryId/evaluaties" params={{ familyId, trajectoryId }}>{t('back')}</TextLink></Text>
        <Title order={2}>{t(final ? 'one.final' : 'one', { day: formatDate(heldOn, locale, 'long') })}</Title>
        <Text c="gray.7">{t(closedAt ? `state.${checkState}` : 'state.open')}</Text>
      </div>
      {checkState === 'returned' && mayWrite && <Answer evaluation={evaluation} unsaved={changing && unsaved} />}
      <RatersPart evaluation={evaluation} filling={filling} onFillIn={setHelped} />
      {mayWrite && !closedAt && filling && <ScorePart key={filling} evaluation={evaluation} rater={filling} />}
      {progress != null && <SideBySide evaluation={evaluation} />}
      {satisfactionForm != null && (asksSatisfaction || satisfaction.length > 0) && <SatisfactionPart evaluation={evaluation} />}
      {changing ? <TalkPart evaluation={evaluation} onTyped={setUnsaved} /> : <TalkShown evaluation={evaluation} />}
      {checkState !== 'returned' && remarks.length > 0 && <section aria-labelledby="vragen"><Title order={2} id="vragen" mb="sm">{t('thread')}</Title><Thread remarks={remarks} /></section>}
      {mayWrite && <Closing evaluation={evaluation} unsaved={changing && unsaved} />}
    </Stack>
  );
}

/** The form came back: the question, and room for the answer. */
function Answer({ evaluation: { id, revision, remarks }, unsaved }: { evaluation: Evaluation; unsaved: boolean }) {
  const t = useTexts(texts);
  const [warned, setWarned] = useState(false);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const answer = useCommand(answerReturnedDocument);
  return (
    <section aria-labelledby="vragen">
      <Title order={2} id="vragen" mb="sm">{t('thread')}</Title>
      <Thread remarks={remarks} />
      <form onSubmit={form.onSubmit(({ reason }) => (unsaved ? setWarned(true) : answer.mutate({ input: { id, revision, reason } })))} noValidate>
        <Stack maw="46rem">
          {answer.isError && <ErrorNotice error={answer.error} during="write" />}
          <FreeText label={t('answer')} required maxLength={500} {...form.getInputProps('reason')} />
          <Text size="sm" c="gray.7">{t('answer.help')}</Text>
          {warned && unsaved && <Text role="alert" fw={560}>{t('close.unsaved')}</Text>}
          <div><Button type="submit" loading={answer.isPending}>{t('answer.submit')}</Button></div>
        </Stack>
      </form>
    </section>
  );
}

function Closing({ evaluation: { id, revision, closedAt }, unsaved }: { evaluation: Evaluation; unsaved: boolean }) {
  const t = useTexts(texts);
  const close = useCommand(closeEvaluationDocument);
  const [reopening, setReopening] = useState(false);
  const [warned, setWarned] = useState(false);
  if (closedAt) {
    return (
      <Group>
        <Button variant="default" onClick={() => setReopening(true)}>{t('reopen')}</Button>
        {reopening && <Reopening id={id} revision={revision} onClose={() => setReopening(false)} />}
      </Group>
    );
  }
  return (
    <section aria-labelledby="afronden">
      <Title order={2} id="afronden">{t('close')}</Title>
      <Text c="gray.7" mb="sm">{t('close.lead')}</Text>
      {close.isError && <ErrorNotice error={close.error} during="write" />}
      {warned && unsaved && <Text role="alert" fw={560}>{t('close.unsaved')}</Text>}
      <Button size="md" mt="xs" loading={close.isPending} onClick={() => (unsaved ? setWarned(true) : close.mutate({ input: { id, revision } }))}>{t('close')}</Button>
    </section>
  );
}

function Reopening({ id, revision, onClose }: { id: string; revision: number; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const reopen = useCommand(reopenEvaluationDocument, { onDone: onClose });
  return (
    <FormDialog title={t('reopenAll.title')} submit={t('reopenAll.submit')} command={reopen} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => reopen.mutate({ input: { id, revision, reason } }))}>
      <Text>{t('reopenAll.lead')}</Text>
      <TextInput data-autofocus label={t('reason')} required maxLength={500} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
