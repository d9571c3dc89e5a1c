import type { MembersQuery } from '@getrouw/contracts';
import { Checkbox, PasswordInput, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { type Locale, LOCALES, useLocale, useLocalText, useTexts } from '../shared/locale.ts';
import { addMemberDocument } from './organisation.operation.ts';
import { texts } from './texts.ts';

const LANGUAGE: Record<Locale, string> = { nl: 'Nederlands', en: 'English' };

type Role = MembersQuery['roles'][number];

function RoleChoice({ roles, ...field }: { roles: readonly Role[]; value?: string[]; onChange?: (codes: string[]) => void; error?: React.ReactNode }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  return (
    <Checkbox.Group label={t('members.roles')} {...field}>
      <Stack gap="xs" mt="xs">{roles.map(({ code, name }) => <Checkbox key={code} value={code} label={inWords(name)} />)}</Stack>
    </Checkbox.Group>
  );
}

export function MemberForm({ roles, onClose }: { roles: readonly Role[]; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({
    initialValues: { name: '', email: '', password: '', locale: useLocale(), external: false, startsOn: today(), endsOn: '', roleCodes: [] as string[] },
    validate: { name: required, email: required, password: required, startsOn: required },
  });
  const add = useCommand(addMemberDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ endsOn, ...values }) => add.mutate({ input: { ...values, endsOn: orNull(endsOn) } }));
  return (
    <FormDialog title={t('members.add')} onClose={onClose} onSubmit={submit} command={add}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
        <TextInput label={t('email')} type="email" required autoComplete="off" {...form.getInputProps('email')} />
      </SimpleGrid>
      <PasswordInput label={t('password')} description={t('passwordHelp')} required autoComplete="new-password" {...form.getInputProps('password')} />
      <RoleChoice roles={roles} {...form.getInputProps('roleCodes')} />
      <Checkbox label={t('external')} description={t('externalHelp')} {...form.getInputProps('external', { type: 'checkbox' })} />
      <SimpleGrid cols={{ base: 1, xs: 3 }}>
        <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />
        <Select label={t('language')} allowDeselect={false} data={LOCALES.map((locale) => ({ value: locale, label: LANGUAGE[locale] }))} {...form.getInputProps('locale')} />
      </SimpleGrid>
    </FormDialog>
  );
}
