import { Alert, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { asApiError, fieldProblems } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { TextLink } from '../shared/links.tsx';
import { currentLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { installationOptions } from '../shared/session.ts';
import { texts } from './account.texts.ts';
import { Entrance } from './Entrance.tsx';

/** Says the same whether the address has an account or not. */
export function ForgottenPage() {
  const t = useTexts(texts);
  const client = useQueryClient();
  const mail = useQuery(installationOptions).data?.mail;
  const form = useForm({ initialValues: { email: '' }, validate: { email: useRequired() } });
  const ask = useMutation({
    mutationFn: (email: string) => post('/auth/password/forgotten', { email }),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => showProblems(form)(fieldProblems(error, currentLocale())),
  });
  return (
    <Entrance>
      <Page title={t('forgotten.title')} lead={mail === 'none' ? t('forgotten.none') : t('forgotten.lead')} narrow>
        {ask.isSuccess ? (
          <Stack gap="xs" role="status">
            <Text>{t('forgotten.done', { email: ask.variables })}</Text>
            <Text>{t('forgotten.doneMore')}</Text>
            {mail === 'shown' && <TextLink to="/post">{t('mail.title')}</TextLink>}
          </Stack>
        ) : mail !== 'none' && (
          <form onSubmit={form.onSubmit(({ email }) => ask.mutate(email))} noValidate>
            <Stack maw="26rem">
              {ask.isError && <Refusal error={ask.error} />}
              <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
              <div><Button type="submit" size="md" loading={ask.isPending}>{t('forgotten.submit')}</Button></div>
            </Stack>
          </form>
        )}
        <TextLink to="/inloggen" search={{}}>{t('forgotten.back')}</TextLink>
      </Page>
    </Entrance>
  );
}

function Refusal({ error }: { error: unknown }) {
  const t = useTexts(texts);
  if (asApiError(error).code !== 'TOO_MANY_ATTEMPTS') return <ErrorNotice error={error} during="write" />;
  return <Alert role="alert" color="gray" style={{ borderLeft: '4px solid var(--mantine-color-orange-7)' }}>{t('forgotten.slowed')}</Alert>;
}
