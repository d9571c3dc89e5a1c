import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate, useParams } from '@tanstack/react-router';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useRequired } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { SatisfactionShown, TalkShown, Thread } from '../evaluations/Reading.tsx';
import { SideBySide } from '../evaluations/SideBySide.tsx';
import type { Evaluation } from '../evaluations/words.ts';
import { approveEvaluationDocument, checkFormDocument, returnEvaluationDocument } from './checks.operation.ts';
import { texts } from './texts.ts';

/** A closed evaluation as who checks forms reads it, with approving and returning below. */
export function CheckFormPage() {
  const t = useTexts(texts);
  const locale = useLocale();
  const { evaluationId = '' } = useParams({ strict: false });
  const result = useOperation(checkFormDocument, { id: evaluationId });
  const form = result.data?.evaluation;
  return (
    <Page
      title={form ? t('form', { clientNumber: form.clientNumber, day: formatDate(form.heldOn, locale) }) : t('title')} lead={t('form.lead')}
      breadcrumbs={[<TextLink key="queue" to="/nakijken">{t('title')}</TextLink>, form?.clientNumber ?? '…']}
    >
      <Loaded result={result}>
        {({ evaluation }) => (
          <Stack gap="xl">
            {evaluation.progress != null && <SideBySide evaluation={evaluation} />}
            <TalkShown evaluation={evaluation} />
            {evaluation.satisfaction.length > 0 && <SatisfactionShown evaluation={evaluation} />}
            {evaluation.remarks.length > 0 && <section aria-labelledby="vragen"><Title order={2} id="vragen" mb="sm">{t('form.thread')}</Title><Thread remarks={evaluation.remarks} /></section>}
            {evaluation.mayCheck ? <Judge evaluation={evaluation} /> : <Text>{t(evaluation.checkState === 'waiting' ? 'form.own' : 'form.not')}</Text>}
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}

function Judge({ evaluation: { id, revision } }: { evaluation: Evaluation }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const onDone = () => navigate({ to: '/nakijken' });
  const approve = useCommand(approveEvaluationDocument, { onDone });
  const back = useCommand(returnEvaluationDocument, { onDone });
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  return (
    <section aria-labelledby="oordeel">
      <Title order={2} id="oordeel" mb="sm">{t('form.judge')}</Title>
      <form onSubmit={form.onSubmit(({ reason }) => back.mutate({ input: { id, revision, reason } }))} noValidate>
        <Stack maw="46rem">
          {(approve.isError || back.isError) && <ErrorNotice error={approve.error ?? back.error} during="write" />}
          <FreeText label={t('question')} maxLength={500} {...form.getInputProps('reason')} />
          <Group gap="sm">
            <Button loading={approve.isPending} onClick={() => approve.mutate({ input: { id, revision } })}>{t('approve')}</Button>
            <Button type="submit" variant="default" loading={back.isPending}>{t('return')}</Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
