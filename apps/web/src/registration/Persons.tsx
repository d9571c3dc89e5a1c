import { AnswerDate, Rows } from '@getrouw/ui';
import { Button, Group, NativeSelect, NumberInput, Stack, Text, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import { formatPartialDate } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { ageText } from './persons.ts';
import { ROLE_CODES, roleName } from '../shared/persons.ts';
import { addPersonDocument, changePersonDocument, type Person, type RegistrationHead, removePersonDocument } from './registration.operation.ts';
import { texts } from './texts.ts';

type Of = Pick<RegistrationHead, 'trajectoryId' | 'startedOn' | 'persons'>;
interface PersonsProps { registration: Of; names: ReadonlyMap<string, string>; mayChange: boolean; /** Who is listed on paper: roles that some question is about. */ roles: readonly Person['role'][] }

/** Who belongs to the case, without names. */
export function Persons({ registration, names, mayChange, roles }: PersonsProps) {
  const t = useTexts(texts);
  const locale = useLocale();
  const [dialog, setDialog] = useState<'add' | { change: Person } | { remove: Person }>();
  const { persons, startedOn, trajectoryId } = registration;
  const close = () => setDialog(undefined);
  return (
    <section aria-labelledby="personen">
      <Group justify="space-between" align="flex-end" mb="sm">
        <Title order={2} size="h3" id="personen" tabIndex={-1}>{t('persons')}</Title>
        {mayChange && <Button variant="default" size="xs" className="no-print" onClick={() => setDialog('add')}>{t('person.add')}</Button>}
      </Group>
      {persons.length === 0 ? <Text c="gray.7">{t('persons.none')}</Text> : (
        <Rows
          caption={t('persons')} rows={persons} rowKey={({ id }) => id}
          columns={[
            { header: t('person'), cell: ({ id }) => names.get(id) },
            { header: t('person.age'), cell: ({ born }) => ageText(born, startedOn, locale) ?? t('grid.open') },
            { header: t('person.born'), cell: ({ born }) => (born ? formatPartialDate(born, locale) : t('grid.open')) },
            { header: t('person.gender'), cell: ({ gender }) => (gender ? t(`gender.${gender}`) : t('grid.open')) },
            ...(mayChange ? [{
              header: t('person.actions'), cell: (person: Person) => (
                <Group gap="xs" className="no-print">
                  <Button size="compact-sm" variant="default" aria-label={t('person.changeOf', { name: names.get(person.id)! })} onClick={() => setDialog({ change: person })}>{t('person.change')}</Button>
                  <Button size="compact-sm" variant="subtle" aria-label={t('person.removeOf', { name: names.get(person.id)! })} onClick={() => setDialog({ remove: person })}>{t('person.remove')}</Button>
                </Group>
              ),
            }] : []),
          ]}
        />
      )}
      {dialog === 'add' && <PersonForm registration={registration} roles={roles} onClose={close} />}
      {typeof dialog === 'object' && 'change' in dialog && <PersonForm registration={registration} roles={roles} person={dialog.change} onClose={close} />}
      {typeof dialog === 'object' && 'remove' in dialog && <RemovePerson trajectoryId={trajectoryId} person={dialog.remove} name={names.get(dialog.remove.id)!} onClose={close} />}
    </section>
  );
}

/** A month of birth, or an age where no more is known. */
function PersonForm({ registration: { trajectoryId }, roles, person, onClose }: { registration: Of; roles: readonly Person['role'][]; person?: Person; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const form = useForm({
    initialValues: { role: person?.role ?? '', gender: person?.gender ?? '', born: person?.born ?? null as string | null, isUnfinished: false, age: '' as string | number },
    validate: { role: useRequired(), born: (_born, { isUnfinished }) => (isUnfinished ? t('notAMonth') : null) },
  });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addPersonDocument, options);
  const change = useCommand(changePersonDocument, options);
  const submit = form.onSubmit(({ role, gender, born, age }) => {
    const values = { trajectoryId, role: role as Person['role'], gender: (gender || null) as Person['gender'] & string | null, born: typeof age === 'number' ? null : born, age: typeof age === 'number' ? age : null };
    if (person) change.mutate({ input: { id: person.id, revision: person.revision, ...values } });
    else add.mutate({ input: values });
  });
  const offered = ROLE_CODES.filter((role) => roles.includes(role) || role === 'other' || role === person?.role);
  return (
    <FormDialog title={t(person ? 'person.change' : 'person.add')} onClose={onClose} onSubmit={submit} command={person ? change : add}>
      <Text size="sm" c="gray.7">{t('person.noNames')}</Text>
      <NativeSelect
        data-autofocus label={t('person.role')} required data={[{ value: '', label: t('person.choose') }, ...offered.map((role) => ({ value: role, label: roleName(role, locale) }))]} {...form.getInputProps('role')}
      />
      <NativeSelect
        label={t('person.gender')} data={[{ value: '', label: t('unknown') }, ...(['man', 'woman', 'other'] as const).map((value) => ({ value, label: t(`gender.${value}`) }))]} {...form.getInputProps('gender')}
      />
      <Group align="flex-start" gap="xl">
        <Stack gap={4}>
          <AnswerDate
            legend={t('person.born')} precision="month" value={typeof form.values.age === 'number' ? null : form.values.born} labels={{ day: '', month: t('month'), year: t('year') }} notADate={t('notAMonth')}
            onChange={(born, isUnfinished) => form.setValues({ born, isUnfinished, ...(born && { age: '' }) })}
          />
          {form.errors['born'] && <Text role="alert" size="sm" c="var(--mantine-color-error)">{form.errors['born']}</Text>}
        </Stack>
        <NumberInput label={t('person.orAge')} description={t('person.orAgeHelp')} min={0} max={120} step={1} decimalScale={2} decimalSeparator={locale === 'nl' ? ',' : '.'} allowedDecimalSeparators={['.', ',']} maw="16rem" {...form.getInputProps('age')} />
      </Group>
    </FormDialog>
  );
}

function RemovePerson({ trajectoryId, person: { id, revision }, name, onClose }: { trajectoryId: string; person: Person; name: string; onClose: () => void }) {
  const t = useTexts(texts);
  const remove = useCommand(removePersonDocument, { onDone: onClose });
  // The button that opened this is gone with the person.
  useEffect(() => () => document.getElementById('personen')?.focus(), []);
  return (
    <FormDialog
      title={t('person.removeOf', { name })} submit={t('person.remove')} onClose={onClose} command={remove}
      onSubmit={(event) => { event?.preventDefault(); remove.mutate({ input: { trajectoryId, id, revision } }); }}
    >
      <Text>{t('person.removeText')}</Text>
    </FormDialog>
  );
}
