import { Facts } from '@getrouw/ui';
import { Alert, Button, PasswordInput, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { asApiError } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { installationOptions, useViewer } from '../shared/session.ts';
import { changeEmailDocument, changePasswordDocument } from './account.operation.ts';
import { texts } from './account.texts.ts';

/** The password and the address of who is signed in; what belongs to his work comes below. */
export function AccountPage({ children }: { children?: ReactNode }) {
  const t = useTexts(texts);
  const { name, email, memberships } = useViewer();
  const mail = useQuery(installationOptions).data?.mail;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Facts facts={[[t('name'), name], [t('email'), email], [t('places'), memberships.map(({ organisation }) => organisation.name).join(', ')]]} />
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing={48} verticalSpacing={40}>
        <PasswordForm />
        {mail === 'none' ? <Part title={t('email.title')}><Text>{t('email.none')}</Text></Part> : <EmailForm />}
        {children}
      </SimpleGrid>
    </Page>
  );
}

function PasswordForm() {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { currentPassword: '', newPassword: '' }, validate: { currentPassword: required, newPassword: required } });
  const change = useCommand(changePasswordDocument, { changes: [], onProblems: showProblems(form), onDone: form.reset });
  return (
    <Part title={t('password.title')}>
      <form onSubmit={form.onSubmit((input) => change.mutate({ input }))} noValidate>
        <Stack>
          <Refusal error={change.error} />
          <PasswordInput label={t('currentPassword')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('currentPassword')} />
          <PasswordInput label={t('password.new')} description={t('password.help')} autoComplete="new-password" required withAsterisk={false} {...form.getInputProps('newPassword')} />
          <div><Button type="submit" loading={change.isPending}>{t('password.submit')}</Button></div>
          <Text role="status">{change.isSuccess && t('password.done')}</Text>
        </Stack>
      </form>
    </Part>
  );
}

function EmailForm() {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({ initialValues: { email: '', currentPassword: '' }, validate: { email: required, currentPassword: required } });
  const change = useCommand(changeEmailDocument, { changes: [], onProblems: showProblems(form), onDone: form.reset });
  return (
    <Part title={t('email.title')}>
      <form onSubmit={form.onSubmit((input) => change.mutate({ input }))} noValidate>
        <Stack>
          <Text>{t('email.lead')}</Text>
          <Refusal error={change.error} />
          <TextInput label={t('email.new')} type="email" autoComplete="email" required withAsterisk={false} {...form.getInputProps('email')} />
          <PasswordInput label={t('currentPassword')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('currentPassword')} />
          <div><Button type="submit" loading={change.isPending}>{t('email.submit')}</Button></div>
          <Text role="status">{change.isSuccess && t('email.done', { email: change.variables.input.email.trim() })}</Text>
        </Stack>
      </form>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return <section aria-labelledby={id}><Title order={2} id={id} size="h3" mb="sm">{title}</Title>{children}</section>;
}

/** What is wrong with a field stands beside it. */
function Refusal({ error }: { error: unknown }) {
  const t = useTexts(texts);
  if (error == null || asApiError(error).code === 'BAD_INPUT') return null;
  if (asApiError(error).code !== 'ACCESS_TOO_MANY_ATTEMPTS') return <ErrorNotice error={error} during="write" />;
  return <Alert role="alert" color="gray" style={{ borderLeft: '4px solid var(--mantine-color-orange-7)' }}>{t('wait')}</Alert>;
}
