import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { FormDialog } from '../shared/FormDialog.tsx';
import { FreeText } from '../shared/FreeText.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { operationKey, request, useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { useMay } from '../shared/session.ts';
import { addProfessionalDocument, changeProfessionalDocument, membersToLinkDocument, type Professional } from './professionals.operation.ts';
import { texts } from './texts.ts';

/** Without `professional` for a new one. */
export function ProfessionalForm({ professional, onClose }: { professional?: Professional; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const mayReadMembers = useMay()('member.read');
  const members = useQuery({ queryKey: operationKey(membersToLinkDocument), queryFn: () => request(membersToLinkDocument), enabled: mayReadMembers }).data?.members.items;
  const form = useForm({
    initialValues: {
      staffNumber: professional?.staffNumber ?? '',
      name: professional?.name ?? '',
      email: professional?.email ?? '',
      birthYear: professional?.birthYear?.toString() ?? '',
      youthCareSince: professional?.youthCareSince ?? '',
      cvNote: professional?.cvNote ?? '',
      hoursPerWeek: (professional?.hoursPerWeek ?? '') as number | string,
      memberId: professional?.memberId ?? '',
      endsOn: professional?.endsOn ?? '',
    },
    validate: {
      staffNumber: required,
      name: required,
      birthYear: (value) => (/^(?:\d{4})?$/.test(value.trim()) ? null : t('birthYearProblem')),
    },
  });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addProfessionalDocument, options);
  const change = useCommand(changeProfessionalDocument, options);
  const submit = form.onSubmit((values) => {
    const input = {
      staffNumber: values.staffNumber.trim(),
      name: values.name.trim(),
      email: orNull(values.email),
      birthYear: values.birthYear.trim() ? Number(values.birthYear) : null,
      youthCareSince: orNull(values.youthCareSince),
      cvNote: orNull(values.cvNote),
      hoursPerWeek: typeof values.hoursPerWeek === 'number' ? values.hoursPerWeek : null,
      memberId: orNull(values.memberId),
    };
    if (professional) change.mutate({ input: { id: professional.id, revision: professional.revision, ...input, endsOn: orNull(values.endsOn) } });
    else add.mutate({ input });
  });
  return (
    <FormDialog
      title={professional ? t('staff.changeOf', { name: professional.name }) : t('staff.add')}
      onClose={onClose} onSubmit={submit} command={professional ? change : add}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label={t('staffNumber')} required autoComplete="off" {...form.getInputProps('staffNumber')} />
        <TextInput label={t('birthYear')} inputMode="numeric" autoComplete="off" {...form.getInputProps('birthYear')} />
        <TextInput type="date" label={t('youthCareSince')} {...form.getInputProps('youthCareSince')} />
        <NumberInput label={t('hoursPerWeek')} min={1} max={60} allowDecimal={false} {...form.getInputProps('hoursPerWeek')} />
      </SimpleGrid>
      <TextInput label={t('email')} description={t('emailHelp')} inputMode="email" autoComplete="off" maxLength={254} {...form.getInputProps('email')} />
      {professional?.endsOn && <TextInput type="date" label={t('staff.endsOn')} description={t('staff.endsOnHelp')} {...form.getInputProps('endsOn')} />}
      <FreeText label={t('cvNote')} description={t('cvNoteHelp')} {...form.getInputProps('cvNote')} />
      {members && (
        <Select
          label={t('member')} description={t('memberHelp')} clearable searchable
          data={members.filter(({ external }) => !external).map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('memberId')}
        />
      )}
    </FormDialog>
  );
}
