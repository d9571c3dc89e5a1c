import { Rows } from '@getrouw/ui';
import { Button, Group, NativeSelect, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { type Locale, useLocale, useTexts } from '../shared/locale.ts';
import { texts } from './consents.texts.ts';
import { recordConsentDocument } from './family-commands.operation.ts';
import type { Family } from './family.operation.ts';
import { Objection } from './Objection.tsx';

const PURPOSES = ['beyond_own_help', 'sharing', 'contact'] as const;
const ANSWERS = ['consent', 'objection', 'withdrawn'] as const;
const ROLES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  mother: { nl: 'moeder', en: 'mother' }, father: { nl: 'vader', en: 'father' }, caregiver: { nl: 'opvoeder', en: 'caregiver' },
  child: { nl: 'kind', en: 'child' }, youth: { nl: 'jongere', en: 'youth' }, other: { nl: 'ander', en: 'other person' },
};

/** What the family and each of its people agreed to or refused, with when and where it was said; the latest about a purpose counts. */
export function Consents({ family, mayChange }: { family: Family; mayChange: boolean }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [recording, setRecording] = useState(false);
  const name = whoIs(family, locale);
  return (
    <section aria-labelledby="toestemming">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} id="toestemming" size="h3">{t('title')}</Title>
        {mayChange && <Button variant="default" size="xs" className="no-print" onClick={() => setRecording(true)}>{t('record')}</Button>}
      </Group>
      <Objection family={family} mayChange={mayChange} />
      {family.consents.length > 0 && (
        <details>
          <summary>{t('list', { count: family.consents.length })}</summary>
          <Rows
            caption={t('caption')} rows={family.consents} rowKey={({ id }) => id}
            columns={[
              { header: t('saidOn'), cell: ({ saidOn }) => formatDate(saidOn, locale) },
              { header: t('who'), cell: ({ personId }) => (personId ? name(personId) ?? t('removed') : t('whole')) },
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

/** What each person is called, with a number where there are more of a role. */
function whoIs({ persons }: Family, locale: Locale): (id: string) => string | undefined {
  return (id) => {
    const found = persons.find((person) => person.id === id);
    const same = persons.filter(({ role }) => role === found?.role);
    return found && `${ROLES[found.role]?.[locale] ?? found.role}${same.length > 1 ? ` ${same.indexOf(found) + 1}` : ''}`;
  };
}

function Record({ family, onClose }: { family: Family; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const required = useRequired();
  const name = whoIs(family, locale);
  const form = useForm({ initialValues: { personId: '', purpose: 'beyond_own_help', answer: '', saidOn: today(), source: '' }, validate: { answer: required, saidOn: required, source: required } });
  const record = useCommand(recordConsentDocument, { onProblems: showProblems(form), onDone: onClose });
  const submit = form.onSubmit(({ personId, purpose, answer, ...values }) => record.mutate({ input: {
    familyId: family.id, personId: personId || null, purpose: purpose as (typeof PURPOSES)[number], answer: answer as (typeof ANSWERS)[number], ...values,
  } }));
  return (
    <FormDialog title={t('record')} onClose={onClose} onSubmit={submit} command={record}>
      <NativeSelect
        data-autofocus label={t('who')} data={[{ value: '', label: t('whole') }, ...family.persons.map(({ id }) => ({ value: id, label: name(id)! }))]} {...form.getInputProps('personId')}
      />
      <NativeSelect label={t('purpose')} data={PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))} {...form.getInputProps('purpose')} />
      <NativeSelect label={t('answer')} required data={[{ value: '', label: t('choose') }, ...ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))]} {...form.getInputProps('answer')} />
      {form.values.purpose === 'beyond_own_help' && form.values.answer === 'objection' && <Text size="sm">{t('effect')}</Text>}
      <TextInput type="date" label={t('saidOn')} required max={today()} {...form.getInputProps('saidOn')} />
      <TextInput label={t('source')} description={t('sourceHelp')} required maxLength={200} autoComplete="off" {...form.getInputProps('source')} />
    </FormDialog>
  );
}
