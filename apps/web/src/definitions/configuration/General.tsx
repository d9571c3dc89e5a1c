import type { Configuration, Definition } from '@getrouw/domain';
import { Checkbox, Stack, Text, Title } from '@mantine/core';
import { useLocalText, useTexts } from '../../shared/locale.ts';
import { fieldId, inOrder } from './draft.ts';
import { useErrorAt } from './problems.tsx';
import { texts } from './texts.ts';

interface GeneralProps {
  definition: Definition;
  configuration: Configuration;
  teams: readonly { id: string; name: string }[];
  onChange: (configuration: Configuration) => void;
}

/** What holds for the whole programme: its teams, and the variants and modules where the version has them. */
export function General({ definition, configuration, teams, onChange }: GeneralProps) {
  const t = useTexts(texts);
  const inWords = useLocalText();
  const named = (list: readonly { code: string; name: { nl: string; en: string } }[] = []) => list.map(({ code, name }) => ({ value: code, label: inWords(name) }));
  const choose = (field: 'teamIds' | 'variants' | 'modules', options: readonly { value: string }[]) => (chosen: string[]) =>
    onChange({ ...configuration, [field]: inOrder(options.map(({ value }) => value), chosen) });
  const lists = [
    ['teamIds', t('teams'), t('teamsHelp'), teams.map(({ id, name }) => ({ value: id, label: name }))],
    ['variants', t('variants'), t('variantsHelp'), named(definition.variants)],
    ['modules', t('modules'), t('modulesHelp'), named(definition.modules)],
  ] as const;
  return (
    <section aria-labelledby="geheel">
      <Title order={2} id="geheel" mb="sm">{t('general')}</Title>
      <Stack gap="lg">
        {lists.map(([field, label, help, options]) => (options.length > 0 || field === 'teamIds') && (
          <Options key={field} field={field} label={label} help={help} options={options} value={configuration[field]} onChange={choose(field, options)} />
        ))}
      </Stack>
    </section>
  );
}

interface OptionsProps { field: string; label: string; help: string; options: readonly { value: string; label: string }[]; value: readonly string[]; onChange: (chosen: string[]) => void }

function Options({ field, label, help, options, value, onChange }: OptionsProps) {
  const t = useTexts(texts);
  const errorAt = useErrorAt();
  return (
    <Checkbox.Group id={fieldId(field)} label={label} description={help} value={[...value]} onChange={onChange} error={errorAt(field)}>
      <Stack gap="xs" mt="xs">
        {options.map((option) => <Checkbox key={option.value} value={option.value} label={option.label} />)}
        {options.length === 0 && <Text size="sm" c="gray.7">{t('teamsNone')}</Text>}
      </Stack>
    </Checkbox.Group>
  );
}
