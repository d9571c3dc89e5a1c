import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { formatDate, today } from '../shared/dates.ts';
import { asApiError } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useRequired } from '../shared/forms.ts';
import { TextLink } from '../shared/links.tsx';
import { useLocale, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { Done } from './Done.tsx';
import { texts } from './link.texts.ts';
import { NewPassword } from './NewPassword.tsx';

export interface Invited { purpose: 'invitation'; organisation: string; inviter: string; name: string; email: string; startsOn: string; hasAccount: boolean; signedIn: boolean }
interface Accepted { organisationId: string; startsOn: string }
interface InvitationPartProps { token: string; invited: Invited; onRefused: (error: unknown) => void }

/** With a new account one chooses a password; with one that exists one signs in, unless one is. Then one works there. */
export function InvitationPart({ token, invited: { organisation, inviter, name, email, hasAccount, signedIn }, onRefused }: InvitationPartProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const client = useQueryClient();
  const router = useRouter();
  const accept = useMutation({
    mutationFn: async (password: string): Promise<Accepted> => {
      if (hasAccount && !signedIn) await post('/auth/sign-in', { email, password });
      const accepted = await post<Accepted>('/auth/invitation/accept', { token, ...(!hasAccount && { password }) });
      if (!hasAccount) await post('/auth/sign-in', { email, password });
      if (accepted.startsOn <= today()) await post('/auth/organisation', { organisationId: accepted.organisationId });
      return accepted;
    },
    onSuccess: async ({ startsOn }) => {
      if (startsOn > today()) return;
      client.clear();
      await router.navigate({ to: '/', reloadDocument: true });
    },
    onError: onRefused,
  });
  const title = t('invitation.title', { organisation });
  if (accept.data && accept.data.startsOn > today()) return <Done title={title}>{t('invitation.later', { date: formatDate(accept.data.startsOn, locale, 'long'), organisation })}</Done>;
  return (
    <Page title={title} lead={t('invitation.lead', { inviter, name })} narrow>
      <Text>{t(signedIn ? 'invitation.here' : hasAccount ? 'invitation.known' : 'invitation.new', { organisation })}</Text>
      {!hasAccount && <NewPassword email={email} submit={t('invitation.accept')} command={accept} onSubmit={accept.mutate} />}
      {hasAccount && !signedIn && <SignIn email={email} command={accept} onSubmit={accept.mutate} />}
      {signedIn && (
        <Stack align="flex-start">
          {accept.isError && <ErrorNotice error={accept.error} during="write" />}
          <Button size="md" loading={accept.isPending} onClick={() => accept.mutate('')}>{t('invitation.accept')}</Button>
        </Stack>
      )}
    </Page>
  );
}

function SignIn({ email, command, onSubmit }: { email: string; command: { error: unknown; isPending: boolean }; onSubmit: (password: string) => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { password: '' }, validate: { password: useRequired() } });
  const code = command.error ? asApiError(command.error).code : undefined;
  const wrong = code === 'UNAUTHENTICATED' ? t('invitation.wrong') : code === 'TOO_MANY_ATTEMPTS' ? t('invitation.slowed') : undefined;
  return (
    <form onSubmit={form.onSubmit(({ password }) => onSubmit(password))} noValidate>
      <Stack maw="26rem">
        {command.error != null && !wrong && <ErrorNotice error={command.error} during="write" />}
        <TextInput label={t('email')} value={email} readOnly type="email" autoComplete="username" variant="filled" />
        <PasswordInput label={t('password')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('password')} error={form.errors['password'] ?? wrong} />
        <div><Button type="submit" size="md" loading={command.isPending}>{t('invitation.acceptKnown')}</Button></div>
        <TextLink to="/wachtwoord-vergeten">{t('forgotten')}</TextLink>
      </Stack>
    </form>
  );
}
