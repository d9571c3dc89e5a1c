import { Button, Group, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand, useOperation } from '../shared/graphql.ts';
import { TextLink } from '../shared/links.tsx';
import { Loaded } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { useMay, useViewer } from '../shared/session.ts';
import { publicationDocument, withdrawPublicationDocument } from './publication.operation.ts';
import { preparePublicationDocument, publicationsDocument } from './publications.operation.ts';
import { ReasonField } from './ReasonField.tsx';
import type { Shown } from './shown.fragment.ts';
import { ShownPublication } from './ShownPublication.tsx';
import { texts } from './texts.ts';
import { useTitle } from './useTitle.ts';

/** A publication by the own organisation or to it. */
export function PublicationPage() {
  const t = useTexts(texts);
  const titleOf = useTitle();
  const { id } = getRouteApi('/in/publicaties/$id').useParams();
  const result = useOperation(publicationDocument, { id });
  const shown = result.data?.publication;
  return (
    <Page
      title={shown ? titleOf(shown) : t('title')} lead={shown && t('one.lead', { provider: shown.provider.name, reader: shown.reader.name })}
      breadcrumbs={[<TextLink key="list" to="/publicaties">{t('title')}</TextLink>, <Text key="this" span size="sm">{shown ? titleOf(shown) : '…'}</Text>]}
      action={shown && <Actions key={shown.id} shown={shown} />}
    >
      <Loaded result={result}>{({ publication }) => <ShownPublication shown={publication} />}</Loaded>
    </Page>
  );
}

function Actions({ shown }: { shown: Shown }) {
  const t = useTexts(texts);
  const may = useMay();
  const isOwn = useViewer().organisation?.id === shown.provider.id;
  const [open, setOpen] = useState<'correct' | 'withdraw'>();
  const stands = isOwn && !shown.withdrawnAt;
  return (
    <Group gap="sm">
      {shown.figures.length > 0 && <Button variant="default" onClick={() => window.print()}>{t('print')}</Button>}
      {stands && !shown.replacedById && may('publication.prepare') && <Button variant="default" onClick={() => setOpen('correct')}>{t('correct')}</Button>}
      {stands && may('publication.approve') && <Button variant="default" onClick={() => setOpen('withdraw')}>{t('withdraw')}</Button>}
      {open === 'correct' && <CorrectDialog shown={shown} onClose={() => setOpen(undefined)} />}
      {open === 'withdraw' && <WithdrawDialog shown={shown} onClose={() => setOpen(undefined)} />}
    </Group>
  );
}

function useReason() {
  const required = useRequired();
  return useForm({ initialValues: { reason: '' }, validate: { reason: required } });
}

function CorrectDialog({ shown: { id, agreementId, kind, figures }, onClose }: { shown: Shown; onClose: () => void }) {
  const t = useTexts(texts);
  const router = useRouter();
  const form = useReason();
  const prepare = useCommand(preparePublicationDocument, {
    changes: [publicationsDocument], onProblems: showProblems(form), onDone: ({ preparePublication }) => router.navigate({ to: '/publicaties/voorbeeld/$id', params: { id: preparePublication.id } }),
  });
  const explanations = Object.fromEntries(figures.flatMap(({ code, explanation }) => (explanation == null ? [] : [[code, explanation]])));
  return (
    <FormDialog
      title={t('correct.title')} submit={t('prepare.submit')} onClose={onClose} command={prepare}
      onSubmit={form.onSubmit(({ reason }) => prepare.mutate({ input: { agreementId, kind, replacesId: id, reason, explanations } }))}
    >
      <Text>{t('correct.text')}</Text>
      <ReasonField label={t('correct.reason')} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

function WithdrawDialog({ shown: { id, reader }, onClose }: { shown: Shown; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useReason();
  const withdraw = useCommand(withdrawPublicationDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('withdraw.title')} submit={t('withdraw')} onClose={onClose} command={withdraw} onSubmit={form.onSubmit(({ reason }) => withdraw.mutate({ id, reason }))}>
      <Text>{t('withdraw.text', { reader: reader.name })}</Text>
      <ReasonField label={t('withdraw.reason')} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
