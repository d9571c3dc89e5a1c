import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect } from 'react';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { fieldProblems } from '../shared/errors.ts';
import { useRequired } from '../shared/forms.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './link.texts.ts';

interface NewPasswordProps { email: string; submit: string; command: { error: unknown; isPending: boolean }; onSubmit: (password: string) => void }

/** Choosing a password for the account of this address. */
export function NewPassword({ email, submit, command: { error, isPending }, onSubmit }: NewPasswordProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const form = useForm({ initialValues: { password: '' }, validate: { password: useRequired() } });
  const problem = fieldProblems(error, locale)['password'];
  const { setFieldError, getInputNode } = form;
  useEffect(() => {
    if (!problem) return;
    setFieldError('password', problem);
    getInputNode('password')?.focus();
  }, [problem, error, setFieldError, getInputNode]);
  return (
    <form onSubmit={form.onSubmit(({ password }) => onSubmit(password))} noValidate>
      <Stack maw="26rem">
        {error != null && !problem && <ErrorNotice error={error} during="write" />}
        <TextInput label={t('email')} value={email} readOnly type="email" autoComplete="username" variant="filled" />
        <PasswordInput label={t('newPassword')} description={t('passwordHelp')} autoComplete="new-password" required withAsterisk={false} {...form.getInputProps('password')} />
        <div><Button type="submit" size="md" loading={isPending}>{submit}</Button></div>
      </Stack>
    </form>
  );
}
