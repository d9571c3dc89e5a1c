import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useTexts } from '../shared/locale.ts';
import { addSiteDocument, addTeamDocument, type Site } from './organisation.operation.ts';
import { texts } from './texts.ts';

export function SiteForm({ onClose }: { onClose: () => void }) {
  const t = useTexts(texts);
  const form = useForm({ initialValues: { name: '' }, validate: { name: useRequired() } });
  const add = useCommand(addSiteDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('sites.add')} onClose={onClose} onSubmit={form.onSubmit((input) => add.mutate({ input }))} command={add}>
      <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
    </FormDialog>
  );
}

export function TeamForm({ sites, onClose }: { sites: readonly Site[]; onClose: () => void }) {
  const t = useTexts(texts);
  const required = useRequired();
  const form = useForm({
    initialValues: { name: '', siteId: sites.length === 1 ? sites[0]?.id ?? '' : '', startsOn: today() },
    validate: { name: required, siteId: required, startsOn: required },
  });
  const add = useCommand(addTeamDocument, { onProblems: showProblems(form), onDone: onClose });
  return (
    <FormDialog title={t('teams.add')} onClose={onClose} onSubmit={form.onSubmit((input) => add.mutate({ input }))} command={add}>
      <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
      <Select label={t('site')} required data={sites.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('siteId')} />
      <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
    </FormDialog>
  );
}
