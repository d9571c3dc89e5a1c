import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { asApiError } from '../../shared/errors.ts';
import { ErrorNotice } from '../../shared/ErrorNotice.tsx';
import { TextLink } from '../../shared/links.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { handedOver, takeBack } from './hand-over.ts';
import { texts } from './texts.ts';

/** What is expected to be refused here is no reason to lead anybody to the page for signing in. */
function refusal(error: unknown): 'worker.wrong' | 'worker.slowed' {
  const { code } = asApiError(error);
  if (code === 'UNAUTHENTICATED') return 'worker.wrong';
  if (code === 'TOO_MANY_ATTEMPTS') return 'worker.slowed';
  throw error;
}

/** The way back for the worker who handed over his device: his password. */
export function TakeBack({ onBack }: { onBack?: (() => void) | undefined }) {
  const t = useTexts(texts);
  const by = handedOver();
  const form = useForm({ initialValues: { password: '' } });
  const back = useMutation({ mutationFn: (password: string) => takeBack(by!, password).then(() => null, refusal) });
  if (!by) return <Page narrow title={t('worker.title')} lead={t('worker.gone')}><TextLink to="/inloggen">{t('worker.signIn')}</TextLink></Page>;
  return (
    <Page narrow title={t('worker.title')} lead={t('worker.lead', { email: by.email })}>
      <form onSubmit={form.onSubmit(({ password }) => back.mutate(password))}>
        <Stack gap="md" maw="24rem">
          {back.isError && <ErrorNotice error={back.error} during="write" />}
          <PasswordInput size="md" label={t('worker.password')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('password')} error={back.data && t(back.data)} />
          <Group gap="sm">
            <Button type="submit" size="md" loading={back.isPending}>{t('worker.submit')}</Button>
            {onBack && <Button variant="default" size="md" onClick={onBack}>{t('worker.back')}</Button>}
          </Group>
          <Text size="sm"><TextLink to="/inloggen">{t('worker.signIn')}</TextLink></Text>
        </Stack>
      </form>
    </Page>
  );
}
