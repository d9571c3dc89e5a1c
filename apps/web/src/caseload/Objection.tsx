import { Button, Group, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { recordObjectionDocument, withdrawObjectionDocument } from './family-commands.operation.ts';
import type { Family } from './family.operation.ts';
import { texts } from './texts.ts';

/** Whether the family wants no outsider in its file, since when, and what that does. */
export function Objection({ family, mayChange }: { family: Family; mayChange: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [dialog, setDialog] = useState<'record' | 'withdraw'>();
  const close = () => setDialog(undefined);
  const { objection } = family;
  return (
    <section aria-labelledby="bezwaar">
      <Title order={3} size="h4" id="bezwaar">{t('objection')}</Title>
      <Text>{objection ? t('objection.since', { on: formatDate(objection.on, locale), source: objection.source }) : t('objection.none')}</Text>
      {objection && <Text size="sm" c="gray.7">{t('objection.effect')}</Text>}
      {mayChange && (
        <Group mt="xs" className="no-print">
          <Button variant="default" size="xs" onClick={() => setDialog(objection ? 'withdraw' : 'record')}>{t(objection ? 'objection.withdraw' : 'objection.record')}</Button>
        </Group>
      )}
      {dialog === 'record' && <Record family={family} onClose={close} />}
      {dialog === 'withdraw' && <Withdraw family={family} onClose={close} />}
    </section>
  );
}

function Record({ family: { id, revision }, onClose }: { family: Family; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { on: today(), source: '' }, validate: { on: required, source: required } });
  const record = useCommand(recordObjectionDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('objection.record')} onClose={onClose} command={record} onSubmit={form.onSubmit((values) => record.mutate({ input: { familyId: id, revision, ...values } }))}>
      <Text size="sm">{t('objection.effect')}</Text>
      <TextInput data-autofocus type="date" label={t('objection.on')} required max={today()} {...form.getInputProps('on')} />
      <TextInput label={t('objection.source')} description={t('objection.sourceHelp')} required maxLength={200} autoComplete="off" {...form.getInputProps('source')} />
    </FormDialog>
  );
}

function Withdraw({ family: { id, revision }, onClose }: { family: Family; onClose: () => void }) {
  const t = useTexts(texts);
  const withdraw = useCommand(withdrawObjectionDocument, { onDone: onClose });
  return (
    <FormDialog
      title={t('objection.withdraw')} submit={t('objection.withdraw')} onClose={onClose} command={withdraw}
      onSubmit={(event) => { event?.preventDefault(); withdraw.mutate({ familyId: id, revision }); }}
    >
      <Text>{t('objection.withdrawText')}</Text>
    </FormDialog>
  );
}
