import { Button, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { asApiError } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { ButtonLink, TextLink } from '../shared/links.tsx';
import { Loading } from '../shared/Loaded.tsx';
import { useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { Done } from './Done.tsx';
import { Entrance } from './Entrance.tsx';
import { type Invited, InvitationPart } from './InvitationPart.tsx';
import { texts } from './link.texts.ts';
import { NewPassword } from './NewPassword.tsx';

type Shown = Invited | { purpose: 'password_reset' | 'email_change'; email: string };

/** Where the links in mails lead. The token stands behind the # and goes to the server in a body alone; opening the page uses nothing up. */
export function LinkPage() {
  const token = useLocation().hash;
  return <Entrance><Link key={token} token={token} /></Entrance>;
}

function Link({ token }: { token: string }) {
  const link = useQuery({
    queryKey: ['link', token], queryFn: () => post<Shown>('/auth/link', { token }), refetchOnWindowFocus: false, refetchOnReconnect: false, staleTime: Infinity, gcTime: 0,
  });
  const [refused, setRefused] = useState<unknown>();
  const trouble = troubleOf(refused ?? link.error);
  if (trouble) return <Trouble code={trouble} onSignedOut={() => setRefused(undefined)} />;
  if (link.isError) return <ErrorNotice error={link.error} during="read" onRetry={() => void link.refetch()} />;
  if (!link.data) return <Loading />;
  const { data } = link;
  if (data.purpose === 'invitation') return <InvitationPart token={token} invited={data} onRefused={setRefused} />;
  return data.purpose === 'password_reset' ? <Reset token={token} email={data.email} onRefused={setRefused} /> : <Confirm token={token} email={data.email} onRefused={setRefused} />;
}

interface PartProps { token: string; email: string; onRefused: (error: unknown) => void }

function Reset({ token, email, onRefused }: PartProps) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const reset = useMutation({
    mutationFn: (password: string) => post('/auth/password/reset', { token, password }),
    onSuccess: () => client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'link' }),
    onError: onRefused,
  });
  if (reset.isSuccess) return <Done title={t('reset.title')}>{t('reset.done')}</Done>;
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')} narrow>
      <NewPassword email={email} submit={t('reset.submit')} command={reset} onSubmit={reset.mutate} />
    </Page>
  );
}

function Confirm({ token, email, onRefused }: PartProps) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => post('/auth/email/confirm', { token }),
    onSuccess: () => client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'link' }),
    onError: onRefused,
  });
  if (confirm.isSuccess) return <Done title={t('confirm.title')}>{t('confirm.done', { email })}</Done>;
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead', { email })} narrow>
      {confirm.isError && <ErrorNotice error={confirm.error} during="write" />}
      <div><Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate()}>{t('confirm.submit')}</Button></div>
    </Page>
  );
}

const TROUBLES = ['ACCESS_LINK_USED', 'ACCESS_LINK_VOID', 'ACCESS_LINK_EXPIRED', 'ACCESS_LINK_UNKNOWN', 'ACCESS_LINK_FOREIGN'] as const;
type TroubleCode = (typeof TROUBLES)[number];

function troubleOf(error: unknown): TroubleCode | undefined {
  const { code } = error ? asApiError(error) : {};
  if (code === 'BAD_INPUT' && !asApiError(error).details.problems?.some(({ field }) => field === 'password')) return 'ACCESS_LINK_UNKNOWN'; // longer than a token
  return TROUBLES.find((known) => known === code);
}

/** One page for every link that does not work: what is the matter, and what to do. */
function Trouble({ code, onSignedOut }: { code: TroubleCode; onSignedOut: () => void }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const signOut = useMutation({ mutationFn: () => post('/auth/sign-out'), onSuccess: () => { onSignedOut(); return client.resetQueries(); } });
  return (
    <Page title={t(`trouble.${code}`)} lead={t(`trouble.${code}.do`)} narrow>
      {signOut.isError && <ErrorNotice error={signOut.error} during="write" />}
      {code === 'ACCESS_LINK_FOREIGN' ? (
        <Group>
          <Button size="md" loading={signOut.isPending} onClick={() => signOut.mutate()}>{t('trouble.signOut')}</Button>
          <TextLink to="/">{t('trouble.home')}</TextLink>
        </Group>
      ) : (
        <Group>
          <ButtonLink to="/inloggen" search={{}} size="md">{t('signIn')}</ButtonLink>
          <TextLink to="/wachtwoord-vergeten">{t('forgotten')}</TextLink>
        </Group>
      )}
    </Page>
  );
}
