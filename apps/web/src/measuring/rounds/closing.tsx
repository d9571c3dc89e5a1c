import type { RoundHeadFragment } from '@getrouw/contracts';
import { Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { useTexts } from '../../shared/locale.ts';
import { fileName } from '../reading/names.ts';
import type { DrawnCase } from './cases.ts';
import { closeRoundDocument } from './close-round.operation.ts';
import { leaveOutDocument } from './leave-out.operation.ts';
import { texts } from './texts.ts';

/** Leaves a case out of the round, with the reason. */
export function LeaveOut({ roundCase, onClose }: { roundCase: DrawnCase; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const leaveOut = useCommand(leaveOutDocument, { onDone: onClose, onProblems: form.setErrors });
  return (
    <FormDialog
      title={t('progress.leaveOutOf', { file: fileName(t, roundCase) })} submit={t('progress.leaveOut')} command={leaveOut} onClose={onClose}
      onSubmit={form.onSubmit(({ reason }) => leaveOut.mutate({ input: { roundCaseId: roundCase.id, revision: roundCase.revision, reason } }))}
    >
      <FreeText label={t('progress.reason')} maxLength={1000} required data-autofocus {...form.getInputProps('reason')} />
      <Text size="sm" c="gray.7">{t('progress.reasonHelp')}</Text>
    </FormDialog>
  );
}

/** Closing cannot be undone: it asks once. */
export function CloseRound({ round: { id, slug, revision }, onClose }: { round: RoundHeadFragment; onClose: () => void }) {
  const t = useTexts(texts);
  const router = useRouter();
  const close = useCommand(closeRoundDocument, { onDone: () => router.navigate({ to: '/rondes/$slug/resultaten', params: { slug } }) });
  return (
    <FormDialog
      title={t('progress.closeTitle')} submit={t('progress.close')} command={close} onClose={onClose}
      onSubmit={(event) => { event?.preventDefault(); close.mutate({ id, revision }); }}
    >
      <Text>{t('progress.closeText')}</Text>
    </FormDialog>
  );
}
