import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { grouped, kindOf, plain } from './code.ts';
import { forget, keptCodes } from './kept.ts';
import styles from './survey.module.css';
import { texts } from './texts.ts';

/** Without a link: what was begun in this browser, and a field for a code, one's own or that of a team meeting. Their lengths differ. */
export function Start({ organisation, onOpen }: { organisation: string; onOpen: (code: string) => void }) {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const [kept, setKept] = useState(() => keptCodes(organisation).filter(({ pending }) => pending === null));
  const form = useForm({ initialValues: { code: '' }, validate: { code: (typed) => (kindOf(typed) ? null : t('start.wrong')) } });
  const submit = ({ code }: { code: string }) => {
    if (kindOf(code) === 'own') onOpen(plain(code));
    else void navigate({ to: '/vragenlijst/$slug', params: { slug: organisation }, hash: grouped(code) });
  };
  const [erasing, setErasing] = useState<string>();
  const erase = (event?: FormEvent) => {
    event?.preventDefault();
    if (erasing) forget(organisation, erasing);
    setKept(kept.filter(({ code }) => code !== erasing));
    setErasing(undefined);
  };
  return (
    <Page narrow title={t('start.title')} lead={t('start.lead')}>
      {kept.length > 0 && (
        <section aria-labelledby="begonnen">
          <Title order={2} id="begonnen" mb="sm">{t('start.begun')}</Title>
          <ul className={styles['begun']}>
            {kept.map(({ code, roundName }) => (
              <li key={code}>
                <Text fw={600}>{roundName}</Text>
                <Text size="sm" c="gray.7">{t('start.code', { code: grouped(code) })}</Text>
                <Group gap="sm" mt="xs">
                  <Button onClick={() => onOpen(code)}>{t('start.goOn')}</Button>
                  <Button variant="default" onClick={() => setErasing(code)}>{t('start.erase')}</Button>
                </Group>
              </li>
            ))}
          </ul>
        </section>
      )}
      <form onSubmit={form.onSubmit(submit)} noValidate>
        <Stack gap="md" maw="24rem">
          <TextInput
            size="md" label={t('start.field')} description={t('start.help')} autoComplete="off" autoCapitalize="characters" spellCheck={false} maxLength={40}
            classNames={{ input: styles['typed'] ?? '' }} {...form.getInputProps('code')}
          />
          <div><Button type="submit" size="md" variant={kept.length > 0 ? 'default' : 'filled'}>{t('start.submit')}</Button></div>
        </Stack>
      </form>
      <Text size="sm" c="gray.7">{t('start.link')}</Text>
      {erasing && (
        <FormDialog title={t('start.eraseTitle')} submit={t('start.erase')} command={{ error: null, isPending: false }} onClose={() => setErasing(undefined)} onSubmit={erase}>
          <p className={styles['code']}>{grouped(erasing)}</p>
          <Text>{t('start.eraseText')}</Text>
        </FormDialog>
      )}
    </Page>
  );
}
