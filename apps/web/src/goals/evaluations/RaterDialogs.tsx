import type { Rater } from '@getrouw/domain';
import { QrCode } from '@getrouw/ui';
import { Button, CopyButton, Group, Modal, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { formatDate } from '../../shared/dates.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { useFocusBack } from '../../shared/focus.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useRequired } from '../../shared/forms.ts';
import { request, useCommand } from '../../shared/graphql.ts';
import { Loading } from '../../shared/Loaded.tsx';
import { useLocale, useTexts } from '../../shared/locale.ts';
import { useViewer } from '../../shared/session.ts';
import { texts as shared } from '../../shared/texts.ts';
import { handOver } from '../client/hand-over.ts';
import { closeRaterDocument, evaluationDocument, makeClientLinkDocument, reopenRaterDocument } from './evaluations.operation.ts';
import styles from './evaluations.module.css';
import { texts } from './texts.ts';
import type { Evaluation } from './words.ts';

interface DialogProps { evaluation: Evaluation; rater: Rater; onClose: () => void }

/** A personal link: to copy, as a square for a phone, and as a code to read aloud. */
export function LinkDialog({ evaluation, rater, name, onClose }: DialogProps & { name: string }) {
  const t = useTexts(texts);
  const ts = useTexts(shared);
  const locale = useLocale();
  useFocusBack();
  const phone = useMediaQuery('(max-width: 40em)');
  const make = useCommand(makeClientLinkDocument, { changes: [evaluationDocument] });
  const { mutate } = make;
  useEffect(() => mutate({ input: { evaluationId: evaluation.id, rater, device: false } }), [mutate, evaluation.id, rater]);
  const link = make.data?.makeClientLink;
  const address = link && `${link.address}#${link.link}`;
  return (
    <Modal.Root opened onClose={onClose} closeOnClickOutside={false} size="xl" fullScreen={phone ?? false}>
      <Modal.Overlay />
      <Modal.Content>
        <Stack p="lg">
          <Group justify="space-between" wrap="nowrap" align="flex-start">
            <Modal.Title fz="lg" fw={620}>{t('link.title', { rater: name })}</Modal.Title>
            <Modal.CloseButton aria-label={ts('close')} />
          </Group>
          {make.isError && <ErrorNotice error={make.error} during="write" />}
          {make.isPending && <Loading />}
          {link && address && (
            <>
              <Text>{t('link.lead', { day: formatDate(link.until.slice(0, 10), locale, 'long') })}</Text>
              <div className={styles['ways']}>
                <div>
                  <Text fw={600}>{t('link.address')}</Text>
                  <p className={styles['link']}>{address}</p>
                  <CopyButton value={address} timeout={4000}>
                    {({ copied, copy }) => (
                      <Button mt="xs" leftSection={copied ? <IconCheck size={18} aria-hidden /> : <IconCopy size={18} aria-hidden />} onClick={copy}>
                        <span aria-live="polite">{t(copied ? 'link.copied' : 'link.copy')}</span>
                      </Button>
                    )}
                  </CopyButton>
                  <Text fw={600} mt="lg">{t('link.code')}</Text>
                  <p className={styles['code']}>{link.code}</p>
                  <Text size="sm" c="gray.7">{t('link.codeAt', { address: link.address.replace(/^https?:\/\//, '') })}</Text>
                </div>
                <div className={styles['square']}>
                  <QrCode text={address} label={t('link.square')} />
                  <Text size="sm" ta="center">{t('link.scan')}</Text>
                </div>
              </div>
            </>
          )}
          <Group justify="flex-end"><Button variant="default" onClick={onClose}>{t('link.done')}</Button></Group>
        </Stack>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Locks this window to the questions. */
export function DeviceDialog({ evaluation, rater, name, onClose }: DialogProps & { name: string }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const viewer = useViewer();
  const back = useLocation().href;
  const give = useMutation({
    mutationFn: async () => {
      const { makeClientLink } = await request(makeClientLinkDocument, { input: { evaluationId: evaluation.id, rater, device: true } });
      const { organisation } = viewer;
      await handOver(client, { email: viewer.email, organisationId: organisation!.id, back }, `/vraag/${organisation!.slug}#${makeClientLink.link}`);
    },
  });
  return (
    <FormDialog
      title={t('device.title', { rater: name })} submit={t('device.submit')} command={give} onClose={onClose}
      onSubmit={(event) => {
        event?.preventDefault();
        give.mutate();
      }}
    >
      <Text>{t('device.lead')}</Text>
    </FormDialog>
  );
}

const CHOICES = ['1', '2', '3', '4', 'other'] as const;

/** Somebody does not score, and why not. */
export function MissingDialog({ evaluation, rater, onClose }: DialogProps) {
  const t = useTexts(texts);
  const form = useForm({
    initialValues: { choice: '' as (typeof CHOICES)[number] | '', reason: '' }, validate: { reason: useRequired() },
  });
  const close = useCommand(closeRaterDocument, { onDone: onClose });
  const choose = (choice: string) => form.setValues({ choice: choice as (typeof CHOICES)[number], reason: choice === 'other' ? '' : t(`missing.choice.${choice as '1'}`) });
  return (
    <FormDialog title={t('missing.title')} submit={t('missing.submit')} command={close} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => close.mutate({ input: { evaluationId: evaluation.id, rater, reason } }))}>
      <Text>{t('missing.lead')}</Text>
      <Radio.Group label={t('missing.reason')} value={form.values.choice} onChange={choose} error={form.values.choice === 'other' ? null : form.errors['reason']}>
        <Stack gap="xs" mt="xs">{CHOICES.map((choice) => <Radio key={choice} value={choice} label={t(`missing.choice.${choice}`)} />)}</Stack>
      </Radio.Group>
      {form.values.choice === 'other' && <TextInput label={t('reason')} required maxLength={500} {...form.getInputProps('reason')} />}
    </FormDialog>
  );
}

/** Somebody scores after all, or once more. */
export function ReopenDialog({ evaluation, rater, onClose }: DialogProps) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const reopen = useCommand(reopenRaterDocument, { onDone: onClose });
  return (
    <FormDialog title={t('reopen.title')} submit={t('do.reopen')} command={reopen} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => reopen.mutate({ input: { evaluationId: evaluation.id, rater, reason } }))}>
      <Text>{t('reopen.lead')}</Text>
      {rater === 'professional' && evaluation.raters.some((each) => each.rater !== rater && each.scored > 0) && <Text fw={600}>{t('reopen.seen')}</Text>}
      <TextInput data-autofocus label={t('reason')} required maxLength={500} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}
