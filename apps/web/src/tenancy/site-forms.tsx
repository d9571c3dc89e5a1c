import { Select, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { formatDate, today } from '../shared/dates.ts';
import { FormDialog } from '../shared/FormDialog.tsx';
import { orNull, showProblems, useRequired } from '../shared/forms.ts';
import { useCommand } from '../shared/graphql.ts';
import { useLocale, useTexts } from '../shared/locale.ts';
import { addSiteDocument, addTeamDocument, changeSiteDocument, changeTeamDocument, type Site, type Team } from './organisation.operation.ts';
import { Overtaken, useSeen, type Words } from './Overtaken.tsx';
import { texts } from './texts.ts';

const NEW = { revision: 0, name: '', endsOn: null };

/** Without `site` for a new one. */
export function SiteForm({ site, onClose }: { site: Site | undefined; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  type Fields = Pick<Site, 'revision' | 'name' | 'endsOn'>;
  const valuesOf = ({ name, endsOn }: Fields) => ({ name, endsOn: endsOn ?? '' });
  const form = useForm({ initialValues: valuesOf(site ?? NEW), validate: { name: useRequired() } });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addSiteDocument, options);
  const change = useCommand(changeSiteDocument, options);
  const { seen, accept, overtaken, command } = useSeen<Fields>(site ?? NEW, site ? change : add);
  const words = ({ name, endsOn }: Fields): Words => [[t('name'), name], [t('endsOn'), endsOn ? formatDate(endsOn, locale) : '']];
  const submit = form.onSubmit(({ name, endsOn }) => (site ? change.mutate({ input: { id: site.id, revision: seen.revision, name, endsOn: orNull(endsOn) } }) : add.mutate({ input: { name } })));
  return (
    <FormDialog title={site ? t('changeOf', { name: site.name }) : t('sites.add')} onClose={onClose} onSubmit={submit} command={command}>
      {site && overtaken && <Overtaken before={words(seen)} now={words(site)} onKeep={accept} onTake={() => { form.setValues(valuesOf(site)); accept(); }} />}
      <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
      {site && <TextInput type="date" label={t('endsOn')} description={t('sites.endsOnHelp')} {...form.getInputProps('endsOn')} />}
    </FormDialog>
  );
}

/** Without `team` for a new one. */
export function TeamForm({ team, sites, onClose }: { team: Team | undefined; sites: readonly Site[]; onClose: () => void }) {
  const t = useTexts(texts);
  const locale = useLocale();
  const required = useRequired();
  const open = sites.filter(({ id, endsOn }) => id === team?.site.id || !endsOn || endsOn >= today());
  type Fields = Pick<Team, 'revision' | 'name' | 'endsOn' | 'startsOn' | 'site'>;
  const fields: Fields = team ?? { ...NEW, startsOn: today(), site: { id: open.length === 1 ? open[0]!.id : '', name: '' } };
  const valuesOf = ({ name, site, startsOn, endsOn }: Fields) => ({ name, siteId: site.id, startsOn, endsOn: endsOn ?? '' });
  const form = useForm({ initialValues: valuesOf(fields), validate: { name: required, siteId: required, startsOn: required } });
  const options = { onProblems: showProblems(form), onDone: onClose };
  const add = useCommand(addTeamDocument, options);
  const change = useCommand(changeTeamDocument, options);
  const { seen, accept, overtaken, command } = useSeen(fields, team ? change : add);
  const words = ({ name, site, startsOn, endsOn }: Fields): Words => [
    [t('name'), name], [t('site'), site.name], [t('startsOn'), formatDate(startsOn, locale)], [t('endsOn'), endsOn ? formatDate(endsOn, locale) : ''],
  ];
  const submit = form.onSubmit(({ endsOn, ...input }) => (team ? change.mutate({ input: { id: team.id, revision: seen.revision, ...input, endsOn: orNull(endsOn) } }) : add.mutate({ input })));
  return (
    <FormDialog title={team ? t('changeOf', { name: team.name }) : t('teams.add')} onClose={onClose} onSubmit={submit} command={command}>
      {team && overtaken && <Overtaken before={words(seen)} now={words(team)} onKeep={accept} onTake={() => { form.setValues(valuesOf(team)); accept(); }} />}
      <TextInput data-autofocus label={t('name')} required autoComplete="off" {...form.getInputProps('name')} />
      <Select label={t('site')} required allowDeselect={false} data={open.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('siteId')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t('startsOn')} required {...form.getInputProps('startsOn')} />
        {team && <TextInput type="date" label={t('endsOn')} {...form.getInputProps('endsOn')} />}
      </SimpleGrid>
      {team && <Text size="sm" c="gray.7">{t('teams.endsOnHelp')}</Text>}
    </FormDialog>
  );
}
