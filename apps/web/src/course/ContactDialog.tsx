import { CONTACT_KINDS, type ContactKind } from '@getrouw/domain';
import { Button, Checkbox, NumberInput, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { changeContactDocument, type Contact, removeContactDocument } from './course.operation.ts';
import { texts } from './texts.ts';

export function ContactDialog({ contact, today, onClose, onDone }: { contact: Contact; today: string; onClose: () => void; onDone?: () => void }) {
  const t = useTexts(texts);
  const { id, revision, happenedOn, kind, minutes, outsideOfficeHours, failed } = contact;
  const form = useForm({ initialValues: { happenedOn, kind: kind as string, minutes: (minutes ?? '') as number | string, outsideOfficeHours, failed } });
  const done = () => { onDone?.(); onClose(); };
  const change = useCommand(changeContactDocument, { onProblems: showProblems(form), onDone: done });
  const remove = useCommand(removeContactDocument, { onDone: done });
  return (
    <FormDialog
      title={t('contact.change')} onClose={onClose} command={{ error: change.error ?? remove.error, isPending: change.isPending }}
      onSubmit={form.onSubmit((values) => change.mutate({ input: { id, revision, ...values, kind: values.kind as ContactKind, minutes: typeof values.minutes === 'number' ? values.minutes : null } }))}
    >
      <TextInput type="date" label={t('date')} max={today} maw="14rem" {...form.getInputProps('happenedOn')} />
      <Select label={t('kind')} maw="14rem" allowDeselect={false} data={CONTACT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} {...form.getInputProps('kind')} />
      <NumberInput label={t('minutes')} min={1} max={1440} allowDecimal={false} maw="14rem" {...form.getInputProps('minutes')} />
      <Checkbox label={t('outsideHours')} {...form.getInputProps('outsideOfficeHours', { type: 'checkbox' })} />
      <Checkbox label={t('contact.failed')} {...form.getInputProps('failed', { type: 'checkbox' })} />
      <div><Button size="xs" variant="subtle" loading={remove.isPending} onClick={() => remove.mutate({ id, revision })}>{t('contact.remove')}</Button></div>
    </FormDialog>
  );
}
