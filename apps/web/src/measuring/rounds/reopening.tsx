import type { RoundHeadFragment } from '@getrouw/contracts';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { FreeText } from '../../shared/FreeText.tsx';
import { useRequired } from '../../shared/forms.ts';
import { useCommand } from '../../shared/graphql.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { finishImportDocument } from './finish-import.operation.ts';
import { reopenRoundDocument } from './reopen-round.operation.ts';
import { texts } from './texts.ts';

/** Opens a closed round again, with the reason. */
export function ReopenRound({ round }: { round: RoundHeadFragment }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>{t('reopen')}</Button>
      {asking && <Ask round={round} onClose={() => setAsking(false)} />}
    </>
  );
}

function Ask({ round: { id, revision, importOrigin }, onClose }: { round: RoundHeadFragment; onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { reason: '' }, validate: { reason: useRequired() } });
  const reopen = useCommand(reopenRoundDocument, { onDone: onClose, onProblems: form.setErrors });
  return (
    <FormDialog title={t('reopen.title')} submit={t('reopen')} command={reopen} onClose={onClose} onSubmit={form.onSubmit(({ reason }) => reopen.mutate({ input: { id, revision, reason } }))}>
      <Text>{t(importOrigin ? 'reopen.imported' : 'reopen.text')}</Text>
      <FreeText label={t('reopen.reason')} maxLength={1000} required data-autofocus {...form.getInputProps('reason')} />
      <Text size="sm" c="gray.7">{t('reopen.reasonHelp')}</Text>
    </FormDialog>
  );
}

/** What can be done with an imported round whose import is open: read more into it, or end that so that it can be closed. */
export function OpenImport({ round: { id, revision } }: { round: RoundHeadFragment }) {
  const t = useTexts(texts);
  const finish = useCommand(finishImportDocument);
  return (
    <Stack gap="sm">
      {finish.isError && <ErrorNotice error={finish.error} during="write" />}
      <Text>{t('import.open')}</Text>
      <Group gap="sm">
        <ButtonLink to="/importeren" search={{ soort: 'checklists', ronde: id }}>{t('import.more')}</ButtonLink>
        <Button variant="default" loading={finish.isPending} onClick={() => finish.mutate({ roundId: id, revision })}>{t('import.finish')}</Button>
      </Group>
    </Stack>
  );
}
