import { Alert, Anchor, Button, Group, PasswordInput, Stack, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { asApiError } from '../shared/errors.ts';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { TextLink } from '../shared/links.tsx';
import { useLocalText, useTexts } from '../shared/locale.ts';
import { Page } from '../shared/Page.tsx';
import { post } from '../shared/rest.ts';
import { installationOptions } from '../shared/session.ts';
import { Entrance } from './Entrance.tsx';
import styles from './entrance.module.css';
import { texts } from './texts.ts';

interface Credentials { email: string; password: string }

export function SignInPage() {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const client = useQueryClient();
  const router = useRouter();
  const { terug } = getRouteApi('/inloggen').useSearch();
  const { data: installation, error } = useQuery(installationOptions);
  const form = useForm<Credentials>({ initialValues: { email: '', password: '' } });
  const signIn = useMutation({
    mutationFn: (credentials: Credentials) => post('/auth/sign-in', credentials),
    onSuccess: () => client.clear(),
  });
  const enter = (credentials: Credentials) => signIn.mutate(credentials, { onSuccess: () => void router.navigate({ href: terug ?? '/' }) });
  /** Another person starts at the beginning: where one was may not be for that role. */
  const enterAs = ({ email, password }: Credentials) => {
    form.setValues({ email, password });
    signIn.mutate({ email, password }, { onSuccess: () => void router.navigate({ to: '/' }) });
  };
  return (
    <Entrance>
      <Page title={t('title')} lead={t('lead')}>
        <div className={styles['columns']}>
          {installation?.secure === false || asApiError(error).code === 'WRONG_ADDRESS' ? <NotHere address={asApiError(error).details['address']} /> : (
            <form onSubmit={form.onSubmit(enter)}>
              <Stack>
                {signIn.isError && <Refusal error={signIn.error} />}
                <TextInput label={t('email')} type="email" autoComplete="username" required withAsterisk={false} {...form.getInputProps('email')} />
                <PasswordInput label={t('password')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('password')} />
                <Group justify="space-between">
                  <Button type="submit" size="md" loading={signIn.isPending}>{t('submit')}</Button>
                  <TextLink to="/wachtwoord-vergeten">{t('forgotten')}</TextLink>
                </Group>
              </Stack>
            </form>
          )}
          {installation?.demonstration && (
            <section aria-labelledby="demonstration">
              <Title order={2} id="demonstration" size="h3">{t('demo.title')}</Title>
              <Text size="sm" c="gray.7" mb="sm">{t('demo.lead')} {installation.mail === 'shown' && <TextLink to="/post" inherit>{t('demo.mail')}</TextLink>}</Text>
              {[...Map.groupBy(installation.demonstrationAccounts, ({ organisation }) => organisation)].map(([organisation, accounts]) => (
                <div key={organisation} className={styles['group']}>
                  <Title order={3} size="h4">{organisation}</Title>
                  <ul>
                    {accounts.map((account) => (
                      <li key={account.email}>
                        <UnstyledButton className={styles['choice']} disabled={signIn.isPending} onClick={() => enterAs(account)}>
                          <Text span fw={600}>{inWords(account.role)}</Text> <Text span size="sm" c="gray.7">{account.name}</Text>
                        </UnstyledButton>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </section>
          )}
        </div>
      </Page>
    </Entrance>
  );
}

const BORDER = { borderLeft: '4px solid var(--mantine-color-orange-7)' };

/** Nobody types a password where it could be read on the way, or where signing in would come to nothing. `address` is where one can. */
function NotHere({ address }: { address: unknown }) {
  const t = useTexts(texts);
  const proxied = window.location.protocol === 'https:';
  return (
    <Alert role="alert" color="gray" title={t('notHere')} style={BORDER}>
      {typeof address === 'string' ? <>{t('notHere.elsewhere')} <Anchor href={address} inherit>{address}</Anchor></> : t(proxied ? 'notHere.proxy' : 'notHere.nowhere')}
    </Alert>
  );
}

const WORDS: Record<string, readonly [happened: 'wrong' | 'slowed', advice: 'wrongDo' | 'slowedDo']> = {
  UNAUTHENTICATED: ['wrong', 'wrongDo'],
  TOO_MANY_ATTEMPTS: ['slowed', 'slowedDo'],
};

function Refusal({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const words = WORDS[asApiError(error).code];
  if (!words) return <ErrorNotice error={error} during="write" />;
  return <Alert role="alert" color="gray" title={t(words[0])} style={BORDER}>{t(words[1])}</Alert>;
}
