import { Rows } from '@getrouw/ui';
import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { personNames } from '../shared/persons.ts';
import { texts } from './consents.texts.ts';
import { recordConsentDocument } from './family-commands.operation.ts';
import type { Family } from './family.operation.ts';
import { Objection } from './Objection.tsx';

const PURPOSES = ['beyond_own_help', 'sharing', 'contact'] as const;
const ANSWERS = ['consent', 'objection', 'withdrawn'] as const;

/** What the family and each of its people agreed to or refused, with when and where it was said; the latest about a purpose counts. */
export function Consents({ family, mayChange }: { family: Family; mayChange: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [recording, setRecording] = useState(false);
  const names = personNames(family.persons, locale);
  return (
    <section aria-labelledby="toestemming">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="toestemming" size="h3">{t('title')}</Title>
        {mayChange && <Button variant="default" size="xs" className="no-print" onClick={() => setRecording(true)}>{t('record')}</Button>}
      </Group>
      {family.consents.length === 0 && <Text c="gray.7" mb="sm">{t('none')}</Text>}
      <Objection family={family} mayChange={mayChange} />
      {family.consents.length > 0 && (
        <details>
          <summary>{t('list', { count: family.consents.length })}</summary>
          <Rows
            caption={t('caption')} rows={family.consents} rowKey={({ id }) => id}
            columns={[
              { header: t('saidOn'), cell: ({ saidOn }) => formatDate(saidOn, locale) },
              { header: t('who'), cell: ({ personId }) => (personId ? names.get(personId) ?? t('removed') : t('whole')) },
              { header: t('purpose'), cell: ({ purpose }) => t(`purpose.${purpose}`) },
              { header: t('answer'), cell: ({ answer }) => t(`answer.${answer}`) },
              { header: t('source'), cell: ({ source }) => source },
              { header: t('by'), cell: ({ recordedBy }) => recordedBy ?? '–' },
            ]}
          />
        </details>
      )}
      {recording && <Record family={family} onClose={() => setRecording(false)} />}
    </section>
  );
}

function Record({ family, onClose }: { family: Family; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const required = useRequired();
  const names = personNames(family.persons, locale);
  const form = useForm({ initialValues: { personId: '', purpose: 'beyond_own_help', answer: '', saidOn: today(), source: '' }, validate: { answer: required, saidOn: required, source: required } });
  const record = useCommand(recordConsentDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ personId, purpose, answer, ...values }) => record.mutate({ input: {
    familyId: family.id, personId: personId || null, purpose: purpose as (typeof PURPOSES)[number], answer: answer as (typeof ANSWERS)[number], ...values,
  } }));
  return (
    <FormDialog title={t('record')} onClose={onClose} onSubmit={submit} command={record}>
      <NativeSelect
        data-autofocus label={t('who')} data={[{ value: '', label: t('whole') }, ...family.persons.map(({ id }) => ({ value: id, label: names.get(id)! }))]} {...form.getInputProps('personId')}
      />
      <NativeSelect label={t('purpose')} data={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} {...form.getInputProps('purpose')} />
      <NativeSelect label={t('answer')} required data={[{ value: '', label: t('choose') }, ...ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))]} {...form.getInputProps('answer')} />
      {form.values.purpose === 'beyond_own_help' && form.values.answer === 'objection' && <Text size="sm">{t('effect')}</Text>}
      <TextInput type="date" label={t('saidOn')} required max={today()} {...form.getInputProps('saidOn')} />
      <TextInput label={t('source')} description={t('sourceHelp')} required maxLength={200} autoComplete="off" {...form.getInputProps('source')} />
    </FormDialog>
  );
}
