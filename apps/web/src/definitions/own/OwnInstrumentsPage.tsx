import type { Locale, OwnInstrumentsQuery } from '@getrouw/contracts';
import type { OwnDraft } from '@getrouw/domain';
import { Empty, Rows } from '@getrouw/ui';
import { Badge, Button, Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstant } from '../../shared/dates.ts';
import { FormDialog } from '../../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../../shared/forms.ts';
import { useCommand, useOperation } from '../../shared/graphql.ts';
import { TextLink } from '../../shared/links.tsx';
import { Loaded } from '../../shared/Loaded.tsx';
import { useLocale, useLocalText, useTexts } from '../../shared/locale.ts';
import { Page } from '../../shared/Page.tsx';
import { addOwnInstrumentDocument, ownInstrumentsDocument } from './own-instruments.operation.ts';
import { texts } from './texts.ts';

type Listed = OwnInstrumentsQuery['ownInstruments'][number];

export function OwnInstrumentsPage() {
  const t = useTexts(texts);
  const [adding, setAdding] = useState(false);
  const result = useOperation(ownInstrumentsDocument);
  const add = <Button onClick={() => setAdding(true)}>{t('list.add')}</Button>;
  const none = result.data?.ownInstruments.length === 0;
  return (
    <Page
      title={t('list.title')} lead={t('list.lead')} action={!none && add}
      breadcrumbs={[<TextLink key="methods" to="/methodiek">{t('methods')}</TextLink>, <Text key="own" span size="sm">{t('list.title')}</Text>]}
    >
      <Loaded result={result}>
        {({ ownInstruments }) => (ownInstruments.length === 0 ? <Empty title={t('list.empty')} action={add}>{t('list.emptyText')}</Empty> : <List own={ownInstruments} />)}
      </Loaded>
      {adding && <AddForm onClose={() => setAdding(false)} />}
    </Page>
  );
}

function List({ own }: { own: readonly Listed[] }) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const locale = useLocale();
  return (
    <Rows
      caption={t('list.title')} rows={own} rowKey={({ id }) => id}
      columns={[
        { header: t('name'), cell: ({ id, name, document }) => <><TextLink to="/methodiek/eigen/$id" params={{ id }}>{inWords(name) || t('nameless')}</TextLink> <OnlyIn draft={document as OwnDraft} /></> },
        { header: t('version'), cell: ({ versionCode }) => versionCode },
        { header: t('state'), cell: ({ state, problems }) => (state === 'draft' && problems.length > 0 ? t('state.problems', { count: problems.length }) : t(`state.${state}`)) },
        { header: t('changed'), cell: ({ changedAt, changedBy }) => t('changedBy', { at: formatInstant(changedAt, locale), name: changedBy }) },
        { header: t('editors'), cell: ({ editors }) => editors.join(', ') || null },
      ]}
    />
  );
}

/** Says that a list is in one language. */
export function OnlyIn({ draft: { onlyIn } }: { draft: OwnDraft }) {
  const t = useTexts(texts);
  return onlyIn ? <Badge variant="outline" color="gray" tt="none" fw={500}>{t(`onlyIn.${onlyIn}`)}</Badge> : null;
}

function AddForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const router = useRouter();
  const required = useRequired();
  const form = useForm<{ nl: string; en: string; language: 'both' | Locale }>({
    initialValues: { nl: '', en: '', language: locale },
    validate: { nl: (value, { language }) => (language === 'en' ? null : required(value)), en: (value, { language }) => (language === 'nl' ? null : required(value)) },
  });
  const add = useCommand(addOwnInstrumentDocument, {
    changes: [ownInstrumentsDocument], onProblems: showProblems(form),
    onDone: ({ addOwnInstrument: { id } }) => router.navigate({ to: '/methodiek/eigen/$id', params: { id } }),
  });
  const { language } = form.values;
  const submit = form.onSubmit(({ nl, en }) =>
    add.mutate(language === 'both' ? { name: { nl, en }, onlyIn: null } : { name: { nl: form.values[language], en: form.values[language] }, onlyIn: language }));
  return (
    <FormDialog title={t('list.add')} submit={t('list.begin')} onClose={onClose} onSubmit={submit} command={add}>
      {language !== 'en' && <TextInput label={t(language === 'both' ? 'name.nl' : 'name.one')} data-autofocus maxLength={200} {...form.getInputProps('nl')} />}
      {language !== 'nl' && <TextInput label={t(language === 'both' ? 'name.en' : 'name.one')} maxLength={200} {...form.getInputProps('en')} />}
      <Radio.Group label={t('language')} {...form.getInputProps('language')}>
        <Stack gap="xs" mt="xs">
          {(['nl', 'en', 'both'] as const).map((each) => <Radio key={each} value={each} label={t(`language.${each}`)} />)}
        </Stack>
      </Radio.Group>
    </FormDialog>
  );
}
