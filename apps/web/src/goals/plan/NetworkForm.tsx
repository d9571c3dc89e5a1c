import { Checkbox, Group, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../../shared/forms.ts';
import { FreeText } from '../../shared/FreeText.tsx';
import { useCommand } from '../../shared/graphql.ts';
import { newKey } from '../../shared/key.ts';
import { useTexts } from '../../shared/locale.ts';
import { addNetworkMemberDocument, changeNetworkMemberDocument, type Member } from './plan.operation.ts';
import { SUPPORT } from './support.ts';
import { texts } from './texts.ts';

const RELATIONS = ['partner', 'parent', 'child', 'sibling', 'grandparent', 'relative', 'friend', 'neighbour', 'school', 'work', 'helper', 'other'] as const;

/** Somebody of the network; absent: a new one. */
export function NetworkForm({ trajectoryId, member, onClose }: { trajectoryId: string; member?: Member; onClose: () => void }) {
  const t = useTexts(texts);
  const [key] = useState(newKey);
  const form = useForm({
    initialValues: {
      called: member?.called ?? '', relation: member?.relation ?? 'relative', ring: String(member?.ring ?? 2), support: [...(member?.support ?? [])] as string[], burden: member?.burden ?? false, important: member?.important ?? false,
      note: member?.note ?? '', phone: member?.phone ?? '', email: member?.email ?? '',
    },
    validate: { called: useRequired() },
  });
  const onProblems = showProblems(form);
  const add = useCommand(addNetworkMemberDocument, { onProblems, onDone: onClose });
  const change = useCommand(changeNetworkMemberDocument, { onProblems, onDone: onClose });
  const submit = form.onSubmit(({ called, ring, support, note, phone, email, ...rest }) => {
    const values = { trajectoryId, ...rest, called: called.trim(), ring: Number(ring), support: support as Member['support'], note: orNull(note), phone: orNull(phone), email: orNull(email) };
    if (member) change.mutate({ input: { ...values, id: member.id, revision: member.revision } });
    else add.mutate({ input: { ...values, key } });
  });
  return (
    <FormDialog title={member ? t('changeOf', { name: member.called ?? t(`relation.${member.relation}`) }) : t('network.add')} onClose={onClose} onSubmit={submit} command={member ? change : add}>
      <TextInput data-autofocus label={t('network.called')} description={t('network.calledHelp')} required maxLength={60} autoComplete="off" {...form.getInputProps('called')} />
      <NativeSelect label={t('network.relation')} data={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))} {...form.getInputProps('relation')} />
      <Radio.Group label={t('network.ring')} {...form.getInputProps('ring')}>
        <Group mt={6}>{(['1', '2', '3'] as const).map((value) => <Radio key={value} value={value} label={t(`ring.${value}`)} />)}</Group>
      </Radio.Group>
      <Checkbox.Group label={t('network.support')} {...form.getInputProps('support')}>
        <Group mt={6}>{SUPPORT.map((value) => <Checkbox key={value} value={value} label={t(`support.${value}`)} />)}</Group>
      </Checkbox.Group>
      <Stack gap="xs">
        <Checkbox label={t('network.burden')} {...form.getInputProps('burden', { type: 'checkbox' })} />
        <Checkbox label={t('network.important')} {...form.getInputProps('important', { type: 'checkbox' })} />
      </Stack>
      <Group grow align="flex-start">
        <TextInput type="tel" label={t('network.phone')} autoComplete="off" {...form.getInputProps('phone')} />
        <TextInput type="email" label={t('network.email')} autoComplete="off" {...form.getInputProps('email')} />
      </Group>
      <FreeText label={t('network.note')} maxLength={1000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}
