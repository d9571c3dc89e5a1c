import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { goToWrong } from '../../shared/focus.ts';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import styles from './client.module.css';
import { kindOf } from './secret.ts';
import { texts } from './texts.ts';

/** Without a link: a field for a code, a personal one or that of a team. */
export function Start({ onCode }: { onCode: (code: string) => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { code: '' }, validate: { code: (typed) => (kindOf(typed) === 'personal' || kindOf(typed) === 'team' ? null : t('start.wrong')) } });
  return (
    <Page narrow title={t('start.title')} lead={t('start.lead')}>
      <form
        noValidate
        onSubmit={(event) => {
          form.onSubmit(({ code }) => onCode(code))(event);
          goToWrong(event.currentTarget);
        }}
      >
        <Stack gap="md" maw="24rem">
          <TextInput
            size="lg" label={t('start.field')} description={t('start.help')} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
            classNames={{ input: styles['code']! }} {...form.getInputProps('code')}
          />
          <div><Button type="submit" size="lg">{t('start.submit')}</Button></div>
        </Stack>
      </form>
    </Page>
  );
}
