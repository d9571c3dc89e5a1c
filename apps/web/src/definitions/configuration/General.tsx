import type { Configuration, Definition } from '@getrouw/domain';
import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import styles from './configuration.module.css';
import { fieldId, inOrder } from './draft.ts';
import { useErrorAt } from './problems.tsx';
import { texts } from './texts.ts';

interface Team { id: string; name: string; site: { id: string; name: string } }

interface GeneralProps {
  definition: Definition;
  configuration: Configuration;
  teams: readonly Team[];
  onChange: (configuration: Configuration) => void;
}

/** What holds for the whole programme: its sites and teams, and the variants and modules where the version has them. */
export function General({ definition, configuration, teams, onChange }: GeneralProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const named = (list: readonly { code: string; name: { nl: string; en: string } }[] = []) => list.map(({ code, name }) => ({ value: code, label: inWords(name) }));
  const choose = (field: 'variants' | 'modules', options: readonly { value: string }[]) => (chosen: string[]) =>
    onChange({ ...configuration, [field]: inOrder(options.map(({ value }) => value), chosen) });
  const lists = [
    ['variants', t('variants'), t('variantsHelp'), named(definition.variants)],
    ['modules', t('modules'), t('modulesHelp'), named(definition.modules)],
  ] as const;
  return (
    <section aria-labelledby="geheel">
      <Title order={2} id="geheel" mb="sm">{t('general')}</Title>
      <Stack gap="lg">
        <Sites teams={teams} value={configuration.teamIds} onChange={(teamIds) => onChange({ ...configuration, teamIds })} />
        {lists.map(([field, label, help, options]) => options.length > 0 && (
          <Options key={field} field={field} label={label} help={help} options={options} value={configuration[field]} onChange={choose(field, options)} />
        ))}
      </Stack>
    </section>
  );
}

/** The teams by site; ticking a site ticks all its teams. */
function Sites({ teams, value, onChange }: { teams: readonly Team[]; value: readonly string[]; onChange: (chosen: string[]) => void }) {
  const t = useTexts(texts);
  const error = useErrorAt()('teamIds');
  const set = (ids: readonly string[], isChosen: boolean) =>
    onChange([...value.filter((id) => !ids.includes(id)), ...(isChosen ? ids : [])].toSorted());
  const sites = [...Map.groupBy(teams, ({ site }) => site.id).values()].toSorted(([one], [other]) => one!.site.name.localeCompare(other!.site.name));
  return (
    <fieldset id={fieldId('teamIds')} className={styles['group']}>
      <legend>{t('teams')}</legend>
      <Text size="sm" c="gray.7">{t('teamsHelp')}</Text>
      <Stack gap="md" mt="xs">
        {sites.map((here) => {
          const { site } = here[0]!;
          const ids = here.map(({ id }) => id);
          const chosen = ids.filter((id) => value.includes(id)).length;
          return (
            <Stack key={site.id} gap="xs" role="group" aria-label={site.name}>
              <Checkbox
                fw={600} label={t('site', { name: site.name })} checked={chosen === ids.length} indeterminate={chosen > 0 && chosen < ids.length}
                onChange={({ currentTarget }) => set(ids, currentTarget.checked)}
              />
              <Stack gap="xs" pl="xl">{here.map(({ id, name }) => <Checkbox key={id} label={name} checked={value.includes(id)} onChange={({ currentTarget }) => set([id], currentTarget.checked)} />)}</Stack>
            </Stack>
          );
        })}
        {teams.length === 0 && <Text size="sm" c="gray.7">{t('teamsNone')}</Text>}
        {error && <Text role="alert" size="sm" fw={600}>{error}</Text>}
      </Stack>
    </fieldset>
  );
}

interface OptionsProps { field: string; label: string; help: string; options: readonly { value: string; label: string }[]; value: readonly string[]; onChange: (chosen: string[]) => void }

function Options({ field, label, help, options, value, onChange }: OptionsProps) {
  const errorAt = useErrorAt();
  return (
    <Checkbox.Group id={fieldId(field)} label={label} description={help} value={[...value]} onChange={onChange} error={errorAt(field)}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => <Checkbox key={option.value} value={option.value} label={option.label} />)}
      </Stack>
    </Checkbox.Group>
  );
}
